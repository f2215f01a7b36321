"""Scrolling an article so long that only what is seen of it is laid out at first."""

import pytest
from rich.segment import Segment
from textual.pilot import Pilot

from reader.article import Article
from reader.tui.app import ReaderApp
from reader.tui.article_rows import Row
from reader.tui.article_view import ArticleView
from tests.tui.conftest import screen_text
from tests.tui.sessions import settle

NUMBER = 3000
LONG = Article(
    id="1" * 64,
    title="渡口纪事",
    text="渡口纪事\n" + "\n".join(f"第{n}段{'渡口的船过了河。' * (n % 20)}" for n in range(NUMBER)),
)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> ReaderApp:
    """The application with the article, which is not laid out further while nothing goes on."""
    monkeypatch.setattr("reader.tui.article_scroll.LAYOUT_PAUSE", 1000)
    return ReaderApp(article=LONG)


def view_of(pilot: Pilot[None]) -> ArticleView:
    return pilot.app.screen.query_one(ArticleView)


def lay_out_all(view: ArticleView) -> None:
    rows = view._rows
    assert rows
    while not rows.prepare(1):
        pass
    view._prepare_rows()


async def test_the_end_is_shown_at_once_and_stays(app: ReaderApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("G")
        await pilot.pause()
        before = screen_text(app)
        assert f"第{NUMBER - 1}段" in before
        view = view_of(pilot)
        estimated = view.virtual_size.height
        lay_out_all(view)
        await pilot.pause()
        assert view.virtual_size.height != estimated
        assert screen_text(app) == before
        await pilot.press("k")
        assert view.scroll_offset.y == view.max_scroll_y - 1


async def test_a_far_place_is_first_and_stays_while_what_is_before_it_is_laid_out(
    app: ReaderApp,
) -> None:
    offset = LONG.text.index("第2000段")
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        view = view_of(pilot)
        view.go_to(offset, centre=False)
        await pilot.pause()
        assert view.first_visible == offset
        await pilot.press("pageup")
        above = view.first_visible
        assert LONG.text.index("第1980段") < above < offset
        await pilot.press("pagedown")
        assert view.first_visible == offset
        before = screen_text(app)
        lay_out_all(view)
        await pilot.pause()
        assert view.first_visible == offset
        assert screen_text(app) == before


async def test_pages_follow_each_other_without_a_gap(app: ReaderApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        text = ""
        for _ in range(30):
            text += screen_text(app)
            await pilot.press("space")
            await pilot.pause()
        shown = [n for n in range(NUMBER) if f"第{n}段" in text]
        assert len(shown) > 100
        assert shown == list(range(len(shown)))


async def test_only_the_rows_of_a_span_are_painted_anew(
    app: ReaderApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        view = view_of(pilot)
        painted: list[Row] = []
        row_segments = view.row_segments

        def noted(row: Row, style: object) -> list[Segment]:
            painted.append(row)
            return list(row_segments(row, style))  # type: ignore[arg-type]

        monkeypatch.setattr(view, "row_segments", noted)
        start = LONG.text.index("第5段")
        end = LONG.text.index("\n", start)
        view.repaint_span(start, end)
        await pilot.pause()
        assert painted
        assert (painted[0].start, painted[-1].end) == (start, end)
        painted.clear()
        view.repaint_span(LONG.text.index("第2000段"), len(LONG.text))
        await pilot.pause()
        assert not painted
