from datetime import date

import pytest

from reader.tui.row_words import said_day, said_money

TODAY = date(2023, 6, 1)


@pytest.mark.parametrize(
    ("published", "language", "said"),
    [
        ("2023-06-01T08:04:04", "zh-Hans", "今天"),
        ("2023-05-31", "en", "yesterday"),
        ("2023-05-30", "zh-Hant", "5月30日"),
        ("2023-05-30", "en", "30 May"),
        ("2022-12-31", "zh-Hans", "2022年12月31日"),
        ("2022-12-31", "en", "31 Dec 2022"),
        ("2023-06-02", "en", "2 Jun"),
        ("", "en", ""),
    ],
)
def test_days_are_said_as_people_say_them(published: str, language: str, said: str) -> None:
    assert said_day(published, language, TODAY) == said


def test_a_brief_day_of_another_year_is_digits() -> None:
    assert said_day("2022-12-31", "en", TODAY, brief=True) == "2022-12-31"
    assert said_day("2023-01-31", "en", TODAY, brief=True) == "31 Jan"


@pytest.mark.parametrize(
    ("amount", "currency", "language", "said"),
    [
        (7.3e8, "CNY", "zh-Hans", "7.3亿元"),
        (3.07e10, "CNY", "zh-Hans", "307亿元"),
        (66, "CNY", "zh-Hans", "66元"),
        (1.26e14, "CNY", "zh-Hans", "126万亿元"),
        (3.2e9, "USD", "en", "$3.2bn"),
        (12_500, "CHF", "en", "CHF 12.5k"),
        (-2e6, "EUR", "en", "€-2m"),
        (1.5e16, "USD", "en", "$15,000tn"),
    ],
)
def test_sums_are_said_in_few_digits(
    amount: float, currency: str, language: str, said: str
) -> None:
    assert said_money(amount, currency, language) == said
