"""The list of articles: two lines a row, asked from the library as they come into view."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message

from reader.layout import cell_width
from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.library.marks_values import Mark, Marked
from reader.tui.commands import Place, bindings
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends
from reader.tui.row_words import said_day, said_money
from reader.tui.signs import Signs

UNTITLED = "(untitled)"

MOST_SELECTED = 100_000
"""How many articles can be selected at once."""


class ArticleList(LineList):
    """The articles of a section that match a query, newest first.

    An unread article has a dot before its title, a starred one a star, a selected one a tick. What
    is selected stays so while other articles are listed.
    """

    @dataclass
    class Selected(Message):
        """Other articles are selected."""

        list: "ArticleList"

    BINDINGS = bindings(Place.ARTICLES)
    ROW_HEIGHT: ClassVar[int] = 2
    BLOCK: ClassVar[int] = 64  # rows asked for at a time

    def __init__(
        self,
        library: Library,
        marks: Marks | None,
        signs: Signs,
        *,
        id: str,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self._signs = signs
        self._selected: dict[str, Marked] = {}
        self._anchor: int | None = None
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

    # Selecting several

    @property
    def selected(self) -> Mapping[str, Marked]:
        """The selected articles by their paths, in the order in which they were selected."""
        return self._selected

    def select_nothing(self) -> bool:
        """Select nothing any more; whether something was selected."""
        was = bool(self._selected)
        self._selected.clear()
        self._anchor = None
        self.refresh()
        self.post_message(self.Selected(self))
        return was

    def action_toggle_selected(self, count: int = 1) -> None:
        """Select articles from the cursor on, or those that are selected no more; move on."""
        for _ in range(count):
            self._anchor = self.cursor
            self._toggle(self.cursor)
            self.action_cursor_down()
        self.post_message(self.Selected(self))

    def action_select_to_here(self) -> None:
        """Select all from the article that was selected last to the cursor."""
        anchor = self.cursor if self._anchor is None else self._anchor
        self._select(range(min(anchor, self.cursor), max(anchor, self.cursor) + 1))

    def action_select_shown(self) -> None:
        """Select all that is listed."""
        self._select(range(self.row_count))

    def _select(self, rows: range) -> None:
        """Select the articles of rows, as many as can be."""
        for first in range(rows.start, min(rows.stop, rows.start + MOST_SELECTED), self.BLOCK):
            last = min(first + self.BLOCK, rows.stop)
            for entry in self._library.rows(first, last, self._query, self._section):
                self._selected[entry.path] = Marked(entry.id, entry.path, entry.title)
        self.refresh()
        self.post_message(self.Selected(self))

    def _toggle(self, row: int) -> None:
        entry = self.entry(row)
        if entry is not None and self._selected.pop(entry.path, None) is None:
            self._selected[entry.path] = Marked(entry.id, entry.path, entry.title)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """With Ctrl select an article, with Shift all up to there; else put the cursor there."""
        row = event.style.meta.get("row")
        if row is None or not (event.ctrl or event.shift):
            return
        event.prevent_default()
        before, self.cursor = self.cursor, row
        if event.shift:
            self._anchor = before if self._anchor is None else self._anchor
            self.action_select_to_here()
        else:
            self._anchor = row
            self._toggle(row)
            self.post_message(self.Selected(self))

    # Painting

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The title, and below it day, source, largest sum of money and number of figures."""
        entry = self.entry(row)
        if entry is None:
            return
        if line:
            left, right = self._facts(entry, width)
            yield from two_ends(f" {left}", f"{right} ", width, dim, dim)
            return
        mark = self.mark(row)
        unread = mark is None or not mark.read
        sign = " "
        if entry.path in self._selected:
            sign = self._signs.selected
            style += self._component_style("list--heading")
        elif mark:
            sign = self._signs.starred if mark.starred else self._signs.unread if unread else " "
        title = f"{sign}{entry.title or UNTITLED}"
        yield from two_ends(title, "", width, style + Style(bold=unread), dim)

    def _facts(self, entry: Entry, width: int) -> tuple[str, str]:
        """What stands at the two ends below the title, the fullest that has room."""
        today = date.today()
        days = [
            said_day(entry.published, entry.language, today, brief=brief) for brief in (False, True)
        ]
        lefts = [self._signs.between.join(filter(None, (day, entry.source))) for day in days]
        number = f"{entry.figures} #"
        rights = [number]
        if entry.largest_money is not None:
            money = said_money(entry.largest_money, entry.currency, entry.language)
            rights.insert(0, f"{money}{self._signs.between}{number}")
        room = width - 3
        fitting = (
            (left, right)
            for right, left in product(rights, lefts)
            if cell_width(left) + cell_width(right) <= room
        )
        return next(fitting, (lefts[-1], rights[-1]))
