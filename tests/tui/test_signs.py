"""A terminal that has ASCII alone gets no other sign, whatever widget paints it."""

from pathlib import Path
from unicodedata import category

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from reader.config import Config
from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from reader.tui.commands import COMMANDS
from reader.tui.signs import VERBATIM, AsciiSigns
from tests.tui.conftest import ARTICLES
from tests.tui.sessions import press, settle

OWN = {*"".join(line for lines in ARTICLES.values() for line in lines), *"¥€£"}
"""What the articles themselves have on the screen."""

KEYS = {key for command in COMMANDS for key in command.keys if len(key) == 1}

WAYS: dict[str, tuple[str, ...]] = {
    "the list": (),
    "marks in the list": ("asterisk", "v", "v", "S"),
    "the filter": ("slash", *"水"),
    "an empty filter": ("slash",),
    "a wrong filter": ("slash", "left_parenthesis"),
    "nothing found": ("slash", *"没有", "enter"),
    "an article": ("enter", "f", "f"),
    "highlights and notes": ("enter", "M", "f", "f", "a", *"why", "enter"),
    "figures in powers": ("enter", "tab", "equals_sign", "equals_sign"),
    "a sequence": ("t",),
    "words to find": ("enter", "slash", *"水"),
    "the raw page": ("enter", "r"),
    "a question": ("enter", "r", "j", "j", "X"),
    "export": ("e",),
    "copy": ("y",),
    "a tag": ("T",),
    "a search": ("slash", *"水", "enter", "w"),
    "the highlights": ("enter", "M", "A"),
    "no highlights": ("A",),
    "the reprints": ("c",),
    "the commands": ("colon",),
    "the themes": ("C",),
    "the help": ("question_mark",),
    "the end of the help": ("question_mark", "G"),
}
"""The keys that lead to each screen, dialog and state of them."""


@pytest.fixture
def reprinted(library: Library) -> Library:
    """A library whose first article has a reprint."""
    first = library.corpus / "水务/001.txt"
    text = first.read_text(encoding="utf-8").replace("1.2亿吨", "1.3亿吨")
    (library.corpus / "水务/004.txt").write_text(text, encoding="utf-8")
    library.refresh()
    return library


@pytest.mark.parametrize("way", WAYS)
async def test_every_screen_does_with_ascii(reprinted: Library, marks: Marks, way: str) -> None:
    config = Config(ascii=True)
    async with ReaderApp(reprinted, marks=marks, config=config).run_test(size=(60, 24)) as pilot:
        await settle(pilot)
        screen = await press(pilot, *WAYS[way])
        others = {sign for sign in screen if not sign.isascii()} - OWN - KEYS
        assert {sign for sign in others if category(sign) != "Lo"} == set()
        assert {cell_len(line) for line in screen.split("\n")} == {60}


async def test_borders_have_corners_and_the_locale_is_asked(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("locale.getpreferredencoding", lambda **_: "ascii")
    async with ReaderApp(library).run_test(size=(100, 30)) as pilot:
        assert "+-" in await settle(pilot)


def test_an_article_keeps_its_own_signs() -> None:
    own, ours = Segment("甲·乙…", VERBATIM), Segment("甲·乙… 7.3×10⁻¹² ×2")
    assert AsciiSigns().apply([own, ours], Color.parse("black")) == [
        own,
        Segment("甲-乙. 7.3e-12   x2"),
    ]
