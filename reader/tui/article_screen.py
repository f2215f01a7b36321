"""The base of screens that show an article: its text, its figures, and what is taken out of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from reader.article import Article
from reader.config import Config
from reader.state import State
from reader.streams import printable
from reader.tui.article_scroll import ArticleScroll
from reader.tui.article_view import ArticleView
from reader.tui.commands import Command, Need, Place, bindings
from reader.tui.figure_pane import FigurePane
from reader.tui.key_line import Foot
from reader.tui.line_list import LineList
from reader.tui.marker import Marker
from reader.tui.pane_screen import PaneScreen
from reader.tui.reading_pane import ReadingPane
from reader.tui.remembered import Remembered
from reader.words import _

if TYPE_CHECKING:
    from reader.tui.copy_screen import Copyable
    from reader.tui.export_screen import Exported
    from reader.tui.exporting import Scope


class ArticleScreen(PaneScreen):
    """An article with its figures.

    Args:
        commands: The commands with the keys that they have.
        config: What the config file says.
        marker: What keeps marks, None where there are none.
        state: What is remembered of the last time.
    """

    BINDINGS = bindings(Place.EVERYWHERE)

    article: reactive[Article | None] = reactive(None, repaint=False, always_update=True)
    """The open article."""

    figure: reactive[int | None] = reactive(None, repaint=False)
    """Index of the current figure of the open article."""

    reading = getters.query_one("#reading", ReadingPane)
    view = getters.query_one("#article", ArticleView)
    figures = getters.query_one("#figures", FigurePane)
    status = getters.query_one("#status", Static)
    foot = getters.query_one(Foot)

    def __init__(
        self,
        commands: Sequence[Command],
        config: Config,
        marker: Marker | None,
        state: State,
    ) -> None:
        super().__init__(commands, state)
        self._config = config
        self._file_name = ""
        self._marker = marker
        self._said = ""
        self.greeting = ""
        """What is told at the beginning."""

    def compose(self) -> ComposeResult:
        """Build the panes."""
        with Horizontal(id="panes"):
            yield from self.compose_panes()
        yield Foot()
        yield Static("", id="status", markup=False)

    def compose_panes(self) -> ComposeResult:
        """Build what stands side by side."""
        yield ReadingPane(self._marker, self._config, id="reading")
        yield FigurePane(id="figures")

    def on_mount(self) -> None:
        """Start where reading starts."""
        self.say(self.greeting)
        self.watch(self.view, "scroll_y", self._let_figures_follow, init=False)
        self.start()

    def _let_figures_follow(self) -> None:
        """Let the pane show the figures of what is read, once that is painted."""
        if self.figure is None and self.article:
            first = self.view.figure_after(self.view.first_visible)
            self.call_after_refresh(self.figures.follow, first)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Keep the styles at the beginning: the panes have just been given them."""
        event.refresh_styles &= self.stack_updates > 0

    def start(self) -> None:
        """Show what is to be seen first."""
        raise NotImplementedError

    @on(ReadingPane.Told)
    @on(ArticleView.Told)
    def _tell(self, event: ReadingPane.Told | ArticleView.Told) -> None:
        self.say(event.sentence)

    def say(self, sentence: str) -> None:
        """Tell the person something in words, over the line of keys, until the next command."""
        if sentence != self._said:
            self._said = sentence
            self.status.update(Content(sentence))
            self.status.display = bool(sentence)

    # Commands

    def lacks(self, need: Need, place: Place) -> bool:
        """Whether something is not there that commands of a place can't act without."""
        match need:
            case Need.LIST:
                return True
            case Need.MARKS:
                return self._marker is None
            case Need.ARTICLE:
                return self.article is None or not self.article.text
            case Need.FIGURES:
                return not self.figures.row_count
            case Need.SELECTION:
                return self.view.passage is None
            case Need.RAW:
                return self.reading.front is not self.reading.raw
            case Need.HITS:
                return not self.view.has_hits
        target = self.target(place)
        if need is Need.ROWS:
            return isinstance(target, LineList) and not target.row_count
        if isinstance(target, LineList | ArticleScroll):
            return target.at_top if need is Need.ABOVE else target.at_end
        return False

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
            case Place.LISTS:
                return self.focused if isinstance(self.focused, LineList) else self.figures
            case _:
                return self

    def watch_article(self, article: Article | None) -> None:
        """Show the article and its figures."""
        self.figure = None
        if article is not None:
            name = printable(self._path.name) if self._path else _("Standard input")
            self.reading.show(article, name)
        self.figures.show(article)
        self._let_figures_follow()

    # Figures

    def watch_figure(self, figure: int | None) -> None:
        """Let text and pane move together."""
        self.view.figure = figure
        self.figures.point_at(figure)
        if figure is not None and not self.figures.display:
            self.say(printable(self.figures.in_words(figure)))

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
        for _time in range(count):
            self._step_figure(1)

    def action_previous_figure(self, count: int = 1) -> None:
        """Go to the previous figure, from the top of the screen where none is current."""
        for _time in range(count):
            self._step_figure(-1)

    def _step_figure(self, by: int) -> None:
        if self.reading.front is not self.view:
            self.reading.show_article()
        if self.figure is None:
            start = self.view.figure_after(self.view.first_visible)
            found = self.figures.beside(start, min(by, 0))
        else:
            found = self.figures.beside(self.figure, by)
        if found is None:
            self.end_figures(by)
        else:
            self.figure = found

    def end_figures(self, by: int) -> None:
        """Tell that there is no further figure, forwards (1) or backwards (-1)."""
        last, first = _("That was the last figure."), _("That was the first figure.")
        self.say(last if by > 0 else first)

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

    # Moving between panes

    def action_raw(self) -> None:
        """Show the page as it came, or the article again."""
        self.reading.toggle_raw()

    @property
    def panes(self) -> list[Widget]:
        """What has the focus in turn."""
        return [self.reading.front, self.figures]

    @property
    def middle(self) -> Widget:
        """The article or its page."""
        return self.reading.front

    @on(ArticleView.Left)
    def _leave(self) -> None:
        self.action_back()

    @on(ArticleView.EndReached)
    def _end_reached(self) -> None:
        self.end_article()

    def end_article(self) -> None:
        """Tell that the article can't be read on."""
        self.say(_(Need.BELOW.value))

    def action_back(self) -> None:
        """Go a step back: figures, page, article."""
        if self.reading.has_focus_within and self.reading.step_back():
            return
        if self.reading.front.has_focus:
            self.say(_("There is nothing to go back from."))
        self.reading.front.focus()

    # Dialogs

    def action_open_help(self) -> None:
        """Show all keys."""
        from reader.tui.help_screen import HelpScreen

        self.app.push_screen(HelpScreen(self.commands.values(), self.places))

    def action_quit(self) -> None:
        """Leave the application."""
        self.app.exit()

    def action_export(self) -> None:
        """Ask what to export, how, and where to."""
        from reader.tui.export_screen import ExportScreen

        if self.article is not None:
            dialog = ExportScreen(self.scopes(self.article), self._state)
            self.app.push_screen(dialog, self._exported)

    def scopes(self, article: Article) -> "list[Scope]":
        """What can be exported."""
        raise NotImplementedError

    def action_copy(self) -> None:
        """Ask what to copy out of the open article."""
        from reader.tui.copy_screen import CopyScreen, copyables

        if self.article is None:
            return
        path = printable(str(self._path)) if self._path else ""
        items = copyables(self.article, self.figure, self.view.spot, path, self.view.selected)
        self.app.push_screen(CopyScreen(items), self._copy)

    def _copy(self, item: "Copyable | None") -> None:
        from reader.tui.clipboard import copy

        if item is not None:
            way = copy(self.app, item.text)
            self.say(_("Copied {what} by {way}").format(what=item.name, way=way))

    def action_browse(self) -> None:
        """Open the page's own address in the browser."""
        from reader.tui.outside import browse

        self.say(browse(self.app, self.article.url if self.article else ""))

    def action_edit(self) -> None:
        """Open the raw file in the editor or pager."""
        from reader.tui.outside import edit

        self.say(edit(self.app, self._path) if self._path else _("There is no file to open."))

    @property
    def _path(self) -> Path | None:
        """The open article's file; None for what came by standard input."""
        if self.article is None or self._file_name in {"", "-"}:
            return None
        return self.folder / self._file_name

    @property
    def folder(self) -> Path:
        """The folder that file names start from."""
        return Path()

    def _exported(self, result: "Exported | None") -> None:
        if result is not None:
            self._state = result.state
            self.post_message(
                Remembered(
                    export_format=result.state.export_format,
                    export_folder=result.state.export_folder,
                    export_highlights=result.state.export_highlights,
                )
            )
            self.say(result.sentence)
