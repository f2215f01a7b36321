"""An article's text as the lines and pieces that a document is made of."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from reader.article import Article
from reader.export.highlights import DrawnHighlight, drawn_highlights, figure_spans
from reader.export.provenance import Source
from reader.layout import segments

BlockKind = Literal["title", "subhead", "paragraph"]


class Piece(NamedTuple):
    """A stretch of one line, the whole of a figure in it or none.

    Attributes:
        text: What it says.
        number: Index of the figure in `Article.figures`, None for plain text.
        highlight: Index of the highlight that it is in, None where nothing is highlighted.
        last: Whether the highlight ends with it.
    """

    text: str
    number: int | None = None
    highlight: int | None = None
    last: bool = False


class Block(NamedTuple):
    """A line of the article's text.

    Attributes:
        kind: What the line is.
        pieces: Put together they are the line.
        start: Offset of its first character.
    """

    kind: BlockKind
    pieces: tuple[Piece, ...]
    start: int


def drawn(source: Source, figures: bool) -> tuple[list[DrawnHighlight], list[Block]]:
    """The highlights of a document, and its lines that are not empty.

    Args:
        source: The article with what is highlighted in it.
        figures: Whether title and figures stand alone.
    """
    found = drawn_highlights(source.article, () if figures else source.highlights)
    lines = (line for line in blocks(source.article, found) if line.pieces)
    return found, [line for line in lines if line.kind == "title" or not figures]


def blocks(article: Article, highlights: Sequence[DrawnHighlight] = ()) -> Iterator[Block]:
    """The lines of the text in order; the first one is the title where the article has one."""
    text = article.text
    subheads = {section.start for section in article.sections if section.title}
    figures = [(start, end, ("number", index)) for start, end, index in figure_spans(article)]
    marked = [(each.start, each.end, ("highlight", index)) for index, each in enumerate(highlights)]
    start = 0
    for line in text.split("\n") if text else ():
        end = start + len(line)
        pieces = []
        for first, last, styles in segments(start, end, [figures, marked]):
            found = dict(styles)
            highlight = found.get("highlight")
            ends = highlight is not None and highlights[highlight].end == last
            pieces.append(Piece(text[first:last], found.get("number"), highlight, ends))
        kind: BlockKind = "subhead" if start in subheads else "paragraph"
        if not start and article.title:
            kind = "title"
        yield Block(kind, tuple(pieces), start)
        start = end + 1
