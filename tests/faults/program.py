"""The real program in a pseudo terminal of its own, as a person at the keyboard has it."""

import os
import pty
import select
import signal
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SIZE = (40, 120)
PATIENCE = 60
"""Seconds after which something that is waited for will not come any more."""


def environment(folder: Path) -> dict[str, str]:
    """The variables of a program whose home is a folder."""
    variables = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return variables | {"PYTHONPATH": os.pathsep.join(sys.path)}


class Program:
    """The program in a pseudo terminal.

    Args:
        folder: Where it is started, which is its home too.
        arguments: Its command line.
        code: Python to run in its place.

    Attributes:
        child: The process.
        terminal: The other end of its terminal.
        seen: What it has written since keys were pressed.
        ended: Whether it was seen to end.
    """

    def __init__(self, folder: Path, *arguments: str, code: str = "") -> None:
        self.child, self.terminal = pty.fork()
        if not self.child:
            os.chdir(folder)
            variables = environment(folder) | {"TERM": "xterm-256color"}
            command = [sys.executable, *(("-c", code) if code else ("-m", "reader")), *arguments]
            os.execve(sys.executable, command, variables)  # noqa: S606
        self.resize(*SIZE)
        self.seen = b""
        self.ended = False

    def resize(self, rows: int, columns: int) -> None:
        """Give the terminal another size."""
        termios.tcsetwinsize(self.terminal, (rows, columns))

    def press(self, keys: str) -> None:
        """Press keys; what is seen from here on comes after it."""
        self.read(0)
        self.seen = b""
        os.write(self.terminal, keys.encode())

    def hang_up(self) -> None:
        """Take the terminal away."""
        os.close(self.terminal)
        self.terminal = -1

    def wait_for(self, *words: str) -> None:
        """Wait until the program has written one of some words."""
        deadline = time.monotonic() + PATIENCE
        while not any(word.encode() in self.seen for word in words):
            assert time.monotonic() < deadline, (words, self.seen[-2000:])
            self.read(0.2)

    def read(self, patience: float) -> bool:
        """Take what the program writes; whether there was something in time."""
        terminals = [self.terminal] if self.terminal >= 0 else []
        if not select.select(terminals, [], [], patience)[0]:
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:  # Linux says EIO where the other end is closed
            time.sleep(patience)
            return False
        self.seen += data
        return bool(data)

    def leave(self) -> int:
        """Press Escape and the key that ends the program, again if need be; how it ends.

        To a program, a key right behind Escape is that key with Alt: it takes a moment between.
        """
        for _ in range(PATIENCE // 3):
            self.press("\x1b")
            self.read(0.5)
            self.press("q")
            with suppress(AssertionError):
                return os.waitstatus_to_exitcode(self._changed(0, 3))
        raise AssertionError(f"it goes on: {self.seen[-2000:]!r}")

    def helpers(self) -> list[int]:
        """The processes that the program has started, on Linux."""
        processes = (int(path.name) for path in Path("/proc").glob("[0-9]*"))
        return [process for process in processes if _state(process)[1:] == (self.child,)]

    def stopped(self) -> bool:
        """Whether the program is stopped by a signal, waited for."""
        return os.WIFSTOPPED(self._changed(os.WUNTRACED))

    def status(self) -> int:
        """How the program ends, waited for."""
        return os.waitstatus_to_exitcode(self._changed(0))

    def _changed(self, options: int, patience: float = PATIENCE) -> int:
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            self.read(0.02)
            process, status = os.waitpid(self.child, os.WNOHANG | options)
            if process:
                self.ended = not os.WIFSTOPPED(status)
                return status
        raise AssertionError(f"it goes on: {self.seen[-2000:]!r}")


def lives(process: int) -> bool:
    """Whether a process goes on, on Linux."""
    return _state(process)[:1] not in ((), ("Z",))


def _state(process: int) -> tuple[str, int] | tuple[()]:
    """The state of a process and its parent; nothing where there is no such process."""
    try:
        told = Path(f"/proc/{process}/stat").read_text("utf-8", "replace")
    except OSError:
        return ()
    state, parent, *_ = told.rpartition(")")[2].split()
    return state, int(parent)


@contextmanager
def running(folder: Path, *arguments: str, code: str = "") -> Iterator[Program]:
    """The program, which is killed at the end if it has not ended."""
    program = Program(folder, *arguments, code=code)
    try:
        yield program
    finally:
        if not program.ended:
            os.kill(program.child, signal.SIGKILL)
            os.waitpid(program.child, 0)
        if program.terminal >= 0:
            program.hang_up()
