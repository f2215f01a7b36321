"""Where an export comes from."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from reader.article import Article, Highlight


class Provenance(NamedTuple):
    """What an export says of its origin beyond what the article knows.

    Attributes:
        file: Name of the file that the article was read from; empty where there is none.
        version: Version of this program.
        exported: The day of the export, None where the document does not tell.
    """

    file: str
    version: str
    exported: date | None = None


class Source(NamedTuple):
    """What an exporter takes.

    Attributes:
        article: The article.
        provenance: Where it comes from.
        highlights: What the reader highlighted in it.
    """

    article: Article
    provenance: Provenance
    highlights: tuple[Highlight, ...] = ()


def published_text(article: Article) -> str:
    """The day of publication and, where the page gives it, the time; empty where neither is."""
    if isinstance(article.published, datetime):
        return article.published.isoformat(" ", "minutes")
    return article.published.isoformat() if article.published else ""


def facts(article: Article) -> Iterator[tuple[str, str]]:
    """What the page tells of itself, as keys of `reader.export.words` and texts."""
    comma = ", " if article.language == "en" else "、"
    told = {
        "published": published_text(article),
        "source": article.source,
        "outlet": "" if article.outlet == article.source else article.outlet,
        "authors": comma.join(article.authors),
        "section": article.section,
        "url": article.url,
    }
    return ((key, text) for key, text in told.items() if text)


def origin(article: Article, provenance: Provenance) -> Iterator[tuple[str, str]]:
    """The file, its hash and the program, as keys of `reader.export.words` and texts."""
    told = {
        "file": provenance.file,
        "id": article.id,
        "version": f"jiandu {provenance.version}",
        "exported": provenance.exported.isoformat() if provenance.exported else "",
    }
    return ((key, text) for key, text in told.items() if text)
