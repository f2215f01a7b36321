"""The values of the reader's own marks."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Correction, Highlight


@dataclass(frozen=True, slots=True)
class Marked:
    """An article as the marks know it.

    Attributes:
        id: SHA-256 of the file's bytes, hexadecimal.
        path: The last path, as in `Entry.path`.
        title: The headline at the time of marking.
    """

    id: str
    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What is marked on an article as a whole.

    Attributes:
        read: Whether it is read.
        starred: Whether it is starred.
        tags: Its tags in the order of their code points.
        place: Offset in the article's text of where reading goes on, None where it never began;
            in a text that has changed it may lie behind the end.
    """

    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHighlight(Highlight):
    """A highlight as the marks keep it.

    Attributes:
        number: What the highlight is known by; never given again.
        article: The article.
        quotation: The stretch as it was when it was marked, `end - start` code points.
        lost: Whether the quotation is not in the article's text any more; `start` and `end` are
            the last ones at which it was.
    """

    number: int
    article: Marked
    quotation: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class ArticleMarks:
    """An article with its marks, as they are exported.

    Attributes:
        article: The article.
        mark: What is marked on it.
        quotation: The text at its place, empty where there is none.
    """

    article: Marked
    mark: Mark
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """A correction with the article that it was made in, as they are exported."""

    article: Marked
    correction: Correction


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of lines that were imported.

    Attributes:
        taken: How many entries were new and are there.
        bad: How many lines are no marks.
        trouble: What is wrong with the first of the bad lines, in a sentence; "" without any.
    """

    taken: int
    bad: int
    trouble: str = ""
