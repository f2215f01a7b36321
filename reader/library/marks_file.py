"""The file of the reader's marks: its connection, its copy, and what to do where it is damaged.

Beside `marks.sqlite` there are `marks.sqlite.backup`, a copy of a file with marks that was found
sound, made on opening where the last copy is older than a day or of another schema;
`marks.sqlite.lock`, which whoever opens the file holds; and `marks.sqlite.damaged-1` and so on,
which are never deleted. Where the file is damaged, its copy takes its place, and what can still be
read of it is added.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

from reader.library.database import is_damage
from reader.library.marks_changes import TABLES, Row, Table
from reader.library.marks_schema import (
    SCHEMA_VERSION,
    UnknownFileError,
    migrate,
    transaction,
    version_of,
)
from reader.words import _

_DAY = 24 * 60 * 60  # seconds
_WAIT = 30  # seconds for another process to end its transaction

_Result = TypeVar("_Result")
Work = Callable[[sqlite3.Connection], _Result]


class MarksFile:
    """One connection to the file of marks, for any number of threads.

    Args:
        path: The file. Where it can't be written, the marks are in memory, with those that the
            file has.

    Attributes:
        path: The file, None where the marks are in memory.
        trouble: What went wrong with the file, in a sentence; empty where nothing did.
    """

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path
        self.trouble = ""
        self._lock = RLock()
        self._inode = 0
        self._openings = 0
        self._connection = self._open(path)

    def read(self, work: Work[_Result]) -> _Result:
        """What a function reads.

        Raises:
            OSError: The file can't be read.
        """
        return self._call(work)

    def write(self, work: Work[_Result]) -> _Result:
        """What a function gives that runs in a transaction; it may be called twice.

        Raises:
            OSError: The file can't be written; nothing is changed.
        """

        def in_transaction(connection: sqlite3.Connection) -> _Result:
            with transaction(connection):
                return work(connection)

        return self._call(in_transaction)

    def state(self) -> tuple[int, int, int]:
        """Numbers that are other ones after any change by any process.

        Raises:
            OSError: The file can't be read.
        """

        def numbers(connection: sqlite3.Connection) -> tuple[int, int, int]:
            (others,) = connection.execute("PRAGMA data_version").fetchone()
            return self._openings, others, connection.total_changes

        return self.read(numbers)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _call(self, work: Work[_Result]) -> _Result:
        with self._lock:
            try:
                if self.path and _inode(self.path) != self._inode:
                    self._reopen(self.path)  # another process has put a sound file in its place
                try:
                    return work(self._connection)
                except sqlite3.DatabaseError as error:
                    if not (self.path and is_damage(error)):
                        raise
                    self._reopen(self.path, damaged=True)
                    return work(self._connection)
            except sqlite3.OperationalError as error:
                raise OSError(_("The marks can't be kept: {fault}.").format(fault=error)) from error

    def _reopen(self, path: Path, *, damaged: bool = False) -> None:
        if not damaged:
            self._save(path)
        self._connection.close()
        self._connection = self._open(path, self._inode if damaged else None)

    def _save(self, path: Path) -> None:
        """Make a copy of a file that was deleted while it is open: it has its marks yet."""
        with suppress(OSError, sqlite3.Error):
            path.parent.mkdir(parents=True, exist_ok=True)
            with _exclusive(_beside(path, ".lock")):
                if not path.exists():
                    _copy(self._connection, _backup(path))

    def _open(self, path: Path, damaged: int | None = None) -> sqlite3.Connection:
        """A connection to a sound file, or to memory; `damaged` is the inode of a damaged one."""
        self._openings += 1
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with _exclusive(_beside(path, ".lock")):
                if damaged is not None and _inode(path) == damaged:
                    self._rescue(path)
                elif _backup(path).exists() and _is_empty(path):
                    self._bring_back(path)
                try:
                    connection = _prepared(path)
                except sqlite3.DatabaseError as error:
                    if not is_damage(error):
                        raise
                    self._rescue(path)
                    connection = _prepared(path)
                self._inode = _inode(path)
                return connection
        except (OSError, sqlite3.Error, UnknownFileError) as error:
            self.path = None
            sentence = _(
                "The marks can't be kept in {path}: {fault}."
                " What is marked is lost when the program ends."
            )
            self.trouble = sentence.format(path=path, fault=error)
            return _in_memory(path)

    def _bring_back(self, path: Path) -> None:
        """Put the copy in the place of a file that is gone."""
        _set_aside(path)
        if day := _restore(path):
            sentence = _("The file of marks was gone; its copy of {day} is used.")
            self.trouble = sentence.format(day=day)

    def _rescue(self, path: Path) -> None:
        """Put what is left of the marks in the place of a damaged file."""
        aside = _set_aside(path)
        day = _restore(path)
        with closing(_prepared(path)) as connection, transaction(connection):
            found = sum(_salvage(aside, table, connection) for table in TABLES)
        used = _(
            "The file of marks was damaged and is kept as {path}; its copy of {day} is used,"
            " with {number:,} entries that could still be read."
        )
        alone = _(
            "The file of marks was damaged and is kept as {path}; there is no copy of it,"
            " with {number:,} entries that could still be read."
        )
        self.trouble = (used if day else alone).format(path=aside, day=day, number=found)


@contextmanager
def _exclusive(path: Path) -> Iterator[None]:
    """Be the only process in here; SQLite's lock goes with the process, on every system."""
    with closing(sqlite3.connect(path, timeout=_WAIT, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT, check_same_thread=False, isolation_level=None)
    try:
        version_of(connection)  # before anything of the file is changed
        connection.execute("PRAGMA journal_mode = WAL")
        # A mark is not lost with the power either.
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepared(path: Path) -> sqlite3.Connection:
    """A connection to a file with the schema of this version; its copy is made where it is due."""
    connection = _connect(path)
    try:
        version = version_of(connection)
        if version < SCHEMA_VERSION or _is_due(_backup(path)):
            _copy(connection, _backup(path))
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _in_memory(path: Path) -> sqlite3.Connection:
    """A connection to memory, with the marks of a file where they can be read."""
    connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    with suppress(OSError, sqlite3.Error, UnknownFileError), closing(_read_only(path)) as file:
        if version_of(file) == SCHEMA_VERSION:
            file.backup(connection)
    migrate(connection)
    return connection


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _is_due(backup: Path) -> bool:
    try:
        return abs(time.time() - backup.stat().st_mtime) > _DAY
    except FileNotFoundError:
        return True


def _copy(connection: sqlite3.Connection, backup: Path) -> None:
    """Replace the copy, where the file has any marks.

    Raises:
        sqlite3.DatabaseError: The file is damaged.
    """
    _check(connection)
    if not _has_marks(connection):
        return
    new = _beside(backup, "-new")
    for suffix in ("", "-journal"):
        _beside(new, suffix).unlink(missing_ok=True)
    with closing(sqlite3.connect(new, isolation_level=None)) as target:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    new.replace(backup)


def _has_marks(connection: sqlite3.Connection) -> bool:
    return bool(version_of(connection)) and any(
        connection.execute(f"{table.select} LIMIT 1").fetchone() for table in TABLES
    )


def _check(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


def _restore(path: Path) -> str:
    """Put a sound copy in the place of a file that is gone; its day, "" where there is none."""
    backup, new = _backup(path), _beside(path, ".new")
    if not backup.exists():
        return ""
    try:
        with closing(_read_only(backup)) as connection:
            _check(connection)
            version_of(connection)
    except sqlite3.DatabaseError:
        backup.rename(_free(path))
        return ""
    shutil.copyfile(backup, new)
    new.replace(path)
    return time.strftime("%Y-%m-%d", time.localtime(backup.stat().st_mtime))


def _set_aside(path: Path) -> Path:
    """Rename a file, and the files that SQLite keeps beside it, to a name that is free."""
    aside = _free(path)
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            _beside(path, suffix).rename(_beside(aside, suffix))
    return aside


def _free(path: Path) -> Path:
    number = 1
    while any(_beside(path, f".damaged-{number}{suffix}").exists() for suffix in ("", "-wal")):
        number += 1
    return _beside(path, f".damaged-{number}")


def _salvage(damaged: Path, table: Table, connection: sqlite3.Connection) -> int:
    """Take over the rows of a damaged table, from both of its ends up to the damage."""
    rows: dict[Row, Row] = {}
    for order in ("ASC", "DESC"):
        keys = ", ".join(f"{column} {order}" for column in table.key)
        with suppress(sqlite3.Error), closing(_read_only(damaged)) as source:
            for row in source.execute(f"{table.select} ORDER BY {keys}"):
                rows[row[: len(table.key)]] = row
    taken = 0
    for row in rows.values():
        with suppress(sqlite3.Error):
            taken += connection.execute(table.replace, row).rowcount
    return taken


def _backup(path: Path) -> Path:
    return _beside(path, ".backup")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _is_empty(path: Path) -> bool:
    return not path.exists() or not path.stat().st_size


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
