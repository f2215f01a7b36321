"""Disks that are full or may not be written, at each thing that the program writes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.faults.program import running
from tests.test_cli import PAGE, run

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount a disk"
)

LONG = PAGE + "两岸的居民说，过河快多了。" * 100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus").mkdir()
    for number in range(40):
        (tmp_path / f"corpus/{number}.txt").write_text(f"{LONG}{number}", encoding="utf-8")
    return tmp_path


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts a disk with options, again with other ones where it is mounted."""
    path = tmp_path / "disk"
    path.mkdir()

    def mount(options: str) -> Path:
        again = "remount," if path.is_mount() else ""
        command = ["mount", "-t", "tmpfs", "-o", again + options, "none", str(path)]
        if subprocess.run(command, check=False).returncode:
            pytest.skip("this system lets nobody mount a disk")
        return path

    yield mount
    if path.is_mount():
        subprocess.run(["umount", str(path)], check=True)


def lines(first: int, last: int) -> bytes:
    """Marks of articles with a long path."""
    entries = (
        {"kind": "article", "id": f"{number:064x}", "path": "渡口" * 40, "read": True}
        for number in range(first, last)
    )
    return b"".join(json.dumps(entry).encode() + b"\n" for entry in entries)


COMMANDS = ("index", "list", "list 用水", "figures", "check", "show corpus/1.txt")


@pytest.mark.parametrize("options", ["size=16k", "size=64k", "size=256k", "ro"])
def test_a_home_without_room_is_a_sentence_at_most(
    folder: Path, disk: Callable[[str], Path], options: str
) -> None:
    home = disk(options)
    for command in COMMANDS:
        done = trial(folder, home, *command.split())
        assert done.returncode in (0, 3), (command, done.stderr)
        assert done.returncode or command == "check" or done.stdout or command == "index"
        assert all(line.startswith("reader: ") for line in done.stderr.decode().splitlines())
    disk("size=8m,rw")
    assert trial(folder, home, "list").stdout.count(b"\n") == 40


def trial(folder: Path, home: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """A command with its home on the disk, over the corpus of the folder."""
    variables = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    variables["PYTHONPATH"] = os.pathsep.join(sys.path)
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        cwd=folder,
        env=variables,
        capture_output=True,
        check=False,
    )


def test_marks_that_were_told_to_be_kept_outlive_a_full_disk(
    folder: Path, disk: Callable[[str], Path]
) -> None:
    home = disk("size=1m")
    (folder / "few").write_bytes(lines(0, 50))
    (folder / "many").write_bytes(lines(0, 5000))
    assert trial(folder, home, "marks", "import", "few").returncode == 0
    failed = trial(folder, home, "marks", "import", "many")
    assert failed.returncode == 3
    assert "can't be kept" in failed.stderr.decode()
    assert b"Traceback" not in failed.stderr
    kept = trial(folder, home, "marks", "export").stdout
    assert {json.loads(line)["id"] for line in kept.splitlines()} == {
        json.loads(line)["id"] for line in lines(0, 50).splitlines()
    }


@pytest.mark.parametrize("options", ["size=16k", "ro"])
@pytest.mark.parametrize(
    "command",
    [
        "export --to html -o disk/out/",
        "export --to csv -o disk/all.csv",
        "export corpus/1.txt --to svg -o disk/one.svg",
        "marks export disk/marks.jsonl",
        "add {files} --corpus disk/corpus",
    ],
)
def test_nothing_half_written_is_left_on_a_full_disk(
    folder: Path, disk: Callable[[str], Path], command: str, options: str
) -> None:
    run("marks", "import", folder=folder, data=lines(0, 1000))
    disk(options)
    files = " ".join(f"corpus/{number}.txt" for number in range(40))
    done = run(*command.format(files=files).split(), folder=folder, status=3)
    told = done.stderr.decode().splitlines()
    assert "No space left" in told[-1] or "Read-only" in told[-1]
    assert all(line.startswith("reader: added ") for line in told[:-1])
    for path in (folder / "disk").rglob("*"):
        assert path.is_dir() or (path.stat().st_size and not path.name.startswith("."))


@pytest.mark.parametrize("options", ["size=64k", "size=64k,ro"])
def test_what_is_remembered_outlives_a_full_disk(
    folder: Path, disk: Callable[[str], Path], options: str
) -> None:
    room = disk("size=64k")
    (room / "jiandu").mkdir()
    before = b'{"starts": 1, "theme": "reader-light"}'
    (room / "jiandu/state.json").write_bytes(before)
    with suppress(OSError), (room / "full").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    disk(options)
    (folder / ".local").mkdir()
    (folder / ".local/state").symlink_to(room)
    with running(folder) as program:
        program.wait_for("All articles")
        assert program.leave() == 0
    assert [path.name for path in (room / "jiandu").iterdir()] == ["state.json"]
    assert (room / "jiandu/state.json").read_bytes() == before
