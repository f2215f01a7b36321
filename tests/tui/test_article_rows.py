from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Figure, Section
from reader.tui.article_rows import ArticleRows, RowKind, facts_line

TEXT = "标题\n全市去年用水超3.5亿吨,水费收入约7.3亿元。\n小标题\n新管网长380公里。"
ARTICLE = Article(
    id="",
    title="标题",
    text=TEXT,
    published=datetime(2023, 6, 1, 8, 4),
    source="某市日报",
    sections=(Section("", 3, 28), Section("小标题", TEXT.index("小标题"), len(TEXT))),
    figures=(Figure(TEXT.index("3.5"), TEXT.index("3.5") + 5, "3.5亿吨", "measure"),),
)


def all_rows(article: Article, width: int) -> ArticleRows:
    rows = ArticleRows(article, width)
    rows.extend_to(len(article.text))
    return rows


def test_rows_know_what_they_belong_to() -> None:
    kinds = [row.kind for row in all_rows(ARTICLE, 80).rows]
    assert kinds == [
        RowKind.TITLE,
        RowKind.FACTS,
        RowKind.BLANK,
        RowKind.BODY,
        RowKind.BLANK,
        RowKind.SUBHEAD,
        RowKind.BLANK,
        RowKind.BODY,
    ]


def test_a_figure_stays_on_one_row() -> None:
    for width in range(8, 40):
        rows = all_rows(ARTICLE, width).rows
        assert any("3.5亿吨" in row.text for row in rows), width


def test_rows_are_made_only_as_far_as_asked_for() -> None:
    article = Article(id="", text="\n".join(["一二三四五"] * 1000))
    rows = ArticleRows(article, 20)
    rows.extend(10)
    assert len(rows.rows) == 10
    assert not rows.complete


@given(st.text("一二，。ab 1\n", max_size=200), st.integers(2, 30), st.integers(0, 200))
def test_every_character_is_found_on_its_row(text: str, width: int, offset: int) -> None:
    article = Article(id="", text=text)
    rows = ArticleRows(article, width)
    row = rows.rows[rows.row_at(offset)] if text.strip("\n") else None
    if row and offset < len(text) and text[offset] != "\n":
        assert row.start <= offset < row.end
    rows.extend_to(len(text))
    assert "".join(row.text for row in rows.rows) == text.replace("\n", "")


def test_the_facts_say_each_thing_once() -> None:
    article = Article(
        id="", source="某报", outlet="某报", published=date(2023, 6, 1), authors=("甲", "乙")
    )
    assert facts_line(article) == "2023-06-01 · 某报 · 甲 乙"
