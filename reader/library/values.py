"""The values of figures, and those that queries name, as stretches of a scale that can be compared.

The scale of dates is days since the year 1, that of durations days, that of the rest the number
itself. There is no conversion between units.
"""

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal

from reader.article import Figure, Value
from reader.words import _

Stretch = tuple[float, float]
"""The smallest and the largest value that is meant; both belong to it."""

MULTIPLIERS = {
    "%": 1,
    "％": 1,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "tn": 1e12,
    "百": 1e2,
    "千": 1e3,
    "万": 1e4,
    "十万": 1e5,
    "百万": 1e6,
    "千万": 1e7,
    "亿": 1e8,
    "十亿": 1e9,
    "百亿": 1e10,
    "千亿": 1e11,
    "万亿": 1e12,
    "兆": 1e12,
}
"""What may stand behind a number in a query, folded, and what it multiplies it by."""

DAYS = {
    "Y": 365.25,
    "M": 30.4375,
    "W": 7.0,
    "D": 1.0,
    "TH": 1 / 24,
    "TM": 1 / 1440,
    "TS": 1 / 86400,
}
"""The parts of an ISO 8601 duration in days, those of its time with a "T"."""

PLAIN_DURATIONS = {
    "y": "Y",
    "年": "Y",
    "mo": "M",
    "个月": "M",
    "w": "W",
    "周": "W",
    "d": "D",
    "天": "D",
    "日": "D",
    "h": "TH",
    "小时": "TH",
    "min": "TM",
    "分钟": "TM",
    "s": "TS",
    "秒": "TS",
}
"""Durations as people type them, to the keys of `DAYS`."""

_NUMBER = re.compile(r"([-+−]?(?:\d[\d,]*)?(?:\.?\d+)(?:e[-+]?\d{1,3})?)(\D*)", re.ASCII)
_ISO_DATE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:(?P<decade>s)|-Q(?P<quarter>[1-4])|-H(?P<half>[12])"
    r"|(?:-(?P<month>\d\d?)(?:-(?P<day>\d\d?)(?:T[\d:]*)?)?)?)",
    re.ASCII,
)
_JOINT = re.compile(r"[-T]")
_CENTURY = re.compile(r"(\d\d)XX", re.ASCII)
_ISO_DURATION = re.compile(
    r"P(?=.)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?"
    r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?",
    re.ASCII,
)


def figure_stretch(figure: Figure) -> Stretch | None:
    """What a figure states, or None where it can't be compared (a score, `XXXX-05-29`)."""
    if figure.low is None or figure.high is None:
        return _stretch(figure.kind, figure.value)
    low, high = _stretch(figure.kind, figure.low), _stretch(figure.kind, figure.high)
    return (low[0], max(low[1], high[1])) if low and high else None


def typed_stretch(kind: str, text: str) -> Stretch:
    """What a value in a query means for figures of a kind.

    Raises:
        ValueError: It is no value of this kind; the message says what would be one.
    """
    if kind == "date":
        stretch = date_stretch(text.replace("/", "-"))
        if stretch is None:
            sentence = _("{value!r} is no date; write 2023, 2023-05 or 2023-05-31.")
            raise ValueError(sentence.format(value=text))
        return stretch
    if kind == "duration":
        days = _typed_days(text)
        if days is None:
            sentence = _("{value!r} is no duration; write 5y, 30d, 3h or P5Y.")
            raise ValueError(sentence.format(value=text))
        return days, days
    number = _typed_number(text)
    if number is None:
        sentence = _("{value!r} is no number; write 100, 1.5, 1e8 or 3亿.")
        raise ValueError(sentence.format(value=text))
    return number, number


def date_stretch(text: str) -> Stretch | None:
    """The first and the last day of an ISO 8601 date or of a part of one."""
    if century := _CENTURY.fullmatch(text):
        return _days((int(century[1]) * 100, 1, 1), (int(century[1]) * 100 + 99, 12, 31))
    found = _ISO_DATE.fullmatch(text)
    if not found:
        return None
    year = int(found["year"])
    if found["decade"]:
        return _days((year, 1, 1), (year + 9, 12, 31))
    month = int(found["month"] or 1)
    day = int(found["day"] or 1)
    last_month = int(found["month"] or 12)
    if found["quarter"]:
        month, last_month = int(found["quarter"]) * 3 - 2, int(found["quarter"]) * 3
    elif found["half"]:
        month, last_month = int(found["half"]) * 6 - 5, int(found["half"]) * 6
    return _days((year, month, day), (year, last_month, int(found["day"] or 0)))


def written_prefixes(value: str) -> list[str]:
    """What a value that is a string is found by: the whole, and what dates begin with."""
    return [value[: match.start()] for match in _JOINT.finditer(value) if match.start()] + [value]


def _stretch(kind: str, value: Value) -> Stretch | None:
    if isinstance(value, str):
        if kind == "date":
            return date_stretch(value)
        days = _iso_days(value) if kind == "duration" else None
        return None if days is None else (days, days)
    return None if value is None else (float(value), float(value))


def _days(first: tuple[int, int, int], last: tuple[int, int, int]) -> Stretch | None:
    """The days from one to another, the last one 0 for the end of its month."""
    year, month, day = last
    try:
        end = date(year, month, day or monthrange(year, month)[1])
        return float(date(*first).toordinal()), float(end.toordinal())
    except ValueError:
        return None


def _iso_days(text: str) -> float | None:
    found = _ISO_DURATION.fullmatch(text)
    try:
        return found and sum(
            float(part) * days
            for part, days in zip(found.groups(), DAYS.values(), strict=True)
            if part
        )
    except ValueError:
        return None


def _typed_days(text: str) -> float | None:
    if (days := _iso_days(text.upper())) is not None:
        return days
    found = _NUMBER.fullmatch(text)
    unit = found and PLAIN_DURATIONS.get(found[2])
    return float(found[1]) * DAYS[unit] if found and unit else None


def _typed_number(text: str) -> float | None:
    found = _NUMBER.fullmatch(text)
    if not found:
        return None
    multiplier = MULTIPLIERS.get(found[2]) if found[2] else 1
    number = found[1].replace(",", "").replace("−", "-")
    # Multiplied as decimals: 1.1亿 is 110000000, and 1.1 * 1e8 is a little more.
    return None if multiplier is None else float(Decimal(number) * Decimal(multiplier))
