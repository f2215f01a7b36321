"""Changes to the rows of the index; each function is one step of a transaction."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, cast

from reader.library.contents import Contents, sketch_in
from reader.library.corrected import made_by
from reader.library.keys import new_key, respaced
from reader.library.positions import count_keys
from reader.library.preparing import Prepared, Rejected, Row, Unchanged
from reader.library.stories import Sketches, add_stories, move_story, remove_stories

_INSERT_SEARCH = "INSERT INTO search (rowid, tokens) VALUES (?, ?)"
_DELETE_SEARCH = "INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)"

_COUNT_GROUP = "INSERT INTO groups VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET total = total + ?3"


def put(
    connection: sqlite3.Connection,
    prepared: Iterable[Prepared],
    maker: int,
    sketches: Sketches | None = None,
) -> None:
    """Put files into the index, in the place of what it held of them.

    Args:
        connection: In a transaction.
        prepared: The files.
        maker: The version of cleaning and figures that prepared them.
        sketches: As `add_stories` takes them.
    """
    rows: list[Row] = []
    rejected: list[Rejected] = []
    for item in prepared:
        match item:
            case Row():
                rows.append(item)
            case Rejected():
                rejected.append(item)
            case Unchanged(file):
                connection.execute(
                    "UPDATE files SET signature = ? WHERE path = ?", (file.signature, file.path)
                )
    remove(connection, [row.file.path for row in rows] + [item.file.path for item in rejected])
    connection.executemany(
        "INSERT INTO files VALUES (?, ?, ?, NULL, ?)",
        [(item.file.path, item.file.signature, maker, item.reason) for item in rejected],
    )
    tokens: dict[int, str] = {}
    for row in rows:
        tokens[_insert(connection, row, maker, tokens)] = row.tokens
    count_keys(connection, tokens, 1)
    _count_groups(connection, ((row.section, row.source, row.published) for row in rows), 1)
    # In the order of the keys: each step back would make the search index write out a segment.
    connection.executemany(_INSERT_SEARCH, sorted(tokens.items()))
    add_stories(connection, {key: sketch_in(text) for key, text in tokens.items()}, sketches)


def remove(connection: sqlite3.Connection, paths: Iterable[bytes]) -> None:
    """Take files out of the index."""
    keys = []
    for path in paths:
        found = connection.execute("DELETE FROM files WHERE path = ? RETURNING key", (path,))
        (key,) = found.fetchone() or (None,)
        if key is not None:
            keys.append(key)
    remove_stories(connection, keys)
    groups = []
    for key in sorted(keys):
        number, *group = connection.execute(
            "DELETE FROM articles WHERE key = ? RETURNING contents, section, source, published",
            (key,),
        ).fetchone()
        groups.append(group)
        connection.execute("DELETE FROM figures WHERE contents = ?", (number,))
        (packed,) = connection.execute(
            "DELETE FROM contents WHERE number = ? RETURNING packed", (number,)
        ).fetchone()
        connection.execute(_DELETE_SEARCH, (key, _tokens(packed)))
    count_keys(connection, keys, -1)
    _count_groups(connection, groups, -1)


def _insert(
    connection: sqlite3.Connection, row: Row, maker: int, unsearchable: dict[int, str]
) -> int:
    """Add an article but for its tokens.

    Args:
        connection: In a transaction.
        row: The article.
        maker: The version that made it.
        unsearchable: Keys of articles whose tokens are not in the index yet; changed where
            room has to be made.

    Returns:
        The article's key.
    """
    path = row.file.path
    key = new_key(connection, row.published, path)
    if key is None:
        for old, new in respaced(connection, row.published, path):
            _move(connection, old, new, unsearchable)
        key = new_key(connection, row.published, path)
        if key is None:
            raise sqlite3.DataError("no room for more articles of one day")
    contents = connection.execute("INSERT INTO contents (packed) VALUES (?)", (row.packed,))
    number = cast("int", contents.lastrowid)
    connection.executemany(
        "INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, place, *figure) for place, figure in enumerate(row.figure_rows)],
    )
    connection.execute(
        "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            key,
            number,
            row.id,
            path,
            row.title,
            row.published,
            row.source,
            row.outlet,
            row.section,
            row.language,
            row.figures,
            row.characters,
            row.largest_money,
            row.currency,
            row.title_order,
            row.source_order,
        ),
    )
    connection.execute(
        "INSERT INTO files VALUES (?, ?, ?, ?, NULL)",
        (path, row.file.signature, made_by(maker, row.corrections), key),
    )
    return key


def _move(connection: sqlite3.Connection, old: int, new: int, unsearchable: dict[int, str]) -> None:
    packed, path = connection.execute(
        "SELECT packed, path FROM articles JOIN contents ON number = contents WHERE key = ?", (old,)
    ).fetchone()
    connection.execute("UPDATE articles SET key = ? WHERE key = ?", (new, old))
    connection.execute("UPDATE files SET key = ? WHERE path = ?", (new, path))
    if old in unsearchable:
        unsearchable[new] = unsearchable.pop(old)
        return
    count_keys(connection, [old], -1)
    count_keys(connection, [new], 1)
    move_story(connection, old, new)
    tokens = _tokens(packed)
    connection.execute(_DELETE_SEARCH, (old, tokens))
    connection.execute(_INSERT_SEARCH, (new, tokens))


def _tokens(packed: bytes) -> str:
    contents = Contents.unpack(packed)
    return contents.tokens(contents.figure_rows())


def _count_groups(
    connection: sqlite3.Connection, groups: Iterable[Sequence[Any]], change: int
) -> None:
    """Keep the counts that are shown, where articles came (`change` is 1) or went (-1).

    Args:
        connection: In a transaction.
        groups: Section, source and time of publication of each of the articles.
        change: What each of them counts.
    """
    totals: Counter[tuple[str, bytes]] = Counter()
    articles = 0
    for section, source, published in groups:
        articles += change
        totals["section", section] += change
        totals["source", source.encode()] += change
        totals["month", published[:7].encode()] += change
    connection.executemany(_COUNT_GROUP, [(*group, total) for group, total in totals.items()])
    if change < 0:
        connection.execute("DELETE FROM groups WHERE total = 0")
    connection.execute("UPDATE numbers SET value = value + ? WHERE name = 'articles'", (articles,))
