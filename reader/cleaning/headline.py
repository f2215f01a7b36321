"""Which line of the page is the headline, and which part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.cleaning.furniture import furniture_of
from reader.cleaning.sources import read_date_line
from reader.cleaning.titles import bare_title, key, undecorated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup
    from reader.cleaning.metadata import Metadata

_PROSE = re.compile(r"[。；;].*[。！？]|[。]$|[a-z]{2}\.\s.*\.$")
_MARKDOWN = re.compile(r"#{1,6}\s+")
_FIRST_LINES = 8
_SEARCHED = 400


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline's place: the line's index and the range of characters in it."""

    line: int
    start: int
    end: int


def find_headline(
    texts: Sequence[str], markups: Sequence[Markup] | None, metadata: Metadata | None
) -> Headline | None:
    """The headline among the lines that are not blank, or None if there is none.

    The first line of a scrape and the title of a page carry the names of site and section. Where
    a later line stands in it word for word, that line is the headline (the page's `h1`).
    """
    page_title = _page_title(texts)
    if page_title is None:
        return None
    full = key(texts[page_title])
    known = [key(title) for title in metadata.titles] if metadata else []
    best, best_score = None, 0.0
    start, end = _trim(texts[page_title])
    bare = key(texts[page_title][start:end])
    for index in range(page_title + 1, min(len(texts), _SEARCHED)):
        text = texts[index]
        if not 4 <= len(text) <= 240:
            continue
        inner = undecorated(text)
        own = key(text[slice(*inner)])
        if len(own) < 5 or own == bare:
            continue
        score = 0.0
        if own in full:
            score = len(own) / len(bare) if len(own) <= len(bare) else 1.0
            if markups and markups[index].heading in (1, 2):
                score += 0.5
        elif known and own in known:
            score = 1.0
        elif markups and markups[index].heading == 1 and _resemblance(own, full) > 0.6:
            score = 0.9
        if markups and markups[index].linked > 0.5:
            score -= 0.6
        if score > best_score:
            best, best_score = Headline(index, *inner), score
    if best and best_score >= 0.6:
        return best
    return Headline(page_title, start, end)


def _page_title(texts: Sequence[str]) -> int | None:
    """The first line that can be a title; None if the page begins with prose."""
    for index, text in enumerate(texts[:_FIRST_LINES]):
        if index and furniture_of(text):
            continue
        if index and read_date_line(text):
            continue
        if len(text) > 300 or (len(text) > 45 and _PROSE.search(text)) or text.endswith("。"):
            return None
        return index
    return None


def _trim(title: str) -> tuple[int, int]:
    """The range of a title without decorations, then without site and sections."""
    start, end = undecorated(title)
    if match := _MARKDOWN.match(title[start:end]):
        start += match.end()
    inner_start, inner_end = bare_title(title[start:end])
    start, end = start + inner_start, start + inner_end
    again_start, again_end = undecorated(title[start:end])
    return start + again_start, start + again_end


def _resemblance(one: str, other: str) -> float:
    """The share of a title's character pairs that stand in the other."""
    pairs = {one[place : place + 2] for place in range(len(one) - 1)}
    return sum(pair in other for pair in pairs) / len(pairs) if pairs else 0.0
