"""Bringing the index up to date with the corpus folder."""

import itertools
import sqlite3
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from time import monotonic

from reader.library.changes import Changes, find_changes
from reader.library.corrected import Corrected
from reader.library.database import Database
from reader.library.entry import Progress
from reader.library.files import WHOLE, CorpusFile, corpus_file
from reader.library.preparing import Prepared, Rejected, Row, prepare
from reader.library.rows import total
from reader.library.stories import Sketches
from reader.library.workers import Job, Pool, here, in_processes
from reader.library.writing import put, remove

_LOOK = 20_000  # steps of SQLite between two looks at whether to stop
_FIRST_BATCH = 50
_BATCH = 1000
_BATCH_SECONDS = 0.5
_LONGEST_BATCH_SECONDS = 4.0
_WORTH_PROCESSES = 200  # files: starting the processes takes as long as reading these
_WORTH_POOL = 10  # where they are there already
_JOB_FILES = 24
_ANSWERS_AHEAD = 50  # jobs that are done before they are wanted
_JOB_BYTES = 8192  # of paths
_MANY = 10  # times the changes: articles that are looked through rather than searched for each
_KNOWN = (
    "SELECT files.path, id, maker FROM files JOIN articles USING (key) WHERE files.path IN ({})"
)
_MAKERS = ("article.py", "reading.py", "cleaning", "figures")  # whose code makes the rows


def refresh(
    database: Database,
    corpus: Path,
    report: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    *,
    paths: Collection[bytes] = (WHOLE,),
    jobs: int | None = None,
    corrected: Corrected | None = None,
    pool: Pool | None = None,
) -> bool:
    """Find what changed in the corpus, and put it into the index in batches.

    Stopped at any moment, it goes on after its last batch when it is called again.

    Args:
        database: The index.
        corpus: The folder.
        report: Called with the progress.
        cancelled: Asked every few files whether to stop.
        paths: The only files and folders to look at.
        jobs: How many processes read files; None for one a core.
        corrected: The reader's corrections.
        pool: Processes that read files again and again; None where they are not kept.

    Returns:
        Whether it was done; where another process or thread is at it, or it was cancelled, not.
    """
    with database.indexing() as allowed:
        if not allowed:
            return False
        corrected = corrected or Corrected()
        with database.reading() as connection:
            makers = corrected.makers(connection, maker())
            changes = find_changes(
                connection, corpus, maker(), cancelled, paths=paths, makers=makers
            )
            many = changes.total * _MANY > total(connection, None)
            sketches = Sketches.of(connection) if many else None
        for start in range(0, len(changes.vanished), _BATCH):
            if cancelled():
                return False
            with database.writing() as connection:
                remove(connection, changes.vanished[start : start + _BATCH])
        done = errors = 0
        report(Progress(0, changes.total, 0))
        files = _jobs(database, corpus, changes, makers)
        prepared = _prepared(corpus, changes.total, files, jobs, cancelled, pool=pool)
        for batch in _batches(_corrected(corpus, prepared, corrected)):
            if cancelled():
                return False
            try:
                with database.writing() as connection, _interruptible(connection, cancelled):
                    put(connection, batch, maker(), sketches)
            except sqlite3.OperationalError:
                if cancelled():
                    return False
                raise
            done += len(batch)
            errors += sum(isinstance(item, Rejected) for item in batch)
            report(Progress(done, changes.total, errors))
        return not cancelled()


@contextmanager
def _interruptible(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Let a statement end with an `OperationalError` when it is cancelled."""
    connection.set_progress_handler(cancelled, _LOOK)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


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
    corpus: Path,
    total: int,
    jobs: Iterator[Job],
    processes: int | None,
    cancelled: Callable[[], bool],
    *,
    pool: Pool | None,
) -> Iterator[Prepared]:
    """The changed files prepared, in their order; in other processes where they are many."""
    jobs = itertools.takewhile(lambda _: not cancelled(), jobs)
    if total < (_WORTH_POOL if pool and pool.idle else _WORTH_PROCESSES):
        prepared = here(corpus, jobs)
    else:
        prepared = _ahead(in_processes(corpus, jobs, processes, cancelled, pool))
    with closing(prepared) as answers:
        for answer in answers:
            yield from answer
            if cancelled():
                return


def _ahead(
    answers: Generator[list[Prepared], None, None],
) -> Generator[list[Prepared], None, None]:
    """The answers, taken by a thread, so that the processes go on while others are written."""
    with closing(answers), ThreadPoolExecutor(1) as pool:
        try:
            awaited = deque(pool.submit(next, answers, None) for _ in range(_ANSWERS_AHEAD))
            while (answer := awaited.popleft().result()) is not None:
                awaited.append(pool.submit(next, answers, None))
                yield answer
        finally:
            pool.shutdown(cancel_futures=True)


def _corrected(
    corpus: Path, prepared: Iterator[Prepared], corrected: Corrected
) -> Iterator[Prepared]:
    """The files, those that the reader corrected prepared again: they are few."""
    for item in prepared:
        corrections = corrected.of(item.id.hex(), item.source) if isinstance(item, Row) else ()
        yield prepare(corpus, item.file, corrections=corrections) if corrections else item


def _jobs(
    database: Database, corpus: Path, changes: Changes, makers: Mapping[bytes, int]
) -> Iterator[Job]:
    job: list[CorpusFile] = []
    size = 0
    for path in changes.paths():
        if job and (len(job) == _JOB_FILES or size + len(path) > _JOB_BYTES):
            yield _with_known_ids(database, job, makers)
            job, size = [], 0
        job.append(corpus_file(corpus, path))
        size += len(path)
    yield _with_known_ids(database, job, makers)


def _with_known_ids(
    database: Database, files: Sequence[CorpusFile], makers: Mapping[bytes, int]
) -> Job:
    """Files with the id that each had, where its row is of the version it has to be of; else ""."""
    paths = [file.path for file in files]
    known = _KNOWN.format(",".join("?" * len(paths)))
    with database.reading() as connection:
        rows = connection.execute(known, paths).fetchall()
    ids = {path: id_ for path, id_, made in rows if made == makers.get(path, maker())}
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
