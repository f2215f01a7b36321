"""The one screen: sidebar, list, article and figures, and what moves between them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Footer, Static

import reader
from reader.article import Article, Correction
from reader.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.streams import printable
from reader.tui.article_view import ArticleView
from reader.tui.ask_screen import AskScreen
from reader.tui.clipboard import copy
from reader.tui.command_screen import CommandScreen
from reader.tui.commands import Command, Need, Place, bindings
from reader.tui.confirm_screen import ConfirmScreen
from reader.tui.copy_screen import Copyable, CopyScreen, copyables
from reader.tui.figure_pane import FigurePane
from reader.tui.help_screen import HelpScreen
from reader.tui.highlights_screen import HighlightsScreen
from reader.tui.history import History, Visit
from reader.tui.line_list import LineList
from reader.tui.marker import Marker
from reader.tui.navigation_pane import NavigationPane
from reader.tui.opening import Opener, Wanted
from reader.tui.outside import browse, edit
from reader.tui.raw_view import RawView
from reader.tui.reading_pane import ReadingPane
from reader.tui.signs import Signs

MOVING_PAUSE = 0.08
"""Seconds that the cursor rests on an article before it is read."""


class MainScreen(CommandScreen):
    """Everything that a reader looks at.

    With a library it lists its articles; with one article alone there is neither list nor sidebar.
    """

    BINDINGS = bindings(Place.EVERYWHERE)

    article: reactive[Article | None] = reactive(None, always_update=True)
    """The open article."""

    figure: reactive[int | None] = reactive(None)
    """Index of the current figure of the open article."""

    navigation = getters.query_one("#navigation", NavigationPane)
    reading = getters.query_one("#reading", ReadingPane)
    view = getters.query_one("#article", ArticleView)
    figures = getters.query_one("#figures", FigurePane)
    status = getters.query_one("#status", Static)

    def __init__(
        self,
        library: Library | None,
        article: Article | None,
        name: str,
        marks: Marks | None,
        *,
        commands: Sequence[Command],
        signs: Signs,
    ) -> None:
        super().__init__(commands)
        self._signs = signs
        self._library = library
        self._marks = marks
        self._marker = Marker(marks, self) if marks else None
        self._single = article
        self._file_name = name
        self._opener = Opener(library, marks, self) if library else None
        self._history = History()
        self._opened: Opener.Opened | None = None
        self._pause: Timer | None = None
        self._said = self._standing = ""

    def compose(self) -> ComposeResult:
        """Build the panes."""
        with Horizontal(id="panes"):
            if self._library is not None:
                yield NavigationPane(self._library, self._marks, self._signs, id="navigation")
            yield ReadingPane(self._marker, id="reading")
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

    @on(ReadingPane.Told)
    def _tell(self, event: ReadingPane.Told) -> None:
        self.say(event.sentence)

    @on(NavigationPane.Told)
    def _tell_standing(self, event: NavigationPane.Told) -> None:
        self._standing = event.sentence
        self._show_status()

    def say(self, sentence: str) -> None:
        """Tell the person something in words, below the panes, until the next command."""
        self._said = sentence
        self._show_status()

    def _show_status(self) -> None:
        sentence = self._said or self._standing
        self.status.update(Content(sentence))
        self.status.display = bool(sentence)

    # Commands

    def lacks(self, need: Need) -> bool:
        """Whether something is not there that commands can't act without."""
        match need:
            case Need.LIST:
                return self._library is None
            case Need.MARKS:
                return self._marks is None
            case Need.ARTICLE:
                return self.article is None or not self.article.text
            case Need.FIGURES:
                return not self.figures.row_count
            case Need.SELECTION:
                return self.view.passage is None
            case Need.RAW:
                return self.reading.front is not self.reading.raw

    def applies(self, place: Place) -> bool:
        """Some keys of the article work while a sentence is selected, the others while none is."""
        if place in (Place.ARTICLE, Place.SELECTING):
            return (self.view.passage is None) == (place is Place.ARTICLE)
        return True

    def target(self, place: Place) -> Widget:
        """What the commands of a place act on."""
        match place:
            case Place.ARTICLE | Place.SELECTING:
                return self.view
            case Place.RAW:
                return self.reading.raw
            case Place.ARTICLES:
                return self.navigation.articles
            case Place.LISTS if isinstance(self.focused, LineList):
                return self.focused
            case Place.LISTS:
                return self.figures if self._library is None else self.navigation.articles
            case _:
                return self

    # Opening an article

    @on(NavigationPane.Wanted)
    def _article_wanted(self, event: NavigationPane.Wanted) -> None:
        if self._pause is not None:
            self._pause.stop()
        if event.entry is None:
            self.article = self._opened = None
            self.reading.show_message(self.navigation.why_nothing_is_listed)
        elif event.chosen:
            self._open(Wanted(event.entry, event.query))
            self.reading.front.focus()
            self._visit()
        else:
            pause = partial(self._open, Wanted(event.entry, event.query))
            self._pause = self.set_timer(MOVING_PAUSE, pause)

    def _open(self, wanted: Wanted) -> None:
        if self._opener:
            self._opener.open(wanted)

    def on_opener_opened(self, event: Opener.Opened) -> None:
        """Show an article that was read, unless another one is wanted by now."""
        if self._opener is None or event.wanted != self._opener.wanted:
            return
        article, path = event.article, event.wanted.entry.path
        same = self.article is not None and self.article.id == article.id
        replaced = self.article is not None and path == self._file_name and not same
        place = self.view.first_visible if replaced else event.place
        if not same:
            self._keep_place()
        self._opened, self._file_name = event, path
        self.article = article
        self.reading.show_highlights(event.highlights)
        if self._marker:
            self._marker.article = Marked(article.id, path, article.title)
        if event.wanted.offset is not None:
            self.reading.show_article(event.wanted.offset)
        elif place and not same and (replaced or not event.hits):
            self.view.go_to(min(place, len(article.text)), centre=False)
        if self.reading.has_focus_within and not same:
            self._visit()

    def _visit(self) -> None:
        """Take it down that the open article is read, not only passed by."""
        opened = self._opened
        if opened and self._opener and opened.wanted == self._opener.wanted:
            self._history.visit(Visit(opened.wanted.entry, opened.wanted.query))
            if self._marker:
                self._marker.mark_read(opened.article.id)

    def _go_to(self, wanted: Wanted) -> None:
        """Open an article that need not be listed."""
        if self._pause is not None:
            self._pause.stop()
        self._keep_place()
        self.navigation.point_at(wanted.entry.path)
        self.reading.front.focus()
        self._open(wanted)

    def action_go_back(self) -> None:
        """Go back to the article that was open before."""
        self._go_through_history(-1)

    def action_go_forward(self) -> None:
        """Go forward again to the article that was gone back from."""
        self._go_through_history(1)

    def _go_through_history(self, by: int) -> None:
        self._keep_place()
        if visit := self._history.go(by, self._file_name):
            self._go_to(Wanted(visit.entry, visit.query, visit.offset))
        else:
            self.say("Nothing was open before." if by < 0 else "Nothing was open after this.")

    def watch_article(self, article: Article | None) -> None:
        """Show the article, its figures and its outline."""
        self.figure = None
        if article is not None:
            name = printable(self._path.name) if self._path else "Standard input"
            hits = self._opened.hits if self._opened else ()
            self.reading.show(article, name, hits)
        self.figures.show(article)
        if self._library is not None:
            self.navigation.sidebar.show_outline(article)

    # Marks

    def _keep_place(self) -> None:
        if self.article:
            self._history.leave(self._file_name, self.view.first_visible)
            if self._marker:
                self._marker.keep_place(self.view.first_visible, self.article.text)

    @property
    def _meant(self) -> list[Marked]:
        """The articles that marks are made on: those that are selected, or the open one."""
        if selected := self.navigation.articles.selected:
            return list(selected.values())
        return [self._marker.article] if self._marker and self._marker.article else []

    def action_toggle_read(self) -> None:
        """Mark the articles as read or unread."""
        if self._marker:
            self._marker.toggle_read(self._meant)

    def action_toggle_star(self) -> None:
        """Give the articles a star, or take it away."""
        if self._marker:
            self._marker.toggle_star(self._meant)

    def action_tag(self) -> None:
        """Ask for a tag that the articles get or lose."""
        if self._marker is None or self._marks is None:
            return
        articles, marker = self._meant, self._marker
        tags = self._marks.tags()
        about = articles[0].title if len(articles) == 1 else f"{len(articles):,} articles"
        known = " ".join(self._marks.of(articles[0].id).tags) if len(articles) == 1 else ""

        def take(tag: str | None) -> None:
            if tag:
                marker.toggle_tag(articles, tag)

        about = f"{about} · has {known}" if known else about
        hint = "a tag; one that is there already goes away"
        choices = sorted(tags, key=lambda tag: -tags[tag])
        self.app.push_screen(AskScreen("Tag", about, placeholder=hint, choices=choices), take)

    def action_undo(self) -> None:
        """Take back the last mark."""
        if self._marker:
            self._marker.undo()

    def action_redo(self) -> None:
        """Make the mark again that was taken back."""
        if self._marker:
            self._marker.redo()

    def action_list_highlights(self) -> None:
        """List highlights and notes, and go to the one that is chosen."""
        if self._marks and self._marker:
            dialog = HighlightsScreen(self._marks, self._marker, self._marker.article)
            self.app.push_screen(dialog, self._go_to_highlight)

    def _go_to_highlight(self, highlight: KeptHighlight | None) -> None:
        if highlight is None or self._library is None:
            return
        article = highlight.article
        entry = self._library.entry(article.id) or self._library.entry(article.path)
        if entry is None:
            self.say(f"{article.path} is not in this corpus.")
        else:
            self._go_to(Wanted(entry, "", highlight.start))

    @on(RawView.LineCorrected)
    def _line_corrected(self, event: RawView.LineCorrected) -> None:
        if self._marker is None or self.article is None:
            self.say("Lines are corrected in a corpus, where corrections can be kept.")
        elif not event.everywhere:
            self._marker.correct(event.correction)
        elif not self.article.source:
            self.say("The page names no source; x corrects this line alone.")
        else:
            correction = replace(event.correction, source=self.article.source)
            confirm = partial(self._correct_everywhere, correction)
            verb = "Remove" if correction.action == "remove" else "Keep"
            question = f"{verb} lines like this on every page of {correction.source}?"
            self.app.push_screen(ConfirmScreen(question), confirm)

    def _correct_everywhere(self, correction: Correction, confirmed: bool | None) -> None:
        if confirmed and self._marker:
            self._marker.correct(correction)

    def on_marker_changed(self, event: Marker.Changed) -> None:
        """Show what is marked now."""
        self.navigation.articles.refresh_marks()
        if self._marker and event.article == self._marker.article:
            self.reading.show_highlights(event.highlights)
        if isinstance(self.app.screen, HighlightsScreen):
            self.app.screen.load()
        if event.read_again and self._opener:
            self._opener.open_again()
        if event.sentence:
            self.say(event.sentence)

    @on(ArticleView.EndReached)
    def _read_on(self) -> None:
        if self._marks is None:
            return
        row = self.navigation.articles.next_unread()
        if row is None:
            self.say("There is no unread article further down.")
        else:
            self.navigation.articles.cursor = row

    # Figures

    def watch_figure(self, figure: int | None) -> None:
        """Let text and pane move together."""
        self.view.figure = figure
        self.figures.point_at(figure)

    @on(LineList.Moved, "#figures")
    def _figure_moved(self, event: LineList.Moved) -> None:
        self.figure = self.figures.figure_at(event.row)

    @on(LineList.Chosen, "#figures")
    def _figure_chosen(self, event: LineList.Chosen) -> None:
        self.figure = self.figures.figure_at(event.row)
        self.reading.show_article()

    @on(ArticleView.FigureClicked)
    def _figure_clicked(self, event: ArticleView.FigureClicked) -> None:
        self.figure = event.index

    def action_next_figure(self, count: int = 1) -> None:
        """Go to the next figure, from the top of the screen where none is current."""
        for _ in range(count):
            self._step_figure(1)

    def action_previous_figure(self, count: int = 1) -> None:
        """Go to the previous figure, from the top of the screen where none is current."""
        for _ in range(count):
            self._step_figure(-1)

    def _step_figure(self, by: int) -> None:
        if self.reading.front is not self.view:
            self.reading.show_article()
        if self.figure is None:
            start = self.view.figure_after(self.view.first_visible)
            found = self.figures.beside(start, min(by, 0))
        else:
            found = self.figures.beside(self.figure, by)
        if found is not None:
            self.figure = found

    def action_switch_kind(self, kind: str) -> None:
        """Switch a kind of figure off or on, in text and pane."""
        self.figures.switch(kind)
        self._take_kinds()

    def action_switch_all_kinds_on(self) -> None:
        """Show all kinds of figures."""
        self.figures.switch_all_on()
        self._take_kinds()

    def action_sort_figures(self) -> None:
        """Sort the pane in the next order."""
        self.figures.sort_next()
        self.figures.point_at(self.figure)

    def action_write_figures(self) -> None:
        """Write large numbers in the next style."""
        self.figures.write_next()

    def _take_kinds(self) -> None:
        self.view.hide_kinds(self.figures.hidden)
        if self.figure is not None and self.figures.beside(self.figure, 0) != self.figure:
            self.figure = None
        self.figures.point_at(self.figure)

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

    def action_next_article(self, count: int = 1) -> None:
        """Open the next article without leaving the pane."""
        self.navigation.articles.action_cursor_down(count)

    def action_previous_article(self, count: int = 1) -> None:
        """Open the previous article without leaving the pane."""
        self.navigation.articles.action_cursor_up(count)

    # Dialogs

    def action_open_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen(self.commands.values()))

    def action_quit(self) -> None:
        """Leave the application."""
        self._keep_place()
        self.app.exit()

    def action_export(self) -> None:
        """Export the open article."""
        from reader.export import Provenance
        from reader.tui.export_screen import ExportScreen

        if self.article is None:
            return
        provenance = Provenance(self._file_name, reader.__version__)
        self.app.push_screen(ExportScreen(self.article, provenance), self._say_exported)

    def action_copy(self) -> None:
        """Ask what to copy out of the open article."""
        if self.article is None:
            return
        offset = self.view.first_visible
        path = printable(str(self._path)) if self._path else ""
        items = copyables(self.article, self.figure, offset, path)
        self.app.push_screen(CopyScreen(items), self._copy)

    def _copy(self, item: Copyable | None) -> None:
        if item is not None:
            self.say(f"Copied {item.name} by {copy(self.app, item.text)}")

    def action_browse(self) -> None:
        """Open the page's own address in the browser."""
        self.say(browse(self.app, self.article.url if self.article else ""))

    def action_edit(self) -> None:
        """Open the raw file in the editor or pager."""
        self.say(edit(self.app, self._path) if self._path else "There is no file to open.")

    @property
    def _path(self) -> Path | None:
        """The open article's file; None for what came by standard input."""
        if self.article is None or self._file_name in {"", "-"}:
            return None
        folder = self._library.corpus if self._library else Path()
        return folder / self._file_name

    def _say_exported(self, sentence: str | None) -> None:
        if sentence:
            self.say(sentence)
