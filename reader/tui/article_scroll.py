"""The rows of an article as they scroll by: laid out as they come into view, and kept in place."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from reader.article import Article
from reader.config import MEASURE, MEASURES
from reader.layout import wrap
from reader.problems import in_words
from reader.tui.article_rows import ArticleRows, Note, Row
from reader.tui.line_widget import LineWidget
from reader.tui.signs import VERBATIM

LAYOUT_TIME = 0.004
"""Seconds of layout in one step, while nothing else is to be done."""

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
        self._paragraph_starts: list[int] = []
        self._place = 0
        self._settling = False
        self._settled_size = Size(0, 0)
        self._painted: dict[int, Strip] = {}

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
        self.article, self._message, self._rows = None, message, None
        self._painted.clear()
        self.virtual_size = Size(0, 0)
        self.refresh()

    # Where one is

    @property
    def first_visible(self) -> int:
        """Offset of the first character on the screen."""
        if self._rows is None:
            return 0
        self._rows.extend(self.scroll_offset.y + 1)
        rows = self._rows.rows
        return rows[min(self.scroll_offset.y, len(rows) - 1)].start if rows else 0

    def is_visible(self, offset: int) -> bool:
        """Whether the character at an offset is on the screen."""
        top = self.scroll_offset.y
        return self._rows is not None and top <= self._rows.row_at(offset) < top + self.size.height

    def show_offset(self, offset: int) -> None:
        """Bring the character at an offset into the middle, unless it is in view already."""
        if not self.is_visible(offset):
            self.go_to(offset)

    def go_to(self, offset: int, *, centre: bool = True) -> None:
        """Bring the character at an offset of the text to the middle, or to the first row."""
        if self._rows is None:
            return
        row = self._rows.row_at(offset)
        self._rows.extend(row + self.size.height)
        self._take_height()
        if centre:
            region = Region(0, row, 1, 1)
            self.scroll_to_region(region, animate=False, immediate=True, center=True, force=True)
        else:
            self.scroll_to(0, row, animate=False, immediate=True, force=True)
            self._place = offset

    def paragraph_at(self, offset: int) -> int:
        """Number of the line of the article's text with the character at an offset."""
        return bisect_right(self._paragraph_starts, offset) - 1

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
        self._rows.extend(self.size.height + 1)
        self._take_height()
        self._continue_layout()

    def _lay_out_again(self) -> None:
        place = self._place
        self._lay_out()
        self.go_to(place, centre=False)

    def _continue_layout(self) -> None:
        rows = self._rows
        if rows is None or rows.complete:
            return

        def step() -> None:
            if self._rows is rows:
                rows.extend_for(LAYOUT_TIME)
                self._take_height()
                self._continue_layout()

        self.set_timer(0.01, step)

    def _take_height(self) -> None:
        height = len(self._rows.rows) if self._rows else 0
        self.virtual_size = Size(0, height)
        self.refresh()

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
        if not self._settling and self.size == self._settled_size:
            self._place = self.first_visible

    # Painting

    def render_line(self, y: int) -> Strip:
        """Paint one line of the screen."""
        width = self.scrollable_content_region.width
        number = y + self.scroll_offset.y
        if self.article is None or not self.article.text:
            if not self._painted:
                self._painted.update(enumerate(self._message_rows(width)))
        elif self._rows and number < len(self._rows.rows) and number not in self._painted:
            self._painted[number] = self._paint_row(self._rows.rows[number], width)
        return self._painted.get(number) or Strip.blank(width, self.look())

    def repaint(self) -> None:
        """Paint all rows anew; while they only scroll by, they are painted once."""
        self._painted.clear()
        self.refresh()

    def repaint_span(self, start: int, end: int) -> None:
        """Paint the rows anew that show the text between two offsets."""
        if self._rows is not None:
            first, last = self._rows.row_at(start), self._rows.row_at(max(start, end - 1))
            for number in range(first, last + 1):
                self._painted.pop(number, None)
            self.refresh_lines(first, last - first + 1)

    def notify_style_update(self) -> None:
        """Paint in other styles."""
        super().notify_style_update()
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
        complete = self._rows is None or self._rows.complete
        return complete and self.scroll_offset.y >= self.max_scroll_y

    def action_scroll_down(self, count: int = 1) -> None:
        """Scroll down by lines."""
        self.scroll_relative(y=count, animate=False)

    def action_scroll_up(self, count: int = 1) -> None:
        """Scroll up by lines."""
        self.scroll_relative(y=-count, animate=False)

    def action_page_down(self, count: int = 1) -> None:
        """Scroll down by a screenful, less two lines to hold on to; tell where that is the end."""
        if self.at_end:
            self.post_message(self.EndReached())
        self.scroll_relative(y=count * max(1, self.size.height - 2), animate=False)

    def action_page_up(self, count: int = 1) -> None:
        """Scroll up by a screenful, less two lines to hold on to."""
        self.scroll_relative(y=-count * max(1, self.size.height - 2), animate=False)

    def action_scroll_home(self) -> None:
        """Scroll to the beginning."""
        self.scroll_to(0, 0, animate=False)

    def action_scroll_end(self) -> None:
        """Scroll to the end."""
        if self._rows is not None and self.article is not None:
            self._rows.extend_to(len(self.article.text))
            self._take_height()
        self.scroll_to(0, self.max_scroll_y, animate=False)
