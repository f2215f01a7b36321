"""How each kind of figure is shown: a sign that needs no colour, and a word."""

from typing import NamedTuple

from reader.article import KINDS


class KindLook(NamedTuple):
    """The sign before a figure in the pane, and the kind's name for people."""

    sign: str
    name: str


KIND_LOOKS = {
    "money": KindLook("$", "money"),
    "percent": KindLook("%", "percentages"),
    "count": KindLook("#", "counts"),
    "measure": KindLook("=", "measures"),
    "duration": KindLook("~", "durations"),
    "date": KindLook("@", "dates and times"),
    "ratio": KindLook(":", "ratios"),
    "ordinal": KindLook("^", "ranks"),
    "number": KindLook("*", "numbers"),
}

FIGURE_CLASSES = {f"figure--{kind}" for kind in KINDS}
"""The component classes that colour figures, one a kind."""
