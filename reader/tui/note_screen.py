"""The dialog that asks for a note on a passage."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.layout import truncate
from reader.streams import printable

QUOTED = 140
"""Cells of the passage that are shown above the note."""


class NoteScreen(ModalScreen[str | None]):
    """Dismissed with the note, or with None where the person thought better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss", "Cancel")]

    def __init__(self, passage: str, note: str) -> None:
        super().__init__()
        self._passage = truncate(printable(passage), QUOTED)
        self._note = note

    def compose(self) -> ComposeResult:
        """Build the passage and the line for the note."""
        with Vertical(classes="dialog") as box:
            box.border_title = Content("Note")
            box.border_subtitle = Content("Enter keeps it, Esc cancels")
            yield Static(Content(self._passage), markup=False)
            yield Input(self._note, placeholder="what you think of it", id="note")

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())
