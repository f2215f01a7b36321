"""The help: every command of the table with its keys."""

from collections.abc import Iterable
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.commands import Command, Place
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.keys import key_signs
from reader.tui.kinds import KIND_LOOKS
from reader.tui.signs import LIST_SIGNS
from reader.words import _

_SIGNS = 17
"""Cells for the keys of a command."""


class HelpPage(VerticalScroll):
    """Scrolls by the keys that scroll an article."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("j", "scroll_down"),
        ("k", "scroll_up"),
        ("space,ctrl+d", "page_down"),
        ("b,ctrl+u", "page_up"),
        ("g", "scroll_home"),
        ("G", "scroll_end"),
    ]


class HelpScreen(ModalScreen[None]):
    """Shows what every key does; any of the closing keys goes back.

    Args:
        commands: The commands with their keys.
        places: The places in the order in which they are shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [("escape,question_mark,q,f1", "dismiss", "Close")]

    def __init__(self, commands: Iterable[Command], places: Iterable[Place]) -> None:
        super().__init__()
        self._places = places
        self._commands = tuple(commands)

    def compose(self) -> ComposeResult:
        """Build one scrolling page."""
        keys = Key("space", _("Page down"), "page_down"), Key("escape", _("Close"), "dismiss")
        with Dialog(_("Keys"), *keys), HelpPage():
            for place in self._places:
                yield Static(Content.styled(_(place.value), "bold $primary"))
                yield Static(
                    table(
                        (key_signs(command.keys), _(command.sentence))
                        for command in self._commands
                        if command.place is place
                    )
                )
            yield Static(Content.styled(_("Signs in the list"), "bold $primary"))
            yield Static(table((sign, _(words)) for sign, words in LIST_SIGNS))
            yield Static(Content.styled(_("Signs in the figures pane"), "bold $primary"))
            yield Static(table((look.sign, _(look.name)) for look in KIND_LOOKS.values()))

    def action_page_down(self) -> None:
        """Read on."""
        self.query_one(HelpPage).scroll_page_down(animate=False)


def table(rows: Iterable[tuple[str, str]]) -> Table:
    """Rows of a sign and what it is for."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(justify="right", width=_SIGNS, style="bold")
    grid.add_column(ratio=1, overflow="fold")  # Chinese sentences have no blanks
    for sign, sentence in rows:
        grid.add_row(Text(sign), Text(sentence))
    grid.add_row()
    return grid
