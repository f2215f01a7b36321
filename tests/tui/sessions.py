"""What a session at the keyboard needs: press keys, wait, read the screen."""

from collections.abc import Callable
from time import monotonic

from rich.cells import cell_len
from textual.pilot import Pilot
from textual.strip import Strip

from reader.tui.main_screen import MainScreen
from tests.tui.conftest import PATIENCE, screen_text

WIDTHS = (60, 80, 120, 200)


async def settle(pilot: Pilot[None]) -> str:
    """Wait until nothing more happens, and read the screen."""
    await pilot.pause()
    deadline = monotonic() + PATIENCE
    while any(not worker.is_finished for worker in pilot.app.workers):
        assert monotonic() < deadline, pilot.app.workers
        await pilot.pause(0.002)
        await pilot.pause()
    return screen_text(pilot.app)


async def wait_until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait for what happens while other things go on."""
    deadline = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < deadline, screen_text(pilot.app)
        await pilot.pause(0.02)


async def wait_for(pilot: Pilot[None], words: str) -> None:
    """Wait until words are on the screen."""
    await wait_until(pilot, lambda: words in screen_text(pilot.app))


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
