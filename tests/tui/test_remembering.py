"""What is remembered from one start to the next."""

from pathlib import Path

from reader.config import Config
from reader.library import Library
from reader.state import load_state
from reader.tui.app import ReaderApp
from reader.tui.themes import DARK, LIGHT
from tests.tui.sessions import press, screen_of, settle


async def test_order_and_theme_come_back(library: Library, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    app = ReaderApp(library, state=state)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "S")
        app.theme = LIGHT.name
        await settle(pilot)
    app = ReaderApp(library, state=state)
    async with app.run_test(size=(120, 30)) as pilot:
        assert "oldest first" in await settle(pilot)
        assert app.theme == LIGHT.name
    assert ReaderApp(library, config=Config(theme=DARK.name), state=state).theme == DARK.name


async def test_earlier_queries_come_back_with_up(library: Library, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"水库", "enter", "escape", "slash", *"降温", "enter")
    async with ReaderApp(library, state=state).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", "up", "up", "enter")
        assert screen_of(pilot).navigation.query_box.value == "水库"
        assert "All articles 1" in await press(pilot, "escape", "slash", "up", "up", "down")
        assert load_state(state).queries == ("降温", "水库")


async def test_a_new_person_gets_a_hint_until_the_first_command(
    library: Library, tmp_path: Path
) -> None:
    for start in range(4):
        async with ReaderApp(library, state=tmp_path / "s.json").run_test(size=(120, 30)) as pilot:
            assert ("? all keys" in await settle(pilot)) == (start < 3)
            assert "? all keys" not in await press(pilot, "j")


async def test_widths_of_panes_come_back_and_leave_room_for_the_article(
    library: Library, tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    async with ReaderApp(library, state=state).run_test(size=(160, 30)) as pilot:
        await settle(pilot)
        before = screen_of(pilot).navigation.size.width
        await press(pilot, "1", "5", "right_parenthesis")
    for width, expected in ((160, before + 30), (120, 60)):
        async with ReaderApp(library, state=state).run_test(size=(width, 30)) as pilot:
            await settle(pilot)
            assert screen_of(pilot).navigation.size.width == expected
