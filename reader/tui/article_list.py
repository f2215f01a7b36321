"""The list of articles: two lines a row, asked from the library as they come into view."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.library.marks_values import Mark
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends

UNTITLED = "(untitled)"
STARRED, UNREAD = "★", "•"


class ArticleList(LineList):
    """The articles of a section that match a query, newest first.

    An unread article has a dot before its title, a starred one a star.
    """

    ROW_HEIGHT: ClassVar[int] = 2
    BLOCK: ClassVar[int] = 64  # rows asked for at a time

    def __init__(self, library: Library, marks: Marks | None, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._library = library
        self._marks = marks
        self._marks_of: dict[str, Mark] = {}
        self._query = ""
        self._section: str | None = None
        self._blocks: dict[int, Sequence[Entry]] = {}

    def show(self, query: str, section: str | None, keep: str | None = None) -> None:
        """List what matches; the cursor stays on the article with the path `keep`.

        What comes into the same list or leaves it moves neither the cursor on the screen nor what
        is on it; only at the top of the list new articles push the others down.

        Raises:
            QueryError: The query is wrong; the list is as it was.
        """
        count = self._library.count(query, section)
        same = (query, section) == (self._query, self._section)
        cursor = self._library.position(keep, query, section) if keep else None
        if cursor is None:
            cursor = self.cursor if keep and same else 0
        top = self.scroll_offset.y
        screenful = self.scrollable_content_region.height // self.ROW_HEIGHT
        if same and (top or cursor >= screenful):
            top += self._shift(query, section, cursor) * self.ROW_HEIGHT
        self._query, self._section = query, section
        self._blocks.clear()
        self.set_row_count(count, cursor)
        if same:
            self.scroll_to(y=top, animate=False, immediate=True, force=True)

    def point_at(self, path: str) -> None:
        """Put the cursor on an article without a message, if it is listed."""
        row = self._library.position(path, self._query, self._section)
        if row is not None:
            self.move_cursor(row)

    def _shift(self, query: str, section: str | None, cursor: int) -> int:
        """By how many rows the uppermost article on the screen has moved, or else the cursor."""
        row = self.scroll_offset.y // self.ROW_HEIGHT
        entry = self.entry(row)
        place = self._library.position(entry.path, query, section) if entry else None
        return cursor - self.cursor if place is None else place - row

    def entry(self, row: int) -> Entry | None:
        """The article of a row."""
        if not 0 <= row < self.row_count:
            return None
        block, index = divmod(row, self.BLOCK)
        if block not in self._blocks:
            if len(self._blocks) > 16:
                self._blocks.clear()
                self._marks_of.clear()
            first = block * self.BLOCK
            self._blocks[block] = self._library.rows(
                first, first + self.BLOCK, self._query, self._section
            )
        entries = self._blocks[block]
        return entries[index] if index < len(entries) else None

    def mark(self, row: int) -> Mark | None:
        """What is marked on the article of a row."""
        entry = self.entry(row)
        if entry is None or self._marks is None:
            return None
        if entry.id not in self._marks_of:
            block = self._blocks[row // self.BLOCK]
            self._marks_of.update(self._marks.of_many([item.id for item in block]))
        return self._marks_of[entry.id]

    def refresh_marks(self) -> None:
        """Look at the marks anew."""
        self._marks_of.clear()
        self.refresh()

    def next_unread(self) -> int | None:
        """The first row below the cursor whose article is unread, among the next thousand."""
        last = min(self.row_count, self.cursor + 1000)
        rows = range(self.cursor + 1, last)
        return next((row for row in rows if (mark := self.mark(row)) and not mark.read), None)

    @property
    def current(self) -> Entry | None:
        """The article under the cursor."""
        return self.entry(self.cursor)

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The title, and below it day, source and the number of figures."""
        entry = self.entry(row)
        if entry is None:
            return
        if not line:
            mark = self.mark(row)
            unread = mark is None or not mark.read
            sign = " "
            if mark:
                sign = STARRED if mark.starred else UNREAD if unread else " "
            title = f"{sign}{entry.title or UNTITLED}"
            yield from two_ends(title, "", width, style + Style(bold=unread), dim)
            return
        facts = " · ".join(fact for fact in (entry.published[:10], entry.source) if fact)
        yield from two_ends(f" {facts}", f"{entry.figures} # ", width, dim, dim)
