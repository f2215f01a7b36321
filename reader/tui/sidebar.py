"""The sidebar: what can be listed, with counts, and the open article's outline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events

from reader.article import Article
from reader.tui.commands import Place, bindings
from reader.tui.line_list import LineList
from reader.tui.painting import two_ends
from reader.tui.scopes import Counted, Scope, Scopes
from reader.tui.signs import CLOSED, HERE, OPEN
from reader.words import N_, _

OUTLINE = N_("Contents")
FOLDED_AT_FIRST = frozenset({"Sources", "Months"})


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One row: the heading of a group, something to list, or an entry of the outline.

    Attributes:
        text: What it shows.
        counted: What it lists; None where it lists nothing.
        offset: Where the outline's entry begins in the article's text; None in other rows.
    """

    text: str
    counted: Counted | None = None
    offset: int | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the row folds and unfolds what follows."""
        return self.counted is None and self.offset is None


class Sidebar(LineList):
    """Groups that fold, and the outline with the place in it; the pane acts on what is chosen."""

    BINDINGS = bindings(Place.SIDEBAR)

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.rows: Sequence[SidebarRow] = ()
        self._scopes: Scopes | None = None
        self._outline: list[SidebarRow] = []
        self._folded = set(FOLDED_AT_FIRST)
        self._here: int | None = None
        self._outline_first = False
        self._listed: Scope | None = None

    def show_scopes(self, scopes: Scopes) -> None:
        """Take what can be listed."""
        self._scopes = scopes
        self._update()

    def show_listed(self, scope: Scope) -> None:
        """Take what is listed, which stands out."""
        self._listed = scope
        self.refresh()

    def show_outline(self, article: Article | None) -> None:
        """Take the subheads of the open article."""
        titled = [part for part in article.sections if part.title] if article else []
        self._outline = [SidebarRow(part.title, offset=part.start) for part in titled]
        self._here = None
        self._update()

    def show_place(self, offset: int) -> None:
        """Mark the part of the outline that has an offset of the article's text."""
        passed = [row.offset for row in self._outline if (row.offset or 0) <= offset]
        here = passed[-1] if passed else None
        if here != self._here:
            self._here = here
            self.refresh()
            self._bring_up()

    def bring_up(self, *, outline: bool) -> None:
        """Bring the outline into view where there is one, or the first rows."""
        self._outline_first = outline
        self._bring_up()

    def _bring_up(self) -> None:
        """Show from the outline's heading on, or further down where the open part is then hidden.

        Where the person moves in the sidebar, it stays as it is.
        """
        if self.has_focus:
            return
        tops = (number for number, row in enumerate(self.rows) if row.text == OUTLINE)
        top = next(tops, 0) if self._outline_first and self._outline else 0
        heres = (number for number, row in enumerate(self.rows) if row.offset == self._here)
        here = next(heres, 0) if top and self._here is not None else 0
        top = max(top, here + 1 - self.scrollable_content_region.height)
        self.scroll_to(0, top, animate=False)

    def fold(self, row: int) -> None:
        """Fold or unfold the group of a heading."""
        self._folded ^= {self.rows[row].text}
        self._update()

    @property
    def current(self) -> SidebarRow | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def _update(self) -> None:
        before = self.current
        scopes = self._scopes
        rows = []
        if scopes is not None:
            rows.append(SidebarRow(scopes.everything.scope.title, scopes.everything))
            for heading, group in (
                (N_("Searches"), scopes.searches),
                (N_("Sections"), scopes.sections),
                (N_("Sources"), scopes.sources),
                (N_("Months"), scopes.months),
            ):
                rows += self._group(heading, [SidebarRow(item.scope.name, item) for item in group])
        rows += self._group(OUTLINE, self._outline)
        self.rows = rows
        same = (number for number, row in enumerate(rows) if before and _same(row, before))
        self.set_row_count(len(rows), next(same, None))
        self._bring_up()

    def _group(self, heading: str, rows: Sequence[SidebarRow]) -> list[SidebarRow]:
        if not rows:
            return []
        return [SidebarRow(heading), *(() if heading in self._folded else rows)]

    def on_click(self, event: events.Click) -> None:
        """Choose what is clicked: one click is enough, for nothing is to be looked at first."""
        event.prevent_default()
        row = event.style.meta.get("row")
        if row is not None and event.chain == 1:
            self.cursor = row
            self.action_select()

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """A heading, something to list with its counts, or an entry of the outline."""
        item = self.rows[row]
        if item.is_heading:
            sign = CLOSED if item.text in self._folded else OPEN
            return two_ends(f"{sign} {_(item.text)}", "", width, style + self.standing_out, dim)
        if item.counted is None:
            sign = HERE if item.offset == self._here else " "
            bold = Style(bold=True if item.offset == self._here else None)
            return two_ends(f" {sign} {item.text}", "", width, style + bold, dim)
        if item.counted.scope == self._listed:
            style += self.standing_out
        indent = "  " * item.counted.depth
        return two_ends(f"  {indent}{item.text}", f"{_counts(item.counted)} ", width, style, dim)


def _counts(counted: Counted) -> str:
    """Unread and total, the total alone where all or none are known to be read."""
    if counted.total is None:
        return "?"
    unread = counted.unread
    return f"{unread:,}/{counted.total:,}" if unread is not None else f"{counted.total:,}"


def _same(row: SidebarRow, other: SidebarRow) -> bool:
    scope = row.counted and row.counted.scope
    return (row.text, scope, row.offset) == (
        other.text,
        other.counted and other.counted.scope,
        other.offset,
    )
