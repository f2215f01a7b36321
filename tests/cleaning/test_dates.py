from datetime import date, datetime

import pytest

from reader.cleaning.dates import find_moment, parse_moment


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
    ],
)
def test_points_in_time(text: str, value: date) -> None:
    assert parse_moment(text) == value


@pytest.mark.parametrize("text", ["", "3月4日", "2021年", "2021-13-40", "1920 1080", "09:30"])
def test_what_is_no_full_date(text: str) -> None:
    assert parse_moment(text) is None


def test_where_it_stands() -> None:
    text = "甲报 2021-03-04 09:30 乙"
    moment = find_moment(text)
    assert moment
    assert text[moment.start : moment.end] == "2021-03-04 09:30"
