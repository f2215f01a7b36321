"""Points in time: their parts, their notation, and what they leave out.

Values are ISO 8601 with reduced precision: `2012`, `2012-01`, `2012-01-17T08:04`, `T07:37`.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

_QUARTER = 3


class Stamp(NamedTuple):
    """The parts of a point in time; None for those that are not written."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None

    @property
    def is_possible(self) -> bool:
        """Whether every part is in its range."""
        return (
            (self.month is None or 1 <= self.month <= 12)
            and (self.day is None or 1 <= self.day <= 31)
            and (self.hour is None or 0 <= self.hour <= 24)
            and (self.minute is None or 0 <= self.minute <= 59)
            and (self.second is None or 0 <= self.second <= 60)
        )


@lru_cache(maxsize=4096)
def iso(stamp: Stamp) -> str:
    """The parts in ISO 8601; `XX` for a missing part before one that is there."""
    year, month, day, hour, minute, second = stamp
    dated = month is not None or day is not None
    written = "XXXX" if dated and year is None else "" if year is None else year_iso(year)
    if dated:
        written += "-XX" if month is None else f"-{month:02}"
    if day is not None:
        written += f"-{day:02}"
    if hour is not None:
        written += f"T{hour:02}"
        if minute is not None:
            written += f":{minute:02}"
            if second is not None:
                written += f":{second:02}"
    return written


def year_iso(year: int) -> str:
    """A year in ISO 8601, where 0 is the year before 1: `2012`, `-0220` for 221 BC."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


@lru_cache(maxsize=4096)
def complete(stamp: Stamp, published: date | None, known: Stamp, *, future: bool) -> Stamp:
    """Fill in the year (and month) that a date leaves out.

    Args:
        stamp: The date as written.
        published: The day it was published.
        known: Year and month that the words around it have settled.
        future: Whether the words say that the date lies ahead of publication.

    Returns:
        The date with the known parts; the others so that it is the latest date that is not after
        publication, or where `future` the next one, unless the last is less than a quarter ago.
    """
    if stamp.year is not None or (stamp.month is None and stamp.day is None):
        return stamp
    if stamp.month is not None:
        if known.year is not None:
            return Stamp(known.year, *stamp[1:])
        if published is None:
            return stamp
        here = (stamp.month, stamp.day or (published.day if stamp.month == published.month else 1))
        there = (published.month, published.day)
        year = published.year
        # What was to come in the last few months has been foretold, and is over.
        if not future:
            year -= here > there
        elif published.month - stamp.month >= _QUARTER:
            year += 1
        return Stamp(year, *stamp[1:])
    if known.month is not None:
        return Stamp(known.year, known.month, *stamp[2:])
    if published is None or stamp.day is None:
        return stamp
    months = published.year * 12 + published.month - 1
    if future:
        months += stamp.day < published.day
    else:
        months -= stamp.day > published.day
    return Stamp(months // 12, months % 12 + 1, *stamp[2:])
