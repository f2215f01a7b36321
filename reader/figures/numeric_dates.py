"""Dates that are written in digits alone, in any language: 2012-01-17 08:04:04, 2016/17."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.dates import Stamp, iso
from reader.figures.lexicon import UNITS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_NUMERIC = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<mark>[-/.．])(?P<month>\d{1,2})"
    r"(?:(?P=mark)(?P<day>\d{1,2})(?!\d|\.\d)"
    r"(?:[ T]{0,2}(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?)?"
    r"(?![\d年月日%％]|[-/.]\d)"
)
_SEASON = re.compile(
    r"((?:19|20)\d\d)[-/－—](\d\d|(?:19|20)\d\d)(?=年?度?(?:赛季|賽季|财年|財年|学年|學年|年度|雪季|榨季))"
)
_YEARS = re.compile(r"((?:19|20)\d\d)[-－—–~～]((?:19|20)\d\d)(?![\d.年-])")
_SLASHED = re.compile(
    r"(\d{1,2})(?:/(\d{1,2})/|\.(\d{1,2})\.)((?:19|20)\d\d|(?<=/)\d\d)(?![\d./-])"
    r"(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AaPp])\.?[Mm]\b\.?)?)?"
)


def read_numeric_date(reading: Reading, start: int) -> int:
    """Read 2012-01-17 08:04:04, 2012/1/7, 2012-01 or the season 2016/17; `start` for none."""
    text = reading.text
    season = _SEASON.match(text, start)
    if season:
        low, high = season[1], season[2]
        reading.append_range(start, season.end(), "date", low, low[: 4 - len(high)] + high)
        return season.end()
    years = _YEARS.match(text, start)
    if years and years[1] < years[2] and not UNITS.find(text, years.end()):
        reading.append_range(start, years.end(), "date", years[1], years[2])
        return years.end()
    match = _NUMERIC.match(text, start)
    if match is None or (match["day"] is None and match["mark"] not in "-/"):
        return start
    parts = [match[name] for name in Stamp._fields]
    stamp = Stamp(*(None if part is None else int(part) for part in parts))
    if not stamp.is_possible:
        return start
    reading.append(start, match.end(), "date", iso(stamp))
    reading.remember_date(stamp, match.end(), settled=True)
    return match.end()


def read_slashed_date(reading: Reading, start: int) -> int:
    """Read 01/14/2012 or 14.1.2012; return its end, 0 where there is none.

    Where day and month may be either, that which comes before publication is the date, and the
    month stands first, as in America, where both do.
    """
    match = _SLASHED.match(reading.text, start)
    if match is None:
        return 0
    parts = int(match[1]), int(match[2] or match[3])
    year = int(match[4])
    if year < 100:
        year += 1900 if year >= 30 else 2000
    stamps = [Stamp(year, *pair) for pair in (parts, parts[::-1])]
    stamps = [stamp for stamp in stamps if stamp.month and stamp.day and stamp.is_possible]
    if not stamps:
        return 0
    today = reading.published
    past = [
        stamp for stamp in stamps if today and stamp[:3] <= (today.year, today.month, today.day)
    ]
    day = (past or stamps)[0]
    reading.remember_date(day, match.end(), settled=True)
    clock = [None if part is None else int(part) for part in match.group(5, 6, 7)]
    if clock[0] is not None and match[8]:
        clock[0] = clock[0] % 12 + (12 if match[8] in "Pp" else 0)
    stamp = Stamp(*day[:3], *clock)
    end = match.end() if stamp.is_possible else match.end(4)
    reading.append(start, end, "date", iso(stamp if stamp.is_possible else day))
    return end
