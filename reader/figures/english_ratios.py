"""English shares, fractions and scores: one in three, two-thirds, 3-1."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.english_numerals import Amount, read_amount
from reader.figures.quantities import quotient
from reader.figures.tables import english
from reader.figures.tables.numerals import ENGLISH_ORDINALS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_OUT_OF = re.compile(r"(?: (?:in(?: every)?|out of(?: every| the)?) |-in-)(?=\d|[a-z])")
_PARTS = "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
_TO = re.compile(r"-to-(?=\d|[a-z])")
_FRACTION = re.compile(rf"[- ]({_PARTS}|hundredths?|thousandths?)\b(?!-)")
PART_OF = re.compile(
    r" of\b|$|[.,;:)?!]| (?:in|to|by|on|were|was|are|is|have|had|said|say|think|believe)\b"
)
_SCORE = re.compile(
    r"(\d{1,3})[-–](\d{1,3})(?![\d,.%]\d|[\d%-]| ?(?:per ?cent|year|month|week|day|hour|min))"
)
_SCORE_WORDS = re.compile(rf"\b(?:{'|'.join(english.SCORES.split())})\b")


def read_share(reading: Reading, front: int, amount: Amount) -> int:
    """One in three, 4 out of 5, two-thirds; 0 where it is no share."""
    text, end = reading.text, amount.end
    against = _TO.match(text, end)
    other = read_amount(text, against.end()) if against else None
    if other and other.power == 1:
        reading.append(front, other.end, "ratio", f"{amount.value}:{other.value}")
        return other.end
    link = _OUT_OF.match(text, end)
    whole = read_amount(text, link.end()) if link else None
    if whole and whole.value > amount.value and whole.power == 1 and not 1900 < whole.value < 2100:
        unit_behind = re.compile(r" ?(?:%|percent|per cent|years?|months?|days?|hours?|weeks?)")
        if not unit_behind.match(text, whole.end) or "out" in text[end : end + 5]:
            reading.append(front, whole.end, "ratio", quotient(amount.value, whole.value))
            return whole.end
    match = _FRACTION.match(text, end)
    if match and (text[end] == "-" or amount.value > 1 or PART_OF.match(text, match.end())):
        part = match[1].removesuffix("s") if match[1] != "halves" else "half"
        if part == "quarter" and match[1] == "quarters" and not PART_OF.match(text, match.end()):
            return 0
        size = {"half": 2, "quarter": 4}.get(part) or ENGLISH_ORDINALS[part]
        reading.append(front, match.end(), "ratio", quotient(amount.value, size))
        return match.end()
    return 0


def read_score(reading: Reading, start: int) -> int:
    """Read 3-1 where it is a score; return its end, 0 where it is none."""
    text = reading.text
    match = _SCORE.match(text, start)
    if match is None:
        return 0
    line = text.rfind("\n", max(0, start - 80), start) + 1 or max(0, start - 80)
    if int(match[1]) < int(match[2]) and not _SCORE_WORDS.search(text, line, match.end() + 40):
        return 0
    reading.append(start, match.end(), "ratio", f"{int(match[1])}:{int(match[2])}")
    return match.end()
