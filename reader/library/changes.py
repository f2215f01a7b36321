"""What is different between the corpus folder and its index."""

import re
import sqlite3
from array import array
from bisect import bisect_left
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
    """Compare the folder with the index by the files' signatures.

    Args:
        connection: To the index.
        corpus: The folder.
        maker: The version of cleaning and figures that rows have to be of.
        cancelled: Asked after each file whether to stop; then there are no changes.

    Raises:
        OSError: The folder can't be listed.
    """
    signatures, current = array("q"), bytearray()
    for signature, is_current in connection.execute(
        "SELECT signature, maker = ?1 FROM articles"
        " UNION ALL SELECT signature, maker = ?1 FROM unreadable ORDER BY signature",
        (maker,),
    ):
        signatures.append(signature)
        current.append(is_current)
    met = bytearray(len(signatures))
    total, joined = 0, bytearray()
    for file in corpus_files(corpus):
        index = bisect_left(signatures, file.signature)
        known = index < len(signatures) and signatures[index] == file.signature
        if known:
            met[index] = True
        if not known or not current[index]:
            total += 1
            joined += file.path + b"\0"
        if cancelled():
            return Changes(0, bytearray(), [])
    unmet = (signatures[index] for index, is_met in enumerate(met) if not is_met)
    vanished = {_path(connection, signature) for signature in unmet}
    changes = Changes(total, joined, [])
    if vanished:
        vanished.difference_update(changes.paths())
    changes.vanished.extend(sorted(vanished))
    return changes


def _path(connection: sqlite3.Connection, signature: int) -> bytes:
    (path,) = connection.execute(
        "SELECT path FROM articles WHERE signature = ?1"
        " UNION ALL SELECT path FROM unreadable WHERE signature = ?1",
        (signature,),
    ).fetchone()
    return bytes(path)
