"""Names and idioms that hold a numeral: where one stands, no figure does."""

from __future__ import annotations

from reader.figures.scan import CHINESE
from reader.figures.tables.names import NAMES, NOT_NAMES

_NUMERALS = frozenset(CHINESE + "0123456789")


def _index(words: list[str]) -> tuple[dict[str, list[tuple[int, str]]], ...]:
    """Words by the two characters from each numeral in them, or up to one at their end."""
    forward: dict[str, list[tuple[int, str]]] = {}
    backward: dict[str, list[tuple[int, str]]] = {}
    for word in sorted(words, key=len, reverse=True):
        for offset, character in enumerate(word):
            if character in _NUMERALS and (offset == 0 or word[offset - 1] not in _NUMERALS):
                if offset + 1 < len(word):
                    forward.setdefault(word[offset : offset + 2], []).append((offset, word))
                else:
                    backward.setdefault(word[offset - 1 :], []).append((offset, word))
    return forward, backward


_NOT_NAMES = frozenset(NOT_NAMES.split())
_FORWARD, _BACKWARD = _index(
    [word for words in NAMES.values() for word in words.split()] + NOT_NAMES.split()
)


def skip_name(text: str, start: int, end: int) -> int:
    """The end of the name that the numeral `text[start:end]` is part of, 0 where it is in none."""
    words = _FORWARD.get(text[start : start + 2])
    if words:
        after = _match(text, start, end, words)
        if after is not None:
            return after
    words = _BACKWARD.get(text[start - 1 : start + 1])
    return (words and _match(text, start, end, words)) or 0


def _match(text: str, start: int, end: int, words: list[tuple[int, str]]) -> int | None:
    """The end of the first word that stands here, 0 where that is no name; None for no word."""
    for offset, word in words:
        after = start - offset + len(word)
        if after >= end and text.startswith(word, start - offset):
            return 0 if word in _NOT_NAMES else after
    return None
