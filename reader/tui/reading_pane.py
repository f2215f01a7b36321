"""The pane in the middle: the article or its page as it came, the line to find words, and notes."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input

from reader.article import Article
from reader.config import Config
from reader.library.marks_values import KeptHighlight
from reader.tui.article_view import ArticleView
from reader.tui.commands import Need
from reader.tui.line_list import LineList
from reader.tui.marker import Marker
from reader.tui.raw_view import RawView
from reader.words import _

FIND_ROWS = 2
"""Rows of the article that the line for words stands on, and the border below them."""


class ReadingPane(Vertical):
    """Holds the open article, the ways to look at it and what is written on it.

    Args:
        marker: What keeps highlights and notes; None where they can't be kept.
        config: What the config file says.
    """

    @dataclass
    class Told(Message):
        """Something that the person should know."""

        sentence: str

    view = getters.query_one("#article", ArticleView)
    raw = getters.query_one("#raw", RawView)
    find_box = getters.query_one("#find", Input)

    def __init__(self, marker: Marker | None, config: Config, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._marker = marker
        self._config = config
        self._highlights: Sequence[KeptHighlight] = ()

    def compose(self) -> ComposeResult:
        """Build article, raw page and find line."""
        view = ArticleView(id="article")
        view.measure, view.indent = self._config.measure, self._config.indent
        yield view
        yield RawView(id="raw")
        yield Input(placeholder=_("words to find here: Enter, then n and N"), id="find")

    @property
    def front(self) -> ArticleView | RawView:
        """What is shown now, the article or the page."""
        return self.raw if self.raw.display else self.view

    def show(self, article: Article, name: str) -> None:
        """Show an article in the way the last one was shown; the same one at the same place."""
        same = self.view.article is not None and self.view.article.id == article.id
        place = self.view.first_visible
        self.view.show(article)
        if same:
            self.show_highlights(self._highlights)
            self.view.go_to(min(place, len(article.text)), centre=False)
        self.view.write_title(name)
        self.raw.write_title(_("{name} as it came").format(name=name))
        if self.raw.display and same:
            self.raw.show_again(article)
        elif self.raw.display and article.lines:
            self.raw.show(article, 0)
        elif self.raw.display:
            self.show_article()

    def show_message(self, message: str) -> None:
        """Show a message where there is no article."""
        self.view.show_message(message)
        self.view.write_title("")
        self.view.write_subtitle("")
        self.view.display, self.raw.display = True, False

    # The page as it came

    def toggle_raw(self) -> None:
        """Show the page instead of the article, or the article again, at the same place."""
        if self.raw.display:
            self.show_article(self.raw.offset_in_text)
        elif self.view.article is not None and self.view.article.lines:
            self.view.display, self.raw.display = False, True
            self.raw.focus()
            self.raw.show(self.view.article, self.view.first_visible)

    def show_article(self, offset: int | None = None) -> None:
        """Show the article, with the character at an offset on the first row."""
        self.view.display, self.raw.display = True, False
        self.view.focus()
        if offset is not None:
            self.view.go_to(offset, centre=False)

    @on(LineList.Chosen, "#raw")
    def _line_chosen(self) -> None:
        self.show_article(self.raw.offset_in_text)

    # Highlights and notes

    def show_highlights(self, highlights: Sequence[KeptHighlight]) -> None:
        """Show what is highlighted in the open article."""
        self._highlights = highlights
        self.view.show_highlights(highlights)

    @on(ArticleView.PassageChosen)
    def _use_passage(self, event: ArticleView.PassageChosen) -> None:
        article = self.view.article
        if article is None:
            return
        text = article.text[event.start : event.end]
        if event.use == "copy":
            from reader.tui.clipboard import copy

            sentence = _("Copied the selection by {way}").format(way=copy(self.app, text))
            self.post_message(self.Told(sentence))
        elif self._marker is None:
            self.post_message(self.Told(_(Need.MARKS.value)))
        elif event.use == "highlight":
            self._marker.highlight(event.start, event.end, article.text)
        else:
            self._ask_for_note(self._marker, event.start, event.end, article.text)

    def _ask_for_note(self, marker: Marker, start: int, end: int, text: str) -> None:
        """Ask for a note on a passage, or on the first highlight that has it."""
        there = (item for item in self._highlights if not item.lost)
        around = (item for item in there if item.start <= start and end <= item.end)
        highlight = next(around, None)
        note = ""
        if highlight:
            start, end, note = highlight.start, highlight.end, highlight.note

        def keep(written: str | None) -> None:
            if written is not None:
                marker.highlight(start, end, text, written)

        from reader.tui.ask_screen import AskScreen

        screen = AskScreen(_("Note"), text[start:end], note, _("what you think of it"))
        self.app.push_screen(screen, keep)

    # Finding words

    @on(ArticleView.FindWanted)
    def _ask_for_words(self) -> None:
        self.find_box.value = ""
        self._show_find_box(True)
        self.find_box.focus()

    def _show_find_box(self, shown: bool) -> None:
        """Show or hide the line for words, which stands on the foot of the article."""
        self.find_box.display = shown
        self.view.covered = FIND_ROWS if shown else 0

    @on(Input.Changed, "#find")
    def _words_changed(self, event: Input.Changed) -> None:
        self.view.find(event.value)
        self.find_box.border_subtitle = self.view.hit_count

    @on(Input.Submitted, "#find")
    def _words_submitted(self) -> None:
        self._show_find_box(False)
        self.view.focus()

    def step_back(self) -> bool:
        """End finding or leave the raw page; whether there was something to leave."""
        if self.raw.display:
            self.show_article(self.raw.offset_in_text)
            return True
        asking = bool(self.find_box.display)
        self._show_find_box(False)
        stopped = self.view.stop_finding()
        if asking:
            self.view.focus()
        return stopped or asking
