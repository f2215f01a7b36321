from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import KINDS, Figure
from reader.library.conditions import FigureCondition, figure_tokens
from reader.library.figure_rows import figure_row
from reader.library.query import parse
from reader.library.tokens import spaced

NUMBERS = st.one_of(
    st.integers(-(10**20), 10**20),
    st.floats(-1e6, 1e6),
    st.sampled_from([0, 1, 5, 10, 100, 1e8, 0.001, -5, 2e18]),
)
DATES = st.sampled_from(
    (
        *("2022", "2022-05", "2022-05-01", "2022-05-01T08:30", "T07:37", "2022-Q1", "2020s"),
        *("1990s", "20XX", "XXXX-05-29", "-0220", "2023", "2024-12-31", "1750"),
    )
)
DURATIONS = st.sampled_from(["P5Y", "P0.5Y", "P30D", "PT3H", "PT5H30M", "P2W"])


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    kind = draw(st.sampled_from(KINDS))
    values: st.SearchStrategy[int | float | str] = {"date": DATES, "duration": DURATIONS}.get(
        kind, NUMBERS
    )
    if kind == "ratio":
        values = st.sampled_from([2, 0.5, "2:1", "10:3"])
    unit = draw(st.sampled_from(["", "CNY", "项", "km/h"]))
    label = draw(st.sampled_from(["", "技术合同", "合同成交额"]))
    figure = Figure(0, 1, "", kind, unit=unit, label=label)
    if kind == "ratio" or draw(st.booleans()):
        return replace(figure, value=draw(values))
    low, high = draw(values), draw(values)
    return (
        replace(figure, low=low, high=high) if str(low) < str(high) else replace(figure, value=low)
    )


@st.composite
def conditions(draw: st.DrawFn) -> FigureCondition:
    kind = draw(st.sampled_from(KINDS))
    if kind == "date":
        value = st.sampled_from(["2022", "2022-05", "2022-05-01", "1990s", "2023-Q1", "20XX"])
    elif kind == "duration":
        value = st.sampled_from(["5y", "30d", "3h", "P5Y"])
    else:
        value = NUMBERS.map(lambda number: f"{number:.6g}")
    label = draw(st.sampled_from(["", "合同:", "成交额:"]))
    unit = draw(st.sampled_from(["", ":CNY", ":项"])) if kind in ("money", "count") else ""
    sign = draw(st.sampled_from(["<", "<=", ">", ">=", "=", ":", "..", ""]))
    first, last = draw(value), draw(value)
    if sign == "..":
        text = f"{label}{kind}{unit}:{first}..{last}"
    else:
        text = f"{label}{kind}{unit}{sign}{first if sign else ':'}"
    condition = parse(text)
    assert isinstance(condition, FigureCondition)
    return condition


@given(figures(), conditions())
def test_tokens_are_found_by_what_matches(figure: Figure, condition: FigureCondition) -> None:
    tokens = figure_tokens([figure_row(figure)])
    if any(spaced(certain) in spaced(tokens) for certain in condition.certain()):
        assert condition.matches(figure)
    if condition.matches(figure):
        assert set(tokens).intersection(condition.possible())


@pytest.mark.parametrize(
    "query",
    ["money>1e8", "money>=1.5e8", "count<10", "percent:5..10", "date:2020..2021", "date>2022"],
)
def test_the_index_knows_it_all_where_round_values_are_asked_for(query: str) -> None:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    assert [[token] for token in condition.possible()] == condition.certain()


@pytest.mark.parametrize(
    ("query", "known"),
    [
        ("成交额:money>1e8", True),
        ("额:money>=1e8", True),
        ("合同:money>1e8", False),
        ("合同成交:money>1e8", False),
    ],
)
def test_the_index_knows_the_values_of_what_labels_end_with(query: str, known: bool) -> None:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    figure = Figure(0, 1, "", "money", 200_000_000, unit="CNY", label="合同成交额")
    tokens = spaced(figure_tokens([figure_row(figure)]))
    assert condition.matches(figure)
    assert any(spaced(certain) in tokens for certain in condition.certain()) is known


@pytest.mark.parametrize(
    ("query", "value", "matches"),
    [
        ("money>1e8", 100_000_000, False),
        ("money>=1e8", 100_000_000, True),
        ("money<1e8", 99_999_999.99, True),
        ("money:3亿", 300_000_000, True),
        ("money:CNY>1", 2, True),
        ("money:USD>1", 2, False),
        ("投资额:money>1", 2, True),
        ("资额:money", 2, True),
        ("投额:money", 2, False),
        ("count>1", 2, False),
    ],
)
def test_numbers(query: str, value: float, matches: bool) -> None:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    figure = Figure(0, 1, "", "money", value, unit="CNY", label="总投资额")
    assert condition.matches(figure) is matches


@pytest.mark.parametrize(
    ("query", "low", "high", "matches"),
    [
        ("percent:5..10", 10, 20, True),
        ("percent:5..10", 1, 4.9, False),
        ("percent>20", 10, 20, False),
        ("percent>=20", 10, 20, True),
        ("percent:15", 10, 20, True),
    ],
)
def test_ranges_match_where_they_overlap(
    query: str, low: float, high: float, matches: bool
) -> None:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    assert condition.matches(Figure(0, 1, "", "percent", low=low, high=high)) is matches


@pytest.mark.parametrize(
    ("query", "value", "matches"),
    [
        ("date:2022", "2022-05-01", True),
        ("date:2022", "2022", True),
        ("date:2020", "2020s", False),
        ("date:2022-05", "2022", False),
        ("date:2022-05", "2022-05-01T08:00", True),
        ("date:2022..2023", "2023-12-31", True),
        ("date>2022", "2022-12-31", False),
        ("date>2022-05", "2022", True),
        ("date<2022", "1990s", True),
        ("date:2022", "XXXX-05-01", False),
    ],
)
def test_dates(query: str, value: str, matches: bool) -> None:
    condition = parse(query)
    assert isinstance(condition, FigureCondition)
    assert condition.matches(Figure(0, 1, "", "date", value)) is matches


def test_a_date_is_looked_for_in_ranges_too() -> None:
    condition = parse("date:2013")
    assert isinstance(condition, FigureCondition)
    assert condition.matches(Figure(0, 1, "", "date", low="2011", high="2015"))
    assert not condition.matches(Figure(0, 1, "", "date", low="2014", high="2015"))
