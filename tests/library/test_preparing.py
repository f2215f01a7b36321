import gzip
import os
from pathlib import Path

import pytest

from reader.article import Article, Figure
from reader.library.contents import Contents
from reader.library.files import CorpusFile, corpus_file
from reader.library.preparing import Rejected, Row, Unchanged, article_row, prepare, prepare_all

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


@pytest.mark.parametrize("at_once", [0, 1000, 10**6])
def test_files_are_prepared_together_as_one_by_one(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr("reader.library.preparing._AT_ONCE", at_once)
    for number in range(20):
        (corpus / f"{number}.txt").write_text(TEXT.replace("3", str(number + 2)))
    (corpus / "blank.txt").write_text(" ")
    names = [*(f"{number}.txt" for number in range(10)), "blank.txt", "gone.txt", "15.txt"]
    files = [(corpus_file(corpus, name.encode()), b"") for name in names]
    alone = [prepare(corpus, file) for file, _ in files]
    known = alone[3]
    assert isinstance(known, Row)
    files[3] = known.file, known.id
    together = prepare_all(corpus, files)
    assert together == [*alone[:3], Unchanged(known.file), *alone[4:]]
    assert [type(item) for item in together[9:]] == [Row, Rejected, Rejected, Row]


def test_a_page_that_cannot_be_cleaned_is_told_of(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(data: bytes, name: str, corrections: object) -> Article:
        raise RecursionError(name)

    (corpus / "a.txt").write_text(TEXT)
    monkeypatch.setattr("reader.cleaning.clean_page", fail)
    rejected = prepare(corpus, corpus_file(corpus, b"a.txt"))
    assert isinstance(rejected, Rejected)
    assert "RecursionError" in rejected.reason
