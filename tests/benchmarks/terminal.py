"""A program in a terminal of its own, and how much time it takes."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from contextlib import suppress

ROWS, COLUMNS = 40, 120
QUIET = 0.15
"""Seconds without output after which a program has painted what it had to."""


class Terminal:
    """Runs a program in a terminal of 120 by 40; Linux alone tells its time on the processor.

    Args:
        command: The program and its arguments.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._terminal, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self._process = subprocess.Popen(
            command,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env={**os.environ, "TERM": "xterm-256color"},
            start_new_session=True,
        )
        os.close(inner)
        self._written = b""

    def processor_time(self) -> float:
        """Seconds that the program has computed, in all of its threads."""
        return time.clock_gettime((~self._process.pid << 3) | 2)

    def wait_for(self, words: str, patience: float = 60) -> float:
        """Wait until the program has written some words; the processor time until then."""
        deadline = time.monotonic() + patience
        while words.encode() not in self._written:
            assert time.monotonic() < deadline, self._written[-2000:]
            assert self._process.poll() is None, self._written[-2000:]
            self.take(0.01)
        return self.processor_time()

    def settle(self, quiet: float = QUIET) -> None:
        """Wait until the program writes nothing any more."""
        while self.take(quiet):
            pass

    def type(self, keys: str) -> None:
        """Press keys, and wait for nothing."""
        os.write(self._terminal, keys.encode())

    def press(self, keys: str) -> float:
        """Press a key; the processor time until something is painted."""
        self.settle()
        before = self.processor_time()
        self.type(keys)
        assert self.take(10), f"{keys!r} paints nothing"
        return self.processor_time() - before

    def leave(self, keys: str) -> float:
        """Press a key that ends the program; the seconds until it is gone."""
        before = time.monotonic()
        self.type(keys)
        while self._process.poll() is None:
            assert time.monotonic() < before + 60
            self.take(0.01)
        self.close()
        return time.monotonic() - before

    def close(self) -> None:
        """End the program."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
        with suppress(OSError):  # closed already
            os.close(self._terminal)

    def take(self, patience: float) -> bool:
        """Take what the program writes; whether there was something in time."""
        ready, _, _ = select.select([self._terminal], [], [], patience)
        if not ready:
            return False
        try:
            self._written = (self._written + os.read(self._terminal, 1 << 16))[-(1 << 18) :]
        except OSError:  # the program has closed its side
            return False
        return True
