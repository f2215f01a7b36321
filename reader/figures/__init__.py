"""Figures: text to the quantities and points in time that it states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.figures.quantities import read_quantity
from reader.figures.reading import Reading
from reader.figures.scan import SCAN

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
    reading = Reading(text, published, "CNY")
    search = SCAN.search
    position = 0
    while match := search(text, position):
        start, end = match.span()
        position = read_quantity(reading, start, end)
    return tuple(reading.figures)
