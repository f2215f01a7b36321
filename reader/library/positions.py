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
    "SELECT block.number, block.total - coalesce(hidden.total, 0) FROM blocks AS block"
    " LEFT JOIN blocks AS hidden ON hidden.size = ?4 AND hidden.number = block.number"
    " WHERE block.size = ?1 AND block.number >= ?2 AND block.number < ?3"
    " ORDER BY block.number DESC"
)
_SUM = "SELECT coalesce(sum(total), 0) FROM blocks WHERE size = ? AND number >= ? AND number < ?"
IS_SHOWN = "NOT EXISTS (SELECT 1 FROM reprints WHERE reprints.key = articles.key AND hidden)"
_KEYS = "SELECT key FROM articles WHERE key < ? ORDER BY key DESC LIMIT ? OFFSET ?"
_COUNT = "SELECT count(*) FROM articles WHERE key > ? AND key < ?"
_CHANGE = "INSERT INTO blocks VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET total = total + ?3"


@dataclass(frozen=True, slots=True)
class Listed:
    """All articles by time of publication, undated ones last.

    Attributes:
        oldest: Whether the oldest are first, not the newest.
        folded: Whether the hidden ones of `stories` are left out.
    """

    oldest: bool
    folded: bool = False

    def stretch(self, connection: sqlite3.Connection, first: int, last: int) -> list[int]:
        """The keys from one row to before another."""
        if not self.oldest:
            return _newest(connection, first, last, self.folded)
        keys: list[int] = []
        dated, total = self.totals(connection)
        for begin, end in ((0, dated), (dated, total)):
            low, high = max(first, begin), min(last, end)
            if low < high:
                bounds = begin + end - high, begin + end - low
                keys += reversed(_newest(connection, *bounds, self.folded))
        return keys

    def place(self, connection: sqlite3.Connection, key: int) -> int:
        """The row of an article."""
        row, end = 0, _END
        for size in (_DAY, _PART):
            row += _sum(connection, size, key // size + 1, end // size, self.folded)
            end = (key // size + 1) * size
        count = f"{_COUNT} AND {IS_SHOWN}" if self.folded else _COUNT
        row += int(connection.execute(count, (key, end)).fetchone()[0])
        if not self.oldest:
            return row
        dated, total = self.totals(connection)
        return dated - 1 - row if row < dated else dated + total - 1 - row

    def totals(self, connection: sqlite3.Connection) -> tuple[int, int]:
        """How many articles have a date, and how many there are."""
        undated_end, end = UNDATED_END // _DAY, _END // _DAY
        dated = _sum(connection, _DAY, undated_end, end, self.folded)
        return dated, dated + _sum(connection, _DAY, 0, undated_end, self.folded)


def count_keys(connection: sqlite3.Connection, keys: Iterable[int], change: int) -> None:
    """Keep the totals of the blocks, where some keys came (`change` is 1) or went (-1)."""
    totals: Counter[tuple[int, int]] = Counter()
    for key in keys:
        totals[_DAY, key // _DAY] += change
        totals[_PART, key // _PART] += change
    connection.executemany(_CHANGE, [(*block, total) for block, total in totals.items()])


def count_hidden(connection: sqlite3.Connection, key: int, change: int) -> None:
    """Keep the totals of hidden articles, where one was hidden (`change` is 1) or shown (-1)."""
    blocks = [(-size, key // size, change) for size in (_DAY, _PART)]
    connection.executemany(_CHANGE, blocks)


def _newest(connection: sqlite3.Connection, first: int, last: int, folded: bool) -> list[int]:
    start, end, skipped = 0, _END, first
    for size in (_DAY, _PART):
        bounds = size, start // size, end // size, -size if folded else 0
        for number, total in connection.execute(_TOTALS, bounds):
            start, end = number * size, (number + 1) * size
            if skipped < total:
                break
            skipped -= total
        else:
            return []
    keys = _KEYS.replace("ORDER", f"AND {IS_SHOWN} ORDER") if folded else _KEYS
    return [key for (key,) in connection.execute(keys, (end, last - first, skipped))]


def _sum(connection: sqlite3.Connection, size: int, first: int, end: int, folded: bool) -> int:
    """How many articles there are in blocks."""
    (total,) = connection.execute(_SUM, (size, first, end)).fetchone()
    if folded:
        total -= connection.execute(_SUM, (-size, first, end)).fetchone()[0]
    return int(total)
