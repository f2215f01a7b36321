"""The articles that a query finds, newest first, taken from the index as far as they are needed."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.library.contents import Contents
from reader.library.matching import Search

_STEP = 256


@dataclass
class Results:
    """The keys that a search finds in one state of the index.

    Attributes:
        search: What is asked for.
        commits: The state of the index that `keys` are of.
        keys: The first of the keys, falling.
        complete: Whether `keys` are all of them.
    """

    search: Search
    commits: int
    keys: array[int] = field(default_factory=lambda: array("q"))
    complete: bool = False

    def __post_init__(self) -> None:
        self._end = self.search.end

    def take(self, connection: sqlite3.Connection, number: int | None = None) -> array[int]:
        """The keys, of which at least the first `number` are there; None for all."""
        while not self.complete and (number is None or len(self.keys) < number):
            missing = -1 if number is None else number - len(self.keys) + _STEP
            self._extend(connection, missing if self.search.exact else _STEP)
        return self.keys

    def take_to(self, connection: sqlite3.Connection, key: int) -> int | None:
        """The place of a key among the results, if it is there."""
        while not self.complete and (not self.keys or self.keys[-1] > key):
            self._extend(connection, len(self.keys) + _STEP)
        place = bisect_left(self.keys, -key, key=lambda other: -other)
        return place if place < len(self.keys) and self.keys[place] == key else None

    def _extend(self, connection: sqlite3.Connection, number: int) -> None:
        """Look at so many more possible keys, at all for a negative number."""
        keys = _matching(connection, self.search.possible, self.search.first, self._end, number)
        self.complete = number < 0 or len(keys) < number
        if keys and not self.search.exact:
            certain = _matching(connection, self.search.certain, keys[-1], keys[0] + 1, -1)
            self.keys.extend(self._accepted(connection, keys, set(certain)))
        else:
            self.keys.extend(keys)
        if keys:
            self._end = keys[-1]

    def _accepted(
        self, connection: sqlite3.Connection, keys: array[int], certain: set[int]
    ) -> Iterator[int]:
        for key in keys:
            if key in certain:
                yield key
                continue
            packed = connection.execute("SELECT packed FROM contents WHERE key = ?", (key,))
            if (row := packed.fetchone()) and self.search.accepts(key, Contents.unpack(row[0])):
                yield key


def _matching(
    connection: sqlite3.Connection, expression: str | None, first: int, end: int, number: int
) -> array[int]:
    """The keys from `first` to before `end` that an expression finds, falling."""
    if expression is None:
        return array("q")
    rows = connection.execute(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?"
        " ORDER BY rowid DESC LIMIT ?",
        (expression, first, end, number),
    )
    return array("q", (key for (key,) in rows))
