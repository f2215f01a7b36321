"""Panes are zoomed, hidden and made wider."""

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from reader.library import Library
from reader.tui.app import ReaderApp
from tests.tui.sessions import press, screen_of, settle


async def test_a_zoomed_pane_has_the_whole_screen(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "z")
        assert "Figures" not in screen
        assert screen_of(pilot).navigation.size.width == 120
        screen = await press(pilot, "enter")
        assert "All articles" not in screen
        assert "水厂建设提速" in screen
        assert "Figures 123" in await press(pilot, "tab")
        screen = await press(pilot, "z")
        assert "All articles" in screen
        assert "水厂建设提速" in screen


async def test_panes_at_the_sides_are_hidden_and_come_back(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "Figures 123" not in await press(pilot, "vertical_line")
        screen = await press(pilot, "backslash")
        assert "All articles" not in screen
        assert screen_of(pilot).view.has_focus
        assert "All articles" in await press(pilot, "escape")
        assert "Figures 123" in await press(pilot, "vertical_line")


async def test_a_pane_is_made_wider_and_narrower(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        before = screen_of(pilot).navigation.size.width
        await press(pilot, "3", "right_parenthesis")
        assert screen_of(pilot).navigation.size.width == before + 6
        await press(pilot, "left_parenthesis")
        assert screen_of(pilot).navigation.size.width == before + 4
        await press(pilot, "enter")
        await press(pilot, "5", "0", "left_parenthesis")
        assert screen_of(pilot).figures.outer_size.width == 20
        await pilot.resize_terminal(60, 24)
        await settle(pilot)
        await press(pilot, "tab")
        assert screen_of(pilot).figures.outer_size.width == 60


async def drag(pilot: Pilot[None], start: int, end: int) -> None:
    """Drag a border from a column to another one."""
    await pilot.mouse_down(offset=(start, 10))
    for x in range(start, end, 1 if start < end else -1):
        await pilot.hover(offset=(x, 10))
    await pilot.hover(offset=(end, 10))
    await pilot.mouse_up(offset=(end, 10))
    await settle(pilot)


async def test_borders_are_dragged_with_the_mouse(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = screen_of(pilot)
        before = screen.navigation.region.right, screen.figures.region.x
        await drag(pilot, before[0] - 1, before[0] + 7)
        assert screen.navigation.region.right == before[0] + 8
        await drag(pilot, before[1] - 1, before[1] - 5)
        assert screen.figures.region.x == before[1] - 5
        await drag(pilot, screen.navigation.region.right, 5)
        assert screen.navigation.region.width == 20
        assert not screen.view.text_selection
        for x in (screen.navigation.region.right, screen.figures.region.x):
            await pilot.click(offset=(x, 10), times=2)
            await settle(pilot)
        assert (screen.navigation.region.right, screen.figures.region.x) == before


async def test_the_mouse_selects_text_where_there_is_no_border(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        before = screen_of(pilot).navigation.region
        await drag(pilot, 50, 60)
        assert screen_of(pilot).view.text_selection
        assert screen_of(pilot).navigation.region == before


async def test_panes_that_are_away_stay_away_until_they_are_wanted(
    library: Library, tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "vertical_line", "backslash")
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert "All articles" not in screen
        assert "Figures" not in screen
        assert "All articles" in await press(pilot, "escape")
        await press(pilot, "z")
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert screen_of(pilot).navigation.size.width == 120
        assert "Figures" not in await press(pilot, "z")


async def test_the_filter_comes_back_for_its_own_corpus(
    library: Library, tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    state = tmp_path / "state.json"
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"水库", "enter")
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert "All articles 1" in screen
        assert "水库" in screen_of(pilot).navigation.query_box.value
        assert "All articles 3" in await press(pilot, "escape")
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        assert "All articles 3" in await settle(pilot)
        await press(pilot, "slash", *"水库", "enter")
    (tmp_path / "other").mkdir()
    other = open_library(tmp_path / "other")
    async with ReaderApp(other, state=state).run_test(size=(120, 30)) as pilot:
        assert "no articles in" in await settle(pilot)
