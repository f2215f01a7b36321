"""Points in time as pages state them: the date line, a meta tag, the visible text."""

import re
from datetime import date, datetime, timedelta

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

_DAY = (
    # 2012-01-17, 2012/1/17, 2012.01.17, 2012年1月17日
    rf"(?<!\d)(?P<y1>{_YEAR})\s?[-/.年]\s?(?P<m1>1[0-2]|0?[1-9])\s?[-/.月]\s?(?P<d1>3[01]"
    rf"|[12]\d|0?[1-9])(?!\d)\s?日?",
    # January 17, 2012; Jan. 17th 2012
    rf"\b(?P<m2>{MONTH})\s{{0,2}}(?P<d2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd"
    rf"|th)?\b\s?,?\s{{0,2}}(?P<y2>{_YEAR})\b",
    # 17 January 2012; 17th of Jan, 2012; 17-Jan-2012
    rf"(?<!\d)(?P<d3>3[01]|[12]\d|0?[1-9])(?:st|nd|rd"
    rf"|th)?[\s-]{{1,2}}(?:of\s)?(?P<m3>{MONTH}),?[\s-]{{1,2}}(?P<y3>{_YEAR})\b",
    # 01/17/2012 and 17/01/2012
    rf"(?<![\d/])(?P<a4>3[01]|[12]\d|0?[1-9])/(?P<b4>3[01]|[12]\d|0?[1-9])/(?P<y4>{_YEAR})(?!\d)",
    # 民國113年1月5日: the Republic's first year is 1912
    r"民[國国]\s?(?P<y6>\d{2,3})\s?年\s?(?P<m6>1[0-2]|0?[1-9])\s?月\s?(?P<d6>3[01]|[12]\d"
    r"|0?[1-9])\s?日",
    # 20120117
    r"(?<!\d)(?P<y5>20[0-3]\d)(?P<m5>1[0-2]|0[1-9])(?P<d5>3[01]|[12]\d|0[1-9])(?!\d)",
)
_CLOCK = (
    r"(?P<half>上午|下午|晚上|早上|凌晨|中午|[AaPp]\.?[Mm]\.?)?\s?"
    r"(?<!\d)(?P<hour>2[0-4]|[01]?\d)\s?[:：时時.]\s?(?P<minute>[0-5]\d)(?!\d)分?"
    r"(?:\s?[:：]?(?P<second>[0-5]\d)(?![\d:])秒?)?\s?(?P<after>[AaPp]\.?[Mm]\b\.?)?"
)
_DATE = re.compile("|".join(_DAY), re.I)
_TIME = re.compile(_CLOCK)
_TIME_BEFORE = re.compile(
    _CLOCK + r"[^\w]{0,3}(?:[A-Z]{2,4}\b)?\W{0,3}(?:on\W{1,3})?(?:[A-Z][a-z]{2,8}day,?\s)?$"
)
_BETWEEN = re.compile(
    r"\s*(?:[T,|｜@/\-–—·・]|at\b|星期[一二三四五六日天]|[（(]?[周週][一二三四五六日][)）]?)*\s*",
    re.I,
)
_ISO_ZONE = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)")


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


def find_moment(text: str) -> Moment | None:
    """The first full date in a text, or None."""
    if "20" not in text and "19" not in text and "民" not in text:
        return None
    for match in _DATE.finditer(text):
        day = _day(match)
        if day is None:
            continue
        begin, end = match.span()
        gap = _BETWEEN.match(text, end)
        clock = _TIME.match(text, gap.end()) if gap else None
        if clock and (moment := _at(day, clock)):
            return Moment(moment, begin, begin + len(text[begin : clock.end()].rstrip()))
        before = _TIME_BEFORE.search(text[max(0, begin - 40) : begin])
        if before and (moment := _at(day, before)):
            return Moment(moment, begin - len(before[0]), end)
        return Moment(day, begin, begin + len(match[0].rstrip()))
    return None


def parse_moment(text: str) -> date | datetime | None:
    """The point in time that a meta tag or an attribute states, as the page's own clock has it."""
    moment = find_moment(text.strip()[:80])
    return moment.value if moment else None


def _day(match: re.Match[str]) -> date | None:
    group = match.groupdict()
    if group["y1"]:
        year, month, day = int(group["y1"]), int(group["m1"]), int(group["d1"])
    elif group["y2"]:
        year, month, day = int(group["y2"]), _month(group["m2"]), int(group["d2"])
    elif group["y3"]:
        year, month, day = int(group["y3"]), _month(group["m3"]), int(group["d3"])
    elif group["y4"]:
        year, month, day = int(group["y4"]), int(group["a4"]), int(group["b4"])
        if month > 12:
            month, day = day, month
    elif group["y6"]:
        year, month, day = int(group["y6"]) + 1911, int(group["m6"]), int(group["d6"])
    else:
        year, month, day = int(group["y5"]), int(group["m5"]), int(group["d5"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _at(day: date, clock: re.Match[str]) -> datetime | None:
    hour, minute = int(clock["hour"]), int(clock["minute"])
    second = int(clock["second"] or 0)
    half = (clock["half"] or clock["after"] or "").lower()
    if hour < 12 and (half.startswith("p") or half in ("下午", "晚上")):
        hour += 12
    elif hour == 12 and (half.startswith("a") or half == "凌晨"):
        hour = 0
    midnight = datetime(day.year, day.month, day.day)
    return midnight + timedelta(hours=hour, minutes=minute, seconds=second)
