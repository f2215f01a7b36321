"""The signs that panes paint, in two sets: for every terminal, and for one that has ASCII alone."""

from typing import NamedTuple


class Signs(NamedTuple):
    """The signs of one set.

    Attributes:
        unread: Before the title of an article that is not read.
        starred: Before the title of a starred one.
        selected: Before the title of a selected one.
        between: Between two facts.
        times: Before the number of an article's reprints.
        open: Before the heading of a group whose rows are shown.
        closed: Before that of one whose rows are not.
        here: Before the part of the outline that is being read.
    """

    unread: str
    starred: str
    selected: str
    between: str
    times: str
    open: str
    closed: str
    here: str


UNICODE = Signs("•", "★", "✓", " · ", "×", "▾", "▸", "▸")
ASCII = Signs(".", "*", "x", " - ", "x", "-", "+", ">")
