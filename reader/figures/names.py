"""Names and idioms that hold a numeral: where one stands, no figure does."""

from __future__ import annotations

import re

from reader.figures.lexicon import words_of
from reader.figures.scan import CHINESE
from reader.figures.tables.names import NAMES, NOT_NAMES

Places = dict[str, list[tuple[int, str]]]
"""Words and where in them the numeral stands, by what identifies the numeral in a text."""


def _index(words: list[str]) -> tuple[Places, Places, Places]:
    """Words by a numeral of several characters, or by a single one with its neighbour."""
    runs: Places = {}
    behind: Places = {}
    before: Places = {}
    for word in sorted(words, key=len, reverse=True):
        for match in _RUN.finditer(word):
            start, end = match.span()
            if end - start > 1:
                runs.setdefault(match[0], []).append((start, word))
            elif end < len(word):
                behind.setdefault(word[start : end + 1], []).append((start, word))
            else:
                before.setdefault(word[start - 1 :], []).append((start, word))
    return runs, behind, before


_RUN = re.compile(rf"\d+|[{CHINESE}]+")
_NOT_NAMES = frozenset(NOT_NAMES.split())
_RUNS, _BEHIND, _BEFORE = _index([*words_of(NAMES), *NOT_NAMES.split()])


def skip_name(text: str, start: int, end: int) -> int:
    """The end of the name that the numeral `text[start:end]` is part of, 0 where it is in none."""
    if end - start > 1:
        words = _RUNS.get(text[start:end])
    else:
        words = _BEHIND.get(text[start : end + 1])
        if words:
            after = _match(text, start, end, words)
            if after is not None:
                return after
        words = _BEFORE.get(text[start - 1 : end])
    return (_match(text, start, end, words) or 0) if words else 0


def _match(text: str, start: int, end: int, words: list[tuple[int, str]]) -> int | None:
    """The end of the first word that stands here, 0 where that is no name; None for no word."""
    for offset, word in words:
        after = start - offset + len(word)
        if after >= end and text.startswith(word, start - offset):
            return 0 if word in _NOT_NAMES else after
    return None
