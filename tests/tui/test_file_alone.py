"""One file read alone, as `reader FILE` and `… | reader` open it, keeps what is marked in it."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader import clean
from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from reader.tui.article_screen import ArticleScreen
from tests.tui.conftest import ARTICLES, OpenLibrary
from tests.tui.sessions import WIDTHS, press, settle

NAME = "水务/001.txt"
PAGE = "\n\n".join(ARTICLES[NAME]).encode()


def alone(marks: Marks, name: str, data: bytes = PAGE) -> ReaderApp:
    return ReaderApp(None, clean(data, name), name, marks, data=data)


def screen_of(pilot: Pilot[None]) -> ArticleScreen:
    screen = pilot.app.screen
    assert isinstance(screen, ArticleScreen)
    return screen


@pytest.mark.parametrize("width", WIDTHS)
async def test_a_person_reads_marks_corrects_and_comes_back(
    marks: Marks, tmp_path: Path, width: int
) -> None:
    name = str(tmp_path / "001.txt")
    async with alone(marks, name).run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        view = screen_of(pilot).view
        assert view.article is not None
        page = view.article.text
        await press(pilot, "space")
        place = view.first_visible
        await press(pilot, "r", "x")
        assert view.article.text != page
        assert "Taken back" in await press(pilot, "u")
        assert view.article.text == page
        await press(pilot, "r")
        assert view.first_visible == place
        screen = await press(pilot, "f", "a", *"ask them", "enter")
        assert "✎ ask them" in screen
        assert "Starred" in await press(pilot, "asterisk")
        assert "Tagged" in await press(pilot, "T", *"water", "enter")
        place = view.first_visible
        assert place
        await press(pilot, "q")

    async with alone(marks, name).run_test(size=(width, 30)) as pilot:
        screen = await settle(pilot)
        assert screen_of(pilot).view.first_visible == place
        assert "✎ ask them" in screen
        assert "Highlights of this article 1" in await press(pilot, "A")
        await press(pilot, "escape", "G")
        await press(pilot, "A")
        await press(pilot, "enter")
        assert "✎ ask them" in await settle(pilot)
    kept = marks.of(clean(PAGE).id)
    assert (kept.read, kept.starred, kept.tags) == (True, True, ("water",))


async def test_what_came_by_a_pipe_is_found_again_by_its_bytes(marks: Marks) -> None:
    async with alone(marks, "-").run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "M")
        await press(pilot, "q")
    async with alone(marks, "-").run_test(size=(80, 24)) as pilot:
        assert "▌" in await settle(pilot)
    async with alone(marks, "-", PAGE + "又一段,说的是另一件事情。".encode()).run_test() as pilot:
        assert "▌" not in await settle(pilot)


async def test_a_changed_file_keeps_its_marks(marks: Marks, tmp_path: Path) -> None:
    name = str(tmp_path / "001.txt")
    async with alone(marks, name).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "M")
        await press(pilot, "q")
    changed = PAGE + "\n\n又一段,说的是另一件事情,是后来才知道的。".encode()
    async with alone(marks, name, changed).run_test(size=(80, 24)) as pilot:
        assert "▌" in await settle(pilot)


async def test_what_was_marked_in_a_corpus_keeps_its_path_there(
    library: Library, open_library: OpenLibrary, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "M")
        await press(pilot, "q")
    path = library.corpus / NAME
    async with alone(marks, str(path), path.read_bytes()).run_test(size=(80, 24)) as pilot:
        assert "▌" in await settle(pilot)
        await press(pilot, "j", "j", "a", *"seen", "enter")
        await press(pilot, "q")
    assert {each.article.path for each in marks.all_highlights()} == {NAME}
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "✎ seen" in await press(pilot, "enter")


async def test_the_highlight_of_another_article_is_not_open(
    marks: Marks, library: Library, tmp_path: Path
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "M")
        await press(pilot, "q")
    other = "\n\n".join(ARTICLES["水务/002.txt"]).encode()
    async with alone(marks, str(tmp_path / "002.txt"), other).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "A")
        assert "Highlights of all articles 1" in await press(pilot, "tab")
        assert f"{NAME} is not open here." in await press(pilot, "enter")
