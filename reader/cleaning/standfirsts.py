"""What leads from the headline into the article: a standfirst, a deck, points over the body."""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from reader.cleaning.people import is_byline
from reader.cleaning.reasons import Reason
from reader.cleaning.shapes import FURNITURE, HEADLINE, PROSE, SENTENCE, SHORT, UNSTOPPED, Shape
from reader.cleaning.sources import date_line_of
from reader.cleaning.titles import stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.cleaning.markup import Markup

_LEAD = 12
"""How far above the body a standfirst can stand."""
_WORDS, _PAIRS = 2, 3
"""How many of a headline's words, or pairs of Han characters, a standfirst has."""
_NARROWEST = 9
_LINKED = 0.3
_SHARED = 2
"""How many words or pairs a deck has of the headline's and the first paragraphs'."""
_PARAGRAPHS, _BEGINNING, _POINTS = 3, 400, 4
_COMMON_WORDS, _COMMON_PAIRS = 4, 5
"""How many of the first paragraphs' words, or pairs of Han characters, a point has."""
_ON_TOPIC, _ON_TOP, _STACKED = 4, 8, 4
"""How many words or pairs of the headline and the first paragraphs a line has that stands right
under the headline, how many pairs one has right over the body of a text, and within how many
lines something else stands over such lines."""
_STACKED_WIDTH, _LABEL = 16, 6
"""How wide a deck under another one is at least, and a label between decks and body at most."""
_ENTRY = re.compile("[\u3400-\u9fff]{2,6}：\\S")
_ENTRIES = 3
"""How a line of a box on somebody begins, and how many make a box."""
_SALUTATION = 30
_ADDRESSED = re.compile(
    r"(?:们|們|各位|各单位|各單位|各部门|各部門|先生|女士|朋友|代表|委员|委員|同志)|^Dear\s"
)
_QUOTES = frozenset('“「『"')
_UNENDED = frozenset((HEADLINE, SENTENCE, UNSTOPPED))
_LED = _UNENDED | {PROSE}


class Top(NamedTuple):
    """The lines of a page, as far as it matters here."""

    texts: Sequence[str]
    shapes: Sequence[Shape]
    titled: Sequence[bool]
    markups: Sequence[Markup] | None

    def is_short(self, index: int) -> bool:
        """Whether a line may be a deck or a point: no paragraph, no furniture, no headline."""
        shape = self.shapes[index]
        return shape.kind in _UNENDED and not shape.furniture and not self.titled[index]

    def says_who_or_when(self, index: int) -> bool:
        """Whether a line is a byline or a date line."""
        return is_byline(self.texts[index]) or date_line_of(self.texts[index]) is not None

    def is_head(self, index: int) -> bool:
        """Whether a line is the headline, a byline or a date line."""
        return self.titled[index] or self.says_who_or_when(index)


def standfirst(lines: Top, title: str, begin: int, first: int) -> Iterator[int]:
    """The indices of the lines between headline and body that belong to the article.

    Args:
        lines: The page's lines.
        title: The headline.
        begin: The index of the line after it.
        first: Where the body begins.
    """
    if begin >= first:
        return
    told = stems(title)
    opening = cache(partial(_opening, lines, first))
    below, deck = True, False
    for index in range(begin, first):
        near = _is_lead(lines, index, told, title.isascii()) and (
            index >= first - _LEAD or _is_under_head(lines, index, begin)
        )
        deck = (
            lines.is_short(index)
            and _may_lead(lines, index)
            and (
                _is_deck(lines, index, begin, told | opening(), below)
                or (deck and _is_stacked(lines, index, told | opening()))
            )
        )
        if near or deck:
            yield index
        below = deck or lines.titled[index] or (below and len(lines.texts[index]) == 1)
    if _is_motto(lines, begin, first - 1) or _is_salutation(lines, begin, first - 1):
        yield first - 1
    yield from _entries(lines, begin, first)
    if not lines.markups:
        yield from _on_top(lines, opening, begin, first)
    else:
        under = max(
            (place + 1 for place in range(begin, first) if lines.titled[place]), default=begin
        )
        for index in range(under, first):
            if (
                lines.markups[index].place.lead
                and _may_lead(lines, index)
                and not lines.says_who_or_when(index)
            ):
                yield index
        yield from _points(lines, lines.markups, opening, range(max(begin, first - _POINTS), first))


def _opening(lines: Top, first: int) -> set[str]:
    """The words of the first paragraphs, as `stems` has them."""
    prose = (
        text
        for text, shape in islice(zip(lines.texts, lines.shapes, strict=True), first, None)
        if shape.kind is PROSE
    )
    return set().union(*(stems(text[:_BEGINNING]) for text in islice(prose, _PARAGRAPHS)))


def _is_lead(lines: Top, index: int, topic: set[str], latin: bool) -> bool:
    """Whether a line a little above the body is a sentence with words of the headline."""
    shape, text = lines.shapes[index], lines.texts[index]
    return (
        shape.kind is PROSE
        and not shape.furniture
        and not lines.titled[index]
        and text[-1] not in "）)"
        and len(topic & stems(text)) >= (_WORDS if latin else _PAIRS)
        and "person" not in shape.names
    )


def _is_under_head(lines: Top, index: int, begin: int) -> bool:
    """Whether the byline or the date stands a little above a line."""
    return any(map(lines.says_who_or_when, range(max(begin, index - _LEAD), index)))


def _may_lead(lines: Top, index: int) -> bool:
    """Whether a line may be a standfirst: no furniture, no headline, no button."""
    shape = lines.shapes[index]
    return (
        shape.kind in _LED
        and not shape.furniture
        and not lines.titled[index]
        and shape.width >= _NARROWEST
        and "|" not in lines.texts[index]
        and not (lines.markups and lines.markups[index].linked > _LINKED)
    )


def _is_deck(lines: Top, index: int, begin: int, topic: set[str], below: bool) -> bool:
    """Whether a line on the subject stands under the headline, or between byline and date."""
    shared = len(topic & stems(lines.texts[index]))
    if shared < _SHARED or lines.says_who_or_when(index):
        return False
    if below and shared >= _ON_TOPIC:
        return True
    return (index == begin or lines.is_head(index - 1)) and (
        index + 1 < len(lines.texts) and lines.is_head(index + 1)
    )


def _is_stacked(lines: Top, index: int, topic: set[str]) -> bool:
    """Whether a line under a deck is one, too."""
    return (
        lines.shapes[index].width >= _STACKED_WIDTH
        and not topic.isdisjoint(stems(lines.texts[index]))
        and not lines.says_who_or_when(index)
    )


def _is_motto(lines: Top, begin: int, index: int) -> bool:
    """Whether a line is a quotation between the date and the first paragraph."""
    return (
        index > begin
        and lines.texts[index][0] in _QUOTES
        and lines.shapes[index].kind is SENTENCE
        and lines.is_short(index)
        and lines.is_head(index - 1)
    )


def _is_salutation(lines: Top, begin: int, index: int) -> bool:
    """Whether a line on top of the body speaks to those whom the text is for: `同志们：`."""
    text = lines.texts[index]
    return (
        index > begin
        and text[-1] in "：:"
        and lines.shapes[index].width <= _SALUTATION
        and lines.shapes[index].kind in (SHORT, HEADLINE)
        and not lines.shapes[index].furniture
        and _ADDRESSED.search(text) is not None
    )


def _entries(lines: Top, begin: int, first: int) -> range:
    """The lines of a box right on top of the body that say of somebody who he is."""
    index = first
    while (
        index > begin
        and _ENTRY.match(lines.texts[index - 1])
        and not lines.shapes[index - 1].furniture
        and not lines.says_who_or_when(index - 1)
    ):
        index -= 1
    return range(index, first) if first - index >= _ENTRIES else range(0)


def _on_top(lines: Top, opening: Callable[[], set[str]], begin: int, first: int) -> Sequence[int]:
    """The short lines right on top of a text's body, if one has many of its words.

    They may be the headlines of other articles where nothing but such lines stands over them.
    """
    found: list[int] = []
    on_topic = False
    if lines.texts[first - 1][-1] in "：:" and lines.shapes[first - 1].width <= _LABEL:
        first -= 1
        found.append(first)
    for index in range(first - 1, max(begin, first - _STACKED) - 1, -1):
        text = lines.texts[index]
        if (
            not lines.is_short(index)
            or not _may_lead(lines, index)
            or ":" in text
            or "：" in text
            or lines.says_who_or_when(index)
        ):
            above = lines.shapes[index]
            heading = above.kind is FURNITURE and above.furniture
            listed = heading and heading.reason is Reason.RELATED
            return found if on_topic and not listed else ()
        shared = len(opening() & stems(text))
        on_topic = on_topic or shared >= (_ON_TOPIC if text.isascii() else _ON_TOP)
        found.append(index)
    return ()


def _points(
    lines: Top, markups: Sequence[Markup], opening: Callable[[], set[str]], places: range
) -> Iterator[int]:
    """The unlinked lines right on top of an HTML body that have many of its words."""
    for index in reversed(places):
        text = lines.texts[index]
        least = _COMMON_WORDS if text.isascii() else _COMMON_PAIRS
        if (
            not lines.is_short(index)
            or markups[index].linked > 0
            or len(opening() & stems(text)) < least
            or lines.says_who_or_when(index)
        ):
            return
        yield index
