"""What a line looks like, by itself and among its neighbours: named features for the scorer.

Every feature is a name that either holds or does not; `weights.py` has one number for each. The
names are the same for text and HTML; a page of text has none of the markup's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.cleaning.furniture import Furniture, furniture_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup

PROSE, SENTENCE, HEADLINE, SHORT, UNSTOPPED, FURNITURE, DATED, BOILERPLATE = "PQHSLFDB"
"""Coarse kinds of lines: long with full stops, short with one, without one (7 to 35 characters
wide, under 7, over 35), furniture, those with a date in them and little else, and prose that looks
like furniture."""
_LONG = frozenset((PROSE, SENTENCE, UNSTOPPED, BOILERPLATE))

_STOP = re.compile(r"[。！？；]|[.!?;](?=[\s\"'”’)]|$)")
_DATE = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}/\d{1,2}/(?:19|20)\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]\d{1,2}(?:st|nd|rd"
    r"|th)?,?\s(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*,?[\s-](?:19|20)\d\d",
    re.I,
)
_CAPITAL = re.compile(r"\b[A-Z]")
_FUNCTION = re.compile(
    r"\b(?:the|of|to|and|a|in|that|is|was|for|it|with|as|on|by|at|from|are|has|have|had|were|been"
    r"|which|this|an|be|their|who|its|not|but|they|he|she|his|her)\b"
)
_PERSON = re.compile(r"\b(?:I|I'm|I've|you|your|my|me)\b|[我你您俺咱]")
_LOUD = re.compile(r"[!！?？]{2}|哈哈|呵呵|支持|楼主|樓主|顶|\blol\b|[～~]|[。.]{3}|。。")
_RANK = re.compile(r"\d{1,3}[.、:)）\s]")

_BEGINNINGS = {
    **dict.fromkeys("·•・◎■●▪◆▲△※★☆○□►▶>»-–—*|｜‧．.", "bullet"),
    **dict.fromkeys("【[", "tag"),
    **dict.fromkeys("(（", "open"),
    **dict.fromkeys("“\"‘'「『《", "quote"),
    **dict.fromkeys("0123456789", "digit"),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "lower"),
}
_ENDINGS = {
    **dict.fromkeys("。！？.!?", "stop"),
    **dict.fromkeys(")）]】》>”’」』\"'", "close"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",，、;；", "comma"),
    **dict.fromkeys("»›|｜→▼▲", "arrow"),
    **dict.fromkeys("0123456789", "digit"),
    "…": "dots",
}

_WIDTHS = (2, 4, 7, 10, 14, 19, 25, 35, 50, 80, 130, 250)
_ANCHORS = (1, 2, 4, 8, 16, 40)
_STAMPS = frozenset(("source", "date label"))
_FAR = (1, 2, 3, 5, 8, 13)
_HEAD = 160
"""How much of a long line is looked at for its words (characters)."""


class Shape(NamedTuple):
    """A line by itself.

    Attributes:
        kind: One of the coarse kinds.
        width: Its length in wide characters; a Latin letter counts a third.
        names: The names of the features that hold.
        furniture: The kind of furniture that it looks like, or None.
    """

    kind: str
    width: float
    names: tuple[str, ...]
    furniture: Furniture | None


def width_of(text: str) -> float:
    """The length of a text in wide characters; a Latin letter counts a third."""
    if text.isascii():
        return len(text) / 3
    wide = (len(text.encode("utf-8", "replace")) - len(text)) / 2
    return wide + (len(text) - wide) / 3


def shape_of(text: str) -> Shape:
    """The shape of a line without white space at its ends."""
    width = width_of(text)
    end = _ENDINGS.get(text[-1:], "word")
    if end == "close" and _ENDINGS.get(text.rstrip(")）]】》>”’」』\"'")[-1:]) == "stop":
        end = "stop"
    elif end == "stop" and text[-3:] == "...":
        end = "dots"
    begin = _BEGINNINGS.get(text[:1], "word")
    if begin == "digit" and _RANK.match(text):
        begin = "number"
    names = [f"width {bucket(width, _WIDTHS)}", f"end {end}", f"begin {begin}"]
    furniture = furniture_of(text)
    if furniture:
        names.append(f"furniture {furniture.name}")
        if width > 30:
            names.append("long furniture")
    dated = width <= 60 and ("20" in text or "19" in text) and _DATE.search(text) is not None
    if dated:
        names += ("date", "date alone" if width <= 10 else "date and more")
    head = text[:_HEAD]
    if _PERSON.search(head):
        names.append("person")
    if _LOUD.search(head):
        names.append("loud")
    if text.isascii():
        words = head.count(" ") + 1
        names.append(f"capitals {min(5 * len(_CAPITAL.findall(head)) // words, 4)}")
        names.append(f"function {bucket(len(_FUNCTION.findall(head)), (0, 1, 3, 6, 12))}")
    if furniture and width <= 30:
        kind = FURNITURE
    elif dated and width <= 16:
        kind = DATED
    elif width >= 25 and _STOP.search(text):
        kind = BOILERPLATE if furniture else PROSE
    elif end == "stop" and width >= 5:
        kind = SENTENCE
    elif width < 7:
        kind = SHORT
    else:
        kind = HEADLINE if width <= 35 else UNSTOPPED
    return Shape(kind, width, tuple(names), furniture)


def topic_of(title: str) -> tuple[str, ...]:
    """The pairs of Han characters and the longer words of a headline, at most 40."""
    words = re.findall(r"[A-Za-z]{5,}", title)
    pairs = [pair for pair in map("".join, pairwise(title)) if min(pair) >= "\u3400"]
    return tuple(dict.fromkeys((*words, *pairs)))[:40]


def bucket(value: float, limits: tuple[int, ...]) -> int:
    """The index of the first limit that a value does not exceed."""
    return bisect_left(limits, value)


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
) -> list[Context]:
    """Each line among its neighbours.

    Args:
        texts: The lines.
        shapes: Their shapes.
        titled: Whether a line is the headline or repeats it.
        title: The headline.
    """
    counts = Counter(texts)
    topic = topic_of(title)
    kinds = "".join(shape.kind for shape in shapes)
    framed = "^^" + kinds + "$$"
    mass = [shape.width if shape.kind is PROSE else 0.0 for shape in shapes]
    total = sum(mass) or 1.0
    until = _distances(kinds[::-1])[::-1]
    since = _distances(kinds)
    passed = 0.0
    markers = 0
    far = headed = stamped = 99
    result = []
    for index, shape in enumerate(shapes):
        kind = shape.kind
        result.append(
            Context(
                kind,
                framed[index : index + 2],
                framed[index + 3 : index + 5],
                since[index],
                until[index],
                _share(passed / total),
                _share((total - passed - mass[index]) / total),
                bucket(100 * mass[index] / total, (0, 1, 3, 8, 20, 50)),
                min(markers, 3 if kind is PROSE else 2),
                bucket(far, (2, 5, 10, 20)),
                bucket(headed, _ANCHORS),
                bucket(stamped, _ANCHORS),
                bucket(sum(map(texts[index].count, topic)), (0, 1, 3)) if kind in _LONG else 0,
                min(index, 6),
                counts[texts[index]] > 1,
            )
        )
        headed = 1 if titled[index] else headed + 1
        furniture = shape.furniture
        stamp = kind is DATED or (furniture is not None and furniture.name in _STAMPS)
        stamped = 1 if stamp else stamped + 1
        passed += mass[index]
        far += 1
        if furniture and furniture.ends and passed > 0:
            markers += 1
            far = 0
    return result


def _share(value: float) -> int:
    return bucket(value * 100, (0, 3, 10, 30, 60, 85, 95, 99))


def _distances(kinds: Sequence[str]) -> list[int]:
    """How far back the last prose is, as a bucket."""
    result = []
    far = 99
    for kind in kinds:
        result.append(bucket(far, _FAR))
        far = 1 if kind is PROSE else far + 1
    return result


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
