from datetime import date

import pytest

import reader
from reader.article import Article, Figure
from reader.dating import Dating, FigureDate


def article_of(text: str) -> Article:
    published = date(2023, 6, 1)
    figures = reader.extract_figures(text, published=published, language="zh")
    return Article(id="", text=text, published=published, figures=figures)


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        # the nearest date of the same sentence, before it or behind it
        ("2021年收入3亿元，2022年收入5亿元。", "3亿", "2021"),
        ("2021年收入3亿元，2022年收入5亿元。", "5亿", "2022"),
        ("收入达到3亿元（2022年）。", "3亿", "2022"),
        ("2020年以来，各县收入合计达到3亿元（2022年）。", "3亿", "2022"),
        # what stands between two sentences parts them
        ("收入3亿元。2022年又有增长。", "3亿", "(2023-06-01)"),
        # else the last one before it in the paragraph
        ("2021年开工。2022年完工。收入3亿元。", "3亿", "2022"),
        # but not of another paragraph
        ("2021年开工。\n收入3亿元。", "3亿", "(2023-06-01)"),
        # ranges, months and days
        ("2021年至2023年收入3亿元。", "3亿", "2021–2023"),
        ("1月12日收入3亿元。", "3亿", "2023-01-12"),
        # a time of the day is no date
        ("上午8时30分收入3亿元。", "3亿", "(2023-06-01)"),
    ],
)
def test_the_date_of_a_figure(text: str, place: str, expected: str) -> None:
    article = article_of(text)
    figure = next(item for item in article.figures if item.text.startswith(place))
    found = Dating(article).date_of(figure)
    assert found is not None
    assert (found.text if found.stated else f"({found.text})") == expected


def test_a_date_has_no_date_itself() -> None:
    article = article_of("2021年收入3亿元。")
    assert Dating(article).date_of(article.figures[0]) is None


def test_without_any_date_there_is_none() -> None:
    figure = Figure(2, 5, "3亿元", "money", 300_000_000)
    article = Article(id="", text="收入3亿元。", figures=(figure,))
    assert Dating(article).date_of(figure) is None


def test_as_near_a_date_before_goes_first() -> None:
    article = article_of("2021年，3亿元，2022年。")
    assert Dating(article).date_of(article.figures[1]) == FigureDate("2021", stated=True)
