"""Small pieces of painting that several panes share."""

from rich.segment import Segment
from rich.style import Style

from reader.layout import cell_width, truncate
from reader.streams import printable


def two_ends(left: str, right: str, width: int, style: Style, dim: Style) -> list[Segment]:
    """A line with one text at its left end, shortened where it must be, and one at its right."""
    left, right = printable(left), truncate(printable(right), width)
    room = width - cell_width(right)
    left = truncate(left, max(0, room - 1)) if right else truncate(left, room)
    gap = " " * max(0, room - cell_width(left))
    return [Segment(left, style), Segment(gap, style), Segment(right, dim)]
