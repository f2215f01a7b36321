"""An article as rows of a given width, laid out as far as they are needed."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.article import Article
from reader.layout import wrap


class RowKind(StrEnum):
    """What a row belongs to; also the name of its style."""

    TITLE = "title"
    FACTS = "facts"
    SUBHEAD = "subhead"
    BODY = "body"
    BLANK = "blank"


class Row(NamedTuple):
    """One row of an article on the screen.

    Attributes:
        kind: What it belongs to.
        start: Offset of its first character in the article's text.
        end: Offset after its last character; equal to `start` for rows that show no text of it.
        paragraph: Number of the line of the article's text that it is a piece of.
        text: What the row shows.
    """

    kind: RowKind
    start: int
    end: int
    paragraph: int
    text: str


class _Paragraph(NamedTuple):
    kind: RowKind
    start: int
    end: int


def facts_line(article: Article) -> str:
    """When, where and by whom the article was published, as one line."""
    published = ""
    if isinstance(article.published, datetime):
        published = f"{article.published:%Y-%m-%d %H:%M}"
    elif article.published:
        published = article.published.isoformat()
    outlet = "" if article.outlet == article.source else article.outlet
    facts = (published, article.source, outlet, " ".join(article.authors))
    return " · ".join(fact for fact in facts if fact)


class ArticleRows:
    """The rows of one article at one width.

    Rows are made in order and only as far as asked for, so that the first screen of a very long
    article costs as little as that of a short one.

    Attributes:
        rows: The rows made so far.
        complete: Whether these are all rows of the article.
    """

    def __init__(self, article: Article, width: int) -> None:
        self.article = article
        self.width = max(1, width)
        self.rows: list[Row] = []
        self.complete = False
        self._starts: list[int] = []
        self._pending = self._make()

    def extend(self, rows: int) -> None:
        """Make rows until there are at least so many, or all."""
        while len(self.rows) < rows and not self.complete:
            self._step()

    def extend_to(self, offset: int) -> None:
        """Make rows until the character at an offset is on one of them, or all."""
        while not self.complete and (not self._starts or self._starts[-1] <= offset):
            self._step()

    def row_at(self, offset: int) -> int:
        """The number of the row that shows the character at an offset."""
        self.extend_to(offset)
        found = max(0, bisect_right(self._starts, offset) - 1)
        while found and self.rows[found].start == self.rows[found].end:
            found -= 1
        return found

    def _step(self) -> None:
        row = next(self._pending, None)
        if row is None:
            self.complete = True
        else:
            self.rows.append(row)
            self._starts.append(row.start)

    def _paragraphs(self) -> list[_Paragraph]:
        subheads = {section.start for section in self.article.sections if section.title}
        paragraphs, start = [], 0
        for line in self.article.text.split("\n"):
            kind = RowKind.SUBHEAD if start in subheads else RowKind.BODY
            if not start and self.article.title:
                kind = RowKind.TITLE
            paragraphs.append(_Paragraph(kind, start, start + len(line)))
            start += len(line) + 1
        return paragraphs

    def _make(self) -> Iterator[Row]:
        text, figures = self.article.text, self.article.figures
        facts = facts_line(self.article)
        first = 0
        if not self.article.title:
            yield from self._facts(facts, 0)
        for number, (kind, start, end) in enumerate(self._paragraphs()):
            if number:
                yield Row(RowKind.BLANK, start, start, number, "")
            unbreakable = []
            while first < len(figures) and figures[first].end <= end:
                unbreakable.append((figures[first].start - start, figures[first].end - start))
                first += 1
            for begin, stop in wrap(text[start:end], self.width, unbreakable):
                piece = text[start + begin : start + stop]
                yield Row(kind, start + begin, start + stop, number, piece)
            if kind is RowKind.TITLE:
                yield from self._facts(facts, end)

    def _facts(self, facts: str, offset: int) -> Iterator[Row]:
        for begin, stop in wrap(facts, self.width) if facts else ():
            yield Row(RowKind.FACTS, offset, offset, 0, facts[begin:stop])
