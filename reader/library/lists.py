"""The lists that a library is asked for, kept as long as nothing changes.

What understands queries is loaded with the first of them: a list of everything needs none of it.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from reader.article import Correction
from reader.library.entry import QueryError
from reader.library.orders import Order
from reader.library.positions import Listed
from reader.library.rows import commits_of, groups_of_ids, keys_of_ids
from reader.words import _

if TYPE_CHECKING:
    from reader.library.ordered import Ordered
    from reader.library.query import HasMark
    from reader.library.results import Results

_KEPT_RESULTS = 8
_KEPT_KEYS = 3_000_000  # of all kept results; a key takes 8 bytes


class MarkedArticles(Protocol):
    """What the library asks of the reader's marks."""

    def state(self) -> tuple[int, ...]:
        """What is another one after any change."""
        ...

    def ids_where(
        self, *, read: bool | None = None, starred: bool | None = None, tag: str | None = None
    ) -> frozenset[str]:
        """The ids of the articles with some marks."""
        ...

    def tags(self) -> Mapping[str, int]:
        """All tags, and how many articles have each."""
        ...

    def all_corrections(self) -> Sequence[tuple[str, Correction]]:
        """All corrections in the order they were made, each with the id of its article."""
        ...


class Lists:
    """The results of the last queries, and the last list in another order; for any thread.

    Args:
        marks: The reader's marks, for queries that ask for them.
    """

    def __init__(self, marks: MarkedArticles | None) -> None:
        self._marks = marks
        self._results: dict[tuple[str, str | None, bool], Results] = {}
        self._ordered: Ordered | None = None
        self._read: tuple[tuple[int, ...], Counter[tuple[str, str]]] = (), Counter()
        self._lock = Lock()

    def find(
        self,
        connection: sqlite3.Connection,
        query: str,
        section: str | None,
        folded: bool = False,
    ) -> Results:
        """The results of a query as the index is now."""
        from reader.library.matching import plan, wanted_marks
        from reader.library.query import parse
        from reader.library.results import Results

        tree = parse(query)
        wanted = set(wanted_marks(tree))
        if wanted and self._marks is None:
            sentence = _("This asks for marks, and there are none here.")
            raise QueryError(sentence, 0, len(query))
        state = (commits_of(connection), *(self._marks.state() if wanted and self._marks else ()))
        with self._lock:
            results = self._results.pop((query, section, folded), None)
            if results is None or results.state != state:
                marked = {mark: self._marked(connection, mark) for mark in wanted}
                results = Results(plan(tree, section, marked), state, folded)
            self._results[query, section, folded] = results
            taken = sum(kept.taken for kept in self._results.values())
            while len(self._results) > (_KEPT_RESULTS if taken < _KEPT_KEYS else 1):
                taken -= self._results.pop(next(iter(self._results))).taken
        return results

    def in_order(
        self,
        connection: sqlite3.Connection,
        query: str,
        section: str | None,
        order: Order,
        folded: bool,
    ) -> Listed | Results | Ordered:
        """What a query finds, in an order, as the index is now."""
        everything = not query.strip() and section is None
        if everything and order == "relevance":
            order = "newest"
        if everything and order in ("newest", "oldest"):
            return Listed(order == "oldest", folded)
        from reader.library.ordered import Ordered

        results = None if everything else self.find(connection, query, section, folded)
        if results and order == "newest":
            return results
        state = results.state if results else (commits_of(connection),)
        with self._lock:
            ordered = self._ordered
            wanted = Ordered(order, results, folded, state)
            if ordered != wanted:
                ordered = self._ordered = wanted
        return ordered

    def read_groups(self, connection: sqlite3.Connection) -> Counter[tuple[str, str]]:
        """How many articles of each section, source and month are read."""
        if self._marks is None:
            return Counter()
        state = (commits_of(connection), *self._marks.state())
        known, totals = self._read
        if known != state:
            totals = groups_of_ids(connection, self._marks.ids_where(read=True))
            self._read = state, totals
        return totals

    def forget(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._results.clear()

    def _marked(self, connection: sqlite3.Connection, mark: HasMark) -> frozenset[int]:
        """The keys of the articles with a mark."""
        if self._marks is None:
            return frozenset()
        match mark.name:
            case "tag":
                ids = self._marks.ids_where(tag=mark.tag)
            case "starred":
                ids = self._marks.ids_where(starred=True)
            case _:
                ids = self._marks.ids_where(read=True)
        return keys_of_ids(connection, ids)
