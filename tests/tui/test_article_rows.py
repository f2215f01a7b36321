from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Figure, Section
from reader.tui.article_rows import ArticleRows, Row, RowKind, facts_line

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


def shown(rows: ArticleRows) -> list[Row]:
    """The rows that are laid out, in their order."""
    found = (rows.row(rows.locate(number)) for number in range(rows.height))
    return [row for row in found if row]


def all_rows(article: Article, width: int) -> list[Row]:
    rows = ArticleRows(article, width)
    rows.settle()
    assert len(shown(rows)) == rows.height
    return shown(rows)


def test_rows_know_what_they_belong_to() -> None:
    kinds = [row.kind for row in all_rows(ARTICLE, 80)]
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
        rows = all_rows(ARTICLE, width)
        assert any("3.5亿吨" in row.text for row in rows), width


LONG = Article(id="", text="\n".join(f"第{n}段{'一二三四五' * (n % 30)}" for n in range(2000)))


def test_a_part_is_laid_out_without_what_is_before_it() -> None:
    rows = ArticleRows(LONG, 20)
    offset = LONG.text.index("第1500段")
    spot = rows.find(offset)
    rows.lay_out(spot, 30, 40)
    place = rows.number(spot)
    around = [rows.row(rows.locate(number)) for number in range(place - 30, place + 40)]
    starts = [row.start for row in around if row]
    assert len(starts) == 70
    assert starts == sorted(starts)
    assert starts[30] == offset
    assert len(shown(rows)) < 200


def test_the_end_is_laid_out_alone() -> None:
    rows = ArticleRows(LONG, 20)
    rows.lay_out_end(30)
    last = [rows.row(rows.locate(rows.height - number)) for number in range(1, 31)]
    assert all(last)
    assert last[0]
    assert last[0].end == len(LONG.text)
    assert len(shown(rows)) < 150


def test_a_row_is_found_again_when_all_are_laid_out() -> None:
    rows = ArticleRows(LONG, 20)
    spot = rows.find(LONG.text.index("第1500段"))
    row = rows.row(spot)
    while not rows.prepare(0):
        assert rows.row(spot) == row
    rows.settle()
    assert rows.row(rows.locate(rows.number(spot))) == row
    assert len(shown(rows)) == rows.height


def test_the_height_is_estimated_well() -> None:
    rows = ArticleRows(LONG, 40)
    estimated = rows.height
    rows.settle()
    assert abs(estimated - rows.height) < rows.height / 10


@given(st.text("一二，。ab 1\n", max_size=200), st.integers(2, 30), st.integers(0, 200))
def test_every_character_is_found_on_its_row(text: str, width: int, offset: int) -> None:
    article = Article(id="", text=text)
    rows = ArticleRows(article, width)
    row = rows.row(rows.find(offset))
    if row and offset < len(text) and text[offset] != "\n":
        assert row.start <= offset < row.end
    assert "".join(row.text for row in all_rows(article, width)) == text.replace("\n", "")


def test_the_facts_say_each_thing_once() -> None:
    article = Article(
        id="", source="某报", outlet="某报", published=date(2023, 6, 1), authors=("甲", "乙")
    )
    assert facts_line(article) == "2023-06-01 · 某报 · 甲 乙"
