"""The speed of the layout, in bare scans of the text for the width of its characters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from reader.layout import truncate, wrap
from tests.benchmarks.measures import Measure, Options
from tests.benchmarks.timing import best_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WIDTH = 72
TITLE_WIDTH = 40
ROUNDS = 5
CHINESE = (
    "前三季度全市新能源汽车产量超42万辆，同比增长18.3%；“智造”企业占比约三成，"
    "其中软件企业1700多家。"
)
ENGLISH = (
    "Sales rose 15.6 percent to $3.2 billion in the second quarter, the company said on July 5. "
)
FIGURES = ("42万辆", "18.3%", "三成", "1700多家")
SENTENCES, PARAGRAPHS = 8, 50
TEXTS = {
    "Chinese": [CHINESE * SENTENCES] * PARAGRAPHS,
    "English": [ENGLISH * SENTENCES] * PARAGRAPHS,
    "no place to break": ["a" * 200_000],
    "combining marks": ["a" + "\u0301" * 50_000],
    "closing punctuation": ["。" * 50_000],
    "joined emoji": ["👩\u200d" * 50_000],
}


def measure(_: Options) -> Iterator[Measure]:
    """Plain and hostile text, and titles."""
    spans = [
        (start + offset, start + offset + len(figure))
        for start in range(0, SENTENCES * len(CHINESE), len(CHINESE))
        for figure in FIGURES
        for offset in (CHINESE.index(figure),)
    ]
    kept_whole = partial(wrap, width=WIDTH, unbreakable=spans)
    yield from speed("Chinese, figures kept whole", TEXTS["Chinese"], kept_whole)
    for name, texts in TEXTS.items():
        yield from speed(name, texts, partial(wrap, width=WIDTH))
    titles = [CHINESE[start:] for start in range(30)]
    yield from speed("titles cut", titles, partial(truncate, width=TITLE_WIDTH))


def speed(row: str, texts: Sequence[str], work: Callable[[str], object]) -> Iterator[Measure]:
    """The time as a multiple of a bare scan, and the rate."""
    seconds = best_time(work, texts, ROUNDS)
    bare = best_time(lambda text: [*map(east_asian_width, text)], texts, ROUNDS)
    yield Measure("Layout", row, "time", seconds / bare, "bare scans")
    rate = sum(map(len, texts)) / seconds / 1e6
    yield Measure("Layout", row, "rate", rate, "million characters/s")
