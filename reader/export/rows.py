"""An article as rows of a width, for the formats that are read as they stand."""

import sys
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from reader.article import Article
from reader.export.blocks import BlockKind, Piece, blocks
from reader.export.characters import visible
from reader.export.provenance import Provenance, facts, origin
from reader.export.words import words
from reader.layout import segments, wrap
from reader.values import normalised

TEXT_WIDTH = 72
"""Cells of a row where nobody asks for another width: 36 Chinese characters."""

RowStyle = BlockKind | Literal["facts", "problem", "figures", "origin", "blank"]


class Row(NamedTuple):
    """A row of a document.

    Attributes:
        style: What it belongs to.
        pieces: Put together they are the row, without the blanks at its end.
    """

    style: RowStyle
    pieces: tuple[Piece, ...]


def rows(line: Iterable[Piece], width: int) -> Iterator[tuple[Piece, ...]]:
    """Break one line into rows, a figure being kept whole where it fits.

    Args:
        line: The line's pieces.
        width: Cells of a row, at least 1.

    Yields:
        The pieces of each row, its blanks at the end left out and unwanted characters replaced.
    """
    texts, marks, end = [], [], 0
    for text, number in line:
        start, end = end, end + len(text)
        texts.append(text)
        if number is not None:
            marks.append((start, end, number))
    whole = visible("".join(texts)).replace("\t", " ")
    for start, stop in wrap(whole, width, [mark[:2] for mark in marks]):
        end = start + len(whole[start:stop].rstrip())
        yield tuple(
            Piece(whole[first:last], *numbers)
            for first, last, numbers in segments(start, end, [marks])
        )


def document(
    article: Article, provenance: Provenance, width: int, mark: str = "{}"
) -> Iterator[Row]:
    """The article, what the page tells of itself, its figures with their values, its origin.

    Args:
        article: The article.
        provenance: Where it comes from.
        width: Cells of a row; the origin is not broken, for a broken hash can't be copied.
        mark: What stands around a figure, `{}` for the figure.
    """
    for index, (style, lines) in enumerate(_groups(article, provenance, mark)):
        if index:
            yield Row("blank", ())
        for line in lines:
            for pieces in rows(line, sys.maxsize if style == "origin" else width):
                yield Row(style, pieces)


def _groups(
    article: Article, provenance: Provenance, mark: str
) -> Iterator[tuple[RowStyle, list[list[Piece]]]]:
    """The lines that stand together."""
    names = words(article.language)
    told = [[Piece(f"{names[key]}: {text}")] for key, text in facts(article)]
    if told and not article.title:
        yield "facts", told
    for line in blocks(article):
        if line.pieces:
            yield line.kind, [[_marked(piece, mark) for piece in line.pieces]]
        if told and line.kind == "title":
            yield "facts", told
    if article.problem:
        yield "problem", [[Piece(article.problem)]]
    if article.figures:
        heading = [Piece(f"{names['figures']} ({len(article.figures)})")]
        yield "figures", [heading, *_list(article, mark)]
    yield "origin", [[Piece(f"{names[key]}: {text}")] for key, text in origin(article, provenance)]


def _marked(piece: Piece, mark: str) -> Piece:
    return piece if piece.number is None else Piece(mark.format(piece.text), piece.number)


def _list(article: Article, mark: str) -> Iterator[list[Piece]]:
    for number, figure in enumerate(article.figures):
        value = normalised(figure, article.language)
        rest = "".join(f"  {text}" for text in (value, figure.label) if text)
        yield [_marked(Piece(figure.text, number), mark), Piece(rest)]
