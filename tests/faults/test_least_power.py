"""The reader opens no connection, and runs nothing but what was asked for, never by a shell."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from tests.test_cli import PAGE

WATCHED = """
import sys

def watch(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "os.system", "subprocess.Popen"}:
        raise RuntimeError(event)

sys.addaudithook(watch)
import runpy
runpy.run_module("reader", run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus").mkdir()
    for number in range(60):
        page = PAGE.replace("3.5", str(number))
        (tmp_path / f"corpus/{number}.txt").write_text(page, encoding="utf-8")
    return tmp_path


def environment(folder: Path) -> dict[str, str]:
    path = os.pathsep.join((str(Path(reader.__file__).parents[1]), *sys.path))
    return {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": path}


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("check",),
        ("figures", "--json"),
        ("show", "corpus/0.txt"),
        ("export", "--to", "html", "-o", "out/"),
        ("export", "corpus/0.txt", "--to", "svg", "-o", "-"),
    ],
)
def test_no_connection_is_opened_and_no_program_is_run(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_nothing_goes_through_a_shell() -> None:
    for path in Path(reader.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "shell=True" not in source, path
        assert "os.system" not in source, path
