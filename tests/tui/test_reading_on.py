"""What goes along while a person reads: figures, outline, raw page, the line for words."""

import pytest
from textual._compositor import Compositor

from reader import clean
from reader.config import Config
from reader.layout import cell_width
from reader.library import Library
from reader.library.marks import Marks
from reader.tui.app import ReaderApp
from reader.tui.article_screen import ArticleScreen
from reader.tui.themes import DARK, LIGHT
from tests.tui.conftest import OpenLibrary, screen_text
from tests.tui.sessions import painted, press, screen_of, settle

PAGE = "渡口纪事\n\n2023-06-01 来源:渡口晚报\n\n" + "\n\n".join(
    f"渡口在第{n}天运送{n}名乘客过了河,船工说水位比上一天高出了一些,他们等着天晴。"
    for n in range(1, 400)
)


async def test_the_pane_shows_the_figures_of_what_is_read() -> None:
    async with ReaderApp(article=clean(PAGE), name="a.txt").run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ArticleScreen)
        await press(pilot, "space", "space")
        read = screen.view.figure_after(screen.view.first_visible)
        assert read > 0
        assert screen.figures.figure_at(screen.figures.scroll_offset.y // 2) == read
        assert screen.figure is None

        # whoever goes to the pane begins there
        await press(pilot, "tab")
        assert screen.figures.cursor == read


@pytest.mark.parametrize("width", [60, 80])
async def test_a_figure_is_told_where_its_pane_has_no_room(library: Library, width: int) -> None:
    async with ReaderApp(library).run_test(size=(width, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "vertical_line")
        if width == 60:
            await press(pilot, "vertical_line")
        screen = await press(pilot, "f")
        told = screen.rstrip().split("\n")[-1]
        assert "1/" in told
        assert "3.5亿 吨" in told or "350,000,000" in told


async def test_the_sidebar_shows_the_outline_of_what_is_read(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 16)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"水厂建设", "enter")
        assert "水厂建设提速" in (await press(pilot, "enter")).split("All articles 1")[0]


async def test_the_line_for_words_moves_nothing(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        before = await press(pilot, "enter")
        asked = await press(pilot, "slash")
        assert asked.split("\n")[:24] == before.split("\n")[:24]
        assert "1/28" in await press(pilot, *"泵站")
        view = screen_of(pilot).view
        await press(pilot, "enter", *"n" * 5)
        assert "6/28" in screen_text(pilot.app)
        await press(pilot, "escape")
        assert view.first_visible == 0
        assert screen_text(pilot.app).split("\n")[1:24] == before.split("\n")[1:24]


async def test_a_hit_is_not_left_below_the_line_for_words(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 12)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "slash")
        for n in range(2, 10):
            for _ in range(3):
                await pilot.press("backspace")
            shown = await press(pilot, *f"第{n}座")
            above = shown.split("\n")[:-4]
            assert any(f"第{n}座" in line for line in above)


async def test_a_long_raw_page_is_there_at_once_and_whole_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.tui.raw_view.LAYOUT_PAUSE", 1000)
    async with ReaderApp(article=clean(PAGE), name="a.txt").run_test(size=(60, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "5", "space")
        screen = pilot.app.screen
        assert isinstance(screen, ArticleScreen)
        place, raw = screen.view.first_visible, screen.reading.raw
        shown = await press(pilot, "r")
        assert "渡口在第" in shown
        number, start, _ = raw._rows[raw.cursor]
        top = raw.cursor - raw.scroll_offset.y
        raw._break_on([], 0)
        while raw._wrapping and len(raw._rows) == len(raw._lines):
            raw._wrapping._callback()  # type: ignore[misc]
        assert raw._rows[raw.cursor][:2] == (number, start)
        assert raw.cursor - raw.scroll_offset.y == top
        assert "".join(raw._lines[n].text[a:b] for n, a, b in raw._rows) == "".join(
            line.text for line in raw._lines
        )
        await press(pilot, "r")
        assert abs(screen.view.first_visible - place) < 80


async def test_the_focus_repaints_two_panes_and_not_the_screen(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        painted = []
        whole = Compositor.render_full_update

        def noted(compositor: Compositor, simplify: bool = False) -> object:
            painted.append(compositor)
            return whole(compositor, simplify)

        monkeypatch.setattr(Compositor, "render_full_update", noted)
        await press(pilot, "tab")
        assert screen_of(pilot).figures.has_focus
        assert not painted


async def test_a_dialog_stands_on_a_picture_of_the_screen(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        before = (await press(pilot, "enter")).split("\n")
        shown = (await press(pilot, "y")).split("\n")
        assert shown[0] == before[0]
        assert shown[-3] == before[-3]
        await pilot.resize_terminal(100, 30)
        shown = (await settle(pilot)).split("\n")
        assert {cell_width(line) for line in shown} == {100}
        assert "Figures 123" in shown[0]
        assert "Figures 123" in await press(pilot, "escape")


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name, "ansi-dark"])
async def test_the_picture_below_a_dialog_is_dimmed_and_still_there(
    library: Library, theme: str
) -> None:
    async with ReaderApp(library, config=Config(theme=theme)).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        before = painted(pilot)[1]
        await press(pilot, "y")
        after = painted(pilot)[1]
        assert after.text == before.text
        for segment in after:
            style = segment.style
            assert style
            assert not style.meta
            assert style.dim or not segment.text.strip() or style.color != style.bgcolor
        assert [segment.style for segment in after] != [segment.style for segment in before]


async def test_an_article_that_opens_where_reading_stopped_has_its_figures_beside_it(
    library: Library, open_library: OpenLibrary, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        await press(pilot, "space", "space")
        assert screen_of(pilot).view.first_visible
        await press(pilot, "q")
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        screen = screen_of(pilot)
        read = screen.view.figure_after(screen.view.first_visible)
        assert read > 0
        assert screen.figures.figure_at(screen.figures.scroll_offset.y // 2) == read
        await press(pilot, "asterisk")  # which reads the marks again
        assert screen.figures.figure_at(screen.figures.scroll_offset.y // 2) == read


async def test_the_article_comes_back_when_the_filter_that_found_nothing_goes(
    library: Library,
) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert "Nothing matches" in await press(pilot, "slash", *"xx")
        shown = await press(pilot, "escape")
        assert "Nothing matches" not in shown
        assert "居民用水" in shown


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_the_place_is_kept_by_whatever_key_one_leaves(
    library: Library, open_library: OpenLibrary, marks: Marks, key: str
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        await press(pilot, "space", "space")
        place = screen_of(pilot).view.first_visible
        await pilot.press(key)
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert screen_of(pilot).view.first_visible == place > 0
