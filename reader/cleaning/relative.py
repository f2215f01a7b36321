"""Points in time that a page states from the day of its visit: `3小时前`, `yesterday 10:05`."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_AGO = re.compile(
    r"(?<!\d)(?P<number>\d{1,3}|an?\b)\s?个?個?(?:(?P<minutes>分钟|分鐘|min)|(?P<hours>小时|小時|hour|hr)"
    r"|(?P<days>天|日|day)|(?P<weeks>周|週|星期|week))(?:ute)?s?\s?(?:之?前|ago\b)",
    re.I,
)
_DAY = re.compile(
    r"(?:(?P<zero>今天|今日|\btoday\b)|(?P<one>昨天|昨日|\byesterday\b)|(?P<two>前天))"
    r"(?:,?\s?(?:at\s)?(?P<hour>[01]?\d|2[0-3])[:：](?P<minute>[0-5]\d)(?!\d))?",
    re.I,
)
_BACK = {"zero": 0, "one": 1, "two": 2}


def moment_before(texts: Iterable[str], retrieved: datetime) -> date | datetime | None:
    """The first point in time that lines state from the moment at which the page was fetched.

    Returns:
        A `datetime` where a day comes with a clock time; how long ago gives only the day.
    """
    return next((moment for text in texts if (moment := _moment(text, retrieved))), None)


def _moment(text: str, retrieved: datetime) -> date | datetime | None:
    if ago := _AGO.search(text):
        number = int(ago["number"]) if ago["number"].isdecimal() else 1
        unit = next(name for name in ("minutes", "hours", "days", "weeks") if ago[name])
        return (retrieved - timedelta(**{unit: number})).date()
    if named := _DAY.search(text):
        back = next(days for name, days in _BACK.items() if named[name])
        day = retrieved.date() - timedelta(days=back)
        if named["hour"]:
            return datetime.combine(day, time(int(named["hour"]), int(named["minute"])))
        return day
    return None
