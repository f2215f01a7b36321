"""The value of a figure as people read it."""

import re
from decimal import Decimal
from enum import StrEnum

from reader.article import Figure, Value

_SIGNS = {"over": ">", "under": "<", "about": "≈", "at_least": "≥", "at_most": "≤"}

_QUALIFIERS = {
    "en": ("more than", "less than", "about", "at least", "at most"),
    "zh-Hans": ("超过", "不到", "约", "至少", "至多"),
    "zh-Hant": ("超過", "不到", "約", "至少", "至多"),
}
"""The qualifiers in words, in the order of `_SIGNS`."""

_PERIODS = {
    "en": ("year", "month", "week", "day", "hour", "minute", "second"),
    "zh-Hans": ("年", "个月", "周", "天", "小时", "分钟", "秒"),
    "zh-Hant": ("年", "個月", "週", "天", "小時", "分鐘", "秒"),
}
"""The units of ISO 8601 in the order of a duration; English ones take an s and a blank."""

_DURATION = re.compile(
    "P(?:#Y)?(?:#M)?(?:#W)?(?:#D)?(?:T(?:#H)?(?:#M)?(?:#S)?)?".replace("#", r"(\d+(?:\.\d+)?)")
)
_PERIOD = re.compile(r"P(T?)([\d.]+)([A-Z])")
_PLAIN = re.compile(r"[\d,.]+")
_TIME = re.compile(r"T(\d\d)((?::\d\d){0,2})")

_UNITS = {"x": "×"}
"""Units that people write with a sign."""


class NumberStyle(StrEnum):
    """How large numbers are written."""

    SCALED = "scaled"
    """307亿, 30.7 billion"""
    DIGITS = "digits"
    """30,700,000,000"""
    SCIENTIFIC = "scientific"
    """3.07×10¹⁰"""


_SCALES = {
    "en": {12: " trillion", 9: " billion", 6: " million"},
    "zh-Hans": {12: "万亿", 8: "亿", 4: "万"},
    "zh-Hant": {12: "萬億", 8: "億", 4: "萬"},
}
"""The words of powers of ten, the largest first."""

_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_RANKS = {"en": "No. ", "zh-Hans": "第 ", "zh-Hant": "第 "}


def normalised(
    figure: Figure, language: str = "en", style: NumberStyle = NumberStyle.DIGITS
) -> str:
    """A figure's value or range with its unit, led by a sign for the qualifier.

    `> 30,700,000,000 CNY`, `20–30 %`, `2022-01-12`, `5 years`, `No. 3`; what is written where the
    figure has no value.
    """
    return _joined(_SIGNS.get(figure.qualifier, ""), _with_unit(figure, language, style))


def describe(figure: Figure, language: str = "en") -> str:
    """What a figure measures and its value in words: `sales: more than 3,200,000 USD`."""
    stated = _joined(qualifier(figure, language), _with_unit(figure, language))
    return f"{figure.label}: {stated}" if figure.label else stated


def amount(figure: Figure, language: str = "en", style: NumberStyle = NumberStyle.DIGITS) -> str:
    """A figure's value or range alone; what is written where the figure has no value."""
    if figure.low is not None and figure.high is not None:
        text = _range(figure.low, figure.high, figure.kind, language, style)
    elif figure.value is not None:
        text = _single(figure.value, figure.kind, language, style)
    else:
        return figure.text
    return _RANKS[language] + text if figure.kind == "ordinal" else text


def qualifier(figure: Figure, language: str = "en") -> str:
    """A figure's qualifier in words, empty where it has none."""
    return dict(zip(_SIGNS, _QUALIFIERS[language], strict=True)).get(figure.qualifier, "")


def unit(figure: Figure) -> str:
    """A figure's unit as people write it: a sign for `x`; empty where there is no value."""
    valueless = figure.value is None and figure.low is None
    return "" if valueless else _UNITS.get(figure.unit, figure.unit)


def _with_unit(figure: Figure, language: str, style: NumberStyle = NumberStyle.DIGITS) -> str:
    return _joined(amount(figure, language, style), unit(figure))


def _joined(*words: str) -> str:
    return " ".join(filter(None, words))


def _range(low: Value, high: Value, kind: str, language: str, style: NumberStyle) -> str:
    ends = [_single(end, kind, language, style) for end in (low, high)]
    low_period, high_period = (_PERIOD.fullmatch(str(end)) for end in (low, high))
    if low_period and high_period and low_period.group(1, 3) == high_period.group(1, 3):
        return f"{low_period[2]}–{ends[1]}"
    plain = all(map(_PLAIN.fullmatch, ends))
    return ("–" if plain else " – ").join(ends)


def _single(value: Value, kind: str, language: str, style: NumberStyle) -> str:
    if not isinstance(value, str):
        return _number(Decimal(str(value)), language, style)
    if kind == "duration":
        return _duration(value, language)
    if kind == "date":
        return _TIME.sub(lambda time: f" {time[1]}{time[2] or ':00'}", value).strip()
    return value


def _number(number: Decimal, language: str, style: NumberStyle) -> str:
    """A number in a style, where it is large enough for that."""
    power = number.adjusted() if number else 0
    if style is NumberStyle.SCALED:
        scales = _SCALES[language].items()
        scale, word = next(((scale, word) for scale, word in scales if power >= scale), (0, ""))
        return f"{number.scaleb(-scale).normalize():,f}{word}" if word else f"{number:,f}"
    if style is NumberStyle.SCIENTIFIC and power >= min(_SCALES["zh-Hans"]):
        return f"{number.scaleb(-power).normalize():f}×10{str(power).translate(_RAISED)}"
    return f"{number:,f}"


def _duration(value: str, language: str) -> str:
    match = _DURATION.fullmatch(value)
    numbers = match.groups() if match else ()
    parts = []
    for number, unit in zip(numbers, _PERIODS[language], strict=False):
        if number and language == "en":
            parts.append(f"{number} {unit}" if number == "1" else f"{number} {unit}s")
        elif number:
            parts.append(f"{number} {unit}")
    return " ".join(parts) or value
