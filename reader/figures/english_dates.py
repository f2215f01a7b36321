"""English dates and clock times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.dates import Stamp, complete, iso, year_iso
from reader.figures.lexicon import by_word
from reader.figures.numeric_dates import read_numeric_date, read_slashed_date
from reader.figures.tables import english

if TYPE_CHECKING:
    from reader.figures.reading import Reading

MONTHS = by_word(english.MONTHS)
# Only a short form takes a full stop.
_FULL = {words.split()[0] for words in english.MONTHS.values()}
_MONTH = "|".join(
    name + (r"\b" if written in _FULL else r"\b\.?")
    for written in sorted(MONTHS, key=len, reverse=True)
    for name in {written.capitalize(), written.upper()} - {"MAY"}
)
_MONTH = f"(?:{_MONTH})"
_DAY = r"(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?!\d|:\d)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\d,]\d|%)"
_ZONE = r"(?: ?(?:GMT|UTC|EST|EDT|ET|PST|PDT|PT|CST|CDT|BST|CET|IST|JST|HKT|AEST|local time)\b)?"
_CLOCK = (
    r"(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?"
    rf"|(?:0?\d|1[0-2])(?:\.[0-5]\d)? ?[AaPp]\.?[Mm]\b\.?|(?:0?\d|1[0-2]) o['’]clock\b"
    rf"|(?:[01]\d|2[0-3])[0-5]\d(?= (?:GMT|UTC|local time)\b)){_ZONE}"
)
_DATE = (
    rf"(?:(?P<month>{_MONTH}) ?"
    rf"(?:(?P<day>{_DAY})(?:(?:,| of)? ?(?P<year>{_YEAR}))?|,?(?: of)? ?(?P<year2>{_YEAR}))"
    rf"|(?P<day2>{_DAY})(?: of)?[ -](?P<month2>{_MONTH})(?:,?[ -](?P<year3>{_YEAR}))?)"
)
_AFTER_CLOCK = re.compile(rf"(?:, ?| ?[-–—] ?| ){_DATE}")
DATE = re.compile(rf"{_DATE}(?:(?:, ?| ?[-–—] ?| )(?P<clock>{_CLOCK}))?")
CLOCK = re.compile(_CLOCK)
_ISO = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d")
_BEFORE_CHRIST = re.compile(r"(\d{1,4}) (?:BCE?|B\.C\.)(?![A-Za-z])")
_TO = r" ?(?:-|–|—|to|through|until|and) ?"
_RANGE_DAY = re.compile(
    rf"{_TO}(?P<day>{_DAY})(?:,? (?P<year>{_YEAR}))?(?! ?(?:percent|per cent|%|million|people))"
)
_RANGE_DATE = re.compile(_TO + _DATE)
_DAYS = re.compile(rf"(?P<first>{_DAY}){_TO}{_DATE}")
_YEAR_BEHIND = re.compile(r",? (?:of )?(last|this|next) year\b")
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}
_RANGE_YEAR = re.compile(rf"{_TO}(?P<year>{_YEAR})")
_YEARS = re.compile(
    r"(?:(?: ?[-–—/] ?| to | through | until | and )((?:1[5-9]|20)\d\d)|[-–/](\d\d))"
    r"(?![\d%]|[,.:/-]\d)"
)
_NOT_A_YEAR = re.compile(rf" ?(?:%|{'|'.join(english.NOT_YEAR_AFTER.split())})(?![A-Za-z])")
_CENTURY = re.compile(r"[- ][Cc]entur(?:y|ies)\b")
_PERIOD = re.compile(
    r"[- ](?P<part>[Qq]uarter|[Hh]alf)"
    r"(?:,? (?:of )?(?:fiscal )?(?P<year>(?:19|20)\d\d)(?!\d))?(?![A-Za-z-])"
)
_FUTURE = re.compile(
    r"\b(?:will\b[^.;\n]{0,60}|(?:next|by|until|scheduled|due|before|starting|upcoming|coming)"
    r"\b[^.\n]{0,25})$"
)
_HOURS = english.HOURS.split()
_SPOKEN = re.compile(
    rf"(?P<part>half|quarter)[ -](?P<side>past|to) (?P<hour>{'|'.join(_HOURS)}|1?\d)\b"
    r"(?= (?:in|on|at|and|or|when|that|this|until|every|before|after|for|as|with)\b|[.,;:!?)]|$)",
    re.IGNORECASE,
)


def read_english_date(reading: Reading, start: int) -> int:
    """Read the date or clock time that starts here; return its end, `start` for none."""
    text = reading.text
    if _ISO.match(text, start) and text[start - 1 : start] != "/":
        after = read_numeric_date(reading, start)
        if after > start:
            return after
    days = _DAYS.match(text, start)
    if days:
        return _read_days(reading, days)
    match = DATE.match(text, start)
    if match is None:
        after = read_slashed_date(reading, start)
        if after:
            return after
        before_christ = _BEFORE_CHRIST.match(text, start)
        if before_christ:
            value = year_iso(1 - int(before_christ[1]))
            reading.append(start, before_christ.end(), "date", value)
            return before_christ.end()
        clock = CLOCK.match(text, start)
        if clock is None:
            return start
        dated = _AFTER_CLOCK.match(text, clock.end())
        day = _stamp(dated) if dated else Stamp()
        stamp, end = Stamp(), clock.end()
        if dated and day.day and day.is_possible:
            end = dated.end()
            stamp = _settle(reading, day, start, end)
        reading.append(start, end, "date", iso(_clock(stamp, clock[0])))
        return end
    stamp = _stamp(match)
    if not stamp.is_possible:
        return start
    end = match.end()
    if match["clock"]:
        stamp = _clock(_settle(reading, stamp, start, end), match["clock"])
        reading.append(start, end, "date", iso(stamp))
        return end
    return _read_date_range(reading, start, end, stamp) or _append(reading, start, end, stamp)


def read_spoken_clock(reading: Reading, start: int) -> int:
    """Read half past seven, quarter to nine; return its end, 0 where there is none."""
    match = _SPOKEN.match(reading.text, start)
    if match is None:
        return 0
    half, past = match["part"].lower() == "half", match["side"].lower() == "past"
    written = match["hour"].lower()
    hour = _HOURS.index(written) + 1 if written in _HOURS else int(written)
    if not 1 <= hour <= 12 or (half and not past):
        return 0
    hour, minute = (hour if past else hour - 1 or 12), (30 if half else 15 if past else 45)
    reading.append(start, match.end(), "date", iso(Stamp(hour=hour, minute=minute)))
    return match.end()


def _read_days(reading: Reading, match: re.Match[str]) -> int:
    """3-5 May 2012, 3 to 5 May; the start where the days are in no order."""
    start, end = match.span()
    high = _stamp(match)
    low = high._replace(day=int(re.sub(r"\D", "", match["first"])))
    if not (low.is_possible and high.is_possible and (low.day or 0) < (high.day or 0)):
        return start
    if " and " in match[0] and not _is_between(reading.text, start):
        return start
    low = _settle(reading, low, start, end)
    ends = iso(low), iso(high._replace(year=low.year))
    reading.append_range(start, end, "date", *ends)
    return end


def _append(reading: Reading, start: int, end: int, stamp: Stamp) -> int:
    reading.append(start, end, "date", iso(_settle(reading, stamp, start, end)))
    return end


def _read_date_range(reading: Reading, start: int, end: int, first: Stamp) -> int:
    """Sept. 1 to Oct. 5, May 3-5, September 2001 and 2010; 0 where there is no second date."""
    text = reading.text
    low = high = first
    if following := _RANGE_DATE.match(text, end):
        high = _stamp(following)
        low = first._replace(year=first.year or high.year)
    elif first.day is None and (following := _RANGE_YEAR.match(text, end)):
        high = Stamp(int(following["year"]))
    elif first.day and first.year is None and (following := _RANGE_DAY.match(text, end)):
        year = following["year"]
        low = first._replace(year=int(year) if year else None)
        high = low._replace(day=int(re.sub(r"\D", "", following["day"])))
        if not first.day < (high.day or 0):
            return 0
    if (
        not following
        or not high.is_possible
        or (" and " in following[0] and not _is_between(text, start))
    ):
        return 0
    low = _settle(reading, low, start, end)
    high = high._replace(year=high.year or low.year)
    reading.append_range(start, following.end(), "date", iso(low), iso(high))
    return following.end()


def _is_between(text: str, start: int) -> bool:
    return text.endswith(("between ", "Between ", "Between the ", "between the "), 0, start)


def read_period(reading: Reading, start: int, end: int, number: int) -> int:
    """Read what an ordinal makes with a word of time: first quarter of 2012, 19th century.

    Args:
        reading: The extraction under way.
        start: Offset of the ordinal.
        end: Offset after it.
        number: What it says.

    Returns:
        The offset after the date, 0 where there is none.
    """
    text = reading.text
    century = _CENTURY.match(text, end)
    if century and 1 <= number <= 40:
        reading.append(start, century.end(), "date", f"{number - 1:02d}XX")
        return century.end()
    match = _PERIOD.match(text, end)
    if match is None or number > 4 or (match["part"].lower() == "half" and number > 2):
        return 0
    quarter = match["part"].lower() == "quarter"
    year = match["year"]
    if year is None and not quarter:
        return 0
    if year is None and reading.published:
        ahead = 3 * number - 2 > reading.published.month
        year = str(reading.published.year - ahead)
    value = f"{year or 'XXXX'}-{'Q' if quarter else 'H'}{number}"
    reading.append(start, match.end(), "date", value)
    return match.end()


def read_year(reading: Reading, start: int, end: int) -> int:
    """Read four digits as a year or a range of years; 0 where what follows makes them a number."""
    text = reading.text
    if _NOT_A_YEAR.match(text, end):
        return 0
    year = int(text[start:end])
    second = _YEARS.match(text, end)
    if second and (" and " not in second[0] or _is_between(text, start)):
        short = int(second[2] or 0)
        high = year // 100 * 100 + short if short else int(second[1] or 0)
        if 1 <= short <= 12 and text[end] == "-" and high - year != 1:
            reading.append(start, second.end(), "date", f"{year}-{second[2]}")
            return second.end()
        if year < high:
            reading.append_range(start, second.end(), "date", str(year), str(high))
            return second.end()
    reading.append(start, end, "date", str(year))
    reading.remember_date(Stamp(year), end, settled=True)
    return end


def _settle(reading: Reading, stamp: Stamp, start: int, end: int) -> Stamp:
    settled = stamp.year is not None
    future = bool(_FUTURE.search(reading.text, max(0, start - 70), start))
    known = reading.known_date(start, stamp)
    behind = _YEAR_BEHIND.match(reading.text, end)
    if behind and reading.published:
        known = Stamp(reading.published.year + _YEARS_AWAY[behind[1]])
    stamp = complete(stamp, reading.published, known, future=future)
    reading.remember_date(stamp, end, settled=settled)
    return stamp


def _stamp(match: re.Match[str]) -> Stamp:
    groups = match.groupdict()
    month = groups["month"] or groups["month2"]
    day = groups["day"] or groups["day2"]
    year = groups["year"] or groups["year2"] or groups["year3"]
    return Stamp(
        int(year) if year else None,
        MONTHS[month.rstrip(".").lower()],
        int(re.sub(r"\D", "", day)) if day else None,
    )


def _clock(stamp: Stamp, written: str) -> Stamp:
    parts = [int(part) for part in re.findall(r"\d+", re.split(r"[A-Z]{3}", written)[0])]
    hour, *rest = parts if len(parts) > 1 or parts[0] < 100 else divmod(parts[0], 100)
    half = re.search(r"([AaPp])\.?[Mm]", written)
    if half:
        hour = hour % 12 + (12 if half[1] in "Pp" else 0)
    minute = rest[0] if rest else None
    return stamp._replace(hour=hour, minute=minute, second=rest[1] if len(rest) > 1 else None)
