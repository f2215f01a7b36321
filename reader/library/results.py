"""The articles that a query finds, newest first, taken from the index as far as they are needed."""

from __future__ import annotations

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import inf
from threading import Lock

from reader.library.holding import holding
from reader.library.matching import Search
from reader.library.stories import newest_of_stories, stories_of

_FIRST_STEP, _STEP = 64, 512  # keys that are taken at once, later ever more
_LARGEST_STEP = 16_384
_PATIENCE = 0.01  # seconds between two looks at what another thread is taking
_AMONG = (
    "SELECT rowid FROM search WHERE search MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
    " AND rowid >= ? AND rowid < ?"
)


@dataclass
class Results:
    """The keys that a search finds in one state of the index; for any number of threads.

    Attributes:
        search: What is asked for.
        state: The state of the index and of the marks that the keys are of.
        folded: Whether only the newest one of each story is given.
    """

    search: Search
    state: tuple[int, ...]
    folded: bool = False

    def __post_init__(self) -> None:
        self._keys = array("q")
        self._complete = False
        self._stories: set[int] = set()
        self._end = self.search.end
        self._lock = Lock()

    @property
    def complete(self) -> bool:
        """Whether all keys have been taken."""
        return self._complete

    @property
    def taken(self) -> int:
        """How many keys have been taken."""
        return len(self._keys)

    def take(
        self,
        connection: sqlite3.Connection,
        number: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> array[int]:
        """The keys, falling, of which at least the first `number` are there; None for all.

        Where it is `cancelled`, those are there that were taken until then.
        """
        end = inf if number is None else number
        self._take_until(connection, lambda: len(self._keys) >= end or cancelled())
        return self._keys

    def stretch(self, connection: sqlite3.Connection, first: int, last: int) -> Sequence[int]:
        """The keys from one place to before another."""
        return self.take(connection, last)[first:last]

    def place(self, connection: sqlite3.Connection, key: int) -> int | None:
        """The place of a key among the results, None where it is not there."""
        self._take_until(connection, lambda: self._end <= key)
        place = bisect_left(self._keys, -key, key=lambda other: -other)
        return place if place < len(self._keys) and self._keys[place] == key else None

    def chosen(self, connection: sqlite3.Connection, keys: Sequence[int]) -> list[int]:
        """Those of some keys that are among the results, in their order."""
        found = self._among(connection, keys)
        if not self.folded:
            return found
        return newest_of_stories(connection, found, lambda keys: self._among(connection, keys))

    def _among(self, connection: sqlite3.Connection, keys: Sequence[int]) -> list[int]:
        search = self.search
        if search.words is None:
            return []
        rows = connection.execute(
            _AMONG, (search.words, json.dumps(list(keys)), search.first, search.end)
        )
        possible = [key for (key,) in rows]
        found = holding(connection, search.others, possible, search.marked)
        return [key for key in keys if key in found]

    def _meant(self, connection: sqlite3.Connection, possible: Sequence[int]) -> Collection[int]:
        """Those of articles that may be meant that are."""
        search = self.search
        if search.exact:
            return possible
        return holding(connection, search.query, possible, search.marked)

    def _take_until(self, connection: sqlite3.Connection, enough: Callable[[], bool]) -> None:
        """Take keys until there are enough or no more; one thread does, the others look on."""
        while not self._complete and not enough():
            if not self._lock.acquire(timeout=_PATIENCE):
                continue
            try:
                if not self._complete:
                    self._take(connection, enough)
            finally:
                self._lock.release()

    def _take(self, connection: sqlite3.Connection, enough: Callable[[], bool]) -> None:
        search = self.search
        possible = _matching(connection, search.possible, search.first, self._end)
        step = _FIRST_STEP if self._end == search.end else _STEP
        while not enough():
            looked_at = list(islice(possible, step))
            found = self._certain_or_meant(connection, looked_at)
            self._keys.extend(self._unseen(connection, found) if self.folded else found)
            if len(looked_at) < step:
                self._complete = True
                return
            self._end = looked_at[-1]
            step = min(max(_STEP, 2 * step), _LARGEST_STEP)

    def _certain_or_meant(
        self, connection: sqlite3.Connection, possible: Sequence[int]
    ) -> Sequence[int]:
        """Those of neighbouring articles that may be meant that are, in their order."""
        if self.search.exact or not possible:
            return possible
        newest, oldest = possible[0], possible[-1]
        certain = set(_matching(connection, self.search.certain, oldest, newest + 1))
        rest = [key for key in possible if key not in certain]
        meant = certain.union(self._meant(connection, rest))
        return [key for key in possible if key in meant]

    def _unseen(self, connection: sqlite3.Connection, keys: Sequence[int]) -> Iterator[int]:
        """The keys of stories that no key was taken of before."""
        stories = stories_of(connection, keys)
        for key in keys:
            story = stories.get(key)
            if story is None or story not in self._stories:
                yield key
            if story is not None:
                self._stories.add(story)


def _matching(
    connection: sqlite3.Connection, expression: str | None, first: int, end: int
) -> Iterator[int]:
    """The keys from `first` to before `end` that an expression finds, falling."""
    if expression is None:
        return iter(())
    rows = connection.execute(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?"
        " ORDER BY rowid DESC",
        (expression, first, end),
    )
    return (key for (key,) in rows)
