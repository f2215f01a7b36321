from hypothesis import given
from hypothesis import strategies as st

from reader.layout import segments

Layer = list[tuple[int, int, str]]


@st.composite
def layers(draw: st.DrawFn) -> list[Layer]:
    found = []
    for name in "abc":
        edges = sorted(draw(st.sets(st.integers(0, 40), max_size=10)))
        found.append([(*edge, name) for edge in zip(edges[::2], edges[1::2], strict=False)])
    return found


def test_layers_overlap() -> None:
    figures = [(2, 6, "money"), (8, 12, "date")]
    hits = [(4, 9, "hit")]
    assert list(segments(0, 10, [figures, hits])) == [
        (0, 2, ()),
        (2, 4, ("money",)),
        (4, 6, ("money", "hit")),
        (6, 8, ("hit",)),
        (8, 9, ("date", "hit")),
        (9, 10, ("date",)),
    ]


def test_row_without_spans_is_one_piece() -> None:
    assert list(segments(3, 7, [])) == [(3, 7, ())]
    assert list(segments(3, 3, [])) == []


@given(layers(), st.integers(0, 20), st.integers(0, 20))
def test_every_offset_has_the_styles_of_its_spans(
    spans: list[Layer], start: int, length: int
) -> None:
    pieces = list(segments(start, start + length, spans))
    painted = [styles for first, last, styles in pieces for _ in range(first, last)]
    assert painted == [
        tuple(name for layer in spans for first, last, name in layer if first <= offset < last)
        for offset in range(start, start + length)
    ]
