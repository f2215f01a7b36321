import pytest

from reader.article import Figure
from reader.listing import FigureRow, by_value

IN_ORDER = [
    FigureRow(Figure(0, 3, text, kind, value, low, high, unit=unit), {"title": text}, text)
    for text, kind, value, low, high, unit in (
        ("9亿元", "money", 900_000_000, None, None, "CNY"),
        ("8亿元", "money", 800_000_000, None, None, "CNY"),
        ("3至8亿元", "money", None, 300_000_000, 800_000_000, "CNY"),
        ("零元", "money", 0, None, None, "CNY"),
        ("亏损", "money", -5.5, None, None, "CNY"),
        ("不详", "money", None, None, None, "CNY"),
        ("$5", "money", 5, None, None, "USD"),
        ("70人", "count", 70, None, None, "人"),
        ("5\ud800", "count", 5, None, None, "\ud800"),
        ("2024年", "date", "2024", None, None, ""),
    )
]


@pytest.mark.parametrize("limit", [None, 3, len(IN_ORDER), 99])
def test_figures_come_by_kind_and_unit_the_largest_first(limit: int | None) -> None:
    assert list(by_value(reversed(IN_ORDER), limit)) == IN_ORDER[:limit]
