"""The reader opens no connection, and runs nothing but what was asked for, never by a shell."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from tests.faults.kills import write_pages
from tests.faults.program import environment, running

WATCHED = """
import os, sys

def watch(event, arguments):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "os.system", "os.exec"}:
        os._exit(99)
    if event == "subprocess.Popen" and arguments[0] != sys.executable:
        os._exit(98)  # its own interpreter reads and watches the folder

sys.addaudithook(watch)
import runpy
runpy.run_module("reader", run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_pages(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        "list",
        "check",
        "index --jobs 2",
        "figures --json",
        "show corpus/0.txt",
        "export --to html -o out/",
        "export corpus/0.txt --to svg -o -",
        "add corpus/0.txt --corpus new",
        "marks export marks",
        "doctor",
    ],
)
def test_no_connection_is_opened_and_no_program_is_run(folder: Path, command: str) -> None:
    (folder / "temporary").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *command.split()],
        cwd=folder,
        env=environment(folder) | {"TMPDIR": str(folder / "temporary")},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert not list((folder / "temporary").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_the_application_opens_no_connection_and_runs_no_program(folder: Path) -> None:
    with running(folder, code=WATCHED) as program:
        program.wait_for("All articles")
        program.press("\r")
        program.wait_for("Figures 1")
        program.press("*")
        program.wait_for("Starred")
        program.press("/")
        program.press("\x1b")
        assert program.leave() == 0
    for path in (folder / ".local/state").rglob("*.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_export_gets_the_umask(folder: Path) -> None:
    command = [sys.executable, "-m", "reader", "export", "corpus/0.txt", "-o", "a.html"]
    for mask in (0o077, 0o022):
        subprocess.run(
            [*command, "--force"], cwd=folder, env=environment(folder), umask=mask, check=True
        )
        assert stat.S_IMODE((folder / "a.html").stat().st_mode) == 0o666 & ~mask
        (folder / "a.html").unlink()


def test_nothing_goes_through_a_shell() -> None:
    for path in Path(reader.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "shell=True" not in source, path
        assert "os.system" not in source, path
