"""Articles that tell one story."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.tui.app import ReaderApp
from tests.tui.conftest import write_corpus
from tests.tui.sessions import press, screen_of, settle

STORY = [
    f"清溪镇第{number}座渡口在雨后重新开放,沿岸的茶馆也坐满了{number}0名客人。"
    for number in range(2, 12)
]


@pytest.fixture
def library(tmp_path: Path, open_library: Callable[[Path], Library]) -> Library:
    corpus = write_corpus(tmp_path / "corpus")
    for day, name in enumerate(("甲报", "乙报", "丙报"), 1):
        body = [*STORY[: 10 - day // 3], f"{name}还说,第{day}天有雨,乘客要带伞。"]
        head = [f"{name}说渡口重新开放", f"2023-07-0{day} 来源:{name}"]
        (corpus / f"{name}.txt").write_text("\n\n".join(head + body), "utf-8")
    opened = open_library(corpus)
    opened.refresh()
    return opened


async def test_reprints_are_one_row_that_opens_to_its_copies(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        screen = await settle(pilot)
        assert "丙报说渡口重新开放" in screen
        assert "甲报说渡口重新开放" not in screen
        assert "×3" in screen
        screen = await press(pilot, "c")
        assert "Reprints of 丙报说渡口重新开放" in screen
        assert "- 丙报.txt  + 乙报.txt" in screen
        assert "+ 乙报说渡口重新开放" in screen
        screen = await press(pilot, "j")
        assert "- 丙报.txt  + 甲报.txt" in screen
        assert "+ 甲报还说,第1天有雨" in screen
        await press(pilot, "enter")
        article = screen_of(pilot).article
        assert article is not None
        assert article.title == "甲报说渡口重新开放"
        assert screen_of(pilot).navigation.articles.cursor == 0


async def test_a_click_opens_a_reprint(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "c")
        await pilot.click("#reprints", offset=(4, 1), times=2)
        await settle(pilot)
        article = screen_of(pilot).article
        assert article is not None
        assert article.title == "甲报说渡口重新开放"


async def test_an_open_reprint_stays_open_when_the_list_changes(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "c", "j", "enter")
        (library.corpus / "新.txt").write_text("县里来了新船\n\n新船今天下水。", "utf-8")
        library.refresh()
        screen_of(pilot).navigation._reload()
        await settle(pilot)
        article = screen_of(pilot).article
        assert article is not None
        assert article.title == "甲报说渡口重新开放"


async def test_an_article_without_reprints_says_so(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "j")
        assert "no reprints" in await press(pilot, "c")


async def test_the_list_tells_articles_from_stories(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        screen = await settle(pilot)
        listed = library.count(folded=True)
        assert listed < library.count()
        assert f"All articles {library.count()} " in screen
        assert f"1/{listed} stories" in screen
        assert "stories" not in await press(pilot, "slash", *"渡口", "enter")
