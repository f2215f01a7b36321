"""Two readers on one corpus at the same time, and clocks that go backwards."""

import json
import os
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from tests.test_cli import PAGE, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")


def test_two_applications_mark_one_article_and_nothing_is_lost(folder: Path) -> None:
    from tests.faults.program import running
    from tests.faults.trials import wait_until

    def mark() -> dict[str, object]:
        printed = run("marks", "export", folder=folder).stdout
        return next(map(json.loads, printed.splitlines()), {})

    with running(folder) as one, running(folder) as other:
        for program in (one, other):
            program.wait_for("All articles")
            program.press("\r")
            program.wait_for("3.5")
        one.press("*")
        one.wait_for("Starred")
        other.press("T")
        other.wait_for("Tag")
        other.press("water\r")
        wait_until(lambda: mark().get("tags") == ["water"])
        one.press("m")  # both have marked it as read by now, or one takes that back
        one.wait_for("Marked as")
        assert mark()["starred"]
        assert mark()["tags"] == ["water"]
        other.press("*")  # it knows of the star of the other one
        other.wait_for("Took the star")
        assert not mark()["starred"]
        assert mark()["tags"] == ["water"]
        one.press("u")  # takes back its own last step, the reading, and nothing else
        one.wait_for("Taken back")
        assert mark()["tags"] == ["water"]
        assert not mark()["starred"]
        assert one.leave() == other.leave() == 0


def test_a_file_from_before_is_a_change(folder: Path, tmp_path: Path) -> None:
    path = folder / "corpus/1.txt"
    library = Library(folder / "corpus", tmp_path / "index.sqlite")
    library.refresh()
    for year in (2035, 1970, 1999):
        path.write_text(PAGE.replace("用水数据", f"{year}年数据"), encoding="utf-8")
        written = time.mktime((year, 6, 1, 0, 0, 0, 0, 0, 0))
        os.utime(path, (written, written))
        library.refresh()
        (entry,) = library.rows(0, 9)
        assert str(year) in entry.title
    library.close()


def test_marks_do_not_mind_a_clock_that_goes_backwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, now = Marked("a" * 64, "1.txt", "渡口开航"), time.time()
    for number, years in enumerate((0, 30, -30, -50, 10)):
        then = now + years * 365 * 24 * 3600
        monkeypatch.setattr(time, "time", lambda then=then: then)
        marks = Marks(tmp_path / "marks.sqlite")
        assert not marks.trouble
        marks.add_tag([article], f"t{number}")
        marks.set_place(article, number, "渡口")
        assert marks.of(article.id).place == number
        assert len(marks.of(article.id).tags) == number + 1
        marks.close()
