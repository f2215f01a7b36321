"""A line of keys with what they do, at the bottom of a screen or a dialog; each can be clicked."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.dom import DOMNode
from textual.strip import Strip
from textual.widget import Widget

from reader.layout import cell_width, truncate
from reader.streams import printable
from reader.tui.keys import key_sign
from reader.words import _

GAP = 2
"""Cells between two keys."""


class Key(NamedTuple):
    """A key of the line.

    Attributes:
        key: Textual's name of it.
        label: What it does, in a word or two.
        action: What a click runs.
        node: What the action is run on; None for the screen.
    """

    key: str
    label: str
    action: str
    node: DOMNode | None = None


class KeyLine(Widget):
    """Shows as many keys as have room, none of them in part.

    Args:
        keys: The keys, those first that are to be seen in a narrow terminal.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--label"}

    def __init__(self, *keys: Key) -> None:
        super().__init__()
        self._keys = keys

    @property
    def keys(self) -> Sequence[Key]:
        """The keys that there are."""
        return self._keys

    @property
    def told(self) -> str:
        """What stands at the right end; it gets half of the line at most."""
        return ""

    def render_line(self, y: int) -> Strip:
        """Paint the line."""
        width = self.size.width
        label_style = self.get_component_rich_style("keys--label")
        key_style = self.get_component_rich_style("keys--key")
        told = truncate(printable(self.told), width // 2)
        room = width - (cell_width(told) + GAP if told else 0)
        segments = []
        for number, (key, word, *_rest) in enumerate(self.keys):
            sign, label = key_sign(key), _(word)
            room -= GAP * bool(number) + cell_width(sign) + 1 + cell_width(label)
            if room < 0:
                break
            click = Style(meta={"key": number})
            segments += [
                Segment(" " * (GAP if number else 0), label_style),
                Segment(f"{sign} ", key_style + click),
                Segment(label, label_style + click),
            ]
        line = Strip(segments).adjust_cell_length(width - cell_width(told), label_style)
        return Strip([*line, Segment(told, label_style)])

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        number = event.style.meta.get("key")
        if number is not None:
            *_rest, action, node = self.keys[number]
            await self.app.run_action(action, node or self.screen)


class Foot(KeyLine):
    """The keys that work on the screen as it is, with a word on how things stand."""

    def __init__(self) -> None:
        super().__init__()
        self._told = ""

    def on_mount(self) -> None:
        """Follow the screen."""
        self.screen.bindings_updated_signal.subscribe(self, lambda screen: self.refresh())

    def tell(self, sentence: str) -> None:
        """Let something stand at the right end."""
        if sentence != self._told:
            self._told = sentence
            self.refresh()

    @property
    def told(self) -> str:
        """What stands at the right end."""
        return self._told

    @property
    def keys(self) -> Sequence[Key]:
        """One key of each command that has a word for the line."""
        found: dict[str, Key] = {}
        for key, (node, binding, enabled, _tip) in self.screen.active_bindings.items():
            if binding.show and enabled:
                found.setdefault(
                    binding.action, Key(key, binding.description, binding.action, node)
                )
        return tuple(found.values())
