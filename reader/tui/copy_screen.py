"""The menu of what can be copied out of the open article."""

from typing import ClassVar, NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from reader.article import Article
from reader.layout import truncate
from reader.sentences import sentence_span
from reader.tui.dialog import Dialog
from reader.tui.key_line import Key
from reader.tui.still_ground import StillGround
from reader.words import _

PREVIEW = 56
"""Cells of each text that the menu shows."""


class Copyable(NamedTuple):
    """Something that can be copied: the key, what it is, and the text."""

    key: str
    name: str
    text: str


def copyables(
    article: Article,
    figure: int | None,
    offset: int,
    path: str,
    selected: tuple[int, int] | None = None,
) -> list[Copyable]:
    """What can be copied out of an article.

    Args:
        article: The open article.
        figure: Index of the current figure.
        offset: The place in the text where sentence and paragraph are taken, without a figure.
        path: The article's file.
        selected: Start and end of what is selected.
    """
    found = []
    text = article.text
    if selected:
        found.append(Copyable("v", _("what is selected"), text[slice(*selected)]))
    source = " · ".join(filter(None, (article.title, article.source, str(article.published or ""))))
    if figure is not None:
        current = article.figures[figure]
        offset = current.start
        first, last = sentence_span(text, current.start, current.end)
        quoted = f"{current.text}\n{text[first:last]}\n{source}"
        found.append(Copyable("f", _("the figure with its sentence and source"), quoted))
    first, last = sentence_span(text, offset, offset)
    found.append(Copyable("s", _("the sentence"), text[first:last]))
    first = text.rfind("\n", 0, offset) + 1
    last = text.find("\n", offset)
    found.append(Copyable("p", _("the paragraph"), text[first : last if last >= 0 else len(text)]))
    found.append(Copyable("a", _("the whole article"), text))
    found.append(Copyable("u", _("its address"), article.url))
    found.append(Copyable("h", _("the path of its file"), path))
    return [item for item in found if item.text]


class CopyScreen(StillGround[Copyable | None]):
    """Asks what to copy; dismissed with it."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,q", "dismiss", "Cancel")]

    def __init__(self, items: list[Copyable]) -> None:
        super().__init__()
        self._items = items

    def compose(self) -> ComposeResult:
        """Build the menu."""
        keys = Key("enter", _("Copy"), "choose"), Key("escape", _("Cancel"), "dismiss")
        with Dialog(_("Copy"), *keys):
            yield OptionList(*(Option(self._row(item), id=item.key) for item in self._items))

    def _row(self, item: Copyable) -> Content:
        beginning = item.text[: 4 * PREVIEW]  # an article is too long to be looked through
        preview = truncate(" ".join(beginning.split()), PREVIEW)
        return Content.assemble(
            (item.key, "bold $accent"), f"  {item.name}\n   ", (preview, "$quiet")
        )

    def on_mount(self) -> None:
        """Start at the first row."""
        self.query_one(OptionList).highlighted = 0

    def action_choose(self) -> None:
        """Copy what is under the cursor."""
        self.query_one(OptionList).action_select()

    def on_key(self, event: events.Key) -> None:
        """Copy what has the letter."""
        for item in self._items:
            if event.character == item.key:
                event.stop()
                self.dismiss(item)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._items[event.option_index])
