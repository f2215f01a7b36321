"""The pane of figures: as written, what they measure, and the normalised value."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from reader.article import Article, Figure
from reader.tui.kinds import FIGURE_CLASSES, KIND_LOOKS
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends
from reader.values import normalised


class FigurePane(LineList):
    """Every figure of the open article, in the order of the text."""

    ROW_HEIGHT: ClassVar[int] = 2
    COMPONENT_CLASSES: ClassVar[set[str]] = FIGURE_CLASSES

    figures: Sequence[Figure] = ()
    language: str = "en"

    def show(self, article: Article | None) -> None:
        """Take the figures of another article."""
        self.figures = article.figures if article else ()
        self.language = article.language if article else "en"
        self.set_row_count(len(self.figures), 0)
        self.scroll_to(0, 0, animate=False)

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The figure as written with its label, and below it its value."""
        figure = self.figures[row]
        if line:
            yield from two_ends(f"   {normalised(figure, self.language)}", "", width, dim, dim)
            return
        colour = self.get_component_rich_style(f"figure--{figure.kind}", partial=True)
        sign = Segment(f" {KIND_LOOKS[figure.kind].sign} ", dim)
        yield sign
        label = f"{figure.label} " if figure.label else ""
        yield from two_ends(figure.text, label, width - 3, style + colour, dim)
