from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Figure, Highlight
from reader.export.blocks import blocks
from reader.export.highlights import DrawnHighlight, drawn_highlights

TEXT = "用水3.5亿吨\n居民用水1.2亿吨， 同比增长4.4%"


def article(*figures: str, text: str = TEXT) -> Article:
    found = (
        Figure(text.index(each), text.index(each) + len(each), each, "measure") for each in figures
    )
    return Article("0", text=text, figures=tuple(found))


def quotations(*highlights: Highlight, figures: tuple[str, ...] = ()) -> list[str]:
    return [each.quotation for each in drawn_highlights(article(*figures), highlights)]


def test_highlights_stand_in_the_order_of_the_text() -> None:
    assert quotations(Highlight(8, 10), Highlight(0, 2)) == ["用水", "居民"]


def test_a_figure_is_taken_whole() -> None:
    assert quotations(Highlight(0, 4), figures=("3.5亿吨",)) == ["用水3.5亿吨"]
    assert quotations(Highlight(5, 10), figures=("3.5亿吨",)) == ["3.5亿吨 居民"]


def test_a_figure_beside_it_is_left() -> None:
    assert quotations(Highlight(0, 2), figures=("3.5亿吨",)) == ["用水"]


def test_what_overlaps_is_one_highlight_with_all_notes() -> None:
    found = drawn_highlights(
        article(), (Highlight(0, 2, "a"), Highlight(1, 7, "b"), Highlight(3, 4))
    )
    assert found == [DrawnHighlight(0, 7, "用水3.5亿吨", ("a", "b"))]


def test_what_stands_side_by_side_stays_apart() -> None:
    assert quotations(Highlight(0, 1), Highlight(1, 2)) == ["用", "水"]


def test_blanks_at_the_ends_and_what_is_not_in_the_text_are_left_out() -> None:
    assert quotations(Highlight(7, 10)) == ["居民"]
    assert quotations(Highlight(7, 8), Highlight(99, 120), Highlight(-5, 0)) == []


@given(
    st.text(st.sampled_from("ab1 \n\u3000水")),
    st.lists(st.tuples(st.integers(-2, 30), st.integers(-2, 30))),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5))),
)
def test_any_highlights_and_figures_are_pieces_of_the_text(
    text: str, ranges: list[tuple[int, int]], spans: list[tuple[int, int]]
) -> None:
    figures = tuple(
        Figure(start, start + length, text[start : start + length], "count")
        for start, length in sorted(spans)
        if start + length <= len(text)
    )
    page = Article("0", text=text, figures=figures)
    found = drawn_highlights(page, [Highlight(*each, "note") for each in ranges])
    lines = list(blocks(page, found))
    assert "\n".join("".join(piece.text for piece in line.pieces) for line in lines) == text
    pieces = [piece for line in lines for piece in line.pieces]
    assert [piece.highlight for piece in pieces if piece.last] == list(range(len(found)))
    numbers = [piece.number for piece in pieces if piece.number is not None]
    assert numbers == sorted(set(numbers))
