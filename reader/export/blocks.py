"""An article's text as the lines and pieces that a document is made of."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from reader.article import Article

BlockKind = Literal["title", "subhead", "paragraph"]


class Piece(NamedTuple):
    """A stretch of one line, the whole of a figure in it or none.

    Attributes:
        text: What it says.
        number: Index of the figure in `Article.figures`, None for plain text.
    """

    text: str
    number: int | None = None


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


def blocks(article: Article) -> Iterator[Block]:
    """The lines of the text in order; the first one is the title where the article has one.

    A figure that reaches over a line's end or into the figure before it is left unmarked.
    """
    text, figures = article.text, article.figures
    subheads = {section.start for section in article.sections if section.title}
    number = start = 0
    for line in text.split("\n") if text else ():
        end = start + len(line)
        pieces, reached = [], start
        while number < len(figures) and figures[number].start < end:
            figure = figures[number]
            if reached <= figure.start and figure.end <= end:
                pieces.append(Piece(text[reached : figure.start]))
                pieces.append(Piece(text[figure.start : figure.end], number))
                reached = figure.end
            number += 1
        pieces.append(Piece(text[reached:end]))
        kind: BlockKind = "subhead" if start in subheads else "paragraph"
        if not start and article.title:
            kind = "title"
        yield Block(kind, tuple(piece for piece in pieces if piece.text), start)
        start = end + 1
