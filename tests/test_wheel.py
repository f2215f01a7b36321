"""The built wheel in an empty environment: the reader opens on the sample corpus."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with nothing but the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("jiandu-*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    python = str(folder / "venv/bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", str(wheel)], check=True)
    return folder / "venv/bin"


def clean_environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home), "TERM": "xterm-256color", "PATH": os.defpath, "LANG": "C.UTF-8"}


def test_the_command_lists_the_sample_corpus(environment: Path, tmp_path: Path) -> None:
    command = [str(environment / "reader"), "list", "--json"]
    variables = clean_environment(tmp_path)
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, check=True)
    assert len(done.stdout.splitlines()) >= 24


def test_the_command_speaks_chinese(environment: Path, tmp_path: Path) -> None:
    command = [str(environment / "reader"), "--help"]
    variables = clean_environment(tmp_path) | {"LANGUAGE": "zh_CN"}
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, check=True)
    assert done.stdout.decode().startswith("用法：reader")


def test_the_reader_opens_on_the_sample_corpus(environment: Path, tmp_path: Path) -> None:
    child, terminal = pty.fork()
    if not child:
        os.chdir(tmp_path)
        os.execve(environment / "reader", ["reader"], clean_environment(tmp_path))  # noqa: S606
    termios.tcsetwinsize(terminal, (40, 120))
    seen = b""
    deadline = time.monotonic() + 60
    while b"All articles" not in seen or b"Figures" not in seen:
        assert time.monotonic() < deadline, seen[-2000:]
        if select.select([terminal], [], [], 0.2)[0]:
            seen += os.read(terminal, 65536)
    os.write(terminal, b"q")
    while select.select([terminal], [], [], 10)[0]:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:  # Linux says EIO where the other end is closed
            break
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
