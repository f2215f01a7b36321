"""Figures around digits or a number word in English surroundings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.codes import skip_code
from reader.figures.english_dates import MONTHS, read_english_date, read_period, read_year
from reader.figures.english_numerals import Amount, read_amount
from reader.figures.english_quantities import read_english_quantity
from reader.figures.lexicon import ENGLISH_UNITS, Backward, by_word, phrases_of
from reader.figures.numerals import divide
from reader.figures.quantities import Quantity, iso_duration, quotient, round_off
from reader.figures.tables import english
from reader.figures.tables.numerals import ENGLISH_ORDINALS, ENGLISH_POWERS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_AGE_BEFORE = Backward(dict.fromkeys(phrases_of(english.AGE_BEFORE), True))
_PHRASES = sorted(phrases_of("|".join(english.NAMES.values())), key=len, reverse=True)
_NAMES = re.compile(rf"(?:{'|'.join(map(re.escape, _PHRASES))})(?![A-Za-z])", re.IGNORECASE)

_OUT_OF = re.compile(r"(?: (?:in(?: every)?|out of(?: every| the)?) |-in-)(?=\d|[a-z])")
_PARTS = "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
_FRACTION = re.compile(rf"[- ]({_PARTS}|hundredths?|thousandths?)\b(?!-)")
_PART_OF = re.compile(
    r" of\b|$|[.,;:)?!]| (?:in|to|by|on|were|was|are|is|have|had|said|say|think|believe)\b"
)
_HALF_A_TIME = re.compile(r"[- ](?:an? )?(year|month|week|day|hour|minute|century|decade)\b(?!-)")
_HALF_OF_TIME = re.compile(
    r"(?:first|second|latter|other|final|1st|2nd|top|bottom|back|front)[ -]$", re.I
)
_ARTICLE_BEFORE = re.compile(r"\b(?:an?|than|one)[ -]$", re.IGNORECASE)
_PARENT_OF = re.compile(r"(?:ther|mum|mom|dad|parent)-of-$")
_PREFIX = re.compile(r"\b(?:mid|late|early|pre|post|non|over|under)[-–]$", re.IGNORECASE)
_TENTH_ORDINAL = re.compile("-(" + "|".join(ENGLISH_ORDINALS) + r")\b", re.IGNORECASE)
_MINUS = re.compile(r"\b[Mm]inus $")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_DECADE = re.compile(r"['’]?s\b")
_LIMIT = re.compile(r"\b(under|over)[ -]$", re.IGNORECASE)
_FOR_ONE_DAY = re.compile(rf"\b(?:{english.FOR_ONE_DAY}) $")
_THEIR_DECADE = re.compile(
    r"\b(?:(?:his|her|their|my|your|our)(?: (?:early|mid|late))?"
    r"|(?:late|early|mid)[ -]\d0s (?:and|or|to))[ -]$"
)
_SCORE = re.compile(
    r"(\d{1,3})[-–](\d{1,3})(?![\d,.%]\d|[\d%-]| ?(?:per ?cent|year|month|week|day|hour|min))"
)
_SCORE_WORDS = re.compile(rf"\b(?:{'|'.join(english.SCORES.split())})\b")
_PHONE = re.compile(r"(?:\d{3}[-–])?\d{3}[-–]\d{4}(?![\d,])")
_COLONS = re.compile(r"\d+(?::\d+)+(?!\d)")
_SLASH = re.compile(r"(\d{1,3})/(\d{1,3})(?![\d/])")
_COMPARED = re.compile(rf" (?:{'|'.join(english.COMPARED.split())})\b|[,.;]")
_TOLD_ONE = re.compile(rf"\b(?:{'|'.join(phrases_of(english.ONLY))}) $")
_AGE_IN_CLAUSE = re.compile(r"\bages? (?:of|for|at)\b[^.,;\n]{0,25}\b(?:is|was|were|at) $")
_BEHIND_AGE = re.compile(r"[,:;)](?! (?:and )?\d)|\.(?:\s|$)| and [A-Z]")
_NAME_BEFORE = re.compile(r"[A-Z][\w.'’-]*$")
_CAPITAL_BEFORE = re.compile(r"([A-Za-z.]+)[ -]$")
_PLURAL = re.compile(r" (?!(?:is|was|has|as|its|this|does|us)\b)[A-Za-z]+s\b")
_NOT_ENDED = re.compile(r"[A-Za-z_]|[-–][A-Z]|[:/]\d|\.\d")
_NAMED = frozenset(english.NAMED.split())
_SLASHED_NAMES = frozenset(english.SLASHED_NAMES.split())
_PLAIN_CAPITALS = frozenset(english.PLAIN_CAPITALS.split())
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
    elif _is_joined(text, start, before):
        return skip_code(text, end)
    negative = before in "-−" and (start < 2 or text[start - 2] in " (\n")
    amount = read_amount(text, start, currency=bool(currency))
    if amount is None:
        return skip_code(text, end)
    minus = _MINUS.search(text, max(0, start - 7), start)
    if minus:
        front, amount = minus.start(), amount._replace(value=-amount.value)
    elif negative and not currency:
        front, amount = start - 1, amount._replace(value=-amount.value)
    elif not currency and amount.power == 1 and isinstance(amount.value, int):
        after = _read_special(reading, start, amount)
        if after:
            return after
    return _read_amount(reading, front, amount, currency)


def _is_joined(text: str, start: int, before: str) -> bool:
    """Whether letters or marks before the digits make them part of a code."""
    if before.isalnum() or before in "_/#":
        return True
    joined = before in ".-–" and text[start - 2 : start - 1].isalnum()
    return joined and not _PREFIX.search(text, max(0, start - 6), start)


def _read_word(reading: Reading, start: int, end: int) -> int:
    text = reading.text
    if text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha():
        if not _PARENT_OF.search(text, max(0, start - 12), start):
            return end
    elif text[start - 2 : start - 1].isdecimal() and text[start:end] in ENGLISH_POWERS:
        return end
    name = _NAMES.match(text, start)
    if name and not (name[0].lower() == "one of" and _told_one(text, start)):
        return name.end()
    word = text[start:end].lower()
    if word in MONTHS:
        return max(read_english_date(reading, start), end)
    if word in _MULTIPLES:
        reading.append(start, end, "ratio", _MULTIPLES[word], "x")
        return end
    if word == "half":
        return _read_half(reading, start, end)
    if word == "quarter":
        if _ARTICLE_BEFORE.search(text, max(0, start - 6), start) and _PART_OF.match(text, end):
            reading.append(start, end, "ratio", 0.25)
        return end
    ordinal = ENGLISH_ORDINALS.get(word)
    if ordinal:
        return _read_ordinal(reading, start, end, ordinal)
    amount = read_amount(text, start)
    if amount is None:
        return end
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
    if not _HALF_OF_TIME.search(text, max(0, start - 8), start):
        reading.append(start, end, "ratio", 0.5)
    return end


def _read_ordinal(reading: Reading, start: int, end: int, value: int) -> int:
    text = reading.text
    after = read_period(reading, start, end, value)
    if after:
        return after
    article = _ARTICLE_BEFORE.search(text, max(0, start - 6), start)
    if article and value > 2 and _PART_OF.match(text, end):
        reading.append(start, end, "ratio", divide(1, value))
    elif value > 2 or (value == 2 and text[end : end + 1] != "-" and not article):
        reading.append(start, end, "ordinal", value)
    return end


def _read_special(reading: Reading, start: int, amount: Amount) -> int:
    """Ordinals, decades, years, scores and fractions in digits; 0 where it is none of them."""
    text, end = reading.text, amount.end
    value = int(amount.value)
    written = text[start:end]
    follows = text[end : end + 1]
    decade = _DECADE.match(text, end)
    if decade and value % 10 == 0 and len(written) in (2, 4):
        if len(written) == 4:
            reading.append(start, decade.end(), "date", f"{value}s")
        elif _THEIR_DECADE.search(text, max(0, start - 20), start):
            reading.append(start, decade.end(), "measure", value, "years old", "over")
        elif value >= 20:
            reading.append(start, decade.end(), "date", f"19{value}s")
        return decade.end()
    limit = _LIMIT.search(text, max(0, start - 6), start) if decade else None
    if decade and limit:
        qualifier = limit[1].lower()
        reading.append(start, decade.end(), "measure", value, "years old", qualifier)
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
        return phone.end() if phone else _read_score(reading, start)
    match = _SLASH.match(text, start) if follows == "/" else None
    if match:
        if match[0] not in _SLASHED_NAMES and 0 < int(match[1]) < int(match[2]):
            reading.append(start, match.end(), "ratio", divide(int(match[1]), int(match[2])))
        return match.end()
    return 0


def _read_score(reading: Reading, start: int) -> int:
    text = reading.text
    match = _SCORE.match(text, start)
    if match is None:
        return 0
    line = text.rfind("\n", max(0, start - 80), start) + 1 or max(0, start - 80)
    if int(match[1]) < int(match[2]) and not _SCORE_WORDS.search(text, line, match.end() + 40):
        return 0
    reading.append(start, match.end(), "ratio", f"{int(match[1])}:{int(match[2])}")
    return match.end()


def _read_amount(reading: Reading, front: int, amount: Amount, currency: str) -> int:
    """Read the ratio or the quantity that begins with an amount."""
    text = reading.text
    if not currency and amount.power == 1 and isinstance(amount.value, int) and amount.value > 0:
        after = _read_share(reading, front, amount)
        if after:
            return after
    quantity = read_english_quantity(text, front, amount, currency)
    times = text[amount.end : quantity.end].strip(" -") == "times"
    if quantity.kind == "duration":
        quantity = _as_age(text, front, quantity)
        one_day = text[front : quantity.end].lower() == "one day"
        if one_day and not _FOR_ONE_DAY.search(text, max(0, front - 9), front):
            return quantity.end
    if quantity.kind == "ratio" and times and not _COMPARED.match(text, quantity.end):
        quantity = Quantity(amount.end, "", amount.value, quantity.high, "")
    if not quantity.kind:
        quantity = _without_unit(text, front, amount, quantity)
        if not quantity.kind:
            return amount.end
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
    if not _is_age(text, front):
        return quantity
    low, high = (
        None if value is None else round_off(float(str(value).strip("PY")))
        for value in (quantity.value, quantity.high)
    )
    if low is None:
        return quantity
    return Quantity(quantity.end, "measure", low, high, "years old")


def _is_age(text: str, front: int) -> bool:
    """Whether the words before a number make it an age: aged, the age of, children under."""
    window = text[max(0, front - 26) : front - (text[front - 1 : front] == " ")].lower()
    found = _AGE_BEFORE.find(window, len(window))
    return found is not None and not window[found[1] - 1 : found[1]].isalpha()


def _read_share(reading: Reading, front: int, amount: Amount) -> int:
    """One in three, 4 out of 5, two-thirds; 0 where it is no share."""
    text, end = reading.text, amount.end
    link = _OUT_OF.match(text, end)
    whole = read_amount(text, link.end()) if link else None
    if whole and whole.value > amount.value and whole.power == 1 and not 1900 < whole.value < 2100:
        unit_behind = re.compile(r" ?(?:%|percent|per cent|years?|months?|days?|hours?|weeks?)")
        if not unit_behind.match(text, whole.end) or "out" in text[end : end + 5]:
            reading.append(front, whole.end, "ratio", quotient(amount.value, whole.value))
            return whole.end
    match = _FRACTION.match(text, end)
    if match and (text[end] == "-" or amount.value > 1 or _PART_OF.match(text, match.end())):
        part = match[1].removesuffix("s") if match[1] != "halves" else "half"
        if part == "quarter" and match[1] == "quarters" and not _PART_OF.match(text, match.end()):
            return 0
        size = {"half": 2, "quarter": 4}.get(part) or ENGLISH_ORDINALS[part]
        reading.append(front, match.end(), "ratio", quotient(amount.value, size))
        return match.end()
    return 0


def _without_unit(text: str, front: int, amount: Amount, quantity: Quantity) -> Quantity:
    """What a number without a unit is: an age, a grade, a count, or (no kind) no figure."""
    end, low = quantity.end, float(quantity.value)
    window = text[max(0, front - 8) : front].lower().rstrip(" ")
    if amount.power == 1 and 0 < low < 125:
        clause = _AGE_IN_CLAUSE.search(text, max(0, front - 45), front)
        if clause or _is_age(text, front) or _is_apposed(text, front, end):
            return quantity._replace(kind="measure", unit="years old")
    if window.endswith(("grade", "grades")):
        return quantity._replace(kind="ordinal")
    if amount.words:
        if (
            low == 1
            and quantity.high is None
            and not _TOLD_ONE.search(text, max(0, front - 20), front)
        ):
            return quantity
    elif not _is_counted(text, front, end, low):
        return quantity
    return quantity._replace(kind="count")


def _told_one(text: str, front: int) -> bool:
    """Whether the word before "one" makes its number the message."""
    return bool(_TOLD_ONE.search(text, max(0, front - 20), front))


def _is_apposed(text: str, front: int, end: int) -> bool:
    """Whether a number between commas behind a name is an age (Mr Hill, 70, was)."""
    if text[front - 2 : front] != ", " or not _BEHIND_AGE.match(text, end):
        return False
    return bool(_NAME_BEFORE.search(text, max(0, front - 24), front - 2))


def _is_counted(text: str, front: int, end: int, value: float) -> bool:
    """Whether digits with no unit count something rather than name it (Apollo 11, 737, `1.`)."""
    if text[end : end + 1] in (")", ".") and (front == 0 or text[front - 1] in "\n("):
        return False
    if _NOT_ENDED.match(text, end):
        return False
    before = _CAPITAL_BEFORE.search(text, max(0, front - 20), front)
    if before and value < 1000 and before[1].lower().rstrip(".") in _NAMED:
        return False
    if before is None or not before[1][0].isupper() or value > 9999 or value != int(value):
        return True
    return before[1].lower() in _PLAIN_CAPITALS or bool(_PLURAL.match(text, end))
