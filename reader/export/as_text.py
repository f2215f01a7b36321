"""Plain text: rows of a comfortable width, figures in brackets, and a list of them."""

from collections.abc import Iterator

from reader.article import Article
from reader.export.blocks import Block, blocks
from reader.export.characters import visible
from reader.export.provenance import Provenance, facts, origin
from reader.export.words import words
from reader.layout import wrap
from reader.values import normalised

_WIDTH = 72
"""36 Chinese characters."""


def render(article: Article, provenance: Provenance) -> str:
    """The article, what the page tells of itself, its figures with their values, its origin."""
    names = words(article.language)
    lines = [_paragraph(line) for line in blocks(article) if line.pieces]
    if article.problem:
        lines.append(_rows(article.problem))
    told = [f"{names[key]}: {text}" for key, text in facts(article)]
    if told:
        lines.insert(1 if article.title else 0, "\n".join(map(_rows, told)))
    if article.figures:
        lines.append("\n".join((f"{names['figures']} ({len(article.figures)})", *_list(article))))
    lines.append("\n".join(f"{names[key]}: {text}" for key, text in origin(article, provenance)))
    return "\n\n".join(lines) + "\n"


def _paragraph(line: Block) -> str:
    text, marks = "", []
    for piece, number in line.pieces:
        start = len(text)
        text += piece if number is None else f"[{piece}]"
        if number is not None:
            marks.append((start, len(text)))
    return _rows(text, marks)


def _rows(text: str, marks: list[tuple[int, int]] | None = None) -> str:
    safe = visible(text)
    return "\n".join(safe[start:end].rstrip() for start, end in wrap(safe, _WIDTH, marks or ()))


def _list(article: Article) -> Iterator[str]:
    for figure in article.figures:
        value = normalised(figure, article.language)
        yield "  ".join(filter(None, (f"[{figure.text}]", value, figure.label)))
