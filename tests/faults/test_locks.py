"""The index while another process writes to it and does not end."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread
from time import monotonic

import pytest

from reader.library import Library
from tests.faults.program import environment, running

BODY = "清溪镇的渡口在雨后重新开放，三条航线恢复了班次，沿岸的茶馆也坐满了人。\n" * 3


@pytest.fixture
def locked(folder: Path) -> Iterator[sqlite3.Connection]:
    """The index of the corpus, up to date, with a transaction that another one has begun."""
    subprocess.run(
        [sys.executable, "-m", "reader", "index"], cwd=folder, env=environment(folder), check=True
    )
    (index,) = folder.glob(".cache/**/*.sqlite")
    with closing(sqlite3.connect(index, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection


@pytest.mark.usefixtures("locked")
def test_a_locked_index_is_read(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "list"],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_the_application_reads_marks_and_leaves_and_finds_what_came(
    folder: Path, locked: sqlite3.Connection
) -> None:
    with running(folder) as program:
        program.wait_for("3.5")
        (folder / "corpus/new.txt").write_text(f"渡口重新开放\n\n{BODY}", encoding="utf-8")
        program.press("*")
        program.wait_for("★")
        program.press("/")
        program.read(1)
        began = monotonic()
        assert program.leave() == 0
        assert monotonic() - began < 10
    locked.rollback()
    with running(folder) as program:
        program.wait_for("渡口重新开放")
        assert program.leave() == 0


def test_who_waits_for_the_index_can_leave(tmp_path: Path) -> None:
    corpus, index = tmp_path / "corpus", tmp_path / "index.sqlite"
    corpus.mkdir()
    (corpus / "a.txt").write_text(f"渡口重新开放\n\n{BODY}", encoding="utf-8")
    failed: list[OSError] = []

    def refresh() -> None:
        try:
            library.refresh()
        except OSError as error:
            failed.append(error)

    with closing(Library(corpus, index)) as library:
        with closing(sqlite3.connect(index, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            thread = Thread(target=refresh)
            thread.start()
            thread.join(1)
            assert thread.is_alive()
            library.leave()
            thread.join(5)
            assert not thread.is_alive()
        assert failed
        assert library.count() == 0
        library.refresh(None)
        assert library.count() == 1
