"""What a line looks like by itself: its kind, its width, and named features for the scorer.

Every feature is a name that either holds or does not; `weights.py` has one number for each. The
names are the same for text and HTML; a page of text has none of the markup's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.cleaning.furniture import Furniture
from reader.cleaning.matching import furniture_of, word_furniture

KINDS = PROSE, SENTENCE, HEADLINE, SHORT, UNSTOPPED, FURNITURE, DATED, BOILERPLATE = tuple(
    "PQHSLFDB"
)
"""Coarse kinds of lines: long with full stops, short with one, without one (7 to 35 characters
wide, under 7, over 35), furniture, those with a date in them and little else, and prose that looks
like furniture."""
LONG = frozenset((PROSE, SENTENCE, UNSTOPPED, BOILERPLATE))

_STOP = re.compile(r"[.!?;](?=[\s\"'”’)]|$)")
_DATE = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}/\d{1,2}/(?:19|20)\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]\d{1,2}(?:st|nd|rd"
    r"|th)?,?\s(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*,?[\s-](?:19|20)\d\d"
)
_CAPITAL = re.compile(r"[A-Z](?<!\w\w)")
# A capital at the beginning of a word; a pattern that begins with a set is found soonest.
# fmt: off
_FUNCTION_WORDS = frozenset((
    "the", "of", "to", "and", "a", "in", "that", "is", "was", "for", "it", "with", "as", "on",
    "by", "at", "from", "are", "has", "have", "had", "were", "been", "which", "this", "an", "be",
    "their", "who", "its", "not", "but", "they", "he", "she", "his", "her",
))
# fmt: on
_RANK = re.compile(r"\d{1,3}[.、:)）\s]")

_BEGINNINGS = {
    **dict.fromkeys("·•・◎■●▪◆▲△※★☆○□►▶>»-–—*|｜‧．.", "begin bullet"),
    **dict.fromkeys("【[", "begin tag"),
    **dict.fromkeys("(（", "begin open"),
    **dict.fromkeys("“\"‘'「『《", "begin quote"),
    **dict.fromkeys("0123456789", "begin digit"),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyz", "begin lower"),
}
_ENDINGS = {
    **dict.fromkeys("。！？.!?", "end stop"),
    **dict.fromkeys(")）]】》>”’」』\"'", "end close"),
    **dict.fromkeys(":：", "end colon"),
    **dict.fromkeys(",，、;；", "end comma"),
    **dict.fromkeys("»›|｜→▼▲", "end arrow"),
    **dict.fromkeys("0123456789", "end digit"),
    "…": "end dots",
}

_WIDTHS = (2, 4, 7, 10, 14, 19, 25, 35, 50, 80, 130, 250)
_WIDTH_NAMES = tuple(f"width {number}" for number in range(len(_WIDTHS) + 1))
_FUNCTION_COUNTS = (0, 1, 3, 6, 12)
_FUNCTION_NAMES = tuple(f"function {number}" for number in range(len(_FUNCTION_COUNTS) + 1))
_CAPITAL_NAMES = tuple(f"capitals {number}" for number in range(5))
_CLOSERS = ")）]】》>”’」』\"'"
NUMBERED = "begin number"
"""The feature of items of numbered lists."""
_HEAD = 120
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


@lru_cache(maxsize=16_384)
def link_shape(text: str) -> Shape:
    """The shape of a line that is nothing but a link outside the body: its kind and no names."""
    width = width_of(text)
    furniture = word_furniture(text)
    kind = FURNITURE if furniture else SHORT if width < 7 else HEADLINE
    return Shape(kind, width, (), furniture)


def shape_of(text: str) -> Shape:
    """The shape of a line without white space at its ends."""
    width = width_of(text)
    end = _ENDINGS.get(text[-1:], "end word")
    if end == "end close" and _ENDINGS.get(text.rstrip(_CLOSERS)[-1:]) == "end stop":
        end = "end stop"
    elif end == "end stop" and text[-3:] == "...":
        end = "end dots"
    begin = _BEGINNINGS.get(text[:1], "begin word")
    if begin == "begin digit" and _RANK.match(text):
        begin = NUMBERED
    names = [_WIDTH_NAMES[bisect_left(_WIDTHS, width)], end, begin]
    furniture = furniture_of(text)
    if furniture:
        names.append(f"furniture {furniture.name}")
        if width > 30:
            names.append("long furniture")
    dated = (
        width <= 60 and ("20" in text or "19" in text) and _DATE.search(text.lower()) is not None
    )
    if dated:
        names += ("date", "date alone" if width <= 10 else "date and more")
    head = text[:_HEAD]
    if _addresses(head):
        names.append("person")
    if len(text) <= _HEAD and text.isascii():
        fifths = 5 * len(_CAPITAL.findall(text)) // (text.count(" ") + 1)
        names.append(_CAPITAL_NAMES[min(fifths, 4)])
        function = sum(map(_FUNCTION_WORDS.__contains__, text.split()))
        names.append(_FUNCTION_NAMES[bisect_left(_FUNCTION_COUNTS, function)])
    if furniture and width <= 30:
        kind = FURNITURE
    elif dated and width <= 16:
        kind = DATED
    elif width >= 25 and _has_stop(text):
        kind = BOILERPLATE if furniture else PROSE
    elif end == "end stop" and width >= 5:
        kind = SENTENCE
    elif width < 7:
        kind = SHORT
    else:
        kind = HEADLINE if width <= 35 else UNSTOPPED
    return Shape(kind, width, tuple(names), furniture)


def _has_stop(text: str) -> bool:
    if "。" in text or "！" in text or "？" in text or "；" in text:
        return True
    return _STOP.search(text) is not None


def _addresses(text: str) -> bool:
    """Whether a text says I or you, as readers' comments and calls to readers do."""
    if text.isascii():
        return " you " in text or " I " in text or " your " in text or " my " in text
    return "我" in text or "你" in text or "您" in text


def topic_of(title: str) -> tuple[str, ...]:
    """The pairs of Han characters and the longer words of a headline, at most 40."""
    words = re.findall(r"[A-Za-z]{5,}", title)
    pairs = [a + b for a, b in pairwise(title) if a >= "\u3400" <= b]
    return tuple(dict.fromkeys((*words, *pairs)))[:40]
