"""Which kind of furniture a line looks like: the tables of `furniture.py` made ready to search."""

import re
from collections.abc import Iterable

from reader.cleaning.furniture import PARTS, SHAPES, STARTS, WORDS, Furniture
from reader.cleaning.reasons import Reason
from reader.patterns import any_of


def _by_first(table: Iterable[Furniture]) -> dict[str, tuple[tuple[str, Furniture], ...]]:
    """Words with their kinds by their first character, longer words first."""
    found: dict[str, list[tuple[str, Furniture]]] = {}
    for item in table:
        for word in item.words.split("|"):
            found.setdefault(word[0], []).append((word, item))
    return {
        first: tuple(sorted(words, key=lambda pair: -len(pair[0])))
        for first, words in found.items()
    }


_WORD_KINDS = {word: item for item in reversed(WORDS) for word in item.words.lower().split("|")}
_STARTS = _by_first(STARTS)
_START_WORDS = {first: tuple(word for word, _ in words) for first, words in _STARTS.items()}
_PART_KINDS = {word: item for item in reversed(PARTS) for word in item.words.split("|")[::-1]}
_PART_WORDS = [word for item in PARTS for word in item.words.split("|")]
_LATIN_PARTS = any_of(word for word in _PART_WORDS if word.isascii() and word[0].isalpha())
_PART_LATIN = re.compile(rf"\W{_LATIN_PARTS}")
_PART_ASCII = re.compile(f"[^a-z0-9_]{_LATIN_PARTS}")
_HAN_PARTS = [word for word in _PART_WORDS if not word.isascii() or not word[0].isalpha()]
_PART_HAN = re.compile(any_of(_HAN_PARTS))
_PAIR_HAN = re.compile(
    "[{}](?=[{}])".format(
        *(re.escape("".join(sorted({word[place] for word in _HAN_PARTS}))) for place in (0, 1))
    )
)
"""The first two characters of some words: a quick test."""
_WORD = re.compile("[a-z]{3}")
_SHAPE_KINDS = {f"kind{number}": item for number, item in enumerate(SHAPES)}
_SHAPE = re.compile("|".join(f"(?P<{name}>{item.words})" for name, item in _SHAPE_KINDS.items()))
_SHAPE_TRIGGER = re.compile("[摄攝0-9０-９|｜│︱»@号號]")
_SHAPE_FIRSTS = frozenset("其更摄剪设海制美文后配出复一二三")
"""How a line may begin that a shape fits which has none of these signs."""
_OPENING = " \t\u3000\xa0·・•●■◆◎○□★☆※▪►▶>»›*+-–—|｜([（【［《〔①②③④⑤⑥⑦⑧⑨⑩"
_EDGES = _OPENING + "<«‹│︱_=~:：.。,，;；!！…)]）】］》〕/\\\"'“”‘’"

WHOLE_LIMIT = 48
"""No whole-line word is longer (characters)."""
START_LIMIT = 400
PART_LIMIT = 160
_LONG_REASONS = frozenset((Reason.COPYRIGHT, Reason.COMMENTS, Reason.SUBSCRIPTION))
# Rules, rights and calls are sentences; a paragraph may well have a word of the other kinds in it.


def word_furniture(text: str) -> Furniture | None:
    """The kind of furniture that a line is word for word, or None."""
    return _WORD_KINDS.get(text.lower().strip(_EDGES)) if len(text) <= WHOLE_LIMIT else None


def furniture_of(text: str) -> Furniture | None:
    """The kind of furniture that a line looks like, or None.

    Args:
        text: A line without white space at its ends.
    """
    size = len(text)
    if size > START_LIMIT:
        return None
    lower = text.lower()
    if size <= WHOLE_LIMIT and (found := _WORD_KINDS.get(lower.strip(_EDGES))):
        return found
    start = lower if lower[:1] in _START_WORDS else lower.lstrip(_OPENING)
    first = start[:1]
    if first in _START_WORDS and start.startswith(_START_WORDS[first]):
        for word, item in _STARTS[first]:
            if start.startswith(word) and not (
                word[-1].isascii()
                and word[-1].isalpha()
                and start[len(word) : len(word) + 1].isalpha()
                and item.name != "ad"
            ):
                return item
    if size > PART_LIMIT:
        return None
    if start[-1:] in ">]:" or first in _SHAPE_FIRSTS or _SHAPE_TRIGGER.search(start):
        shape = _SHAPE.match(start)
        if shape and shape.lastgroup:
            return _SHAPE_KINDS[shape.lastgroup]
    if lower.isascii():
        han, part = None, _PART_ASCII.search(" " + lower)
    else:
        pair = _PAIR_HAN.search(lower)
        han = _PART_HAN.search(lower, pair.start()) if pair else None
        part = han or (_PART_LATIN.search(" " + lower) if _WORD.search(lower) else None)
    if part is None:
        return None
    found = _PART_KINDS[part[0] if han else part[0][1:]]
    return found if size <= WHOLE_LIMIT or found.reason in _LONG_REASONS else None
