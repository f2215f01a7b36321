"""The tables compiled for look-up: the longest entry that stands at a place, in a few steps."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from reader.figures.tables import english
from reader.figures.tables.calendar import YEAR_WORDS
from reader.figures.tables.classifiers import (
    CLASSIFIERS,
    NOT_UNITS,
    WEAK_CLASSIFIERS,
    WEAKEST_CLASSIFIERS,
)
from reader.figures.tables.currencies import CODES_LIKE_WORDS, CURRENCIES
from reader.figures.tables.units import (
    CENTS,
    CHINESE_DURATIONS,
    CHINESE_MEASURES,
    MULTIPLES,
    PERCENTAGES,
    SYMBOL_MEASURES,
    YUAN,
)

Entry = TypeVar("Entry")
Meaning = TypeVar("Meaning")


class Unit(NamedTuple):
    """What a unit makes of the number before it.

    Attributes:
        kind: The figure's kind; empty for a word that only begins like a unit.
        name: The figure's unit; for a duration the designator of ISO 8601 (`Y`, `TH`).
        numerator: The number is multiplied by this
        denominator: and divided by this.
        over: Whether the unit says "and some more" (个多月).
        half: Whether the unit adds a half (个半月).
        weak: Whether the word is as often something else after a single Chinese digit (1),
            or after any numeral (2), 0 where it is not.
    """

    kind: str
    name: str = ""
    numerator: int = 1
    denominator: int = 1
    over: bool = False
    half: bool = False
    weak: int = 0


class Forward(Generic[Entry]):
    """A dictionary that finds its longest key that starts at a place in a text."""

    def __init__(self, entries: dict[str, Entry]) -> None:
        self.entries = entries
        lengths: dict[str, set[int]] = {}
        for word in entries:
            if len(word) > 1:
                lengths.setdefault(word[:2], set()).add(len(word))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str, start: int) -> tuple[Entry, int] | None:
        """The entry of the longest key at `start` and the offset after it."""
        pair = text[start : start + 2]
        entries = self.entries
        lengths = self._lengths.get(pair)
        if lengths:
            for length in lengths:
                end = start + length
                entry = entries.get(text[start:end])
                if entry is not None and end <= len(text):
                    return entry, end
        entry = entries.get(pair[:1])
        return None if entry is None else (entry, start + 1)


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
        lengths = self._lengths.get(text[end - 1]) if end else None
        if lengths:
            entries = self.entries
            for length in lengths:
                start = end - length
                if start >= 0:
                    entry = entries.get(text[start:end])
                    if entry is not None:
                        return entry, start
        return None


def words_of(tables: dict[str, str]) -> list[str]:
    """All the words of a table of subjects."""
    return [word for words in tables.values() for word in words.split()]


def phrases_of(group: str) -> list[str]:
    """The phrases of a table whose entries are separated by bars, wherever its lines break."""
    return [" ".join(phrase.split()) for phrase in group.split("|") if phrase.strip()]


def by_word(table: dict[Meaning, str], *, bars: bool = False) -> dict[str, Meaning]:
    """A table of words by meaning turned round; words are separated by blanks or by bars."""
    split = phrases_of if bars else str.split
    return {word: meaning for meaning, words in table.items() for word in split(words)}


class Currency(NamedTuple):
    """A row of the table of currencies; `fronts` is what stands before an amount."""

    code: str
    chinese: list[str]
    english: list[str]
    fronts: list[str]


def _currencies() -> list[Currency]:
    rows = [[*row.split(" | "), ""] for row in CURRENCIES.strip().splitlines()]
    return [
        Currency(code, chinese.split(), english.lower().split(", "), fronts.split())
        for code, chinese, english, fronts, *_ in rows
    ]


def _units() -> dict[str, Unit]:
    weak = dict.fromkeys(WEAK_CLASSIFIERS.split(), 1)
    weak |= dict.fromkeys(WEAKEST_CLASSIFIERS.split(), 2)
    units = {word: Unit("") for word in NOT_UNITS.split()}
    units |= {word: Unit("count", word, weak=weak.get(word, 0)) for word in words_of(CLASSIFIERS)}
    units |= {word: Unit("measure", word) for word in words_of(CHINESE_MEASURES)}
    units |= {word: Unit("measure", word) for word in SYMBOL_MEASURES.split()}
    units |= {word: Unit("duration", *of) for word, of in by_word(CHINESE_DURATIONS).items()}
    units |= {word: Unit("percent", *of) for word, of in by_word(PERCENTAGES).items()}
    units |= {word: Unit("ratio", "x") for word in MULTIPLES.split()}
    units["¢"] = Unit("money", "USD", 1, 100)
    units["旬"] = Unit("measure", "岁", 10)
    for row in _currencies():
        units |= {name: Unit("money", row.code) for name in (row.code, *row.chinese)}
    for code in CODES_LIKE_WORDS.split():
        units.pop(code, None)
    units |= {word: Unit("money", code, 1, parts) for word, (code, parts) in by_word(CENTS).items()}
    units |= {
        word: Unit("money", "", *factor, weak=2 if word in "角毛" else 0)
        for word, factor in by_word(YUAN).items()
    }
    units |= {
        word[0] + infix + word[1:]: unit._replace(over=infix != "半", half=infix == "半")
        for word, unit in list(units.items())
        if word[0] in "个個" and unit.kind == "duration" and word[1] not in "多半"
        for infix in "多半来來余餘"
    }
    return units


UNITS: Forward[Unit] = Forward(_units())


def _english_units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    things = frozenset(english.THINGS.split())
    phrases = [phrase for group in english.MEASURES.values() for phrase in phrases_of(group)]
    units |= {word: Unit("measure", word, weak=int(word in things)) for word in phrases}
    units |= {
        word: Unit("duration", *of) for word, of in by_word(english.DURATIONS, bars=True).items()
    }
    units |= {
        word: Unit("percent", *of) for word, of in by_word(english.PERCENTAGES, bars=True).items()
    }
    for row in _currencies():
        units |= {name: Unit("money", row.code) for name in row.english}
    units |= {
        "cent": Unit("money", "USD", 1, 100),
        "pounds sterling": Unit("money", "GBP"),
        "penny": Unit("money", "GBP", 1, 100),
        "pence": Unit("money", "GBP", 1, 100),
    }
    units["times"] = units["x"] = units["fold"] = Unit("ratio", "x")
    units["pound"] = Unit("measure", "pound")
    return units


ENGLISH_UNITS: dict[str, Unit] = _english_units()
"""English units in lower case, singular."""


YEAR_BEFORE: Backward[int] = Backward(by_word(YEAR_WORDS))
"""Words before a date that fix its year, counted from the year of publication."""


def _fronts() -> dict[str, str]:
    fronts: dict[str, str] = {}
    for row in _currencies():
        for front in (row.code, *row.fronts):
            fronts |= {front: row.code, f"{front} ": row.code}
        fronts |= {name: row.code for name in row.chinese if len(name) > 1}
    return fronts


CURRENCY_FRONTS: Backward[str] = Backward(_fronts())
"""What stands before an amount of money, and its currency's code."""
