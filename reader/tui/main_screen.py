"""The one screen: sidebar, list, article and figures, and what moves between them."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Footer, Static

import reader
from reader.article import Article
from reader.cleaning.characters import clean_characters
from reader.export import Provenance
from reader.library import Entry, Library
from reader.tui.article_view import ArticleView
from reader.tui.commands import Place, bindings
from reader.tui.export_screen import ExportScreen
from reader.tui.figure_pane import FigurePane
from reader.tui.help_screen import HelpScreen
from reader.tui.line_list import LineList
from reader.tui.navigation_pane import NavigationPane
from reader.tui.reading_pane import ReadingPane

MOVING_PAUSE = 0.08
"""Seconds that the cursor rests on an article before it is read."""


class MainScreen(Screen[None]):
    """Everything that a reader looks at.

    With a library it lists its articles; with one article alone there is neither list nor sidebar.
    """

    BINDINGS = bindings(Place.EVERYWHERE)

    @dataclass
    class ArticleRead(Message):
        """An article was read from its file."""

        article: Article
        entry: Entry

    article: reactive[Article | None] = reactive(None)
    """The open article."""

    figure: reactive[int | None] = reactive(None)
    """Index of the current figure of the open article."""

    navigation = getters.query_one("#navigation", NavigationPane)
    reading = getters.query_one("#reading", ReadingPane)
    view = getters.query_one("#article", ArticleView)
    figures = getters.query_one("#figures", FigurePane)
    status = getters.query_one("#status", Static)

    def __init__(self, library: Library | None, article: Article | None, name: str) -> None:
        super().__init__()
        self._library = library
        self._single = article
        self._file_name = name
        self._wanted: Entry | None = None
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """Build the panes."""
        with Horizontal(id="panes"):
            if self._library is not None:
                yield NavigationPane(self._library, id="navigation")
            yield ReadingPane(id="reading")
            yield FigurePane(id="figures")
        yield Static("", id="status", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Start in the list, or in the one article."""
        if self._library is None:
            self.article = self._single
            self.view.focus()
        else:
            self.navigation.articles.focus()

    @on(NavigationPane.Told)
    def _tell(self, event: NavigationPane.Told) -> None:
        self._say(event.sentence)

    def _say(self, sentence: str) -> None:
        self.status.update(Content(sentence))
        self.status.display = bool(sentence)

    # Opening an article

    @on(NavigationPane.Wanted)
    def _article_wanted(self, event: NavigationPane.Wanted) -> None:
        if self._pause is not None:
            self._pause.stop()
        if event.entry is None:
            self._wanted = self.article = None
            self.reading.show_message(self.navigation.why_nothing_is_listed)
        elif event.chosen:
            self._open(event.entry)
            self.reading.front.focus()
        else:
            self._pause = self.set_timer(MOVING_PAUSE, partial(self._open, event.entry))

    def _open(self, entry: Entry) -> None:
        if self._library is not None and entry != self._wanted:
            self._wanted = entry
            self._read(self._library, entry)

    @work(thread=True, exclusive=True, group="article", exit_on_error=False)
    def _read(self, library: Library, entry: Entry) -> None:
        try:
            article = library.article(entry.path)
        except OSError as error:
            reason = f"{entry.path} can't be read: {error.strerror or error}."
            article = Article(id=entry.id, title=entry.title, problem=reason)
        self.post_message(self.ArticleRead(article, entry))

    def on_main_screen_article_read(self, event: ArticleRead) -> None:
        """Show an article that was read, unless another one is wanted by now."""
        if event.entry == self._wanted:
            self._file_name = event.entry.path
            self.article = event.article

    def watch_article(self, article: Article | None) -> None:
        """Show the article, its figures and its outline."""
        self.figure = None
        if article is not None:
            self.reading.show(article, clean_characters(Path(self._file_name).name))
        self.figures.show(article)
        self._say_figure()
        if self._library is not None:
            self.navigation.sidebar.show_outline(article)

    # Figures

    def watch_figure(self, figure: int | None) -> None:
        """Let text and pane move together."""
        self.view.figure = figure
        if figure is not None:
            self.figures.move_cursor(figure)
        self._say_figure()

    def _say_figure(self) -> None:
        total = len(self.figures.figures)
        self.figures.border_title = Content(f"Figures {total}")
        at = "" if self.figure is None else f"{self.figure + 1}/{total}"
        self.figures.border_subtitle = Content(at)

    @on(LineList.Moved, "#figures")
    def _figure_moved(self, event: LineList.Moved) -> None:
        self.figure = event.row

    @on(LineList.Chosen, "#figures")
    def _figure_chosen(self, event: LineList.Chosen) -> None:
        self.figure = event.row
        self.view.focus()

    @on(ArticleView.FigureClicked)
    def _figure_clicked(self, event: ArticleView.FigureClicked) -> None:
        self.figure = event.index

    def action_next_figure(self) -> None:
        """Go to the next figure, from the top of the screen where none is current."""
        self._show_article()
        if self.figure is None:
            self.figure = self.view.figure_after(self.view.first_visible)
        elif self.figure + 1 < len(self.figures.figures):
            self.figure += 1

    def action_previous_figure(self) -> None:
        """Go to the previous figure."""
        self._show_article()
        if self.figure is None:
            after = self.view.figure_after(self.view.first_visible)
            total = len(self.figures.figures)
            before = (total if after is None else after) - 1
            self.figure = before if before >= 0 else None
        elif self.figure > 0:
            self.figure -= 1

    def _show_article(self) -> None:
        if self.reading.front is not self.view:
            self.reading.show_article()

    @on(NavigationPane.OutlineChosen)
    def _outline_chosen(self, event: NavigationPane.OutlineChosen) -> None:
        self.reading.show_article(event.offset)

    # Moving between panes

    def action_filter(self) -> None:
        """Open the line that filters the list."""
        self.navigation.ask_for_filter()

    def action_raw(self) -> None:
        """Show the page as it came, or the article again."""
        self.reading.toggle_raw()

    @property
    def _panes(self) -> list[Widget]:
        panes: list[Widget] = [self.reading.front, self.figures]
        if self._library is None:
            return panes
        return [self.navigation.sidebar, self.navigation.articles, *panes]

    def on_descendant_focus(self) -> None:
        """Let a narrow terminal show the pane that has the focus."""
        self._make_room_for(self.focused)
        if self._library is not None and not self.navigation.sidebar.has_focus:
            self.navigation.sidebar.bring_up(outline=not self.navigation.has_focus_within)

    def _make_room_for(self, pane: Widget | None) -> None:
        navigation = pane is not None and any(part.id == "navigation" for part in pane.ancestors)
        self.set_class(not navigation, "-reading")
        self.set_class(pane is self.figures, "-figures")

    def _go_to_pane(self, by: int) -> None:
        panes = self._panes
        at = panes.index(self.focused) if self.focused in panes else 1
        pane = panes[(at + by) % len(panes)]
        # A pane that is hidden in a narrow terminal can't take the focus before it is shown.
        self._make_room_for(pane)
        pane.focus()

    def action_next_pane(self) -> None:
        """Go to the next pane."""
        self._go_to_pane(1)

    def action_previous_pane(self) -> None:
        """Go to the previous pane."""
        self._go_to_pane(-1)

    @on(ArticleView.Left)
    def action_back(self) -> None:
        """Go a step back: figures, article, list, list without filter, all articles."""
        if self.reading.has_focus_within and self.reading.step_back():
            return
        if self._library is None or self.figures.has_focus:
            self.reading.front.focus()
        else:
            self.navigation.step_back()

    def action_next_article(self) -> None:
        """Open the next article without leaving the pane."""
        self.navigation.articles.action_cursor_down()

    def action_previous_article(self) -> None:
        """Open the previous article without leaving the pane."""
        self.navigation.articles.action_cursor_up()

    # Dialogs

    def action_open_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen())

    def action_quit(self) -> None:
        """Leave the application."""
        self.app.exit()

    def action_export(self) -> None:
        """Export the open article."""
        if self.article is None or not self.article.text:
            self._say("There is no article open that could be exported.")
            return
        provenance = Provenance(self._file_name, reader.__version__)
        self.app.push_screen(ExportScreen(self.article, provenance), self._say_exported)

    def _say_exported(self, sentence: str | None) -> None:
        if sentence:
            self._say(sentence)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Commands on the list are away where there is no list."""
        if self._library is None:
            return action not in {"filter", "next_article", "previous_article"}
        return True
