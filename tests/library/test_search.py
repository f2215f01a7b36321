"""Searches of a generated corpus, held to a plain scan of its articles."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta

import pytest

from reader.article import Article, Figure
from reader.library import Entry, Library, ordered, results
from reader.library.conditions import FigureCondition
from reader.library.database import Database
from reader.library.files import CorpusFile
from reader.library.orders import Order
from reader.library.preparing import article_row
from reader.library.query import parse
from reader.library.tokens import fold, name_order
from reader.library.writing import put

ARTICLES = 400
WORDS = (
    *(
        "渡口",
        "航线",
        "茶馆",
        "清溪",
        "镇长",
        "春雨",
        "收入",
        "增长",
        "合同",
        "技術",
        "技术",
        "發展",
    ),
    *("发展", "科技", "创新", "香", "港", "香港", "的", "了", "在", "和"),
    *(
        "５G",
        "5G",
        "ＡＩ",
        "ai",
        "Ferry",
        "ferryman",
        "Star2",
        "2023",
        "23",
        "3",
        "３",
        "０",
        "a",
        "b",
    ),
)
SIGNS = ("，", "。", " ", "\n", "、", "", "", "", "", "", "")
KINDS = ("money", "percent", "count")
UNITS = {"money": ("CNY", "USD"), "percent": ("%",), "count": ("项", "家")}


def article(number: int) -> Article:
    told = random.Random(number - 3 * (number % 10 == 9))  # noqa: S311 - one in ten is a reprint
    text = "".join(told.choice(WORDS) + told.choice(SIGNS) for _ in range(60))
    chance = random.Random(number)  # noqa: S311
    day = date(2023, 4, 1) + timedelta(days=chance.randrange(90))
    published = chance.choice(
        (None, day, datetime(day.year, day.month, day.day, chance.randrange(24)))
    )
    kinds = [chance.choice(KINDS) for _ in range(chance.randrange(5))]
    return Article(
        id=f"{number:064x}",
        title=text.split("\n")[0],
        text=text,
        published=published,
        source=chance.choice(("渡口晚报", "清溪网", "")),
        authors=tuple(chance.sample(("林溪", "周渡", "Ann Lee"), chance.randrange(3))),
        figures=tuple(
            Figure(
                0,
                2,
                text[:2],
                kind,
                round(10 ** chance.uniform(-1, 10), 2),
                unit=chance.choice(UNITS[kind]),
                label=chance.choice(("", "技术合同", "收入")),
            )
            for kind in kinds
        ),
    )


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    sections = ("科技", "科技/芯片", "要闻")
    return {f"{sections[number % 3]}/{number}.txt": article(number) for number in range(ARTICLES)}


@pytest.fixture(scope="module")
def library(
    articles: dict[str, Article], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("search")
    rows = [
        article_row(CorpusFile(path.encode(), number), article)
        for number, (path, article) in enumerate(articles.items())
    ]
    database = Database(folder / "index.sqlite")
    for start in range(0, ARTICLES, 90):
        with database.writing() as connection:
            put(connection, rows[start : start + 90], maker=1)
    database.close()
    opened = Library(folder, folder / "index.sqlite")
    yield opened
    opened.close()


def found(library: Library, query: str, section: str | None = None) -> set[str]:
    rows = library.rows(0, ARTICLES, query, section)
    paths = [entry.path for entry in rows]
    assert library.count(query, section) == len(paths) == len(set(paths))
    everything = [entry.path for entry in library.rows(0, ARTICLES)]
    assert paths == [path for path in everything if path in set(paths)]
    return set(paths)


def scanned(text: str, words: str) -> bool:
    """Substring for Chinese, whole words for Latin and digits, both folded."""
    words = re.escape(fold(words))
    first = r"(?<![a-z0-9])" if re.match("[a-z0-9]", words) else ""
    last = r"(?![a-z0-9])" if re.search("[a-z0-9]$", words) else ""
    return re.search(first + words + last, fold(text)) is not None


def test_words_are_found_as_by_a_plain_scan(library: Library, articles: dict[str, Article]) -> None:
    chance = random.Random(5)  # noqa: S311
    texts = {path: article.text for path, article in articles.items()}
    queries: set[str] = set()
    while len(queries) < 200:
        text = chance.choice(list(texts.values()))
        start = chance.randrange(len(text))
        drawn = text[start : start + chance.randint(1, 4)]
        if drawn.isalnum():
            queries.add(drawn)
    for query in sorted(queries):
        expected = {path for path, text in texts.items() if scanned(text, query)}
        assert found(library, query) == expected, query


Holds = Callable[[Article], bool]


def has(query: str) -> Holds:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    return lambda article: any(condition.matches(figure) for figure in article.figures)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("渡口 -茶馆", lambda a: scanned(a.text, "渡口") and not scanned(a.text, "茶馆")),
        ("渡口 OR ferry", lambda a: scanned(a.text, "渡口") or scanned(a.text, "ferry")),
        ("-渡口 -香港", lambda a: not scanned(a.text, "渡口") and not scanned(a.text, "香港")),
        ("title:渡口", lambda a: scanned(a.title, "渡口")),
        ("source:清溪", lambda a: a.source == "清溪网"),
        ('author:"ann lee"', lambda a: "Ann Lee" in a.authors),
        ("has:figures", lambda a: bool(a.figures)),
        ("-has:figures", lambda a: not a.figures),
        ("money>1e8", has("money>1e8")),
        ("money<=3.7e4", has("money<=3.7e4")),
        ("-money:7..2.2e5", lambda a: not has("money:7..2.2e5")(a)),
        ("money:cny>3亿", has("money:cny>3亿")),
        ("技术合同:count>777", has("技术合同:count>777")),
        (
            "渡口 money>1.3e5 -percent<44",
            lambda a: (
                scanned(a.text, "渡口") and has("money>1.3e5")(a) and not has("percent<44")(a)
            ),
        ),
        ("count>5e3 OR 香港", lambda a: has("count>5e3")(a) or scanned(a.text, "香港")),
        ("after:2023-05", lambda a: bool(a.published) and str(a.published) >= "2023-05"),
        (
            "after:2023-04-20 before:2023-05-03 渡口",
            lambda a: (
                bool(a.published)
                and "2023-04-20" <= str(a.published) < "2023-05-03"
                and scanned(a.text, "渡口")
            ),
        ),
        ("before:2023-05", lambda a: bool(a.published) and str(a.published) < "2023-05"),
        ("-before:2023-05", lambda a: not a.published or str(a.published) >= "2023-05"),
        (
            "(after:2023-06 OR money>9e8) 的",
            lambda a: (
                ((bool(a.published) and str(a.published) >= "2023-06") or has("money>9e8")(a))
                and scanned(a.text, "的")
            ),
        ),
    ],
)
def test_terms_are_found_as_by_a_plain_scan(
    library: Library,
    articles: dict[str, Article],
    query: str,
    expected: Callable[[Article], bool],
) -> None:
    paths = {path for path, article in articles.items() if expected(article)}
    assert 0 < len(paths) < ARTICLES
    assert found(library, query) == paths
    own = {path for path in paths if path.startswith("要闻/")}
    assert found(library, query, "要闻") == own


LABELS = ("", "收入:", "入:", "技术:", "技术合同:", "合同:", "术合:", "技术收入:")
CONDITIONS = ("", ">{}", "<{}", ">={}", "<={}", "={}", ":{}..{}", ":..{}", ":{}..")


def term(chance: random.Random, articles: Sequence[Article]) -> tuple[str, Holds]:
    """A term, of which some article is a reason to ask for it, and whether it holds of others."""
    article = chance.choice([item for item in articles if item.figures])
    if chance.random() < 0.4:
        words = chance.choice(WORDS)
        return words, lambda other: scanned(other.text, words)
    figure = chance.choice(article.figures)
    assert isinstance(figure.value, float)
    numbers = sorted((figure.value, round(figure.value * chance.uniform(0.5, 2), 2)))
    shape = chance.choice(CONDITIONS)
    condition = shape.format(*(numbers if "}..{" in shape else [figure.value]))
    unit = chance.choice(("", f":{figure.unit}"))
    if not unit and not condition:
        condition = f">{numbers[0]}"
    text = f"{chance.choice(LABELS)}{figure.kind}{unit}{condition}"
    return text, has(text)


def query_of(chance: random.Random, articles: Sequence[Article], depth: int) -> tuple[str, Holds]:
    """Terms under OR, NOT and brackets, and whether they hold of an article."""
    kind = chance.choice(("term", "not", "or", "and")) if depth else "term"
    if kind == "term":
        return term(chance, articles)
    first, first_holds = query_of(chance, articles, depth - 1)
    if kind == "not":
        return f"-({first})", lambda article: not first_holds(article)
    second, second_holds = query_of(chance, articles, depth - 1)
    if kind == "or":
        return f"({first} OR {second})", lambda other: first_holds(other) or second_holds(other)
    return f"({first} {second})", lambda other: first_holds(other) and second_holds(other)


def test_mixed_queries_are_answered_as_by_a_plain_scan(
    library: Library, articles: dict[str, Article]
) -> None:
    chance = random.Random(11)  # noqa: S311
    sizes = []
    for _ in range(300):
        query, holds = query_of(chance, list(articles.values()), chance.randrange(4))
        expected = {path for path, article in articles.items() if holds(article)}
        assert {entry.path for entry in library.rows(0, ARTICLES, query)} == expected, query
        sizes.append(len(expected))
    assert sum(0 < size < ARTICLES for size in sizes) > 200


@pytest.mark.parametrize("level", ["-({} OR b)", "x OR y -({})", "x OR -(y money>1.1 {})"])
def test_deep_queries_are_answered(library: Library, level: str) -> None:
    query = "渡口"
    for _ in range(10):
        query = level.format(query)
    assert 0 <= library.count(query, "要闻") < ARTICLES


def test_sections_are_found_by_a_part_of_their_name(library: Library) -> None:
    names = {path.rpartition("/")[0] for path in found(library, "section:科技")}
    assert names == {"科技", "科技/芯片"}


def test_a_stretch_of_the_results_is_where_its_position_says(library: Library) -> None:
    everything = library.rows(0, ARTICLES, "渡口 money>1.3e5")
    for place, entry in enumerate(everything):
        assert library.rows(place, place + 1, "渡口 money>1.3e5") == [entry]
        assert library.position(entry.path, "渡口 money>1.3e5") == place


SORTED: dict[Order, Callable[[Entry], object]] = {
    "oldest": lambda entry: (not entry.published, entry.published),
    "title": lambda entry: name_order(entry.title),
    "source": lambda entry: name_order(entry.source),
    "length": lambda entry: -entry.characters,
    "figures": lambda entry: -entry.figures,
}


@pytest.fixture(params=[20_000, 3])
def _few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few results be many, so that each way to put them in order is taken."""
    monkeypatch.setattr(ordered, "_FEW", request.param)
    monkeypatch.setattr(ordered, "_STEP", 10)
    monkeypatch.setattr(ordered, "_MOST_LOOKED_AT", 40)
    monkeypatch.setattr(results, "_FIRST_STEP", 4)
    monkeypatch.setattr(results, "_STEP", 4)


@pytest.mark.usefixtures("_few")
@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("order", SORTED)
@pytest.mark.parametrize(
    ("query", "section"),
    [
        ("", None),
        ("", "科技"),
        ("渡口", None),
        ("香港 money>1.3e5", "要闻"),
        ("percent:5..90 OR 渡口 -money>1e5", None),
    ],
)
def test_the_list_comes_in_any_order(
    library: Library,
    query: str,
    section: str | None,
    order: Order,
    folded: bool,
) -> None:
    firsts = (0, 2, 30, 300, 7)
    library._lists.forget()
    # Before the results are known, and after.
    stretches = [
        library.rows(first, first + 5, query, section, order, folded=folded) for first in firsts
    ]
    newest = library.rows(0, ARTICLES, query, section, folded=folded)
    assert folded == (len(newest) < library.count(query, section))
    if order == "oldest":
        newest = newest[::-1]
    expected = sorted(newest, key=SORTED[order])  # type: ignore[arg-type]
    assert stretches == [expected[first : first + 5] for first in firsts]
    assert library.rows(0, ARTICLES, query, section, order, folded=folded) == expected
    assert (
        library.position(expected[-1].path, query, section, order, folded=folded)
        == len(expected) - 1
    )


def test_relevance_ranks_the_newest(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = library.rows(0, ARTICLES, "ferry 渡口")
    ranked = library.rows(0, ARTICLES, "ferry 渡口", order="relevance")
    assert ranked != newest
    assert set(ranked) == set(newest)
    in_title = [scanned(entry.title, "ferry") for entry in ranked]
    half = len(ranked) // 2
    assert sum(in_title[:half]) > sum(in_title[half:])
    monkeypatch.setattr(ordered, "_FEW", 7)
    few = library.rows(0, ARTICLES, "ferry 渡口", "科技", order="relevance")
    assert few[7:] == library.rows(7, ARTICLES, "ferry 渡口", "科技")
    assert library.rows(0, 9, order="relevance") == library.rows(0, 9)
