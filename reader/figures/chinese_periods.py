"""Chinese periods: quarters, halves of a year, decades, centuries, eras, five-year plans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.dates import Stamp, iso
from reader.figures.numerals import read_numeral
from reader.figures.tables.calendar import ERAS, PLAN_PERIODS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_NUMBER = "[一二三四五六七八九十]{1,3}"
_DECADE = re.compile(rf"(?P<decade>\d{{2}}|\d{{3}}0|{_NUMBER}) ?年代")
_CENTURY = re.compile(
    rf"(?P<century>\d{{1,2}}|{_NUMBER}) ?世[纪紀](?:(?P<decade>\d0|{_NUMBER}) ?年代)?"
)
_THIS_CENTURY = re.compile(r"(?:上个?|上個|本)世[纪紀]$")
_QUARTERS = re.compile(
    r"(?P<first>[一二三四1-4])(?:(?:、|[-—~至到和])(?P<last>[一二三四1-4]))?"
    r" ?(?:季度|季(?![度节節后後前赛賽军軍报報]))"
)
_OF_YEAR = re.compile(r"第?(?P<quarter>[一二三四1-4])季度?|(?P<half>[上下])半年")
_ERA = re.compile(rf"(?:{'|'.join(sorted(ERAS, key=len, reverse=True))}) ?$")
_YEAR = re.compile(r"(\d{1,4}|[〇零一二三四五六七八九十百]{1,6}) ?年(?!代)")
_MONTH_AND_DAY = re.compile(rf"(\d{{1,2}}|{_NUMBER})月(?:(\d{{1,2}}|{_NUMBER})日)?")
_PLANS = re.compile(
    f"({'|'.join(sorted(PLAN_PERIODS, key=len, reverse=True))})(?:[时時]期|期[间間])"
)


def read_period(reading: Reading, start: int, follows: str) -> int:
    """Read the period that begins with a numeral; return its end, the start for none.

    Args:
        reading: The extraction under way.
        start: Offset of the numeral.
        follows: The character behind it.
    """
    read = _READERS.get(follows)
    return read(reading, start) if read else start


def _read_plan(reading: Reading, start: int) -> int:
    plan = _PLANS.match(reading.text, start)
    if plan is None:
        return start
    first = PLAN_PERIODS[plan[1]]
    reading.append_range(start, plan.end(), "date", str(first), str(first + 4))
    return plan.end()


def _read_decade(reading: Reading, start: int) -> int:
    text = reading.text
    match = _DECADE.match(text, start)
    numeral = read_numeral(match["decade"]) if match else None
    if match is None or numeral is None:
        return start
    before = _THIS_CENTURY.search(text, max(0, start - 4), start)
    front = before.start() if before else start
    century = 2000 if before and before[0].startswith("本") else 1900
    ends = [
        f"{int(value) + (century if value < 100 else 0)}s"
        for value in (numeral.value, numeral.high)
        if value is not None and value % 10 == 0
    ]
    return _append(reading, front, match.end(), ends) if ends else start


def _read_century(reading: Reading, start: int) -> int:
    match = _CENTURY.match(reading.text, start)
    numeral = read_numeral(match["century"]) if match else None
    if match is None or numeral is None or not 1 <= numeral.value <= 30:
        return start
    century = int(numeral.value) - 1
    decade = read_numeral(match["decade"]) if match["decade"] else None
    ends = [f"{century:02d}XX"]
    if decade:
        ends = [
            f"{century * 100 + int(value)}s"
            for value in (decade.value, decade.high)
            if value is not None
        ]
    return _append(reading, start, match.end(), ends)


def _append(reading: Reading, start: int, end: int, ends: list[str]) -> int:
    if len(ends) == 2:
        reading.append_range(start, end, "date", ends[0], ends[1])
    else:
        reading.append(start, end, "date", ends[0])
    return end


def _read_quarters(reading: Reading, start: int) -> int:
    """一季度, 第四季度, 一、二季度 and 前三季度 (the first to the third)."""
    text = reading.text
    match = _QUARTERS.match(text, start)
    if match is None:
        return start
    first = _quarter(match["first"])
    last = _quarter(match["last"]) if match["last"] else first
    front = start - (text[start - 1 : start] in ("第", "前"))
    if front < start and text[front] == "前":
        first = 1
    year = reading.year_at(front, last)
    ends = [f"{year}-Q{first}"] if first == last else [f"{year}-Q{first}", f"{year}-Q{last}"]
    return _append(reading, front, match.end(), ends)


def _quarter(digit: str) -> int:
    return int(digit) if digit.isdecimal() else "一二三四".index(digit) + 1


# What to read by the character behind the numeral.
_READERS = {
    "年": _read_decade,
    "世": _read_century,
    **dict.fromkeys("季、至-—~", _read_quarters),
    **dict.fromkeys("时時期", _read_plan),
}


def read_part_of_year(reading: Reading, start: int, end: int, year: int) -> int:
    """Read the quarter or half that follows a year; `end` where none does.

    Args:
        reading: The extraction under way.
        start: Offset of the year.
        end: Offset after 年.
        year: The year of the common era.
    """
    match = _OF_YEAR.match(reading.text, end)
    if match is None:
        return end
    if match["quarter"]:
        part = f"Q{_quarter(match['quarter'])}"
    else:
        part = "H1" if match["half"] == "上" else "H2"
    reading.append(start, match.end(), "date", f"{year:04d}-{part}")
    return match.end()


def read_era_year(reading: Reading, start: int) -> int:
    """Read the year of an era that is named before it: 公元前221年; `start` for none."""
    text = reading.text
    era = _ERA.search(text, max(0, start - 5), start)
    match = _YEAR.match(text, start) if era else None
    numeral = read_numeral(match[1]) if match else None
    if era is None or match is None or numeral is None:
        return start
    offset, sign = ERAS[era[0].strip()]
    stamp, end = Stamp(offset + sign * int(numeral.value)), match.end()
    more = _MONTH_AND_DAY.match(text, end)
    parts = [read_numeral(part) for part in more.groups() if part] if more else []
    if more and all(parts):
        month, day = [*(int(part.value) for part in parts if part), None][:2]
        dated = stamp._replace(month=month, day=day)
        if dated.is_possible:
            stamp, end = dated, more.end()
    reading.append(era.start(), end, "date", iso(stamp))
    reading.remember_date(stamp, end, settled=True)
    return end
