"""What may not be read or written, and a pipe: root, who may all, gives that up for the test."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.program import environment
from tests.test_cli import PAGE

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or (os.geteuid() == 0 and not shutil.which("setpriv")),
    reason="needs permissions that hold for whoever runs this",
)

_RIGHTS = "-dac_override,-dac_read_search"
WITHOUT_RIGHTS = ["setpriv", f"--bounding-set={_RIGHTS}", f"--inh-caps={_RIGHTS}"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus/shut").mkdir(parents=True)
    for name in ("open.txt", "closed.txt"):
        (tmp_path / "corpus" / name).write_text(PAGE, encoding="utf-8")
    (tmp_path / "corpus/closed.txt").chmod(0)
    (tmp_path / "corpus/shut").chmod(0)
    (tmp_path / "barred").mkdir(mode=0o555)
    return tmp_path


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    before = WITHOUT_RIGHTS if os.geteuid() == 0 else []
    return subprocess.run(
        [*before, sys.executable, "-m", "reader", *command.split()],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "command",
    [
        "show corpus/closed.txt",
        "figures corpus/closed.txt",
        "export corpus/closed.txt -o -",
        "add corpus/closed.txt --corpus new",
        "export corpus/open.txt -o barred/a.html",
        "export --to csv -o barred/a.csv",
        "export --to md -o barred/new/",
        "add corpus/open.txt --corpus barred",
        "marks export barred/marks",
    ],
)
def test_what_is_not_allowed_is_a_sentence(folder: Path, command: str) -> None:
    done = run(folder, command)
    assert done.returncode == 3
    assert done.stderr.startswith("reader: ")
    assert done.stderr.count("\n") == 1
    assert "ermission" in done.stderr
    assert not list((folder / "barred").iterdir())


def test_what_may_not_be_read_is_listed_apart(folder: Path) -> None:
    done = run(folder, "check")
    assert done.returncode == 3
    assert done.stdout.startswith("closed.txt: It may not be read")
    assert "\nshut/: It may not be read" in done.stdout
    assert "open.txt" in run(folder, "list").stdout


@pytest.mark.parametrize("kept", [".cache/jiandu", ".local/share/jiandu"])
def test_where_nothing_may_be_written_all_is_read(folder: Path, kept: str) -> None:
    run(folder, "list")
    for path in (folder / kept).iterdir():
        path.chmod(0o444)
    assert "open.txt" in run(folder, "list").stdout
    (folder / kept).chmod(0o555)
    assert "open.txt" in run(folder, "list").stdout
    (folder / kept).chmod(0o755)


def test_a_pipe_that_is_named_is_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "show", "pipe.txt"],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
    ) as process:
        (folder / "pipe.txt").write_text(PAGE, encoding="utf-8")
        shown, _ = process.communicate()
    assert shown.decode().startswith("某市公布去年用水数据\n")
