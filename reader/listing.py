"""What the command line shows: figures as lines, JSON and CSV, and pages with their reasons."""

import heapq
import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.article import KINDS, Article, Figure
from reader.streams import printable
from reader.words import _

if TYPE_CHECKING:
    from reader.library import Library

WHERE = ("id", "path", "title", "published")
"""What is told of the article of a figure over the corpus."""


class FigureOrder(StrEnum):
    """How figures are listed."""

    TEXT = "text"
    VALUE = "value"


class FigureRow(NamedTuple):
    """A figure to list.

    Attributes:
        figure: The figure.
        where: The values of its article under the names of `WHERE`; empty for a file's figures.
        sentence: The sentence around it, empty for a file's figures.
    """

    figure: Figure
    where: Mapping[str, str]
    sentence: str


def figures_of_article(article: Article) -> Iterator[FigureRow]:
    """The figures of one article."""
    return (FigureRow(figure, {}, "") for figure in article.figures)


def figures_of_query(library: "Library", query: str) -> Iterator[FigureRow]:
    """The figures of all matching articles.

    Raises:
        QueryError: The query can't be understood.
    """
    for found in library.figures(query):
        where = {name: getattr(found.entry, name) for name in WHERE}
        yield FigureRow(found.figure, where, found.sentence)


def by_value(rows: Iterable[FigureRow], limit: int | None) -> Iterator[FigureRow]:
    """The rows by kind and unit, each with the largest value first; at most `limit` of them.

    Amounts in different units are not compared. A range goes by its end; what has no value is
    last of its unit. However many rows there are, they take little memory.
    """
    if limit is not None:
        yield from heapq.nsmallest(limit, rows, key=_size)
        return
    import sqlite3

    with closing(sqlite3.connect("")) as sorter:  # which keeps much in a file of its own
        sorter.execute("CREATE TABLE rows (kind, unit, high, low, row)")
        values = ((*_size(row), pickle.dumps(row)) for row in rows)
        sorter.executemany("INSERT INTO rows VALUES (?, ?, ?, ?, ?)", values)
        ordered = "SELECT row FROM rows ORDER BY kind, unit, high, low, rowid"
        for (row,) in sorter.execute(ordered):
            yield pickle.loads(row)  # noqa: S301 - ours, from above


def _size(row: FigureRow) -> tuple[int, bytes, float, float]:
    from reader.library.values import figure_stretch

    figure = row.figure
    low, high = figure_stretch(figure) or (-inf, -inf)
    return KINDS.index(figure.kind), figure.unit.encode("utf-8", "surrogatepass"), -high, -low


def as_values(row: FigureRow) -> dict[str, Any]:
    """A row as JSON values."""
    sentence = {"sentence": row.sentence} if row.where else {}
    return {**row.where, **row.figure.to_dict(), **sentence}


def as_line(row: FigureRow) -> str:
    """A row as tab-separated columns: kind, as written, normalised, label, day, title, sentence."""
    from reader.values import normalised

    figure = row.figure
    columns = [figure.kind, figure.text, normalised(figure), figure.label]
    if row.where:
        columns += [row.where["published"][:10] or "-", row.where["title"], row.sentence]
    return "\t".join(printable(column).replace("\t", " ") for column in columns).rstrip("\t")


def csv_of(rows: Iterable[FigureRow]) -> Iterator[str]:
    """The rows as CSV, a header first; without the byte order mark, which pipes stumble over."""
    from reader.export.as_csv import csv_row

    header = False
    for row in rows:
        values = as_values(row)
        yield ("" if header else csv_row(values)) + csv_row(values.values())
        header = True


def page_with_reasons(article: Article) -> str:
    """Every line of the page, behind the reason for which it was removed, if it was."""
    from reader.layout import cell_width, pad

    lines = article.lines
    if lines and not lines[-1].text:  # the page ended with a line break
        lines = lines[:-1]
    reasons = [
        " + ".join(
            _(reason)
            for reason in dict.fromkeys(
                part.reason for part in line.parts if not part.kept and part.text.strip()
            )
        )
        for line in lines
    ]
    margin = max(map(cell_width, reasons), default=0)
    marked = zip(reasons, lines, strict=True)
    return "".join(f"{pad(reason, margin)} │ {line.text}\n" for reason, line in marked)
