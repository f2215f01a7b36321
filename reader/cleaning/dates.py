"""Points in time as pages state them: the date line, a meta tag, the visible text."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?:19|20)\d\d"
_MONTH_NUMBER, _DAY_NUMBER = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_NUMERALS = "〇○零一二三四五六七八九十"
_PLAIN = str.maketrans("０１２３４５６７８９：／－．", "0123456789:/-.")
_LATIN_BEGIN = r"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))"
"""The beginning of a word, or a capital that a scrape glued to the word before it."""

_DAY = (
    # 2012-01-17, 2012/1/17, 2012.01.17, 2012年1月17日
    rf"(?<!\d)(?P<y1>{_YEAR})\s?[-/.年]\s?(?P<m1>{_MONTH_NUMBER})\s?[-/.月]"
    rf"\s?(?P<d1>{_DAY_NUMBER})(?!\d)\s?日?",
    # January 17, 2012; Jan. 17th 2012
    rf"{_LATIN_BEGIN}(?P<m2>{MONTH})\s{{0,2}}(?P<d2>{_DAY_NUMBER})(?:st|nd|rd|th)?\b\s?,?"
    rf"\s{{0,2}}(?P<y2>{_YEAR})\b",
    # 17 January 2012; 17th of Jan, 2012; 17-Jan-2012
    rf"(?<!\d)(?P<d3>{_DAY_NUMBER})(?:st|nd|rd|th)?[\s-]{{0,2}}(?:of\s)?(?P<m3>{MONTH}),?"
    rf"[\s-]{{0,2}}(?P<y3>{_YEAR})\b",
    # 01/17/2012, 17/01/2012 and 17-01-2012; with a label or a time beside it 17/01/12
    rf"(?<![\d/.-])(?P<a4>{_DAY_NUMBER})(?P<stroke>[/-])(?P<b4>{_DAY_NUMBER})(?P=stroke)"
    rf"(?P<y4>{_YEAR}|[0-2]\d)(?![\d/-])",
    # 17.01.2012
    rf"(?<![\d.])(?P<d5>{_DAY_NUMBER})\.(?P<m5>{_MONTH_NUMBER})\.(?P<y5>{_YEAR})(?![\d.])",
    # 民國113年1月5日: the Republic's first year is 1912
    rf"民[國国]\s?(?P<y6>\d{{2,3}})\s?年\s?(?P<m6>{_MONTH_NUMBER})\s?月"
    rf"\s?(?P<d6>{_DAY_NUMBER})\s?日",
    # 20120117
    r"(?<!\d)(?P<y7>20[0-3]\d)(?P<m7>1[0-2]|0[1-9])(?P<d7>3[01]|[12]\d|0[1-9])(?!\d)",
    # Tue Jan 17 10:23:00 GMT 2012
    rf"\b(?P<m8>{MONTH})\s{{1,2}}(?P<d8>{_DAY_NUMBER})\s(?P<clock>\d\d:\d\d(?::\d\d)?)\s"
    rf"(?:[A-Z]{{3,4}}\s)?(?P<y8>{_YEAR})\b",
    # 二〇一二年一月十七日
    rf"(?P<y9>[一二][{_NUMERALS[:-1]}]{{3}})年(?P<m9>[{_NUMERALS}]{{1,2}})月"
    rf"(?P<d9>[{_NUMERALS}]{{1,3}})日",
)
_CLOCK = (
    r"(?P<half>上午|下午|晚上|晚间|晚間|傍晚|早上|凌晨|中午|[AaPp]\.?[Mm]\.?)?\s?"
    r"(?<!\d)(?:(?P<hour>2[0-4]|[01]?\d)\s?[:：时時点點.]\s?(?P<minute>[0-5]\d)(?!\d)分?"
    r"(?:\s?[:：]?(?P<second>[0-5]\d)(?![\d:])秒?)?\s?(?P<after>[AaPp]\.?[Mm]\b\.?)?"
    r"|(?P<full>1[0-2]|0?[1-9])\s?(?P<beside>[AaPp]\.?[Mm]\b\.?))"
)
CENTURY = re.compile(r"20|19|２０|１９|民[國国]|二[〇○零]|一九|/[0-2]\d(?!\d)")
"""What every date has in it: a quick test."""
_DATE = re.compile("|".join(_DAY), re.I)
_TIME = re.compile(_CLOCK)
_TIME_BEFORE = re.compile(
    _CLOCK + r"[^\w]{0,3}(?:[A-Z]{2,4}\b)?\W{0,3}(?:on\W{1,3})?(?:[A-Z][a-z]{2,8}day,?\s)?$"
)
_BETWEEN = re.compile(
    r"(?:[\sT,|｜@/\-–—·・]|at\b|time:|时间[:：]|時間[:：]"
    r"|[（(]?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天][)）]?|[（(][日月火水木金土][)）])*",
    re.I,
)
_LABEL = re.compile(r"(?:published|posted|updated|created|filed|dated?|on)\W{0,3}$", re.I)
_STROKES = re.compile(rf"([0-9０-９](?<![\d/.-]\d)\d?)([/-])(\d\d?)\2(?:{_YEAR}|[0-2]\d)(?![\d/-])")
_DAY_FIRST = re.compile(
    r"[£€]|\b(?:GMT|BST|CET|IST|AEST|AEDT|NZST|NZDT|SAST)\b"
    r"|\.(?:uk|ie|eu|au|nz|in|za|sg|my|ng|ke|pk)\b"
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)?\d\d)[/-]?(?P<month>0[1-9]|1[0-2])[/-]?(?P<day>0[1-9]|[12]\d|3[01])(?=[/_-])"
)
_LATE = frozenset(("下午", "晚上", "晚间", "晚間", "傍晚"))


class Moment:
    """A date found in a text, with its time where one stands beside it.

    Attributes:
        value: A `datetime` with a time, else a `date`.
        start: Offset of the first character in the text searched.
        end: Offset after the last one.
    """

    __slots__ = ("end", "start", "value")

    def __init__(self, value: date | datetime, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


def find_moment(text: str, day_first: bool = False) -> Moment | None:
    """The first full date in a text, or None.

    Args:
        text: A line of a page, or a piece of it.
        day_first: Whether 12/01/2012 is the twelfth of January.
    """
    if not CENTURY.search(text):
        return None
    text = text.translate(_PLAIN)
    for match in _DATE.finditer(text):
        day = _day(match, day_first)
        if day is None:
            continue
        begin, end = match.span()
        if match["clock"]:
            clock = _TIME.match(match["clock"])
            moment = _at(day, clock) if clock else day
            return Moment(moment, begin, end)
        gap = _BETWEEN.match(text, end)
        clock = _TIME.match(text, gap.end()) if gap else None
        if clock:
            return Moment(_at(day, clock), begin, begin + len(text[begin : clock.end()].rstrip()))
        before = _TIME_BEFORE.search(text[max(0, begin - 40) : begin])
        if before:
            return Moment(_at(day, before), begin - len(before[0]), end)
        if match["y4"] and len(match["y4"]) == 2 and not _LABEL.search(text[:begin][-20:]):
            continue
        return Moment(day, begin, begin + len(match[0].rstrip()))
    return None


def parse_moment(text: str) -> date | datetime | None:
    """The point in time that a meta tag or an attribute states, as the page's own clock has it."""
    moment = find_moment(text.strip()[:80])
    return moment.value if moment else None


def day_in_address(url: str) -> date | None:
    """The day that the path of a web address names: `/2012/01/17/`, `/20120117/`, `/120117/`."""
    match = _IN_ADDRESS.search(url)
    if not match:
        return None
    year = int(match["year"])
    try:
        return date(year + 2000 if year < 100 else year, int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def puts_day_first(texts: Sequence[str], others: Sequence[str] = ()) -> bool:
    """Whether a page writes 12/01/2012 for the twelfth of January.

    Its other dates tell where one has a number over twelve; else what is only written where days
    stand first: currencies, time zones, ends of addresses.

    Args:
        texts: The lines of which this is asked; without such a date in them nobody has to know.
        others: The page's other lines.
    """
    dates = [match for text in texts for match in _STROKES.finditer(text)]
    if not dates:
        return False
    dates += [match for text in others for match in _STROKES.finditer(text)]
    first = sum(int(match[1]) > 12 for match in dates)
    second = sum(int(match[3]) > 12 for match in dates)
    return first > second or (first == second and any(map(_DAY_FIRST.search, (*texts, *others))))


def _day(match: re.Match[str], day_first: bool) -> date | None:
    group = {name[0]: value for name, value in match.groupdict().items() if value}
    try:
        if "b" in group:
            first, second = int(group["a"]), int(group["b"])
            day_first = first > 12 or (day_first and second <= 12)
            year = int(group["y"]) + (2000 if len(group["y"]) == 2 else 0)
            return date(year, *((second, first) if day_first else (first, second)))
        if match["y9"]:
            year, month, day = (_number(group[name]) for name in "ymd")
            return date(year, month, day)
        month = int(group["m"]) if group["m"].isdigit() else _MONTHS[group["m"].rstrip(".").lower()]
        return date(int(group["y"]) + (1911 if match["y6"] else 0), month, int(group["d"]))
    except ValueError:
        return None


def _number(numerals: str) -> int:
    """The value of 十七 or 二十, or of digits in a row."""
    tens, ten, ones = numerals.rpartition("十")
    if not ten:
        return _digits(numerals)
    return 10 * (_digits(tens) if tens else 1) + (_digits(ones) if ones else 0)


def _digits(numerals: str) -> int:
    return int("".join(str(max(_NUMERALS.index(numeral) - 2, 0)) for numeral in numerals))


def _at(day: date, clock: re.Match[str]) -> datetime:
    hour, minute = int(clock["hour"] or clock["full"]), int(clock["minute"] or 0)
    second = int(clock["second"] or 0)
    half = (clock["half"] or clock["after"] or clock["beside"] or "").lower()
    if hour < 12 and (half.startswith("p") or half in _LATE):
        hour += 12
    elif hour == 12 and (half.startswith("a") or half == "凌晨"):
        hour = 0
    midnight = datetime(day.year, day.month, day.day)
    return midnight + timedelta(hours=hour, minutes=minute, seconds=second)
