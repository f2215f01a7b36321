"""The help: every command of the table with its keys."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import ClassVar

from rich.segment import Segment
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.geometry import Size
from textual.strip import Strip

from reader.layout import cell_width, wrap
from reader.tui.commands import Command, Place
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.keys import key_signs
from reader.tui.kinds import KIND_LOOKS
from reader.tui.line_widget import LineWidget
from reader.tui.signs import LIST_SIGNS
from reader.tui.still_ground import StillGround
from reader.words import _

SIGNS = 17
"""Cells for the keys of a command."""

GAP = 2
"""Cells between keys and what they do."""

Part = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and below it signs with what each is for."""


class HelpPage(LineWidget, can_focus=True):
    """What signs are for; scrolls by the keys that scroll an article.

    Args:
        parts: What stands on the page.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"help--heading", "help--sign", "help--words"}
    BINDINGS: ClassVar[list[BindingType]] = [
        ("j,down", "scroll_by(1)"),
        ("k,up", "scroll_by(-1)"),
        ("space,ctrl+d,pagedown", "scroll_pages(1)"),
        ("b,ctrl+u,pageup", "scroll_pages(-1)"),
        ("g,home", "first"),
        ("G,end", "last"),
    ]

    def __init__(self, parts: Iterable[Part], *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._parts_told = tuple(parts)
        self._rows: list[tuple[tuple[str, str], ...]] = []

    def on_resize(self) -> None:
        """Break the sentences for the new width."""
        self._rows = list(self._lay_out(self.scrollable_content_region.width))
        self.virtual_size = Size(0, len(self._rows))
        self.refresh()

    def _lay_out(self, width: int) -> Iterator[tuple[tuple[str, str], ...]]:
        """The pieces of each row with their component classes."""
        for heading, entries in self._parts_told:
            for row in broken(heading, width):
                yield (("help--heading", row),)
            for sign, words in entries:
                signs, sentences = broken(sign, SIGNS), broken(words, width - SIGNS - GAP)
                for left, right in zip_longest(signs, sentences, fillvalue=""):
                    blank = " " * (SIGNS - cell_width(left))
                    yield ("help--sign", f"{blank}{left}{' ' * GAP}"), ("help--words", right)
            yield ()

    def render_line(self, y: int) -> Strip:
        """Paint one line of the screen."""
        number = y + self.scroll_offset.y
        pieces = self._rows[number] if number < len(self._rows) else ()
        strip = Strip(Segment(text, self.look(name)) for name, text in pieces)
        return strip.adjust_cell_length(self.scrollable_content_region.width, self.look())

    def action_scroll_by(self, rows: int) -> None:
        """Scroll down, or up by less than nothing."""
        self.scroll_relative(y=rows, animate=False)

    def action_scroll_pages(self, pages: int) -> None:
        """Scroll by screenfuls."""
        self.action_scroll_by(pages * self.size.height)

    def action_first(self) -> None:
        """Go to the beginning."""
        self.scroll_to(y=0, animate=False)

    def action_last(self) -> None:
        """Go to the end."""
        self.scroll_to(y=self.max_scroll_y, animate=False)


def broken(text: str, width: int) -> list[str]:
    """A text in rows."""
    return [text[start:end].rstrip() for start, end in wrap(text, max(1, width))]


class HelpScreen(StillGround[None]):
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
        page = HelpPage(self._parts(), id="help")
        page_down = Key("space", _("Page down"), "scroll_pages(1)", page)
        with Dialog(_("Keys"), page_down, Key("escape", _("Close"), "dismiss")):
            yield page

    def _parts(self) -> Iterator[Part]:
        for place in self._places:
            keys = [
                (key_signs(command.keys), _(command.sentence))
                for command in self._commands
                if command.place is place
            ]
            yield _(place.value), keys
        yield _("Signs in the list"), [(sign, _(words)) for sign, words in LIST_SIGNS]
        kinds = [(look.sign, _(look.name)) for look in KIND_LOOKS.values()]
        yield _("Signs in the figures pane"), kinds
