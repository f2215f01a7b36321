"""How fast the application is: first frame, keys, the event loop, quitting.

Time is processor time of the program in a terminal of its own, which another program on the same
machine disturbs least; the first frame is stated as a multiple of a bare Textual application's.
"""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from reader import clean
from reader.library import Library
from reader.library.files import CorpusFile
from reader.library.indexing import maker
from reader.library.preparing import article_row
from reader.library.writing import put
from tests.benchmarks.library import SECTIONS, Told, sentence, write_corpus
from tests.benchmarks.measures import Measure, Options
from tests.benchmarks.terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("第一屏")
Bare().run()
"""

INDEX_ALONE = """
import sys
from reader.tui import navigation_pane
navigation_pane.follow = lambda *_: None  # the generated index has no files behind it
from reader.start import main
main()
"""

LOOP = """
import asyncio, atexit, pathlib, sys, time
from reader.tui import navigation_pane
navigation_pane.follow = lambda *_: None
times = []
run = asyncio.events.Handle._run
def measured(handle):
    before = time.thread_time()
    run(handle)
    times.append((time.monotonic(), time.thread_time() - before))
asyncio.events.Handle._run = measured
file = pathlib.Path(sys.argv.pop())
atexit.register(lambda: file.write_text("\\n".join(f"{at} {took}" for at, took in times)))
from reader.start import main
main()
"""

RUNS = 5
BATCH = 5000
PRESSES = 100
FIGURES = 15_000
"""Figures of the long article, one a sentence of 20 characters."""

TITLE = "渡口"
"""What titles of generated articles begin with."""


def measure(options: Options) -> Iterator[Measure]:
    """First frames, keys, steps and quitting; nothing where the system does not tell the time."""
    if sys.platform != "linux":
        return
    with TemporaryDirectory() as folder:
        home = Path(folder)
        # An installed program is compiled once, not at every start.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{home}/compiled"
        os.environ |= {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CACHE", "DATA", "CONFIG")}
        few, many, files = home / "few", home / "many", home / "files"
        write_index(few, 10)
        write_index(many, options.articles)
        write_corpus(files, 3000)
        long = home / "long.txt"
        long.write_text(long_article(), "utf-8")
        in_list, in_article = f"a list of {options.articles:,}", "an article of 300,000 characters"
        told = (
            *measure_first_frame({10: few, options.articles: many}),
            measure_keys(in_list, ["-c", INDEX_ALONE, str(many)], "jkjj"),
            measure_keys(in_article, ["-m", "reader", str(long)], "jf f]j"),
            *measure_loop(in_list, many, "jjjGg\t?", home / "loop"),
            *measure_loop(in_article, long, "jjf f]G\t?", home / "loop"),
            measure_quitting(files),
        )
    for row, value, unit in told:
        yield Measure(f"Application on {options.articles:,} articles", row, "", value, unit)


def measure_first_frame(corpora: dict[int, Path]) -> Iterator[Told]:
    bare = least(lambda: first_frame(["-c", BARE], "第一屏"))
    yield "first frame of a bare Textual application", bare * 1000, "ms"
    for articles, corpus in corpora.items():
        command = ["-c", INDEX_ALONE, str(corpus)]
        time = least(partial(first_frame, command, TITLE))
        yield f"first titles of {articles:,} articles", time / bare, "bare applications"


def first_frame(arguments: list[str], words: str) -> float:
    with running(arguments) as terminal:
        return terminal.wait_for(words)


def least(measured: Callable[[], float]) -> float:
    return min(measured() for _ in range(RUNS))


def measure_keys(what: str, arguments: list[str], keys: str) -> Told:
    with running(arguments) as terminal:
        terminal.wait_for(TITLE)
        terminal.settle(2)
        times = [terminal.press(key) for _, key in zip(range(PRESSES), cycle(keys), strict=False)]
    *_, slow = quantiles(times, n=20)
    return f"key to paint in {what}, 95th percentile", slow * 1000, "ms"


def measure_loop(what: str, target: Path, keys: str, told: Path) -> Iterator[Told]:
    """The longest steps until all is shown, and at keys from then on.

    The first layout and the first painting of all panes are one step each, that Textual makes.
    """
    with running(["-c", LOOP, str(target), str(told)]) as terminal:
        terminal.wait_for(TITLE)
        terminal.settle(1)
        shown = time.monotonic()
        for key in keys:
            terminal.press(key)
        terminal.settle(1)
        terminal.leave("\x11")
    steps = [tuple(map(float, line.split())) for line in told.read_text().splitlines()]
    opening = max(took for at, took in steps if at < shown)
    reading = max(took for at, took in steps if at >= shown)
    yield f"longest step of the event loop, opening {what}", opening * 1000, "ms"
    yield f"longest step of the event loop, at a key in {what}", reading * 1000, "ms"


def measure_quitting(corpus: Path) -> Told:
    with running(["-m", "reader", str(corpus)]) as terminal:
        terminal.wait_for("Reading the folder:")
        time = terminal.leave("q")
    with running(["-c", BARE]) as terminal:
        terminal.wait_for("第一屏")
        terminal.settle()
        bare = terminal.leave("\x11")
    return "quitting while indexing", time / bare, "bare applications"


@contextmanager
def running(arguments: list[str]) -> Iterator[Terminal]:
    terminal = Terminal([sys.executable, *arguments])
    try:
        yield terminal
    finally:
        terminal.close()


def write_index(corpus: Path, articles: int) -> None:
    """Make an index of short articles without their files."""
    corpus.mkdir()
    text = f"{TITLE}第0号消息\n\n2023-06-01 来源：渡口晚报\n\n今年客流增长3.5%，票价收入7.3亿元。\n"
    article = clean(text)
    chance = random.Random(1)  # noqa: S311
    library = Library(corpus)
    for first in range(0, articles, BATCH):
        rows = []
        for number in range(first, min(first + BATCH, articles)):
            day = datetime(2000, 1, 1) + timedelta(minutes=chance.randrange(60 * 24 * 8000))
            section = chance.choice(SECTIONS)
            named = replace(
                article,
                id=f"{number:064x}",
                title=f"{TITLE}第{number}号消息",
                text="\n".join(sentence(chance) for _ in range(5)),
                figures=(),
                published=day,
            )
            file = CorpusFile(f"{section}/{number}.txt".encode(), 0)
            rows.append(article_row(file, named))
        with library._database.writing() as connection:
            put(connection, rows, maker())
    library.close()


def long_article() -> str:
    sentences = [f"渡口在第{n}天运送{n}名乘客过了河去了。" for n in range(1, FIGURES // 2 + 1)]
    paragraphs = ("".join(sentences[first : first + 10]) for first in range(0, len(sentences), 10))
    return "\n\n".join((f"{TITLE}纪事", "2023-06-01 来源：渡口晚报", *paragraphs)) + "\n"
