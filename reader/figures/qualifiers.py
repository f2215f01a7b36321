"""The words beside a figure that say over, under, about, at least, at most."""

from __future__ import annotations

import re

from reader.figures.lexicon import Backward, Forward
from reader.figures.tables.qualifiers import AFTER, BEFORE, FILLERS

_BEFORE: Backward[str] = Backward(
    {word: qualifier for qualifier, words in BEFORE.items() for word in words.split()}
)
_AFTER: Forward[str] = Forward(
    {word: qualifier for qualifier, words in AFTER.items() for word in words.split()}
)
_FILLERS = frozenset(FILLERS.split())

# 近5年来 is the last five years, 近5年 of a wait is nearly five.
_RECENT = re.compile("(?<=[年月周日天])(?:来|來|以来|以來|间|間|内)")


def find_qualifier(text: str, start: int, end: int) -> str:
    """The qualifier of the figure in `text[start:end]`, empty where no word beside it says one."""
    found = _BEFORE.find(text, start)
    if found and not (text[start - 1] == "近" and _RECENT.match(text, end)):
        return found[0]
    after = _AFTER.find(text, end)
    if after:
        return after[0]
    if text[start - 1 : start] in _FILLERS:
        found = _BEFORE.find(text, start - 1)
        if found:
            return found[0]
    return ""
