"""A question that is answered with yes or no."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from reader.streams import printable
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.still_ground import StillGround
from reader.words import _


class ConfirmScreen(StillGround[bool]):
    """Dismissed with whether the person said yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("y,enter", "dismiss(True)", "Yes"),
        ("n,escape,q", "dismiss(False)", "No"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = printable(question)

    def compose(self) -> ComposeResult:
        """Build the question."""
        keys = Key("y", _("Yes"), "dismiss(True)"), Key("n", _("No"), "dismiss(False)")
        with Dialog("", *keys):
            yield Static(Content(self._question), markup=False)
