"""A line among its neighbours and among its elements: named features for the scorer."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

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
_NO_LINE = 4
"""The step of the link share where the page begins and ends."""


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


def _numbers(buckets: Sequence[int]) -> range:
    return range(buckets[-1] + 1)


class Feature(NamedTuple):
    """Something that is counted or measured of a line, in steps.

    Attributes:
        name: The feature's name, with `{kind}`, `{prose}` (whether the line is prose) and the
            step in it.
        steps: What stands for each step; None where nothing is to be said.
    """

    name: str
    steps: Sequence[object | None]

    def names(self, kind: str) -> list[str]:
        """The name of every step for lines of a kind; "" where it has none."""
        prose = "P" if kind is PROSE else "o"
        return [
            "" if step is None else self.name.format(kind=kind, prose=prose, step=step)
            for step in self.steps
        ]


FEATURES = (
    (
        # how far the prose before it and after it is
        Feature("{prose} since prose {step}", _numbers(_FAR)),
        Feature("{prose} until prose {step}", _numbers(_FAR)),
    ),
    (
        # the share of the page's prose before and after it, and its own
        Feature("passed {step}", _numbers(_SHARE)),
        Feature("{prose} left {step}", _numbers(_SHARE)),
        Feature("share {step}", _numbers(_OWN)),
    ),
    (
        # how many ends of an article were met before it, and how far back the last of them is
        Feature(
            "{prose} markers {step}",
            [f"{count} {far}" for count in range(4) for far in _numbers(_MARKED)],
        ),
    ),
    (
        # how far back the headline or its last repetition is, and a date or a source
        Feature("{prose} titled {step}", _numbers(_ANCHORED)),
        Feature("{prose} dated {step}", _numbers(_ANCHORED)),
    ),
    (
        # how many of the headline's words a long line has
        Feature("{kind} topic {step}", _numbers(_TOPIC)),
    ),
    (
        # its index among the first six lines, and whether it stands on the page more than once
        Feature("first {step}", (*range(6), None)),
        Feature("repeated", (None, "")),
    ),
)
"""The features of a line among its neighbours, in groups: a group's steps make one number."""
_FARS, _SHARES, _OWNS, _MARKS, _ANCHORS = (
    len(_numbers(buckets)) for buckets in (_FAR, _SHARE, _OWN, _MARKED, _ANCHORED)
)

Context = tuple[str, tuple[int, ...]]
"""A line among its neighbours: its frame, and for each group of `FEATURES` the number of its steps.

The frame is the kinds of two lines before it, its own, and those of two lines after it; "^" stands
where the page begins, "$" where it ends.
"""


def frame_names(frame: str) -> list[str]:
    """The names of the features that tell which kinds of lines stand around one."""
    kind = frame[2]
    return [
        f"{kind} before {frame[1]}",
        f"{kind} after {frame[3]}",
        f"before {frame[:2]}",
        f"after {frame[3:]}",
    ]


def contexts_of(
    texts: Sequence[str],
    shapes: Sequence[Shape],
    titled: Sequence[bool],
    title: str,
    passed_over: Sequence[bool],
) -> list[Context | None]:
    """Each line among its neighbours.

    Lines that are far from anything written (menus, lists of links) have None.

    Args:
        texts: The lines.
        shapes: Their shapes.
        titled: Whether a line is the headline or repeats it.
        title: The headline.
        passed_over: Lines that are to have None too.
    """
    counts = Counter(texts)
    topic = topic_of(title)
    kinds = "".join([shape.kind for shape in shapes])
    framed = "^^" + kinds + "$$"
    scale = 100 / (sum([shape.width for shape in shapes if shape.kind is PROSE]) or 1.0)
    until = _distances(kinds[::-1])[::-1]
    since = _distances(kinds)
    near = _near(kinds)
    marks = _MARKED + _MARKED[_LIMIT:] * len(texts)
    anchors = _ANCHORED + _ANCHORED[_LIMIT:] * len(texts)
    passed = 0.0
    shares = after = (_SHARE[0] * _SHARES + _SHARE[100]) * _OWNS + _OWN[0]
    markers = 0
    marked = headed = stamped = -_LIMIT
    result: list[Context | None] = [None] * len(texts)
    for index, (kind, width, _, furniture) in enumerate(shapes):
        if kind is PROSE:
            own = width * scale
            left = _SHARE[max(ceil(99.999 - passed - own), 0)]
            shares = (_SHARE[ceil(passed - 0.001)] * _SHARES + left) * _OWNS
            shares += _OWN[ceil(own - 0.001)]
            passed += own
            after = (_SHARE[ceil(passed - 0.001)] * _SHARES + left) * _OWNS + _OWN[0]
        if near[index] and not passed_over[index]:
            text = texts[index]
            steps = (
                since[index] * _FARS + until[index],
                shares,
                min(markers, 3 if kind is PROSE else 2) * _MARKS + marks[index - marked],
                anchors[index - headed] * _ANCHORS + anchors[index - stamped],
                _TOPIC[min(sum(map(text.count, topic)), _LIMIT)] if kind in LONG else 0,
                (index if index < 6 else 6) * 2 + (counts[text] > 1),
            )
            result[index] = framed[index : index + 5], steps
        shares = after
        if titled[index]:
            headed = index
        if kind is DATED:
            stamped = index
        if furniture:
            if furniture.name in _STAMPS:
                stamped = index
            if furniture.ends and passed > 0:
                markers += 1
                marked = index + 1
            elif furniture.name == CONTINUES:
                markers, marked = 0, -_LIMIT
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
    """A line of an HTML page among its elements; link shares are quarters, 0 to 3, 4 for none."""

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


def surroundings_of(markups: Sequence[Markup], shapes: Sequence[Shape], index: int) -> Surroundings:
    """A line of an HTML page among its elements."""
    markup = markups[index]
    place = markup.place
    return Surroundings(
        shapes[index].kind,
        place.tag,
        _linked(markup),
        markup.inside,
        min(place.all_good, 3),
        min(place.all_bad, 3),
        _linked(markups[index - 1]) if index else _NO_LINE,
        _linked(markups[index + 1]) if index + 1 < len(markups) else _NO_LINE,
        index > 0 and markups[index - 1].node is markup.node,
        place.heading,
        markup.bold,
        place.listed,
    )


def _linked(markup: Markup) -> int:
    return min(int(markup.linked * 4), 3)
