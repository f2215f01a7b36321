"""Rows of the index to values."""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from reader.library.contents import Contents, id_token
from reader.library.entry import Entry

_COLUMNS = (
    "id, path, title, published, source, outlet, section, language, figures, characters,"
    " largest_money, currency"
)
# Only the constant above is put into these.
_OF_KEYS = "WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key DESC"
_ENTRIES_OF_KEYS = f"SELECT {_COLUMNS} FROM articles {_OF_KEYS}"  # noqa: S608
_CONTENTS_OF_KEYS = (
    f"SELECT {_COLUMNS}, packed FROM articles JOIN contents ON number = contents {_OF_KEYS}"  # noqa: S608
)
_KEYS_OF_SEARCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
_KEY_OF_PATH = "SELECT key FROM files WHERE path = ? AND key IS NOT NULL"
_LISTED = "SELECT key FROM articles ORDER BY published DESC, path LIMIT ? OFFSET ?"
_LISTED_FROM_END = "SELECT key FROM articles ORDER BY published, path DESC LIMIT ? OFFSET ?"
_PLACE = (
    "SELECT (SELECT count(*) FROM articles WHERE published > this.published) + (SELECT count(*)"
    " FROM articles WHERE published = this.published AND path < this.path)"
    " FROM articles AS this WHERE key = ?"
)
_SEARCHED = "SELECT rowid FROM search WHERE search MATCH ?"
_AT_ONCE = 50  # terms of a search
_MOST_SEARCHED = 500


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


def key_of(connection: sqlite3.Connection, path: str) -> int | None:
    """The key of the article at a path."""
    found = connection.execute(_KEY_OF_PATH, (os.fsencode(path),)).fetchone()
    return found[0] if found else None


def listed(connection: sqlite3.Connection, first: int, last: int) -> list[int]:
    """The keys of a stretch of the list of all articles."""
    number = total(connection, None)
    last = min(last, number)
    if first < number // 2:
        return [key for (key,) in connection.execute(_LISTED, (last - first, first))]
    rows = connection.execute(_LISTED_FROM_END, (max(last - first, 0), number - last))
    return [key for (key,) in rows][::-1]


def place(connection: sqlite3.Connection, key: int) -> int:
    """The row of an article in the list of all articles."""
    return int(connection.execute(_PLACE, (key,)).fetchone()[0])


def searched(connection: sqlite3.Connection, search: str) -> list[int]:
    """The keys of the newest articles that an FTS5 expression finds."""
    return [key for (key,) in connection.execute(_KEYS_OF_SEARCH, (search, _MOST_SEARCHED))]


def keys_of_ids(connection: sqlite3.Connection, ids: Iterable[str]) -> frozenset[int]:
    """The keys of all articles with some ids."""
    tokens = [f'"{id_token(identity)}"' for identity in ids]
    return frozenset(
        key
        for start in range(0, len(tokens), _AT_ONCE)
        for (key,) in connection.execute(
            _SEARCHED, (" OR ".join(tokens[start : start + _AT_ONCE]),)
        )
    )


def entries_of(connection: sqlite3.Connection, keys: Sequence[int]) -> list[Entry]:
    """The articles of falling keys; what is gone meanwhile is left out."""
    rows = connection.execute(_ENTRIES_OF_KEYS, (json.dumps(list(keys)),))
    return [_entry(row) for row in rows]


def contents_of(
    connection: sqlite3.Connection, keys: Sequence[int | None]
) -> list[tuple[Entry, Contents]]:
    """The articles of falling keys with their contents."""
    rows = connection.execute(_CONTENTS_OF_KEYS, (json.dumps(list(keys)),))
    return [(_entry(row), Contents.unpack(packed)) for *row, packed in rows]


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
