"""The screen of a library: sidebar and list beside the article, and what is marked in it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.timer import Timer
from textual.widget import Widget

from reader.article import Article
from reader.config import Config
from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.state import State
from reader.tui.commands import Command, Need, Place
from reader.tui.history import History, Visit
from reader.tui.line_list import LineList
from reader.tui.marker import Marker
from reader.tui.marking_screen import MarkingScreen
from reader.tui.navigation_pane import NavigationPane
from reader.tui.opening import Opener, Wanted
from reader.words import _

if TYPE_CHECKING:
    from reader.tui.exporting import Scope

MOVING_PAUSE = 0.08
"""Seconds that the cursor rests on an article before it is read."""


class MainScreen(MarkingScreen):
    """Lists the articles of a library and shows one of them.

    Args:
        commands: The commands with the keys that they have.
        config: What the config file says.
        library: The articles.
        marks: The reader's own marks; None where nothing is to be marked.
        state: What is remembered of the last time.
    """

    navigation = getters.query_one("#navigation", NavigationPane)

    def __init__(
        self,
        commands: Sequence[Command],
        config: Config,
        library: Library,
        marks: Marks | None,
        *,
        state: State,
    ) -> None:
        super().__init__(commands, config, marks, state)
        self._library = library
        self._opener = Opener(library, marks, self)
        self._history = History()
        self._opened: Opener.Opened | None = None
        self._pause: Timer | None = None
        self._ended_by = 0
        self._entered_by = 0

    def compose_panes(self) -> ComposeResult:
        """Build what stands side by side."""
        yield NavigationPane(self._library, self._marks, self._state, id="navigation")
        yield from super().compose_panes()

    def start(self) -> None:
        """Begin in the list."""
        self.watch(self.view, "scroll_y", self._show_place, init=False)
        (self.view if self.has_class("-no-navigation") else self.navigation.articles).focus()

    def _show_place(self) -> None:
        self.navigation.sidebar.show_place(self.view.first_visible)

    @on(NavigationPane.Told)
    def _tell_standing(self, event: NavigationPane.Told) -> None:
        self.foot.tell(event.sentence)

    # Commands

    def lacks(self, need: Need, place: Place) -> bool:
        """Whether something is not there that commands of a place can't act without."""
        return need is not Need.LIST and super().lacks(need, place)

    def target(self, place: Place) -> Widget:
        """What the commands of a place act on."""
        elsewhere = place is Place.LISTS and not isinstance(self.focused, LineList)
        if elsewhere or place is Place.ARTICLES:
            return self.navigation.articles
        return super().target(place)

    @property
    def folder(self) -> Path:
        """The folder that file names start from."""
        return self._library.corpus

    # Opening an article

    @on(NavigationPane.Wanted)
    def _article_wanted(self, event: NavigationPane.Wanted) -> None:
        if self._pause is not None:
            self._pause.stop()
        if event.entry is None:
            self.article = self._opened = self._opener.wanted = None
            self.reading.show_message(self.navigation.why_nothing_is_listed)
        elif event.chosen:
            self._opener.open(Wanted(event.entry, event.query))
            self.reading.front.focus()
            self._visit()
        else:
            pause = partial(self._opener.open, Wanted(event.entry, event.query))
            self._pause = self.set_timer(MOVING_PAUSE, pause)

    def on_opener_opened(self, event: Opener.Opened) -> None:
        """Show an article that was read, unless another one is wanted by now."""
        if event.wanted != self._opener.wanted:
            return
        article, path = event.article, event.wanted.entry.path
        same = self.article is not None and self.article.id == article.id
        replaced = self.article is not None and path == self._file_name and not same
        place = self.view.first_visible if replaced else event.place
        if not same:
            self.keep_place()
        self._opened, self._file_name = event, path
        self.article = article
        self.view.show_hits(event.hits)
        self.reading.show_highlights(event.highlights)
        if self._marker:
            self._marker.article = Marked(article.id, path, article.title)
        if event.wanted.offset is not None:
            self.reading.show_article(event.wanted.offset)
        elif place and not same and (replaced or not event.hits):
            self.view.go_to(min(place, len(article.text)), centre=False)
        if self._entered_by:
            self.figure = self.figures.end(self._entered_by)
            self._entered_by = 0
        if self.reading.has_focus_within and not same:
            self._visit()

    def _visit(self) -> None:
        """Take it down that the open article is read, not only passed by."""
        opened = self._opened
        if opened and opened.wanted == self._opener.wanted:
            self._history.visit(Visit(opened.wanted.entry, opened.wanted.query))
            if self._marker:
                self._marker.mark_read(opened.article.id)

    def _go_to(self, wanted: Wanted) -> None:
        """Open an article that need not be listed."""
        if self._pause is not None:
            self._pause.stop()
        self.keep_place()
        self.navigation.point_at(wanted.entry.path)
        self.reading.front.focus()
        self._opener.open(wanted)

    def action_go_back(self) -> None:
        """Go back to the article that was open before."""
        self._go_through_history(-1)

    def action_go_forward(self) -> None:
        """Go forward again to the article that was gone back from."""
        self._go_through_history(1)

    def _go_through_history(self, by: int) -> None:
        self.keep_place()
        if visit := self._history.go(by, self._file_name):
            self._go_to(Wanted(visit.entry, visit.query, visit.offset))
        else:
            before, after = _("Nothing was open before."), _("Nothing was open after this.")
            self.say(before if by < 0 else after)

    def watch_article(self, article: Article | None) -> None:
        """Show the article, its figures and its outline."""
        super().watch_article(article)
        self.navigation.sidebar.show_outline(article)

    # What is marked

    def keep_place(self, *, leaving: bool = False) -> None:
        """Remember where reading goes on, for going back to it, too."""
        super().keep_place(leaving=leaving)
        if self.article:
            self._history.leave(self._file_name, self.view.first_visible)

    def action_list_reprints(self) -> None:
        """List the reprints of the article, and open the one that is chosen."""
        if self._opened is None:
            return
        entry = self._opened.wanted.entry
        reprints = self._library.reprints(entry.path)
        if reprints:
            from reader.tui.reprints_screen import ReprintsScreen

            dialog = ReprintsScreen(self._library, entry, reprints)
            self.app.push_screen(dialog, self._go_to_reprint)
        else:
            self.say(_("The article has no reprints."))

    def _go_to_reprint(self, entry: Entry | None) -> None:
        if entry is not None:
            self._go_to(Wanted(entry))

    def go_to_highlight(self, highlight: KeptHighlight) -> None:
        """Open the article of a highlight at its place."""
        article = highlight.article
        entry = self._library.entry(article.id) or self._library.entry(article.path)
        if entry is None:
            self.say(_("{path} is not in this corpus.").format(path=article.path))
        else:
            self._go_to(Wanted(entry, "", highlight.start))

    @property
    def meant(self) -> list[Marked]:
        """The articles that marks are made on: those that are selected, or the open one."""
        return list(self.navigation.articles.selected.values()) or super().meant

    def on_marker_changed(self, event: Marker.Changed) -> None:
        """Show in list and sidebar, too, what is marked now."""
        self.navigation.articles.refresh_marks()
        self.navigation.count()

    def read_again(self) -> None:
        """Clean the open article again, whose corrections have changed."""
        self._opener.open_again()

    def end_article(self) -> None:
        """Open the next unread article."""
        row = self.navigation.articles.next_unread()
        if row is None:
            self.say(_("There is no unread article further down."))
        else:
            self.navigation.articles.cursor = row

    # Figures

    def watch_figure(self, figure: int | None) -> None:
        """Let text and pane move together."""
        super().watch_figure(figure)
        self._ended_by = 0

    def end_figures(self, by: int) -> None:
        """Go on into the next article of the list, at once or when asked once more."""
        row = self.navigation.articles.cursor + by
        if not 0 <= row < self.navigation.articles.row_count:
            super().end_figures(by)
        elif self._config.figures_go_on or self._ended_by == by:
            self._entered_by = by
            self.navigation.articles.cursor = row
        else:
            self._ended_by = by
            last = _("That was the last figure; once more goes on into the next article.")
            first = _("That was the first figure; once more goes back into the article before.")
            self.say(last if by > 0 else first)

    @on(NavigationPane.OutlineChosen)
    def _outline_chosen(self, event: NavigationPane.OutlineChosen) -> None:
        self.reading.show_article(event.offset)

    # The list

    def action_sort_list(self) -> None:
        """List the articles in another order."""
        order = self.navigation.sort_next()
        self.say(_("The list is sorted: {order}").format(order=order))

    # Moving between panes

    def action_filter(self) -> None:
        """Open the line that filters the list."""
        self.navigation.ask_for_filter()

    @property
    def panes(self) -> list[Widget]:
        """What has the focus in turn."""
        return [self.navigation.sidebar, self.navigation.articles, *super().panes]

    def on_descendant_focus(self) -> None:
        """Let the sidebar show what belongs to the pane that has the focus."""
        if not self.navigation.sidebar.has_focus:
            self.navigation.sidebar.bring_up(outline=not self.navigation.has_focus_within)

    def action_back(self) -> None:
        """Go a step back: figures, article, list, list without filter, all articles."""
        if self.reading.has_focus_within and self.reading.step_back():
            return
        if self.figures.has_focus:
            self.reading.front.focus()
        elif not self.navigation.step_back():
            self.say(_("There is nothing to go back from."))

    def action_next_article(self, count: int = 1) -> None:
        """Open the next article without leaving the pane."""
        if self.navigation.articles.at_end:
            self.say(_("There is no article after this one in the list."))
        self.navigation.articles.action_cursor_down(count)

    def action_previous_article(self, count: int = 1) -> None:
        """Open the previous article without leaving the pane."""
        if self.navigation.articles.at_top:
            self.say(_("There is no article before this one in the list."))
        self.navigation.articles.action_cursor_up(count)

    def scopes(self, article: Article) -> "list[Scope]":
        """What can be exported: the article with its highlights, what is selected, the list."""
        from reader.tui.exporting import list_scopes

        lists = list_scopes(self._library, self._marks, self.navigation.articles)
        return [*super().scopes(article), *lists]

    # Searches

    def action_save_search(self) -> None:
        """Ask for a name to save the query of the list under."""
        from reader.tui.ask_screen import AskScreen

        query, marker = self.navigation.listed_query, self._marker
        if not query or marker is None:
            self.say(_("All articles are listed; filter them first: / asks for words."))
            return

        def save(name: str | None) -> None:
            if name:
                marker.save_search(name, query)

        hint = _("a name; one that is there already is replaced")
        self.app.push_screen(AskScreen(_("Save the search"), query, placeholder=hint), save)

    def action_remove_search(self) -> None:
        """Remove the saved search under the cursor of the sidebar."""
        row = self.navigation.sidebar.current
        scope = row.counted.scope if row and row.counted else None
        if scope is None or not scope.search or self._marker is None:
            self.say(_("There is no saved search under the cursor of the sidebar."))
        else:
            self._marker.remove_search(scope.name)
