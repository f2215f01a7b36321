"""Watching the corpus folder, so that what changes in it is in the index at once.

A process of its own watches and writes what changed to its standard output: `watchfiles` holds up
all threads of its process while it walks a large folder, and it stops at a name that is not valid
Unicode. The process ends when its standard input is closed, so with the reader.
"""

from __future__ import annotations

import os
import pickle
import re
import signal
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic, sleep
from typing import BinaryIO, cast

from reader.library.entry import Progress
from reader.library.files import IGNORE_FILE, WHOLE
from reader.library.library import Library
from reader.library.processes import ENDED, send, start_process
from reader.words import N_, _, reworded

Paths = frozenset[bytes]
"""Paths from the corpus folder at or below which something changed."""

TICK = 0.05
"""Seconds after which it is noticed that the reader is left."""

LOOK = 0.25
"""Seconds between two looks at whether another process changed the index."""

_SCAN_PAUSE = 5.0  # seconds at least between two scans of a folder that can't be watched
_SCAN_SHARE = 20  # and this many times as long as a scan takes
_RETRY_PAUSE = 5.0  # seconds, where the folder can't be read or the index can't be written
_GROUPING = 300  # milliseconds over which changes are gathered at most
_STEP = 50  # milliseconds without a change that end the gathering
_BURST = 1000  # changed paths, from which on it is quicker to look through the whole folder

_NETWORKS = frozenset(
    (
        *("afs", "cifs", "nfs", "nfs4", "smb3", "smbfs"),
        *("davfs", "fuse.davfs", "fuse.gcsfuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"),
        *("9p", "drvfs", "fuse.vmhgfs", "prl_fs", "vboxsf", "virtiofs"),  # of virtual machines
    )
)
"""File systems, as Linux names them, that say nothing of what other machines change."""

_MOUNTS = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")


def follow(
    library: Library,
    report: Callable[[Progress | None], None],
    tell: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> None:
    """Keep the index up to date with the folder until it is cancelled.

    A folder that can't be watched is looked through again and again. Several readers may follow
    one corpus: each notices what the others put into the index.

    Args:
        library: The library.
        report: Called with the progress, and with None after the first look at the folder and
            whenever the index was changed, by this process or another one.
        tell: Called with a sentence where something is the matter, once for each.
        cancelled: Whether to end.
    """
    from reader.library.workers import Pool

    told, pending, version, due = "", frozenset[bytes](), -1, 0.0
    with closing(_changes(library, tell, cancelled)) as changes, closing(Pool()) as pool:
        for paths in changes:
            pending |= paths
            pool.end_idle()
            if not paths and monotonic() < due:
                continue
            due = monotonic() + LOOK
            try:
                pending |= library.outdated()
                if pending and library.refresh(report, cancelled, pending, pool=pool):
                    pending = frozenset()
            except OSError as error:
                due = monotonic() + _RETRY_PAUSE
                if str(error) != told:
                    told = str(error)
                    tell(told)
            if library.version() != version:
                version = library.version()
                report(None)


def _changes(
    library: Library, tell: Callable[[str], None], cancelled: Callable[[], bool]
) -> Generator[Paths, None, None]:
    """What changed in the last moment, again and again; all of it to begin with."""
    if not library.count():
        yield frozenset([WHOLE])  # the first articles do not wait for the watching to begin
    try:
        with closing(_Watcher(library.corpus)) as watcher:
            while not cancelled():
                yield watcher.take()
    except _NotWatchableError as error:
        sentence = _("{fault} New files are looked for every few seconds instead.")
        tell(sentence.format(fault=error))
    while not cancelled():
        started = monotonic()
        yield frozenset([WHOLE])
        due = monotonic() + max(_SCAN_PAUSE, _SCAN_SHARE * (monotonic() - started))
        while monotonic() < due and not cancelled():
            sleep(TICK)
            yield frozenset()


_WATCHED_NO_MORE = N_("The corpus is watched no more.")
_UNWATCHABLE = N_("The corpus can't be watched: {fault}.")
_NOT_WATCHED = (_WATCHED_NO_MORE, _UNWATCHABLE)
"""What the process that watches says in English where it can't."""


class _NotWatchableError(Exception):
    """A folder can't be watched; the message is a sentence that says why."""


class _Watcher:
    """The process that watches a folder.

    Raises:
        _NotWatchableError: Changes in this folder are not told.
    """

    def __init__(self, corpus: Path) -> None:
        if system := network_of(corpus):
            sentence = _("The corpus is on a network ({system}).")
            raise _NotWatchableError(sentence.format(system=system))
        # A `SimpleQueue` waits for ever where a signal comes after its timeout (CPython 3.11): when
        # the reader was stopped and goes on.
        self._said: Queue[Paths | str] = Queue()
        self._process = start_process(__name__)
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()
        with suppress(OSError):  # an ended process is found out by the listener
            send(corpus, cast("BinaryIO", self._process.stdin))

    def take(self) -> Paths:
        """What changed by now, waited for a moment; everything once the watching begins.

        Raises:
            _NotWatchableError: Changes are not told any more.
        """
        paths, patience = frozenset[bytes](), TICK
        while True:
            try:
                said = self._said.get(timeout=patience)
            except Empty:
                return paths
            if isinstance(said, str):
                raise _NotWatchableError(reworded(said, _NOT_WATCHED))
            paths, patience = paths | said, 0

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        with suppress(*ENDED):
            while True:
                said = pickle.load(cast("BinaryIO", self._process.stdout))  # noqa: S301 - from `serve`
                self._said.put(said)
        self._said.put(_WATCHED_NO_MORE)


def serve() -> None:
    """Watch the folder that standard input names; write what changes to standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the reader
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing else may get in between the answers
    corpus = pickle.load(jobs)  # noqa: S301 - what the reader itself sent
    Thread(target=_end_with, args=(jobs,), daemon=True).start()
    try:
        for paths in _watch(os.path.realpath(corpus)):
            send(paths, answers)
    except Exception as error:  # whatever it is: the reader goes on without
        reason = error.strerror if isinstance(error, OSError) else error
        send(_UNWATCHABLE.format(fault=reason), answers)


def _end_with(pipe: BinaryIO) -> None:
    pipe.read()
    os._exit(0)


def _watch(root: str) -> Iterator[Paths]:
    """What changes in a folder, everything first; ends by an exception where it can't go on."""
    import watchfiles

    while True:
        Path(root).stat()  # `watchfiles` says nothing of a folder that is gone
        changes = watchfiles.watch(
            root,
            watch_filter=None,
            debounce=_GROUPING,
            step=_STEP,
            rust_timeout=_STEP,
            yield_on_timeout=True,
            force_polling=False,
            ignore_permission_denied=True,
        )
        begun = False
        try:
            for group in changes:
                paths = _paths(root, (path for _, path in group)) if begun else frozenset([WHOLE])
                begun = True
                if paths is None:
                    break  # the folder itself was moved or deleted
                if paths:
                    yield paths
        except RuntimeError:  # a name that is not valid Unicode ends a watch
            if not begun:
                raise
        sleep(_GROUPING / 1000)


def _paths(root: str, changed: Iterator[str]) -> Paths | None:
    """The paths of changed files, hidden ones left out; None where the folder itself changed."""
    found = set()
    for name in changed:
        if name == root:
            return None
        path = Path(name).relative_to(root)
        if not any(part.startswith(".") for part in path.parts):
            found.add(os.fsencode(path.as_posix()))
        elif path.parts == (IGNORE_FILE,):
            found.add(WHOLE)
    return frozenset(found if len(found) < _BURST else [WHOLE])


def network_of(path: Path) -> str:
    """The file system of a path if it is one over a network, as Linux tells; else ""."""
    try:
        lines = os.fsdecode(_MOUNTS.read_bytes()).splitlines()
        folder = path.resolve()
    except OSError:
        return ""
    system = ""
    longest = -1
    for line in lines:
        _, point, name, *_ = line.split(" ")
        point = _OCTAL.sub(lambda match: chr(int(match[1], 8)), point)
        if folder.is_relative_to(point) and len(point) >= longest:
            longest, system = len(point), name
    return system if system in _NETWORKS else ""
