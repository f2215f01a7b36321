"""The state of one extraction: the text, what is known of its place and time, the figures found."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property, partial
from operator import itemgetter
from typing import TYPE_CHECKING

from reader.article import Figure
from reader.figures.dates import Stamp
from reader.figures.labels import find_label
from reader.figures.lexicon import CURRENCY_FRONTS, YEAR_BEFORE, Backward, by_word
from reader.figures.qualifiers import find_qualifier
from reader.figures.tables import contexts
from reader.figures.tables.currencies import DOLLARS, YUANS
from reader.patterns import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reader.article import Value
    from reader.figures.quantities import Quantity

_NOTHING = Stamp()
# Measure words of a rank that is told without 第 behind a word for it (分列二、三名).
_RANKED_UNITS = frozenset("名位")
_RANKED = Backward(dict.fromkeys(contexts.RANKED.split(), True))
_DOLLARS = by_word(DOLLARS)
_DOLLAR_WORDS = re.compile(any_of(_DOLLARS))
_YUANS = by_word(YUANS)
_YUAN_WORDS = re.compile(any_of(_YUANS))
_SENTENCE_END = re.compile("[。！？；]")

# A few of the most frequent characters that only Traditional copy has, and how far to look for one.
_TRADITIONAL = re.compile(
    "[國們這說時個億萬來對會發經過開關長問題實點當還進報總員機灣臺額幣導營業產]"
)
_ENOUGH = 2000

# No-break and thin blanks, which stand between a number and its unit.
_BLANKS = "\u00a0\u2009\u202f"


class Reading:
    """One extraction under way, a paragraph at a time: no word decides beyond its paragraph.

    Attributes:
        text: The paragraph, with plain blanks for no-break ones.
        published: The day of publication, where it is known.
        offset: Where the paragraph begins in the whole text.
        english: Whether the text as a whole is English.
        figures: What was found, in the order of the text.
    """

    def __init__(self, text: str, published: date | None, language: str) -> None:
        self.text = ""
        self.published = published
        self.english = language == "en"
        self.figures: list[Figure] = []
        self._whole = text
        self._language = language
        self.offset = 0
        self._label = partial(_label, text, language)
        self._day = self._year = _NOTHING
        self._year_end = 0

    def paragraphs(self) -> Iterator[str]:
        """Turn to each paragraph in its order."""
        text = self._whole
        for blank in _BLANKS:
            text = text.replace(blank, " ")
        for paragraph in text.split("\n"):
            self.text = paragraph
            self._day = self._year = _NOTHING
            self._year_end = 0
            yield paragraph
            self.offset += len(paragraph) + 1

    @cached_property
    def dollar(self) -> str:
        """The currency of a bare dollar sign: that of the country which the text is about."""
        codes = Counter(map(_DOLLARS.__getitem__, _DOLLAR_WORDS.findall(self._whole)))
        code, count = max(codes.items(), key=itemgetter(1), default=("USD", 0))
        return code if count > 1 else "USD"

    @cached_property
    def yuan(self) -> str:
        """The currency of a bare 元: Taiwan's or Hong Kong's in their copy, else China's."""
        text = self._whole
        if self._language != "zh-Hant" and not _TRADITIONAL.search(text, 0, _ENOUGH):
            return "CNY"
        codes = Counter(map(_YUANS.__getitem__, _YUAN_WORDS.findall(text)))
        return max(codes, key=codes.__getitem__, default="CNY")

    @property
    def republic(self) -> bool:
        """Whether years may be counted from 1912, as in Taiwan."""
        return self.yuan == "TWD"

    def find_currency(self, start: int) -> tuple[str, int] | None:
        """The currency in front of an amount and where it begins, unless a figure ends with it."""
        found = CURRENCY_FRONTS.find(self.text, start)
        if found and self.figures and found[1] + self.offset < self.figures[-1].end:
            return None
        return found

    def append(  # noqa: PLR0917
        self, start: int, end: int, kind: str, value: Value, unit: str = "", qualifier: str = ""
    ) -> None:
        """Add a figure with one value; the qualifier is looked for where none is given."""
        offset = self.offset
        first, last = start + offset, end + offset
        self.figures.append(
            Figure(
                first, last, self._whole[first:last], kind, value, None, None, unit,
                qualifier or find_qualifier(self.text, start, end, kind), self._label,
            )
        )  # fmt: skip

    def append_range(  # noqa: PLR0917
        self, start: int, end: int, kind: str, low: Value, high: Value, unit: str = ""
    ) -> None:
        """Add a figure with a lower and an upper end."""
        offset = self.offset
        first, last = start + offset, end + offset
        self.figures.append(
            Figure(
                first, last, self._whole[first:last], kind, None, low, high, unit,
                find_qualifier(self.text, start, end, kind), self._label,
            )
        )  # fmt: skip

    def append_quantity(self, start: int, quantity: Quantity, currency: str = "") -> int:
        """Add the quantity that begins at `start`; return its end.

        Args:
            start: Offset of the figure.
            quantity: What it says.
            currency: That of the sign or word in front of an amount of money.
        """
        end, kind, value, high, unit, over, _ = quantity
        if kind == "money":
            unit = currency if currency and (not unit or unit == "CNY") else unit or self.yuan
        if high is None:
            self.append(start, end, kind, value, unit, "over" if over else "")
        else:
            if unit in _RANKED_UNITS and _RANKED.find(self.text, start):
                kind = "ordinal"
            self.append_range(start, end, kind, value, high, unit)
        return end

    def full_year(self, year: int, width: int, *, has_month: bool) -> int | None:
        """The year of the common era that a written year means, None where it is no year."""
        if width == 4:
            return year if 1000 <= year < 3000 else None
        if self.republic and (width == 3 or has_month or year >= 70) and year < 200:
            return year + 1911
        if width == 2 and has_month:
            return year + (1900 if year >= 30 else 2000)
        return None

    def known_date(self, start: int, stamp: Stamp) -> Stamp:
        """The year, and for a bare day the month, that the words before `start` have settled."""
        if stamp.month is None:
            return self._day
        if not self._year_end:
            return _NOTHING
        if _SENTENCE_END.search(self.text, self._year_end, start):
            self._year_end = 0
            return _NOTHING
        # What has been looked at is not looked at again for the next date.
        self._year_end = start
        return self._year

    @property
    def last_year(self) -> int | None:
        """The last year that was named."""
        return self._year.year

    def year_at(self, start: int, ahead: int = 0) -> str:
        """The year that the words before a quarter settle, or that of its latest end.

        Args:
            start: Offset of the quarter.
            ahead: The number of the quarter, which must have begun by publication.
        """
        word = YEAR_BEFORE.find(self.text, start)
        if self.published is None:
            return "XXXX"
        if word:
            return str(self.published.year + word[0])
        known = self.known_date(start, Stamp(month=1))
        if known.year is not None:
            return str(known.year)
        return str(self.published.year - (3 * ahead - 2 > self.published.month))

    def remember_date(self, stamp: Stamp, end: int, *, settled: bool) -> None:
        """Keep a date for those that follow and leave parts out."""
        if stamp.day is not None and stamp.month is not None:
            self._day = stamp
        if settled and stamp.year is not None:
            self._year, self._year_end = stamp, end


def _label(text: str, language: str, figure: Figure) -> str:
    return find_label(text, figure.start, figure.end, figure.kind, figure.unit, language)
