"""Standard streams that are closed, full or endless, and commands that are interrupted."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults.program import environment
from tests.test_cli import PAGE, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and devices")

COMMANDS = (
    "--version",
    "list",
    "show corpus/1.txt",
    "show corpus/1.txt --removed",
    "show corpus/1.txt --json",
    "figures",
    "figures --csv",
    "figures corpus/1.txt --json",
    "export corpus/1.txt --to svg -o -",
    "export --to csv -o -",
    "index",
    "check",
    "marks export",
    "doctor",
)


@pytest.fixture
def folder(folder: Path) -> Path:
    (folder / "corpus/2.txt").write_bytes(b"")  # something for `check` to tell
    return folder


def shell(folder: Path, command: str, redirection: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command with redirections as a shell writes them."""
    line = f'"{sys.executable}" -m reader {command} {redirection}'
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("command", [*COMMANDS, "--help", "list --help", "--show-completion"])
def test_an_output_that_nobody_reads_ends_quietly(folder: Path, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *command.split()],
            cwd=folder,
            env=environment(folder),
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"Broken pipe" not in done.stderr


@pytest.mark.parametrize("redirection", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["list", "show corpus/1.txt", "show -", "--help"])
def test_streams_that_are_closed_are_no_traceback(
    folder: Path, command: str, redirection: str
) -> None:
    done = shell(folder, command, redirection)
    assert done.returncode == (3 if command == "show -" else 0)
    assert b"Traceback" not in done.stderr
    names = {path.name for path in folder.iterdir()}
    assert names <= {"corpus", ".cache", ".local"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "marks export"])
def test_a_full_output_is_a_sentence(folder: Path, command: str) -> None:
    done = shell(folder, command, "> /dev/full")
    assert done.returncode == 3
    if command == "index":  # what it prints first is a word for the person
        assert b"Traceback" not in done.stderr
    else:
        assert done.stderr.startswith(b"reader: standard output can't be written: No space left")
        assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        "show -",
        "show - --json",
        "figures -",
        "export - --to csv -o -",
        "add - --corpus new",
        "marks import -",
        "show /dev/zero",
        "add /dev/zero --corpus new",
        "marks import /dev/zero",
    ],
)
def test_endless_input_ends_in_a_sentence(folder: Path, command: str) -> None:
    done = shell(folder, command, "< /dev/zero")
    assert done.returncode == 3
    assert not done.stdout
    assert done.stderr.count(b"\n") == 1
    assert not (folder / "new").exists()


@pytest.mark.parametrize("command", ["index --jobs 2", "export --to json -o out/ --force"])
def test_an_interrupted_command_leaves_nothing_half_done(folder: Path, command: str) -> None:
    for number in range(300):
        page = PAGE.replace("3.5", str(number))
        (folder / f"corpus/{number}.txt").write_text(page, encoding="utf-8")
    out, index = folder / "out", folder / ".cache/jiandu"
    chance = random.Random(1)  # noqa: S311
    for _ in range(4):
        shutil.rmtree(index, ignore_errors=True)
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", *command.split()],
            cwd=folder,
            env=environment(folder),
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        while process.poll() is None and not any(index.glob("*.sqlite")):
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.5))
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
        _, told = process.communicate()
        assert process.returncode in (0, 130), told
        assert b"Traceback" not in told
        assert not list(out.glob(".*"))
    run("list", "用水", folder=folder)
