"""Every command is reached by its keys, by the palette, and by the mouse through the palette."""

import pytest
from textual.command import CommandList, CommandPalette
from textual.pilot import Pilot

from reader.config import Config
from reader.library import Library
from reader.library.marks import Marks
from reader.reading import clean
from reader.tui.app import ReaderApp
from reader.tui.command_screen import CommandScreen
from reader.tui.commands import COMMANDS, Place
from reader.tui.keys import key_name, key_sign
from tests.tui.conftest import screen_text
from tests.tui.sessions import WIDTHS, click_on, press, screen_of, settle

WAYS_TO = {
    Place.EVERYWHERE: (),
    Place.LISTS: (),
    Place.ARTICLES: (),
    Place.SIDEBAR: ("shift+tab",),
    Place.ARTICLE: ("enter",),
    Place.SELECTING: ("enter", "v"),
    Place.RAW: ("enter", "r"),
}
"""The keys that lead from the list to each place."""


@pytest.mark.parametrize("place", WAYS_TO)
async def test_every_key_of_the_table_runs_its_command(
    library: Library, marks: Marks, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    run: list[str] = []

    async def remember(_: CommandScreen, identity: str) -> None:
        run.append(identity)

    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, *WAYS_TO[place])
        monkeypatch.setattr(CommandScreen, "action_command", remember)
        expected = []
        for command in COMMANDS:
            if command.place is place:
                for key in command.keys:
                    await pilot.press(*(key_name(key) or key).split(" "))
                    expected.append(command.identity)
        assert run == expected


async def test_the_mouse_finds_every_command_in_the_palette(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await click_on(pilot, ": Commands")
        options = pilot.app.screen.query_one(CommandList).options
        offered = "\n".join(str(option.prompt) for option in options)
        for command in COMMANDS:
            assert command.sentence in offered


async def find_and_run(pilot: Pilot[None], words: str) -> str:
    await press(pilot, "colon", *words)
    found = pilot.app.screen.query_one(CommandList)
    while [words in str(option.prompt).lower() for option in found.options] != [True]:
        await pilot.pause(0.01)
    while isinstance(pilot.app.screen, CommandPalette):
        screen = await press(pilot, "enter")
    return screen


async def test_a_command_of_the_palette_acts_where_it_belongs(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert ", 1 off" in await find_and_run(pilot, "switch measures")
        assert "This works in the raw page" in await find_and_run(pilot, "restore a removed")
        assert "Nothing is selected" in await find_and_run(pilot, "whole paragraph")


async def test_a_count_repeats_a_command(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "2", "j")
        assert screen_of(pilot).navigation.articles.cursor == 2
        await press(pilot, "9", "9", "9", "9", "k", "k")
        assert screen_of(pilot).navigation.articles.cursor == 0
        await press(pilot, "enter", "3", "f")
        assert screen_of(pilot).view.figure == 2
        await press(pilot, "1", "0", "j", "5", "k")
        assert screen_of(pilot).view.scroll_offset.y == 5
        await press(pilot, "4", "escape", "j")
        assert screen_of(pilot).view.scroll_offset.y == 6


async def test_a_sequence_shows_its_ways_on_and_can_be_left(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "t … 1 money · 2 percentages · 3 counts" in await press(pilot, "t")
        assert "t …" not in await press(pilot, "escape")
        assert "1 off" in await press(pilot, "t", "2")


async def test_a_command_that_can_not_act_says_why() -> None:
    article = clean("标题一则\n\n全市去年用水不少,水费收入也不少,供水管网很长,居民都很满意。")
    async with ReaderApp(article=article, name="a.txt").run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "There is no list" in await press(pilot, "J")
        assert "Nothing can be marked" in await press(pilot, "m")
        assert "There is no figure" in await press(pilot, "f")


async def test_h_leads_from_the_article_to_the_list(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "h")
        assert screen_of(pilot).navigation.articles.has_focus


async def test_keys_of_the_config_hold_and_are_shown(library: Library) -> None:
    config = Config(keys={"help": ("f2",), "next_article": ("w", "z"), "nonsens": ("x",)})
    async with ReaderApp(library, config=config).run_test(size=(120, 60)) as pilot:
        assert "there is no command 'nonsens'" in await settle(pilot)
        await press(pilot, "w")
        assert screen_of(pilot).navigation.articles.cursor == 1
        await press(pilot, "J", "question_mark")
        assert screen_of(pilot).navigation.articles.cursor == 1
        assert "F2 Help" in screen_text(pilot.app)
        assert "w z  Open the next article" in await press(pilot, "f2")


async def test_an_unknown_theme_is_told_with_the_nearest(library: Library) -> None:
    async with ReaderApp(library, config=Config(theme="jiandu-ligth")).run_test() as pilot:
        assert "the nearest is jiandu-light" in await settle(pilot)


async def test_the_footer_offers_what_works_alone(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "? Help" in (await press(pilot, "enter")).splitlines()[-1]
        assert "Leave" not in (await press(pilot, "A")).splitlines()[-1]
        footer = (await press(pilot, "escape", "escape", "slash")).splitlines()[-1]
        assert "? Help" not in footer
        assert "F1 Help" in footer
        assert "? Help" in (await press(pilot, "escape")).splitlines()[-1]


@pytest.mark.parametrize("width", WIDTHS)
async def test_the_foot_shows_whole_words_alone(library: Library, width: int) -> None:
    async with ReaderApp(library).run_test(size=(width, 24)) as pilot:
        keys = (await settle(pilot)).splitlines()[-1].split("  ")
        known = {
            f"{key_sign(command.keys[0])} {command.label}" for command in COMMANDS if command.label
        }
        assert {key.strip() for key in keys} - {""} <= known
        assert "? Help" in {key.strip() for key in keys}


async def test_what_is_said_moves_nothing(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(60, 24)) as pilot:
        before = (await settle(pilot)).splitlines()
        screen = (await press(pilot, "t")).splitlines()
        assert "0 all on" in screen[-1]
        assert screen[:20] == before[:20]
        assert (await press(pilot, "escape")).splitlines() == before


async def test_keys_of_an_input_method_do_what_their_twins_do(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "】", "】", "【")
        assert screen_of(pilot).figure == 0
        assert "Everywhere" in await press(pilot, "？")
        assert "Show all keys" in await press(pilot, "escape", "：")
        await press(pilot, "escape", "escape", "、", *"水库", "enter")
        assert "All articles 1" in screen_text(pilot.app)


async def test_the_foot_offers_what_works_while_a_filter_is_typed(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        foot = (await press(pilot, "slash", *"水")).splitlines()[-1]
        assert "Enter Keep" in foot
        assert "Earlier query" in foot
        assert "Raw" not in foot
        assert "Raw" in (await click_on(pilot, "Enter Keep")).splitlines()[-1]
