from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.export.blocks import Piece, blocks
from reader.export.characters import visible
from reader.export.rows import document, rows
from tests.export.articles import HARD, SOURCE


def test_figures_stay_whole_and_keep_their_numbers() -> None:
    line = (Piece("增速达到"), Piece("18.3%", 4), Piece("以上"))
    assert list(rows(line, 10)) == [
        (Piece("增速达到"),),
        (Piece("18.3%", 4), Piece("以上")),
    ]


def test_groups_stand_apart() -> None:
    styles = [row.style for row in document(SOURCE, 200)]
    assert styles[:9] == ["title", "blank", *["facts"] * 6, "blank"]
    assert styles[-5:] == ["figures", "blank", *["origin"] * 3]


def test_only_the_origin_is_wider_than_asked_for() -> None:
    for row in document(SOURCE, 20):
        text = "".join(piece.text for piece in row.pieces)
        assert row.style == "origin" or cell_len(text) <= 20


@given(st.integers(2, 90))
def test_rows_are_the_text(width: int) -> None:
    for line in blocks(HARD):
        whole = "".join(piece.text for row in rows(line.pieces, width) for piece in row)
        written = "".join(piece.text for piece in line.pieces)
        assert whole.replace(" ", "") == visible(written).replace(" ", "")
