"""The article itself: a centred column of text with its figures highlighted."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.article import Article
from reader.layout import segments, wrap
from reader.library.tokens import fold
from reader.tui.article_rows import ArticleRows, Row, RowKind
from reader.tui.commands import Place, bindings
from reader.tui.kinds import FIGURE_CLASSES

MEASURE = 72
"""The widest line of text in cells: 36 Chinese characters, a comfortable line to read."""

ROWS_AT_A_TIME = 400
"""Rows laid out in one step while nothing else is to be done: a few milliseconds."""

SELECTION, HIT, CURRENT_HIT = -1, -2, -3
"""Marks among the layers of a row, where a figure has its index."""


class ArticleView(ScrollView, can_focus=True):
    """Shows one article, or a message where there is none."""

    BINDINGS = bindings(Place.ARTICLE)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"row--{kind}" for kind in RowKind),
        *FIGURE_CLASSES,
        "row--message",
        "hit",
        "hit--current",
    }

    figure: reactive[int | None] = reactive(None, repaint=False, init=False)
    """Index of the current figure."""

    @dataclass
    class FigureClicked(Message):
        """A figure was clicked."""

        index: int

    @dataclass
    class FindWanted(Message):
        """The reader wants to find words in the article."""

    @dataclass
    class EndReached(Message):
        """The reader reads on at the end of the article."""

    @dataclass
    class Left(Message):
        """The reader wants back to the list."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.article: Article | None = None
        self._message = ""
        self._rows: ArticleRows | None = None
        self._figure_spans: list[tuple[int, int, int]] = []
        self._paragraph_starts: list[int] = []
        self._hidden_kinds: frozenset[str] = frozenset()
        self._hits: list[tuple[int, int, int]] = []
        self._hit = 0
        self._found_from: int | None = None
        self._place = 0
        self._settling = False
        self._settled_size = Size(0, 0)

    # What is shown

    def show(self, article: Article, hits: Sequence[tuple[int, int]] = ()) -> None:
        """Show an article; one that can't be read shows its problem.

        Args:
            article: The article, shown from its beginning.
            hits: Start and end of what was searched for; it is marked, and the first one shown.
        """
        self.article = article
        self._message = article.problem
        self._figure_spans = self._spans(article)
        starts = [0]
        for line in article.text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        self._paragraph_starts = starts
        self.set_reactive(ArticleView.figure, None)
        self._found_from = None
        self._place = 0
        self._rows = None
        self._lay_out()
        self.scroll_to(0, 0, animate=False, immediate=True, force=True)
        self._take_hits([(*hit, HIT) for hit in hits])
        self.find_again(0)

    def show_message(self, message: str) -> None:
        """Show a message in place of an article."""
        self.article, self._message, self._rows = None, message, None
        self.set_reactive(ArticleView.figure, None)
        self.virtual_size = Size(0, 0)
        self.refresh()

    def go_to(self, offset: int, *, centre: bool = True) -> None:
        """Bring the character at an offset of the text into view."""
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

    @property
    def first_visible(self) -> int:
        """Offset of the first character on the screen."""
        if self._rows is None:
            return 0
        self._rows.extend(self.scroll_offset.y + 1)
        rows = self._rows.rows
        return rows[min(self.scroll_offset.y, len(rows) - 1)].start if rows else 0

    # Layout

    @property
    def _measure(self) -> int:
        return min(MEASURE, self.scrollable_content_region.width - 2)

    def _lay_out(self) -> None:
        if self.article is None or not self.size.width:
            return
        self._rows = ArticleRows(self.article, self._measure)
        self._rows.extend(self.size.height + 1)
        self._take_height()
        self._continue_layout()

    def _continue_layout(self) -> None:
        rows = self._rows
        if rows is None or rows.complete:
            return

        def step() -> None:
            if self._rows is rows:
                rows.extend(len(rows.rows) + ROWS_AT_A_TIME)
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
        if self.article is None:
            self.refresh()
            return
        self._settling = True
        if self._rows is None or self._rows.width != max(1, self._measure):
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
        if self.article is None or not self.article.text:
            return self._message_line(y, width)
        number = y + self.scroll_offset.y
        if self._rows is None or number >= len(self._rows.rows):
            return Strip.blank(width, self.rich_style)
        row = self._rows.rows[number]
        style = self.rich_style + self.get_component_rich_style(f"row--{row.kind}", partial=True)
        strip = Strip(self._segments(row, style))
        if row.end > row.start:
            strip = strip.apply_offsets(
                row.start - self._paragraph_starts[row.paragraph], row.paragraph
            )
        margin = Segment(" " * max(0, (width - self._measure) // 2), self.rich_style)
        return Strip([margin, *strip]).adjust_cell_length(width, self.rich_style)

    def _message_line(self, y: int, width: int) -> Strip:
        lines = []
        for line in self._message.split("\n"):
            lines += [line[start:end] for start, end in wrap(line, max(1, width - 4))] or [""]
        y -= max(0, (self.size.height - len(lines)) // 3)
        style = self.rich_style + self.get_component_rich_style("row--message", partial=True)
        text = lines[y] if 0 <= y < len(lines) else ""
        return Strip([Segment(f"  {text}", style)]).adjust_cell_length(width, self.rich_style)

    def _segments(self, row: Row, style: Style) -> Iterator[Segment]:
        if row.end == row.start:
            yield Segment(row.text, style)
            return
        current = []
        if self.figure is not None and self.article:
            figure = self.article.figures[self.figure]
            current = [(figure.start, figure.end, self.figure)]
        span = self._selected(row)
        selected = [] if span is None else [(*span, SELECTION)]
        hits = self._hits
        hit = [(*hits[self._hit][:2], CURRENT_HIT)] if hits else []
        layers = (self._figure_spans, current, hits, hit, selected)
        for start, end, marks in segments(row.start, row.end, layers):
            look = style
            for mark, times in Counter(marks).items():
                look += self._mark_style(mark, current=times > 1)
            yield Segment(row.text[start - row.start : end - row.start], look)

    def _mark_style(self, mark: int, *, current: bool) -> Style:
        if mark == SELECTION or self.article is None:
            return self.screen.get_component_rich_style("screen--selection")
        if mark in (HIT, CURRENT_HIT):
            name = "hit" if mark == HIT else "hit--current"
            return self.get_component_rich_style(name)
        kind = self.article.figures[mark].kind
        style = self.get_component_rich_style(f"figure--{kind}", partial=True)
        return style + Style(reverse=current or None, meta={"figure": mark})

    def watch_figure(self) -> None:
        """Show the current figure, in view and standing out."""
        self.refresh()
        if self.figure is not None and self.article:
            self.show_offset(self.article.figures[self.figure].start)

    def show_offset(self, offset: int) -> None:
        """Bring the character at an offset into the middle, unless it is in view already."""
        if self._rows is None:
            return
        top = self.scroll_offset.y
        if not top <= self._rows.row_at(offset) < top + self.size.height:
            self.go_to(offset)

    def figure_after(self, offset: int) -> int:
        """Index of the first figure that starts at or after an offset; how many, where none."""
        figures = self.article.figures if self.article else ()
        return bisect_left(figures, offset, key=attrgetter("start"))

    def hide_kinds(self, kinds: frozenset[str]) -> None:
        """Show figures of these kinds as plain text."""
        self._hidden_kinds = kinds
        if self.article:
            self._figure_spans = self._spans(self.article)
        self.refresh()

    def _spans(self, article: Article) -> list[tuple[int, int, int]]:
        return [
            (figure.start, figure.end, index)
            for index, figure in enumerate(article.figures)
            if figure.kind not in self._hidden_kinds
        ]

    # Finding words

    def find(self, words: str) -> None:
        """Mark all places of some words, and go to the first one from where finding began."""
        if self.article is None:
            return
        if self._found_from is None:
            self._found_from = self.first_visible
        wanted = re.escape(fold(words))
        places = re.finditer(wanted, fold(self.article.text)) if words else ()
        self._take_hits([(*place.span(), HIT) for place in places])
        if self._hits:
            following = bisect_left(self._hits, (self._found_from,))
            self.find_again(following - self._hit)
        else:
            self.go_to(self._found_from, centre=False)

    def find_again(self, by: int) -> None:
        """Go on to another hit; the last one is followed by the first."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self.border_subtitle = Content(f"{self._hit + 1}/{len(self._hits)}")
            self.show_offset(self._hits[self._hit][0])
            self.refresh()

    def stop_finding(self) -> bool:
        """Unmark the hits and go back to where finding began; whether there was something to do."""
        if self._found_from is None:
            return False
        self.go_to(self._found_from, centre=False)
        self._found_from = None
        self._take_hits([])
        return True

    def _take_hits(self, hits: list[tuple[int, int, int]]) -> None:
        self._hits, self._hit = hits, 0
        self.border_subtitle = Content("" if hits or self._found_from is None else "0/0")
        self.refresh()

    # Selecting with the mouse

    def _selected(self, row: Row) -> tuple[int, int] | None:
        selection = self.text_selection
        if selection is None or (span := selection.get_span(row.paragraph)) is None:
            return None
        base = self._paragraph_starts[row.paragraph]
        start, end = span
        stop = row.end if end == -1 else min(row.end, base + end)
        begin = max(row.start, base + start)
        return (begin, stop) if begin < stop else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What is copied: the selected stretch of the article's text."""
        if self.article is None:
            return None
        # Textual counts lines by `splitlines`, which these two would end as well.
        text = self.article.text.translate({0x2028: " ", 0x2029: " "})
        return selection.extract(text), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Repaint what is selected."""
        self.refresh()

    # Keys and mouse

    def on_click(self, event: events.Click) -> None:
        """Make the clicked figure the current one."""
        if (index := event.style.meta.get("figure")) is not None:
            self.post_message(self.FigureClicked(index))

    def action_scroll_down(self) -> None:
        """Scroll down by a line."""
        self.scroll_relative(y=1, animate=False)

    def action_scroll_up(self) -> None:
        """Scroll up by a line."""
        self.scroll_relative(y=-1, animate=False)

    def action_page_down(self) -> None:
        """Scroll down by a screenful, less two lines to hold on to; tell where that is the end."""
        if self.scroll_offset.y >= self.max_scroll_y and (not self._rows or self._rows.complete):
            self.post_message(self.EndReached())
        self.scroll_relative(y=max(1, self.size.height - 2), animate=False)

    def action_page_up(self) -> None:
        """Scroll up by a screenful, less two lines to hold on to."""
        self.scroll_relative(y=-max(1, self.size.height - 2), animate=False)

    def action_scroll_home(self) -> None:
        """Scroll to the beginning."""
        self.scroll_to(0, 0, animate=False)

    def action_scroll_end(self) -> None:
        """Scroll to the end."""
        if self._rows is not None and self.article is not None:
            self._rows.extend_to(len(self.article.text))
            self._take_height()
        self.scroll_to(0, self.max_scroll_y, animate=False)

    def action_find(self) -> None:
        """Ask for the words to find."""
        self.post_message(self.FindWanted())

    def action_next_hit(self) -> None:
        """Go to the next hit."""
        self.find_again(1)

    def action_previous_hit(self) -> None:
        """Go to the previous hit."""
        self.find_again(-1)

    def action_leave(self) -> None:
        """Go back to the list."""
        self.post_message(self.Left())
