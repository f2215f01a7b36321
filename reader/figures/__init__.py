"""Figures: text to the quantities and points in time that it states."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.chinese import read_chinese
from reader.figures.english import read_english
from reader.figures.reading import Reading
from reader.figures.scan import LATIN, SCAN, WIDE

if TYPE_CHECKING:
    from datetime import date

    from reader.article import Figure

__all__ = ["extract_figures"]


def extract_figures(
    text: str, published: date | None = None, language: str = "zh"
) -> tuple[Figure, ...]:
    """Find every figure of a text.

    Args:
        text: The clean text of an article.
        published: The day of publication, which decides dates that leave out their year.
        language: `zh`, `zh-Hans`, `zh-Hant` or `en`; decides only defaults, texts may be mixed.

    Returns:
        The figures in the order of the text; they do not overlap.
    """
    reading = Reading(text, published, language)
    for paragraph in reading.paragraphs():
        position = 0
        find = SCAN.search if WIDE.search(paragraph) else _find_latin
        while match := find(paragraph, position):
            kind = match.lastgroup
            start, end = match.span("latin" if kind == "latin" else 0)
            wide = kind == "chinese" or paragraph[end : end + 1] > "\u2fff"
            if not wide and (kind in _WORDS or _is_english(reading, start, end)):
                position = read_english(reading, start, end)
            else:
                position = read_chinese(reading, start, end)
    return tuple(reading.figures)


def _find_latin(paragraph: str, position: int) -> re.Match[str] | None:
    return SCAN.match(paragraph, position) or LATIN.search(paragraph, position)


_WORDS = ("word", "latin")
_IDEOGRAPH = re.compile("[\u3400-\u9fff]")
_LETTER = re.compile("[A-Za-z]")


def _is_english(reading: Reading, start: int, end: int) -> bool:
    """Whether the digits stand among English words: no ideograph is near them."""
    text = reading.text
    if text[start - 1 : start] > "\u2fff":
        return False
    if _IDEOGRAPH.search(text, max(0, start - 12), end + 12):
        return False
    return reading.english or bool(_LETTER.search(text, max(0, start - 12), end + 12))
