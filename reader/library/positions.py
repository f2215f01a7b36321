"""Which row of the list an article is in, and which article is in a row, without counting them.

How many articles there are is kept for blocks of keys: for the days of publication, and for the
256 parts of each. So a row is found by adding up the days, then the parts of one day, then the
articles of one part.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.keys import DAY_KEYS, UNDATED_END

_DAY, _PART = DAY_KEYS, DAY_KEYS >> 8  # the sizes of blocks
_END = 1 << 62

_TOTALS = (
    "SELECT number, total FROM blocks WHERE size = ? AND number >= ? AND number < ?"
    " ORDER BY number DESC"
)
_SUM = "SELECT coalesce(sum(total), 0) FROM blocks WHERE size = ? AND number >= ? AND number < ?"
_KEYS = "SELECT key FROM articles WHERE key < ? ORDER BY key DESC LIMIT ? OFFSET ?"
_COUNT = "SELECT count(*) FROM articles WHERE key > ? AND key < ?"
_CHANGE = "INSERT INTO blocks VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET total = total + ?3"


@dataclass(frozen=True, slots=True)
class Listed:
    """All articles by time of publication, undated ones last.

    Attributes:
        oldest: Whether the oldest are first, not the newest.
    """

    oldest: bool

    def stretch(self, connection: sqlite3.Connection, first: int, last: int) -> list[int]:
        """The keys from one row to before another."""
        if not self.oldest:
            return _newest(connection, first, last)
        keys: list[int] = []
        dated, total = _totals(connection)
        for begin, end in ((0, dated), (dated, total)):
            low, high = max(first, begin), min(last, end)
            if low < high:
                keys += reversed(_newest(connection, begin + end - high, begin + end - low))
        return keys

    def place(self, connection: sqlite3.Connection, key: int) -> int:
        """The row of an article."""
        row, end = 0, _END
        for size in (_DAY, _PART):
            row += _sum(connection, size, key // size + 1, end // size)
            end = (key // size + 1) * size
        row += int(connection.execute(_COUNT, (key, end)).fetchone()[0])
        if not self.oldest:
            return row
        dated, total = _totals(connection)
        return dated - 1 - row if row < dated else dated + total - 1 - row


def count_keys(connection: sqlite3.Connection, keys: Iterable[int], change: int) -> None:
    """Keep the totals of the blocks, where some keys came (`change` is 1) or went (-1)."""
    totals: Counter[tuple[int, int]] = Counter()
    for key in keys:
        totals[_DAY, key // _DAY] += change
        totals[_PART, key // _PART] += change
    connection.executemany(_CHANGE, [(*block, total) for block, total in totals.items()])


def _newest(connection: sqlite3.Connection, first: int, last: int) -> list[int]:
    start, end, skipped = 0, _END, first
    for size in (_DAY, _PART):
        for number, total in connection.execute(_TOTALS, (size, start // size, end // size)):
            start, end = number * size, (number + 1) * size
            if skipped < total:
                break
            skipped -= total
        else:
            return []
    rows = connection.execute(_KEYS, (end, last - first, skipped))
    return [key for (key,) in rows]


def _totals(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many articles have a date, and how many there are."""
    undated_end, end = UNDATED_END // _DAY, _END // _DAY
    dated = _sum(connection, _DAY, undated_end, end)
    return dated, dated + _sum(connection, _DAY, 0, undated_end)


def _sum(connection: sqlite3.Connection, size: int, first: int, end: int) -> int:
    return int(connection.execute(_SUM, (size, first, end)).fetchone()[0])
