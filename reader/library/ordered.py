"""The articles that a query finds, or all of them, in another order than newest first."""

from __future__ import annotations

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

from reader.library.keys import UNDATED_END
from reader.library.orders import Order
from reader.library.positions import IS_SHOWN, Listed
from reader.library.results import Results

_FEW = 20_000  # results that are sorted, or ranked, at once
_STEP = 256  # articles that are looked at at once, in their order
_MOST_LOOKED_AT = 4096  # before all results are taken
_LARGE_STEP = 10_000  # articles that are looked at at once when they are

_COLUMNS = {
    "oldest": "published = '', key",
    "title": "title_order, key DESC",
    "source": "source_order, key DESC",
    "length": "characters DESC, key DESC",
    "figures": "figures DESC, key DESC",
}
# Only the constants above are put into these.
_SORTED = {
    order: f"SELECT key FROM articles WHERE key IN (SELECT value FROM json_each(?)) ORDER BY {columns}"  # noqa: S608, E501
    for order, columns in _COLUMNS.items()
}
_STRETCH = {
    (order, folded): f"SELECT key FROM articles{where} ORDER BY {columns} LIMIT ? OFFSET ?"  # noqa: S608
    for order, columns in _COLUMNS.items()
    for folded, where in ((False, ""), (True, f" WHERE {IS_SHOWN}"))
}
_RANKED = (
    "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ?"
    " ORDER BY rank, rowid DESC"
)

_Choice = Callable[[Sequence[int]], Sequence[int]]


@dataclass
class Ordered:
    """Keys in an order, in one state of the index; for any number of threads.

    Attributes:
        order: The order.
        results: What is put in order; None for all articles.
        folded: Whether the hidden ones of all articles are left out.
        state: The state of the index and of the marks that the keys are of.
    """

    order: Order
    results: Results | None
    folded: bool
    state: tuple[int, ...]

    def __post_init__(self) -> None:
        self._keys = array("q")
        self._complete = False
        self._looked_at = 0
        self._lock = Lock()

    def stretch(self, connection: sqlite3.Connection, first: int, last: int) -> Sequence[int]:
        """The keys from one place to before another."""
        return self._take(connection, last)[first:last]

    def place(self, connection: sqlite3.Connection, key: int) -> int | None:
        """The place of a key, None where it is not there."""
        try:
            return self._take(connection, None).index(key)
        except ValueError:
            return None

    def _take(self, connection: sqlite3.Connection, number: int | None) -> array[int]:
        """The keys in their order, at least the first `number` of them; None for all."""
        with self._lock:
            if not self._has(number):
                if self.results is None:
                    self._look_through(connection, number)
                elif self.order == "relevance":
                    self._rank(connection, self.results, number)
                else:
                    self._sort(connection, self.results, number)
        return self._keys

    def _has(self, number: int | None) -> bool:
        return self._complete or (number is not None and len(self._keys) >= number)

    def _look_through(self, connection: sqlite3.Connection, number: int | None) -> None:
        while not self._has(number):
            # As many again each time: what is passed over takes time, too.
            self._look_at(connection, max(len(self._keys), _STEP), lambda keys: keys)

    def _sort(self, connection: sqlite3.Connection, results: Results, number: int | None) -> None:
        few = results.take(connection, _FEW + 1)
        if len(few) <= _FEW:
            rows = connection.execute(_SORTED[self.order], (json.dumps(few.tolist()),))
            self._keys = array("q", (key for (key,) in rows))
            self._complete = True
            return
        most = 0 if results.complete else _MOST_LOOKED_AT
        while not self._has(number) and self._looked_at < most:
            self._look_at(connection, _STEP, lambda keys: results.chosen(connection, keys))
        if not self._has(number):
            rising = results.take(connection)[::-1]
            if self.order == "oldest":
                dated = bisect_left(rising, UNDATED_END)
                self._keys = rising[dated:] + rising[:dated]
                self._complete = True
                return

            def choose(keys: Sequence[int]) -> Sequence[int]:
                places = (bisect_left(rising, key) for key in keys)
                return [
                    key
                    for key, place in zip(keys, places, strict=True)
                    if place < len(rising) and rising[place] == key
                ]

            while not self._has(number):
                self._look_at(connection, max(self._looked_at, _LARGE_STEP), choose)

    def _look_at(self, connection: sqlite3.Connection, step: int, choose: _Choice) -> None:
        """Go on in the order of all articles."""
        first = self._looked_at
        folded = self.folded and self.results is None
        if self.order == "oldest":
            keys = Listed(True, folded).stretch(connection, first, first + step)
        else:
            rows = connection.execute(_STRETCH[self.order, folded], (step, first))
            keys = [key for (key,) in rows]
        self._keys.extend(choose(keys))
        self._looked_at += len(keys)
        self._complete = len(keys) < step

    def _rank(self, connection: sqlite3.Connection, results: Results, number: int | None) -> None:
        """The newest by relevance, then the rest."""
        if not self._keys:
            newest = results.take(connection, _FEW)[:_FEW]
            if newest:
                ranked = (results.search.ranking, newest[-1], newest[0])
                members = set(newest)
                rows = connection.execute(_RANKED, ranked)
                self._keys.extend(key for (key,) in rows if key in members)
        found = results.take(connection, number)
        self._keys.extend(found[len(self._keys) :])
        self._complete = number is None or len(found) < number
