"""The help: every command of the table with its keys."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.commands import Command, Place
from reader.tui.keys import key_signs
from reader.tui.kinds import KIND_LOOKS


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
    """

    BINDINGS: ClassVar[list[BindingType]] = [("escape,question_mark,q,f1", "dismiss", "Close")]

    def __init__(self, commands: Iterable[Command]) -> None:
        super().__init__()
        self._commands = tuple(commands)

    def compose(self) -> ComposeResult:
        """Build one scrolling page."""
        with HelpPage(classes="dialog") as page:
            page.border_title = Content("Keys")
            page.border_subtitle = Content("Esc closes")
            yield Static(self._text(), markup=False)

    def _text(self) -> Content:
        lines: list[Content] = []
        for place in Place:
            lines.append(Content.styled(place.value, "bold $primary"))
            lines += [
                Content.assemble(
                    (f"{key_signs(command.keys):>18}", "bold"), f"  {command.sentence}"
                )
                for command in self._commands
                if command.place is place
            ]
            lines.append(Content(""))
        lines.append(Content.styled("Signs in the figures pane", "bold $primary"))
        lines += [
            Content.assemble((f"{look.sign:>18}", "bold"), f"  {look.name}")
            for look in KIND_LOOKS.values()
        ]
        return Content("\n").join(lines)
