"""A screen that runs the commands of the table: with counts, key sequences and reasons why not."""

from collections.abc import Sequence

from textual import events
from textual.binding import ActiveBinding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input

from reader.tui.commands import Command, Need, Place
from reader.tui.keys import key_sign
from reader.tui.signs import BETWEEN
from reader.words import _

MOST_TIMES = 999
"""How often a command is carried out at most by a count before it."""

WHILE_TYPING = ("back", "next_pane", "previous_pane", "help", "commands", "suspend")
"""The commands that work by keys which are no letters while something is typed."""


class CommandScreen(Screen[None]):
    """Runs commands by keys, palette and mouse; a subclass says what they act on.

    A count typed before a command (`5j`) repeats it; keys that begin a sequence (`t1`) wait for
    the next key, Escape gives up.

    Args:
        commands: The commands with the keys that they have.
    """

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.commands = {command.identity: command for command in commands}
        self._sequences = {
            key: command for command in commands for key in command.keys if " " in key
        }
        self._beginnings = {key.split(" ")[0] for key in self._sequences}
        self._typed = ""
        self._count = 0

    def say(self, sentence: str) -> None:
        """Tell the person something in words, until the next command."""
        raise NotImplementedError

    def lacks(self, need: Need, place: Place) -> bool:
        """Whether something is not there that commands of a place can't act without."""
        raise NotImplementedError

    def target(self, place: Place) -> DOMNode:
        """What the commands of a place act on."""
        raise NotImplementedError

    def applies(self, place: Place) -> bool:
        """Whether the keys of a place work as things are."""
        raise NotImplementedError

    @property
    def places(self) -> list[Place]:
        """All places, those first whose keys work as things are."""
        here = {binding.action for _, binding, *_ in self.active_bindings.values()}
        working = (each.place for each in self.commands.values() if each.run in here)
        order = [place for place in dict.fromkeys(working) if place is not Place.EVERYWHERE]
        return list(dict.fromkeys([*order, *Place]))

    @property
    def is_typing(self) -> bool:
        """Whether letters are text."""
        return isinstance(self.focused, Input)

    def why_not(self, command: Command) -> str:
        """Why a command can't act, in a sentence; "" where it can."""
        lacking = (need for need in command.needs if self.lacks(need, command.place))
        return next((_(need.value) for need in lacking), "")

    async def action_command(self, identity: str) -> None:
        """Run a command, or say why it can't act."""
        command = self.commands[identity]
        count, self._count = max(1, self._count), 0
        reason = self.why_not(command)
        self.say(reason)
        if not reason:
            await self.app.run_action(command.call(count), self.target(command.place))

    async def on_key(self, event: events.Key) -> None:
        """Take counts and sequences; all other keys are bindings."""
        if self.is_typing:
            return
        typed = f"{self._typed} {event.key}".strip()
        waiting, self._typed = self._typed, ""
        if waiting:
            if command := self._sequences.get(typed):
                await self.action_command(command.identity)
            else:
                self.say("")
        elif event.key in self._beginnings:
            self._typed = event.key
            self.say(self._ways_on(event.key))
        elif event.key.isdecimal() and event.key.isascii() and (self._count or event.key != "0"):
            self._count = min(self._count * 10 + int(event.key), MOST_TIMES)
            self.say(str(self._count))
        elif event.key == "escape" and self._count:
            self._count = 0
            self.say("")
        else:
            return
        event.stop()

    def _ways_on(self, beginning: str) -> str:
        ways = (
            f"{key_sign(key.split(' ', 1)[1])} {_(command.label or command.sentence)}"
            for key, command in self._sequences.items()
            if key.startswith(f"{beginning} ")
        )
        return f"{key_sign(beginning)} … " + BETWEEN.join(ways)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys that work, for the footer: none below a dialog, no letters where they are text.

        Textual asks the dialog whether the commands of the screen below it are there.
        """
        if self.app.screen is not self:
            return {}
        found = super().active_bindings
        if not self.is_typing:
            return found
        return {
            key: binding
            for key, binding in found.items()
            if len(key_sign(key)) > 1 or binding.node is self.focused
        }

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Most commands are away while something is typed, some by what goes on at their place."""
        if action != "command":
            return True
        command = self.commands[str(parameters[0])]
        if self.is_typing:
            return command.name in WHILE_TYPING
        return self.applies(command.place)
