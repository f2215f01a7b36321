"""Sessions at the keyboard: keys are pressed and the screen is read as text."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from reader.article import Figure
from reader.config import Config
from reader.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from reader.reading import clean
from reader.tui import outside
from reader.tui.app import ReaderApp
from reader.tui.article_view import ArticleView
from tests.tui.conftest import OpenLibrary, screen_text
from tests.tui.sessions import WIDTHS, press, screen_of, settle


@pytest.mark.parametrize("width", WIDTHS)
async def test_the_first_screen_lists_articles_by_day(library: Library, width: int) -> None:
    async with ReaderApp(library).run_test(size=(width, 30)) as pilot:
        screen = await settle(pilot)
        assert "All articles" in screen
        assert screen.index("某市公布去年用水数据") < screen.index("某县水库蓄水")
        assert screen.index("某县水库蓄水") < screen.index("明日大风降温")
        assert "2023年6月1日 · 某市日报" in screen or "2023-06-01 · 某市" in screen
        assert {cell_len(line) for line in screen.split("\n")} == {width}


@pytest.mark.parametrize("width", WIDTHS)
async def test_a_person_reads_an_article_and_its_figures(library: Library, width: int) -> None:
    async with ReaderApp(library).run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "enter")
        assert "水厂建设提速" in screen
        assert "3.5亿吨" in screen
        screen = await press(pilot, "right_square_bracket")
        assert screen_of(pilot).view.has_focus
        assert "1/" in (await press(pilot, "tab"))
        screen = screen_text(pilot.app)
        assert "7.3亿 CNY" in screen
        await press(pilot, "escape")
        screen = await press(pilot, "escape")
        assert "某县水库蓄水" in screen


async def test_text_and_pane_move_together(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        for _ in range(3):
            await press(pilot, "f")
        view, pane = screen_of(pilot).view, screen_of(pilot).figures
        assert view.figure == pane.cursor == 2
        await press(pilot, "F")
        assert view.figure == pane.cursor == 1
        await press(pilot, "tab", "G")
        assert view.figure == pane.cursor == pane.row_count - 1
        last = pane.figures[-1]
        assert last.text in screen_text(pilot.app)


async def test_kinds_are_switched_off_and_on_and_sorted(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "j", "enter", "f", "f")
        pane, view = screen_of(pilot).figures, screen_of(pilot).view
        kinds = [figure.kind for figure in pane.figures]
        screen = await press(pilot, "t", "4")
        assert f"Figures {len(kinds) - kinds.count('measure')}, 1 off" in screen
        assert "1.5亿 立方米" not in screen
        await press(pilot, "g", "f", "f", "f")
        assert view.figure is not None
        assert kinds[view.figure] != "measure"
        screen = await press(pilot, "t", "0", "s", "s")
        assert f"Figures {len(kinds)} by size" in screen
        assert screen.index("1.5亿 立方米") < screen.index("40万 亩")


async def test_the_filter_narrows_the_list_and_escape_restores_it(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "slash", *"水库")
        assert "某县水库蓄水" in screen
        assert "明日大风降温" not in screen
        screen = await press(pilot, "enter", "escape")
        assert "明日大风降温" in screen


async def test_words_are_found_in_the_article_and_escape_returns(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "j", "j")
        view = screen_of(pilot).view
        before = view.first_visible
        assert "1/30" in await press(pilot, "slash", *"居民")
        assert "3/30" in await press(pilot, "enter", "n", "n")
        assert "30/30" in await press(pilot, "N", "N", "N")
        assert view.first_visible > before
        assert view.first_visible > before
        await press(pilot, "escape")
        assert view.first_visible == before
        assert view.has_focus
        assert "0/0" in await press(pilot, "slash", *"没有")


async def test_fields_and_values_are_completed(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"sect")
        screen = await press(pilot, "right", *"天")
        assert "section:天" in screen
        await press(pilot, "right", "enter")
        assert "All articles 1" in screen_text(pilot.app)


async def test_a_wrong_query_is_told_and_the_list_stays(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        assert "All articles 2" in await press(pilot, "slash", *"水")
        screen = await press(pilot, "left_parenthesis")
        assert "All articles 2" in screen
        assert screen_of(pilot).navigation.query_problem.display


async def test_a_search_opens_the_article_at_its_first_hit(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "slash", *"第25座")
        screen = await press(pilot, "enter", "enter")
        assert "第25座泵站" in screen
        assert "1/1" in screen
        assert "All articles 1" in await press(pilot, "escape")


async def test_nothing_found_says_so(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "slash", *"没有这个词")
        assert "Nothing matches" in screen
        assert "Esc clears the filter" in screen


async def test_a_section_is_chosen_in_the_sidebar(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "shift+tab", "j", "j", "enter")
        assert "天气 1" in screen
        assert "某县水库蓄水" not in screen
        assert "零下3℃" in screen


async def test_the_outline_leads_to_its_subhead(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert "Contents" in screen
        await press(pilot, "shift+tab", "G", "enter")
        view = screen_of(pilot).view
        assert view.has_focus
        assert view.article is not None
        first = view.article.text[view.first_visible :]
        assert first.startswith("水厂建设提速")


async def test_resizing_keeps_the_first_visible_character(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 20)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "space", "j")
        view = screen_of(pilot).view
        before = view.first_visible
        assert before > 0
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert view.first_visible <= before < view.first_visible + 60


@pytest.mark.parametrize("width", WIDTHS)
async def test_the_raw_page_shows_what_was_removed(library: Library, width: int) -> None:
    async with ReaderApp(library).run_test(size=(width, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        screen = await press(pilot, "r")
        assert "来源:某市" in screen
        assert "date and s" in screen
        await press(pilot, *["j"] * 12)
        screen = await press(pilot, "r")
        assert "来源:某市" not in screen
        assert screen_of(pilot).view.has_focus
        assert screen_of(pilot).view.first_visible > 0
        await press(pilot, "r", "escape")
        assert screen_of(pilot).view.has_focus


async def test_a_removed_line_is_restored_and_a_kept_one_removed(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "r", "j", "j")
        assert "Restored this line" in await press(pilot, "x")
        article = screen_of(pilot).article
        assert article is not None
        assert "来源:某市日报" in article.text
        await press(pilot, "u")
        article = screen_of(pilot).article
        assert article is not None
        assert "来源:某市日报" not in article.text
        await press(pilot, "j", "j", "j", "x")
        screen = await press(pilot, "r")
        assert "3.5亿吨" not in screen
        await press(pilot, "J", "K")
        article = screen_of(pilot).article
        assert article is not None
        assert "3.5亿吨" not in article.text


async def test_a_line_is_corrected_on_every_page_of_a_source_after_asking(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "r", *["j"] * 12)
        assert "on every page of 某市日报?" in await press(pilot, "X")
        await press(pilot, "n")
        assert not marks.corrections("0" * 64, "某市日报")
        await press(pilot, "X")
        assert "on every page of 某市日报; u" in await press(pilot, "y")
        (correction,) = marks.corrections("0" * 64, "某市日报")
        assert correction.source == "某市日报"


async def test_the_mouse_opens_an_article_and_points_at_figures(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.click("#articles", offset=(5, 3))
        screen = await settle(pilot)
        assert "库容1.5亿立方米" in screen
        await pilot.click("#articles", offset=(5, 3), times=2)
        await settle(pilot)
        assert screen_of(pilot).view.has_focus
        await pilot.click("#figures", offset=(5, 5))
        await settle(pilot)
        assert screen_of(pilot).view.figure == 2
        row, column = next(
            (row, line.index("1.5亿"))
            for row, line in enumerate(screen.split("\n"))
            if "1.5亿" in line
        )
        await pilot.click(offset=(cell_len(screen.split("\n")[row][:column]), row))
        await settle(pilot)
        assert (
            screen_of(pilot).figures.figures[screen_of(pilot).figure or 0].text.startswith("1.5亿")
        )


async def test_text_is_selected_with_the_mouse_and_copied(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        view = screen_of(pilot).view
        await pilot.mouse_down(view, offset=(2, 1))
        await pilot.hover(view, offset=(10, 1))
        await pilot.mouse_up(view, offset=(10, 1))
        await settle(pilot)
        selected = screen_of(pilot).get_selected_text()
        assert selected
        assert selected in "某市公布去年用水数据"


async def test_a_figure_is_copied_with_its_sentence_and_source(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "f")
        screen = await press(pilot, "y")
        assert "the figure with its sentence and source" in screen
        screen = await press(pilot, "f")
        assert "by the terminal" in screen
        figure, sentence, source = pilot.app.clipboard.split("\n")
        assert figure == "3.5亿吨"
        assert sentence.startswith("全市去年用水超3.5亿吨")
        assert source == "某市公布去年用水数据 · 某市日报 · 2023-06-01 08:04:04"


async def test_the_raw_file_opens_in_the_editor(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def edit(_: object, path: Path) -> str:
        opened.append(path)
        return ""

    monkeypatch.setattr(outside, "edit", edit)
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "E")
        assert opened == [tmp_path / "corpus/水务/001.txt"]
        assert "does not tell its own address" in await press(pilot, "o")


async def test_reading_marks_as_read_and_undo_takes_back_what_was_asked_for(
    library: Library, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert screen.count("•") == 3
        screen = await press(pilot, "enter")
        assert screen.count("•") == 2
        assert "nothing to take back" in await press(pilot, "u")
        screen = await press(pilot, "m")
        assert screen.count("•") == 3
        screen = await press(pilot, "asterisk")
        assert "★某市公布去年用水数据" in screen
        screen = await press(pilot, "J", "u")
        assert "Taken back: starred 1 article" in screen
        assert "★" not in screen
        assert "•某县水库蓄水" not in screen


async def test_space_reads_on_to_the_next_unread_article(library: Library, marks: Marks) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        second = library.rows(1, 2)[0]
        marks.set_read([Marked(second.id, second.path, second.title)], True)
        await press(pilot, "enter", "G")
        screen = await press(pilot, "space")
        assert "零下3℃" in screen
        assert screen_of(pilot).view.has_focus
        assert "no unread article" in await press(pilot, "G", "space")


async def test_reading_goes_on_where_it_was_left(
    library: Library, open_library: OpenLibrary, marks: Marks
) -> None:
    async with ReaderApp(library, marks=marks).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "space", "space")
        before = screen_of(pilot).view.first_visible
        assert before
        await press(pilot, "J")
        await press(pilot, "K")
        assert screen_of(pilot).view.first_visible == before
        await press(pilot, "q")
    later = ReaderApp(open_library(library.corpus), marks=marks)
    async with later.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert screen_of(pilot).view.first_visible == before


async def test_help_shows_every_command(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 120)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "question_mark")
        for sentence in (
            "Go to the next figure",
            "Sort the list of articles in another way",
            "Go to the previous pane",
        ):
            assert sentence in screen
        await pilot.resize_terminal(60, 20)
        assert "A line down" not in await settle(pilot)
        assert "ranks" in await press(pilot, "G")
        assert "Keys" not in await press(pilot, "escape")


async def test_q_quits(library: Library) -> None:
    app = ReaderApp(library)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("q")
    assert app.return_code == 0


@pytest.mark.parametrize("width", WIDTHS)
async def test_an_empty_corpus_says_what_to_do(
    tmp_path: Path, open_library: Callable[[Path], Library], width: int
) -> None:
    (tmp_path / "empty").mkdir()
    async with ReaderApp(open_library(tmp_path / "empty")).run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "tab")
        assert "There are no articles in" in screen
        await press(pilot, "f", "F", "J", "K", "enter", "G", "e")


async def test_unreadable_files_are_told_and_the_rest_is_there(
    tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "good.txt").write_text(
        "好消息\n\n今年收成比去年多两成,农户们都很高兴,合作社也扩建了仓库。", "utf-8"
    )
    async with ReaderApp(open_library(folder)).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert "好消息" in screen
        assert "1 file could not be read" in screen


async def test_a_file_that_is_gone_is_told_in_every_view(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        (library.corpus / "水务/002.txt").unlink()
        await press(pilot, "enter", "r")
        assert "can't be read" in await press(pilot, "J")
        assert "can't be read" in await press(pilot, "r")
        assert "某市公布去年用水数据" in await press(pilot, "K")


async def test_names_of_folders_keep_the_frame_whole(
    tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    for name in (b"line\nbreak", b"\xb2\xe2\xca\xd4", b"[red]"):
        folder = tmp_path / "odd" / os.fsdecode(name)
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text("标题\n\n正文第一段说的是收成,今年比去年多两成。", "utf-8")
    async with ReaderApp(open_library(tmp_path / "odd")).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert {cell_len(line) for line in screen.split("\n")} == {120}
        assert "line break" in screen
        assert "\ufffd" in screen


async def test_the_place_outlives_a_screen_that_shows_everything(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(60, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "G")
        before = screen_of(pilot).view.first_visible
        for size in ((200, 200), (60, 24)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
        assert screen_of(pilot).view.first_visible == before


async def test_one_article_alone_has_no_list(tmp_path: Path) -> None:
    article = clean("标题一则\n\n全市去年用水超3.5亿吨,水费收入约7.3亿元,供水管网长达380公里。")
    async with ReaderApp(article=article, name="a.txt").run_test(size=(80, 24)) as pilot:
        screen = await settle(pilot)
        assert "3.5亿吨" in screen
        assert "All articles" not in screen
        await press(pilot, "slash", "J", "K", "escape", "h", "f")
        assert pilot.app.screen.query_one("#article", ArticleView).figure == 0


async def test_hostile_text_is_shown_as_text(
    tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    folder = tmp_path / "[red]hostile"
    (folder / "[@click=app.quit]").mkdir(parents=True)
    text = (
        "涨幅[/b]与[red]红[/] [b\n\n"
        "全市去年用水[@click=app.quit]超3.5亿吨[/],水费\x1b]0;x\x07收入约7.3亿元,新管网长380公里。"
    )
    (folder / "[@click=app.quit]/[b]a[-].txt").write_text(text, encoding="utf-8")
    async with ReaderApp(open_library(folder)).run_test(size=(120, 30)) as pilot:
        screen = await settle(pilot)
        assert "涨幅[/b]与[red]红[/] [b" in screen
        assert "\x1b" not in screen
        await press(pilot, "enter", "f", "e", "escape", "question_mark", "escape")
        assert "[@click=app.quit]" in screen


async def test_figures_show_their_date_and_large_numbers_in_three_styles(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(200, 30)) as pilot:
        await settle(pilot)
        screen = await press(pilot, "enter")
        row = next(line for line in screen.split("\n") if "7.3亿 CNY" in line)
        assert "(2023-06-01)" in row
        assert "730,000,000 CNY" in await press(pilot, "equals_sign")
        assert "7.3×10⁸ CNY" in await press(pilot, "equals_sign")
        assert "7.3亿 CNY" in await press(pilot, "equals_sign")


async def test_figures_go_on_into_the_next_article_when_asked_once_more(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "j", "enter", "tab", "G")
        assert "once more goes on into the next article" in await press(pilot, "f")
        assert "零下3℃" in await press(pilot, "f")
        screen = screen_of(pilot)
        assert screen.figure == 0
        await press(pilot, "F")
        await press(pilot, "F")
        assert screen.figure == screen.figures.row_count - 1
        assert "某县水库蓄水" in screen_text(pilot.app)


async def test_figures_go_on_at_once_where_the_config_says_so(library: Library) -> None:
    app = ReaderApp(library, config=Config(figures_go_on=True))
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "j", "enter", "tab", "G", "f")
        assert "零下3℃" in screen_text(pilot.app)
        await press(pilot, "G")
        assert "That was the last figure." in await press(pilot, "f")


async def test_the_measure_and_the_indent_are_settings(library: Library) -> None:
    config = Config(measure=40, indent=True)
    async with ReaderApp(library, config=config).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        view = screen_of(pilot).view
        width = view.scrollable_content_region.width
        rows = [view.render_line(y).text for y in range(view.size.height)]
        first = next(row for row in rows if "全市去年用水" in row)
        second = rows[rows.index(first) + 1]
        margin = (width - 40) // 2
        assert first.startswith(" " * (margin + 4) + "全市")
        assert second.startswith(" " * margin + second.strip()[0])
        assert all(cell_len(row.rstrip()) <= margin + 40 for row in rows)
        assert "Lines of 44 cells" in await press(pilot, "greater_than_sign")
        assert "Lines of 24 cells" in await press(pilot, "9", "less_than_sign")
        before = view.first_visible
        await press(pilot, "space", "space")
        assert view.first_visible > before
        before = view.first_visible
        await press(pilot, "5", "greater_than_sign")
        assert view.first_visible <= before < view.first_visible + 30


async def test_a_corpus_of_nothing_readable_says_so(
    tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "page.html").write_bytes(bytes(range(256)))
    async with ReaderApp(open_library(tmp_path / "broken")).run_test(size=(120, 30)) as pilot:
        article_pane = "\n".join(line[30:] for line in (await settle(pilot)).splitlines()[:-2])
        assert "1 file could not be read" in article_pane


async def test_a_pane_of_figures_that_are_all_off_says_how_they_come_back(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        for number in range(1, 10):
            screen = await press(pilot, "t", str(number))
        assert "t0 switches all kinds on" in screen
        assert "t0 switches" not in await press(pilot, "t", "0")


async def test_a_long_label_gives_way_to_its_figure() -> None:
    text = "The independent commission of inquiry into harbour dredging costs approved 40 permits."
    article = clean(f"Harbour news\n\n{text}\n")
    start = article.text.index("40")
    figure = Figure(start, start + 2, "40", "count", 40, label=text[4:60])
    article = replace(article, figures=(figure,))
    async with ReaderApp(article=article, name="a.txt").run_test(size=(120, 30)) as pilot:
        assert "# 40 independent commi" in await settle(pilot)


async def test_a_blank_line_of_the_raw_page_is_not_corrected(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "r", "g", "j")
        assert "The line is blank" in await press(pilot, "x")
