import gzip
import os
from pathlib import Path

import pytest

from reader.article import Article, Figure
from reader.library.contents import Contents
from reader.library.files import CorpusFile, corpus_file
from reader.library.preparing import Rejected, Row, Unchanged, article_row, prepare

TEXT = "渡口通航\n\n沿岸的茶馆坐满了人，渡口去年的收入超过3亿元。\n"


def test_a_row_has_what_lists_show(corpus: Path) -> None:
    (corpus / "交通").mkdir()
    (corpus / "交通" / "a.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    row = prepare(corpus, corpus_file(corpus, os.fsencode("交通/a.txt.gz")))
    assert isinstance(row, Row)
    assert (row.title, row.section, row.published) == ("渡口通航", "交通".encode(), "")
    assert (row.largest_money, row.currency) == (300_000_000, "CNY")
    assert row.characters == len(Contents.unpack(row.packed).text)
    assert row.tokens == Contents.unpack(row.packed).tokens(row.figure_rows)
    assert isinstance(prepare(corpus, row.file, row.id), Unchanged)


@pytest.mark.parametrize(
    ("title", "text", "unit", "section"),
    [
        ("半个字\ud800", "半个字\ud800\n正文", "元\udfff", "节\ud83d"),
        ("", "\x00", "\x00", "\x00"),
        ("", "", "", ""),
    ],
)
def test_any_text_can_be_kept(title: str, text: str, unit: str, section: str) -> None:
    figure = Figure(0, 1, "一", "count", 1, unit=unit, label=title)
    article = Article("0" * 64, title, text, section=section, authors=(title,), figures=(figure,))
    row = article_row(CorpusFile(b"a.txt", 1), article)
    assert row.title
    for kept in (row.title, row.tokens, row.source, os.fsdecode(row.section)):
        kept.encode()
    contents = Contents.unpack(row.packed)
    assert contents.tokens(contents.figure_rows()) == row.tokens


def test_the_largest_money_of_an_article() -> None:
    figures = (
        Figure(0, 1, "", "money", 5, unit="CNY"),
        Figure(0, 1, "", "money", low=3, high=70.5, unit="USD"),
        Figure(0, 1, "", "count", 900, unit="人"),
    )
    row = article_row(CorpusFile(b"a.txt", 1), Article("0" * 64, "题", "题", figures=figures))
    assert (row.largest_money, row.currency, row.figures) == (70.5, "USD", 3)


def test_a_page_that_cannot_be_cleaned_is_told_of(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(data: bytes, name: str, corrections: object) -> Article:
        raise RecursionError(name)

    (corpus / "a.txt").write_text(TEXT)
    monkeypatch.setattr("reader.reading.clean", fail)
    rejected = prepare(corpus, corpus_file(corpus, b"a.txt"))
    assert isinstance(rejected, Rejected)
    assert "RecursionError" in rejected.reason
