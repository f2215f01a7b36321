"""Numbers with their units: single, in ranges, and spelt in two units.

Everything here looks only at what follows the numeral; what stands before it is the readers' work.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from reader.figures.lexicon import UNITS, Unit
from reader.figures.numerals import MAX_DIGITS, Number, Numeral, decimal, divide, read_numeral
from reader.figures.scan import CHINESE, NUMERAL
from reader.figures.tables.units import SUBUNITS

if TYPE_CHECKING:
    from collections.abc import Callable

NO_UNIT = Unit("")

_MINUTES = Unit("duration", "TM")
# 9秒58 is 9.58 seconds.
_HUNDREDTHS = re.compile(r"\d{1,2}(?![\d.])")
# What a rate is told by: 毫克/升, 立方米每秒.
_PER = frozenset("/每")
_YUAN = Unit("money", "")
_SECONDS = re.compile(rf"(?:\d{{1,2}}|[{CHINESE}]{{1,3}})秒")

_BETWEEN = re.compile(
    r" ?(?:--?|——?|[–－―~～〜至到]|或者?|、) ?(?:人民币|[$￥¥€£])?(?P<minus>[-−](?=\d))?"
)
# What may follow a unit and add to the quantity: a half, or a smaller unit's number.
_CONTINUING = frozenset("半零又0123456789" + CHINESE)
_BETWEEN_FIRST = frozenset(" -—–－―~～〜至到或、")
_SYMBOL = re.compile(
    r" ?([A-Za-zμµΩ℃°][A-Za-zμµΩ℃°·]*[²³23]?)(/[A-Za-zμµ\d]+[²³23]?)?(?![A-Za-z\d])"
)
_DURATION_RANKS = {"Y": 0, "M": 1, "W": 2, "D": 3, "TH": 4, "TM": 5, "TS": 6}
_DURATION_LINK = re.compile("[零又、]?")
# What may follow a unit without making another word of it.
_LOOSE = frozenset("的了和与與及在是等后後内內中上以为為将將参參来來" + CHINESE)


class Quantity(NamedTuple):
    """A number and what it is a number of.

    Attributes:
        end: Offset after the last character.
        kind: The figure's kind; empty where no unit follows.
        value: The value, the lower end where `high` is given.
        high: The upper end of a range, else None.
        unit: The figure's unit.
        over: Whether the quantity says "and some more" within itself.
        weak: Whether what serves as unit is as often something else.
    """

    end: int
    kind: str
    value: Number | str
    high: Number | str | None
    unit: str
    over: bool = False
    weak: int = 0


# The constructor of a named tuple takes as long as reading a plain number does.
_quantity: Callable[[tuple[object, ...]], Quantity] = partial(tuple.__new__, Quantity)


def read_quantity(text: str, start: int, end: int, *, negative: bool = False) -> Quantity | None:
    """Read the quantity whose numeral is `text[start:end]`; None where that is no numeral."""
    numeral = read_numeral(text[start:end])
    if numeral is None:
        if end - start != 2 or not text.startswith("折", end):
            return None
        numeral = _two_digits(text[start:end])
        if numeral is None:
            return None
    unit, after = find_unit(text, start, end)
    follows = text[after : after + 1]
    if follows in _BETWEEN_FIRST:
        found = _read_range(text, numeral, unit, after, negative=negative)
        if found:
            return found
    value, high, over, _ = numeral
    if negative:
        value = -value
    kind, name, numerator, denominator, unit_over, half, weak = unit
    if numerator == 1 == denominator and not half and high is None and follows not in _CONTINUING:
        if kind == "duration":
            return Quantity(after, kind, iso_duration(value, name), None, "", over or unit_over)
        return _quantity((after, kind, value, None, name, over, weak))
    if high is not None:
        return finish(unit, after, value, high, over=over)
    if follows in _CONTINUING and kind:
        if kind == "duration":
            return _duration(text, value, unit, after, over=over)
        if follows == "半":
            unit, after = unit._replace(half=True), after + 1
        elif follows == "秒" or (name == "分" and _SECONDS.match(text, after)):
            return _duration(text, value, _MINUTES, after, over=over)
        elif kind == "percent":
            return _tenths(text, value, unit, after, over=over)
        else:
            written, whole = text[end:after].strip(), after
            value, after = _with_subunit(text, value, written, after)
            if after > whole and written in "块塊":
                unit = _YUAN
    elif kind == "percent" and numerator == 10:
        return _tenths(text, value, unit, after, over=over)
    return finish(unit, after, value, None, over=over)


def find_unit(text: str, start: int, end: int) -> tuple[Unit, int]:
    """The unit behind the numeral `text[start:end]` and the offset after it."""
    follows = text[end : end + 1]
    if follows < "\u2e80":
        if text[start] > "9" and not "０" <= text[start] <= "９":
            return NO_UNIT, end
        match = _SYMBOL.match(text, end)
        if match:
            return _symbol(match, end)
        if follows == " " and text[start].isdecimal():
            found = UNITS.find(text, end + 1)
            if found and not found[0].weak:
                return found
        if follows not in "%‰℃℉":
            return NO_UNIT, end
    found = UNITS.find(text, end)
    if found is None or not found[0].kind:
        return NO_UNIT, end
    unit, after = found
    if unit.kind == "measure" and text[after : after + 1] in _PER:
        return _per(text, end, unit, after)
    return unit, after


def _per(text: str, end: int, unit: Unit, after: int) -> tuple[Unit, int]:
    """A physical unit keeps what it is measured per: 毫克/升, g/块."""
    found = UNITS.find(text, after + 1)
    rate = text[after] == "/" or (found and found[0].kind in ("duration", "measure"))
    if found is None or not found[0].kind or not rate:
        return unit, after
    return Unit("measure", text[end : found[1]].strip()), found[1]


def _symbol(match: re.Match[str], end: int) -> tuple[Unit, int]:
    name, per = match.groups()
    unit = UNITS.entries.get(match[0].strip()) or UNITS.entries.get(name)
    if unit is None or not unit.kind:
        return NO_UNIT, end
    if unit.kind == "measure" and match.string.startswith("/", match.end(1)):
        if per:
            return Unit("measure", name + per), match.end()
        return _per(match.string, match.start(1), unit, match.end(1))
    return unit, match.end(1)


def finish(
    unit: Unit, end: int, low: Number, high: Number | None, *, over: bool = False
) -> Quantity:
    """The quantity that a number, or the two ends of a range, make with a unit."""
    kind, name, numerator, denominator, unit_over, half, weak = unit
    plain = numerator == denominator and not half
    if kind == "duration":
        first = iso_duration(low if plain else _times(low, unit), name)
        last = None if high is None else iso_duration(_times(high, unit), name)
        return Quantity(end, "duration", first, last, "", over or unit_over)
    if not plain:
        low, high = _times(low, unit), None if high is None else _times(high, unit)
    return Quantity(end, kind, low, high, name, over or unit_over, weak)


def _times(value: Number, unit: Unit) -> Number:
    if unit.half:
        value += 0.5
    if unit.numerator == unit.denominator:
        return value
    if isinstance(value, int):
        return divide(value * unit.numerator, unit.denominator)
    return round_off(value * unit.numerator / unit.denominator)


def round_off(value: float) -> Number:
    """The number that is meant after arithmetic on floats: 15 digits, `int` where whole."""
    rounded = float(f"{value:.15g}")
    return int(rounded) if rounded.is_integer() else rounded


def quotient(part: Number, whole: Number) -> Number:
    """The share that a part is of a whole, exact where both are whole numbers."""
    if isinstance(part, int) and isinstance(whole, int):
        return divide(part, whole)
    return round_off(part / whole)


def iso_duration(value: Number, designator: str) -> str:
    """A duration in one unit: `P5Y`, `PT0.5H`."""
    number = round_off(value) if isinstance(value, float) else value
    return f"P{designator[:-1]}{number}{designator[-1]}"


def _read_range(
    text: str, first: Numeral, unit: Unit, after: int, *, negative: bool
) -> Quantity | None:
    """A second numeral behind a dash or a word for it, with the same unit or the only one."""
    between = _BETWEEN.match(text, after)
    match = between and NUMERAL.match(text, between.end())
    if not between or not match or match.end() - match.start() > MAX_DIGITS:
        return None
    second = None if text.startswith("零下", match.start()) else read_numeral(match[0])
    if second is None or first.high is not None or second.high is not None:
        return None
    other, last = find_unit(text, match.start(), match.end())
    word = between[0].strip()
    bare = not other.kind and not unit.kind and second.scale > 1 and word not in "、或者"
    if not bare and (not other.kind or (unit.kind and other[:2] != unit[:2])):
        return None
    low, high = first.value, second.value
    if negative:
        low, high = sorted((-low, -high if between["minus"] else high))
    if not unit.kind:
        if first.scale == 1 < second.scale and abs(low) * second.scale <= abs(high):
            low = low * second.scale
        if word == "、" and (high - low != 1 or low > 9):
            return None
    elif word == "、" or (word in "或者" and low + 1 != high):
        return None
    if low >= high:
        return None
    return finish(other, last, low, high, over=second.over)


def _with_subunit(text: str, value: Number, unit: str, after: int) -> tuple[Number, int]:
    """Add a smaller unit that follows (3元5角, 一歲三個月), or a bare digit for one (1米8)."""
    smaller = SUBUNITS.get(unit)
    if smaller is None:
        return value, after
    match = NUMERAL.match(text, after)
    if match is None or len(match[0]) > 3:
        return value, after
    # 两 is a digit, and the smaller unit of 斤.
    weighed = len(match[0]) > 1 and match[0][-1] in smaller
    end = match.end() - weighed
    numeral = _read_minor(text[after:end])
    if numeral is None:
        return value, after
    for name, count in smaller.items():
        if text.startswith(name, end):
            return _total(value, numeral.value / count), end + len(name)
    bare = not UNITS.find(text, end) and text[end : end + 1] not in tuple("年月日.")
    tenth = unit in "块塊" and len(match[0]) == 1
    if bare and (tenth or (unit == "米" and len(match[0]) <= 2)):
        return _total(value, numeral.value / 10 ** len(match[0])), end
    return value, after


def _total(value: Number, fraction: float) -> Number:
    total = round(value + fraction, 4)
    return int(total) if total == int(total) else total


def _read_minor(text: str) -> Numeral | None:
    """A numeral, or two Chinese digits for one of two places (一米七五)."""
    numeral = read_numeral(text)
    if numeral and numeral.high is None:
        return numeral
    return _two_digits(text) if len(text) == 2 else None


def _two_digits(digits: str) -> Numeral | None:
    """Two Chinese digits side by side as a number of two places: 八五 in 八五折 is 85."""
    tens, ones = (read_numeral(digit) for digit in digits)
    if tens is None or ones is None or tens.value > 9 or ones.value > 9:
        return None
    return Numeral(int(tens.value) * 10 + int(ones.value))


def _tenths(text: str, value: Number, unit: Unit, after: int, *, over: bool) -> Quantity:
    """三成 is 30, 三成五 is 35, 5折 is 50, 八五折 and 85折 are 85."""
    if text.startswith("折", after - 1):
        return Quantity(
            after, "percent", _times(value, unit) if value <= 10 else value, None, "%", over
        )
    match = NUMERAL.match(text, after)
    more = read_numeral(match[0]) if match and len(match[0]) == 1 else None
    if match and more and more.value < 10 and not UNITS.find(text, match.end()):
        return Quantity(match.end(), "percent", _times(value, unit) + more.value, None, "%", over)
    return finish(unit, after, value, None, over=over)


def _duration(text: str, value: Number, unit: Unit, after: int, *, over: bool) -> Quantity:
    """A length of time in one unit or several: 一年半, 两年零六个月, 5小时30分."""
    if text[after : after + 1] == "半" and text[after + 1 : after + 2] not in (
        "载",
        "載",
        "价",
        "夜",
    ):
        return finish(unit._replace(half=True), after + 1, value, None, over=over)
    if unit.name == "TS":
        value, after = _with_hundredths(text, value, after)
        return finish(unit, after, value, None, over=over)
    parts = [(unit, value)]
    end = after
    while True:
        link = _DURATION_LINK.match(text, end)
        match = link and NUMERAL.match(text, link.end())
        numeral = read_numeral(match[0]) if match and len(match[0]) < 5 else None
        if match is None or numeral is None:
            break
        found = UNITS.find(text, match.end())
        if found is None:
            break
        smaller, last = found
        if smaller.name == "分" and parts[-1][0].name == "TH":
            smaller = Unit("duration", "TM")
        rank = _DURATION_RANKS.get(parts[-1][0].name, 9)
        if smaller.kind != "duration" or not rank < _DURATION_RANKS[smaller.name] <= rank + 2:
            break
        if numeral.over or smaller.over:
            break
        number, end = numeral.value, last
        if smaller.name == "TS":
            number, end = _with_hundredths(text, number, last)
        parts.append((smaller, number))
    if len(parts) == 1:
        return finish(unit, after, value, None, over=over)
    written = ""
    for part, number in parts:
        one = iso_duration(_times(number, part), part.name)[1:]
        written += one.removeprefix("T") if "T" in written else one
    return Quantity(end, "duration", f"P{written}", None, "", over)


def _with_hundredths(text: str, seconds: Number, after: int) -> tuple[Number, int]:
    """Seconds with the digits behind them: 9秒58 is 9.58."""
    match = _HUNDREDTHS.match(text, after)
    if match is None or not isinstance(seconds, int) or UNITS.find(text, match.end()):
        return seconds, after
    return decimal(f"{seconds}.{match[0]}"), match.end()


def is_ideograph(character: str) -> bool:
    """Whether a character behind a unit may make another word of it."""
    return "\u4e00" <= character <= "\u9fff" and character not in _LOOSE
