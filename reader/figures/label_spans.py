"""Stretches of the window around a figure in which labels are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

Span = tuple[int, int]
"""Where a label stands in the window around the figure: start, end."""

NOTHING: Span = (0, 0)

QUOTES = "“”‘’\"'「」『』《》 \u3000"
"""Marks and blanks that a label neither begins nor ends with."""


def last_end(pattern: re.Pattern[str], text: str, low: int, high: int) -> int:
    """Where the last match of the pattern in the stretch ends; `low` where there is none."""
    for match in pattern.finditer(text, low, high):
        low = match.end()
    return low


def first_start(pattern: re.Pattern[str], text: str, low: int, high: int) -> int:
    """Where the first match of the pattern in the stretch starts; `high` where there is none."""
    match = pattern.search(text, low, high)
    return match.start() if match else high


def first(*spans: Span) -> Span:
    """The first span that is not empty."""
    return next((span for span in spans if span[0] < span[1]), NOTHING)
