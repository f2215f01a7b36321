"""An article as rows of a given width, laid out as far as they are needed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import accumulate, chain
from operator import attrgetter
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

LONGEST = 500
"""Code points of a block, after which another one begins."""

LINE = 20
"""What a paragraph weighs besides its text, in code points."""

SAMPLE = 2000
"""Code points by which it is estimated how wide the text is."""


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


def _first_paragraphs(paragraphs: Sequence[_Paragraph]) -> Iterator[int]:
    """The numbers of the paragraphs that begin a block."""
    length = LONGEST
    for number, paragraph in enumerate(paragraphs):
        if length >= LONGEST:
            yield number
            length = 0
        length += paragraph.end - paragraph.start + LINE


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


class Spot(NamedTuple):
    """A row of an article, whatever the rows before it take.

    Attributes:
        block: Number of the block that it is in.
        place: Which of its rows it is, from 0.
    """

    block: int
    place: int


class ArticleRows:
    """The rows of one article at one width, laid out as they come into view.

    The article is cut into blocks of paragraphs. How many rows a block takes is estimated until it
    is laid out, so that any part of a very long article costs as little as a short one.

    Args:
        article: The article.
        width: Cells of a row, at least 1.
        notes: What is shown below the paragraphs, in the order of their ends.
        indent: Whether a paragraph begins two Chinese characters further in.
    """

    def __init__(
        self, article: Article, width: int, notes: Sequence[Note] = (), *, indent: bool = False
    ) -> None:
        self.article = article
        self.width = width
        self._notes = notes
        self._indent = INDENT if indent and width > cell_width(INDENT) else ""
        self._paragraphs = list(self._cut())
        self._firsts = list(_first_paragraphs(self._paragraphs))
        self._offsets = [self._paragraphs[first].start for first in self._firsts]
        self._blocks: list[Sequence[Row] | None] = [None] * len(self._firsts)
        self._prepared = 0
        sample = article.text[:SAMPLE]
        cells = cell_width(sample) / (len(sample) or 1)
        self._heights = [
            sum(2 + int(length * cells / width) for length in self._lengths(block))
            for block in range(len(self._firsts))
        ]
        self._tops = list(accumulate(self._heights, initial=0))

    @property
    def height(self) -> int:
        """How many rows there are, as far as is known."""
        return self._tops[-1]

    def locate(self, number: int) -> Spot:
        """The row that is at a place now."""
        block = min(max(bisect_right(self._tops, number) - 1, 0), len(self._blocks) - 1)
        return Spot(block, max(0, min(number - self._tops[block], self._heights[block] - 1)))

    def number(self, spot: Spot) -> int:
        """The place at which a row is now."""
        return self._tops[spot.block] + max(0, min(spot.place, self._heights[spot.block] - 1))

    def row(self, spot: Spot) -> Row | None:
        """A row; None where there is none or it is not laid out."""
        block = self._blocks[spot.block]
        return block[spot.place] if block and spot.place < len(block) else None

    def is_laid_out(self, offset: int) -> bool:
        """Whether the row that shows the character at an offset is laid out."""
        block = self._block_of(offset)
        rows = self._blocks[block]
        return rows is not None and len(rows) == self._heights[block]

    def find(self, offset: int) -> Spot:
        """The row that shows the character at an offset, which is laid out."""
        block = self._block_of(offset)
        rows = self._lay_out(block)
        found = max(0, bisect_right(rows, offset, key=attrgetter("start")) - 1)
        while found and rows[found].start == rows[found].end:
            found -= 1
        return Spot(block, found)

    def lay_out(self, spot: Spot, above: int, below: int) -> None:
        """Lay out the block of a row, and so many rows before its first and from the row on."""
        block = spot.block
        room = below + spot.place
        while room > 0 and block < len(self._blocks):
            room -= len(self._lay_out(block))
            block += 1
        block = spot.block
        room = above - spot.place
        while room > 0 and block > 0:
            block -= 1
            room -= len(self._lay_out(block))

    def lay_out_end(self, rows: int) -> None:
        """Lay out so many rows at the end."""
        last = len(self._blocks) - 1
        self.lay_out(Spot(last, len(self._lay_out(last)) - 1), rows, 1)

    def prepare(self, seconds: float) -> bool:
        """Make rows for so long, at least a block, without using them; whether all are made."""
        stop = perf_counter() + seconds
        while self._prepared < len(self._blocks):
            self._make(self._prepared)
            self._prepared += 1
            if perf_counter() > stop:
                break
        return self._prepared == len(self._blocks)

    def settle(self) -> None:
        """Use all rows."""
        self._heights = [len(self._make(block)) for block in range(len(self._blocks))]
        self._tops = list(accumulate(self._heights, initial=0))

    def _block_of(self, offset: int) -> int:
        return max(0, bisect_right(self._offsets, offset) - 1)

    def _lay_out(self, block: int) -> Sequence[Row]:
        rows = self._make(block)
        if len(rows) != self._heights[block]:
            self._heights[block] = len(rows)
            self._tops = list(accumulate(self._heights, initial=0))
        return rows

    def _make(self, block: int) -> Sequence[Row]:
        rows = self._blocks[block]
        if rows is None:
            made = map(self._rows_of, self._numbers(block))
            rows = self._blocks[block] = list(chain.from_iterable(made))
        return rows

    def _numbers(self, block: int) -> range:
        """The numbers of the paragraphs of a block."""
        ends = [*self._firsts[block + 1 : block + 2], len(self._paragraphs)]
        return range(self._firsts[block], ends[0])

    def _lengths(self, block: int) -> Iterator[int]:
        for number in self._numbers(block):
            yield self._paragraphs[number].end - self._paragraphs[number].start

    def _cut(self) -> Iterator[_Paragraph]:
        subheads = {section.start for section in self.article.sections if section.title}
        start = 0
        for line in self.article.text.split("\n"):
            kind = RowKind.SUBHEAD if start in subheads else RowKind.BODY
            if not start and self.article.title:
                kind = RowKind.TITLE
            yield _Paragraph(kind, start, start + len(line))
            start += len(line) + 1

    def _rows_of(self, number: int) -> Iterator[Row]:
        """The rows of a line of the article's text, with what stands before and below it."""
        kind, start, end = self._paragraphs[number]
        facts = facts_line(self.article) if not number else ""
        if number:
            yield Row(RowKind.BLANK, start, start, number, "")
        elif kind is not RowKind.TITLE:
            yield from self._beside(RowKind.FACTS, facts, 0, 0)
        figures = self.article.figures
        first = bisect_left(figures, start, key=attrgetter("start"))
        last = bisect_right(figures, end, key=attrgetter("end"))
        unbreakable = [(item.start - start, item.end - start) for item in figures[first:last]]
        yield from self._paragraph(kind, number, self.article.text[start:end], start, unbreakable)
        if kind is RowKind.TITLE:
            yield from self._beside(RowKind.FACTS, facts, end, number)
        first, last = (
            bisect_right(self._notes, offset, key=attrgetter("end"))
            for offset in (start - 1 if number else -1, end)
        )
        for note in self._notes[first:last]:
            yield from self._beside(RowKind.NOTE, NOTE + note.text, end, number)

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
