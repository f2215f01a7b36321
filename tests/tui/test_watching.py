"""Files that come, change and go while the reader reads."""

from pathlib import Path

import pytest

from reader.library import Library, watching
from reader.tui import navigation_pane
from reader.tui.app import ReaderApp
from tests.tui.conftest import screen_text
from tests.tui.sessions import screen_of, wait_for, wait_until


@pytest.fixture(autouse=True)
def _watching(monkeypatch: pytest.MonkeyPatch, _no_watching: None) -> None:
    monkeypatch.setattr(navigation_pane, "follow", watching.follow)


def write(library: Library, number: int, day: int, words: str = "") -> Path:
    path = library.corpus / f"新闻/{number:03}.txt"
    path.parent.mkdir(exist_ok=True)
    head = f"渡口第{number}号{words}\n\n2023-07-{day:02} 来源:某县报\n\n"
    body = "\n\n".join(f"第{line}天,{number}号渡口运送乘客{line}00人。" for line in range(1, 60))
    put(path, head + body)
    return path


def put(path: Path, text: str) -> None:
    """Write a file as a whole: one that is empty for a moment leaves the list for a moment."""
    whole = path.with_name(".whole")
    whole.write_text(text, "utf-8")
    whole.replace(path)


def cursor_title(navigation: navigation_pane.NavigationPane) -> str:
    current = navigation.articles.current
    return current.title if current else ""


async def test_a_new_file_appears_above_the_cursor(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await wait_for(pilot, "某市公布去年用水数据")
        navigation = screen_of(pilot).navigation
        await wait_until(pilot, lambda: not navigation._indexing)
        await pilot.press("j")
        file = write(library, 1, 1)
        await wait_for(pilot, "渡口第1号")
        assert cursor_title(navigation) == "某县水库蓄水"
        assert navigation.articles.scroll_offset.y == 0
        await wait_for(pilot, "新闻")
        file.unlink()
        await wait_until(pilot, lambda: "渡口第1号" not in screen_text(pilot.app))
        assert cursor_title(navigation) == "某县水库蓄水"


async def test_what_is_on_the_screen_stays_where_it_is(library: Library) -> None:
    for number in range(40):
        write(library, number, 1)
    library.refresh()
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await wait_for(pilot, "渡口第0号")
        navigation = screen_of(pilot).navigation
        await wait_until(pilot, lambda: not navigation._indexing)
        await pilot.press(*"jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj", "k")
        before, row = screen_text(pilot.app), navigation.articles.cursor
        write(library, 100, 2)
        await wait_until(pilot, lambda: navigation.articles.row_count == 44)
        await pilot.pause()
        assert navigation.articles.cursor == row + 1
        shown = [line for line in before.split("\n") if "渡口第" in line]
        assert all(line[:20] in screen_text(pilot.app) for line in shown)


async def test_the_open_article_changes_where_it_is_read(library: Library) -> None:
    file = write(library, 1, 1)
    library.refresh()
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await wait_for(pilot, "乘客100人")
        await pilot.press("enter", "space")
        await wait_until(pilot, lambda: screen_of(pilot).view.first_visible > 0)
        place = screen_of(pilot).view.first_visible
        put(file, file.read_text("utf-8").replace("乘客", "旅客"))
        await wait_for(pilot, "旅客")
        assert screen_of(pilot).view.first_visible == place


async def test_a_folder_that_cannot_be_watched_is_said(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "network_of", lambda path: "nfs")
    async with ReaderApp(library).run_test(size=(120, 40), notifications=True) as pilot:
        await wait_for(pilot, "on a network (nfs)")
