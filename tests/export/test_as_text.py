from rich.cells import cell_len

from reader.article import Article, Highlight
from reader.export import FORMATS
from reader.export.provenance import Source
from tests.export.articles import HARD, HIGHLIGHTED, PROVENANCE, SOURCE

render = FORMATS["txt"].render

TEXT = render(SOURCE)


def test_rows_fit() -> None:
    article = TEXT[: TEXT.index("数字 (")]
    assert max(map(cell_len, article.splitlines())) <= 72


def test_figures_are_in_brackets_and_listed() -> None:
    for figure in HARD.figures:
        assert TEXT.count(f"[{figure.text}]") == 2
    assert "[$250 million]  > 250,000,000 USD  =Spending" in TEXT


def test_nothing_moves_the_cursor() -> None:
    assert "\x1b" not in TEXT
    assert "\x07" not in TEXT


def test_width() -> None:
    narrow = render(SOURCE, width=24)
    assert max(map(cell_len, narrow[: narrow.index("文件: ")].splitlines())) == 24


def test_highlights_are_in_braces_and_listed_with_their_notes() -> None:
    text = render(HIGHLIGHTED)
    assert "{前七个月蓄水约[12亿至15亿立方米]，}²{比上年少[2.5个百分点]}；净利润" in text
    assert '\n划线 (6)\n1. 水量"同比下降30%\n   为什么 <b>30%</b>？\n   1. �[2J' in text
    assert text.endswith("导出: 2023-08-02\n")


def test_number_of_a_note_stays_with_its_highlight() -> None:
    article = Article("0", text=12 * "水")
    source = Source(article, PROVENANCE, (Highlight(0, 9, "note " * 9), Highlight(10, 12)))
    rows = render(source, width=20).splitlines()
    assert rows[:2] == ["{水水水水水水水水", "水}¹水{水水}"]
    assert rows[6:8] == ["   note note note"] * 2
