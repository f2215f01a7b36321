"""Preparing files in other processes, one for each core.

The pools of the standard library leave theirs behind when the parent is killed, and can't be
started under a captured terminal.
"""

import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import BinaryIO, cast

from reader.library.files import CorpusFile
from reader.library.preparing import Prepared, Rejected, prepare_all
from reader.library.processes import ENDED, send, start_process
from reader.problems import CRASHED
from reader.words import _

Job = Sequence[tuple[CorpusFile, bytes]]
"""Files, each with the id of the contents for which there is nothing to do.

The paths of a job have to fit into a pipe together, 16 KB on some systems."""

_AHEAD = 3  # jobs that a worker has been given at most
_MOST_WORKERS = 8
_READY = "ready"
_IDLE = 30.0  # seconds that processes of a pool are kept without work
_TICK = 0.02  # seconds between two looks at whether to stop


class Pool:
    """Processes that go on to the next files; for one thread at a time.

    Attributes:
        idle: The processes; empty while they are at work.
    """

    def __init__(self) -> None:
        self.idle: list[_Worker] = []
        self._used = monotonic()

    def take(self) -> list["_Worker"]:
        """The processes, no more in the pool."""
        taken, self.idle = self.idle, []
        return taken

    def give_back(self, workers: list["_Worker"]) -> None:
        """Keep processes that have answered all they were asked."""
        self.idle, self._used = workers, monotonic()

    def end_idle(self) -> None:
        """End the processes that have had nothing to do for a while."""
        if self.idle and monotonic() - self._used > _IDLE:
            self.close()

    def close(self) -> None:
        """End the processes."""
        for worker in self.take():
            worker.stop()


def here(corpus: Path, jobs: Iterable[Job]) -> Generator[list[Prepared], None, None]:
    """Prepare the files of each job in this process."""
    for job in jobs:
        yield prepare_all(corpus, job)


def in_processes(
    corpus: Path,
    jobs: Iterable[Job],
    number: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    pool: Pool | None = None,
) -> Generator[list[Prepared], None, None]:
    """Prepare the files of each job, in the order of the jobs; here where no process starts.

    Args:
        corpus: The corpus folder.
        jobs: The jobs.
        number: How many processes there are; None for one a core.
        cancelled: Whether to stop, asked by a thread; then answers are empty, and none is waited
            for.
        pool: Where the processes come from and go to; without one they end with the jobs.
    """
    workers = pool.take() if pool else []
    try:
        started = [_Worker(corpus) for _ in range(len(workers), number or _worker_count())]
        workers += started
        with _killed_when(cancelled, workers):
            if not all(worker.is_ready() for worker in started):
                yield from () if cancelled() else here(corpus, jobs)
                return
            asked: deque[_Worker] = deque()
            for index, job in enumerate(jobs):
                worker = workers[index % len(workers)]
                worker.ask(job)
                asked.append(worker)
                if len(asked) == _AHEAD * len(workers):
                    yield asked.popleft().answer()
            while asked:
                yield asked.popleft().answer()
        if pool and not cancelled():
            pool.give_back(workers)
            workers = []
    finally:
        for worker in workers:
            worker.stop()


@contextmanager
def _killed_when(cancelled: Callable[[], bool], workers: Iterable["_Worker"]) -> Iterator[None]:
    """Look all the time whether to kill the workers."""
    over = Event()

    def watch() -> None:
        while not over.wait(_TICK):
            if cancelled():
                for worker in workers:
                    worker.kill()
                return

    thread = Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def serve() -> None:
    """Answer jobs from standard input on standard output until it is closed."""
    import reader.reading  # noqa: F401 - what takes time to load, before saying to be ready

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the reader
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing else may get in between the answers
    corpus = pickle.load(jobs)  # noqa: S301 - what the reader itself sent
    send(_READY, answers)
    while True:
        try:
            job = pickle.load(jobs)  # noqa: S301
        except EOFError:
            return
        send(prepare_all(corpus, job), answers)


class _Worker:
    """A process that prepares files, started again where a file makes it end."""

    def __init__(self, corpus: Path) -> None:
        self._corpus = corpus
        self._asked: deque[Job] = deque()
        self._killed = False
        self._start()

    def is_ready(self) -> bool:
        """Whether the process has started, waited for."""
        try:
            return self._receive() == _READY
        except ENDED:
            return False

    def ask(self, job: Job) -> None:
        """Give the worker a job."""
        self._asked.append(job)
        self._give(job)

    def answer(self) -> list[Prepared]:
        """The result of the oldest job, waited for; nothing once the worker was killed."""
        job = self._asked.popleft()
        try:
            return self._results()
        except ENDED:
            if self._killed:
                return []
            self._restart()
        # One by one, to find the file that did it.
        prepared = [item for file, known in job for item in self._alone(file, known)]
        for later in self._asked:
            self._give(later)
        return prepared

    def kill(self) -> None:
        """Let the process end, whatever it does; by any thread."""
        self._killed = True
        self._process.kill()

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _alone(self, file: CorpusFile, known_id: bytes) -> list[Prepared]:
        self._give([(file, known_id)])
        try:
            return self._results()
        except ENDED:
            self._restart()
            return [Rejected(file, CRASHED)]

    def _start(self) -> None:
        self._process = start_process(__name__)
        self._give(self._corpus)

    def _restart(self) -> None:
        self.stop()
        self._start()
        if not self.is_ready():
            raise OSError(_("a process that reads articles could not be started again"))

    def _give(self, item: Job | Path) -> None:
        with suppress(OSError):  # an ended process is found out when its answer is read
            send(item, cast("BinaryIO", self._process.stdin))

    def _receive(self) -> object:
        return pickle.load(cast("BinaryIO", self._process.stdout))  # noqa: S301 - from `serve`

    def _results(self) -> list[Prepared]:
        return cast("list[Prepared]", self._receive())


def _worker_count() -> int:
    available = getattr(os, "sched_getaffinity", None)
    cores = len(available(0)) if available else os.cpu_count() or 1
    return min(cores, _MOST_WORKERS)
