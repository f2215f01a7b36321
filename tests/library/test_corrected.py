from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.article import Correction
from reader.library import Library, Progress
from reader.library.corrected import Corrected
from reader.library.marks import Marks
from reader.library.marks_values import Marked


@pytest.fixture
def marks(tmp_path: Path) -> Iterator[Marks]:
    opened = Marks(tmp_path / "marks.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def library(corpus: Path, tmp_path: Path, marks: Marks) -> Iterator[Library]:
    opened = Library(corpus, tmp_path / "index.sqlite", marks)
    yield opened
    opened.close()


BODY = ("新桥今天通车，全长3公里。", "两岸的人都来看热闹，茶馆坐满了。", "桥上的灯夜里亮到十二点。")


def remove_line(library: Library, marks: Marks, path: str, text: str, source: str = "") -> None:
    entry = library.entry(path)
    assert entry is not None
    marks.correct(Marked(entry.id, path, entry.title), Correction("remove", text, None, source))


def read_again(library: Library) -> int:
    """How many files were read."""
    seen: list[Progress] = []
    library.refresh(seen.append)
    return seen[-1].done


def test_what_is_corrected_is_found_as_it_is_now(
    library: Library, marks: Marks, write: Callable[..., Path]
) -> None:
    write("a.txt", "渡口通车", *BODY, published="2023-05-01")
    write("b.txt", "渡口下雨", "明天有雨，渡船停航一天。", *BODY[1:], published="2023-05-02")
    assert read_again(library) == 2
    assert library.count("茶馆") == 2
    remove_line(library, marks, "a.txt", BODY[1])
    assert library.outdated() == {b"a.txt"}
    assert read_again(library) == 1
    assert [entry.path for entry in library.rows(0, 9, "茶馆")] == ["b.txt"]
    assert not library.outdated()
    assert read_again(library) == 0
    marks.undo()
    assert library.outdated() == {b"a.txt"}
    assert read_again(library) == 1
    assert library.count("茶馆") == 2


def test_a_correction_of_a_source_is_for_all_of_its_articles(
    library: Library, marks: Marks, write: Callable[..., Path]
) -> None:
    for name in "ab":
        write(f"{name}.txt", f"渡口通车{name}", *BODY, published="2023-05-01")
    write("c.txt", "渡口下雨", *BODY)
    library.refresh()
    remove_line(library, marks, "a.txt", BODY[1], "渡口晚报")
    assert library.outdated() == {b"a.txt", b"b.txt"}
    write("d.txt", "渡口下雪", *BODY, published="2023-05-03")
    assert read_again(library) == 3
    assert [entry.path for entry in library.rows(0, 9, "茶馆")] == ["c.txt"]
    assert read_again(library) == 0


def test_corrections_come_in_the_order_they_were_made() -> None:
    first, second, third = (Correction("keep", text) for text in "abc")
    of_source = Correction("remove", "b", None, "渡口晚报")
    corrected = Corrected([("1", first), ("2", second), ("9", of_source), ("1", third)])
    assert corrected.of("1", "渡口晚报") == [first, of_source, third]
    assert corrected.of("2", "") == [second]
    assert corrected.of("3", "") == []
