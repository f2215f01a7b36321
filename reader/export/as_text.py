"""Plain text: rows of a comfortable width, figures in brackets, and a list of them."""

from collections.abc import Iterator

from reader.export.provenance import Source
from reader.export.rows import TEXT_WIDTH, Signs, document

_SIGNS = Signs("[{}]", "{", "}")


def chunks(source: Source, width: int = TEXT_WIDTH, figures: bool = False) -> Iterator[str]:
    """Article, highlights and figures in rows of at most `width` cells, or the figures alone."""
    for line in document(source, width, _SIGNS, figures=figures):
        yield "".join(piece.text for piece in line.pieces) + "\n"
