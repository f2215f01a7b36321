"""The pane of figures: as written, what they measure, the normalised value, and when it held."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar, TypeVar

from rich.segment import Segment
from rich.style import Style

from reader.article import KINDS, Article, Figure
from reader.dating import Dating
from reader.layout import cell_width, truncate
from reader.tui.kinds import FIGURE_CLASSES, KIND_LOOKS
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends
from reader.tui.signs import BETWEEN
from reader.values import NumberStyle, normalised
from reader.words import N_, _, language_beside

LEAST_LABEL = 5
"""Cells beside a figure that are too few for its label, which gives way to the figure."""


class Order(StrEnum):
    """How the pane is sorted; the value is what its title says of it."""

    TEXT = ""
    KIND = N_("by kind")
    SIZE = N_("by size")


Choice = TypeVar("Choice", bound=StrEnum)


def following(choice: Choice) -> Choice:
    """The choice after this one; the last is followed by the first."""
    choices = list(type(choice))
    return choices[(choices.index(choice) + 1) % len(choices)]


class FigurePane(LineList):
    """The figures of the open article, those of the kinds that are switched on."""

    ROW_HEIGHT: ClassVar[int] = 2
    COMPONENT_CLASSES: ClassVar[set[str]] = FIGURE_CLASSES

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.figures: tuple[Figure, ...] = ()
        self.hidden: frozenset[str] = frozenset()
        self._language = "en"
        self._dating: Dating | None = None
        self._order = Order.TEXT
        self._style = NumberStyle.SCALED
        self._shown: list[int] = []
        self._rows: list[int] = []
        self._row_of: dict[int, int] = {}

    def show(self, article: Article | None) -> None:
        """Take the figures of another article."""
        self.figures = article.figures if article else ()
        self._language = language_beside(article.language if article else "en")
        self._dating = Dating(article) if article else None
        self._arrange()
        self.move_cursor(0)

    def switch(self, kind: str) -> None:
        """Switch a kind off or on."""
        self.hidden ^= {kind}
        self._arrange()

    def switch_all_on(self) -> None:
        """Show all kinds."""
        self.hidden = frozenset()
        self._arrange()

    def sort_next(self) -> None:
        """Sort in the next of the orders."""
        self._order = following(self._order)
        self._arrange()

    def write_next(self) -> None:
        """Write large numbers in the next of the styles."""
        self._style = following(self._style)
        self.refresh()

    def _arrange(self) -> None:
        current = self.figure_at(self.cursor)
        self._shown = [
            index for index, figure in enumerate(self.figures) if figure.kind not in self.hidden
        ]
        in_text = self._order is Order.TEXT
        self._rows = self._shown if in_text else sorted(self._shown, key=self._sort_key)
        self._row_of = {index: row for row, index in enumerate(self._rows)}
        self.hint = _("t0 switches all kinds on") if self.figures else ""
        self.set_row_count(len(self._rows), self._row_of.get(current or 0, 0))
        count = _("Figures {number:,}").format(number=len(self._rows))
        title = " ".join(filter(None, (count, _(self._order.value))))
        if self.hidden:
            title += _(", {number} off").format(number=len(self.hidden))
        self.write_title(title)

    def _sort_key(self, index: int) -> tuple[int, float, int]:
        figure = self.figures[index]
        size = figure.value if figure.high is None else figure.high
        largest_first = -float(size) if isinstance(size, int | float) else 0.0
        by_size = largest_first if self._order is Order.SIZE else 0.0
        return KINDS.index(figure.kind), by_size, index

    def figure_at(self, row: int) -> int | None:
        """Index in the article of the figure in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def point_at(self, figure: int | None) -> None:
        """Put the cursor on a figure, and say which of all it is.

        The text, which is what the person looks at, is painted before.
        """
        row = None if figure is None else self._row_of.get(figure)
        if row is not None:
            self.move_cursor_soon(row)
        self.write_subtitle("" if row is None else f"{row + 1}/{len(self._rows)}")

    def follow(self, figure: int) -> None:
        """Show the figures from one on, while none is current and the person reads."""
        row = bisect_left(self._rows, figure)
        if self._order is Order.TEXT and not self.has_focus:
            self.move_cursor(row)
            top = row * self.ROW_HEIGHT
            self.scroll_to(0, top, animate=False, immediate=True, force=True)

    def in_words(self, index: int) -> str:
        """A figure in one line: which one it is, what it measures, and its value."""
        figure = self.figures[index]
        number = f"{self._row_of.get(index, 0) + 1}/{len(self._rows)}"
        value = normalised(figure, self._language, self._style)
        return BETWEEN.join(filter(None, (number, figure.label, value)))

    def beside(self, figure: int, by: int) -> int | None:
        """The figure that comes so many places after another in the text, of those shown.

        Args:
            figure: Index of a figure; it need not be shown itself.
            by: 1 for the next one, -1 for the one before; 0 for this one or the next shown.
        """
        place = bisect_left(self._shown, figure)
        is_shown = place < len(self._shown) and self._shown[place] == figure
        if by < 0 or is_shown:
            place += by
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def end(self, by: int) -> int | None:
        """The first of the figures shown, in the order of the text, or the last one (-1)."""
        return self._shown[0 if by > 0 else -1] if self._shown else None

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The figure as written with its label, and below it its value and date.

        The day of publication is in brackets: the text does not state it for the figure. A date
        for which there is no room is left out.
        """
        figure = self.figures[self._rows[row]]
        if line:
            value = f"   {normalised(figure, self._language, self._style)}"
            found = self._dating.date_of(figure) if self._dating else None
            date = ""
            if found:
                date = f"{found.text} " if found.stated else f"({found.text}) "
            fits = cell_width(value) + cell_width(date) < width
            yield from two_ends(value, date if fits else "", width, dim, dim)
            return
        colour = self.part(f"figure--{figure.kind}")
        yield Segment(f" {KIND_LOOKS[figure.kind].sign} ", dim)
        room = width - 3 - cell_width(figure.text)
        label = (
            f"{truncate(figure.label, room - 2)} " if figure.label and room > LEAST_LABEL else ""
        )
        yield from two_ends(figure.text, label, width - 3, style + colour, dim)
