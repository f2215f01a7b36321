"""The commands of the table in Textual's palette."""

from collections.abc import Coroutine
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from reader.tui.command_screen import CommandScreen
from reader.tui.commands import Command
from reader.tui.keys import key_signs
from reader.words import _


class CommandProvider(Provider):
    """Offers every command by its sentence, with its keys and its place."""

    async def discover(self) -> Hits:
        """All commands, in the order of the table."""
        for command in self._commands:
            sentence = _(command.sentence)
            run, more = self._run(command), self._help(command)
            yield DiscoveryHit(Content(sentence), run, text=sentence, help=more)

    async def search(self, query: str) -> Hits:
        """The commands whose sentence, in the person's words or ours, or name has what is typed."""
        matcher = self.matcher(query)
        for command in self._commands:
            sentence = _(command.sentence)
            score = max(map(matcher.match, (sentence, command.sentence, command.name)))
            if score > 0:
                run, more = self._run(command), self._help(command)
                yield Hit(score, matcher.highlight(sentence), run, text=sentence, help=more)

    @property
    def _commands(self) -> list[Command]:
        screen = self.screen
        return list(screen.commands.values()) if isinstance(screen, CommandScreen) else []

    def _run(self, command: Command) -> partial[Coroutine[Any, Any, bool]]:
        return partial(self.app.run_action, f"screen.command('{command.identity}')")

    def _help(self, command: Command) -> str:
        return f"{key_signs(command.keys)} · {_(command.place.value)}"
