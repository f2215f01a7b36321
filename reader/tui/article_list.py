"""The list of articles: two lines a row, asked from the library as they come into view."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from reader.library import Entry, Library
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends

UNTITLED = "(untitled)"


class ArticleList(LineList):
    """The articles of a section that match a query, newest first."""

    ROW_HEIGHT: ClassVar[int] = 2
    BLOCK: ClassVar[int] = 64  # rows asked for at a time

    def __init__(self, library: Library, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._library = library
        self._query = ""
        self._section: str | None = None
        self._blocks: dict[int, Sequence[Entry]] = {}

    def show(self, query: str, section: str | None, keep: str | None = None) -> None:
        """List what matches; the cursor stays on the article with the path `keep`.

        Raises:
            QueryError: The query is wrong; the list is as it was.
        """
        count = self._library.count(query, section)
        cursor = self._library.position(keep, query, section) if keep else None
        self._query, self._section = query, section
        self._blocks.clear()
        self.set_row_count(count, cursor or 0)

    def entry(self, row: int) -> Entry | None:
        """The article of a row."""
        if not 0 <= row < self.row_count:
            return None
        block, index = divmod(row, self.BLOCK)
        if block not in self._blocks:
            if len(self._blocks) > 16:
                self._blocks.clear()
            first = block * self.BLOCK
            self._blocks[block] = self._library.rows(
                first, first + self.BLOCK, self._query, self._section
            )
        entries = self._blocks[block]
        return entries[index] if index < len(entries) else None

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
            title = f" {entry.title or UNTITLED}"
            yield from two_ends(title, "", width, style + Style(bold=True), dim)
            return
        facts = " · ".join(fact for fact in (entry.published[:10], entry.source) if fact)
        yield from two_ends(f" {facts}", f"{entry.figures} # ", width, dim, dim)
