"""The box of a dialog: its title, its parts, and the keys that work in it."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from reader.tui.key_line import Key, KeyLine


class Dialog(Vertical):
    """Holds the parts of a dialog above a line of its keys.

    Args:
        title: What the dialog is about.
        keys: What can be done; each is run on the screen where it is clicked.
        wide: Whether it needs more room than most.
    """

    def __init__(self, title: str, *keys: Key, wide: bool = False) -> None:
        super().__init__(classes="-wide" if wide else "")
        self.border_title = Content(title)
        self._keys = keys

    def compose(self) -> ComposeResult:
        """Put the keys below the parts."""
        yield KeyLine(*self._keys)
