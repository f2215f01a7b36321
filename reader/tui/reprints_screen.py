"""The dialog that lists the reprints of an article, and shows where each one differs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message

from reader.layout import wrap
from reader.library import Entry, Library
from reader.library.differences import Paragraph, differences
from reader.streams import printable
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.line_list import LineList
from reader.tui.list_screen import ListScreen
from reader.tui.painting import two_ends
from reader.words import _, fault

MARGIN = 2
"""Cells before a paragraph, for the sign that tells whose it is."""


class ReprintList(LineList):
    """The articles of one story, newest first, a line each."""

    def __init__(self, entries: Sequence[Entry], *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self.entries = entries

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """The file, and at the end source and day."""
        entry = self.entries[row]
        where = " ".join(filter(None, (entry.source, entry.published[:10] or "-")))
        return two_ends(f" {entry.path}", f"{where} ", width, style, dim)


class _Row(NamedTuple):
    paragraph: Paragraph
    start: int
    end: int


class DifferenceList(LineList):
    """Two articles as one text, what only one of them has marked."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "difference--first",
        "difference--second",
        "difference--changed",
    }

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()
        self._rows: list[_Row] = []

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show how two articles differ, from the first place where they do."""
        self._paragraphs = paragraphs
        self._lay_out()
        rows = (number for number, row in enumerate(self._rows) if row.paragraph.where != " ")
        self.move_cursor(next(rows, 0))

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = max(1, self.scrollable_content_region.width - MARGIN)
        self._rows = [
            _Row(paragraph, start, end)
            for paragraph in self._paragraphs
            for start, end in wrap(paragraph.text, width)
        ]
        self.set_row_count(len(self._rows))

    def paint(self, row: int, line: int, width: int, style: Style, dim: Style) -> Iterable[Segment]:
        """A row of a paragraph behind its sign."""
        paragraph, start, end = self._rows[row]
        where, text = paragraph.where, paragraph.text
        names = {"-": "difference--first", "+": "difference--second"}
        if where == " ":
            return [Segment(f"{where} {text[start:end]}", dim)]
        look = style + self.part(names[where])
        changed = look + self.part("difference--changed")
        begin, stop = (min(max(offset, start), end) for offset in (paragraph.start, paragraph.end))
        return [
            Segment(f"{where} {text[start:begin]}", look),
            Segment(text[begin:stop], changed),
            Segment(text[stop:end], look),
        ]


class ReprintsScreen(ListScreen[Entry | None]):
    """Dismissed with the reprint to open, or None.

    Args:
        library: Where the articles are.
        entry: The article whose reprints are listed; the others are compared with it.
        reprints: They.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q,c", "dismiss", "Close"),
        ("tab,shift+tab", "app.focus_next", "List or text"),
    ]

    @dataclass
    class Compared(Message):
        """Two articles were compared."""

        path: str
        paragraphs: Sequence[Paragraph]

    list = getters.query_one("#reprints", ReprintList)
    text = getters.query_one("#differences", DifferenceList)

    def __init__(self, library: Library, entry: Entry, reprints: Sequence[Entry]) -> None:
        super().__init__()
        self._library = library
        self._entry = entry
        self._reprints = reprints

    @property
    def acting(self) -> LineList:
        """The list, or the text where that has the focus."""
        return self.text if self.text.has_focus else self.list

    def compose(self) -> ComposeResult:
        """Build the list and the text below it."""
        keys = (
            Key("enter", _("Open"), "choose"),
            Key("tab", _("List or text"), "app.focus_next"),
            Key("escape", _("Close"), "dismiss"),
        )
        with Dialog(
            _("Reprints of {title}").format(title=printable(self._entry.title)), *keys, wide=True
        ):
            yield ReprintList(self._reprints, id="reprints")
            yield DifferenceList(id="differences")

    def on_mount(self) -> None:
        """Start with the newest reprint."""
        self.list.set_row_count(len(self._reprints))
        self.list.focus()
        self._compare(self._reprints[0])

    @on(LineList.Moved, "#reprints")
    def _moved(self, event: LineList.Moved) -> None:
        self._compare(self._reprints[event.row])

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _compare(self, entry: Entry) -> None:
        try:
            texts = [self._library.article(path).text for path in (self._entry.path, entry.path)]
            paragraphs = list(differences(*texts))
        except OSError as error:
            sentence = _("{path} can't be read: {fault}.")
            sentence = sentence.format(path=entry.path, fault=fault(error))
            paragraphs = [Paragraph(" ", sentence)]
        self.post_message(self.Compared(entry.path, paragraphs))

    def on_reprints_screen_compared(self, event: Compared) -> None:
        """Show how two articles differ, unless another one is asked for by now."""
        if event.path == self._reprints[self.list.cursor].path:
            self.text.show(event.paragraphs)
            self.text.write_title(f"- {printable(self._entry.path)}  + {printable(event.path)}")

    @on(LineList.Chosen, "#reprints")
    def action_choose(self) -> None:
        """Open the reprint under the cursor."""
        self.dismiss(self._reprints[self.list.cursor])
