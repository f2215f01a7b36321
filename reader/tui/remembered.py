"""How widgets let the application remember something for the next time."""

from typing import Any

from textual.message import Message


class Remembered(Message):
    """Something is to be remembered.

    Args:
        changes: Attributes of `State` by their names.
    """

    def __init__(self, **changes: Any) -> None:
        super().__init__()
        self.changes = changes
