from rich.cells import cell_len

from reader.export.as_text import render
from tests.export.articles import HARD, PROVENANCE

TEXT = render(HARD, PROVENANCE)


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
    narrow = render(HARD, PROVENANCE, width=24)
    assert max(map(cell_len, narrow[: narrow.index("文件: ")].splitlines())) == 24
