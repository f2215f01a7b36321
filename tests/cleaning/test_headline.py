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
        (
            [
                "Ferry firm tells bay it is back - Bay News",
                "Ferry firm is back in bay",
                "By Jane Doe",
            ],
            "Ferry firm is back in bay",
        ),
        (
            ["甲社: 渡輪重返海灣 十一年來首次", "渡輪重返海灣 十一年來首次", "2019年5月6日"],
            "渡輪重返海灣 十一年來首次",
        ),
        (
            ["甲社: 渡輪重返海灣 十一年來首次", "渡輪重返海灣", "2019年5月6日"],
            "甲社: 渡輪重返海灣 十一年來首次",
        ),
    ],
)
def test_the_line_that_is_the_headline(lines: list[str], title: str) -> None:
    headline = find_headline([*lines, PROSE], None, None)
    assert headline
    assert [*lines, PROSE][headline.line][headline.start : headline.end] == title


def test_two_words_name_a_site() -> None:
    headline = find_headline(["The Harbour", "Ferry returns to the bay", PROSE], None, None)
    assert headline
    assert headline.site
