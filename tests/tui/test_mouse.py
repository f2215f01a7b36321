"""Everything is done with the mouse, too."""

import pytest
from rich.cells import cell_len
from textual.command import CommandList
from textual.events import MouseScrollDown
from textual.pilot import Pilot
from textual.widget import Widget

from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from reader.tui.command_screen import CommandScreen
from reader.tui.commands import COMMANDS
from reader.tui.key_line import KeyLine
from tests.tui.conftest import screen_text
from tests.tui.sessions import click_on, press, screen_of, settle

SIZE = (120, 30)


async def click_last(pilot: Pilot[None], words: str, times: int = 1) -> str:
    """Click on the last row of the screen that has some words, and read the screen."""
    lines = screen_text(pilot.app).split("\n")
    row = max(row for row, line in enumerate(lines) if words in line)
    column = cell_len(lines[row].rpartition(words)[0])
    await pilot.click(offset=(column, row), times=times)
    return await settle(pilot)


async def test_rows_are_clicked_to_look_at_and_twice_to_open(library: Library) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        screen = screen_of(pilot)
        assert "蓄水期间" in await click_on(pilot, "某县水库蓄水")
        assert screen.navigation.articles.has_focus
        await click_on(pilot, "明日大风降温", times=2)
        assert screen.view.has_focus
        assert "阵风8级" in screen_text(pilot.app)


async def test_rows_of_the_sidebar_list_and_fold_at_one_click(library: Library) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "天气 1" in await click_on(pilot, "天气")
        assert "水务" not in await click_on(pilot, "▾ Sections")
        assert "某省气象台" in await click_on(pilot, "▸ Sources")
        assert "All articles 3" in await click_on(pilot, "All articles")


async def test_figures_are_clicked_in_the_pane_and_in_the_text(library: Library) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        screen = screen_of(pilot)
        await click_on(pilot, "7.3亿元")
        assert screen.article
        assert screen.figure is not None
        assert screen.article.figures[screen.figure].text == "7.3亿元"
        await click_last(pilot, "4.4%")
        assert screen.article.figures[screen.figure].text == "4.4%"


async def test_the_wheel_scrolls_every_pane(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 12)) as pilot:
        await settle(pilot)
        screen = screen_of(pilot)

        async def turn(pane: Widget) -> None:
            before = pane.scroll_y
            for _ in range(3):
                await pilot._post_mouse_events([MouseScrollDown], pane, offset=(3, 2))
            await settle(pilot)
            assert pane.scroll_y > before, pane

        for pane in (screen.navigation.sidebar, screen.navigation.articles, screen.view):
            await turn(pane)
        await turn(screen.figures)
        await press(pilot, "enter", "r")
        await turn(screen.reading.raw)


async def test_scrollbars_are_clicked(library: Library) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        view = screen_of(pilot).view
        bar = view.vertical_scrollbar.region
        await pilot.click(offset=(bar.x, bar.bottom - 1))
        await settle(pilot)
        assert view.scroll_offset.y > 0


@pytest.mark.parametrize(
    "words", ["Select", "Help", "Commands", "Filter", "Figure", "Raw", "Export"]
)
async def test_the_keys_at_the_foot_are_clicked(library: Library, words: str) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        before = await settle(pilot)
        assert await click_last(pilot, words) != before


DIALOGS = {
    "help": ("question_mark",),
    "export": ("e",),
    "copy": ("y",),
    "tag": ("T",),
    "search": ("slash", *"水", "enter", "w"),
    "highlights": ("enter", "M", "A"),
    "question": ("enter", "r", "j", "j", "X"),
}


@pytest.mark.parametrize("dialog", DIALOGS)
async def test_every_key_of_a_dialog_is_clicked(
    library: Library, marks: Marks, dialog: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, *DIALOGS[dialog])
        line = pilot.app.screen.query_one(KeyLine)
        run: list[str] = []

        async def remember(action: str, *_: object) -> bool:
            run.append(action)
            return True

        monkeypatch.setattr(pilot.app, "run_action", remember)
        for key in line.keys:
            await click_last(pilot, f" {key.label}")
        assert run == [key.action for key in line.keys]
        monkeypatch.undo()
        await click_last(pilot, line.keys[-1].label)
        assert pilot.app.screen is screen_of(pilot)


async def test_a_click_in_the_export_dialog_writes_nothing(library: Library) -> None:
    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "e")
        assert ".md" in await click_on(pilot, "Markdown with")
        assert "Export" in await click_on(pilot, "its figures alone")
        assert "Export" not in (await click_last(pilot, "Cancel")).split("\n")[0]


@pytest.mark.parametrize("number", range(0, len(COMMANDS), 6))
async def test_commands_of_the_palette_are_clicked(
    library: Library, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    run: list[str] = []

    async def remember(_: CommandScreen, identity: str) -> None:
        run.append(identity)

    async with ReaderApp(library).run_test(size=SIZE) as pilot:
        await settle(pilot)
        monkeypatch.setattr(CommandScreen, "action_command", remember)
        await pilot.app.run_action("command_palette")
        await settle(pilot)
        commands = pilot.app.screen.query_one(CommandList)
        commands.highlighted = number
        await settle(pilot)
        assert commands.highlighted_option
        words = str(commands.highlighted_option.prompt).strip()
        await click_on(pilot, words[:40])
        assert run == [COMMANDS[number].identity]
