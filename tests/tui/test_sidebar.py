"""The sidebar: what can be listed, with counts, and the outline with the place in it."""

from pathlib import Path

from textual.pilot import Pilot

from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from tests.tui.sessions import press, screen_of, settle


async def choose(pilot: Pilot[None], text: str) -> str:
    """Choose a row of the sidebar by what it shows."""
    sidebar = screen_of(pilot).navigation.sidebar
    sidebar.focus()
    sidebar.cursor = next(n for n, row in enumerate(sidebar.rows) if row.text == text)
    return await press(pilot, "enter")


async def test_unread_and_all_are_counted_and_marks_change_them(
    tmp_path: Path, library: Library, marks: Marks
) -> None:
    counting = Library(library.corpus, tmp_path / "counting.sqlite", marks)
    async with ReaderApp(counting, marks=marks).run_test(size=(120, 40)) as pilot:
        screen = await settle(pilot)
        assert "3/3" in screen
        screen = await press(pilot, "enter")
        assert "2/3" in screen
        assert "1/2" in screen
        assert "3/3" in await press(pilot, "m")
    counting.close()


async def test_groups_unfold_and_lead_to_sources_and_months(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "▸ Sections" in await choose(pilot, "Sections")
        assert "▾ Sources" in await choose(pilot, "Sources")
        screen = await choose(pilot, "某省气象台")
        assert "某省气象台 1" in screen
        assert "某县水库蓄水" not in screen
        await choose(pilot, "Months")
        screen = await choose(pilot, "2023-05")
        assert "2023-05 2" in screen
        assert "All articles 3" in await press(pilot, "escape")


async def test_a_search_is_saved_counted_listed_and_removed(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "filter them first" in await press(pilot, "w")
        await press(pilot, "slash", *"水库", "enter", "w")
        screen = await press(pilot, *"大坝", "enter")
        assert "Saved as 大坝" in screen
        assert "▾ Searches" in screen
        await press(pilot, "escape")
        screen = await choose(pilot, "大坝")
        assert "大坝 1" in screen
        assert "明日大风降温" not in screen
        await press(pilot, "slash", *"水", "enter", "escape", "escape")
        screen_of(pilot).navigation.sidebar.focus()
        await press(pilot, "g", "j", "j")
        assert "Searches" not in await press(pilot, "D")
        assert "Searches" in await press(pilot, "u")


async def test_a_saved_search_that_can_not_be_understood_is_told(
    library: Library, marks: Marks
) -> None:
    marks.save_search("wrong", "nofield:1")
    async with ReaderApp(library, marks=marks).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "There is no field nofield" in await choose(pilot, "wrong")


async def test_the_outline_shows_where_the_reader_is(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "▸ 水厂建设提速" not in await press(pilot, "enter")
        assert "▸ 水厂建设提速" in await press(pilot, "G")
        assert "▸ 水厂建设提速" not in await press(pilot, "g")


async def test_the_list_is_sorted_in_other_orders(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "S")
        assert "All articles 3, oldest first" in screen
        assert screen.index("明日大风降温") < screen.index("某县水库蓄水")
        screen = await press(pilot, *["S"] * 4)
        assert "most figures first" in screen
        assert screen_of(pilot).navigation.articles.current is not None
