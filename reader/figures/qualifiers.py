"""The words beside a figure that say over, under, about, at least, at most."""

from __future__ import annotations

import re

from reader.figures.lexicon import Backward, Forward, by_word
from reader.figures.tables import english
from reader.figures.tables.qualifiers import AFTER, BEFORE, FILLERS, NEITHER

_BEFORE: Backward[str] = Backward({**dict.fromkeys(NEITHER.split(), ""), **by_word(BEFORE)})
_AFTER: Forward[str] = Forward(by_word(AFTER))
# Characters from here on are wide, and their neighbours are Chinese.
_WIDE = "\u2e80"
# 上 and 过 say "more than" before large numbers (上千元) only.
_POWERS = frozenset("百千万萬亿億半")
_FILLERS = frozenset(FILLERS.split())
_BEFORE_ENDS = frozenset(word[-1] for word in _BEFORE.entries)
_AFTER_STARTS = frozenset(word[0] for word in _AFTER.entries)
# What stands between two numbers as well: 3+2.
_SUMS = frozenset("+＋")

_RECENT = re.compile("(?:来|來|以来|以來|间|間|内)")


_ENGLISH_BEFORE: Backward[str] = Backward(
    {**by_word({"": english.NEITHER}, bars=True), **by_word(english.BEFORE, bars=True)}
)
_ENGLISH_AFTER: Forward[str] = Forward(by_word(english.AFTER, bars=True))
# "over 40 years" says how long, "over 40 years ago" how much.
_AGO = re.compile(" (?:ago|old|later|earlier|of)")
# Under the five-year plan, over the 10 years: the words say where and when, not how long.
_UNDER_THE = ("under the", "over the", "within the", "under a", "under an")
_ARTICLE = re.compile(r"(?:^|(?<= ))(?:an?|the|the age of|the ages of|age|their late|his late)$")
_LONGEST_ARTICLE = 11


def find_qualifier(text: str, start: int, end: int, kind: str) -> str:
    """The qualifier of the figure in `text[start:end]`, empty where no word beside it says one."""
    before = text[start - 1] if start else ""
    after = text[end : end + 1]
    if before < _WIDE and after < _WIDE:
        if before != " " or text[start - 2 : start - 1] < _WIDE:
            return _english_qualifier(text, start, end, kind)
        start -= 1
        before = text[start - 1]
    if (
        before not in _BEFORE_ENDS
        and after not in _AFTER_STARTS
        and (before not in _FILLERS or text[start - 2 : start - 1] not in _BEFORE_ENDS)
    ):
        return ""
    qualifier = _chinese_qualifier(text, start, end)
    return "" if kind == "date" and qualifier != "about" else qualifier


def _chinese_qualifier(text: str, start: int, end: int) -> str:
    found = _BEFORE.find(text, start)
    if found and found[0] and (found[1] < start - 1 or _means_it(text, start, end)):
        return found[0]
    after = _AFTER.find(text, end)
    if after and (text[end] not in _SUMS or not text[after[1] : after[1] + 1].isdecimal()):
        return after[0]
    if text[start - 1 : start] in _FILLERS:
        found = _BEFORE.find(text, start - 1)
        if found:
            return found[0]
    return ""


def _means_it(text: str, start: int, end: int) -> bool:
    """Whether the character before the figure qualifies it: 近, 上, 过 may mean something else."""
    last = text[start - 1]
    if last == "近":
        return not _is_recent(text, start, end)
    return last not in "上过過" or any(map(_POWERS.__contains__, text[start:end]))


def _is_recent(text: str, start: int, end: int) -> bool:
    """Whether 近 before a length of time means the last (近5年来) and not nearly (等了近5年)."""
    if text[end - 1] not in "年月周日天期":
        return False
    before = text[start - 2] if start > 1 else ""
    wait = "\u4e00" <= before <= "\u9fff" and before not in "的其在为是和与及对从由"
    return not wait or bool(_RECENT.match(text, end))


def _english_qualifier(text: str, start: int, end: int, kind: str) -> str:
    qualifier = _english_word(text, start, end, kind)
    return "" if kind == "date" and qualifier != "about" else qualifier


def _english_word(text: str, start: int, end: int, kind: str) -> str:
    window = text[max(0, start - 40) : start].lower().rstrip(" ")
    for _ in range(2):
        found = _ENGLISH_BEFORE.find(window, len(window))
        if found and (found[1] == 0 or not window[found[1] - 1].isalpha()):
            if kind == "duration" and window.endswith("over") and not _AGO.match(text, end):
                return ""
            return found[0]
        if kind == "duration" and window.endswith(_UNDER_THE):
            break
        article = _ARTICLE.search(window, max(0, len(window) - _LONGEST_ARTICLE))
        if article is None:
            break
        window = window[: article.start()].rstrip(" ")
    if text[end : end + 1] in (" ", "+", "-"):
        found = _ENGLISH_AFTER.find(text, end + (text[end] == " "))
        if found and not text[found[1] : found[1] + 1].isalnum():
            return found[0]
    return ""
