"""English numerals to numbers: digits with their powers, and number words."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.figures.numerals import MAX_DIGITS, Number, decimal, divide
from reader.figures.tables.numerals import (
    ENGLISH_CARDINALS,
    ENGLISH_POWERS,
    ENGLISH_SHORT_POWERS,
    FRACTIONS,
)

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")
_FRACTION = re.compile(rf" ?([{''.join(FRACTIONS)}])|[ -]([1-9])/([2-9])(?![\d/])")
_POWERS = "|".join(ENGLISH_POWERS)
_POWER = re.compile(rf"[ -]?({_POWERS})(?![A-Za-z])", re.IGNORECASE)
_SHORT_POWER = re.compile(rf"({'|'.join(ENGLISH_SHORT_POWERS)})(?![A-Za-z/])")
_HALF_A_POWER = re.compile(rf"half(?: an? |-)({_POWERS})(?![A-Za-z])", re.IGNORECASE)
_WORD = re.compile(r"[ -]?(and |a )?([A-Za-z]+)")
_POINT = re.compile(rf" point((?: (?:{'|'.join(ENGLISH_CARDINALS)}))+)(?![A-Za-z])", re.IGNORECASE)

# 9m books are nine million, the 9m wall is nine metres.
_COUNTED_POWER = re.compile(r"[mk] (?:[A-Z]|people|[a-z]+s\b)")

# Short powers that mean nothing else; k, m, b, t are units and names where no currency says more.
_CLEAR_POWERS = frozenset(("bn", "Bn", "BN", "bln", "mln", "mn", "tn", "trn"))


class Amount(NamedTuple):
    """A number as it is read.

    Attributes:
        end: Offset after its last character.
        value: The number.
        power: What its last word stands for (2 million → 10⁶), else 1.
        words: Whether it is written in words.
    """

    end: int
    value: Number
    power: int = 1
    words: bool = False


def read_amount(text: str, start: int, *, currency: bool = False) -> Amount | None:
    """Read digits or number words with their powers: 1.2 million, 3bn, 2½, twenty-six.

    Args:
        text: The whole text.
        start: Offset of the numeral.
        currency: Whether a currency sign stands before it, so that `m` is a million.
    """
    match = _DIGITS.match(text, start)
    if match is None:
        return _read_words(text, start)
    written = match[0].replace(",", "")
    if len(written) > MAX_DIGITS:
        return None
    end = match.end()
    found = _POWER.match(text, end)
    if found:
        power = ENGLISH_POWERS[found[1].lower()]
        return Amount(found.end(), decimal(written, power), power)
    found = _SHORT_POWER.match(text, end)
    if found and (currency or found[1] in _CLEAR_POWERS):
        power = ENGLISH_SHORT_POWERS[found[1]]
        return Amount(found.end(), decimal(written, power), power)
    if _COUNTED_POWER.match(text, end):
        power = ENGLISH_SHORT_POWERS[text[end]]
        return Amount(end + 1, decimal(written, power), power)
    fraction = _FRACTION.match(text, end) if written.isdecimal() else None
    if fraction:
        part, whole = FRACTIONS.get(fraction[1]) or (int(fraction[2]), int(fraction[3]))
        if part < whole:
            return Amount(fraction.end(), int(written) + part / whole)
    return Amount(end, decimal(written))


def _read_words(text: str, start: int) -> Amount | None:
    """Read cardinals and powers: two hundred and fifty thousand, a dozen, half a million."""
    half = _HALF_A_POWER.match(text, start)
    if half:
        power = ENGLISH_POWERS[half[1].lower()]
        return Amount(half.end(), divide(power, 2), power, words=True)
    total = section = 0
    power = 1
    ceiling = 10**18
    last = ""
    end = position = start
    while match := _WORD.match(text, position):
        word = match[2].lower()
        value = ENGLISH_CARDINALS.get(word)
        if value is not None:
            joined = last == "tens" and 0 < value < 10
            if (last or match[1]) and last != "power" and not joined:
                break
            section += value
            last = "tens" if value >= 20 else "unit"
        elif word in ENGLISH_POWERS and not match[1] and (last or position == start):
            size = ENGLISH_POWERS[word]
            if size >= ceiling or (size < 1000 and section >= 100):
                break
            if size < 1000:
                section = (section or 1) * size
            else:
                total, section, ceiling = total + (section or 1) * size, 0, size
            power, last = size, "power"
        else:
            break
        end = position = match.end()
    if end == start:
        return None
    point = _POINT.match(text, end)
    if point:
        digits = "".join(str(ENGLISH_CARDINALS[word]) for word in point[1].lower().split())
        found = _POWER.match(text, point.end())
        power = ENGLISH_POWERS[found[1].lower()] if found else 1
        number = decimal(f"{total + section}.{digits}", power)
        return Amount(found.end() if found else point.end(), number, power, words=True)
    return Amount(end, total + section, power if last == "power" else 1, words=True)
