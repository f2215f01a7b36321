"""The real program in a terminal that is taken away, resized or interrupted."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.program import Program, environment, lives, running
from tests.faults.trials import (
    DIALOGS,
    interrupt_dialog,
    resize,
    stop_and_go_on,
    wait_until,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")


@pytest.fixture
def opened(folder: Path) -> Iterator[Program]:
    with running(folder) as program:
        program.wait_for("All articles")
        yield program


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 0)])
def test_an_ended_application_gives_the_terminal_back(
    opened: Program, sent: signal.Signals, status: int
) -> None:
    os.kill(opened.child, sent)
    assert opened.status() == status
    assert b"\x1b[?1049l" in opened.seen
    assert b"Traceback" not in opened.seen


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_closed_terminal_ends_the_application_and_what_it_has_started(opened: Program) -> None:
    wait_until(opened.helpers)
    helpers = opened.helpers()
    opened.hang_up()
    assert opened.status() == -signal.SIGHUP
    wait_until(lambda: not any(map(lives, helpers)))


def test_no_size_of_the_terminal_keeps_anyone_from_leaving(opened: Program) -> None:
    resize(opened, 20)
    assert opened.leave() == 0


def test_a_suspended_application_gives_the_terminal_back_and_takes_it_again(
    opened: Program,
) -> None:
    stop_and_go_on(opened, 10)
    assert opened.leave() == 0


@pytest.mark.parametrize("key", DIALOGS)
def test_ctrl_c_ends_nothing_but_is_no_trap(opened: Program, key: str) -> None:
    interrupt_dialog(opened, key)
    assert opened.leave() == 0


def test_an_interrupted_start_is_no_traceback(folder: Path) -> None:
    interrupted = """
import os, pty, sys
sys.stdin = os.fdopen(pty.openpty()[1])
import reader.opening, reader.start

def interrupt(*arguments):
    raise KeyboardInterrupt

reader.opening.need_terminal = interrupt
reader.start.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", interrupted, str(folder / "corpus")],
        env=environment(folder),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, b"")
