"""Plain text: rows of a comfortable width, figures in brackets, and a list of them."""

from reader.article import Article
from reader.export.provenance import Provenance
from reader.export.rows import TEXT_WIDTH, document


def render(article: Article, provenance: Provenance, width: int = TEXT_WIDTH) -> str:
    """The article and its figures in rows of at most `width` cells."""
    lines = document(article, provenance, width, mark="[{}]")
    return "".join("".join(piece.text for piece in line.pieces) + "\n" for line in lines)
