"""Rows of the index to values."""

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from reader.library.entry import Entry
from reader.library.positions import Listed

if TYPE_CHECKING:
    from reader.library.contents import Contents

_COLUMNS = (
    "key, id, path, title, published, source, outlet, section, language, figures, characters,"
    " largest_money, currency, coalesce((SELECT total FROM reprints JOIN stories USING (story)"
    " WHERE reprints.key = articles.key), 1)"
)
# Only the constant above is put into these.
_OF_KEYS = "WHERE key IN (SELECT value FROM json_each(?))"
_ENTRIES_OF_KEYS = f"SELECT {_COLUMNS} FROM articles {_OF_KEYS}"  # noqa: S608
_CONTENTS_OF_KEYS = (
    f"SELECT {_COLUMNS}, packed FROM articles JOIN contents ON number = contents {_OF_KEYS}"  # noqa: S608
)
_KEY_OF_PATH = "SELECT key FROM files WHERE path = ? AND key IS NOT NULL"
_GROUPS = "section, source, substr(published, 1, 7)"
_AT_ONCE = 500  # ids


def commits_of(connection: sqlite3.Connection) -> int:
    """How often the index was changed."""
    found = connection.execute("SELECT value FROM numbers WHERE name = 'commits'").fetchone()
    return int(found[0])


def total(connection: sqlite3.Connection, section: str | None) -> int:
    """How many articles there are, in one section or in all."""
    if section is None:
        found = connection.execute("SELECT value FROM numbers WHERE name = 'articles'").fetchone()
    else:
        found = connection.execute(
            "SELECT total FROM groups WHERE field = 'section' AND name = ?",
            (os.fsencode(section),),
        ).fetchone()
    return found[0] if found else 0


def total_folded(connection: sqlite3.Connection, section: str | None) -> int:
    """How many rows there are, in one section or in all, where a story is one row."""
    if section is None:
        return Listed(oldest=False, folded=True).totals(connection)[1]
    (copies,) = connection.execute(
        "SELECT count(*) - count(DISTINCT story) FROM reprints WHERE section = ?",
        (os.fsencode(section),),
    ).fetchone()
    return total(connection, section) - int(copies)


def groups(connection: sqlite3.Connection, field: str) -> list[tuple[str, int]]:
    """The names of a field, "" last, and how many articles have each."""
    rows = connection.execute(
        "SELECT name, total FROM groups WHERE field = ? ORDER BY length(name) = 0, name", (field,)
    )
    return [(os.fsdecode(name), total) for name, total in rows]


def key_of(connection: sqlite3.Connection, path: str) -> int | None:
    """The key of the article at a path."""
    found = connection.execute(_KEY_OF_PATH, (os.fsencode(path),)).fetchone()
    return found[0] if found else None


def keys_of_ids(connection: sqlite3.Connection, ids: Iterable[str]) -> frozenset[int]:
    """The keys of all articles with some ids."""
    return frozenset(key for (key,) in _of_ids(connection, "key", ids))


def groups_of_ids(connection: sqlite3.Connection, ids: Iterable[str]) -> Counter[tuple[str, str]]:
    """How many articles with some ids are of each section, source and month."""
    totals: Counter[tuple[str, str]] = Counter()
    for section, source, month in _of_ids(connection, _GROUPS, ids):
        totals["section", os.fsdecode(section)] += 1
        totals["source", source] += 1
        totals["month", month] += 1
    return totals


def _of_ids(
    connection: sqlite3.Connection, columns: str, ids: Iterable[str]
) -> Iterator[tuple[Any, ...]]:
    wanted = [bytes.fromhex(identity) for identity in ids]
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        places = ",".join("?" * len(some))
        # Only columns and question marks are put into it.
        yield from connection.execute(
            f"SELECT {columns} FROM articles WHERE id IN ({places})",  # noqa: S608
            some,
        )


def entries_of(connection: sqlite3.Connection, keys: Sequence[int]) -> list[Entry]:
    """The articles of keys, in their order; what is gone meanwhile is left out."""
    rows = connection.execute(_ENTRIES_OF_KEYS, (json.dumps(list(keys)),))
    entries = {key: _entry(row) for key, *row in rows}
    return [entries[key] for key in keys if key in entries]


def contents_of(
    connection: sqlite3.Connection, keys: Sequence[int | None]
) -> "list[tuple[Entry, Contents]]":
    """The articles of keys, in their order, with their contents."""
    from reader.library.contents import Contents

    rows = connection.execute(_CONTENTS_OF_KEYS, (json.dumps(list(keys)),))
    found = {key: (_entry(row), Contents.unpack(packed)) for key, *row, packed in rows}
    return [found[key] for key in keys if key in found]


def _entry(row: Sequence[Any]) -> Entry:
    identity, path, title, published, source, outlet, section, *rest = row
    return Entry(
        identity.hex(),
        os.fsdecode(path),
        title,
        published,
        source,
        outlet,
        os.fsdecode(section),
        *rest,
    )
