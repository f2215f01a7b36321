"""A small corpus to press keys on, and the screen as text to read."""

import asyncio
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["TEXTUAL_FPS"] = "1000"  # nobody looks: no paint has to wait for the last one

from textual.app import App

from reader.library import Library, Progress
from reader.library.marks import Marks
from reader.tui import main_screen, navigation_pane, query_box

OpenLibrary = Callable[[Path], Library]
"""The fixture of that name."""

ARTICLES = {
    "水务/001.txt": (
        "某市公布去年用水数据",
        "2023-06-01 08:04:04 来源:某市日报",
        "全市去年用水超3.5亿吨,其中居民用水1.2亿吨,同比增长4.4%,水费收入约7.3亿元。市水务局称,今年将再建两座水厂,新管网已经开工。",
        "水厂建设提速",
        "水务局表示,供水能力将在2025年达到每天120万吨,新管网长380公里,惠及20多万居民,工程总投资5.6亿元,其中一半来自专项债券。",
        *(
            f"第{n}座泵站每小时送水{n}00吨,服务周边{n}万名居民,值班人员{n}名,设备完好。"
            for n in range(2, 30)
        ),
    ),
    "水务/002.txt": (
        "某县水库蓄水",
        "2023-05-30 来源:某县报",
        "某县水库30日开始蓄水,库容1.5亿立方米,预计七月底蓄满,可灌溉农田40万亩,为周边12个乡镇供水。水库管理处说,大坝高85米,比原计划提前半年完工。",
        "管理处提醒,蓄水期间库区水位每天上升约30厘米,沿岸居民不要下水,渔船应当停在指定的3个码头,等候进一步通知。",
    ),
    "天气/003.txt": (
        "明日大风降温",
        "2023-05-29 来源:某省气象台",
        "省气象台29日发布大风蓝色预警:受冷空气影响,明天白天到夜间,中北部有5到6级偏北风,阵风8级,最低气温降至零下3℃,请注意防范。",
        "气象台说,这次降温过程将持续两天,过程降温8到10℃,山区局部可达12℃,周末气温逐步回升,能见度较好,适合出行。",
    ),
}


def write_corpus(folder: Path) -> Path:
    for name, paragraphs in ARTICLES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the application act at once, where it waits for a pause in what a person does."""
    monkeypatch.setattr(main_screen, "MOVING_PAUSE", 0.001)
    monkeypatch.setattr(query_box, "TYPING_PAUSE", 0.001)


SOON = 0.06
"""What is to happen within so many seconds is waited for; the palette closes within 0.05."""

PATIENCE = 30.0
"""After so many seconds what goes on is taken to go on for ever."""


async def loop_is_idle(min_sleep: float = 0, max_sleep: float = PATIENCE) -> None:
    """Wait until the event loop has nothing to do.

    Textual's own looks at the processor's time, and waits forty milliseconds for each key.
    """
    loop: Any = asyncio.get_running_loop()
    end = loop.time() + max_sleep
    quiet = 0
    while quiet < 3 and loop.time() < end:
        await asyncio.sleep(0)
        due = [each.when() for each in loop._scheduled if not each.cancelled()]
        next_due = min(due, default=end) - loop.time()
        if not loop._ready and next_due > SOON:
            quiet += 1
        else:
            quiet = 0
            await asyncio.sleep(0 if loop._ready else max(next_due, 0))


@pytest.fixture(autouse=True)
def _no_idling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.app.wait_for_idle", loop_is_idle)
    monkeypatch.setattr("textual.pilot.wait_for_idle", loop_is_idle)


@pytest.fixture(autouse=True)
def _no_watching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the application look at the folder once: a test waits until nothing goes on."""
    monkeypatch.setattr(navigation_pane, "follow", look_once)


def look_once(
    library: Library,
    report: Callable[[Progress | None], None],
    tell: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> None:
    try:
        library.refresh(report, cancelled)
    except OSError as error:
        tell(str(error))
    report(None)


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[OpenLibrary]:
    """Opens a corpus; opened again, as at another start, it has the index that it had."""
    opened: list[Library] = []
    corpora: list[Path] = []

    def open_one(corpus: Path) -> Library:
        if corpus not in corpora:
            corpora.append(corpus)
        index = tmp_path / f"index-{corpora.index(corpus)}.sqlite"
        opened.append(Library(corpus, index))
        return opened[-1]

    yield open_one
    for library in opened:
        library.close()


@pytest.fixture
def library(tmp_path: Path, open_library: OpenLibrary) -> Library:
    opened = open_library(write_corpus(tmp_path / "corpus"))
    opened.refresh()
    return opened


def screen_text(app: App[None]) -> str:
    """What stands on the screen, a line a row."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


@pytest.fixture
def marks(tmp_path: Path) -> Iterator[Marks]:
    opened = Marks(tmp_path / "marks.sqlite")
    yield opened
    opened.close()
