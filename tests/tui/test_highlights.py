"""Sessions of a person who marks passages and writes on them."""

import pytest

from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from tests.tui.conftest import OpenLibrary
from tests.tui.sessions import WIDTHS, press, screen_of, settle


@pytest.mark.parametrize("width", WIDTHS)
async def test_a_sentence_is_highlighted_noted_and_found_again_later(
    library: Library, open_library: OpenLibrary, marks: Marks, width: int
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "v", "j", "j", "enter")
        screen = await settle(pilot)
        assert "▌ " in screen
        assert "u takes it back" in screen
        await press(pilot, "v", "a", *"check this", "enter")
        assert "✎ check this" in await settle(pilot)
        await press(pilot, "q")
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "enter")
        assert "▌" in screen
        assert "✎ check this" in screen


async def test_the_sentence_of_the_current_figure_is_highlighted_with_one_key(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "▌" in await press(pilot, "enter", "f", "M")
        article = screen_of(pilot).article
        assert article is not None
        (highlight,) = marks.highlights(article.id)
        assert highlight.quotation.startswith("全市去年用水超3.5亿吨")
        assert "▌" not in await press(pilot, "M")
        assert not marks.highlights(article.id)
        assert "▌" in await press(pilot, "u")
        await press(pilot, "G", "P")
        _, paragraph = marks.highlights(article.id)
        assert paragraph.quotation in article.text[screen_of(pilot).view.first_visible :]
        assert paragraph.quotation.endswith("设备完好。")


async def test_a_selection_grows_and_shrinks_and_is_copied(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "v", "j", "j", "J", "K", "J", "o", "l", "y")
        start, end = pilot.app.clipboard.split("\n")
        assert start.startswith("水务局称,今年")
        assert end == "水厂建设提速"


async def test_the_mouse_selects_what_is_highlighted(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        view = screen_of(pilot).view
        await pilot.mouse_down(view, offset=(4, 1))
        await pilot.hover(view, offset=(10, 1))
        await pilot.mouse_up(view, offset=(10, 1))
        await press(pilot, "M")
        article = screen_of(pilot).article
        assert article is not None
        (highlight,) = marks.highlights(article.id)
        assert highlight.quotation in article.title
        assert 1 < len(highlight.quotation) < len(article.title)


async def test_two_clicks_select_the_sentence(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        view = screen_of(pilot).view
        await pilot.click(view, offset=(8, 4), times=2)
        await settle(pilot)
        assert view.article is not None
        assert view.selected is not None
        assert view.article.text[slice(*view.selected)].startswith("全市去年用水")
        await press(pilot, "escape")
        assert view.selected is None
        assert view.has_focus


async def test_without_marks_the_reader_is_told_that_highlights_are_not_kept(
    library: Library,
) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "Nothing can be marked" in await press(pilot, "enter", "v", "M")


async def test_a_highlight_moves_with_a_text_that_was_corrected(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "f", "M", "r", "j", "j", "x", "r")
        article = screen_of(pilot).article
        assert article is not None
        (highlight,) = marks.highlights(article.id)
        assert article.text[highlight.start : highlight.end] == highlight.quotation
        assert article.text.index("来源") < highlight.start


async def test_marks_follow_a_file_that_was_changed(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "f", "M", "J")
        path = library.corpus / "水务/001.txt"
        path.write_text(path.read_text("utf-8").replace("水厂建设", "新水厂的建设"), "utf-8")
        assert "▌" in await press(pilot, "K")


async def test_highlights_are_listed_changed_and_gone_to(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "G", "M", "J", "f", "a", *"why", "enter")
        screen = await press(pilot, "A")
        assert "Highlights of this article 1" in screen
        assert "✎ why" in screen
        assert "Highlights of all articles 2" in await press(pilot, "tab")
        assert "✎ why not" in await press(pilot, "a", "end", *" not", "enter")
        assert "Highlights of all articles 1" in await press(pilot, "x")
        assert "Highlights of all articles 2" in await press(pilot, "u")
        screen = await press(pilot, "j", "enter")
        article = screen_of(pilot).article
        assert article is not None
        assert article.title.startswith("某市公布")
        assert "▌" in screen
        assert screen_of(pilot).view.has_focus
        assert "✎ why not" in await press(pilot, "H")


async def test_a_highlight_of_a_file_that_is_gone_is_told(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "M", "J")
        (library.corpus / "水务/001.txt").unlink()
        library.refresh()
        await press(pilot, "A")
        await press(pilot, "tab")
        assert "is not in this corpus" in await press(pilot, "enter")


async def test_a_list_without_highlights_says_how_they_are_made(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "v in the article selects a sentence" in await press(pilot, "A")
