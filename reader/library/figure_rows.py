"""Figures as the rows that the index keeps of them, and makes their tokens from."""

from functools import lru_cache
from typing import NamedTuple

from reader.article import Figure
from reader.library.tokens import fold, spaced, storable, tokenize
from reader.library.values import figure_stretch


class FigureRow(NamedTuple):
    """What can be asked of a figure.

    Attributes:
        kind: Its kind.
        unit: Its unit, folded.
        label: The tokens of its label, `spaced`; "" where there is none.
        written: A value that is text; "" for a number, None for a range.
        low: The smallest value on the scale of `values`; None where there is no such value.
        high: The largest one.
    """

    kind: str
    unit: str
    label: str
    written: str | None
    low: float | None
    high: float | None


def figure_row(figure: Figure) -> FigureRow:
    """The row of a figure."""
    value = figure.value
    return FigureRow(
        figure.kind,
        _folded_unit(figure.unit),
        spaced(tokenize(figure.label)) if figure.label else "",
        None if value is None else storable(value) if isinstance(value, str) else "",
        *(figure_stretch(figure) or (None, None)),
    )


@lru_cache(maxsize=4096)
def _folded_unit(unit: str) -> str:
    """Remembered, as there are few."""
    return storable(fold(unit))
