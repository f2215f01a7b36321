"""The dialog that lists what the reader highlighted, with the notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.streams import printable
from reader.tui.ask_screen import AskScreen
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.line_list import LineList
from reader.tui.list_screen import ListScreen
from reader.tui.marker import Marker
from reader.tui.painting import two_ends
from reader.tui.signs import HIGHLIGHT, NOTE
from reader.words import _


class HighlightList(LineList):
    """Highlights, two lines each: the passage, and the note with the article's title."""

    ROW_HEIGHT: ClassVar[int] = 2

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._highlights: Sequence[KeptHighlight] = ()
        self._titled = False

    def show(self, highlights: Sequence[KeptHighlight], *, titled: bool) -> None:
        """List other highlights, with the cursor where it was; with the titles of their articles.

        Args:
            highlights: The highlights.
            titled: Whether each shows the title of its article.
        """
        self._highlights, self._titled = highlights, titled
        self.set_row_count(len(highlights))

    @property
    def current(self) -> KeptHighlight | None:
        """The highlight under the cursor."""
        return self._highlights[self.cursor] if self._highlights else None

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The passage, and below it the note and where it is."""
        highlight = self._highlights[row]
        if line:
            note = f"  {NOTE}{highlight.note}" if highlight.note else ""
            title = printable(highlight.article.title) if self._titled else ""
            lost = _("not in the text any more") if highlight.lost else ""
            where = ": ".join(filter(None, (lost, title)))
            return two_ends(note or f"  {where}", f"{where} " if note else "", width, dim, dim)
        return two_ends(f"{HIGHLIGHT} {highlight.quotation}", "", width, style, dim)


class HighlightsScreen(ListScreen[KeptHighlight | None]):
    """Dismissed with the highlight to go to, or None.

    Args:
        marks: Where the highlights are.
        marker: Changes them.
        article: The open article, whose highlights are listed first; None where none is open.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q,A", "dismiss", "Close"),
        ("tab", "switch", "This article or all"),
        ("a", "change_note", "Note"),
        ("x,delete", "remove", "Remove"),
        ("u", "undo", "Undo"),
    ]

    @dataclass
    class Loaded(Message):
        """The highlights were read, newest first."""

        highlights: Sequence[KeptHighlight]

    list = getters.query_one("#highlights", HighlightList)

    def __init__(self, marks: Marks, marker: Marker, article: Marked | None) -> None:
        super().__init__()
        self._marks = marks
        self._marker = marker
        self._article = article
        self._everywhere = article is None

    def compose(self) -> ComposeResult:
        """Build the list."""
        keys = (
            Key("enter", _("Go there"), "choose"),
            Key("a", _("Note"), "change_note"),
            Key("x", _("Remove"), "remove"),
            Key("u", _("Undo"), "undo"),
            Key("tab", _("This article or all"), "switch"),
            Key("escape", _("Close"), "dismiss"),
        )
        with Dialog("", *keys, wide=True):
            yield HighlightList(id="highlights")

    def on_mount(self) -> None:
        """Start with the open article's highlights."""
        self.load()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def load(self) -> None:
        """Read the highlights anew."""
        if self._article and not self._everywhere:
            found = self._marks.highlights(self._article.id)
        else:
            found = self._marks.all_highlights()[::-1]
        self.post_message(self.Loaded(found))

    def on_highlights_screen_loaded(self, event: Loaded) -> None:
        """List what was read."""
        self.list.hint = _("Nothing is highlighted here: v in the article selects a sentence.")
        self.list.show(event.highlights, titled=self._everywhere)
        here = _("Highlights of this article {number:,}")
        title = _("Highlights of all articles {number:,}") if self._everywhere else here
        self.query_one(Dialog).border_title = Content(title.format(number=len(event.highlights)))

    @property
    def acting(self) -> LineList:
        """The list of highlights."""
        return self.list

    def action_switch(self) -> None:
        """List those of the open article, or all."""
        self._everywhere = not self._everywhere or self._article is None
        self.load()

    def action_change_note(self) -> None:
        """Change the note on the highlight under the cursor."""
        if highlight := self.list.current:
            dialog = AskScreen(
                _("Note"), highlight.quotation, highlight.note, _("what you think of it")
            )
            self.app.push_screen(dialog, partial(self._keep_note, highlight.number))

    def _keep_note(self, number: int, note: str | None) -> None:
        if note is not None:
            self._marker.change_note(number, note)

    def action_remove(self) -> None:
        """Remove the highlight under the cursor."""
        if highlight := self.list.current:
            self._marker.remove_highlight(highlight.number)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._marker.undo()

    @on(LineList.Chosen)
    def action_choose(self) -> None:
        """Go to the highlight under the cursor."""
        if highlight := self.list.current:
            self.dismiss(highlight)
