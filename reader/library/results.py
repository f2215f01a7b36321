"""The articles that a query finds, newest first, taken from the index as far as they are needed."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock

from reader.library.contents import Contents
from reader.library.matching import Search

_FIRST_STEP = 256  # keys; then each step is twice as long as the one before
_CONTENTS = "SELECT packed FROM articles JOIN contents ON number = contents WHERE key = ?"
_LONGEST_STEP = 1 << 14  # so that no thread waits long for another


@dataclass
class Results:
    """The keys that a search finds in one state of the index; for any number of threads.

    Attributes:
        search: What is asked for.
        commits: The state of the index that the keys are of.
    """

    search: Search
    commits: int

    def __post_init__(self) -> None:
        self._keys = array("q")
        self._complete = False
        self._end = self.search.end
        self._step = _FIRST_STEP
        self._lock = Lock()

    def take(self, connection: sqlite3.Connection, number: int | None = None) -> array[int]:
        """The keys, falling, of which at least the first `number` are there; None for all."""
        while not self._complete and (number is None or len(self._keys) < number):
            self._extend(connection)
        return self._keys

    def place(self, connection: sqlite3.Connection, key: int) -> int | None:
        """The place of a key among the results, None where it is not there."""
        while not self._complete and self._end > key:
            self._extend(connection)
        place = bisect_left(self._keys, -key, key=lambda other: -other)
        return place if place < len(self._keys) and self._keys[place] == key else None

    def _extend(self, connection: sqlite3.Connection) -> None:
        """Look at some more possible keys."""
        with self._lock:
            if self._complete:
                return
            keys = _matching(
                connection, self.search.possible, self.search.first, self._end, self._step
            )
            if keys and not self.search.exact:
                certain = _matching(connection, self.search.certain, keys[-1], keys[0] + 1, -1)
                self._keys.extend(self._accepted(connection, keys, set(certain)))
            else:
                self._keys.extend(keys)
            self._complete = len(keys) < self._step
            self._end = keys[-1] if keys else self._end
            self._step = min(2 * self._step, _LONGEST_STEP)

    def _accepted(
        self, connection: sqlite3.Connection, keys: array[int], certain: set[int]
    ) -> Iterator[int]:
        for key in keys:
            if key in certain:
                yield key
                continue
            row = connection.execute(_CONTENTS, (key,)).fetchone()
            if row and self.search.accepts(key, Contents.unpack(row[0])):
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
