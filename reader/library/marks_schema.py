"""The schema of the file of marks, and the way to it from each earlier one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from reader.words import _

MIGRATIONS = (
    """
CREATE TABLE articles (
    article BLOB PRIMARY KEY CHECK (length(article) = 32),
    path BLOB NOT NULL,
    title TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_path ON articles (path);
CREATE TABLE labels (                  -- as a query has them: is:read, is:starred, tag:…
    label TEXT NOT NULL,
    article BLOB NOT NULL CHECK (length(article) = 32),
    PRIMARY KEY (label, article)
) WITHOUT ROWID;
CREATE INDEX labels_article ON labels (article);
CREATE TABLE places (
    article BLOB PRIMARY KEY CHECK (length(article) = 32),
    place INTEGER NOT NULL CHECK (typeof(place) = 'integer'),
    quotation TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE highlights (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article BLOB NOT NULL CHECK (length(article) = 32),
    start_offset INTEGER NOT NULL CHECK (typeof(start_offset) = 'integer'),
    end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
    quotation TEXT NOT NULL,
    note TEXT NOT NULL,
    lost INTEGER NOT NULL
);
CREATE INDEX highlights_article ON highlights (article);
CREATE TABLE corrections (             -- later ones overrule earlier ones
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article BLOB NOT NULL CHECK (length(article) = 32),
    source TEXT NOT NULL,              -- empty for the article alone
    action TEXT NOT NULL CHECK (action IN ('keep', 'remove')),
    text TEXT NOT NULL,
    occurrence INTEGER
);
CREATE INDEX corrections_article ON corrections (article);
CREATE INDEX corrections_source ON corrections (source) WHERE source != '';
CREATE TABLE searches (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL
) WITHOUT ROWID
""",
)
"""The statements that lead from each version of the schema to the next, from an empty file on."""

SCHEMA_VERSION = len(MIGRATIONS)
"""Of the tables, kept as SQLite's `user_version`."""


class UnknownFileError(Exception):
    """A sound file that this program must not touch; the message says why."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise


def version_of(connection: sqlite3.Connection) -> int:
    """The version of a file's schema, 0 for an empty file.

    Raises:
        UnknownFileError: The file is not of this program, or of a newer one.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA_VERSION:
        raise UnknownFileError(_("a newer version of the program made the file"))
    if not version and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise UnknownFileError(_("another program made the file"))
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file, also an empty one, to the schema of this version."""
    with transaction(connection):  # which fails as well where the file can't be written
        for script in MIGRATIONS[version_of(connection) :]:
            for statement in script.split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
