"""The one screen: sidebar, list, article and figures, and what moves between them."""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Footer, Input, Static
from textual.worker import get_current_worker

import reader
from reader.article import Article
from reader.cleaning.characters import clean_characters
from reader.export import Provenance
from reader.library import Entry, Library, Progress, QueryError
from reader.tui.article_list import ArticleList
from reader.tui.article_view import ArticleView
from reader.tui.commands import Place, bindings
from reader.tui.export_screen import ExportScreen
from reader.tui.figure_pane import FigurePane
from reader.tui.help_screen import HelpScreen
from reader.tui.line_list import LineList
from reader.tui.reading_pane import ReadingPane
from reader.tui.sidebar import ALL_ARTICLES, UNSORTED, Sidebar

TYPING_PAUSE = 0.08
"""Seconds without a key before the filter is applied or the article under the cursor is read."""

RELOAD_PAUSE = 0.3
"""Seconds between two looks at the index while it grows."""


class MainScreen(Screen[None]):
    """Everything that a reader looks at.

    With a library it lists its articles; with one article alone there is neither list nor sidebar.
    """

    BINDINGS = bindings(Place.EVERYWHERE)

    @dataclass
    class Indexing(Message):
        """How far bringing the index up to date has come; None at its end."""

        progress: Progress | None

        def can_replace(self, message: Message) -> bool:
            """Only the newest one matters."""
            return isinstance(message, MainScreen.Indexing)

    @dataclass
    class ArticleRead(Message):
        """An article was read from its file."""

        article: Article
        path: str

    article: reactive[Article | None] = reactive(None)
    """The open article."""

    figure: reactive[int | None] = reactive(None)
    """Index of the current figure of the open article."""

    sidebar = getters.query_one("#sidebar", Sidebar)
    articles = getters.query_one("#articles", ArticleList)
    reading = getters.query_one("#reading", ReadingPane)
    view = getters.query_one("#article", ArticleView)
    figures = getters.query_one("#figures", FigurePane)
    query_box = getters.query_one("#query", Input)
    status = getters.query_one("#status", Static)

    def __init__(self, library: Library | None, article: Article | None, name: str) -> None:
        super().__init__()
        self._library = library
        self._single = article
        self._file_name = name
        self._section: str | None = None
        self._query = ""
        self._wanted = ""
        self._indexing = library is not None
        self._reloaded = 0.0
        self._opening: Timer | None = None
        self._typing: Timer | None = None

    def compose(self) -> ComposeResult:
        """Build the panes."""
        with Horizontal(id="panes"):
            if self._library is not None:
                with Vertical(id="navigation"):
                    yield Sidebar(id="sidebar")
                    with Vertical(id="list-box"):
                        yield Input(placeholder="words to find", id="query")
                        yield Static("", id="query-problem", markup=False)
                        yield ArticleList(self._library, id="articles")
            yield ReadingPane(id="reading")
            yield FigurePane(id="figures")
        yield Static("", id="status", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Show what is known, and look for what is new."""
        if self._library is None:
            self.article = self._single
            self.view.focus()
            return
        self.sidebar.border_title = Content("Sections")
        self.articles.focus()
        self._reload()
        self._refresh_library(self._library)

    # The library

    @work(thread=True, exclusive=True, group="index", exit_on_error=False)
    def _refresh_library(self, library: Library) -> None:
        worker = get_current_worker()

        def report(progress: Progress) -> None:
            self.post_message(self.Indexing(progress))

        library.refresh(report, lambda: worker.is_cancelled)
        self.post_message(self.Indexing(None))

    def on_main_screen_indexing(self, event: Indexing) -> None:
        """Show the articles as they come."""
        if event.progress is None:
            self._indexing = False
            self._reload()
        elif monotonic() - self._reloaded > RELOAD_PAUSE:
            self._reload()
            self._tell(f"Reading the folder: {event.progress.done:,} of {event.progress.total:,}")

    def _reload(self) -> None:
        library = self._library
        if library is None:
            return
        self._reloaded = monotonic()
        current = self.articles.current
        self._list(keep=current.path if current else None)
        self.sidebar.show_sections(library.sections(), library.count())
        self._say_where()
        if self.article is None or current is None:
            self._open_soon()

    def _list(self, keep: str | None = None) -> bool:
        problem = self.query_one("#query-problem", Static)
        try:
            self.articles.show(self._query, self._section, keep)
        except QueryError as error:
            problem.update(Content(str(error)))
            problem.display = True
            return False
        problem.display = False
        self._say_where()
        return True

    def _say_where(self) -> None:
        place = ALL_ARTICLES if self._section is None else self._section or UNSORTED
        count = self.articles.row_count
        self.articles.border_title = Content(f"{place} {count:,}")
        row = f"{self.articles.cursor + 1:,}/{count:,}" if count else ""
        self.articles.border_subtitle = Content(row)
        unreadable = len(self._library.unreadable()) if self._library else 0
        noun = "file" if unreadable == 1 else "files"
        self._tell(
            f"{unreadable} {noun} could not be read: `reader check` says why" if unreadable else ""
        )

    def _tell(self, sentence: str) -> None:
        self.status.update(Content(sentence))
        self.status.display = bool(sentence)

    # Opening an article

    @on(LineList.Moved, "#articles")
    def _article_moved(self) -> None:
        self._say_where()
        self._open_soon()

    @on(LineList.Chosen, "#articles")
    def _article_chosen(self) -> None:
        self._open_now()
        self.view.focus()

    def _open_soon(self) -> None:
        if self._opening is not None:
            self._opening.stop()
        self._opening = self.set_timer(TYPING_PAUSE, self._open_now)

    def _open_now(self) -> None:
        if self._library is None:
            return
        entry = self.articles.current
        if entry is None:
            self.article = None
            self.view.show_message(self._nothing_to_show(self._library))
            return
        if entry.path != self._wanted or self.article is None:
            self._wanted = entry.path
            self._read(self._library, entry)

    @work(thread=True, exclusive=True, group="article", exit_on_error=False)
    def _read(self, library: Library, entry: Entry) -> None:
        try:
            article = library.article(entry.path)
        except OSError as error:
            reason = f"{entry.path} can't be read: {error.strerror or error}."
            article = Article(id=entry.id, title=entry.title, problem=reason)
        self.post_message(self.ArticleRead(article, entry.path))

    def on_main_screen_article_read(self, event: ArticleRead) -> None:
        """Show an article that was read, unless another one is wanted by now."""
        if event.path == self._wanted:
            self._file_name = event.path
            self.article = event.article

    def _nothing_to_show(self, library: Library) -> str:
        if self._query:
            return f"Nothing matches {self._query!r}.\n\nEsc clears the filter."
        if self._indexing:
            return "Reading the folder …"
        return (
            f"There are no articles in {clean_characters(str(library.corpus))} yet.\n\n"
            "Put text or HTML files there, a folder a section, and start again;\n"
            "or open another folder: reader PATH."
        )

    def watch_article(self, article: Article | None) -> None:
        """Show the article, its figures and its outline."""
        self.figure = None
        if article is not None:
            self.reading.show(article, clean_characters(Path(self._file_name).name))
        self.figures.show(article)
        self._say_figure()
        if self._library is not None:
            self.sidebar.show_outline(article)

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

    # The sidebar

    @on(LineList.Chosen, "#sidebar")
    def _sidebar_chosen(self, event: LineList.Chosen) -> None:
        row = self.sidebar.rows[event.row]
        if row.offset is not None:
            self.view.go_to(row.offset, centre=False)
            self.view.focus()
            return
        self._section = row.section
        self._list()
        self._open_now()
        self.articles.focus()

    # The filter

    def action_filter(self) -> None:
        """Open the line that filters the list."""
        self.query_box.display = True
        self.query_box.focus()

    @on(Input.Changed, "#query")
    def _query_changed(self) -> None:
        if self._typing is not None:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self._apply_query)

    @on(Input.Submitted, "#query")
    def _query_submitted(self) -> None:
        if self._typing is not None:
            self._typing.stop()
        self._apply_query()
        self.articles.focus()
        self.query_box.display = bool(self._query)

    def _apply_query(self) -> None:
        before, self._query = self._query, self.query_box.value.strip()
        if self._query == before:
            return
        current = self.articles.current
        if not self._list(keep=current.path if current else None):
            self._query = before
        else:
            self._open_now()

    def _clear_query(self) -> None:
        self.query_box.value = ""
        self.query_box.display = False
        self._apply_query()

    def action_raw(self) -> None:
        """Show the page as it came, or the article again."""
        self.reading.toggle_raw()

    # Moving between panes

    @property
    def _panes(self) -> list[Widget]:
        panes: list[Widget] = [self.reading.front, self.figures]
        return panes if self._library is None else [self.sidebar, self.articles, *panes]

    def on_descendant_focus(self) -> None:
        """Let a narrow terminal show the pane that has the focus."""
        self._make_room_for(self.focused)
        if self._library is not None and self.focused is not self.sidebar:
            self.sidebar.bring_up(outline=self.focused is not self.articles)

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
        """A step back: figures, article, list, list without filter, all articles."""
        if self.reading.has_focus_within and self.reading.step_back():
            return
        if self._library is None or self.focused is self.figures:
            self.reading.front.focus()
            return
        if self.focused is self.query_box or (self.focused is self.articles and self._query):
            self._clear_query()
        elif self.focused is self.articles and self._section is not None:
            self._section = None
            current = self.articles.current
            self._list(keep=current.path if current else None)
        self.articles.focus()

    def action_next_article(self) -> None:
        """Open the next article without leaving the pane."""
        self.articles.action_cursor_down()

    def action_previous_article(self) -> None:
        """Open the previous article without leaving the pane."""
        self.articles.action_cursor_up()

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
            self._tell("There is no article open that could be exported.")
            return
        provenance = Provenance(self._file_name, reader.__version__)
        self.app.push_screen(ExportScreen(self.article, provenance), self._say_exported)

    def _say_exported(self, sentence: str | None) -> None:
        if sentence:
            self._tell(sentence)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Commands on the list are away where there is no list."""
        if self._library is None:
            return action not in {"filter", "next_article", "previous_article"}
        return True
