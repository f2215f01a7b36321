"""No key is silent: each one changes the screen, or says why it can't act."""

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.library import Library
from reader.library.marks import Marks
from reader.tui import article_screen
from reader.tui.app import ReaderApp
from reader.tui.commands import COMMANDS, Place
from reader.tui.keys import key_name
from tests.tui.conftest import write_corpus
from tests.tui.sessions import painted, press, settle

WITHOUT_FIGURES = "\n\n".join(
    ["没有数字的消息", *["水务局的人说，新管网很长，居民都很满意，水也很清。" * 4] * 12]
)

WAYS_TO = {
    Place.EVERYWHERE: (),
    Place.LISTS: (),
    Place.ARTICLES: (),
    Place.SIDEBAR: ("shift+tab",),
    Place.ARTICLE: ("tab",),
    Place.RAW: ("tab", "r"),
}
"""The keys that lead from the list to each place."""

LEAVING = {"quit", "suspend"}
"""Commands that leave the application."""

HOME = "There is nothing to go back from."

LOOKS = 40
"""How often the screen is looked at before a key is called silent."""


async def silent_commands(pilot: Pilot[None], place: Place) -> list[str]:
    """The commands of a place whose keys neither change the screen nor let it say anything."""
    silent = []
    for command in COMMANDS:
        if command.place is not place or command.name in LEAVING:
            continue
        while HOME not in await press(pilot, "escape"):
            pass
        await press(pilot, *WAYS_TO[place])
        pilot.app.screen.query_one("#status").display = False
        await settle(pilot)
        before = painted(pilot)
        await press(pilot, *(key_name(command.keys[0]) or command.keys[0]).split(" "))
        for _ in range(LOOKS):
            if painted(pilot) != before:
                break
            await pilot.pause(0.05)
        else:
            silent.append(command.identity)
        while len(pilot.app.screen_stack) > 2:
            await press(pilot, "escape")
    return silent


@pytest.fixture(params=["nothing", "an article without figures", "articles"])
def corpus(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A corpus in which some commands can't act."""
    folder = tmp_path / "silent"
    folder.mkdir()
    if request.param == "articles":
        return write_corpus(folder)
    if request.param != "nothing":
        (folder / "a.txt").write_text(WITHOUT_FIGURES, encoding="utf-8")
    return folder


@pytest.mark.parametrize("place", WAYS_TO)
async def test_no_key_is_silent(
    corpus: Path,
    open_library: Callable[[Path], Library],
    marks: Marks,
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        article_screen.ArticleScreen, "action_edit", lambda self: self.say("edited")
    )
    async with ReaderApp(open_library(corpus), marks=marks).run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        if place is Place.RAW and "There is no article" in await press(pilot, "r"):
            return
        await press(pilot, "escape")
        assert await silent_commands(pilot, place) == []
