"""A line among its neighbours and among its elements: named features for the scorer."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.cleaning.shapes import DATED, LONG, PROSE, topic_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup
    from reader.cleaning.shapes import Shape

_STAMPS = frozenset(("source", "date label"))
CONTINUES = "continues"
_LIMIT = 99
_WRITTEN = re.compile(f"[{''.join(sorted(LONG))}]+")
_REACH = 10


def _buckets(*limits: int) -> tuple[int, ...]:
    """For each number from 0 to 99 the index of the first limit that it does not exceed."""
    return tuple(bisect_left(limits, number) for number in range(_LIMIT + 1))


_FAR = _buckets(1, 2, 3, 5, 8, 13)
_ANCHORED = _buckets(1, 2, 4, 8, 16, 40)
_MARKED = _buckets(2, 5, 10, 20)
_TOPIC = _buckets(0, 1, 3)
_OWN = (*_buckets(0, 1, 3, 8, 20, 50), 6)
_SHARE = (*_buckets(0, 3, 10, 30, 60, 85, 95, 98), 8)
# `_OWN` and `_SHARE` are for whole percentages, rounded up.


Fields = tuple[Any, ...]
"""The fields of a `Context`; a plain tuple is what there is one of for every line."""


class Context(NamedTuple):
    """A line among its neighbours.

    Attributes:
        kind: Its own coarse kind.
        before: The kinds of the two lines before it; "^" where the page begins.
        after: The kinds of the two lines after it; "$" where the page ends.
        since, until: How far the prose before it and after it is, as buckets.
        passed, left: The share of the page's prose before and after it, as buckets.
        share: The share of the page's prose that it is itself, as a bucket.
        markers: How many ends of an article were met before it, at most 3.
        marked: How far back the last of them is, as a bucket.
        titled: How far back the headline or its last repetition is, as a bucket.
        dated: How far back the last line with a date or a source is, as a bucket.
        topic: How many of the headline's words a line of prose has, as a bucket; else 0.
        place: Its index among the first six lines, else 6.
        repeated: Whether it stands on the page more than once.
    """

    kind: str
    before: str
    after: str
    since: int
    until: int
    passed: int
    left: int
    share: int
    markers: int
    marked: int
    titled: int
    dated: int
    topic: int
    place: int
    repeated: bool

    def names(self) -> list[str]:
        """The names of the features that hold."""
        kind = self.kind
        prose = "P" if kind is PROSE else "o"
        names = [
            f"{kind} before {self.before[-1]}",
            f"{kind} after {self.after[0]}",
            f"before {self.before}",
            f"after {self.after}",
            f"{prose} since prose {self.since}",
            f"{prose} until prose {self.until}",
            f"passed {self.passed}",
            f"{prose} left {self.left}",
            f"{prose} markers {self.markers} {self.marked}",
            f"share {self.share}",
            f"{prose} titled {self.titled}",
            f"{prose} dated {self.dated}",
            f"{kind} topic {self.topic}",
        ]
        if self.place < 6:
            names.append(f"first {self.place}")
        if self.repeated:
            names.append("repeated")
        return names


def contexts_of(
    texts: Sequence[str], shapes: Sequence[Shape], titled: Sequence[bool], title: str
) -> list[Fields | None]:
    """Each line among its neighbours: the fields of `Context`, in their order.

    Lines that are far from anything written (menus, lists of links) have None.

    Args:
        texts: The lines.
        shapes: Their shapes.
        titled: Whether a line is the headline or repeats it.
        title: The headline.
    """
    counts = Counter(texts)
    topic = topic_of(title)
    kinds = "".join([shape.kind for shape in shapes])
    framed = "^^" + kinds + "$$"
    scale = 100 / (sum([shape.width for shape in shapes if shape.kind is PROSE]) or 1.0)
    until = _distances(kinds[::-1])[::-1]
    since = _distances(kinds)
    near = _near(kinds)
    own = passed = 0.0
    share, passed_share, left_share = _OWN[0], _SHARE[0], _SHARE[100]
    markers = 0
    far = headed = stamped = _LIMIT
    result: list[Fields | None] = []
    for index, shape in enumerate(shapes):
        kind = shape.kind
        if kind is PROSE:
            own = shape.width * scale
            share = _OWN[ceil(own - 0.001)]
            left_share = _SHARE[max(ceil(99.999 - passed - own), 0)]
        if near[index]:
            text = texts[index]
            result.append(
                (
                    kind,
                    framed[index : index + 2],
                    framed[index + 3 : index + 5],
                    since[index],
                    until[index],
                    passed_share,
                    left_share,
                    share,
                    min(markers, 3 if kind is PROSE else 2),
                    _MARKED[far],
                    _ANCHORED[headed],
                    _ANCHORED[stamped],
                    _TOPIC[min(sum(map(text.count, topic)), _LIMIT)] if kind in LONG else 0,
                    index if index < 6 else 6,
                    counts[text] > 1,
                )
            )
        else:
            result.append(None)
        if kind is PROSE:
            passed += own
            share, passed_share = _OWN[0], _SHARE[ceil(passed - 0.001)]
        far += far < _LIMIT
        headed += headed < _LIMIT
        stamped += stamped < _LIMIT
        if titled[index]:
            headed = 1
        furniture = shape.furniture
        if kind is DATED or (furniture and furniture.name in _STAMPS):
            stamped = 1
        if furniture and furniture.ends and passed > 0:
            markers += 1
            far = 0
        elif furniture and furniture.name == CONTINUES:
            markers, far = 0, _LIMIT
    return result


def _near(kinds: str) -> bytearray:
    """Which lines are not far from something written; all of them where nothing is."""
    near = bytearray(len(kinds))
    for match in _WRITTEN.finditer(kinds):
        start = max(match.start() - _REACH, 0)
        end = min(match.end() + _REACH, len(kinds))
        near[start:end] = b"\x01" * (end - start)
    return near if any(near) else bytearray(b"\x01" * len(kinds))


def _distances(kinds: str) -> list[int]:
    """How far back the last prose is, as a bucket."""
    first, *others = kinds.split(PROSE)
    result = [_FAR[_LIMIT]] * (len(first) + 1)
    for run in others:
        result += _FAR[1 : len(run) + 2]
        result += [_FAR[_LIMIT]] * (len(run) + 1 - _LIMIT)
    return result[: len(kinds)]


class Surroundings(NamedTuple):
    """A line of an HTML page among its elements; link shares are quarters, 0 to 3."""

    kind: str
    tag: str
    linked: int
    inside: bool
    good: int
    bad: int
    linked_before: int
    linked_after: int
    same_element: bool
    heading: int
    bold: bool
    listed: bool

    def names(self) -> list[str]:
        """The names of the features that hold."""
        place = "in" if self.inside else "out"
        names = [
            f"{self.kind} link {self.linked}",
            f"tag {self.tag}",
            f"{self.kind} {place}",
            f"good {self.good} bad {self.bad}",
            f"link before {self.linked_before} {'same' if self.same_element else 'other'}",
            f"link after {self.linked_after}",
        ]
        if self.heading:
            names.append(f"heading {self.heading} {place}")
        if self.bold:
            names.append(f"bold {place}")
        if self.listed:
            names.append(f"{self.kind} listed {place}")
        return names


def surroundings_of(markups: Sequence[Markup], shapes: Sequence[Shape]) -> list[Surroundings]:
    """Each line of an HTML page among its elements."""
    linked = [4, *(min(int(markup.linked * 4), 3) for markup in markups), 4]
    return [
        Surroundings(
            shape.kind,
            markup.tag,
            linked[index + 1],
            markup.inside,
            min(markup.good, 3),
            min(markup.bad, 3),
            linked[index],
            linked[index + 2],
            index > 0 and markups[index - 1].node == markup.node,
            markup.heading,
            markup.bold,
            markup.listed,
        )
        for index, (markup, shape) in enumerate(zip(markups, shapes, strict=True))
    ]
