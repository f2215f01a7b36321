"""Changes of the marks' rows, which can be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Row = tuple[Any, ...]
"""Values of the columns of a table, in their order."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, those of its key first.

    Attributes:
        name: The table's name.
        key: The columns that no two rows have the same values in, in the order of storage.
        columns: The other columns.
    """

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def select(self) -> str:
        """The statement that gives all rows."""
        return f"SELECT {', '.join(self.key + self.columns)} FROM {self.name}"  # noqa: S608

    @property
    def where(self) -> str:
        """The end of a statement that is about the row of a key."""
        return " WHERE " + " AND ".join(f"{column} = ?" for column in self.key)

    @property
    def delete(self) -> str:
        """The statement that deletes the row of a key."""
        return f"DELETE FROM {self.name}{self.where}"  # noqa: S608

    @property
    def replace(self) -> str:
        """The statement that puts a row in the place of the one with its key."""
        values = ", ".join("?" for _ in self.key + self.columns)
        return f"INSERT OR REPLACE INTO {self.name} VALUES ({values})"  # noqa: S608


ARTICLES = Table("articles", ("article",), ("path", "title"))
LABELS = Table("labels", ("label", "article"), ())
PLACES = Table("places", ("article",), ("place", "quotation"))
HIGHLIGHTS = Table(
    "highlights",
    ("number",),
    ("article", "start_offset", "end_offset", "quotation", "note", "lost"),
)
CORRECTIONS = Table(
    "corrections", ("number",), ("article", "source", "action", "text", "occurrence")
)
SEARCHES = Table("searches", ("name",), ("query",))

TABLES = (ARTICLES, LABELS, PLACES, HIGHLIGHTS, CORRECTIONS, SEARCHES)


@dataclass(frozen=True, slots=True)
class Change:
    """A row before and after; None where there is none. Both have the same key."""

    table: Table
    before: Row | None
    after: Row | None

    @property
    def key(self) -> Row:
        """The values of the row's key."""
        return (self.before or self.after or ())[: len(self.table.key)]


def apply(connection: sqlite3.Connection, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Make those of the changes whose row is as it was before, and give these.

    What another reader has changed meanwhile is left as it is.
    """
    made = []
    for change in changes:
        if change.before == change.after:
            continue
        table, key = change.table, change.key
        if connection.execute(table.select + table.where, key).fetchone() != change.before:
            continue
        if change.after is None:
            connection.execute(table.delete, key)
        else:
            connection.execute(table.replace, change.after)
        made.append(change)
    return tuple(made)


def next_number(connection: sqlite3.Connection, table: Table) -> int:
    """A number that no row of a table has or had."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,))
    return int((found.fetchone() or (0,))[0]) + 1
