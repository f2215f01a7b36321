"""An article as rows of a given width, laid out as far as they are needed."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from time import perf_counter
from typing import NamedTuple

from reader.article import Article
from reader.layout import cell_width, wrap
from reader.tui.signs import BETWEEN, NOTE


class RowKind(StrEnum):
    """What a row belongs to; also the name of its style."""

    TITLE = "title"
    FACTS = "facts"
    SUBHEAD = "subhead"
    BODY = "body"
    NOTE = "note"
    BLANK = "blank"


INDENT = "\u3000\u3000"
"""Two Chinese characters of nothing, by which a paragraph may begin further in."""


class Row(NamedTuple):
    """One row of an article on the screen.

    Attributes:
        kind: What it belongs to.
        start: Offset of its first character in the article's text.
        end: Offset after its last character; equal to `start` for rows that show no text of it.
        paragraph: Number of the line of the article's text that it is a piece of.
        text: What the row shows.
        indent: Cells of nothing before it.
    """

    kind: RowKind
    start: int
    end: int
    paragraph: int
    text: str
    indent: int = 0


class Note(NamedTuple):
    """What the reader wrote on a passage.

    Attributes:
        end: Offset after the passage's last character.
        text: The note, one line.
    """

    end: int
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
    return BETWEEN.join(fact for fact in facts if fact)


class ArticleRows:
    """The rows of one article at one width.

    Rows are made in order and only as far as asked for, so that the first screen of a very long
    article costs as little as that of a short one.

    Args:
        article: The article.
        width: Cells of a row, at least 1.
        notes: What is shown below the paragraphs, in the order of their ends.
        indent: Whether a paragraph begins two Chinese characters further in.

    Attributes:
        rows: The rows made so far.
        complete: Whether these are all rows of the article.
    """

    def __init__(
        self, article: Article, width: int, notes: Sequence[Note] = (), *, indent: bool = False
    ) -> None:
        self.article = article
        self.width = width
        self._notes = notes
        self._indent = INDENT if indent and width > cell_width(INDENT) else ""
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

    def extend_for(self, seconds: float) -> None:
        """Make rows for so long, at least one paragraph, or all."""
        stop = perf_counter() + seconds
        while not self.complete and perf_counter() < stop:
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
        notes = self._notes
        first = note = 0
        if not self.article.title:
            yield from self._beside(RowKind.FACTS, facts, 0, 0)
        for number, (kind, start, end) in enumerate(self._paragraphs()):
            if number:
                yield Row(RowKind.BLANK, start, start, number, "")
            unbreakable = []
            while first < len(figures) and figures[first].end <= end:
                unbreakable.append((figures[first].start - start, figures[first].end - start))
                first += 1
            yield from self._paragraph(kind, number, text[start:end], start, unbreakable)
            if kind is RowKind.TITLE:
                yield from self._beside(RowKind.FACTS, facts, end, number)
            while note < len(notes) and notes[note].end <= end:
                yield from self._beside(RowKind.NOTE, NOTE + notes[note].text, end, number)
                note += 1

    def _paragraph(
        self, kind: RowKind, number: int, text: str, start: int, unbreakable: list[tuple[int, int]]
    ) -> Iterator[Row]:
        """The rows of one line of the article's text that starts at an offset."""
        indent = self._indent if kind is RowKind.BODY else ""
        shift = len(indent)
        held = [(first + shift, last + shift) for first, last in unbreakable]
        for begin, stop in wrap(indent + text, self.width, held):
            first, last = max(begin - shift, 0), max(stop - shift, 0)
            if last or not text:
                cells = cell_width(indent) if begin < shift else 0
                yield Row(kind, start + first, start + last, number, text[first:last], cells)

    def _beside(self, kind: RowKind, text: str, offset: int, number: int) -> Iterator[Row]:
        """Rows that show no text of the article."""
        for begin, stop in wrap(text, self.width) if text else ():
            yield Row(kind, offset, offset, number, text[begin:stop])
