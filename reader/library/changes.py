"""What is different between the corpus folder and its index."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library.files import corpus_files

_PATH = re.compile(rb"[^\0]+")


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes of a corpus, in little memory however many they are.

    Attributes:
        total: How many files are new or changed, or have a row of another version.
        joined: Their paths, in order, each with a zero byte behind it.
        vanished: The paths of the index that the corpus has no more.
    """

    total: int
    joined: bytearray
    vanished: list[bytes]

    def paths(self) -> Iterator[bytes]:
        """The paths of the new and changed files, in order."""
        return (match.group() for match in _PATH.finditer(self.joined))


def find_changes(
    connection: sqlite3.Connection, corpus: Path, maker: int, cancelled: Callable[[], bool]
) -> Changes:
    """Compare the folder with the index, both in the order of their paths.

    Args:
        connection: To the index.
        corpus: The folder.
        maker: The version of cleaning and figures that rows have to be of.
        cancelled: Asked after each file whether to stop; then there are no changes.

    Raises:
        OSError: The folder can't be listed.
    """
    total, joined, vanished = 0, bytearray(), []
    rows = connection.execute("SELECT path, signature, maker FROM files ORDER BY path")
    row = rows.fetchone()
    for file in corpus_files(corpus):
        while row and row[0] < file.path:
            vanished.append(row[0])
            row = rows.fetchone()
        known = row and row[0] == file.path
        if not known or row[1] != file.signature or row[2] != maker:
            total += 1
            joined += file.path + b"\0"
        if known:
            row = rows.fetchone()
        if cancelled():
            return Changes(0, bytearray(), [])
    while row:
        vanished.append(row[0])
        row = rows.fetchone()
    return Changes(total, joined, vanished)
