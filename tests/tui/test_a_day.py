"""One person, from the first search to coming back on another day, at every width."""

import pytest

from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from tests.tui.conftest import OpenLibrary
from tests.tui.sessions import WIDTHS, press, screen_of, settle


@pytest.mark.parametrize("width", WIDTHS)
async def test_a_person_finds_reads_corrects_marks_and_comes_back(
    library: Library, open_library: OpenLibrary, marks: Marks, width: int
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(width, 30)) as pilot:
        await settle(pilot)

        # finds an article, which opens at the hit
        await press(pilot, "slash", *"水厂建设", "enter")
        screen = await press(pilot, "enter")
        assert "水厂建设提速" in screen
        assert "1/1" in screen

        # reads on, and steps through the figures
        view = screen_of(pilot).view
        await press(pilot, "space")
        await press(pilot, "f", "f")
        figure = screen_of(pilot).figure
        assert figure is not None
        assert view.article is not None
        assert view.is_visible(view.article.figures[figure].start)

        # takes a line out of the page, and thinks better of it
        page = view.article.text
        await press(pilot, "r", "x")
        assert screen_of(pilot).article is not None
        assert view.article.text != page
        await press(pilot, "u")
        assert view.article.text == page

        # highlights the sentence of a figure with a note
        screen = await press(pilot, "r", "f", "a", *"ask them", "enter")
        assert "✎ ask them" in screen
        assert "▌" in screen
        place = view.first_visible
        assert place
        await press(pilot, "q")

    # comes back on another day to the same place
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "enter")
        assert screen_of(pilot).view.first_visible == place
        assert "✎ ask them" in screen
        assert "Highlights of this article 1" in await press(pilot, "A")
