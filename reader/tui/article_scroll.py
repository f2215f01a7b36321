"""The rows of an article as they scroll by: laid out as they come into view, and kept in place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer

from reader.article import Article
from reader.config import MEASURE, MEASURES
from reader.layout import wrap
from reader.problems import in_words
from reader.tui.article_rows import ArticleRows, Note, Row, Spot
from reader.tui.line_widget import LineWidget
from reader.tui.signs import VERBATIM

LAYOUT_TIME = 0.004
"""Seconds of layout in one step, while nothing else is to be done."""

LAYOUT_PAUSE = 0.01
"""Seconds between two such steps."""

MARGIN = 2
"""Cells to the left of the text at least, the sign of a highlight in the first of the last two."""


class ArticleScroll(LineWidget, can_focus=True):
    """Shows the rows of one article, or a message where there is none.

    A subclass paints the rows in `row_segments`.

    Attributes:
        article: The article; None with a message.
        measure: The widest line of text in cells.
        indent: Whether a paragraph begins two Chinese characters further in.
    """

    @dataclass
    class EndReached(Message):
        """The reader reads on at the end of the article."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.article: Article | None = None
        self.measure = MEASURE
        self.indent = False
        self._message = ""
        self._notes: Sequence[Note] = ()
        self._rows: ArticleRows | None = None
        self._preparing: Timer | None = None
        self._paragraph_starts: list[int] = []
        self._place = 0
        self._settling = False
        self._settled_size = Size(0, 0)
        self.covered = 0
        """Rows at the foot that something else stands on."""
        self._painted: dict[Spot | int, Strip] = {}
        self._painted_in = ""

    def row_segments(self, row: Row, style: Style) -> Iterable[Segment]:
        """The pieces of a row that shows text of the article."""
        raise NotImplementedError

    def margin_sign(self, row: Row) -> str:
        """What stands to the left of a row, one cell wide."""
        raise NotImplementedError

    def show_rows(self, article: Article) -> None:
        """Show an article from its beginning; one that can't be read shows its problem."""
        self.article = article
        self._message = in_words(article.problem)
        lengths = (len(line) + 1 for line in article.text.split("\n"))
        self._paragraph_starts = list(accumulate(lengths, initial=0))
        self._notes = ()
        self._place = 0
        self._rows = None
        self._lay_out()
        self.scroll_to(0, 0, animate=False, immediate=True, force=True)

    def show_message(self, message: str) -> None:
        """Show a message in place of an article."""
        self.article, self._message, self._rows, self._place = None, message, None, 0
        self._painted.clear()
        self.virtual_size = Size(0, 0)
        self.refresh()

    # Where one is

    @property
    def first_visible(self) -> int:
        """Offset of the first character on the screen."""
        if self._rows is None:
            return self._place
        row = self._rows.row(self._rows.locate(self.scroll_offset.y))
        return row.start if row else 0

    def is_visible(self, offset: int) -> bool:
        """Whether the character at an offset is on the screen."""
        if self._rows is None or not self._rows.is_laid_out(offset):
            return False
        top = self.scroll_offset.y
        seen = self.size.height - self.covered
        return top <= self._rows.number(self._rows.find(offset)) < top + seen

    def show_offset(self, offset: int) -> None:
        """Bring the character at an offset into the middle, unless it is in view already."""
        if not self.is_visible(offset):
            self.go_to(offset)

    def go_to(self, offset: int, *, centre: bool = True) -> None:
        """Bring the character at an offset of the text to the middle, or to the first row.

        What is not on the screen is laid out, and goes there, when it is shown.
        """
        if self._rows is None:
            self._place = offset
            return
        spot = self._rows.find(offset)
        self._rows.lay_out(spot, self.size.height, self.size.height)
        self._take_height()
        row = self._rows.number(spot)
        if centre:
            region = Region(0, row, 1, 1)
            self.scroll_to_region(region, animate=False, immediate=True, center=True, force=True)
        else:
            self.scroll_to(0, row, animate=False, immediate=True, force=True)
            self._place = offset

    # Layout

    def set_measure(self, measure: int) -> None:
        """Lay out for another measure; the first visible character stays the first."""
        self.measure = max(MEASURES[0], min(measure, MEASURES[-1]))
        self._lay_out_again()

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show other notes below the paragraphs that they are on."""
        if notes != self._notes:
            self._notes = notes
            self._lay_out_again()

    @property
    def _width(self) -> int:
        """Cells of a line of text at most."""
        return max(1, min(self.measure, self.scrollable_content_region.width - MARGIN - 1))

    def _lay_out(self) -> None:
        if self.article is None or not self.size.width:
            return
        self._painted.clear()
        self._rows = ArticleRows(self.article, self._width, self._notes, indent=self.indent)
        self._rows.lay_out(Spot(0, 0), 0, self.size.height)
        self._prepare_rows()
        self._take_height()
        self.refresh()

    def _lay_out_again(self) -> None:
        place = self._place
        self._lay_out()
        self.go_to(place, centre=False)

    def _prepare_rows(self) -> None:
        """Make all rows, a few at a time, and use them once they are all there."""
        if self._preparing is not None:
            self._preparing.stop()
        if self._rows is None:
            return
        if self._rows.prepare(LAYOUT_TIME):
            self._keep_in_place(self._rows.settle)
        else:
            self._preparing = self.set_timer(LAYOUT_PAUSE, self._prepare_rows)

    def _lay_out_around(self, above: int, below: int) -> None:
        """Lay out so many rows before the first visible one and from it on."""
        if self._rows is not None:
            top = self._rows.locate(self.scroll_offset.y)
            self._keep_in_place(partial(self._rows.lay_out, top, above, below))

    def _keep_in_place(self, lay_out: Callable[[], None]) -> None:
        """Lay rows out; the first visible one stays the first, whatever others turn out to take."""
        if self._rows is None:
            return
        top = self._rows.locate(self.scroll_offset.y)
        lay_out()
        self._take_height()
        row = min(self._rows.number(top), self.max_scroll_y)
        if row != self.scroll_offset.y:
            self.scroll_to(0, row, animate=False, immediate=True, force=True)

    def _take_height(self) -> None:
        self.virtual_size = Size(0, self._rows.height if self._rows else 0)

    def on_resize(self) -> None:
        """Lay out for the new width; the first visible character stays the first.

        Where it can't, because all that follows fits on the screen, it is kept in mind until the
        person scrolls.
        """
        self._settled_size = self.size
        self._painted.clear()
        if self.article is None:
            self.refresh()
            return
        self._settling = True
        if self._rows is None or self._rows.width != self._width:
            self._lay_out()
        if self._place:
            self.go_to(self._place, centre=False)
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        self._settling = False

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remember the place, unless it is the screen's size that moved it."""
        super().watch_scroll_y(old_value, new_value)
        self._lay_out_around(0, self.size.height)
        if not self._settling and self.size == self._settled_size:
            self._place = self.first_visible

    # Painting

    def render_line(self, y: int) -> Strip:
        """Paint one line of the screen."""
        width = self.scrollable_content_region.width
        if self.article is None or not self.article.text:
            if not self._painted:
                self._painted = dict(enumerate(self._message_rows(width)))
            return self._painted.get(y) or Strip.blank(width, self.look())
        number = y + self.scroll_offset.y
        if self._rows is None or number >= self._rows.height:
            return Strip.blank(width, self.look())
        spot = self._rows.locate(number)
        if spot not in self._painted and (row := self._rows.row(spot)):
            self._painted[spot] = self._paint_row(row, width)
        return self._painted.get(spot) or Strip.blank(width, self.look())

    def repaint(self) -> None:
        """Paint all rows anew; while they only scroll by, they are painted once."""
        self._painted.clear()
        self.refresh()

    def repaint_span(self, start: int, end: int) -> None:
        """Paint the rows anew that show the text between two offsets."""
        rows = self._rows
        if rows is None or not (rows.is_laid_out(start) and rows.is_laid_out(end - 1)):
            return
        first, last = (rows.number(rows.find(offset)) for offset in (start, end - 1))
        for number in range(first, last + 1):
            self._painted.pop(rows.locate(number), None)
        self.refresh_lines(first, last - first + 1)

    def notify_style_update(self) -> None:
        """Paint in other colours; the focus changes the border alone."""
        super().notify_style_update()
        if self._painted_in != self.app.theme:
            self._painted_in = self.app.theme
            self._painted.clear()

    def _paint_row(self, row: Row, width: int) -> Strip:
        style = self.look(f"row--{row.kind}")
        if row.end > row.start:
            column = row.start - self._paragraph_starts[row.paragraph]
            strip = Strip(self.row_segments(row, style + VERBATIM)).apply_offsets(
                column, row.paragraph
            )
        else:
            strip = Strip([Segment(row.text, style)])
        left = max(MARGIN, (width - self._width) // 2)
        margin = Segment(f"{self.margin_sign(row):>{left - 1}} ", self.look("row--note"))
        indent = Segment(" " * row.indent, style)
        return Strip([margin, indent, *strip]).adjust_cell_length(width, self.look())

    def _message_rows(self, width: int) -> Iterator[Strip]:
        """The message, a third of the free rows above it."""
        lines = []
        for line in self._message.split("\n"):
            lines += [line[start:end] for start, end in wrap(line, max(1, width - 4))] or [""]
        blank = Strip.blank(width, self.look())
        yield from [blank] * max(0, (self.size.height - len(lines)) // 3)
        for line in lines:
            strip = Strip([Segment(f"  {line}", self.look("row--message"))])
            yield strip.adjust_cell_length(width, self.look())

    # Keys

    @property
    def at_top(self) -> bool:
        """Whether the first row is on the screen."""
        return self.scroll_offset.y == 0

    @property
    def at_end(self) -> bool:
        """Whether the last row is on the screen."""
        rows = self._rows
        known = rows is None or rows.is_laid_out(len(rows.article.text))
        return known and self.scroll_offset.y >= self.max_scroll_y

    def _scroll_by(self, rows: int) -> None:
        self._lay_out_around(max(-rows, 0), self.size.height + max(rows, 0))
        self.scroll_relative(y=rows, animate=False)

    @property
    def _page(self) -> int:
        """A screenful, less two rows to hold on to."""
        return max(1, self.size.height - 2)

    def action_scroll_down(self, count: int = 1) -> None:
        """Scroll down by lines."""
        self._scroll_by(count)

    def action_scroll_up(self, count: int = 1) -> None:
        """Scroll up by lines."""
        self._scroll_by(-count)

    def action_page_down(self, count: int = 1) -> None:
        """Scroll down by screenfuls; tell where that is the end."""
        if self.at_end:
            self.post_message(self.EndReached())
        self._scroll_by(count * self._page)

    def action_page_up(self, count: int = 1) -> None:
        """Scroll up by screenfuls."""
        self._scroll_by(-count * self._page)

    def action_scroll_home(self) -> None:
        """Scroll to the beginning."""
        self.scroll_to(0, 0, animate=False)

    def action_scroll_end(self) -> None:
        """Scroll to the end."""
        if self._rows is not None:
            self._rows.lay_out_end(self.size.height)
            self._take_height()
        self.scroll_to(0, self.max_scroll_y, animate=False)
