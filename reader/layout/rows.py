"""Paragraphs to rows."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.layout.breaks import MANDATORY, OPPORTUNITY, Classifier, break_marks
from reader.layout.cells import cell_width, cumulative_widths
from reader.layout.clusters import inside_cluster
from reader.layout.house import AVOIDED, house_marks

_HELD = 4
"""The mark inside an unbreakable span."""

_CHARACTER, _CLUSTER, _SPAN, _PUNCTUATION, _NOTHING = range(5)
"""What a break without an opportunity would part, worst first; the first is never done."""

_PARTED = {_HELD: _SPAN, AVOIDED: _PUNCTUATION}

_classifier = Classifier()
_NO_BLANK = re.compile(r"\S")
_FORCED = re.compile("[\n\v\f\r\x85\u2028\u2029]")


def wrap(
    text: str,
    width: int,
    unbreakable: Sequence[tuple[int, int]] = (),
    house_rules: bool = True,
) -> list[tuple[int, int]]:
    """Break a paragraph into rows, each as full as it can be.

    Rows are broken by UAX #14 and, in a second layer, by the rules of `reader.layout.house`.
    Where a row has no opportunity (a long address), it is filled and broken between grapheme
    clusters, rather at a place that parts no unbreakable span and leaves punctuation alone.

    Args:
        text: One paragraph; a newline in it forces a break.
        width: Cells of a row, at least 1. White space at a row's end hangs over uncounted.
        unbreakable: Start and end of spans that are kept whole where they fit in a row.
        house_rules: Whether the second layer applies.

    Returns:
        Start and end of each row in the text, at least one row; put together they are the text.
        Only a single character that is wider than `width` makes a row wider.

    Raises:
        ValueError: The width is less than 1.
    """
    if width < 1:
        raise ValueError(f"a row of {width} cells")
    if len(text) <= width and cell_width(text) <= width and not _FORCED.search(text):
        return [(0, len(text))]
    marks = house_marks(text) if house_rules else break_marks(text.translate(_classifier))
    paragraph = _Paragraph(text, array("l", cumulative_widths(text)), marks)
    for start, end in unbreakable:
        paragraph.hold(start, end, width)
    rows = []
    start = stop = 0
    while start < len(text):
        if stop == start:
            stop = marks.find(MANDATORY, start + 1)
            stop = len(text) if stop < 0 else stop
        end = paragraph.row_end(start, stop, width)
        rows.append((start, end))
        start = end
    return rows or [(0, 0)]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph with its cumulative widths and break marks."""

    text: str
    widths: Sequence[int]
    marks: bytearray

    def hold(self, start: int, end: int, width: int) -> None:
        """Take the opportunities out of a span that fits in a row."""
        fits = self.widths[end] - self.widths[start] <= width
        if fits and self.marks.find(MANDATORY, start + 1, end) < 0:
            self.marks[start + 1 : end] = bytes((_HELD,)) * (end - start - 1)

    def row_end(self, start: int, stop: int, width: int) -> int:
        """The end of the row from `start`; `stop` is the next forced break."""
        limit = bisect_right(self.widths, self.widths[start] + width, start) - 1
        no_blank = _NO_BLANK.search(self.text, limit, stop)
        if not no_blank:
            return stop
        limit = no_blank.start()
        end = self.marks.rfind(OPPORTUNITY, start + 1, limit + 1)
        return end if end > 0 else self._emergency_break(start, stop, limit)

    def _emergency_break(self, start: int, stop: int, limit: int) -> int:
        """The end of a row that has no opportunity up to `limit`."""
        best, least = start, _CHARACTER
        for position in range(limit, start, -1):
            parted = self._parted(position)
            if parted == _NOTHING:
                return position
            if parted > least:
                best, least = position, parted
        if best > start:
            return best
        position = limit + 1
        while position < stop and self._parted(position) == _CHARACTER:
            position += 1
        return position

    def _parted(self, position: int) -> int:
        """What a break would part."""
        if self.widths[position] == self.widths[position + 1]:
            return _CHARACTER
        if inside_cluster(self.text, position):
            return _CLUSTER
        return _PARTED.get(self.marks[position], _NOTHING)
