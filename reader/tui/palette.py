"""The commands of the table in Textual's palette."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, cast

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.theme import ThemeProvider

from reader.tui.command_screen import CommandScreen
from reader.tui.commands import Command, Place
from reader.tui.keys import key_signs
from reader.tui.still_ground import StillGround
from reader.words import _

KEYS = 9
"""Cells for the key of a command."""


def nothing_found() -> Hit:
    """What is offered where nothing has what is typed; Textual would say so in English."""
    sentence = _("Nothing has these words.")
    return Hit(0, Content(sentence), lambda: None, text=sentence)


class Palette(CommandPalette, StillGround[None]):
    """Textual's palette on the ground of our dialogs."""


class ColoursProvider(ThemeProvider):
    """Offers the themes."""

    async def search(self, query: str) -> Hits:
        """The themes whose name has what is typed."""
        found = False
        async for hit in super().search(query):
            yield hit
            found = True
        if not found:
            yield nothing_found()


class CommandProvider(Provider):
    """Offers every command by its sentence, with its keys and its place."""

    async def discover(self) -> Hits:
        """All commands, in the order of the table."""
        for command in self._commands:
            sentence = _(command.sentence)
            display = self._display(command, Content(sentence))
            yield DiscoveryHit(display, self._run(command), text=sentence)

    async def search(self, query: str) -> Hits:
        """The commands whose sentence, in the person's words or ours, or name has what is typed."""
        matcher = self.matcher(query)
        found = False
        for command in self._commands:
            sentence = _(command.sentence)
            score = max(map(matcher.match, (sentence, command.sentence, command.name)))
            if score > 0:
                display = self._display(command, matcher.highlight(sentence))
                yield Hit(score, display, self._run(command), text=sentence)
                found = True
        if not found:
            yield nothing_found()

    @property
    def _commands(self) -> list[Command]:
        screen = self.screen
        return list(screen.commands.values()) if isinstance(screen, CommandScreen) else []

    def _run(self, command: Command) -> Callable[[], Coroutine[Any, Any, None]]:
        """Runs a command without asking whether its key works, so that it says why it can't act."""
        return partial(cast(CommandScreen, self.screen).action_command, command.identity)

    def _display(self, command: Command, sentence: Content) -> Content:
        """The first key before the sentence, and where it works, unless that is everywhere."""
        place = "" if command.place is Place.EVERYWHERE else f"  {_(command.place.value)}"
        keys = key_signs(command.keys[:1])
        return Content.assemble((f"{keys:>{KEYS}}  ", "bold"), sentence, (place, "$quiet"))
