"""Bringing the index up to date with the corpus folder."""

import itertools
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from time import monotonic

from reader.library.changes import Changes, find_changes
from reader.library.database import Database
from reader.library.entry import Progress
from reader.library.files import WHOLE, CorpusFile, corpus_file
from reader.library.preparing import Prepared, Rejected
from reader.library.workers import Job, here, in_processes
from reader.library.writing import put, remove

_FIRST_BATCH = 50
_BATCH = 2000
_BATCH_SECONDS = 0.5
_LONGEST_BATCH_SECONDS = 4.0
_WORTH_PROCESSES = 200  # files: starting the processes takes as long as reading these
_JOB_FILES = 24
_JOB_BYTES = 8192  # of paths
_KNOWN = (
    "SELECT files.path, id FROM files JOIN articles USING (key)"
    " WHERE maker = ? AND files.path IN ({})"
)
_MAKERS = ("article.py", "reading.py", "cleaning", "figures")  # whose code makes the rows


def refresh(
    database: Database,
    corpus: Path,
    report: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    paths: Collection[bytes] = (WHOLE,),
) -> bool:
    """Find what changed in the corpus, and put it into the index in batches.

    Stopped at any moment, it goes on after its last batch when it is called again.

    Args:
        database: The index.
        corpus: The folder.
        report: Called with the progress.
        cancelled: Asked every few files whether to stop.
        paths: The only files and folders to look at.

    Returns:
        Whether it was done; where another process or thread is at it, or it was cancelled, not.
    """
    with database.indexing() as allowed:
        if not allowed:
            return False
        with database.reading() as connection:
            changes = find_changes(connection, corpus, maker(), cancelled, paths)
        for start in range(0, len(changes.vanished), _BATCH):
            if cancelled():
                return False
            with database.writing() as connection:
                remove(connection, changes.vanished[start : start + _BATCH])
        done = errors = 0
        report(Progress(0, changes.total, 0))
        for batch in _batches(_prepared(database, corpus, changes, cancelled)):
            with database.writing() as connection:
                put(connection, batch, maker())
            done += len(batch)
            errors += sum(isinstance(item, Rejected) for item in batch)
            report(Progress(done, changes.total, errors))
        return not cancelled()


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


def _prepared(
    database: Database, corpus: Path, changes: Changes, cancelled: Callable[[], bool]
) -> Iterator[Prepared]:
    """The changed files prepared, in their order; in other processes where they are many."""
    jobs = itertools.takewhile(lambda _: not cancelled(), _jobs(database, corpus, changes))
    prepare_all = here if changes.total < _WORTH_PROCESSES else in_processes
    with closing(prepare_all(corpus, jobs)) as answers:
        for answer in answers:
            yield from answer
            if cancelled():
                return


def _jobs(database: Database, corpus: Path, changes: Changes) -> Iterator[Job]:
    job: list[CorpusFile] = []
    size = 0
    for path in changes.paths():
        if job and (len(job) == _JOB_FILES or size + len(path) > _JOB_BYTES):
            yield _with_known_ids(database, job)
            job, size = [], 0
        job.append(corpus_file(corpus, path))
        size += len(path)
    yield _with_known_ids(database, job)


def _with_known_ids(database: Database, files: Sequence[CorpusFile]) -> Job:
    """Files with the id that each had, where its row is of the present version; else empty."""
    paths = [file.path for file in files]
    known = _KNOWN.format(",".join("?" * len(paths)))
    with database.reading() as connection:
        ids = dict(connection.execute(known, (maker(), *paths)).fetchall())
    return [(file, ids.get(file.path, b"")) for file in files]


def _batches(prepared: Iterator[Prepared]) -> Iterator[list[Prepared]]:
    """Batches that are each written in one step.

    They are small at first, so that a list is there at once, then larger, as each of them is a
    layer of the search index that has to be merged with others.
    """
    size, seconds = _FIRST_BATCH, _BATCH_SECONDS
    batch: list[Prepared] = []
    started = monotonic()
    for item in prepared:
        batch.append(item)
        if len(batch) >= size or monotonic() - started > seconds:
            yield batch
            size, seconds = _BATCH, min(2 * seconds, _LONGEST_BATCH_SECONDS)
            batch = []
            started = monotonic()
    if batch:
        yield batch
