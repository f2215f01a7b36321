"""Measures as people read them: the tables of a run, and what has changed since the last."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reader.layout import cell_width, pad
from tests.benchmarks.measures import UNITS, Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown whose columns stand below each other."""
    all_rows = [[cell.replace("|", "\\|") for cell in row] for row in (head, *rows)]
    widths = [max(map(cell_width, column)) for column in zip(*all_rows, strict=True)]
    all_rows.insert(1, ["-" * width for width in widths])
    return "\n".join(
        f"| {' | '.join(pad(cell, width) for cell, width in zip(row, widths, strict=True))} |"
        for row in all_rows
    )


def tables(measures: Iterable[Measure]) -> Iterator[tuple[str, str]]:
    """The title and the text of each table."""
    for title, group in groupby(measures, key=lambda each: each.table):
        cells = {(each.row, each.column): each.text for each in group}
        rows = dict.fromkeys(row for row, _ in cells)
        columns = list(dict.fromkeys(column for _, column in cells))
        body = ([row, *(cells.get((row, column), "") for column in columns)] for row in rows)
        yield title, table(["", *columns], body)


def changes(last: Iterable[Measure], measured: Iterable[Measure]) -> tuple[str, int]:
    """A table of our values that are not what they were, and how many of them got worse."""
    former = {each.cell: each for each in last if not each.peer}
    rows = []
    worse = 0
    for each in measured:
        before = former.get(each.cell)
        if each.peer or before is None or before.text == each.text:
            continue
        if before.unit != each.unit:  # it is measured in another way
            continue
        unit = UNITS[each.unit]
        is_worse = unit.worse(before.value, each.value)
        worse += is_worse
        name = " · ".join(filter(None, each.cell))
        difference = f"{each.value - before.value:+,.{unit.decimals}f}"
        rows.append((name, before.text, each.text, difference, "worse" if is_worse else ""))
    return table(("", "last", "now", "difference", ""), rows), worse
