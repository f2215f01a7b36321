"""How fast and how large the library is on a generated corpus.

The corpus is of text files of about 1,000 characters in a temporary folder, which is deleted at
the end.
"""

import os
import random
import resource
import statistics
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library import Library
from reader.library.entry import Progress
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from reader.library.orders import ORDERS
from tests.benchmarks.measures import Measure, Options

Told = tuple[str, float, str]
"""What was measured, how much, in which unit."""

CHARACTERS = 1000
READ = 10_000
STRETCH = 50_000
SCREEN = 50
SECTIONS = ("要闻", "财经", "财经/股市", "科技", "科技/芯片", "科技/软件", "地方", "国际", "体育")
SOURCES = ("渡口晚报", "清溪网", "山城日报", "海湾通讯社")

SUBJECTS = (
    *("市政府", "研究院", "这家公司", "港口", "当地农户", "交通部门", "大学", "工厂", "检查组"),
    *("长三角", "北部山区", "新能源企业", "博物馆", "图书馆", "医院", "渔民", "铁路局", "环保部门"),
)
VERBS = (
    *("宣布", "启动", "扩大", "完成", "讨论", "检查", "推动", "开放", "修建", "投资", "改进"),
    *("支持", "收购", "出口", "引进", "整顿", "统计", "公布", "暂停", "恢复", "评估"),
)
OBJECTS = (
    *("科技创新项目", "技术合同", "水路航线", "老旧小区", "人工智能平台", "茶叶市场", "春季招聘"),
    *(
        "桥梁工程",
        "数据中心",
        "电池工厂",
        "森林公园",
        "海水养殖",
        "高铁支线",
        "夜间经济",
        "AI 模型",
    ),
    *("5G 网络", "文化遗产", "污水处理厂", "粮食储备", "社区食堂", "跨境电商"),
)
FIGURES = (
    *("总投资{a}亿元", "同比增长{b}.{c}%", "共有{d}个项目", "面积约{d}平方米", "收入超过{d}万元"),
    *(
        "覆盖{a}个县",
        "耗时{c}年",
        "预计{year}年{month}月建成",
        "吸引游客{d}人次",
        "下降{b}个百分点",
    ),
)
RARE = "琥珀色灯塔"
"""What is in one article of a thousand."""

QUERIES = (
    *("的", "科技", "长三角", "AI", "科技创新 桥梁", '"技术合同，"', "科技 -桥梁", "高铁 OR 茶叶"),
    *("money>1e10", "money>3.3e9", "percent:5..10", "投资:money>1e9", "date:2024", "has:figures"),
    *("section:芯片", "source:晚报", "after:2023-06 before:2023-08", "title:医院 科技"),
    *("科技 money>1e10 section:财经 after:2022", "(茶叶 OR 桥梁) percent>50 -科技创新", RARE),
    f"的 {RARE} money>1e9",
)


REPRINTED = 0.05
"""How many articles have the body of one before them, under another headline."""

COPIES = (1000, 4000)
"""How many copies of one article are indexed."""

FEW = 100
"""Articles of the small corpus that opening is compared with."""


def measure(options: Options) -> Iterator[Measure]:
    """All of it on one generated corpus."""
    with TemporaryDirectory() as temporary:
        folder = Path(options.folder or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        corpus, index, written = (folder / name for name in ("corpus", "index.sqlite", "size"))
        if not written.exists():
            written.write_text(str(write_corpus(corpus, options.articles)))
        told = (
            *measure_indexing(corpus, index, options.articles, int(written.read_text())),
            *measure_rescan(corpus, index),
            *measure_opening(Path(temporary), corpus, index),
            *measure_groups(Path(temporary), corpus, index),
            *measure_copies(Path(temporary)),
        )
        screens = (
            *measure_orders(corpus, index),
            *measure_folded(corpus, index),
            *measure_queries(corpus, index),
        )
        title = f"Library of {options.articles:,} articles"
        for row, value, unit in told:
            yield Measure(title, row, "", value, unit)
        yield Measure(title, "memory of the process at the end", "", largest_memory(), "MB")
        title = f"First screens of {options.articles:,} articles"
        for row, column, value in screens:
            yield Measure(title, row, column, value, "ms")


def measure_indexing(corpus: Path, index: Path, articles: int, size: int) -> Iterator[Told]:
    library = Library(corpus, index)
    if left := articles - library.count():
        before = processor_seconds()
        rates = Rates()
        with clock() as seconds:
            library.refresh(rates.take)
        busy = processor_seconds() - before
        yield "first indexing", left / seconds(), "articles/s"
        yield from rates.told
        yield "processor time for 1,000 articles, all processes", busy / left * 1000, "s"
        yield "memory of the process after it", largest_memory(), "MB"
    assert library.count() == articles, library.unreadable()[:3]
    library.close()
    yield "size of the index", index.stat().st_size / size, "times the text"


class Rates:
    """How quickly each `STRETCH` of articles goes in."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self._done = 0
        self._since = time.perf_counter()
        self._busy = own_seconds()

    def take(self, progress: Progress) -> None:
        """Look whether a stretch is through."""
        articles = progress.done - self._done
        if articles < STRETCH:
            return
        seconds, busy = time.perf_counter() - self._since, own_seconds() - self._busy
        until = f"until {progress.done:,}"
        self.told.append((f"  {until}", articles / seconds, "articles/s"))
        self.told.append((f"  {until}, this process for 1,000", busy / articles * 1000, "s"))
        self._done += articles
        self._since += seconds
        self._busy += busy


def measure_rescan(corpus: Path, index: Path) -> Iterator[Told]:
    library = Library(corpus, index)
    stat_walk(corpus)
    with clock() as bare:
        stat_walk(corpus)
    with clock() as rescan:
        library.refresh()
    library.close()
    yield "rescan with nothing changed", rescan() / bare(), "bare walks"


def measure_opening(folder: Path, corpus: Path, index: Path) -> Iterator[Told]:
    few, few_index = folder / "few", folder / "few.sqlite"
    write_corpus(few, FEW)
    small = Library(few, few_index)
    small.refresh()
    small.close()
    times = sorted((opening(corpus, index), opening(few, few_index)) for _ in range(9))
    large, little = (statistics.median(side) for side in zip(*times, strict=True))
    yield "opening, to the first rows", large * 1000, "ms"
    yield f"opening, against {FEW} articles", large / little, "times the small one"
    library = Library(corpus, index)
    total = library.count()
    with clock() as middle:
        rows = library.rows(total // 2, total // 2 + SCREEN)
    with clock() as position:
        library.position(rows[0].path)
    library.close()
    yield "rows from the middle of the list", middle() * 1000, "ms"
    yield "the row of an article there", position() * 1000, "ms"


def opening(corpus: Path, index: Path) -> float:
    with clock() as seconds:
        library = Library(corpus, index)
        library.rows(0, SCREEN)
        library.count()
    library.close()
    return seconds()


def measure_groups(folder: Path, corpus: Path, index: Path) -> Iterator[Told]:
    marks = Marks(folder / "marks.sqlite")
    library = Library(corpus, index, marks)
    newest = library.rows(0, READ)
    marks.set_read([Marked(entry.id, entry.path, entry.title) for entry in newest], True)
    with clock() as first:
        library.groups("section")
    with clock() as again:
        library.groups("month")
    library.close()
    marks.close()
    yield f"sections with {len(newest):,} read", first() * 1000, "ms"
    yield "months after that", again() * 1000, "ms"


def measure_orders(corpus: Path, index: Path) -> Iterator[tuple[str, str, float]]:
    for order in ORDERS:
        for query in ("", QUERIES[1]):
            library = Library(corpus, index)
            library.rows(0, SCREEN)
            with clock(time.process_time) as seconds:
                library.rows(0, SCREEN, query, order=order)
            library.close()
            row = f"{order}: `{query}`" if query else order
            yield row, "first screen", seconds() * 1000


def measure_folded(corpus: Path, index: Path) -> Iterator[tuple[str, str, float]]:
    for query in ("", *QUERIES[:2]):
        row = f"folded: `{query}`"
        library = Library(corpus, index)
        library.rows(0, SCREEN)
        with clock(time.process_time) as screen:
            library.rows(0, SCREEN, query, folded=True)
        yield row, "first screen", screen() * 1000
        with clock(time.process_time) as counted:
            library.count(query, folded=True)
        yield row, "all counted", counted() * 1000
        library.close()


def measure_copies(folder: Path) -> Iterator[Told]:
    """Indexing what is all one story."""
    for number in COPIES:
        corpus = folder / f"copies-{number}"
        corpus.mkdir()
        chance = random.Random(1)  # noqa: S311
        copied = body(chance)
        for copy in range(number):
            (corpus / f"{copy:06}.txt").write_text(f"{top(chance)}\n\n{copied}\n", "utf-8")
        library = Library(corpus, folder / f"copies-{number}.sqlite")
        before = processor_seconds()
        library.refresh()
        busy = processor_seconds() - before
        assert library.count(folded=True) == 1
        library.close()
        yield f"processor time for 1,000 of {number:,} reprints", busy / number * 1000, "s"


def measure_queries(corpus: Path, index: Path) -> Iterator[tuple[str, str, float]]:
    for query in QUERIES:
        library = Library(corpus, index)
        library.rows(0, SCREEN)
        with clock(time.process_time) as screen:
            library.rows(0, SCREEN, query)
        with clock(time.process_time) as counted:
            library.count(query)
        library.close()
        yield f"`{query}`", "first screen", screen() * 1000
        yield f"`{query}`", "all counted", counted() * 1000


def largest_memory() -> float:
    """Of this process, until now, in megabytes."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def own_seconds() -> float:
    """Processor seconds of this process."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def processor_seconds() -> float:
    """Of this process and of those that it has ended."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


@contextmanager
def clock(tell: Callable[[], float] = time.perf_counter) -> Iterator[Callable[[], float]]:
    """Gives a function that tells the seconds from the start of the block to its end."""
    started = tell()
    ended: list[float] = []
    yield lambda: ended[0] - started
    ended.append(tell())


def stat_walk(folder: Path) -> None:
    """The floor of a rescan: ask for the status of every file."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                stat_walk(Path(entry.path))
            else:
                entry.stat(follow_symlinks=False)


def write_corpus(corpus: Path, articles: int) -> int:
    """Write the articles; returns the size of their texts in bytes."""
    chance = random.Random(1)  # noqa: S311
    size = 0
    bodies: deque[str] = deque(maxlen=1000)
    for number in range(articles):
        # A thousand files a folder, as crawlers file them by day.
        folder = corpus / chance.choice(SECTIONS) / f"{number // 10_000:04}"
        folder.mkdir(parents=True, exist_ok=True)
        reprint = bodies and chance.random() < REPRINTED
        bodies.append(chance.choice(bodies) if reprint else body(chance))
        text = f"{top(chance)}\n\n{bodies[-1]}\n".encode()
        size += len(text)
        (folder / f"{number:07}.txt").write_bytes(text)
    return size


def top(chance: random.Random) -> str:
    """Headline, time of publication and source."""
    published = datetime(2020, 1, 1) + timedelta(minutes=chance.randrange(60 * 24 * 1700))
    headline = sentence(chance).rstrip("。")
    return f"{headline}\n\n{published:%Y-%m-%d %H:%M}　来源：{chance.choice(SOURCES)}"


def body(chance: random.Random) -> str:
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < CHARACTERS:
        sentences = (sentence(chance) for _ in range(chance.randint(2, 6)))
        paragraphs.append("　　" + "".join(sentences))
    if chance.random() < 0.001:
        paragraphs[0] += f"岸边有一座{RARE}。"
    return "\n\n".join(paragraphs)


def sentence(chance: random.Random) -> str:
    pick = chance.choice
    words = f"{pick(SUBJECTS)}{pick(VERBS)}{pick(SUBJECTS)}的{pick(OBJECTS)}"
    if chance.random() < 0.4:
        figure = pick(FIGURES).format(
            a=int(10 ** chance.uniform(0, 3)),
            b=chance.randrange(1, 90),
            c=chance.randrange(2, 10),
            d=int(10 ** chance.uniform(1, 4)),
            year=chance.randrange(2018, 2030),
            month=chance.randrange(1, 13),
        )
        words += f"，{figure}"
    return words + f"，并{pick(VERBS)}{pick(OBJECTS)}。"
