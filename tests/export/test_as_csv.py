import csv
from io import StringIO

from reader.export import FORMATS
from reader.export.as_csv import join
from tests.export.articles import HARD, SOURCE

render = FORMATS["csv"].render

ROWS = list(csv.DictReader(StringIO(render(SOURCE).removeprefix("\ufeff"))))


def test_excel_is_told_the_encoding() -> None:
    assert render(SOURCE).encode().startswith(b"\xef\xbb\xbftitle,")


def test_every_figure_is_a_row() -> None:
    assert [row["text"].removeprefix("'") for row in ROWS] == [f.text for f in HARD.figures]
    assert ROWS[1]["low"] == "1200000000"


def test_sentence_is_told() -> None:
    assert ROWS[7]["sentence"].startswith("'--- 三至五年内")
    assert ROWS[13]["sentence"].endswith("每公斤0.00001克。")


def test_texts_are_no_formulas_and_numbers_stay_numbers() -> None:
    assert ROWS[2]["label"] == "'@蓄水"
    assert ROWS[4]["label"] == "'=Spending"
    assert ROWS[3]["value"] == "-140000000"


def test_articles_share_a_header() -> None:
    whole = "".join(join([SOURCE, SOURCE]))
    rows = list(csv.DictReader(StringIO(whole.removeprefix("\ufeff"))))
    assert [row["text"] for row in rows] == 2 * [row["text"] for row in ROWS]
