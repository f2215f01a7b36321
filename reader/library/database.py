"""The index file: its schema, its connections, and who may write to it."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Lock, RLock, current_thread, main_thread
from time import monotonic
from typing import BinaryIO

from reader.words import _

SCHEMA_VERSION = 10
"""Of the tables and of what the tokens in them mean; an index of another one is made anew."""

_FOREIGN = ("no such table: ", "no such column: ", "table ")
"""How SQLite begins what it says of a schema that is none of ours."""

_PATIENCE = 30  # seconds that another process may hold the index
_TICK = 100  # milliseconds after which it is noticed that nobody waits for it any more
_CACHE = 16_000  # kilobytes for a connection
_LOG_PAGES = 8_000  # of 4 kilobytes, that are written to the log before they go into the file

_SCHEMA = """
CREATE TABLE files (
    path BLOB PRIMARY KEY,
    signature INTEGER NOT NULL,        -- what the folder said of the file
    maker INTEGER NOT NULL,            -- which version of cleaning and figures read it
    key INTEGER,                       -- its article; none for what could not be read
    reason TEXT                        -- why it could not
) WITHOUT ROWID;
CREATE INDEX files_unreadable ON files (path) WHERE key IS NULL;
CREATE TABLE articles (
    key INTEGER PRIMARY KEY,           -- the place in the list: the newest has the largest
    contents INTEGER NOT NULL,
    id BLOB NOT NULL,
    path BLOB NOT NULL,
    title TEXT NOT NULL,
    published TEXT NOT NULL,
    source TEXT NOT NULL,
    outlet TEXT NOT NULL,
    section BLOB NOT NULL,
    language TEXT NOT NULL,
    figures INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    largest_money REAL,
    currency TEXT NOT NULL,
    title_order BLOB NOT NULL,         -- what the list goes by where it is not by time
    source_order BLOB NOT NULL
);
-- That of the keys, falling, then others, read backwards.
CREATE INDEX articles_order ON articles (published DESC, path);
CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_title ON articles (title_order DESC);
CREATE INDEX articles_source ON articles (source_order DESC);
CREATE INDEX articles_length ON articles (characters);
CREATE INDEX articles_figures ON articles (figures);
CREATE TABLE reprints (                -- the articles that have reprints
    key INTEGER PRIMARY KEY,
    story INTEGER NOT NULL,            -- which one they tell
    hidden INTEGER NOT NULL,           -- whether a newer article tells it too
    section BLOB NOT NULL
);
CREATE TABLE stories (
    story INTEGER PRIMARY KEY,
    total INTEGER NOT NULL             -- how many articles tell it
);
CREATE INDEX reprints_story ON reprints (story, key);
CREATE INDEX reprints_section ON reprints (section, story);
CREATE TABLE blocks (                  -- how many articles there are in blocks of keys
    size INTEGER NOT NULL,             -- how many keys a block has; less than 0 for hidden ones
    number INTEGER NOT NULL,           -- its smallest key divided by its size
    total INTEGER NOT NULL,
    PRIMARY KEY (size, number)
) WITHOUT ROWID;
CREATE TABLE contents (                -- what the tokens of articles are made from
    number INTEGER PRIMARY KEY,
    packed BLOB NOT NULL
);
CREATE TABLE figures (
    contents INTEGER NOT NULL,
    number INTEGER NOT NULL,           -- which one of the article
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    label TEXT NOT NULL,               -- as tokens
    written TEXT,                      -- a value that is text, "" for a number, none for a range
    low REAL,
    high REAL,
    PRIMARY KEY (contents, number)
) WITHOUT ROWID;
CREATE TABLE groups (                  -- kept counts, so that none has to be counted
    field TEXT NOT NULL,
    name BLOB NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (field, name)
) WITHOUT ROWID;
CREATE TABLE numbers (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO numbers VALUES ('articles', 0), ('commits', 0);
CREATE VIRTUAL TABLE search USING fts5 (
    tokens, content = '', tokenize = "ascii tokenchars '_=:./^@+&#~-%'"
);
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)
"""


class Database:
    """Connections to the index of a corpus.

    Args:
        path: The index file; None keeps the index in memory.

    Raises:
        OSError: The file or its folder can't be made.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._idle: list[sqlite3.Connection] = []
        self._used: set[sqlite3.Connection] = set()
        self._idle_lock = Lock()
        self._left = Event()
        self._indexing = Lock()
        self._memory_lock = RLock()
        self._memory: sqlite3.Connection | None = None
        self._inode = 0
        if path is None:
            self._memory = _connect(":memory:")
            _make_schema(self._memory)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and not os.access(path, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            with _lock_file(path).open("ab"):
                pass
            self._prepare(path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for queries, from any thread; all of them see the same state."""
        with self._connection() as connection:
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction, which is committed at the end."""
        with self._connection() as connection:
            self._begin(connection)
            with _transaction(connection):
                yield connection

    @contextmanager
    def indexing(self) -> Iterator[bool]:
        """Be the one that brings the index up to date; gives False where another one is.

        The operating system lifts the lock when its process ends, however it ends.
        """
        if self.path is None:
            free = self._indexing.acquire(blocking=False)
            try:
                yield free
            finally:
                if free:
                    self._indexing.release()
            return
        with _lock_file(self.path).open("wb") as file:
            yield _lock(file)

    def leave(self) -> None:
        """Let what other threads than the main one ask end with an `OperationalError`."""
        self._left.set()
        with self._idle_lock:
            for connection in self._used:
                connection.interrupt()

    def close(self) -> None:
        """Close the connections that no thread uses."""
        with self._idle_lock:
            while self._idle:
                self._idle.pop().close()
        if self._memory is not None:
            self._memory.close()

    def mend(self) -> None:
        """Put an empty index in the place of a damaged one."""
        if self.path is None:
            return
        with self._idle_lock:
            while self._idle:
                self._idle.pop().close()
            # Where the file is another one, another process has been at it.
            if _inode(self.path) == self._inode:
                _discard(self.path)
        self._prepare(self.path)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        if self._memory is not None:
            with self._memory_lock:
                yield self._memory
            return
        inode = self._inode
        with self._idle_lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or _connect(str(self.path))
        with self._idle_lock:
            self._used.add(connection)
        try:
            if self._left.is_set() and current_thread() is not main_thread():
                raise sqlite3.OperationalError("interrupted")
            yield connection
        finally:
            with self._idle_lock:
                self._used.remove(connection)
                if inode == self._inode:
                    self._idle.append(connection)
                else:
                    connection.close()

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Begin a transaction that writes; another process may be at one."""
        deadline = monotonic() + _PATIENCE
        connection.execute(f"PRAGMA busy_timeout = {_TICK}")  # which nothing interrupts
        try:
            while True:
                try:
                    connection.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                    if not busy or self._left.is_set() or monotonic() > deadline:
                        raise
        finally:
            connection.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000}")

    def _prepare(self, path: Path) -> None:
        """Open the index, made anew where it is damaged or of another schema."""
        try:
            with closing(_connect(str(path))) as connection:
                if not _has_schema(connection):
                    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                        raise sqlite3.DatabaseError("the schema is of another version")
                    _make_schema(connection)
        except sqlite3.OperationalError as error:
            sentence = _("The index {path} can't be opened: {fault}.")
            raise OSError(sentence.format(path=path, fault=error)) from error
        except sqlite3.DatabaseError:
            _discard(path)
            with closing(_connect(str(path))) as connection:
                _make_schema(connection)
        self._inode = _inode(path)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that a file is not the database that it should be."""
    return type(error) is sqlite3.DatabaseError or str(error).startswith(_FOREIGN)


def _discard(path: Path) -> None:
    """Delete an index file and the files that SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _lock_file(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
    )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    return connection


def _has_schema(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION)


def _make_schema(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    with _transaction(connection):
        if _has_schema(connection):
            return  # another process was quicker
        for statement in _SCHEMA.split(";\n"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what was begun, or take it back."""
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("UPDATE numbers SET value = value + 1 WHERE name = 'commits'")
    connection.execute("COMMIT")
