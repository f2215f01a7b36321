"""Figures around digits or a number word in English surroundings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.codes import skip_code
from reader.figures.english_bare import follows_age, is_age, told_one, without_unit
from reader.figures.english_dates import (
    MONTHS,
    read_english_date,
    read_period,
    read_spoken_clock,
    read_year,
)
from reader.figures.english_numerals import Amount, read_amount
from reader.figures.english_quantities import read_english_quantity
from reader.figures.english_ratios import PART_OF, read_score, read_share
from reader.figures.lexicon import ENGLISH_UNITS, by_word, phrases_of
from reader.figures.numerals import decimal, divide
from reader.figures.quantities import Quantity, iso_duration, round_off
from reader.figures.tables import english
from reader.figures.tables.numerals import ENGLISH_ORDINALS, ENGLISH_POWERS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_PHRASES = sorted(phrases_of("|".join(english.NAMES.values())), key=len, reverse=True)
_NAMES = re.compile(rf"(?:{'|'.join(map(re.escape, _PHRASES))})(?![A-Za-z])", re.IGNORECASE)

_HALF_A_TIME = re.compile(r"[- ](?:an? )?(year|month|week|day|hour|minute|century|decade)\b(?!-)")
_AND_A_HALF = re.compile(r"\b[Aa]n? (year|month|week|day|hour|minute|century|decade) and a $")
_HALF_OF_TIME = re.compile(
    r"(?:first|second|latter|other|final|1st|2nd|top|bottom|back|front)[ -]$", re.I
)
_ARTICLE_BEFORE = re.compile(r"\b(?:an?|than|one)[ -]$", re.IGNORECASE)
_PARENT_OF = re.compile(r"(?:ther|mum|mom|dad|parent)-of-$")
_PREFIX = re.compile(r"\b(?:mid|late|early|pre|post|non|over|under)[-–]$", re.IGNORECASE)
_TENTH_ORDINAL = re.compile(
    rf"(?:-| (?=\w+ [Cc]entury))({'|'.join(ENGLISH_ORDINALS)})\b", re.IGNORECASE
)
_RANKED = re.compile(r"\b(?:N[Oo]s?\.? ?|no\. ?)$")
_SUPERLATIVE = re.compile("-(?:[a-z]+est|most|best|worst|place|placed|ranked|highest)\\b")
_PENCE = re.compile(r"p\b(?!-)")
_MINUS = re.compile(r"(?<!or )\b[Mm]inus $")
_CENTIGRADE = re.compile(r" ?[CF]\b(?!-)")
_WARMTH = re.compile(r"\b(?:[Tt]emperature|degrees|heat|cold|[Ff]reez|warm|hot|-\d)")
_QUARTER = re.compile(r"\b(?:(?<=[a-z] )|^|(?<=[(,;.] ))[QH]$")
_PARTS_OF_YEAR = {"Q": ("1", "2", "3", "4"), "H": ("1", "2")}
_QUARTER_OF = re.compile(r"(?:,? (?:of )?((?:19|20)\d\d))?(?![\w-])")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_DECADE = re.compile(r"['’]?s\b")
_LIMIT = re.compile(r"\b(under|over)[ -]$", re.IGNORECASE)
_FOR_ONE_DAY = re.compile(rf"\b(?:{english.FOR_ONE_DAY}) $")
_THEIR_DECADE = re.compile(
    r"\b(?:(?:his|her|their|my|your|our)(?: (?:early|mid|late))?"
    r"|(?:late|early|mid)[ -]\d0s (?:and|or|to))[ -]$"
)
# The blank between two sentences is missing: the others stayed.40 per cent left.
_NEW_SENTENCE = re.compile(r"[a-z]{3}\.\d+(?:\.\d+)?(?: ?%| per ?cent\b)")
_PHONE = re.compile(r"(?:\d{3}[-–])?\d{3}[-–]\d{4}(?![\d,])")
_COLONS = re.compile(r"\d+(?::\d+)+(?!\d)")
_SLASH = re.compile(r"(\d{1,3})/(\d{1,3})(?![\d/])")
_GROWN = re.compile(
    r"\b(?:by|to|is|was|grew|rose|up|increased|multiplied|worth)"
    r"(?: (?:about|nearly|almost|over))? $"
)
_COMPARED = re.compile(rf" (?:{'|'.join(english.COMPARED.split())})\b")
_SLASHED_NAMES = frozenset(english.SLASHED_NAMES.split())
_MULTIPLES = by_word(english.MULTIPLES)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def read_english(reading: Reading, start: int, end: int) -> int:
    """Read the figure around the digits or the word `text[start:end]`; return where to go on."""
    if reading.text[start].isdecimal():
        return _read_digits(reading, start, end)
    return _read_word(reading, start, end)


def _read_digits(reading: Reading, start: int, end: int) -> int:
    text = reading.text
    after = read_english_date(reading, start)
    if after > start:
        return after
    before = text[start - 1] if start else "\n"
    front, currency = start, ""
    found = reading.find_currency(start)
    if found and (not found[1] or not text[found[1] - 1].isalpha()):
        currency, front = found
        if text[front:start].rstrip() == "$":
            currency = reading.dollar
    elif before in ("Q", "H") and _QUARTER.search(text, max(0, start - 3), start):
        return _read_quarter(reading, start, end)
    elif _is_joined(text, start, before):
        return skip_code(text, end)
    negative = before in "-−" and (start < 2 or text[start - 2] in " (\n")
    amount = read_amount(text, start, currency=bool(currency))
    if amount is None:
        return skip_code(text, end)
    minus = before == " " and _MINUS.search(text, max(0, start - 9), start)
    if before == "." and text[start - 2 : start - 1] in ("", " ", "("):
        front, amount = start - 1, _with_leading_point(text, start, amount)
    elif minus:
        front, amount = minus.start(), amount._replace(value=-amount.value)
    elif negative and not currency:
        front, amount = start - 1, amount._replace(value=-amount.value)
    elif not currency and amount.power == 1 and isinstance(amount.value, int):
        after = _read_special(reading, start, amount)
        if after:
            return after
    warmth = _CENTIGRADE.match(text, amount.end)
    if warmth and _WARMTH.search(text, max(0, start - 80), start + 1):
        unit = warmth[0].strip()
        reading.append(front, warmth.end(), "measure", amount.value, unit)
        return warmth.end()
    return _read_amount(reading, front, amount, currency)


def _with_leading_point(text: str, start: int, amount: Amount) -> Amount:
    """The amount whose point stands before its digits: .25."""
    digits = text[start : amount.end]
    return amount._replace(value=decimal(f"0.{digits}")) if digits.isdecimal() else amount


def _read_quarter(reading: Reading, start: int, end: int) -> int:
    """Read Q3 2015, or Q3 alone as the latest that has begun; return where to go on."""
    text = reading.text
    match = _QUARTER_OF.match(text, end)
    letter, number = text[start - 1], text[start:end]
    if match is None or number not in _PARTS_OF_YEAR[letter] or (letter == "H" and not match[1]):
        return skip_code(text, end)
    year = match[1] or reading.year_at(start - 1, int(number))
    reading.append(start - 1, match.end(), "date", f"{year}-{letter}{number}")
    return match.end()


def _is_joined(text: str, start: int, before: str) -> bool:
    """Whether letters or marks before the digits make them part of a code."""
    if before.isalnum() or before in "_/#":
        return True
    if before == "." and _NEW_SENTENCE.match(text, max(0, start - 4)):
        return False
    joined = before in ".-–" and text[start - 2 : start - 1].isalnum()
    return joined and not _PREFIX.search(text, max(0, start - 6), start)


def _read_word(reading: Reading, start: int, end: int) -> int:
    text = reading.text
    if text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha():
        if not _PARENT_OF.search(text, max(0, start - 12), start):
            return end
    elif text[start:end] in ENGLISH_POWERS and (
        text[start - 2 : start - 1].isdecimal() or text.endswith("per ", 0, start)
    ):
        return end
    word = text[start:end].lower()
    clock = read_spoken_clock(reading, start) if word in ("half", "quarter") else 0
    if clock:
        return clock
    name = _NAMES.match(text, start)
    if name and not (name[0].lower() == "one of" and told_one(text, start)):
        return name.end()
    if word in MONTHS:
        return max(read_english_date(reading, start), end)
    if word in _MULTIPLES:
        reading.append(start, end, "ratio", _MULTIPLES[word], "x")
        return end
    if word == "half":
        return _read_half(reading, start, end)
    if word == "quarter":
        if _ARTICLE_BEFORE.search(text, max(0, start - 6), start) and PART_OF.match(text, end):
            reading.append(start, end, "ratio", 0.25)
        return end
    ordinal = ENGLISH_ORDINALS.get(word)
    if ordinal:
        return _read_ordinal(reading, start, end, ordinal)
    amount = read_amount(text, start)
    if amount is None:
        return end
    minus = _MINUS.search(text, max(0, start - 9), start)
    if minus:
        return _read_amount(reading, minus.start(), amount._replace(value=-amount.value), "")
    tenth = _TENTH_ORDINAL.match(text, amount.end)
    if tenth and amount.value % 10 == 0 < amount.value < 100:
        value = int(amount.value) + ENGLISH_ORDINALS[tenth[1].lower()]
        after = read_period(reading, start, tenth.end(), value)
        if not after:
            reading.append(start, tenth.end(), "ordinal", value)
        return after or tenth.end()
    return _read_amount(reading, start, amount, "")


def _read_half(reading: Reading, start: int, end: int) -> int:
    text = reading.text
    amount = read_amount(text, start)
    if amount:
        return _read_amount(reading, start, amount, "")
    time = _HALF_A_TIME.match(text, end)
    if time:
        unit = ENGLISH_UNITS[time[1]]
        value = iso_duration(unit.numerator / 2, unit.name)
        reading.append(start, time.end(), "duration", value)
        return time.end()
    if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return end
    more = _AND_A_HALF.search(text, max(0, start - 20), start)
    if more:
        unit = ENGLISH_UNITS[more[1]]
        value = iso_duration(unit.numerator * 1.5, unit.name)
        reading.append(more.start(1), end, "duration", value)
        return end
    if not _HALF_OF_TIME.search(text, max(0, start - 8), start):
        reading.append(start, end, "ratio", 0.5)
    return end


def _read_ordinal(reading: Reading, start: int, end: int, value: int) -> int:
    text = reading.text
    after = read_period(reading, start, end, value)
    if after:
        return after
    article = _ARTICLE_BEFORE.search(text, max(0, start - 6), start)
    if article and value > 2 and PART_OF.match(text, end):
        reading.append(start, end, "ratio", divide(1, value))
    elif value > 2 or (
        value == 2 and not article and (text[end : end + 1] != "-" or _SUPERLATIVE.match(text, end))
    ):
        reading.append(start, end, "ordinal", value)
    return end


def _read_special(reading: Reading, start: int, amount: Amount) -> int:
    """Ordinals, decades, years, scores and fractions in digits; 0 where it is none of them."""
    text, end = reading.text, amount.end
    value = int(amount.value)
    written = text[start:end]
    follows = text[end : end + 1]
    ranked = _RANKED.search(text, max(0, start - 5), start)
    if ranked and value < 1000 and not follows.isalpha():
        reading.append(ranked.start(), end, "ordinal", value)
        return end
    if value < 100 and _PENCE.match(text, end):
        reading.append(start, end + 1, "money", divide(value, 100), "GBP")
        return end + 1
    decade = _DECADE.match(text, end)
    limit = _LIMIT.search(text, max(0, start - 6), start) if decade else None
    if decade and limit:
        qualifier = limit[1].lower()
        reading.append(start, decade.end(), "measure", value, "years old", qualifier)
        return decade.end()
    if decade and value % 10 == 0 and len(written) in (2, 4):
        if len(written) == 4:
            reading.append(start, decade.end(), "date", f"{value}s")
        elif _THEIR_DECADE.search(text, max(0, start - 20), start):
            reading.append(start, decade.end(), "measure", value, "years old", "over")
        elif value >= 20:
            reading.append(start, decade.end(), "date", f"19{value}s")
        return decade.end()
    if _ORDINAL.match(text, end):
        after = read_period(reading, start, end + 2, value)
        if not after:
            reading.append(start, end + 2, "ordinal", value)
        return after or end + 2
    match = _COLONS.match(text, start) if follows == ":" else None
    if match:
        if len(written) < 4:
            reading.append(start, match.end(), "ratio", match[0])
        return match.end()
    if _YEAR.fullmatch(written):
        return read_year(reading, start, end)
    if follows in "-–":
        phone = _PHONE.match(text, start)
        return phone.end() if phone else read_score(reading, start)
    match = _SLASH.match(text, start) if follows == "/" else None
    if match:
        if match[0] not in _SLASHED_NAMES and 0 < int(match[1]) < int(match[2]):
            reading.append(start, match.end(), "ratio", divide(int(match[1]), int(match[2])))
        return match.end()
    return 0


def _read_amount(reading: Reading, front: int, amount: Amount, currency: str) -> int:
    """Read the ratio or the quantity that begins with an amount."""
    text = reading.text
    if not currency and amount.power == 1 and isinstance(amount.value, int) and amount.value > 0:
        after = read_share(reading, front, amount)
        if after:
            return after
    quantity = read_english_quantity(text, front, amount, currency)
    if quantity.kind == "duration":
        quantity = _as_age(text, front, quantity)
        one_day = text[front : quantity.end].lower() == "one day"
        if one_day and not _FOR_ONE_DAY.search(text, max(0, front - 9), front):
            return quantity.end
    if (
        quantity.kind == "ratio"
        and isinstance(amount.value, int)
        and text[amount.end : quantity.end].strip(" -") == "times"
        and not _COMPARED.match(text, quantity.end)
        and not _GROWN.search(text, max(0, front - 20), front)
    ):
        quantity = Quantity(amount.end, "", amount.value, quantity.high, "")
    if not quantity.kind:
        quantity = without_unit(text, front, amount, quantity)
        if not quantity.kind:
            return amount.end
        if quantity.kind == "count" and follows_age(reading, front, quantity.end):
            quantity = quantity._replace(kind="measure", unit="years old")
    if quantity.high is None:
        reading.append(front, quantity.end, quantity.kind, quantity.value, quantity.unit)
    else:
        ends = quantity.value, quantity.high
        reading.append_range(front, quantity.end, quantity.kind, *ends, quantity.unit)
    return quantity.end


def _as_age(text: str, front: int, quantity: Quantity) -> Quantity:
    """Years behind "aged" or "children under" are an age and no length of time."""
    if not text.startswith("year", quantity.end - 5 + (text[quantity.end - 1] != "s")):
        return quantity
    if not is_age(text, front):
        return quantity
    low, high = (
        None if value is None else round_off(float(str(value).strip("PY")))
        for value in (quantity.value, quantity.high)
    )
    if low is None:
        return quantity
    return Quantity(quantity.end, "measure", low, high, "years old")
