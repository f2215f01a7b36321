"""Files of the program's own that are damaged or another program's, met by the real program."""

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from tests.test_cli import PAGE, run

MARKS = ".local/share/jiandu/marks.sqlite"
CONFIG = ".config/jiandu/config.toml"
STATE = ".local/state/jiandu/state.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus").mkdir()
    for number in range(3):
        (tmp_path / f"corpus/{number}.txt").write_text(f"{PAGE}{number}", encoding="utf-8")
    return tmp_path


def noise(path: Path) -> None:
    path.write_bytes(b"\xff\x00no database\r\n" * 3000)


def nothing(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(20_000))


def half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def stripes(path: Path) -> None:
    with path.open("r+b") as file:
        for start in range(3 * 4096, path.stat().st_size, 4096):
            file.seek(start)
            file.write(b"\xff" * 300)


def folder_in_its_place(path: Path) -> None:
    path.unlink()
    (path / "inner").mkdir(parents=True)


def noise_in_the_log(path: Path) -> None:
    noise(path.with_name(path.name + "-wal"))


def folder_for_the_lock(path: Path) -> None:
    path.with_name(path.name + ".lock").unlink()
    path.with_name(path.name + ".lock").mkdir()


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def other_program(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE shopping (item)", "INSERT INTO shopping VALUES ('tea')")


def other_program_of_the_same_number(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
    other_program(path)
    change(path, f"PRAGMA user_version = {number}", "PRAGMA journal_mode = WAL")


def lost_table(path: Path) -> None:
    change(path, "DROP TABLE numbers")


def other_schema(path: Path) -> None:
    change(path, "PRAGMA user_version = 1")


@pytest.mark.parametrize(
    "damage",
    [
        *(noise, nothing, zeros, half, stripes, folder_in_its_place, noise_in_the_log),
        *(folder_for_the_lock, other_program, other_program_of_the_same_number, other_schema),
        lost_table,
    ],
)
def test_a_damaged_index_is_made_again(folder: Path, damage: Callable[[Path], None]) -> None:
    run("index", folder=folder)
    (index,) = (folder / ".cache/jiandu").glob("*.sqlite")
    damage(index)
    done = run("list", "用水", folder=folder)
    assert done.stdout.count(b"\n") == 3
    assert not done.stderr


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE contents SET packed = x'00ff'",
        "UPDATE contents SET packed = substr(packed, 1, 40)",
    ],
)
def test_damage_that_is_met_late_is_told_and_mended(folder: Path, statement: str) -> None:
    run("index", folder=folder)
    (index,) = (folder / ".cache/jiandu").glob("*.sqlite")
    change(index, statement)
    done = run("figures", folder=folder, status=3)
    assert done.stderr.decode().startswith("reader: The index was damaged and is made anew")
    done = run("figures", folder=folder)
    assert "某市公布" in done.stdout.decode()
    assert not done.stderr


@pytest.fixture
def marked(folder: Path) -> Path:
    """The folder with an article that is read, and with a copy of the marks."""
    page = (folder / "corpus/0.txt").read_bytes()
    line = {"kind": "article", "id": sha256(page).hexdigest(), "path": "0.txt", "read": True}
    run("marks", "import", folder=folder, data=json.dumps(line).encode())
    run("list", folder=folder)
    assert (folder / f"{MARKS}.backup").exists()
    return folder


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (noise, "was damaged and is kept as"),
        (zeros, "was damaged and is kept as"),
        (half, "was damaged and is kept as"),
        (stripes, "was damaged and is kept as"),
        (other_program_of_the_same_number, "was damaged and is kept as"),
        (nothing, "was gone"),
    ],
)
def test_damaged_marks_are_kept_aside_and_their_copy_is_used(
    marked: Path, damage: Callable[[Path], None], told: str
) -> None:
    damage(marked / MARKS)
    broken = (marked / MARKS).read_bytes()
    done = run("list", "is:read", folder=marked)
    assert done.stdout.count(b"\n") == 1
    assert told in done.stderr.decode()
    assert (marked / f"{MARKS}.damaged-1").read_bytes() == broken
    again = run("list", "is:read", folder=marked)
    assert (again.stdout, again.stderr) == (done.stdout, b"")


@pytest.mark.parametrize("damage", [other_program, folder_in_its_place, folder_for_the_lock])
def test_marks_that_are_no_file_of_ours_are_left_alone(
    marked: Path, damage: Callable[[Path], None]
) -> None:
    damage(marked / MARKS)
    before = (marked / MARKS).is_file() and (marked / MARKS).read_bytes()
    done = run("list", folder=marked)
    assert "The marks can't be kept" in done.stderr.decode()
    assert ((marked / MARKS).is_file() and (marked / MARKS).read_bytes()) == before


@pytest.mark.parametrize(
    "content", [b"\xff\x00", b"corpus = ", b"corpus = 3\n", b"[" * 50_000, b"a" * 1_000_000]
)
def test_a_damaged_config_is_told_and_left_out(folder: Path, content: bytes) -> None:
    (folder / CONFIG).parent.mkdir(parents=True)
    (folder / CONFIG).write_bytes(content)
    done = run("list", folder=folder)
    assert done.stdout.count(b"\n") == 3
    assert "config" in done.stderr.decode()
    assert (folder / CONFIG).read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_the_application_opens_over_damage_and_tells_of_it(marked: Path) -> None:
    from tests.faults.program import running

    (index,) = (marked / ".cache/jiandu").glob("*.sqlite")
    for path in (index, marked / MARKS):
        noise(path)
    for name in (CONFIG, STATE):
        (marked / name).parent.mkdir(parents=True, exist_ok=True)
        noise(marked / name)
    with running(marked) as program:
        program.wait_for("某市公布")
        program.wait_for("can't be used")
        assert program.leave() == 0
    assert (marked / f"{MARKS}.damaged-1").exists()
    shutil.rmtree(marked / ".config")
    noise(marked / MARKS)
    with running(marked) as program:
        program.wait_for("is kept as")
        assert program.leave() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
@pytest.mark.parametrize("odd", ["\ud800", "\x1b]0;owned\x07[/]", "甲" * 300])
def test_what_is_remembered_can_be_anything(folder: Path, odd: str) -> None:
    from tests.faults.program import running

    (folder / STATE).parent.mkdir(parents=True)
    corpora = [str(folder / "corpus"), "corpus", odd]
    remembered = {
        **dict.fromkeys(("theme", "order", "export_format", "export_folder"), odd),
        "queries": [odd] * 3,
        "away": [odd],
        "filters": dict.fromkeys(corpora, odd),
        "widths": {odd: -1, "sidebar": 10**9, "list-box": -5},
        "starts": -(10**30),
    }
    (folder / STATE).write_text(json.dumps(remembered), encoding="utf-8")
    with running(folder) as program:
        program.wait_for("All articles")
        program.press("\x1b")
        program.press("/")
        program.press("\x1b[A")
        program.read(1)
        program.press("\x1b")
        program.press("e")
        program.read(1)
        assert b"Traceback" not in program.seen
        assert b"owned\x07" not in program.seen
        assert program.leave() == 0
