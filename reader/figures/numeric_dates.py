"""Dates that are written in digits alone, in any language: 2012-01-17 08:04:04, 2016/17."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.dates import Stamp, iso

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


def read_numeric_date(reading: Reading, start: int) -> int:
    """Read 2012-01-17 08:04:04, 2012/1/7, 2012-01 or the season 2016/17; `start` for none."""
    text = reading.text
    season = _SEASON.match(text, start)
    if season:
        low, high = season[1], season[2]
        reading.append_range(start, season.end(), "date", low, low[: 4 - len(high)] + high)
        return season.end()
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
