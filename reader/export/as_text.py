"""Plain text: rows of a comfortable width, figures in brackets, and a list of them."""

from reader.export.provenance import Source
from reader.export.rows import TEXT_WIDTH, Signs, document

_SIGNS = Signs("[{}]", "{", "}")


def render(source: Source, width: int = TEXT_WIDTH, figures: bool = False) -> str:
    """Article, highlights and figures in rows of at most `width` cells, or the figures alone."""
    lines = document(source, width, _SIGNS, figures=figures)
    return "".join("".join(piece.text for piece in line.pieces) + "\n" for line in lines)
