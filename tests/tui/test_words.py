"""No word on the screen is any other than a message, a name, or the articles' own."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.config import Config
from reader.export import FORMATS
from reader.library import Library
from reader.library.marks import Marks
from reader.reading import clean
from reader.tui import query_box
from reader.tui.app import ReaderApp
from reader.tui.commands import COMMANDS, Place
from reader.tui.keys import SIGNS, key_name
from tests.pseudo import LATIN, speak_greek
from tests.tui.conftest import PATIENCE
from tests.tui.sessions import press, settle
from tests.tui.test_commands import WAYS_TO

OUTSIDE = ("quit", "suspend", "browse", "edit", "theme")
"""Commands that leave the application, or list the names of themes."""

NAMES = {
    *SIGNS.values(),
    *FORMATS,
    *("Tab", "Ctrl", "Shift", "Alt", "Home", "End"),
    "CNY",
}
"""What is the same in all languages: keys, formats and units."""


@pytest.fixture(autouse=True)
def _greek(monkeypatch: pytest.MonkeyPatch) -> None:
    speak_greek(monkeypatch)


def strange(screen: str) -> set[str]:
    """The words of a screen that are neither Greek nor Chinese, nor names or in a path."""
    return set(LATIN.findall(re.sub(r"/\S*", "", screen))) - NAMES


@pytest.mark.parametrize("place", Place)
async def test_no_command_shows_a_word_that_is_no_message(
    library: Library, marks: Marks, place: Place
) -> None:
    found = {}
    async with ReaderApp(library, marks=marks).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        for command in COMMANDS:
            if command.place is place and command.name not in OUTSIDE:
                key = key_name(command.keys[0]) or command.keys[0]
                await pilot.press(*WAYS_TO[place])
                found[command.identity] = strange(await press(pilot, *key.split(" ")))
                await pilot.press(*["escape"] * 4)
    assert not {name: words for name, words in found.items() if words}


async def test_the_help_and_the_palette_have_no_word_that_is_no_message(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 160)) as pilot:
        await settle(pilot)
        shown = await press(pilot, "question_mark")
        assert shown.count("α") > 1000
        assert not strange(shown)
        await press(pilot, "escape")
        assert not strange(await press(pilot, "colon"))
        assert "ααααααα ααα ααααα ααααα." in await press(pilot, *"qqq")


async def test_what_can_be_wrong_is_told_in_no_word_that_is_no_message(
    tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    (tmp_path / "空").mkdir()
    wishes = {"help": ("no key",), "nonsens": ("x",), "zoom": ("q",), "quit": ("q",)}
    config = Config(keys=wishes, theme="dark")
    empty = ReaderApp(open_library(tmp_path / "空"), config=config)
    async with empty.run_test(size=(250, 30)) as pilot:
        shown = await settle(pilot)
        assert "'nonsens'" in shown
        assert strange(shown) <= {*wishes, "no", "key", "dark", "jiandu"}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("没有", set()),
        ("titel:x", {"titel", "title"}),
        ("(x", set()),
        ("is:x", {"is", "read", "unread", "starred"}),
        ("money>x", set()),
    ],
)
async def test_a_filter_that_finds_nothing_tells_so_in_messages_alone(
    library: Library, query: str, names: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A wrong query leaves what the last right one found, which its beginning is not to be.
    monkeypatch.setattr(query_box, "TYPING_PAUSE", PATIENCE)
    async with ReaderApp(library).run_test(size=(200, 30)) as pilot:
        await settle(pilot)
        shown = await press(pilot, "slash", *query, "enter")
        left = strange(shown) - {"CNY"} - set(LATIN.findall(query))
        assert left <= names


async def test_one_article_alone_is_shown_with_messages_alone() -> None:
    article = clean("河口大桥通车\n2021-03-04 09:30\n历时四年建设的河口大桥3日正式通车。\n")
    async with ReaderApp(None, article, "甲.txt", None).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        for key in ("J", "m", "v", "r", "x", "e", "escape", "y"):
            assert not strange(await press(pilot, key))
