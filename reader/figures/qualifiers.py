"""The words beside a figure that say over, under, about, at least, at most."""

from __future__ import annotations

import re

from reader.figures.lexicon import Backward, Forward, phrases_of
from reader.figures.tables import english
from reader.figures.tables.qualifiers import AFTER, BEFORE, FILLERS

_BEFORE: Backward[str] = Backward(
    {word: qualifier for qualifier, words in BEFORE.items() for word in words.split()}
)
_AFTER: Forward[str] = Forward(
    {word: qualifier for qualifier, words in AFTER.items() for word in words.split()}
)
# Characters from here on are wide, and their neighbours are Chinese.
_WIDE = "\u2e80"
_FILLERS = frozenset(FILLERS.split())

# 近5年来 is the last five years, 近5年 of a wait is nearly five.
_RECENT = re.compile("(?<=[年月周日天])(?:来|來|以来|以來|间|間|内)")


_ENGLISH_BEFORE: Backward[str] = Backward(
    {phrase: name for name, group in english.BEFORE.items() for phrase in phrases_of(group)}
)
_ENGLISH_AFTER: Forward[str] = Forward(
    {phrase: name for name, group in english.AFTER.items() for phrase in phrases_of(group)}
)
# "over 40 years" says how long, "over 40 years ago" how much.
_AGO = re.compile(" (?:ago|old|later|earlier|of)")
_ARTICLE = re.compile(r"(?:^|(?<= ))(?:an?|the|the age of|the ages of|age|their late|his late)$")


def find_qualifier(text: str, start: int, end: int, kind: str) -> str:
    """The qualifier of the figure in `text[start:end]`, empty where no word beside it says one."""
    qualifier = _find(text, start, end, kind)
    return "" if kind == "date" and qualifier != "about" else qualifier


def _find(text: str, start: int, end: int, kind: str) -> str:
    before = text[start - 1 : start]
    if before < _WIDE and text[end : end + 1] < _WIDE:
        if before != " " or text[start - 2 : start - 1] < _WIDE:
            return _english_qualifier(text, start, end, kind)
        start -= 1
        before = text[start - 1]
    found = _BEFORE.find(text, start)
    if found and not (before == "近" and _RECENT.match(text, end)):
        return found[0]
    after = _AFTER.find(text, end)
    if after:
        return after[0]
    if before in _FILLERS:
        found = _BEFORE.find(text, start - 1)
        if found:
            return found[0]
    return ""


def _english_qualifier(text: str, start: int, end: int, kind: str) -> str:
    window = text[max(0, start - 40) : start].lower().rstrip(" ")
    for _ in range(2):
        found = _ENGLISH_BEFORE.find(window, len(window))
        if found and (found[1] == 0 or not window[found[1] - 1].isalpha()):
            if kind == "duration" and window.endswith("over") and not _AGO.match(text, end):
                return ""
            return found[0]
        shorter = _ARTICLE.sub("", window).rstrip(" ")
        if shorter == window:
            break
        window = shorter
    if text[end : end + 1] in (" ", "+", "-"):
        found = _ENGLISH_AFTER.find(text, end + (text[end] == " "))
        if found and not text[found[1] : found[1] + 1].isalpha():
            return found[0]
    return ""
