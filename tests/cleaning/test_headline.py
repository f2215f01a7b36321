import pytest

from reader.cleaning.headline import find_headline

PROSE = "The first boat across the bay carried two hundred people on Monday, the company said."


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            [
                "大桥通车 两岸一片欢腾/图_甲乙网",
                "大桥通车 两岸一片欢腾",
                "大桥通车 两岸一片欢腾/图",
            ],
            "大桥通车 两岸一片欢腾/图",
        ),
    ],
)
def test_the_line_that_is_the_headline(lines: list[str], title: str) -> None:
    headline = find_headline([*lines, PROSE], None, None)
    assert headline
    assert [*lines, PROSE][headline.line][headline.start : headline.end] == title
