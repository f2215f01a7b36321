import pytest

from reader.tui.scopes import Counted, Scope, month_query, nested


def section(name: str) -> Counted:
    return Counted(Scope(name, name), 1, 1)


def test_sections_are_shown_in_the_ones_that_they_are_in() -> None:
    names = ["国际", "国际/亚洲", "国际/亚洲/东亚", "水务", "水务/旧闻/去年", "x/y"]
    shown = [(item.depth, item.scope.name) for item in nested(list(map(section, names)))]
    assert shown == [
        (0, "国际"),
        (1, "亚洲"),
        (2, "东亚"),
        (0, "水务"),
        (1, "旧闻/去年"),
        (0, "x/y"),
    ]


@pytest.mark.parametrize(
    ("month", "query"),
    [
        ("2023-05", "after:2023-05 before:2023-06"),
        ("2023-12", "after:2023-12 before:2024-01"),
        ("0999-01", "after:0999-01 before:0999-02"),
        ("9999-12", "after:9999-12"),
    ],
)
def test_a_month_is_asked_for_from_its_first_day_to_the_next_ones(month: str, query: str) -> None:
    assert month_query(month) == query
