"""The tables compiled for look-up: the longest entry that stands at a place, in a few steps."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from reader.figures.tables.classifiers import CLASSIFIERS
from reader.figures.tables.currencies import CURRENCIES
from reader.figures.tables.units import (
    CHINESE_DURATIONS,
    CHINESE_MEASURES,
    MULTIPLES,
    PERCENTAGES,
    SYMBOL_MEASURES,
)

Entry = TypeVar("Entry")


class Unit(NamedTuple):
    """What a unit makes of the number before it.

    Attributes:
        kind: The figure's kind.
        name: The figure's unit; for a duration the designator of ISO 8601 (`Y`, `TH`).
        numerator: The number is multiplied by this
        denominator: and divided by this.
        over: Whether the unit says "and some more" (个多月).
        half: Whether the unit adds a half (个半月).
    """

    kind: str
    name: str
    numerator: int = 1
    denominator: int = 1
    over: bool = False
    half: bool = False


class Forward(Generic[Entry]):
    """A dictionary that finds its longest key that starts at a place in a text."""

    def __init__(self, entries: dict[str, Entry]) -> None:
        self.entries = entries
        lengths: dict[str, set[int]] = {}
        for word in entries:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str, start: int) -> tuple[Entry, int] | None:
        """The entry of the longest key at `start` and the offset after it."""
        lengths = self._lengths.get(text[start : start + 1])
        if lengths:
            entries = self.entries
            for length in lengths:
                end = start + length
                entry = entries.get(text[start:end])
                if entry is not None and end <= len(text):
                    return entry, end
        return None


class Backward(Generic[Entry]):
    """A dictionary that finds its longest key that ends at a place in a text."""

    def __init__(self, entries: dict[str, Entry]) -> None:
        self.entries = entries
        lengths: dict[str, set[int]] = {}
        for word in entries:
            lengths.setdefault(word[-1], set()).add(len(word))
        self._lengths = {last: sorted(found, reverse=True) for last, found in lengths.items()}

    def find(self, text: str, end: int) -> tuple[Entry, int] | None:
        """The entry of the longest key that ends at `end` and the offset of its first character."""
        lengths = self._lengths.get(text[end - 1 : end]) if end > 0 else None
        if lengths:
            entries = self.entries
            for length in lengths:
                start = end - length
                if start >= 0:
                    entry = entries.get(text[start:end])
                    if entry is not None:
                        return entry, start
        return None


def _chinese_units() -> dict[str, Unit]:
    units = {word: Unit("count", word) for word in CLASSIFIERS}
    for words in CHINESE_MEASURES.values():
        units |= {word: Unit("measure", word) for word in words.split()}
    units |= {word: Unit("measure", word) for word in SYMBOL_MEASURES.split()}
    for word, (designator, factor) in CHINESE_DURATIONS.items():
        numerator, denominator = factor if isinstance(factor, tuple) else (factor, 1)
        units[word] = Unit("duration", designator, numerator, denominator)
    for word, (unit, factor) in PERCENTAGES.items():
        numerator, denominator = factor if isinstance(factor, tuple) else (factor, 1)
        units[word] = Unit("percent", unit, numerator, denominator)
    for word in MULTIPLES.split():
        units[word] = Unit("ratio", "x")
    for code, (names, _) in CURRENCIES.items():
        units |= {name: Unit("money", code) for name in names.split()}
    for word in ("元", "圆", "圓", "块钱", "塊錢", "元钱", "元錢"):
        units[word] = Unit("money", "")
    for word, numerator, denominator in (
        ("角", 1, 10),
        ("毛", 1, 10),
        ("毛钱", 1, 10),
        ("角钱", 1, 10),
        ("分钱", 1, 100),
    ):
        units[word] = Unit("money", "", numerator, denominator)
    units |= {
        word[0] + infix + word[1:]: unit._replace(over=over, half=not over)
        for word, unit in list(units.items())
        if word[0] in "个個" and len(word) > 1 and unit.kind == "duration"
        for infix, over in (("多", True), ("半", False), ("来", True), ("余", True))
        if word[1] not in "多半"
    }
    return units


UNITS: Forward[Unit] = Forward(_chinese_units())
