"""What a session at the keyboard needs: press keys, wait, read the screen."""

from rich.cells import cell_len
from textual.pilot import Pilot
from textual.strip import Strip
from textual.worker import WorkerCancelled

from reader.tui.main_screen import MainScreen
from tests.tui.conftest import screen_text

WIDTHS = (60, 80, 120, 200)


async def settle(pilot: Pilot[None]) -> str:
    """Wait until nothing more happens, and read the screen."""
    for _ in range(2):
        await pilot.pause(0.02)
        await _wait_for_workers(pilot)
    await pilot.pause()
    return screen_text(pilot.app)


async def _wait_for_workers(pilot: Pilot[None]) -> None:
    """Wait until all workers are done, also those that took the place of a cancelled one."""
    while True:
        try:
            await pilot.app.workers.wait_for_complete()
        except WorkerCancelled:
            await pilot.pause(0.01)
        else:
            return


async def press(pilot: Pilot[None], *keys: str) -> str:
    """Press keys one after the other, and read the screen."""
    await pilot.press(*keys)
    return await settle(pilot)


def painted(pilot: Pilot[None]) -> list[Strip]:
    """What is on the screen, with its styles."""
    return [Strip(strip) for strip in pilot.app.screen._compositor.render_strips()]


async def click_on(pilot: Pilot[None], words: str, times: int = 1) -> str:
    """Click on the first of some words on the screen, and read the screen."""
    for row, line in enumerate(screen_text(pilot.app).split("\n")):
        before, found, _ = line.partition(words)
        if found:
            await pilot.click(offset=(cell_len(before), row), times=times)
            return await settle(pilot)
    raise AssertionError(f"{words!r} is not on the screen")


def screen_of(pilot: Pilot[None]) -> MainScreen:
    """The screen with the panes, which no dialog may cover."""
    screen = pilot.app.screen
    assert isinstance(screen, MainScreen)
    return screen
