"""The commands of the table in Textual's palette."""

from collections.abc import Coroutine
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from reader.tui.command_screen import CommandScreen
from reader.tui.commands import Command
from reader.tui.keys import key_signs


class CommandProvider(Provider):
    """Offers every command by its sentence, with its keys and its place."""

    async def discover(self) -> Hits:
        """All commands, in the order of the table."""
        for command in self._commands:
            display = Content(command.sentence)
            run = self._run(command)
            yield DiscoveryHit(display, run, text=command.sentence, help=self._help(command))

    async def search(self, query: str) -> Hits:
        """The commands whose sentence or name has what is typed."""
        matcher = self.matcher(query)
        for command in self._commands:
            score = max(matcher.match(command.sentence), matcher.match(command.name))
            if score > 0:
                display = matcher.highlight(command.sentence)
                run = self._run(command)
                yield Hit(score, display, run, text=command.sentence, help=self._help(command))

    @property
    def _commands(self) -> list[Command]:
        screen = self.screen
        return list(screen.commands.values()) if isinstance(screen, CommandScreen) else []

    def _run(self, command: Command) -> partial[Coroutine[Any, Any, bool]]:
        return partial(self.app.run_action, f"screen.command('{command.identity}')")

    def _help(self, command: Command) -> str:
        return f"{key_signs(command.keys)} · {command.place}"
