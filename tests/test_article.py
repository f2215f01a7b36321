import json
from datetime import date, datetime

from reader.article import Article, Figure, Line, Part, Removed, Section

ARTICLE = Article(
    id="0" * 64,
    title="标题",
    text="标题\n增长4.4%。",
    published=datetime(2023, 6, 1, 8, 4, 4),
    authors=("甲乙",),
    sections=(Section("", 3, 10),),
    figures=(Figure(5, 9, "4.4%", "percent", value=4.4, unit="%", label="增长"),),
    lines=(
        Line((Part("快讯丨", reason="decoration"), Part("标题", 0, 2))),
        Line(),
        Line((Part("增长4.4%。", 3, 10),)),
        Line((Part("  责任编辑  ", reason="byline"),)),
    ),
)


def test_an_article_survives_json() -> None:
    assert Article.from_dict(json.loads(json.dumps(ARTICLE.to_dict()))) == ARTICLE


def test_removed_parts_name_their_line() -> None:
    assert ARTICLE.removed == (
        Removed("快讯丨", "decoration", 0),
        Removed("责任编辑", "byline", 3),
    )


def test_the_day_of_publication_comes_from_a_time_or_a_day() -> None:
    assert ARTICLE.published_day == date(2023, 6, 1)
    assert Article(id="", published=date(2023, 6, 1)).published_day == date(2023, 6, 1)
    assert Article(id="").published_day is None


def test_a_line_is_its_parts_put_together() -> None:
    assert [line.text for line in ARTICLE.lines] == ["快讯丨标题", "", "增长4.4%。", "  责任编辑  "]
