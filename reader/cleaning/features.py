"""What a line looks like, by itself and among its neighbours: named features for the scorer.

Every feature is a name that either holds or does not; `weights.py` has one number for each. The
names are the same for text and HTML; a page of text has none of the markup's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.cleaning.furniture import furniture_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup

PROSE, SENTENCE, HEADLINE, SHORT, UNSTOPPED, FURNITURE, DATED = "PQHSLFD"
"""Coarse kinds of lines: long with full stops, short with one, without one (7 to 35 characters
wide, under 7, over 35), furniture, and those with a date in them and little else."""

_HAN = re.compile("[\u3400-\u9fff]")
_STOPS = re.compile(r"[。！？；]|[.!?;](?=[\s\"'”’)]|$)")
_COMMAS = re.compile("[，、,：:]")
_END = re.compile(
    r"(?P<stop>[。！？.!?][”’」』\"')）\]】]*$)|(?P<dots>(?:…|\.\.\.|\.{2,})[\])）】]?$)"
    r"|(?P<colon>[:：]$)|(?P<comma>[，,、；;]$)"
    r"|(?P<close>[)）\]】>》”’」』\"]$)|(?P<arrow>[»›>|｜→▼▲]$)|(?P<digit>\d$)"
)
_BEGIN = re.compile(
    r"(?P<bullet>[·•・◎■●▪◆▲△※★☆○□►▶>»\-–—*|｜‧．.])|(?P<tag>[【\[])|(?P<open>[(（])"
    r"|(?P<quote>[“\"‘'「『《])|(?P<number>\d{1,3}[.、:)）\s])|(?P<digit>\d)"
    r"|(?P<lower>[a-z])"
)
_DATE = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
    r"|\b\d{1,2}(?:st|nd|rd|th)?[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*,?[\s-](?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:19|20)\d\d",
    re.I,
)
_CLOCK = re.compile(r"\d{1,2}[:：]\d\d")
_WORDS = re.compile(r"[A-Za-z][A-Za-z'’]*")
_FUNCTION = re.compile(
    r"\b(?:the|of|to|and|a|in|that|is|was|for|it|with|as|on|by|at|from|are|has|have|had|were"
    r"|been|which|this|an|be|their|who|its|not|but|they|he|she|his|her)\b"
)
_SAID = re.compile(
    r"\b(?:said|says|told|according|added|reported|announced)\b|记者|記者|表示|认为|認為"
    r"|指出|介绍|介紹|报道|報導|報道|日电|日電|消息|据悉|據"
)
_PERSON = re.compile(r"\b(?:I|I'm|I've|you|your|my|me)\b|[我你您俺咱]")
_LOUD = re.compile(r"[!！?？]{2}|哈哈|呵呵|支持|楼主|樓主|顶|\blol\b|～|~|[。.]{3}|。。")
_PARTICLES = re.compile("[的了是在和与與对對为為也就而]")
_ADDRESS = re.compile(r"https?://|www\.|@|\.com|\.cn")
_MANY_PIPES = re.compile(r"[|｜│︱/·•].*[|｜│︱/·•]")

_WIDTHS = (2, 4, 7, 10, 14, 19, 25, 35, 50, 80, 130, 250)
_FAR = (1, 2, 3, 5, 8, 13)


class Shape(NamedTuple):
    """A line by itself.

    Attributes:
        kind: One of the coarse kinds.
        width: Its length in Han characters; a Latin letter counts a third.
        features: The names that hold.
        ends: Whether it marks the end of an article, or begins what comes after one.
        furniture: The name of the kind of furniture it looks like, or "".
    """

    kind: str
    width: float
    features: tuple[str, ...]
    ends: bool
    furniture: str


_ENDING = frozenset(
    (
        "editor",
        "editor alone",
        "related",
        "related heading",
        "comment",
        "comment word",
        "copyright",
        "tags",
        "tag word",
        "comment part",
    )
)


@lru_cache(maxsize=16_384)
def shape_of(text: str) -> Shape:
    """The shape of a line without white space at its ends."""
    han = len(_HAN.findall(text))
    width = han + (len(text) - han) / 3
    features = [f"width {bucket(width, _WIDTHS)}"]
    stops = len(_STOPS.findall(text))
    features.append(f"stops {min(stops, 5)}")
    features.append(f"commas {min(len(_COMMAS.findall(text)), 6)}")
    ending = _END.search(text[-6:])
    end = ending.lastgroup if ending else "word"
    features.append(f"end {end}")
    begin = _BEGIN.match(text)
    features.append(f"begin {begin.lastgroup}" if begin else "begin word")
    furniture = furniture_of(text)
    name = furniture.name if furniture else ""
    if furniture:
        features.append(f"furniture {name}")
        if width > 30:
            features.append("long furniture")
    if width <= 60:
        _short_features(text, width, features)
    if _SAID.search(text):
        features.append("said")
    if _PERSON.search(text):
        features.append("person")
    if _LOUD.search(text):
        features.append("loud")
    if not han:
        _latin_features(text, features)
    else:
        features.append(f"particles {min(len(_PARTICLES.findall(text[:120])), 5)}")
    kind = _kind(width, stops, str(end), name, features)
    return Shape(kind, width, tuple(features), name in _ENDING, name)


def _kind(width: float, stops: int, end: str, furniture: str, features: list[str]) -> str:
    if furniture and width <= 30:
        return FURNITURE
    if "date" in features and width <= 16:
        return DATED
    if stops and width >= 25:
        return PROSE
    if end == "stop" and width >= 5:
        return SENTENCE
    if width < 7:
        return SHORT
    return HEADLINE if width <= 35 else UNSTOPPED


def _short_features(text: str, width: float, features: list[str]) -> None:
    digits = sum(map(str.isdigit, text))
    if digits:
        features.append("digits all" if digits * 2 > len(text) else "digits some")
        if _DATE.search(text):
            features.append("date")
            features.append("date alone" if width <= 10 else "date and more")
        if _CLOCK.search(text):
            features.append("clock")
    if _ADDRESS.search(text):
        features.append("address")
    if _MANY_PIPES.search(text):
        features.append("pipes")
    if text.count(" ") >= 3 and _HAN.search(text):
        features.append("spaced")
    if not any(map(str.isalnum, text)):
        features.append("symbols")


def _latin_features(text: str, features: list[str]) -> None:
    words = _WORDS.findall(text[:400])
    if not words:
        return
    capital = sum(word[0].isupper() for word in words) / len(words)
    features.append(f"capitals {min(int(capital * 5), 4)}")
    if len(words) >= 2 and text.isupper():
        features.append("upper")
    function = len(_FUNCTION.findall(text[:400]))
    features.append(f"function {bucket(function, (0, 1, 3, 6, 12))}")


def bucket(value: float, limits: tuple[int, ...]) -> int:
    """The index of the first limit that a value does not exceed."""
    for index, limit in enumerate(limits):
        if value <= limit:
            return index
    return len(limits)


class Context(NamedTuple):
    """A line among its neighbours.

    Attributes:
        kind: Its own coarse kind.
        before: The kinds of the two lines before it; "^" where the page begins.
        after: The kinds of the two lines after it; "$" where the page ends.
        since, until: How far the prose before it and after it is, as buckets.
        run: How long the run of lines that are no prose is that it stands in, as a bucket.
        passed, left: The share of the page's prose before and after it, as buckets.
        share: The share of the page's prose that it is itself, as a bucket.
        markers: How many ends of an article were met before it, at most 3.
        marked: How far back the last of them is, as a bucket.
        place: Its index among the first six lines, else 6.
        repeated: Whether it stands on the page more than once.
    """

    kind: str
    before: str
    after: str
    since: int
    until: int
    run: int
    passed: int
    left: int
    share: int
    markers: int
    marked: int
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
            f"between {min(self.since, 4)} {min(self.until, 4)}",
            f"run {self.run}",
            f"passed {self.passed}",
            f"{prose} left {self.left}",
            f"{prose} markers {self.markers} {self.marked}",
            f"share {self.share}",
        ]
        if self.place < 6:
            names.append(f"first {self.place}")
        if self.repeated:
            names.append("repeated")
        return names


def contexts_of(shapes: Sequence[Shape], repeated: Sequence[bool]) -> list[Context]:
    """Each line among its neighbours.

    Args:
        shapes: The lines' shapes, in order.
        repeated: Whether the line stands on the page more than once.
    """
    kinds = "".join(shape.kind for shape in shapes)
    framed = "^^" + kinds + "$$"
    mass = [shape.width if shape.kind is PROSE else 0.0 for shape in shapes]
    total = sum(mass) or 1.0
    until = _distances(kinds[::-1])[::-1]
    since = _distances(kinds)
    runs = _runs(kinds)
    passed = 0.0
    markers = 0
    far = 99
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
                runs[index],
                _share(passed / total),
                _share((total - passed - mass[index]) / total),
                bucket(100 * mass[index] / total, (0, 1, 3, 8, 20, 50)),
                min(markers, 3 if kind is PROSE else 2),
                bucket(far, (2, 5, 10, 20)),
                min(index, 6),
                repeated[index],
            )
        )
        passed += mass[index]
        far += 1
        if shape.ends and passed > 0:
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


def _runs(kinds: Sequence[str]) -> list[int]:
    """How long the run of lines is that are neither prose nor sentences, as a bucket."""
    result = [0] * len(kinds)
    start = 0
    for index in range(len(kinds) + 1):
        if index < len(kinds) and kinds[index] not in (PROSE, SENTENCE):
            continue
        size = bucket(index - start, (1, 2, 3, 5, 9, 20))
        for place in range(start, index):
            result[place] = size + 1
        start = index + 1
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
