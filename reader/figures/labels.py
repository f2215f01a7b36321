"""What a figure measures, in the text's own words.

Grammar by position instead of a parser: in Chinese a counted noun follows its measure word and a
measured quantity stands before its figure; in English the noun follows the number or stands in
front of the verb or preposition that leads to it. Where a noun ends is told by the closed word
classes of `label_words`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.figures.label_chinese import ChineseSentence
from reader.figures.label_english import EnglishSentence
from reader.figures.label_spans import QUOTES
from reader.figures.label_words import TRADITIONAL

REACH = 120
"""How many characters on either side of a figure are looked at."""

LONGEST = 48
"""The most characters that a label has."""

UNLABELLED = frozenset({"date", "duration", "ordinal"})
"""The kinds whose figures measure nothing but themselves."""

_TRADITIONAL = re.compile(f"[{''.join(map(chr, TRADITIONAL))}]")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")


def find_label(  # noqa: PLR0917
    text: str, start: int, end: int, kind: str, unit: str, language: str
) -> str:
    """What the figure at `text[start:end]` measures.

    Args:
        text: The whole text.
        start: Offset of the figure's first character.
        end: Offset after its last character.
        kind: One of the kinds of figures.
        unit: The figure's unit, or measure word of a count.
        language: `zh`, `zh-Hans`, `zh-Hant` or `en`.

    Returns:
        A piece of the text within `REACH` characters of the figure, at most `LONGEST` long; empty
        where the text does not tell.
    """
    if kind in UNLABELLED:
        return ""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    first = max(0, start - REACH)
    before, after = text[first:start], text[end : end + REACH]
    line = before[before.rfind("\n") + 1 :] + after.partition("\n")[0]
    if not _LETTER.search(line):  # a table of numbers alone
        return ""
    if language.startswith("zh") and _IDEOGRAPH.search(line):
        simplified = _simplified(text)
        sentence = ChineseSentence(simplified[first:start], simplified[end : end + REACH])
        low, high = sentence.label(kind, unit)
    else:
        low, high = EnglishSentence(before, after).label(kind, text[start:end])
    label = (before + after)[low:high].strip(QUOTES)
    return label if len(label) <= LONGEST else label[:LONGEST].rpartition(" ")[0]


@lru_cache(maxsize=1)
def _simplified(text: str) -> str:
    """Remembered for one text, whose figures are labelled one after the other."""
    return text.translate(TRADITIONAL) if _TRADITIONAL.search(text) else text
