"""A dialog that asks for one line of text: a note, a tag, a name."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static

from reader.layout import truncate
from reader.streams import printable
from reader.words import _

ABOUT = 140
"""Cells of what the line is about that are shown above it."""


class AskScreen(ModalScreen[str | None]):
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
        with Vertical(classes="dialog") as box:
            box.border_title = Content(self._box_title)
            box.border_subtitle = Content(_("Enter keeps it, Esc cancels"))
            yield Static(Content(self._about), markup=False)
            yield Input(
                self._value,
                placeholder=self._placeholder,
                suggester=SuggestFromList(self._choices, case_sensitive=False),
                id="line",
            )

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())
