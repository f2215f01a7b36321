"""Text for a terminal: rows with figures in the colour of their kind, for `less -R`."""

from collections.abc import Iterator

from reader.article import Article
from reader.export.blocks import Piece
from reader.export.provenance import Source
from reader.export.rows import TEXT_WIDTH, Row, RowStyle, document

COLOURS = {
    "money": 28,
    "percent": 32,
    "count": 94,
    "measure": 30,
    "duration": 98,
    "date": 162,
    "ratio": 166,
    "ordinal": 100,
    "number": 243,
}
"""Numbers of the 256 colours, near enough the middle to be read on black and on white."""

INK, MARKER = 16, 229
"""The same for highlights: black, on the yellow of a marker pen."""

_BOLD, _FAINT, _ITALIC = 1, 2, 3
_STYLES: dict[RowStyle, int] = {
    "title": _BOLD,
    "subhead": _BOLD,
    "facts": _FAINT,
    "origin": _FAINT,
    "problem": _ITALIC,
}
"""How whole rows look, as parameters of SGR (ECMA-48, 8.3.117)."""


def chunks(source: Source, width: int = TEXT_WIDTH, figures: bool = False) -> Iterator[str]:
    """The article, highlights and figures in rows of at most `width` cells, or the figures alone.

    No escape sequence but our own is in it, and each row ends in the terminal's own colours.
    """
    for line in document(source, width, figures=figures):
        yield _painted(source.article, line) + "\n"


def _painted(article: Article, row: Row) -> str:
    text = "".join(_coloured(article, piece) for piece in row.pieces)
    style = _STYLES.get(row.style)
    return f"\x1b[{style}m{text}\x1b[0m" if style else text


def _coloured(article: Article, piece: Piece) -> str:
    colour = None if piece.number is None else COLOURS[article.figures[piece.number].kind]
    if piece.highlight is not None:
        return f"\x1b[38;5;{colour or INK};48;5;{MARKER}m{piece.text}\x1b[39;49m"
    return piece.text if colour is None else f"\x1b[38;5;{colour}m{piece.text}\x1b[39m"
