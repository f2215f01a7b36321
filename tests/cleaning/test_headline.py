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
        (
            ["ABS: 渡輪重返海灣 十一年來首次", "渡輪重返海灣 十一年來首次"],
            "渡輪重返海灣 十一年來首次",
        ),
        (
            [
                "Bay ferry risk: sinking boats, study says | Bay News",
                "Share",
                "Are ferries worth it? Bay boats risk sinking on rough days",
                "A new study counts the accidents of fifty years",
                "By Jane Doe",
            ],
            "Are ferries worth it? Bay boats risk sinking on rough days",
        ),
        (
            [
                "Bay ferry risk: sinking boats, study says | Bay News",
                "Are ferries worth it? Bay boats risk sinking on rough days",
            ],
            "Bay ferry risk: sinking boats, study says",
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
