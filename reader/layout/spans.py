"""Layers of spans to the pieces that a row is painted with."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import TypeVar

Style = TypeVar("Style")

_START, _END = itemgetter(0), itemgetter(1)


def segments(
    start: int, end: int, layers: Sequence[Sequence[tuple[int, int, Style]]]
) -> Iterator[tuple[int, int, tuple[Style, ...]]]:
    """Cut a row into pieces where the style changes.

    Args:
        start: Offset of the row's first character.
        end: Offset after its last one.
        layers: For each layer its spans (start, end, style), sorted and not overlapping within
            the layer. Only those that touch the row are looked at.

    Yields:
        Start, end and styles of each piece, the styles in the order of the layers; put together
        the pieces are the row.
    """
    visible = [
        layer[bisect_right(layer, start, key=_END) : bisect_left(layer, end, key=_START)]
        for layer in layers
    ]
    edges = {start, end}
    for layer in visible:
        for span_start, span_end, _ in layer:
            edges |= {max(start, span_start), min(end, span_end)}
    for piece_start, piece_end in pairwise(sorted(edges)):
        styles = []
        for layer in visible:
            index = bisect_right(layer, piece_start, key=_END)
            if index < len(layer) and layer[index][0] <= piece_start:
                styles.append(layer[index][2])
        yield piece_start, piece_end, tuple(styles)
