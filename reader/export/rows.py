"""An article as rows of a width, for the formats that are read as they stand."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from reader.article import Article
from reader.export.blocks import BlockKind, Piece, drawn
from reader.export.characters import visible
from reader.export.highlights import DrawnHighlight
from reader.export.provenance import Source, facts, origin
from reader.export.words import words
from reader.layout import cell_width, segments, wrap
from reader.values import normalised

TEXT_WIDTH = 72
"""Cells of a row where nobody asks for another width: 36 Chinese characters."""

RowStyle = BlockKind | Literal["facts", "problem", "highlights", "figures", "origin", "blank"]

_INDENT = "   "
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Row(NamedTuple):
    """A row of a document.

    Attributes:
        style: What it belongs to.
        pieces: Put together they are the row, without the blanks at its end.
    """

    style: RowStyle
    pieces: tuple[Piece, ...]


class Signs(NamedTuple):
    """What stands around parts of the text.

    Attributes:
        figure: Around a figure, `{}` for the figure.
        before: Before a highlight.
        behind: Behind a highlight.
    """

    figure: str = "{}"
    before: str = ""
    behind: str = ""


NO_SIGNS = Signs()


def rows(line: Iterable[Piece], width: int) -> Iterator[tuple[Piece, ...]]:
    """Break one line into rows, a figure being kept whole where it fits.

    Args:
        line: The line's pieces; the last one of a highlight stays with the character before it.
        width: Cells of a row, at least 1.

    Yields:
        The pieces of each row, its blanks at the end left out and unwanted characters replaced.
    """
    spans, held = [], []
    start = end = 0
    for piece in line:
        start, end = end, end + len(piece.text)
        spans.append((start, end, piece))
        if piece.number is not None:
            held.append((start, end))
        elif piece.last and start:
            held.append((start - 1, end))
    whole = visible("".join(piece.text for _, _, piece in spans)).replace("\t", " ")
    for start, stop in wrap(whole, width, held):
        end = start + len(whole[start:stop].rstrip())
        yield tuple(
            piece._replace(text=whole[first:last])
            for first, last, (piece,) in segments(start, end, [spans])
        )


def signed(line: Iterable[Piece], found: Sequence[DrawnHighlight], signs: Signs) -> Iterator[Piece]:
    """The pieces of a line with signs, and with its number behind a highlight with notes."""
    inside = None
    for piece in line:
        highlight = piece.highlight
        if highlight is not None and highlight != inside and signs.before:
            yield Piece(signs.before, highlight=highlight)
        inside = highlight
        text = piece.text if piece.number is None else signs.figure.format(piece.text)
        yield piece._replace(text=text, last=False)
        if highlight is not None and piece.last:
            number = str(highlight + 1).translate(_SUPERSCRIPTS) if found[highlight].notes else ""
            yield Piece(signs.behind + number, highlight=highlight, last=True)


def document(
    source: Source, width: int, signs: Signs = NO_SIGNS, *, figures: bool = False
) -> Iterator[Row]:
    """The article, what the page tells of itself, highlights, figures with values, origin.

    Args:
        source: The article with its highlights, and where it comes from.
        width: Cells of a row; the origin is not broken, for a broken hash can't be copied.
        signs: What stands around parts of the text.
        figures: Whether title and figures stand alone.
    """
    for index, (style, lines) in enumerate(_groups(source, width, signs, figures)):
        if index:
            yield Row("blank", ())
        for line in lines:
            for pieces in rows(line, sys.maxsize if style == "origin" else width):
                yield Row(style, pieces)


def _groups(
    source: Source, width: int, signs: Signs, figures_alone: bool
) -> Iterator[tuple[RowStyle, Iterable[Iterable[Piece]]]]:
    """The lines that stand together."""
    article, provenance = source.article, source.provenance
    names = words(article.language)
    found, lines = drawn(source, figures_alone)
    told = [[Piece(f"{names[key]}: {text}")] for key, text in facts(article)]
    if told and not article.title:
        yield "facts", told
    for line in lines:
        yield line.kind, [signed(line.pieces, found, signs)]
        if told and line.kind == "title":
            yield "facts", told
    if article.problem:
        yield "problem", [[Piece(article.problem)]]
    if found:
        yield "highlights", listed(found, names["highlights"], width)
    if article.figures:
        heading = [Piece(f"{names['figures']} ({len(article.figures)})")]
        yield "figures", [heading, *_figures(article, signs)]
    yield "origin", [[Piece(f"{names[key]}: {text}")] for key, text in origin(article, provenance)]


def listed(found: Sequence[DrawnHighlight], name: str, width: int) -> Iterator[Iterable[Piece]]:
    """The highlights under a heading, each with its number, and indented below it its notes."""
    yield [Piece(f"{name} ({len(found)})")]
    for number, highlight in enumerate(found, 1):
        yield [Piece(f"{number}. "), Piece(highlight.quotation, highlight=number - 1)]
        for note in highlight.notes:
            for line in note.splitlines():
                for pieces in rows([Piece(line)], max(1, width - cell_width(_INDENT))):
                    yield [Piece(_INDENT), *pieces]


def _figures(article: Article, signs: Signs) -> Iterator[list[Piece]]:
    for number, figure in enumerate(article.figures):
        value = normalised(figure, article.language)
        rest = "".join(f"  {text}" for text in (value, figure.label) if text)
        yield [Piece(signs.figure.format(figure.text), number), Piece(rest)]
