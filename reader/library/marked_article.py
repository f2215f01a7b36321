"""An article as its reader has it: with corrections, place and highlights."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from reader.article import Article, Correction
from reader.cleaning import MAXIMUM_SIZE
from reader.library.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Mark, Marked
from reader.reading import clean


class MarkedArticle(NamedTuple):
    """An article with what is marked on it.

    Attributes:
        article: The article, cleaned with the reader's corrections.
        place: Offset of where reading stopped, None where it never began.
        highlights: What is highlighted in it, lost ones too.
    """

    article: Article
    place: int | None = None
    highlights: tuple[KeptHighlight, ...] = ()


def clean_corrected(
    data: bytes, name: str, marks: Marks | None, *, limit: int | None = MAXIMUM_SIZE
) -> Article:
    """Clean a page with the reader's corrections; `reader.clean` tells the rest.

    Marks that can't be read are left out: they say themselves what is the matter with their file.
    """
    article = clean(data, name, limit=limit)
    if marks is None:
        return article
    with suppress(OSError):
        if corrections := marks.corrections(article.id, article.source):
            return clean(data, name, corrections, limit=limit)
    return article


def marked_article(library: Library, marks: Marks | None, path: str) -> MarkedArticle:
    """Read an article, and find what is marked on it where its file or text has changed.

    Marks that can't be read are left out: they say themselves what is the matter with their file.

    Raises:
        OSError: The file is gone or can't be read.
    """
    article = library.article(path)
    if marks is None:
        return MarkedArticle(article)
    corrections: tuple[Correction, ...] = ()
    with suppress(OSError):
        corrections = marks.corrections(article.id, article.source)
    if corrections:
        article = library.article(path, corrections)
    with suppress(OSError):
        return _found_again(library, marks, path, article)
    return MarkedArticle(article)


def marks_of_file(marks: Marks, path: str, article: Article) -> tuple[Marked, MarkedArticle]:
    """Find what is marked on an article that is read alone, where its file or text has changed.

    What was marked in a corpus keeps the path that it has there.

    Args:
        marks: The reader's own marks.
        path: The file, absolute; "" for standard input.
        article: The article, cleaned with the reader's corrections.

    Returns:
        What the marks know the article as, and what is marked on it.

    Raises:
        OSError: The marks can't be read or written.
    """
    known = marks.known(article.id)
    marked = Marked(article.id, known.path if known else path, article.title)
    for earlier in marks.known_at(path) if path and not known else ():
        marks.relocate(earlier.id, marked, article.text)
    return marked, _with_marks(marks, marked, article)


def _found_again(library: Library, marks: Marks, path: str, article: Article) -> MarkedArticle:
    marked = Marked(article.id, path, article.title)
    for earlier in marks.known_at(path):
        elsewhere = library.entry(earlier.id)
        if earlier.id != article.id and (elsewhere is None or elsewhere.path == path):
            marks.relocate(earlier.id, marked, article.text)
    return _with_marks(marks, marked, article)


def _with_marks(marks: Marks, marked: Marked, article: Article) -> MarkedArticle:
    highlights = marks.highlights(article.id)
    mark = marks.of(article.id)
    if highlights or mark != Mark():
        highlights = marks.relocate(article.id, marked, article.text)
        mark = marks.of(article.id)
    return MarkedArticle(article, mark.place, highlights)
