"""Numbers with Chinese units, or with none: the figure that stands around a numeral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.figures.chinese_dates import read_chinese_date
from reader.figures.lexicon import UNITS, Unit
from reader.figures.names import skip_name
from reader.figures.numerals import Number, Numeral, read_numeral

if TYPE_CHECKING:
    from reader.article import Value
    from reader.figures.reading import Reading

_DATE_MARKS = frozenset("年月日号號时時点點:：-—–－―~～〜至到、 ")


def read_quantity(reading: Reading, start: int, end: int) -> int:
    """Read the figure around the numeral `text[start:end]`; return where to go on."""
    text = reading.text
    after = skip_name(text, start, end)
    if after:
        return after
    if text[end : end + 1] in _DATE_MARKS:
        after = read_chinese_date(reading, start)
        if after > start:
            return after
    numeral = read_numeral(text[start:end])
    if numeral is None:
        return end
    if text[start - 1 : start] == "第":
        return _append_ordinal(reading, start - 1, end, numeral)
    if text[start:end] == "一":
        return end
    found = UNITS.find(text, end)
    if found is None:
        return end
    unit, after = found
    value: Value = _times(numeral.value, unit)
    name = unit.name or reading.yuan
    if unit.kind == "duration":
        value, name = f"P{name[:-1]}{value:.12g}{name[-1]}", ""
    qualifier = "over" if numeral.over or unit.over else ""
    reading.append(start, after, unit.kind, value, name, qualifier)
    return after


def _append_ordinal(reading: Reading, start: int, end: int, numeral: Numeral) -> int:
    found = UNITS.find(reading.text, end)
    after = found[1] if found and found[0].kind in ("count", "duration") else end
    reading.append(start, after, "ordinal", numeral.value, reading.text[end:after])
    return after


def _times(value: Number, unit: Unit) -> Number:
    if unit.numerator != 1:
        value *= unit.numerator
    if unit.denominator != 1:
        value /= unit.denominator
    return value + 0.5 if unit.half else value
