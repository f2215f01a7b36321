"""The sidebar: the corpus's sections with their counts, and the open article's outline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style

from reader.article import Article
from reader.library import SectionCount
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends

ALL_ARTICLES = "All articles"
UNSORTED = "未分类 Unsorted"


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One row: a heading, a section (`section` is None for all articles), or an outline entry."""

    text: str
    count: int | None = None
    section: str | None = None
    offset: int | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the row only names what follows."""
        return self.count is None and self.offset is None


class Sidebar(LineList):
    """Sections and outline; the screen acts on the row that is chosen."""

    rows: Sequence[SidebarRow] = ()

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._sections: list[SidebarRow] = []
        self._outline: list[SidebarRow] = []

    def show_sections(self, sections: Sequence[SectionCount], total: int) -> None:
        """Take the sections and how many articles there are in all."""
        self._sections = [
            SidebarRow(ALL_ARTICLES, total),
            *(SidebarRow(item.name or UNSORTED, item.total, item.name) for item in sections),
        ]
        self._update()

    def show_outline(self, article: Article | None) -> None:
        """Take the subheads of the open article."""
        titled = [part for part in article.sections if part.title] if article else []
        self._outline = [SidebarRow(part.title, offset=part.start) for part in titled]
        self._update()

    def bring_up(self, *, outline: bool) -> None:
        """Bring the outline into view where there is one, or the sections."""
        top = len(self._sections) if outline and self._outline else 0
        self.scroll_to(0, top, animate=False)

    def _update(self) -> None:
        outline = [SidebarRow("Contents"), *self._outline] if self._outline else []
        self.rows = [*self._sections, *outline]
        self.set_row_count(len(self.rows))

    def is_choosable(self, row: int) -> bool:
        """Headings are passed over."""
        return 0 <= row < len(self.rows) and not self.rows[row].is_heading

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """A section with its count, or an outline entry."""
        item = self.rows[row]
        if item.is_heading:
            heading = self._component_style("list--heading")
            yield from two_ends(f" {item.text}", "", width, heading, heading)
            return
        count = "" if item.count is None else f"{item.count:,} "
        indent = " " if item.offset is None else "  "
        yield from two_ends(f"{indent}{item.text}", count, width, style, dim)
