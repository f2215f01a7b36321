"""A list that paints only the rows on the screen: the base of sidebar, list and figures pane."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from reader.layout import wrap
from reader.tui.commands import Place, bindings
from reader.tui.line_widget import LineWidget
from reader.tui.painting import two_ends


class LineList(LineWidget, can_focus=True):
    """Rows of equal height with a cursor, asked for only as they come into view.

    A subclass says how many rows there are by `set_row_count` and paints them in `paint`.
    """

    BINDINGS = bindings(Place.LISTS)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--row",
        "list--cursor",
        "list--dim",
        "list--dim-cursor",
        "list--heading",
    }
    ROW_HEIGHT: ClassVar[int] = 1

    cursor: reactive[int] = reactive(0, repaint=False, init=False)

    @dataclass
    class Moved(Message):
        """The cursor came to another row."""

        list: "LineList"
        row: int

        @property
        def control(self) -> "LineList":
            """The list, for `@on` selectors."""
            return self.list

    @dataclass
    class Chosen(Message):
        """The row under the cursor was chosen by key or mouse."""

        list: "LineList"
        row: int

        @property
        def control(self) -> "LineList":
            """The list, for `@on` selectors."""
            return self.list

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.row_count = 0
        self.hint = ""
        """What is said where there are no rows."""

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The segments of one screen line of a row, at most `width` cells wide."""
        raise NotImplementedError

    def set_row_count(self, count: int, cursor: int | None = None) -> None:
        """Say how many rows there are now, and put the cursor on one without a message."""
        self.row_count = count
        self.virtual_size = Size(0, count * self.ROW_HEIGHT)
        target = self.cursor if cursor is None else cursor
        self.set_reactive(LineList.cursor, max(0, min(target, count - 1)))
        self._scroll_to_cursor()
        self.refresh()

    def move_cursor(self, row: int) -> None:
        """Put the cursor on a row without a message."""
        before = self._take_cursor(row)
        self._show_cursor(before)

    def move_cursor_soon(self, row: int) -> None:
        """The same, shown only when what is painted now is on the screen."""
        before = self._take_cursor(row)
        self.call_after_refresh(self._show_cursor, before)

    def _take_cursor(self, row: int) -> int:
        before = self.cursor
        self.set_reactive(LineList.cursor, max(0, min(row, self.row_count - 1)))
        return before

    def _show_cursor(self, before: int) -> None:
        """Bring the cursor into view, which was in another row before."""
        self._repaint_row(before)
        self._repaint_row(self.cursor)
        self._scroll_to_cursor()

    def render_line(self, y: int) -> Strip:
        """Paint one line of the screen."""
        width = self.scrollable_content_region.width
        row, line = divmod(y + self.scroll_offset.y, self.ROW_HEIGHT)
        if not self.row_count and self.hint:
            return self._hint_line(y, width)
        if row >= self.row_count:
            return Strip.blank(width, self.look())
        at_cursor = row == self.cursor
        style = self.look("list--cursor" if at_cursor else "list--row")
        dim = self.look("list--dim-cursor" if at_cursor else "list--dim")
        segments = list(self.paint(row, line, width, style, dim))
        return Strip(segments).adjust_cell_length(width, style).apply_meta({"row": row})

    def _hint_line(self, y: int, width: int) -> Strip:
        lines = [
            line[start:end]
            for line in self.hint.split("\n")
            for start, end in wrap(line, max(1, width - 2))
        ]
        dim = self.look("list--dim")
        return Strip(two_ends(f" {lines[y]}" if y < len(lines) else "", "", width, dim, dim))

    @property
    def standing_out(self) -> Style:
        """The colour and weight of headings, on whatever ground."""
        style = self.part("list--heading")
        return Style(color=style.color, bold=True)

    def _repaint_row(self, row: int) -> None:
        self.refresh_lines(row * self.ROW_HEIGHT, self.ROW_HEIGHT)

    def _scroll_to_cursor(self) -> None:
        if self.row_count and self.size.height:
            region = Region(0, self.cursor * self.ROW_HEIGHT, 1, self.ROW_HEIGHT)
            self.scroll_to_region(region, animate=False, immediate=True, force=True)

    def watch_cursor(self, before: int, after: int) -> None:
        """Repaint the two rows and tell that the cursor moved."""
        self._show_cursor(before)
        self.post_message(self.Moved(self, after))

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._scroll_to_cursor()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points; a second click chooses."""
        row = event.style.meta.get("row")
        if row is None or row >= self.row_count:
            return
        self.cursor = row
        if event.chain > 1:
            self.post_message(self.Chosen(self, row))

    @property
    def at_top(self) -> bool:
        """Whether there is no row above the cursor."""
        return self.cursor <= 0

    @property
    def at_end(self) -> bool:
        """Whether there is no row below the cursor."""
        return self.cursor >= self.row_count - 1

    def _go(self, rows: int) -> None:
        """Move by so many rows, or as far as there are any."""
        self.cursor = max(0, min(self.cursor + rows, self.row_count - 1))

    @property
    def _page(self) -> int:
        return max(1, self.scrollable_content_region.height // self.ROW_HEIGHT - 1)

    def action_cursor_down(self, count: int = 1) -> None:
        """Move down by rows."""
        self._go(count)

    def action_cursor_up(self, count: int = 1) -> None:
        """Move up by rows."""
        self._go(-count)

    def action_page_down(self, count: int = 1) -> None:
        """Move down by screenfuls."""
        self._go(count * self._page)

    def action_page_up(self, count: int = 1) -> None:
        """Move up by screenfuls."""
        self._go(-count * self._page)

    def action_first(self) -> None:
        """Move to the first row."""
        self._go(-self.row_count)

    def action_last(self) -> None:
        """Move to the last row."""
        self._go(self.row_count)

    def action_select(self) -> None:
        """Choose the row under the cursor."""
        if self.row_count:
            self.post_message(self.Chosen(self, self.cursor))
