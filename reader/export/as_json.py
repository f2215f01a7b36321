"""JSON: the article as the plain values of `Article.to_dict`."""

import json
from collections.abc import Iterable, Iterator

from reader.article import Article
from reader.export.provenance import Provenance, Source


def render(article: Article, provenance: Provenance) -> str:
    """The article with its figures, lines and removed parts, indented for people."""
    return json.dumps(article.to_dict(), ensure_ascii=False, indent=2) + "\n"


def render_line(article: Article, provenance: Provenance) -> str:
    """The same on one line."""
    return json.dumps(article.to_dict(), ensure_ascii=False) + "\n"


def join_lines(sources: Iterable[Source]) -> Iterator[str]:
    """Articles, one a line."""
    return (render_line(article, provenance) for article, provenance in sources)
