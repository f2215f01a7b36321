"""What is different between the corpus folder and its index."""

import re
import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.library.files import WHOLE, corpus_files, ignored

_SLASH = re.compile(rb"/")
_BLOCK = 1000  # paths that are packed together, to a seventh of their size
_FILES = "SELECT path, signature, maker FROM files"


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes of a corpus, in little memory however many they are.

    Attributes:
        total: How many files are new or changed, or have a row of another version.
        packed: Their paths, in order, in compressed blocks.
        vanished: The paths of the index that the corpus has no more.
    """

    total: int
    packed: list[bytes]
    vanished: list[bytes]

    def paths(self) -> Iterator[bytes]:
        """The paths of the new and changed files, in order."""
        for block in self.packed:
            yield from zlib.decompress(block).split(b"\0")


def find_changes(
    connection: sqlite3.Connection,
    corpus: Path,
    maker: int,
    cancelled: Callable[[], bool],
    *,
    paths: Collection[bytes] = (WHOLE,),
    makers: Mapping[bytes, int] | None = None,
) -> Changes:
    """Compare the folder with the index, both in the order of their paths.

    Args:
        connection: To the index.
        corpus: The folder.
        maker: The version of cleaning and figures that rows have to be of.
        cancelled: Asked after each file whether to stop; then there are no changes.
        paths: The only files and folders to look at.
        makers: Other versions than `maker` that the rows of some paths have to be of.

    Raises:
        OSError: The folder can't be listed.
    """
    packed: list[bytes] = []
    changed: list[bytes] = []
    total, vanished = 0, []
    makers = makers or {}
    is_ignored = ignored(corpus)
    for within in _outermost(paths):
        rows = _known(connection, within)
        row = next(rows, None)
        for file in corpus_files(corpus, is_ignored, within):
            while row and row[0] < file.path:
                vanished.append(row[0])
                row = next(rows, None)
            known = row and row[0] == file.path
            wanted = file.signature, makers.get(file.path, maker)
            if not row or not known or row[1:] != wanted:
                total += 1
                changed.append(file.path)
                if len(changed) == _BLOCK:
                    packed.append(_pack(changed))
                    changed.clear()
            if known:
                row = next(rows, None)
            if cancelled():
                return Changes(0, [], [])
        while row:
            vanished.append(row[0])
            row = next(rows, None)
    if changed:
        packed.append(_pack(changed))
    return Changes(total, packed, vanished)


def _pack(paths: Iterable[bytes]) -> bytes:
    return zlib.compress(b"\0".join(paths), 1)


def _outermost(paths: Collection[bytes]) -> list[bytes]:
    """The paths that are in none of the others, in order."""
    given = frozenset(paths)
    if WHOLE in given:
        return [WHOLE]
    return sorted(
        path
        for path in given
        if not any(path[: match.start()] in given for match in _SLASH.finditer(path))
    )


def _known(connection: sqlite3.Connection, within: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Path, signature and maker of the files of the index that are at a path or below it."""
    if within == WHOLE:
        yield from connection.execute(f"{_FILES} ORDER BY path")
        return
    yield from connection.execute(f"{_FILES} WHERE path = ?", (within,))
    below = within + b"/", within + b"0"  # the character behind the slash
    yield from connection.execute(f"{_FILES} WHERE path >= ? AND path < ? ORDER BY path", below)
