"""The dialog that exports."""

from pathlib import Path
from threading import Event

import pytest

from reader import sources
from reader.export import FORMATS
from reader.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from reader.state import State, save_state
from reader.tui import exporting
from reader.tui.app import ReaderApp
from tests.tui.sessions import press, settle, wait_for

SIZE = (120, 40)
NAME = "2023-06-01-某市公布去年用水数据"
DOWN_TO = {name: ("j",) * row for row, name in enumerate(FORMATS)}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in."""
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")  # the terminal copies
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_the_article_is_written_and_replaced_only_when_told(
    library: Library, folder: Path
) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "this article" in await press(pilot, "e")
        assert f"Written to {NAME}.html." in await press(pilot, "enter")
        page = folder / f"{NAME}.html"
        assert "某市公布去年用水数据" in page.read_text(encoding="utf-8")
        page.write_text("mine")
        await press(pilot, "e")
        assert "is there already. Enter once more" in await press(pilot, "enter")
        assert page.read_text() == "mine"
        assert "Written to" in await press(pilot, "enter")
        assert page.read_text(encoding="utf-8") != "mine"


async def test_a_small_terminal_shows_where_it_is_written(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        assert NAME in await press(pilot, "e")


async def test_format_and_folder_are_remembered(library: Library, folder: Path) -> None:
    (folder / "notes").mkdir()
    state = folder / "state.json"
    async with ReaderApp(library, state=state).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "e", *DOWN_TO["md"], "tab", "ctrl+a", "ctrl+k", *"notes/", "enter")
        assert names(folder / "notes") == [f"{NAME}.md"]
        assert f"notes/{NAME}.md" in await press(pilot, "e")
    async with ReaderApp(library, state=state).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert f"notes/{NAME}.md" in await press(pilot, "e")


async def test_an_unknown_format_is_not_remembered(library: Library, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    save_state(State(export_format="pdf"), state)
    async with ReaderApp(library, state=state).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert f"{NAME}.html" in await press(pilot, "e")


async def test_highlights_go_along_unless_switched_off(
    library: Library, marks: Marks, folder: Path
) -> None:
    (entry,) = library.rows(0, 1)
    text = library.article(entry.path).text
    marked = Marked(entry.id, entry.path, entry.title)
    marks.highlight(marked, 2, 6, text[2:6], "哪一年？")
    async with ReaderApp(library, marks=marks).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "e", *DOWN_TO["md"], "enter")
        assert "哪一年？" in (folder / f"{NAME}.md").read_text(encoding="utf-8")
        await press(pilot, "e", "tab", "tab", "space")
        await press(pilot, "shift+tab", "enter")
        await press(pilot, "enter")
        assert "哪一年？" not in (folder / f"{NAME}.md").read_text(encoding="utf-8")


async def test_the_figures_alone(library: Library, folder: Path) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "e", *DOWN_TO["txt"], "shift+tab", "j", "enter")
        text = (folder / f"{NAME}.txt").read_text(encoding="utf-8")
        assert "[3.5亿吨]" in text
        assert "水务局表示" not in text
        await press(pilot, "e", "j", "j", "shift+tab", "j")
        assert "svg takes no --figures" in await press(pilot, "enter")


async def test_the_list_is_written_into_a_folder(library: Library, folder: Path) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        (library.corpus / "天气/003.txt").unlink()
        assert "all articles of the list (3)" in await press(pilot, "e", "shift+tab", "end")
        await press(pilot, "tab", *DOWN_TO["md"], "tab", *"out/")
        assert "2 files written to out. 1 could not be read." in await press(pilot, "enter")
        assert names(folder / "out") == ["2023-05-30-某县水库蓄水.md", f"{NAME}.md"]


async def test_the_selected_articles_are_one_table(library: Library, folder: Path) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        library_list = pilot.app.screen.query_one("#articles")
        library_list.focus()
        await press(pilot, "v", "v")
        screen = await press(pilot, "e", *DOWN_TO["csv"], "shift+tab", "j", "j")
        assert "the selected articles (2)" in screen
        await press(pilot, "enter")
        rows = (folder / "articles.csv").read_text(encoding="utf-8-sig").splitlines()
        assert {row.split(",")[0] for row in rows} == {
            "title",
            "某市公布去年用水数据",
            "某县水库蓄水",
        }


async def test_what_would_be_written_is_copied(library: Library, folder: Path) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        screen = await press(pilot, "e", *DOWN_TO["md"], "y")
        assert "Copied this article as md by the terminal" in screen
        assert pilot.app.clipboard.startswith("---\ntitle: ")
        assert names(folder) == []


@pytest.mark.parametrize("target", ["missing/a.html", "/dev/full", "here.txt/"])
async def test_what_can_not_be_written_is_a_sentence(
    library: Library, folder: Path, target: str
) -> None:
    (folder / "here.txt").write_text("mine")
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        screen = await press(pilot, "e", "tab", "ctrl+a", "ctrl+k", *target, "enter")
        assert "could not be written" in screen or "is a file" in screen
        assert names(folder) == ["here.txt"]


async def test_escape_stops_it_and_leaves_no_half_file(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()
    whole = sources.source_of_entry

    def slow(*arguments: object) -> object:
        begun.set()
        go_on.wait(10)
        return whole(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(exporting, "source_of_entry", slow)
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "e", *DOWN_TO["csv"], "shift+tab", "end")
        await pilot.press("enter")
        assert begun.wait(10)
        await pilot.press("escape")
        go_on.set()
        await wait_for(pilot, "Cancelled")  # a worker that was cancelled counts as finished
        assert names(folder) == []
