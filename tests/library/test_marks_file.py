"""The file of marks outlives what happens to it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.marks import Marks
from reader.library.marks_schema import SCHEMA_VERSION
from reader.library.marks_values import Marked

KILLS = int(os.environ.get("KILLS", "20"))
ARTICLES = [Marked(f"{number:064x}", f"{number}.txt", "渡口开航") for number in range(2000)]

# Each child tells of a mark when the call has returned; it is killed while it marks.
MARK_UNTIL_KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from reader.library.marks import Marks
from reader.library.marks_values import Marked
chance = random.Random(1)
before = time.monotonic()
marks = Marks(Path(sys.argv[1]))
marks.save_search("first", "")
marks.close()
lap = time.monotonic() - before
for turn in range(int(sys.argv[2])):
    child = os.fork()
    if not child:
        marks = Marks(Path(sys.argv[1]))
        for number in range(1000 * turn, 1000 * turn + 1000):
            article = Marked(f"{number:064x}", f"{number}.txt", "")
            marks.set_read([article], True)
            marks.highlight(article, 0, 2, "渡口")
            os.write(1, f"{number}\\n".encode())
        os._exit(0)
    time.sleep(chance.uniform(0.2, 3) * lap)  # however busy the machine is
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
"""

MARK_A_HUNDRED = """
import sys
from pathlib import Path
from reader.library.marks import Marks
from reader.library.marks_values import Marked
marks = Marks(Path(sys.argv[1]))
for number in range(100):
    marks.add_tag([Marked(f"{number:064x}", "", "")], sys.argv[2])
    marks.highlight(Marked("f" * 64, "", ""), number, number + 1, "江", sys.argv[2])
marks.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "marks.sqlite"


@pytest.fixture
def marked(path: Path) -> Path:
    """A file of two sessions: the copy was made between them."""
    marks = Marks(path)
    marks.set_read(ARTICLES, True)
    marks.close()
    marks = Marks(path)
    marks.set_starred(ARTICLES, True)
    marks.close()
    return path


def overwrite(path: Path) -> None:
    path.write_bytes(b"no database at all" * 1000)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size * 3 // 4)
        file.write(b"\xff" * 3 * 4096)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_no_mark_is_lost_with_a_killed_process(path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", MARK_UNTIL_KILLED, path, str(KILLS)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    marks = Marks(path)
    assert marks.trouble == ""
    ids = {f"{int(number):064x}" for number in told}
    assert marks.unread_of(ids) == frozenset()
    assert ids <= {each.article.id for each in marks.all_highlights()}
    assert len({number[:-3] for number in told}) > 1
    marks.close()


def test_two_processes_mark_at_once(path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", MARK_A_HUNDRED, path, tag]) for tag in ("江", "市")
    ]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    marks = Marks(path)
    assert marks.tags() == {"市": 100, "江": 100}
    assert len(marks.all_highlights()) == 100
    marks.close()


def test_a_long_call_holds_up_nobody_who_reads(path: Path) -> None:
    marks = Marks(path)
    marks.set_read(ARTICLES[:1], True)
    with ThreadPoolExecutor(1) as pool:

        def work(_: sqlite3.Connection) -> bool:
            return pool.submit(marks.of, ARTICLES[0].id).result(timeout=10).read

        assert marks._file.write(work)
    marks.close()


@pytest.mark.parametrize("damage", [overwrite, cut, spoil])
def test_a_damaged_file_is_kept_and_its_copy_used(
    marked: Path, damage: Callable[[Path], None]
) -> None:
    damage(marked)
    damaged = marked.read_bytes()
    os.utime(marked.with_name("marks.sqlite.backup"), (0, 0))
    marks = Marks(marked)
    assert "damaged" in marks.trouble
    assert "its copy of 1970-01-01 is used" in marks.trouble
    assert marks.ids_where(read=True) == {article.id for article in ARTICLES}
    marks.set_starred([Marked("f" * 64, "", "")], True)
    marks.close()
    assert marked.with_name("marks.sqlite.damaged-1").read_bytes() == damaged
    again = Marks(marked)
    assert again.trouble == ""
    assert again.of("f" * 64).starred
    again.close()


def test_what_can_be_read_of_a_damaged_file_is_added(marked: Path) -> None:
    os.utime(marked.with_name("marks.sqlite.backup"), (0, 0))
    spoil(marked)
    marks = Marks(marked)
    assert 1500 < len(marks.ids_where(starred=True)) < 2000
    assert len(marks.ids_where(read=True)) == 2000
    marks.close()


def test_without_a_copy_there_is_what_can_be_read(marked: Path) -> None:
    marked.with_name("marks.sqlite.backup").unlink()
    overwrite(marked)
    marks = Marks(marked)
    assert "there is no copy of it, with 0 entries" in marks.trouble
    assert marks.ids_where(read=True) == frozenset()
    marks.set_read(ARTICLES[:1], True)
    assert marks.path == marked
    marks.close()


def test_a_damaged_copy_is_kept_as_well(marked: Path) -> None:
    overwrite(marked)
    overwrite(marked.with_name("marks.sqlite.backup"))
    marks = Marks(marked)
    assert "there is no copy of it" in marks.trouble
    marks.close()
    kept = sorted(each.name for each in marked.parent.glob("*.damaged-*"))
    assert kept == ["marks.sqlite.damaged-1", "marks.sqlite.damaged-2"]


def test_damage_that_is_met_later_is_mended(marked: Path) -> None:
    marks, other = Marks(marked), Marks(marked)
    damaged = Marks(marked)
    with closing(sqlite3.connect(marked)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite(marked)
    assert damaged.unread_of([ARTICLES[0].id]) == frozenset()
    damaged.set_read([Marked("f" * 64, "", "")], True)
    assert "damaged" in damaged.trouble
    for each in (marks, other):
        each.set_read([Marked("e" * 64, "", "")], True)
        assert each.unread_of(["e" * 64, "f" * 64]) == frozenset()
        assert each.trouble == ""
    for each in (marks, other, damaged):
        each.close()
    assert not marked.with_name("marks.sqlite.damaged-2").exists()


@pytest.mark.parametrize("leave", [Path.unlink, lambda path: os.truncate(path, 0)])
def test_the_copy_stands_in_for_a_file_that_is_gone(
    marked: Path, leave: Callable[[Path], None]
) -> None:
    leave(marked)
    marks = Marks(marked)
    assert "was gone" in marks.trouble
    assert len(marks.ids_where(read=True)) == len(ARTICLES)
    marks.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be deleted")
def test_marks_outlive_their_folder_while_it_is_open(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "data" / "marks.sqlite")
    marks.set_read(ARTICLES, True)
    shutil.rmtree(tmp_path / "data")
    marks.set_read(ARTICLES[:1], False)
    assert len(marks.ids_where(read=True)) == len(ARTICLES) - 1
    assert "was gone" in marks.trouble
    marks.close()


def test_a_copy_is_made_once_a_day(marked: Path) -> None:
    backup = marked.with_name("marks.sqlite.backup")
    for age, made in ((3600, False), (25 * 3600, True), (-25 * 3600, True)):
        written = time.time() - age
        os.utime(backup, (written, written))
        Marks(marked).close()
        assert (abs(backup.stat().st_mtime - written) > 1) == made


def test_no_copy_is_made_where_nothing_is_marked(path: Path) -> None:
    for made in (False, True):
        Marks(path).close()
        marks = Marks(path)
        assert path.with_name("marks.sqlite.backup").exists() == made
        marks.save_search("大额", "money>1e8")
        marks.close()


def test_where_nothing_can_be_written_the_marks_are_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    marks = Marks(tmp_path / "file" / "marks.sqlite")
    assert marks.path is None
    assert "can't be kept" in marks.trouble
    marks.set_read(ARTICLES[:1], True)
    assert marks.of(ARTICLES[0].id).read
    marks.close()


def test_marks_that_can_only_be_read_are_read(marked: Path) -> None:
    lock = marked.with_name("marks.sqlite.lock")
    lock.unlink()
    lock.mkdir()
    marks = Marks(marked)
    assert marks.path is None
    assert len(marks.ids_where(starred=True)) == len(ARTICLES)
    marks.set_starred(ARTICLES, False)
    marks.close()
    lock.rmdir()
    again = Marks(marked)
    assert len(again.ids_where(starred=True)) == len(ARTICLES)
    again.close()


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        (f"PRAGMA user_version = {SCHEMA_VERSION + 1}", "a newer version of the program"),
        ("PRAGMA user_version = 0", "another program"),
    ],
)
def test_the_file_of_another_program_is_not_touched(
    marked: Path, statement: str, reason: str
) -> None:
    with closing(sqlite3.connect(marked)) as connection:
        connection.execute(statement)
    before = marked.read_bytes()
    marks = Marks(marked)
    assert reason in marks.trouble
    assert marks.ids_where(read=True) == frozenset()
    marks.set_read(ARTICLES, True)
    marks.close()
    assert marked.read_bytes() == before


def test_a_failed_write_changes_nothing(path: Path) -> None:
    marks = Marks(path)
    marks.set_read(ARTICLES[:1], True)
    marks._file._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(OSError, match="can't be kept"):
        marks.set_read(ARTICLES[1:3], True)
    marks._file._connection.execute("PRAGMA query_only = 0")
    assert marks.ids_where(read=True) == {ARTICLES[0].id}
    assert marks.undo() == "marked 1 article as read"
    marks.close()


def test_an_index_can_attach_the_file(marked: Path) -> None:
    marks = Marks(marked)
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute("CREATE TABLE articles (key INTEGER PRIMARY KEY, id BLOB)")
        ids = [(bytes.fromhex(article.id),) for article in ARTICLES]
        index.executemany("INSERT INTO articles (id) VALUES (?)", ids)
        index.execute("ATTACH DATABASE ? AS marks", (str(marks.path),))
        marks.set_starred(ARTICLES[3:], False)
        found = index.execute(
            "SELECT key FROM marks.labels JOIN articles ON id = article"
            " WHERE label = 'is:starred' ORDER BY key"
        )
        assert [key for (key,) in found] == [1, 2, 3]
    marks.close()
