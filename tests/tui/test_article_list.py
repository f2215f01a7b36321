"""The list shows what a worker found, and its count when it is known."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from reader.tui.article_list import ArticleList
from tests.tui.conftest import screen_text
from tests.tui.sessions import press, settle


@pytest.fixture
def harbour(tmp_path: Path, open_library: Callable[[Path], Library]) -> Library:
    folder = tmp_path / "harbour"
    folder.mkdir()
    for number in range(40):
        body = "\n".join(
            f"{number}号渡口的第{line}家茶馆坐满了人,票价没有变化。" for line in range(9)
        )
        text = f"渡口{number:02}号通航\n\n{body}\n"
        (folder / f"{number:02}.txt").write_text(text)
    library = open_library(folder)
    library.refresh()
    return library


async def test_rows_are_there_before_they_are_counted(
    harbour: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ArticleList, "FEW", 8)
    may_count = threading.Event()
    threads: set[int] = set()
    count = harbour.count

    def count_slowly(query: str = "", section: str | None = None, **options: Any) -> int:
        threads.add(threading.get_ident())
        if query and options["most"] is None:
            may_count.wait()
        return count(query, section, **options)

    app = ReaderApp(harbour)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        monkeypatch.setattr(harbour, "count", count_slowly)
        await pilot.press("slash", *"茶馆")
        articles = app.screen.query_one(ArticleList)
        for _ in range(1000):
            await pilot.pause(0.01)
            if "+" in str(articles.border_title):
                break
        await pilot.press("enter", "down")
        await pilot.pause()
        assert "渡口01号通航" in screen_text(app)
        assert app.screen.query_one(ArticleList).cursor == 1
        may_count.set()
        assert "2/40" in await settle(pilot)
        assert app.screen.query_one(ArticleList).cursor == 1
        assert "40/40" in await press(pilot, "G")
    assert threading.get_ident() not in threads


async def test_a_query_typed_on_takes_the_place_of_the_one_before(harbour: Library) -> None:
    app = ReaderApp(harbour)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"渡口")
        await pilot.press(*"07号")
        assert "1/1" in await settle(pilot)
        await pilot.press("left_parenthesis")
        assert "1/1" in await settle(pilot)
        assert app.screen.query_one("#query-problem").display


async def test_the_cursor_does_not_follow_what_a_half_typed_query_found(harbour: Library) -> None:
    app = ReaderApp(harbour)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"渡口39")
        assert app.screen.query_one(ArticleList).row_count == 1
        await press(pilot, *" OR 渡口30", "enter")
        articles = app.screen.query_one(ArticleList)
        assert (articles.row_count, articles.cursor) == (2, 0)


async def test_leaving_the_filter_goes_back_to_where_it_was_opened(harbour: Library) -> None:
    app = ReaderApp(harbour)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, *"jjj", "slash", *"渡口39", "escape")
        articles = app.screen.query_one(ArticleList)
        assert (articles.row_count, articles.cursor) == (40, 3)


async def test_all_rows_are_asked_for_away_from_the_event_loop(
    harbour: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ArticleList, "FEW", 8)
    monkeypatch.setattr("reader.tui.article_list.BLOCK", 16)
    monkeypatch.setattr("reader.tui.listing.BLOCK", 16)
    rows = harbour.rows
    threads: list[int] = []

    def rows_with_thread(*arguments: Any, **options: Any) -> Sequence[Entry]:
        threads.append(threading.get_ident())
        return rows(*arguments, **options)

    app = ReaderApp(harbour)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        monkeypatch.setattr(harbour, "rows", rows_with_thread)
        await press(pilot, "S", "S")
        assert "40/40" in await press(pilot, "G")
        assert "40 selected" in await press(pilot, "percent_sign")
    assert threads
    assert threading.get_ident() not in threads


async def test_a_key_typed_at_once_acts_on_what_is_being_selected(
    harbour: Library, marks: Marks
) -> None:
    async with ReaderApp(harbour, marks=marks).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("percent_sign", "m")
        assert "Marked 40 articles as read" in await settle(pilot)
