"""Numerals to numbers: Arabic digits, Chinese numerals and mixtures of them, exactly.

Values are `int` where whole, else the `float` that is nearest to the decimal that is written.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reader.figures.tables.numerals import (
    APPROXIMATORS,
    CHINESE_DIGITS,
    CHINESE_TENS,
    LARGE_POWERS,
    NEIGHBOURS,
    SMALL_POWERS,
)

Number = int | float

MAX_DIGITS = 30
"""A numeral with more digits is a code."""


class Numeral(NamedTuple):
    """What a numeral says.

    Attributes:
        value: The number; the lower end where `high` is given.
        high: The upper end of a numeral that names two neighbours (七八, 二三十), else None.
        over: Whether an approximator inside the numeral says that it is more (十几, 20多).
        scale: What its last multipliers stand for (5万 → 10000, 三十 → 1).
    """

    value: Number
    high: Number | None = None
    over: bool = False
    scale: int = 1


def decimal(digits: str, scale: int = 1) -> Number:
    """The number that Arabic digits with an optional fraction write, times `scale`, exactly."""
    whole, _, fraction = digits.partition(".")
    if not fraction:
        return int(whole) * scale
    return divide(int(whole + fraction) * scale, 10 ** len(fraction))


def divide(numerator: int, denominator: int) -> Number:
    """The quotient as `int` where it is whole, else the nearest `float`."""
    whole, rest = divmod(numerator, denominator)
    return numerator / denominator if rest else whole


@lru_cache(maxsize=8192)
def read_numeral(text: str) -> Numeral | None:
    """Read a numeral of Arabic digits, Chinese numerals or both.

    Args:
        text: The numeral alone, such as `1.8亿`, `二十多万`, `七八百`, `二〇一二`, `1万5千`.

    Returns:
        What it says, or None where the characters do not make a numeral.
    """
    scale = LARGE_POWERS.get(text[-1:], 1)
    digits = text if scale == 1 else text[:-1]
    if digits.isascii() and len(digits) <= MAX_DIGITS:
        digits = digits.replace(",", "").rstrip(" ")
        if digits.replace(".", "", 1).isdecimal() and digits[0] != "." != digits[-1]:
            return Numeral(decimal(digits, scale), None, over=False, scale=scale)
    if len(text) > 2 * MAX_DIGITS or sum(map(str.isdecimal, text)) > MAX_DIGITS:
        return None
    plain = text.translate(_PLAIN)
    if not plain:
        return None
    over = "+" in plain
    if over:
        plain = plain.replace("+", "")
    pair = _neighbours(text)
    if pair:
        index, low, high = pair
        ends = [_read(plain[:index] + str(digit) + plain[index + 2 :]) for digit in (low, high)]
        if ends[0] is None or ends[1] is None:
            return None
        return Numeral(ends[0], ends[1], over, _scale(plain))
    if plain.isdecimal() and not text[0].isdecimal() and 1 < len(plain) < 3:
        return None
    if plain == "1半":
        return Numeral(0.5)
    value = _read(plain)
    return None if value is None else Numeral(value, None, over, _scale(plain))


_POWERS = {**SMALL_POWERS, **LARGE_POWERS}
_CANONICAL = {10: "十", 100: "百", 1000: "千", 10**4: "万", 10**8: "亿", 10**12: "兆"}
_DESCENDING = [(_CANONICAL[power], power) for power in sorted(_CANONICAL, reverse=True)]

_PLAIN = str.maketrans(
    {
        **{character: str(digit) for character, digit in CHINESE_DIGITS.items()},
        **{chr(ord(digit) + 0xFEE0): digit for digit in "0123456789."},
        **{character: _CANONICAL[power] for character, power in _POWERS.items()},
        **{character: f"{tens}十" for character, tens in CHINESE_TENS.items()},
        **dict.fromkeys(APPROXIMATORS, "+"),
        **dict.fromkeys("点點", "."),
        **dict.fromkeys(",， 个個", ""),
    }
)


def _read(plain: str) -> Number | None:
    """Read digits, a point and the canonical powers, the largest power first."""
    if not plain:
        return None
    for character, power in _DESCENDING:
        index = plain.rfind(character)
        if index < 0:
            continue
        left, right = plain[:index], plain[index + 1 :]
        factor = _factor(left, power)
        rest = _rest(right, power)
        return None if factor is None or rest is None else factor + rest
    if plain == "半":
        return 0.5
    whole, point, fraction = plain.partition(".")
    if whole.isdecimal() and fraction.isdecimal() == bool(point):
        return decimal(plain)
    return None


def _factor(left: str, power: int) -> Number | None:
    """What stands before a power, times it: 3.5万, 百万, 半 in 半百."""
    if not left:
        return power
    if left == "半":
        return power // 2
    left = left.lstrip("0") if "." not in left else left
    if left.replace(".", "", 1).isdecimal():
        return decimal(left, power) if left[-1] != "." and left[0] != "." else None
    value = _read(left)
    return None if value is None else value * power


def _rest(right: str, power: int) -> Number | None:
    """What stands behind a power: 五 in 两百五 is 50, 零五 in 两百零五 is 5, 半 is half of it."""
    if not right:
        return 0
    if right == "半":
        return divide(power, 2)
    if len(right) == 1 and right != "0" and power > 10 and right.isdecimal():
        return int(right) * power // 10
    value = _read(right.lstrip("0") or "0")
    return value if value is not None and value < power else None


def _scale(plain: str) -> int:
    """The product of the multipliers 万, 亿, 兆 (with 十, 百, 千 before them) at the end."""
    scale = 1
    large = False
    for character in reversed(plain):
        power = _POWERS.get(character)
        if power is None or (scale > 1 and not large):
            break
        large = True
        scale *= power
    return scale


def _neighbours(text: str) -> tuple[int, int, int] | None:
    """Where two neighbouring digits stand (七八, 二三十, 三五) in a numeral, and which."""
    found = None
    run = 0
    for index, character in enumerate(text):
        digit = CHINESE_DIGITS.get(character)
        run = run + 1 if digit is not None else 0
        if run > 2:
            return None
        if run == 2 and digit is not None:
            pair = (CHINESE_DIGITS[text[index - 1]], digit)
            if found or pair not in NEIGHBOURS or text[0].isdecimal():
                return None
            found = (index - 1, *pair)
    return found
