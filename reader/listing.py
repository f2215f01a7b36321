"""What the command line shows: figures as lines, JSON and CSV, and pages with their reasons."""

import heapq
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
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


def by_value(rows: Iterable[FigureRow], limit: int | None) -> list[FigureRow]:
    """The rows by kind and unit, each with the largest value first; at most `limit` of them.

    Amounts in different units are not compared. A range goes by its end; what has no value is
    last of its unit.
    """
    return sorted(rows, key=_size) if limit is None else heapq.nsmallest(limit, rows, key=_size)


def _size(row: FigureRow) -> tuple[int, str, float, float]:
    from reader.library.values import figure_stretch

    low, high = figure_stretch(row.figure) or (float("-inf"), float("-inf"))
    return KINDS.index(row.figure.kind), row.figure.unit, -high, -low


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
    from reader.export.as_csv import csv_text

    header = False
    for row in rows:
        values = as_values(row)
        yield csv_text([values] if not header else []) + csv_text([values.values()])
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
