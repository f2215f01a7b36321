"""Completion of a query that is being typed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.article import KINDS
from reader.library.query import ASCII_SIGNS, FIELDS, STATES
from reader.library.tokens import fold

_TERM = re.compile(r'[-~]*(?P<term>(?:[^\s()"]|"[^"]*(?:"|$))*)$')
_NEEDS_QUOTES = re.compile(r"[\s()]")

_KNOWN = {"has": ("figures", *KINDS), "is": tuple(STATES)}


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand in the place of a part of a query.

    Attributes:
        start: Offset in the query of that part.
        end: Offset after it.
        choices: The texts, the likeliest first.
    """

    start: int
    end: int
    choices: tuple[str, ...]


def complete(
    query: str, cursor: int, values: Callable[[str], Sequence[str]], limit: int = 10
) -> Completion:
    """Complete the term that ends at the cursor.

    Args:
        query: The query.
        cursor: Offset in it.
        values: Gives the known values of a field, the most frequent first.
        limit: How many choices to give at most.
    """
    found = _TERM.search(query[:cursor].translate(ASCII_SIGNS))
    term = found["term"] if found else ""
    name, colon, value = term.partition(":")
    if colon:
        known = _KNOWN.get(name) or (values(name) if name in FIELDS else ())
        typed = fold(value.strip('"'))
        choices = [_quoted(item) for item in known if typed in fold(item)]
        choices.sort(key=lambda choice: not fold(choice.strip('"')).startswith(typed))
    else:
        value = term
        choices = [f"{item}:" for item in (*FIELDS, *KINDS) if term and item.startswith(fold(term))]
    return Completion(cursor - len(value), cursor, tuple(choices[:limit]))


def _quoted(value: str) -> str:
    return f'"{value}"' if _NEEDS_QUOTES.search(value) else value
