"""The list of articles: two lines a row, asked from the library as they come into view."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events, work
from textual.message import Message
from textual.worker import Worker, get_current_worker

from reader.layout import cell_width
from reader.library import Entry, Library, QueryError
from reader.library.marks import Marks
from reader.library.marks_values import Mark, Marked
from reader.library.orders import Order
from reader.tui.commands import Place, bindings
from reader.tui.line_list import LineList
from reader.tui.listing import BLOCK, Listed, Request, Screenful, block_of
from reader.tui.painting import two_ends
from reader.tui.row_words import said_day, said_money
from reader.tui.signs import BETWEEN, SELECTED, STARRED, TIMES, UNREAD
from reader.words import N_, _, language_beside

UNTITLED = N_("(untitled)")
ROOMY = 42
"""Cells of a row from which on a day is written in words."""

MOST_SELECTED = 100_000
"""How many articles can be selected at once."""


class ArticleList(LineList):
    """The articles of a section that match a query, newest first.

    An unread article has a dot before its title, a starred one a star, a selected one a tick. What
    is selected stays so while other articles are listed.

    The library is asked by a worker, so that no key waits for it: first for the rows to show and
    whether there are a few more, then for how many there are.
    """

    @dataclass
    class Selected(Message):
        """Other articles are selected."""

        list: "ArticleList"

    BINDINGS = bindings(Place.ARTICLES)
    ROW_HEIGHT: ClassVar[int] = 2
    FEW: ClassVar[int] = 1024  # rows below the cursor that are known at once

    @dataclass
    class Listed(Message):
        """What is listed is another one, or is counted.

        Attributes:
            fresh: Whether it is more than the count.
        """

        fresh: bool

    @dataclass
    class Wrong(Message):
        """A query can't be understood; the list is as it was."""

        request: Request
        error: QueryError

    @dataclass
    class Found(Message):
        """What a worker found.

        Attributes:
            request: What was looked for.
            count: How many there are, or more than which where it is not `counted`.
            counted: Whether nothing more comes.
            screen: What is to be shown; None where only the count is another one.
            last: The last block once it is counted, so that no key waits until all are in order.
        """

        request: Request
        count: int
        counted: bool
        screen: Screenful | None
        last: Mapping[int, Sequence[Entry]]

    def __init__(
        self,
        library: Library,
        marks: Marks | None,
        *,
        id: str,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self._selected: dict[str, Marked] = {}
        self._anchor: int | None = None
        self._library = library
        self._marks = marks
        self._marks_of: dict[str, Mark] = {}
        self._blocks: dict[int, Sequence[Entry]] = {}
        self._shown: Listed = ("", None, "newest")
        self._request = Request(*self._shown, None, 0, 0, None)
        self._again = False
        self._worker: Worker[None] | None = None
        self.counted = True

    @property
    def query_shown(self) -> str:
        """What the articles in the list match."""
        return self._shown[0]

    def show(self, query: str, section: str | None, order: Order, keep: str | None = None) -> None:
        """List what matches; the cursor stays on the article with the path `keep`.

        What comes into the same list or leaves it moves neither the cursor on the screen nor what
        is on it; only at the top of the list new articles push the others down. `Listed` or
        `Wrong` follows.
        """
        top = self.scroll_offset.y // self.ROW_HEIGHT
        same = (query, section, order) == self._shown
        uppermost = self.entry(top) if same else None
        path = uppermost.path if uppermost else None
        request = Request(query, section, order, keep, self.cursor, top, path)
        if self._worker and self._worker.is_running and self._request.listed == request.listed:
            self._again = True  # later, so that what changes all the time is counted, too
        else:
            self._request, self._again = request, False
            self._worker = self._find(request, request.listed == self._shown)

    def show_at_once(self, order: Order) -> None:
        """List everything now, so that the first frame has titles."""
        request = self._request = Request("", None, order, None, 0, 0, None)
        for found in self._look(request, True, lambda: False):
            self.on_article_list_found(found)

    @work(thread=True, exclusive=True, group="list", exit_on_error=False)
    def _find(self, request: Request, same: bool) -> None:
        worker = get_current_worker()
        try:
            for found in self._look(request, same, lambda: worker.is_cancelled):
                self.post_message(found)
        except QueryError as error:
            self.post_message(self.Wrong(request, error))

    def _look(
        self, request: Request, same: bool, cancelled: Callable[[], bool]
    ) -> Iterator["Found"]:
        """What is to be shown, with a few counted and then with all, or at once with all.

        A list that is there never gets shorter only to be counted.
        """
        library = self._library
        query, section, _ = request.listed
        found = Screenful.of(library, request)
        screen: Screenful | None = found
        for most in (None,) if same else ((found.place or 0) + self.FEW, None):
            count = library.count(query, section, most=most, cancelled=cancelled, folded=True)
            counted = most is None or count < most
            last: dict[int, Sequence[Entry]] = {}
            if counted and count:
                number = (count - 1) // BLOCK
                last[number] = block_of(library, number, *request.listed)
            yield self.Found(request, count, counted, screen, last)
            if counted:
                return
            screen = None

    def on_article_list_wrong(self, event: Wrong) -> None:
        """Only what is wanted can be wrong."""
        if event.request is not self._request:
            event.stop()

    def on_article_list_found(self, found: Found) -> None:
        """Take what was found, unless something else is wanted by then."""
        if found.request is not self._request:
            return
        self.counted = found.counted
        if found.screen:
            self._take(found.request, found.count, found.screen)
        else:
            self._keep_scroll(found.count, self.cursor, self.scroll_offset.y)
        self._blocks.update(found.last)
        self.post_message(self.Listed(found.screen is not None))
        if found.counted and self._again:
            self._again = False
            current = self.current if found.request.keep else None
            self.show(*found.request.listed, current.path if current else None)

    def _take(self, request: Request, count: int, screen: Screenful) -> None:
        same = self._shown == request.listed
        cursor = self.cursor if request.keep and same else 0
        if screen.place is not None:
            cursor = screen.place + (self.cursor - request.cursor if same else 0)
        top = self.scroll_offset.y
        screenful = self.scrollable_content_region.height // self.ROW_HEIGHT
        if top or cursor >= screenful:
            moved = cursor - self.cursor
            shift = moved if screen.uppermost is None else screen.uppermost - request.top
            top += shift * self.ROW_HEIGHT
        self._shown = request.listed
        self._blocks = screen.blocks
        if same:
            self._keep_scroll(count, cursor, top)
        else:
            self.set_row_count(count, cursor)

    def _keep_scroll(self, count: int, cursor: int, top: int) -> None:
        self.set_row_count(count, cursor)
        self.scroll_to(y=top, animate=False, immediate=True, force=True)

    def point_at(self, path: str) -> None:
        """Put the cursor on an article without a message, if it is listed."""
        row = self._library.position(path, *self._shown, folded=True)
        if row is not None:
            self.move_cursor(row)

    def entry(self, row: int) -> Entry | None:
        """The article of a row."""
        if not 0 <= row < self.row_count:
            return None
        block, index = divmod(row, BLOCK)
        if block not in self._blocks:
            if len(self._blocks) > 16:
                self._blocks.clear()
                self._marks_of.clear()
            self._blocks[block] = block_of(self._library, block, *self._shown)
        entries = self._blocks[block]
        return entries[index] if index < len(entries) else None

    def mark(self, row: int) -> Mark | None:
        """What is marked on the article of a row."""
        entry = self.entry(row)
        if entry is None or self._marks is None:
            return None
        if entry.id not in self._marks_of:
            block = self._blocks[row // BLOCK]
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

    def paths(self) -> Iterator[str]:
        """The paths of what is listed, asked from the library while they are taken."""
        shown, count = self._shown, self.row_count
        for first in range(0, count, BLOCK):
            for entry in self._library.rows(first, min(first + BLOCK, count), *shown):
                yield entry.path

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
        for _time in range(count):
            self._anchor = self.cursor
            self._toggle(self.cursor)
            self.action_cursor_down()
        self.post_message(self.Selected(self))

    async def action_select_to_here(self) -> None:
        """Select all from the article that was selected last to the cursor."""
        anchor = self.cursor if self._anchor is None else self._anchor
        await self._select(range(min(anchor, self.cursor), max(anchor, self.cursor) + 1))

    async def action_select_shown(self) -> None:
        """Select all that is listed."""
        await self._select(range(self.row_count))

    async def _select(self, rows: range) -> None:
        """Select the articles of rows, as many as can be; a key typed meanwhile acts on them."""
        self._selected.update(await self._look_up(rows[:MOST_SELECTED], self._shown).wait())
        self.refresh()
        self.post_message(self.Selected(self))

    @work(thread=True, group="select", exit_on_error=False)
    def _look_up(self, rows: range, shown: tuple[str, str | None, Order]) -> Mapping[str, Marked]:
        """The articles of rows by their paths."""
        worker, found = get_current_worker(), {}
        for first in rows[::BLOCK]:
            if worker.is_cancelled:
                break
            last = min(first + BLOCK, rows.stop)
            for entry in self._library.rows(first, last, *shown, folded=True):
                found[entry.path] = Marked(entry.id, entry.path, entry.title)
        return found

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
            self.call_later(self.action_select_to_here)
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
            sign = SELECTED
            style += self.standing_out
        elif mark:
            sign = STARRED if mark.starred else UNREAD if unread else " "
        title = f"{sign}{entry.title or _(UNTITLED)}"
        copies = f"{TIMES}{entry.copies} " if entry.copies > 1 else ""
        yield from two_ends(title, copies, width, style + Style(bold=unread), dim)

    def _facts(self, entry: Entry, width: int) -> tuple[str, str]:
        """What stands at the two ends below the title; the sum of money only where it has room."""
        tongue = language_beside(entry.language)
        day = said_day(entry.published, tongue, date.today(), brief=width < ROOMY)
        left = BETWEEN.join(filter(None, (day, entry.source)))
        number = f"{entry.figures} #"
        if entry.largest_money is None:
            return left, number
        money = said_money(entry.largest_money, entry.currency, tongue)
        both = f"{money}{BETWEEN}{number}"
        return left, both if cell_width(left) + cell_width(both) + 3 <= width else number
