"""The articles that a query finds, newest first, taken from the index as far as they are needed."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field

_LATER = 1 << 62
_STEP = 256


@dataclass
class Results:
    """The keys that an FTS5 expression finds in one state of the index.

    Attributes:
        expression: What is asked for.
        commits: The state of the index that `keys` are of.
        keys: The first of the keys, falling.
        complete: Whether `keys` are all of them.
    """

    expression: str
    commits: int
    keys: array[int] = field(default_factory=lambda: array("q"))
    complete: bool = False

    def take(self, connection: sqlite3.Connection, number: int | None = None) -> array[int]:
        """The keys, of which at least the first `number` are there; None for all."""
        if not self.complete and (number is None or len(self.keys) < number):
            self._extend(connection, -1 if number is None else number - len(self.keys) + _STEP)
        return self.keys

    def take_to(self, connection: sqlite3.Connection, key: int) -> int | None:
        """The place of a key among the results, if it is there."""
        while not self.complete and (not self.keys or self.keys[-1] > key):
            self._extend(connection, len(self.keys) + _STEP)
        place = bisect_left(self.keys, -key, key=lambda other: -other)
        return place if place < len(self.keys) and self.keys[place] == key else None

    def _extend(self, connection: sqlite3.Connection, number: int) -> None:
        before = len(self.keys)
        below = self.keys[-1] if self.keys else _LATER
        self.keys.extend(
            key
            for (key,) in connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ?"
                " ORDER BY rowid DESC LIMIT ?",
                (self.expression, below, number),
            )
        )
        self.complete = number < 0 or len(self.keys) - before < number
