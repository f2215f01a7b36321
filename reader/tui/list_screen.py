"""The base of dialogs around a list."""

from textual.screen import ScreenResultType

from reader.tui.commands import COMMANDS
from reader.tui.line_list import LineList
from reader.tui.still_ground import StillGround


class ListScreen(StillGround[ScreenResultType]):
    """A dialog whose list runs the commands of lists by their own keys."""

    @property
    def acting(self) -> LineList:
        """The list that the commands act on."""
        raise NotImplementedError

    async def action_command(self, identity: str) -> None:
        """Run a command of lists, whose keys call the screen."""
        command = next(command for command in COMMANDS if command.identity == identity)
        await self.app.run_action(command.call(1), self.acting)
