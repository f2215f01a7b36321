"""English numbers with no unit: ages, counts, and what only names something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.english_numerals import Amount
from reader.figures.lexicon import Backward, phrases_of
from reader.figures.quantities import Quantity
from reader.figures.tables import english

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_AGE_BEFORE = Backward(dict.fromkeys(phrases_of(english.AGE_BEFORE), True))
_TOLD_ONE = re.compile(rf"\b(?:{'|'.join(phrases_of(english.ONLY))}) $")
_AGE_IN_CLAUSE = re.compile(r"\bages? (?:of|for|at)\b[^.,;\n]{0,25}\b(?:is|was|were|at) $")
_BEHIND_AGE = re.compile(r"[,:;)](?! (?:and )?\d)|\.(?:\s|$)| and [A-Z]")
_MAGNITUDE = re.compile(r"\b[Mm]agnitude(?: of)?[ -]$")
# What follows a number that counts nothing: closed at 45.20, up 1.35.
_NO_NOUN = re.compile(rf"$|[^\w\s-]|[-,;:)]? ?(?:{'|'.join(english.NOT_COUNTED.split())})\b")
_BEHIND_AGES = re.compile(r"[,.;:)]|$| (?:and|or|respectively|were|was|are|is|had|have)\b")
# The first of two ages that share their unit: 17 and 18 years old.
_AGES_AHEAD = re.compile(r"(?:,? and|,? or|,) \d{1,3} years? old\b")
_NAME_BEFORE = re.compile(r"[A-Z][\w.'’-]*$")
_CAPITAL_BEFORE = re.compile(r"([A-Za-z.]+)[ -]$")
_PLURAL = re.compile(r" (?!(?:is|was|has|as|its|this|does|us)\b)[A-Za-z]+s\b")
_NOT_ENDED = re.compile(r"[A-Za-z_]|[-–][A-Z]|[:/]\d|\.\d")
_NAMED = frozenset(english.NAMED.split())
_PLAIN_CAPITALS = frozenset(english.PLAIN_CAPITALS.split())


def is_age(text: str, front: int) -> bool:
    """Whether the words before a number make it an age: aged, the age of, children under."""
    window = text[max(0, front - 26) : front - (text[front - 1 : front] == " ")].lower()
    found = _AGE_BEFORE.find(window, len(window))
    return found is not None and not window[found[1] - 1 : found[1]].isalpha()


def follows_age(reading: Reading, front: int, end: int) -> bool:
    """Whether an age stands right before: aged 31 and 29."""
    if not reading.figures or reading.figures[-1].unit != "years old":
        return False
    between = reading.text[max(0, reading.figures[-1].end - reading.offset) : front]
    ended = _BEHIND_AGES.match(reading.text, end)
    return ended is not None and between in (" and ", ", ", ", and ", " or ")


def without_unit(text: str, front: int, amount: Amount, quantity: Quantity) -> Quantity:
    """What a number without a unit is: an age, a grade, a count, or (no kind) no figure."""
    end, low = quantity.end, float(quantity.value)
    window = text[max(0, front - 8) : front].lower().rstrip(" ")
    if amount.power == 1 and 0 < low < 125:
        clause = _AGE_IN_CLAUSE.search(text, max(0, front - 45), front)
        shared = _AGES_AHEAD.match(text, end)
        if clause or shared or is_age(text, front) or _is_apposed(text, front, end):
            return quantity._replace(kind="measure", unit="years old")
    if not amount.words and low < 10 and _MAGNITUDE.search(text, max(0, front - 20), front):
        return quantity._replace(kind="measure", unit="magnitude")
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
    elif not low.is_integer() and _NO_NOUN.match(text, end):
        return quantity._replace(kind="number")
    return quantity._replace(kind="count" if low or quantity.high else "number")


def told_one(text: str, front: int) -> bool:
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
