"""Articles of files and of a library, with what an exporter has to know of them."""

from contextlib import suppress
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

import reader
from reader.export import Provenance, Source
from reader.library.marked_article import clean_corrected, marked_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.article import Article
    from reader.library import Library
    from reader.library.marks import Marks
    from reader.library.marks_values import KeptHighlight


def source_of(article: "Article", name: str, highlights: "Iterable[KeptHighlight]" = ()) -> Source:
    """The source of an article that is there.

    Args:
        article: The article.
        name: Path or name of its file; empty where there is none.
        highlights: What is kept of highlights in it; those that its text has lost are left out.
    """
    found = tuple(
        each
        for each in highlights
        if not each.lost and article.text[each.start : each.end] == each.quotation
    )
    return Source(article, Provenance(PurePath(name).name, reader.__version__), found)


def source_of_page(data: bytes, name: str, marks: "Marks") -> Source:
    """The source of a file's bytes, cleaned with the reader's corrections.

    Args:
        data: The bytes.
        name: Path or name of the file; empty where there is none.
        marks: The reader's own marks.
    """
    file = PurePath(name).name
    article = clean_corrected(data, file, marks)
    highlights: tuple[KeptHighlight, ...] = ()
    with suppress(OSError):  # the marks say themselves what is the matter with their file
        highlights = marks.highlights(article.id)
    return source_of(article, file, highlights)


def source_of_entry(library: "Library", marks: "Marks | None", path: str) -> Source:
    """The source of an article of a library.

    Raises:
        OSError: The file is gone or can't be read.
    """
    article, _, highlights = marked_article(library, marks, path)
    return source_of(article, path, highlights)


def adapted(source: Source, exported: date | None, *, highlights: bool) -> Source:
    """A source with the day of export, and without highlights where they are not wanted."""
    provenance = source.provenance._replace(exported=exported)
    return Source(source.article, provenance, source.highlights if highlights else ())
