"""A dialog that asks for one line of text: a note, a tag, a name."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static

from reader.layout import truncate
from reader.streams import printable
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.still_ground import StillGround
from reader.words import _

ABOUT = 140
"""Cells of what the line is about that are shown above it."""


class AskScreen(StillGround[str | None]):
    """Dismissed with the line, or with None where the person thought better of it.

    Args:
        title: What is asked for.
        about: What it is about.
        value: What stands on the line at first.
        placeholder: What the empty line shows.
        choices: What the line is completed with.
    """

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss", "Cancel")]

    def __init__(
        self,
        title: str,
        about: str,
        value: str = "",
        placeholder: str = "",
        choices: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._box_title = title
        self._about = truncate(printable(about), ABOUT)
        self._value = value
        self._placeholder = placeholder
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Build what it is about, and the line."""
        keys = Key("enter", _("Keep"), "keep"), Key("escape", _("Cancel"), "dismiss")
        with Dialog(self._box_title, *keys):
            yield Static(Content(self._about), markup=False)
            yield Input(
                self._value,
                placeholder=self._placeholder,
                suggester=SuggestFromList(self._choices, case_sensitive=False),
                id="line",
            )

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Give the line to who asked for it."""
        self.dismiss(self.query_one(Input).value.strip())
