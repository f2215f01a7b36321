from datetime import date, datetime

import pytest

from reader.cleaning.dates import day_in_address, find_moment, parse_moment, puts_day_first


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2021-03-04 09:30:15 来源", datetime(2021, 3, 4, 9, 30, 15)),
        ("2021年3月4日09:30", datetime(2021, 3, 4, 9, 30)),
        ("2021年03月04日 下午 3:05", datetime(2021, 3, 4, 15, 5)),
        ("2021.3.4", date(2021, 3, 4)),
        ("20210304", date(2021, 3, 4)),
        ("民國110年3月4日", date(2021, 3, 4)),
        ("March 4, 2021 3:05 p.m.", datetime(2021, 3, 4, 15, 5)),
        ("Thursday 4th March 2021", date(2021, 3, 4)),
        ("Last updated at 12:59 AM on 4th March 2021", datetime(2021, 3, 4, 0, 59)),
        ("4-Mar-2021", date(2021, 3, 4)),
        ("25/03/2021", date(2021, 3, 25)),
        ("03/25/2021", date(2021, 3, 25)),
        ("2021-03-04T09:30:15+08:00", datetime(2021, 3, 4, 9, 30, 15)),
        ("２０２１年３月４日（星期四）０９：３０", datetime(2021, 3, 4, 9, 30)),
        ("二〇二一年十二月二十四日", date(2021, 12, 24)),
        ("2021年3月4日（周四）9点30分", datetime(2021, 3, 4, 9, 30)),
        ("24.03.2021", date(2021, 3, 24)),
        ("24-03-2021 09:30", datetime(2021, 3, 24, 9, 30)),
        ("Published on 24/03/21", date(2021, 3, 24)),
        ("24/03/21 at 09:30am", datetime(2021, 3, 24, 9, 30)),
        ("Thu Mar 4 09:30:15 GMT 2021", datetime(2021, 3, 4, 9, 30, 15)),
        ("Jane DoeMarch 4, 2021 3pm", datetime(2021, 3, 4, 15)),
    ],
)
def test_points_in_time(text: str, value: date) -> None:
    assert parse_moment(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3月4日",
        "2021年",
        "2021-13-40",
        "1920 1080",
        "09:30",
        "24/03/21",
        "二〇二一年十三月一日",
    ],
)
def test_what_is_no_full_date(text: str) -> None:
    assert parse_moment(text) is None


def test_where_it_stands() -> None:
    text = "甲报 2021-03-04 09:30 乙"
    moment = find_moment(text)
    assert moment
    assert text[moment.start : moment.end] == "2021-03-04 09:30"


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["04/03/2021", "24/03/2021"], True),
        (["04/03/2021", "03/24/2021", "a ticket costs £3"], False),
        (["04/03/2021 09:30 GMT"], True),
        (["04/03/2021"], False),
        (["a ticket costs £3"], False),
    ],
)
def test_the_day_or_the_month_first(texts: list[str], first: bool) -> None:
    assert puts_day_first(texts) == first


def test_a_paragraph_tells_whether_the_day_of_the_date_line_stands_first() -> None:
    assert puts_day_first(["04/03/2021"], ["It opened on 24/03/2021."])
    assert not puts_day_first(["4 March 2021"], ["It opened on 24/03/2021."])


def test_the_day_first() -> None:
    moment = find_moment("04/03/2021", day_first=True)
    assert moment
    assert moment.value == date(2021, 3, 4)


def test_the_day_in_an_address() -> None:
    assert day_in_address("https://example.org/news/2021/03/04/bridge.html") == date(2021, 3, 4)
    assert day_in_address("https://example.org/210304/bridge") == date(2021, 3, 4)
    assert day_in_address("https://example.org/20211304/bridge") is None
