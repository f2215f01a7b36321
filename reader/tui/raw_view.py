"""The page as it came: removed parts greyed, with the reason at the margin."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.timer import Timer

from reader.article import Article, Correction, Line
from reader.layout import pad, wrap
from reader.tui.article_view import ArticleView
from reader.tui.commands import Place, bindings
from reader.tui.line_list import LineList
from reader.tui.signs import VERBATIM
from reader.words import _

LAYOUT_TIME = 0.004
"""Seconds of breaking lines in one step."""

LAYOUT_PAUSE = 0.01
"""Seconds between two such steps."""

MARGIN = 17
"""Cells for the reason, in a pane that is wide enough for more text beside it."""


class RawRow(NamedTuple):
    """One row of the screen: a stretch of one line of the page."""

    line: int
    start: int
    end: int


class RawView(LineList):
    """Every line of the page of one article, kept or removed."""

    BINDINGS = bindings(Place.RAW)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"raw--kept", "raw--removed", "raw--reason"}

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._lines: tuple[Line, ...] = ()
        self._rows: list[RawRow] = []
        self._wrapping: Timer | None = None

    @dataclass
    class LineCorrected(Message):
        """The person wants a line otherwise than the cleaner.

        Attributes:
            correction: The decision on the line, and on equal ones of its source where that
                is meant.
            everywhere: Whether every page of the article's source is meant.
        """

        correction: Correction
        everywhere: bool

    def action_correct(self) -> None:
        """Keep the line under the cursor where it was removed, remove it where it was kept."""
        self._correct(everywhere=False)

    def action_correct_everywhere(self) -> None:
        """The same for such lines on all pages of the article's source."""
        self._correct(everywhere=True)

    def _correct(self, *, everywhere: bool) -> None:
        if not self._rows:
            return
        number = self._rows[self.cursor].line
        line = self._lines[number]
        if text := line.text.strip():
            kept = any(part.kept for part in line.parts)
            before = sum(other.text.strip() == text for other in self._lines[:number])
            occurrence = None if everywhere else before
            correction = Correction("remove" if kept else "keep", text, occurrence)
            self.post_message(self.LineCorrected(correction, everywhere))
        else:
            sentence = _("The line is blank; there is nothing to restore.")
            self.post_message(ArticleView.Told(sentence))

    def show_again(self, article: Article) -> None:
        """Show the same page after a correction, with the cursor where it was."""
        self._lines = article.lines
        self.set_row_count(len(self._rows))

    def show(self, article: Article, offset: int) -> None:
        """Show the article's page, at the line with the character at an offset of its text."""
        self._lines = article.lines
        line, column = self._place_of(offset)
        self._lay_out(line)
        self.move_cursor(self._row_of(line, column))

    def _place_of(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the article's text."""
        for number, line in enumerate(self._lines):
            column = 0
            for part in line.parts:
                if part.start is not None and part.start <= offset < part.start + len(part.text):
                    return number, column + offset - part.start
                column += len(part.text)
        return 0, 0

    @property
    def offset_in_text(self) -> int | None:
        """Offset in the article's text of the first kept character from the cursor's line on."""
        if not self._rows:
            return None
        following = self._lines[self._rows[self.cursor].line :]
        return next(
            (part.start for line in following for part in line.parts if part.start is not None),
            None,
        )

    def _row_of(self, line: int, column: int) -> int:
        return max(0, bisect_right(self._rows, (line, column, len(self._lines[line].text))) - 1)

    @property
    def _margin(self) -> int:
        width = self.scrollable_content_region.width
        return MARGIN if width >= 2 * MARGIN + 8 else max(0, width // 4)

    @property
    def _width(self) -> int:
        """Cells of a row for the page's text."""
        return max(1, self.scrollable_content_region.width - self._margin - 3)

    def _lay_out(self, first: int = 0) -> None:
        """Break what is seen of the page from a line on, and all other lines soon after.

        Until then each of those is one row, which shows its beginning.
        """
        if self._wrapping is not None:
            self._wrapping.stop()
        last = first + self.size.height
        self._rows = [
            row
            for number, line in enumerate(self._lines)
            for row in (
                self._broken(number)
                if first <= number <= last
                else (RawRow(number, 0, len(line.text)),)
            )
        ]
        self.set_row_count(len(self._rows))
        if self.size.height and len(self._lines) > last - first:
            self._break_on([], 0)

    def _broken(self, number: int) -> Iterator[RawRow]:
        for start, end in wrap(self._lines[number].text, self._width):
            yield RawRow(number, start, end)

    def _break_on(self, rows: list[RawRow], number: int) -> None:
        """Break further lines for a short time; take the rows once they are all there."""
        began = monotonic()
        while number < len(self._lines) and monotonic() - began < LAYOUT_TIME:
            rows += self._broken(number)
            number += 1
        if number < len(self._lines):
            self._wrapping = self.set_timer(LAYOUT_PAUSE, partial(self._break_on, rows, number))
            return
        line, start, _ = self._rows[self.cursor]
        above = self.cursor - self.scroll_offset.y
        self._rows = rows
        self.set_row_count(len(rows), self._row_of(line, start))
        self.scroll_to(0, self.cursor - above, animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """Wrap for the new width, with the cursor where it was in the page."""
        if not self._lines:
            return
        line, start, _ = self._rows[self.cursor]
        self._lay_out(line)
        self.move_cursor(self._row_of(line, start))

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The reason beside the first row of a line, and the row's pieces."""
        number, start, end = self._rows[row]
        parts = self._lines[number].parts
        reasons = [part.reason for part in parts if not part.kept and part.text.strip()]
        reason = " + ".join(map(_, dict.fromkeys(reasons))) if not start else ""
        look = self.part("raw--reason")
        yield Segment(f"{pad(reason, self._margin)} │ ", style + look)
        begin = 0
        for part in parts:
            piece = part.text[max(0, start - begin) : max(0, end - begin)]
            name = "raw--kept" if part.kept else "raw--removed"
            look = self.part(name)
            yield Segment(piece, VERBATIM + style + look)
            begin += len(part.text)
