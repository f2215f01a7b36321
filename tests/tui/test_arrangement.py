"""Panes are zoomed, hidden and made wider."""

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
