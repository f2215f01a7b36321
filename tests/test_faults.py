"""The real program in a terminal that is taken away, resized or interrupted."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.test_cli import PAGE, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")


class Opened:
    """The application on a corpus of one article, in a pseudo terminal."""

    def __init__(self, folder: Path) -> None:
        self.child, self.terminal = pty.fork()
        if not self.child:
            os.chdir(folder)
            variables = {"HOME": str(folder), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            variables["PYTHONPATH"] = os.pathsep.join(sys.path)
            os.execve(sys.executable, [sys.executable, "-m", "reader"], variables)  # noqa: S606
        termios.tcsetwinsize(self.terminal, (40, 120))
        self.seen = b""

    def wait_for(self, words: bytes) -> None:
        deadline = time.monotonic() + 60
        while words not in self.seen:
            assert time.monotonic() < deadline, self.seen[-2000:]
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.seen += os.read(self.terminal, 65536)

    def status(self) -> int:
        """How the program ends, which it has to."""
        with suppress(OSError):  # Linux says EIO where the other end is closed
            while select.select([self.terminal], [], [], 30)[0]:
                self.seen += os.read(self.terminal, 65536)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus/1.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def opened(folder: Path) -> Iterator[Opened]:
    program = Opened(folder)
    program.wait_for(b"All articles")
    yield program
    with suppress(OSError):
        os.close(program.terminal)


def test_a_terminated_application_gives_the_terminal_back(opened: Opened) -> None:
    os.kill(opened.child, signal.SIGTERM)
    assert opened.status() == 143
    assert b"\x1b[?1049l" in opened.seen
    assert b"Traceback" not in opened.seen


def test_a_closed_terminal_ends_the_application(opened: Opened) -> None:
    os.close(opened.terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(opened.child, 0)[1]) == -signal.SIGHUP


def test_an_interrupted_start_is_no_traceback(folder: Path) -> None:
    interrupted = """
import reader.start

def interrupt(*arguments):
    raise KeyboardInterrupt

reader.start.need_terminal = interrupt
reader.start.main()
"""

    done = subprocess.run(
        [sys.executable, "-c", interrupted, str(folder / "corpus")],
        stdin=pty.openpty()[1],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["list", "figures"])
def test_a_full_output_is_a_sentence(folder: Path, command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", command, "--corpus", str(folder / "corpus")],
            env={"HOME": str(folder), "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.startswith(b"reader: standard output can't be written: No space left")
    assert done.stderr.count(b"\n") == 1


def test_marks_that_can_not_be_kept_are_not_said_to_be(tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("no folder")
    search = b'{"kind": "search", "name": "a", "query": "b"}'
    done = run("marks", "import", folder=tmp_path, data=search, status=3)
    assert b"can't be kept" in done.stderr
    assert b"new" not in done.stderr
