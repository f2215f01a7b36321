"""Figures as rows of the index, which tell what of an article's figures a condition holds of.

The tokens of figures say which articles may be meant. What they leave open, values within one bin
and labels, is looked up here, so that no article has to be opened for it.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable
from math import inf

from reader.article import Figure
from reader.library.conditions import FigureCondition
from reader.library.tokens import fold, phrase, spaced, storable, tokenize
from reader.library.values import figure_stretch

FigureRow = tuple[str, str, str, str | None, float | None, float | None]
"""Kind, folded unit, tokens of the label, value where it is text (None for a range, "" for a
number), and the smallest and the largest value on the scale of `values`, where it has one."""

_INSERT = "INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_DELETE = "DELETE FROM figures WHERE contents = ?"
_HAVING = (
    "SELECT key FROM articles JOIN figures USING (contents)"
    " WHERE key IN (SELECT value FROM json_each(:keys)) AND kind = :kind"
)
_OF_UNIT = "unit = :unit"
_OF_LABEL = "instr(label, :label)"
_WITHIN = "(high >= :low AND low <= :high)"
_WRITTEN = (
    "(written = :written"
    " OR substr(written, 1, length(:written) + 1) IN (:written || '-', :written || 'T'))"
)


def figure_row(figure: Figure) -> FigureRow:
    """The row of a figure."""
    value = figure.value
    return (
        figure.kind,
        storable(fold(figure.unit)),
        storable(spaced(tokenize(figure.label))) if figure.label else "",
        None if value is None else storable(value) if isinstance(value, str) else "",
        *(figure_stretch(figure) or (None, None)),
    )


def add_figures(connection: sqlite3.Connection, contents: int, rows: Iterable[FigureRow]) -> None:
    """Add the figures of an article."""
    numbered = enumerate(rows)
    connection.executemany(_INSERT, [(contents, number, *row) for number, row in numbered])


def remove_figures(connection: sqlite3.Connection, contents: int) -> None:
    """Remove the figures of an article."""
    connection.execute(_DELETE, (contents,))


def articles_with(
    connection: sqlite3.Connection, condition: FigureCondition, keys: Collection[int]
) -> set[int]:
    """Those of some articles that have a figure of which a condition holds."""
    terms = [_HAVING]
    if condition.unit:
        terms.append(_OF_UNIT)
    if condition.label:
        terms.append(_OF_LABEL)
    bounded = condition.low > -inf or condition.high < inf
    if condition.written:
        terms.append(
            f"CASE WHEN written IS NULL THEN {_WITHIN if bounded else 1} ELSE {_WRITTEN} END"
        )
    elif bounded:
        terms.append(_WITHIN)
    values = {
        "keys": json.dumps(list(keys)),
        "kind": condition.kind,
        "unit": storable(condition.unit),
        "label": spaced(phrase(condition.label)),
        "written": storable(condition.written),
        "low": condition.low,
        "high": condition.high,
    }
    return {key for (key,) in connection.execute(" AND ".join(terms), values)}
