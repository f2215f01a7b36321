"""Bringing the index up to date with the corpus folder."""

import itertools
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from time import monotonic

from reader.library.database import Database
from reader.library.entry import Progress
from reader.library.files import CorpusFile, corpus_files
from reader.library.preparing import Prepared, Rejected, prepare
from reader.library.workers import Job, in_processes
from reader.library.writing import put, remove

_FIRST_BATCH = 50  # few, so that a list is there at once
_BATCH = 1000
_BATCH_SECONDS = 1.0
_WORTH_PROCESSES = 200  # files: starting the processes takes as long as reading these
_JOB_FILES = 24
_JOB_BYTES = 8192  # of paths
_MAKERS = ("article.py", "reading.py", "cleaning", "figures")  # whose code makes the rows


def refresh(
    database: Database,
    corpus: Path,
    report: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> None:
    """Find what changed in the corpus, and put it into the index in batches.

    Stopped at any moment, it goes on after its last batch when it is called again. Where
    another process or thread is at it, it returns at once.
    """
    with database.indexing() as allowed:
        if not allowed:
            return
        changed, vanished = _changes(database, corpus, cancelled)
        for start in range(0, len(vanished), _BATCH):
            if cancelled():
                return
            with database.writing() as connection:
                remove(connection, vanished[start : start + _BATCH])
        done = errors = 0
        report(Progress(0, len(changed), 0))
        for batch in _batches(_prepared(database, corpus, changed, cancelled)):
            with database.writing() as connection:
                put(connection, batch, maker())
            done += len(batch)
            errors += sum(isinstance(item, Rejected) for item in batch)
            report(Progress(done, len(changed), errors))


@cache
def maker() -> int:
    """The version of cleaning and figures: 63 bits over their source."""
    digest = sha256()
    for name in _MAKERS:
        for file in _sources(resources.files("reader") / name):
            digest.update(file.read_bytes())
    return int.from_bytes(digest.digest()[:8], "big") >> 1


def _sources(path: Traversable) -> Iterator[Traversable]:
    if path.is_dir():
        for child in sorted(path.iterdir(), key=lambda child: child.name):
            yield from _sources(child)
    elif path.name.endswith(".py"):
        yield path


def _changes(
    database: Database, corpus: Path, cancelled: Callable[[], bool]
) -> tuple[list[CorpusFile], list[bytes]]:
    """The files that the index does not hold as they are, and the paths that are gone."""
    signatures, current = array("q"), bytearray()
    with database.reading() as connection:
        for signature, is_current in connection.execute(
            "SELECT signature, maker = ?1 FROM articles"
            " UNION ALL SELECT signature, maker = ?1 FROM unreadable ORDER BY signature",
            (maker(),),
        ):
            signatures.append(signature)
            current.append(is_current)
    met = bytearray(len(signatures))
    changed = []
    for file in corpus_files(corpus):
        index = bisect_left(signatures, file.signature)
        known = index < len(signatures) and signatures[index] == file.signature
        if known:
            met[index] = True
        if not known or not current[index]:
            changed.append(file)
        if cancelled():
            return [], []
    vanished = []
    with database.reading() as connection:
        for signature, is_met in zip(signatures, met, strict=True):
            if not is_met:
                (path,) = _path_of(connection, signature)
                index = bisect_left(changed, path, key=lambda file: file.path)
                if index == len(changed) or changed[index].path != path:
                    vanished.append(path)
    return changed, vanished


def _path_of(connection: sqlite3.Connection, signature: int) -> tuple[bytes]:
    found: tuple[bytes] = connection.execute(
        "SELECT path FROM articles WHERE signature = ?1"
        " UNION ALL SELECT path FROM unreadable WHERE signature = ?1",
        (signature,),
    ).fetchone()
    return found


def _prepared(
    database: Database, corpus: Path, files: list[CorpusFile], cancelled: Callable[[], bool]
) -> Iterator[Prepared]:
    """The files prepared, in their order; in other processes where there are many of them."""
    if len(files) < _WORTH_PROCESSES:
        for file in files:
            if cancelled():
                return
            yield prepare(corpus, file, _known_id(database, file.path))
        return
    jobs = _jobs(database, files)
    for answer in in_processes(corpus, itertools.takewhile(lambda _: not cancelled(), jobs)):
        yield from answer
        if cancelled():
            return


def _jobs(database: Database, files: list[CorpusFile]) -> Iterator[Job]:
    job: list[tuple[CorpusFile, bytes]] = []
    size = 0
    for file in files:
        if job and (len(job) == _JOB_FILES or size + len(file.path) > _JOB_BYTES):
            yield job
            job, size = [], 0
        job.append((file, _known_id(database, file.path)))
        size += len(file.path)
    yield job


def _known_id(database: Database, path: bytes) -> bytes:
    """The id that a file had, where its row is of the present version; else empty."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT id FROM articles WHERE path = ? AND maker = ?", (path, maker())
        ).fetchone()
    return found[0] if found else b""


def _batches(prepared: Iterator[Prepared]) -> Iterator[list[Prepared]]:
    """Batches that are written at once: as many as come in a second, the first one small."""
    batch: list[Prepared] = []
    started, size = monotonic(), _FIRST_BATCH
    for item in prepared:
        batch.append(item)
        if len(batch) >= size or monotonic() - started > _BATCH_SECONDS:
            yield batch
            batch, started, size = [], monotonic(), _BATCH
    if batch:
        yield batch
