"""Numbers with English units: single and in ranges."""

from __future__ import annotations

import re

from reader.figures.english_numerals import Amount, read_amount
from reader.figures.lexicon import ENGLISH_UNITS, UNITS, Unit
from reader.figures.numerals import Number
from reader.figures.quantities import NO_UNIT, Quantity, finish, round_off
from reader.figures.tables import english
from reader.figures.tables.numerals import ENGLISH_POWERS

_LINK = r"(?:- (?:to|or|and) | ?[-–—~] ?| to | through | or | and )"
_BETWEEN = re.compile(rf"{_LINK}(?P<sign>(?:[A-Z]{{1,3}})?[$€£¥])?(?=\d|[A-Za-z])")
_BEHIND_RANGE = re.compile(r"[-–:/]\d|,\d{3}")
_WORDS = re.compile(
    r"(?P<hyphen>-)?(?P<name> ?(?:sq\. )?[A-Za-z°%¢]+)"
    r"(?:[ -]([A-Za-z]+))?(?:[ -]([A-Za-z]+))?(?:[ -]([A-Za-z]+))?"
)
_SYMBOL = re.compile(r" ?([A-Za-zµμΩ°%‰¢][A-Za-zµμ°]*[²³23]?(?:/[A-Za-z\d]+[²³]?)?)(?![A-Za-z\d])")
_AGE = re.compile(r"(?:[- ](?:years?|yrs?)[- ]olds?|[- ]years? of age|[- ]y/o)\b")
_YOUNG = re.compile(r"[- ](month|week|day|hour|minute)s?[- ]olds?\b")
_INSERTED = re.compile(rf" (?:{'|'.join(english.BETWEEN.split())})(?= )")
_AND_A_HALF = re.compile(
    r"(?: and a|-and-a)[ -]half(?![A-Za-z])(?: (million|billion|trillion|dozen)\b)?"
)
_MINOR = re.compile(r",? (?:and )?(\d{1,2}|[a-z]+)[ -]?(inch(?:es)?|in|ounces?|oz)\b")
_CHANGED = re.compile(
    rf"\b(?:{'|'.join(english.CHANGED.split())})"
    r"(?: by)?(?: (?:about|nearly|another|almost|some))? $"
)
_PENCE = re.compile(r"\d+\.\d\d")
_SMALLER = re.compile(r",? (?:and )?(?=\d|[a-z])")
_RANKS = ("Y", "M", "W", "D", "TH", "TM", "TS")
_MINORS = {
    ("feet", "inch"): 12, ("foot", "inch"): 12, ("ft", "in"): 12, ("pounds", "ounce"): 16,
    ("pounds", "oz"): 16, ("lb", "oz"): 16, ("lbs", "oz"): 16,
}  # fmt: skip


def read_english_quantity(text: str, front: int, amount: Amount, currency: str) -> Quantity:
    """The quantity that begins with an amount.

    Args:
        text: The whole text.
        front: Offset of the figure's first character, sign and currency included.
        amount: The number, or the lower end of a range.
        currency: The currency whose sign stands before it; empty where none does.

    Returns:
        The quantity; its kind is empty where it counts something.
    """
    found = _bare_range(text, front, amount, currency)
    if found:
        return found
    half = _AND_A_HALF.match(text, amount.end)
    if half:
        power = ENGLISH_POWERS[half[1]] if half[1] else 1
        value = round_off((amount.value + 0.5) * power)
        amount = Amount(half.end(), value, power, amount.words)
    unit, last = find_english_unit(text, amount.end)
    if currency and unit.kind != "percent":
        unit, last = Unit("money", currency), amount.end
    elif unit.name in ("pound", "pounds") and (
        amount.power >= 10**6 or _PENCE.fullmatch(text, front, amount.end)
    ):
        unit = Unit("money", "GBP")
    if unit.kind in ("percent", "money", "measure") and not text.endswith(
        ("from ", "From "), 0, front
    ):
        found = _repeated_range(text, front, amount, unit, last, currency)
        if found:
            return found
    if unit.kind == "measure":
        return _with_inches(text, amount, unit, last)
    if unit.kind == "duration" and isinstance(amount.value, int) and text[amount.end] != "-":
        return _with_smaller(text, amount.value, unit, last)
    return finish(unit, last, amount.value, None)


def _with_smaller(text: str, value: int, unit: Unit, end: int) -> Quantity:
    """A length of time in several units: 12 years and six months, 1hr 12min 5sec."""
    written = str(finish(unit, end, value, None).value)
    while unit.numerator == 1 and unit.name in _RANKS:
        link = _SMALLER.match(text, end)
        amount = read_amount(text, link.end()) if link else None
        if amount is None or amount.power > 1 or text[amount.end : amount.end + 1] == "-":
            break
        smaller, after = find_english_unit(text, amount.end)
        below = _RANKS[_RANKS.index(unit.name) + 1 :][:2]
        if smaller.kind != "duration" or smaller.numerator != 1 or smaller.name not in below:
            break
        part = str(finish(smaller, after, amount.value, None).value).removeprefix("P")
        written += part.removeprefix("T") if "T" in written else part
        unit, end = smaller, after
    return Quantity(end, "duration", written, None, "")


def _bare_range(text: str, front: int, amount: Amount, currency: str) -> Quantity | None:
    """A range whose lower end has no unit of its own: 5 to 10 percent, $3-5 million."""
    match = _BETWEEN.match(text, amount.end)
    if match is None or (match["sign"] and not text.startswith(match["sign"], front)):
        return None
    link = match[0].strip(" -–—~$€£¥")
    if link == "and" and not text.endswith(("between ", "Between "), 0, front):
        return None
    second = read_amount(text, match.end(), currency=bool(currency))
    if second is None or _BEHIND_RANGE.match(text, second.end):
        return None
    if second.power == 1 < amount.power:
        return None
    low, high = amount.value, second.value
    if second.power > 1 == amount.power and low * second.power <= high and low < 1000:
        low *= second.power
    if match["sign"] and _is_change(text, front, low, high):
        return None
    if low >= high or (link == "or" and high - low > 2 * second.power):
        return None
    unit, last = find_english_unit(text, second.end)
    if currency and unit.kind != "percent":
        unit, last = Unit("money", currency), second.end
    if unit.weak:
        unit, last = NO_UNIT, second.end
    return finish(unit, last, low, high)


def _repeated_range(  # noqa: PLR0917
    text: str, front: int, amount: Amount, unit: Unit, last: int, currency: str
) -> Quantity | None:
    """A range with the unit at both ends: 8% to 11%, $175 million to $235 million."""
    match = _BETWEEN.match(text, last)
    if match is None or " and " in match[0] or (currency and not match["sign"]):
        return None
    if currency and not text.startswith(match["sign"], front):
        return None
    second = read_amount(text, match.end(), currency=bool(currency))
    if second is None or amount.value >= second.value:
        return None
    if _is_change(text, front, amount.value, second.value):
        return None
    if currency:
        return finish(unit, second.end, amount.value, second.value)
    other, end = find_english_unit(text, second.end)
    if (other.kind, other.name) != (unit.kind, unit.name):
        return None
    return finish(unit, end, amount.value, second.value)


def _is_change(text: str, front: int, low: Number, high: Number) -> bool:
    """Whether a rise and the level it leads to stand here (rose $1 to $110), and no range."""
    return high >= 4 * low and bool(_CHANGED.search(text, max(0, front - 24), front))


def _with_inches(text: str, amount: Amount, unit: Unit, last: int) -> Quantity:
    """A measure in two units, in the first: 6 ft 2 in, five feet four inches."""
    match = _MINOR.match(text, last)
    if match:
        count = _MINORS.get((unit.name, match[2].removesuffix("es").removesuffix("s")))
        minor = read_amount(text, match.start(1))
        if count and minor:
            value = round(amount.value + minor.value / count, 4)
            return finish(unit, match.end(), value, None)
    return finish(unit, last, amount.value, None)


def find_english_unit(text: str, end: int) -> tuple[Unit, int]:
    """The unit behind a number that ends at `end`; an empty one where a noun or nothing follows."""
    follows = text[end : end + 1]
    if not follows or (
        follows not in " -" and not follows.isalpha() and follows not in "%‰°¢'\"′″"
    ):
        return NO_UNIT, end
    age = _AGE.match(text, end)
    if age:
        return Unit("measure", "years old"), age.end()
    young = _YOUNG.match(text, end)
    if young:
        return Unit("measure", f"{young[1]}s old"), young.end()
    found = _unit_at(text, end)
    if found:
        return found
    inserted = _INSERTED.match(text, end)
    found = _unit_at(text, inserted.end()) if inserted else None
    return found if found and found[0].kind == "duration" else (NO_UNIT, end)


def _unit_at(text: str, end: int) -> tuple[Unit, int] | None:
    match = _WORDS.match(text, end)
    if match is None:
        return None
    symbol = _SYMBOL.match(text, end)
    if symbol and "/" in symbol[1] and symbol[1] in UNITS.entries:
        return UNITS.entries[symbol[1]], symbol.end()
    start = match.start("name") + (text[match.start("name")] == " ")
    for group in (5, 4, 3, 2):
        last = match.end(group)
        if last < 0:
            continue
        phrase = text[start:last].lower()
        unit = ENGLISH_UNITS.get(phrase)
        if unit is None and phrase.endswith("s"):
            unit = ENGLISH_UNITS.get(phrase[:-1])
        if unit and not (unit.weak and not match["hyphen"]):
            return unit._replace(name=text[start:last]) if unit.kind == "measure" else unit, last
    if symbol is None:
        return None
    unit = UNITS.entries.get(symbol[1])
    known = unit and unit.kind in ("measure", "percent", "duration", "money")
    if (
        unit
        and known
        and symbol[1] not in _NOT_SYMBOLS
        and (len(symbol[1]) > 1 or symbol[0][0] != " ")
    ):
        return unit, symbol.end()
    return None


# Symbols that are English words, initials or names as well.
_NOT_SYMBOLS = frozenset(english.NOT_SYMBOLS.split())
