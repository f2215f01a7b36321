"""What a page tells of its article beside the text: when, where, by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.cleaning.people import Byline, read_credit, read_english, read_labelled
from reader.cleaning.sources import DateLine, read_date_line, read_source

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from reader.cleaning.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Facts:
    """The page's own statements; empty where it makes none."""

    published: date | datetime | None = None
    source: str = ""
    outlet: str = ""
    section: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()


def gather(
    around: Sequence[str], date_lines: Sequence[DateLine], metadata: Metadata | None
) -> Facts:
    """Put together what the lines around the body and the page's head say.

    Args:
        around: The removed lines near the body, in order.
        date_lines: Those lines that name a date or a source, best first.
        metadata: What the head of an HTML page says.
    """
    published = next((line.published for line in date_lines if line.published), None)
    source = next((line.source for line in date_lines if line.source), "")
    source = source or next((found for text in around if (found := read_source(text))), "")
    byline = _byline(around, date_lines)
    section = url = ""
    authors = byline.authors
    if metadata:
        published = metadata.published or published
        source = source or metadata.source
        section, url = metadata.section, metadata.url
        authors = authors or metadata.authors
    return Facts(published, source, byline.outlet or source, section, url, authors)


def _byline(around: Sequence[str], date_lines: Sequence[DateLine]) -> Byline:
    for text in around:
        if byline := read_credit(text):
            return byline
    for line in date_lines:
        if line.authors:
            return Byline(line.authors)
    for text in around:
        if byline := (read_labelled(text) if len(text) < 60 else None) or read_english(text):
            return byline
    return Byline()


def date_line_of(text: str) -> DateLine | None:
    """The date line if that is what a line is, and hardly anything else."""
    found = read_date_line(text)
    return found if found and found.rest <= 12 else None
