"""Several articles are selected in the list, and marked together."""

from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from tests.tui.sessions import press, screen_of, settle


def read_ids(marks: Marks) -> int:
    return len(marks.ids_where(read=True))


async def test_selected_articles_are_marked_together_and_undo_takes_all_back(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "v", "v")
        assert screen.count("✓") == 2
        assert "2 selected · 3/3" in screen
        assert "Marked 2 articles as read" in await press(pilot, "m")
        assert read_ids(marks) == 2
        assert "Starred 2 articles" in await press(pilot, "asterisk")
        await press(pilot, "u", "u")
        assert read_ids(marks) == 0
        assert "selected" not in await press(pilot, "escape")


async def test_a_stretch_is_selected_by_its_ends(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "v", "G")
        assert "3 selected" in await press(pilot, "V")


async def test_marking_all_that_is_listed_touches_nothing_else(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"水", "enter")
        assert "2 selected" in await press(pilot, "percent_sign")
        await press(pilot, "m")
        (unread,) = (row.title for row in library.rows(0, 9) if not marks.of(row.id).read)
        assert unread == "明日大风降温"


async def test_a_tag_is_completed_given_and_taken(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "T", *"水利", "enter")
        assert marks.tags() == {"水利": 1}
        await press(pilot, "percent_sign", "T", *"水", "right")
        assert "Tagged 3 articles with 水利" in await press(pilot, "enter")
        assert marks.tags() == {"水利": 3}
        await press(pilot, "T", *"水利", "enter")
        assert marks.tags() == {}
        assert "Taken back" in await press(pilot, "u")
        assert marks.tags() == {"水利": 3}


async def test_the_mouse_selects_with_ctrl_and_shift(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.click("#articles", offset=(5, 1), control=True)
        assert "1 selected" in await settle(pilot)
        await pilot.click("#articles", offset=(5, 5), shift=True)
        assert "3 selected" in await settle(pilot)
        assert screen_of(pilot).navigation.articles.cursor == 2
