from contextlib import suppress
from math import inf, nextafter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.conditions import FigureCondition
from reader.library.entry import QueryError
from reader.library.query import (
    All,
    Any,
    HasFigures,
    HasMark,
    Not,
    Published,
    Query,
    Words,
    parse,
)


def above(number: float) -> float:
    return nextafter(number, inf)


def words(text: str, field: str = "") -> Words:
    return Words(tuple(text.split()), field)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", All(())),
        ("长三角", words("长 三 角")),
        ("茶馆 渡口", All((words("茶 馆"), words("渡 口")))),
        ("茶馆 AND 渡口", All((words("茶 馆"), words("渡 口")))),
        ('"茶馆 渡口"', words("茶 馆 _ 渡 口")),
        ("“茶馆　渡口”", words("茶 馆 _ 渡 口")),
        ("渡口 -茶馆", All((words("渡 口"), Not(words("茶 馆"))))),
        ("渡口 ~茶馆", All((words("渡 口"), Not(words("茶 馆"))))),
        ("渡口 NOT 茶馆", All((words("渡 口"), Not(words("茶 馆"))))),
        ("NOT -茶馆", words("茶 馆")),
        ("a-b", words("a _ b")),
        ("a OR b c", Any((words("a"), All((words("b"), words("c")))))),
        ("(a OR b) c", All((Any((words("a"), words("b"))), words("c")))),
        ("-（a OR b）", Not(Any((words("a"), words("b"))))),
        ("section:科技", words("科 技", "section")),
        ("title：“茶 馆”", words("茶 _ 馆", "title")),
        ("Source:晚报", words("晚 报", "source")),
        ("after:2023-05", Published(first="2023-05-01")),
        ("before:2023/6/15", Published(end="2023-06-15")),
        ("has:figures", HasFigures()),
        ("is:unread", Not(HasMark("read"))),
        ("-is:starred", Not(HasMark("starred"))),
        ("tag:茶 ", HasMark("tag", "茶")),
        ("has:money", FigureCondition("money")),
        ("3:15", words("3 _ 15")),
        ("http://example.org", words("http _ example _ org")),
        ("money", words("money")),
    ],
)
def test_queries(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("money>1e8", FigureCondition("money", low=above(1e8))),
        ("money>=1.1亿", FigureCondition("money", low=110_000_000)),
        ("money:CNY>1亿", FigureCondition("money", unit="cny", low=above(1e8))),
        ("money:1e8..", FigureCondition("money", low=1e8)),
        ("money:usd", FigureCondition("money", unit="usd")),
        ("percent:5..10", FigureCondition("percent", low=5, high=10)),
        ("percent:10..5", FigureCondition("percent", low=5, high=10)),
        ("percent:-3%", FigureCondition("percent", low=-3, high=-3)),
        ("count>=1,000", FigureCondition("count", low=1000)),
        ("count:项:100..200", FigureCondition("count", unit="项", low=100, high=200)),
        ("count=42", FigureCondition("count", low=42, high=42)),
        ("measure:岁<60", FigureCondition("measure", unit="岁", high=nextafter(60, 0))),
        (
            "技术合同:count>5000",
            FigureCondition("count", "技术合同", low=above(5000)),
        ),
        ("money:", FigureCondition("money")),
        ("技术合同:count", FigureCondition("count", "技术合同")),
        (
            "ratio:2:1",
            FigureCondition("ratio", low=float("inf"), high=-float("inf"), written="2:1"),
        ),
        ("duration>5y", FigureCondition("duration", low=above(1826.25))),
        ("duration:P30D", FigureCondition("duration", low=30, high=30)),
        ("date:2022", FigureCondition("date", low=738156, high=738520, written="2022")),
        ("date:2022-02..2022-Q2", FigureCondition("date", low=738187, high=738336)),
        ("date>2022", FigureCondition("date", low=738521)),
    ],
)
def test_conditions_on_figures(text: str, condition: FigureCondition) -> None:
    assert parse(text) in (condition, All((condition,)))


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("渡口 sectoin:科技", (3, 10), "mean section"),
        ("mony>5", (0, 4), "mean money"),
        ("投资:mony:CNY>5", (3, 7), "no kind mony; do you mean money"),
        ("money>>5", (5, 8), "no comparison; write >1e8"),
        ('渡口 "茶馆', (3, 6), "not closed"),
        ("(渡口", (0, 1), "not closed"),
        ("渡口)", (2, 3), "no bracket"),
        ("渡口 OR", (5, 5), "missing"),
        ("NOT", (3, 3), "missing"),
        ("()", (1, 2), "missing"),
        ("渡口 。", (3, 4), "no word"),
        ("title:", (0, 6), "missing"),
        ("tag:\udcba\u202e", (0, 6), "missing"),
        ("after:soon", (6, 10), "no date"),
        ("after:2023-13", (6, 13), "no date"),
        ("after>2023", (5, 6), "colon"),
        ("money>x", (5, 7), "no number"),
        ("money:5..x", (5, 10), "no number"),
        ("money>1<5", (5, 9), "no comparison"),
        ("date:soon-2", (4, 11), "no date"),
        ("is:happy", (3, 8), "followed by"),
        ("has:pictures", (4, 12), "followed by"),
        ("(" * 99 + "a" + ")" * 99, (10, 11), "too deep"),
        ("字" * 5000, (0, 5000), "at most"),
    ],
)
def test_errors_say_where_and_what(text: str, place: tuple[int, int], message: str) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        parse(text)
    assert (caught.value.start, caught.value.end) == place


PIECES = st.sampled_from(
    [
        *'()":-~<>=.',
        " ",
        "OR",
        "NOT",
        "渡口",
        "money",
        "date",
        "2022",
        "1e8",
        "title",
        "ratio",
        "万",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused_in_place(text: str) -> None:
    with suppress(QueryError):
        parse(text)
        return
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert 0 <= caught.value.start <= caught.value.end <= len(text)
