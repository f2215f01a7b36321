"""What is done to the program in the application, as often as one likes."""

import os
import signal
import time
from collections.abc import Callable

from tests.faults.program import PATIENCE, SIZE, Program

DIALOGS = "/?:ey"
"""Keys that open something on the screen of an article."""


def wait_until(holds: Callable[[], object]) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def resize(program: Program, rounds: int) -> None:
    """Make the terminal one cell large and full size again; it has to be painted each time."""
    for _ in range(rounds):
        program.resize(1, 1)
        program.read(0.05)
        program.seen = b""
        program.resize(*SIZE)
        program.wait_for("All articles")


def stop_and_go_on(program: Program, rounds: int) -> None:
    """Suspend the program and let it go on; it has to give the terminal back, and paint."""
    for _ in range(rounds):
        program.press("\x1a")
        assert program.stopped()
        while program.read(0.05):
            pass
        assert b"\x1b[?1049l" in program.seen
        program.seen = b""
        os.kill(program.child, signal.SIGCONT)
        program.wait_for("\x1b[?1049h")
        program.seen = program.seen.partition(b"\x1b[?1049h")[2]  # what was painted before is none
        program.wait_for("All articles")


def interrupt_dialog(program: Program, key: str) -> None:
    """Press Ctrl+C in what a key opens on an article, which does not end the program."""
    program.press("\r")
    program.wait_for("3.5")
    program.press(key)
    assert program.read(PATIENCE)
    program.press("\x03")
    program.read(0.5)
    assert not os.waitid(os.P_PID, program.child, os.WEXITED | os.WNOHANG | os.WNOWAIT)
