"""The pane on the left: the sidebar, the list of articles, and the line that filters it."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from reader.library import Entry, Library, Progress
from reader.library.marks import Marks
from reader.library.orders import Order
from reader.library.watching import follow
from reader.state import MOST_FILTERS, MOST_QUERIES, State
from reader.streams import printable
from reader.tui.article_list import ArticleList
from reader.tui.line_list import LineList
from reader.tui.query_box import QueryBox
from reader.tui.remembered import Remembered
from reader.tui.scopes import EVERYTHING, Scope, Scopes, both, count_scopes
from reader.tui.sidebar import Sidebar
from reader.tui.signs import BETWEEN
from reader.words import N_, _, ngettext

WARNING_SECONDS = 10
"""How long a warning about the folder or the index is shown."""

RELOAD_PAUSE = 0.3
"""Seconds between two looks at the index while it grows."""

WORTH_TELLING = 100
"""Changed files from which on it is told how far reading them has come."""


ORDER_NAMES: dict[Order, str] = {
    "newest": N_("newest first"),
    "oldest": N_("oldest first"),
    "title": N_("by title"),
    "source": N_("by source"),
    "length": N_("longest first"),
    "figures": N_("most figures first"),
    "relevance": N_("likeliest first"),
}
"""The orders of the list as its title names them, in the order in which a key goes through them."""


class NavigationPane(Container):
    """Finds articles in a library; tells which one is wanted."""

    @dataclass
    class Wanted(Message):
        """The cursor came to an article (None where nothing is listed), or it was chosen."""

        entry: Entry | None
        query: str
        chosen: bool

    @dataclass
    class OutlineChosen(Message):
        """An entry of the open article's outline was chosen."""

        offset: int

    @dataclass
    class Told(Message):
        """Something that the person should know."""

        sentence: str

    @dataclass
    class Indexing(Message):
        """How far bringing the index up to date has come; None where it has changed."""

        progress: Progress | None

        def can_replace(self, message: Message) -> bool:
            """Only the newest one matters."""
            return isinstance(message, NavigationPane.Indexing)

    @dataclass
    class Counted(Message):
        """What the sidebar offers was counted, and how many files could not be read."""

        scopes: Scopes
        unreadable: int

    sidebar = getters.query_one("#sidebar", Sidebar)
    articles = getters.query_one("#articles", ArticleList)
    query_box = getters.query_one("#query", QueryBox)
    query_problem = getters.query_one("#query-problem", Static)

    def __init__(
        self,
        library: Library,
        marks: Marks | None,
        state: State,
        *,
        id: str,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self._state = state
        self._library = library
        self._marks = marks
        self._scope = EVERYTHING
        orders = (order for order in ORDER_NAMES if order == state.order)
        self._order: Order = next(orders, "newest")
        self._corpus = str(library.corpus.absolute())
        self._filter = state.filters.get(self._corpus, "")
        self._touched = False
        self._filters = state.filters
        self._filtered_from: str | None = None
        self._pointed_at: tuple[str, str, str] | None = ("", "", "")  # no article yet
        self._totals: Mapping[Scope, int | None] = {}
        self._progress = ""
        self._unreadable = 0
        self._indexing = True
        self._shown = False
        self._reloaded = 0.0

    def compose(self) -> ComposeResult:
        """Build sidebar, filter and list."""
        yield Sidebar(id="sidebar")
        with Vertical(id="list-box"):
            yield QueryBox(self._library, self._state.queries, id="query")
            yield Static("", id="query-problem", markup=False)
            yield ArticleList(self._library, self._marks, id="articles")

    def on_mount(self) -> None:
        """Show what is known, and look for what is new."""
        self.sidebar.show_listed(self._scope)
        self.count()
        if self._filter:
            self.query_box.value = self._filter
            self.query_box.display = True
            self._list()
        else:
            self.articles.show_at_once(self._order)
        self.call_after_refresh(self._follow_library)

    # The library

    @work(thread=True, exclusive=True, group="index", exit_on_error=False)
    def _follow_library(self) -> None:
        worker = get_current_worker()

        def report(progress: Progress | None) -> None:
            self.post_message(self.Indexing(progress))

        def tell(sentence: str) -> None:
            self.notify(sentence, severity="warning", timeout=WARNING_SECONDS, markup=False)

        follow(self._library, report, tell, lambda: worker.is_cancelled)

    def on_navigation_pane_indexing(self, event: Indexing) -> None:
        """Show the articles as they come."""
        if event.progress is None:
            self._indexing, self._progress = False, ""
            self._reload()
            # From here on the list stays where it is, whatever comes into it.
            self._touched = True
        elif monotonic() - self._reloaded > RELOAD_PAUSE:
            done, total = event.progress.done, event.progress.total
            if total >= WORTH_TELLING:
                sentence = _("Reading the folder: {done:,} of {total:,}")
                self._progress = sentence.format(done=done, total=total)
            self._reload()

    def _reload(self) -> None:
        self._reloaded = monotonic()
        self._list()
        self.count()

    @work(thread=True, exclusive=True, group="counts", exit_on_error=False)
    def count(self) -> None:
        """Count anew what the sidebar offers."""
        scopes = count_scopes(self._library, self._marks)
        self.post_message(self.Counted(scopes, len(self._library.unreadable())))

    def on_navigation_pane_counted(self, event: Counted) -> None:
        """Show the counts, and say how many files are missing."""
        self.sidebar.show_scopes(event.scopes)
        self._totals = event.scopes.totals()
        told, self._unreadable = self._unreadable, event.unreadable
        self._say_where()
        if event.unreadable != told and self.articles.current is None:
            self._want(chosen=False)

    def _list(self) -> None:
        """List what matches; once it was moved, the cursor stays on its article.

        While a filter is typed that is the article where typing began, and not one that only the
        beginning of a word has found.
        """
        current = self.articles.current if self._touched else None
        query = both(self._scope.query, self._filter)
        path = self._filtered_from or (current.path if current else None)
        self.articles.show(query, self._scope.section, self._order, path)

    def list_scope(self, scope: Scope) -> None:
        """List another part of the corpus."""
        self._scope, self._touched = scope, True
        self.sidebar.show_listed(scope)
        self._list()

    @on(ArticleList.Wrong)
    def _query_is_wrong(self, event: ArticleList.Wrong) -> None:
        self.query_problem.update(Content(str(event.error)))
        self.query_problem.display = True

    @on(ArticleList.Listed)
    def _articles_listed(self, event: ArticleList.Listed) -> None:
        self.query_problem.display = False
        self._say_where()
        if event.fresh and (self._touched or not (self._indexing and self._shown)):
            self._shown = self.articles.current is not None
            if self._here is None or self._here != self._pointed_at:
                self._want(chosen=False)

    def point_at(self, path: str) -> None:
        """Put the cursor on an article without a message, if it is listed."""
        self.articles.point_at(path)
        self._pointed_at = self._here
        self._say_where()

    @property
    def _here(self) -> tuple[str, str, str] | None:
        """What another article under the cursor, or another query, makes another one."""
        current = self.articles.current
        return (current.path, current.id, self.articles.query_shown) if current else None

    def _want(self, *, chosen: bool) -> None:
        self._pointed_at = self._here
        self.post_message(
            self.Wanted(self.articles.current, self.articles.query_shown, chosen=chosen)
        )

    @on(ArticleList.Selected)
    def _say_where(self) -> None:
        count = self.articles.row_count
        total = f"{count:,}" if self.articles.counted else f"{count:,}+"
        # The sidebar counts articles, the list has a row for each story of reprints.
        listed = 0 if self._filter else self._totals.get(self._scope) or 0
        folded = self.articles.counted and listed > count
        articles = f"{listed:,}" if folded else total
        named = _(", {order}").format(order=_(ORDER_NAMES[self._order]))
        order = "" if self._order == "newest" else named
        self.articles.write_title(printable(f"{self._scope.title} {articles}{order}"))
        row = f"{self.articles.cursor + 1:,}/{total}" if count else ""
        if folded and count:
            row = _("{place} stories").format(place=row)
        if selected := len(self.articles.selected):
            chosen = _("{number:,} selected").format(number=selected)
            row = f"{chosen}{BETWEEN}{row}"
        self.articles.write_subtitle(row)
        self.post_message(self.Told(self._progress or self._what_was_not_read))
        self._explain()

    def on_resize(self) -> None:
        """A narrow terminal has other room for the reason."""
        self._explain()

    def _explain(self) -> None:
        """Let the list say why it is empty, where the article's pane is not beside it."""
        self.articles.hint = self.why_nothing_is_listed if self.screen.has_class("-narrow") else ""

    @property
    def _what_was_not_read(self) -> str:
        number = self._unreadable
        sentence = ngettext(
            "{number:,} file could not be read: reader check says why",
            "{number:,} files could not be read: reader check says why",
            number,
        )
        return sentence.format(number=number) if number else ""

    @property
    def why_nothing_is_listed(self) -> str:
        """What is the matter and what to do, where the list is empty."""
        if self._filter:
            sentence = _("Nothing matches {query!r}.")
            if self._scope != EVERYTHING:
                sentence = _("Nothing matches {query!r} in {place}.")
            sentence = sentence.format(query=self._filter, place=self._scope.title)
            return f"{printable(sentence)}\n\n{_('Esc clears the filter.')}"
        if self._scope != EVERYTHING:
            sentence = _("There is nothing in {place}.").format(place=self._scope.title)
            return f"{printable(sentence)}\n\n{_('Esc lists all articles.')}"
        if self._indexing:
            return _("Reading the folder …")
        sentence = _("There are no articles in {path} yet.").format(path=self._library.corpus)
        unread = f"\n{self._what_was_not_read}." if self._unreadable else ""
        advice = _(
            "Put text or HTML files there, a folder a section: they appear here;\n"
            "or open another folder: reader PATH."
        )
        return f"{printable(sentence)}{unread}\n\n{advice}"

    # List and sidebar

    def sort_next(self) -> str:
        """Sort the list in the next order; what it is."""
        orders = list(ORDER_NAMES)
        self._order = orders[(orders.index(self._order) + 1) % len(orders)]
        self._touched = True
        self._list()
        self._remember()
        return _(ORDER_NAMES[self._order])

    def _remember(self) -> None:
        filters = {path: query for path, query in self._filters.items() if path != self._corpus}
        if self._filter:
            filters[self._corpus] = self._filter
        self._filters = dict([*filters.items()][-MOST_FILTERS:])
        queries = tuple(self.query_box.queries[-MOST_QUERIES:])
        self.post_message(Remembered(order=self._order, queries=queries, filters=self._filters))

    @property
    def listed_query(self) -> str:
        """The query of what is listed, as it can be saved."""
        section = self._scope.section
        place = f'section:"{section}"' if section else self._scope.query
        return both(place, self._filter)

    @on(LineList.Moved, "#articles")
    def _article_moved(self) -> None:
        self._touched, self._filtered_from = True, None
        self._say_where()
        self._want(chosen=False)

    @on(LineList.Chosen, "#articles")
    def _article_chosen(self) -> None:
        self._touched = True
        self._want(chosen=True)

    @on(LineList.Chosen, "#sidebar")
    def _sidebar_chosen(self, event: LineList.Chosen) -> None:
        row = self.sidebar.rows[event.row]
        if row.offset is not None:
            self.post_message(self.OutlineChosen(row.offset))
        elif row.counted is not None:
            self.list_scope(row.counted.scope)
            self.articles.focus()
        else:
            self.sidebar.fold(event.row)

    # The filter

    def ask_for_filter(self) -> None:
        """Open the line that filters the list."""
        current = self.articles.current
        self._filtered_from = current.path if current else None
        self.query_box.display = True
        self.query_box.focus()

    @on(Input.Submitted, "#query")
    def _query_submitted(self) -> None:
        self.query_box.remember()
        self._apply_query()
        self._remember()
        self._filtered_from = None
        self.articles.focus()
        self.query_box.display = bool(self._filter)

    @on(QueryBox.Typed)
    def _apply_query(self) -> None:
        query = self.query_box.value.strip()
        if query != self._filter:
            self._filter, self._touched = query, True
            self._list()

    def step_back(self) -> bool:
        """To the list, from there to the list without its filter, then to all articles.

        Returns:
            Whether there was a step to make.
        """
        was_there = self.articles.has_focus
        if self.query_box.has_focus or (was_there and self._filter):
            self.query_box.value = ""
            self.query_box.display = False
            self._apply_query()
            self._remember()
            self._filtered_from = None
        elif was_there and self.articles.select_nothing():
            return True
        elif was_there and self._scope != EVERYTHING:
            self.list_scope(EVERYTHING)
        elif was_there:
            return False
        self.articles.focus()
        return True
