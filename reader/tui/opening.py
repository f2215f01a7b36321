"""Reads the article that is wanted, with what is marked on it, off the event loop."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from reader.article import Article
from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Mark, Marked


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article to open.

    Attributes:
        entry: The article.
        query: What it is searched for; its hits are marked.
        offset: Offset in its text to open it at; None for its first hit, or for where reading
            stopped.
    """

    entry: Entry
    query: str = ""
    offset: int | None = None


class Opener:
    """Opens one article at a time; of two that are wanted, the later one is shown.

    Args:
        library: Where the articles are.
        marks: The reader's own marks, None where there are none.
        owner: The widget whose workers are used and that gets the messages.

    Attributes:
        wanted: The article that is open or will be.
    """

    @dataclass
    class Opened(Message):
        """An article was read from its file.

        Attributes:
            article: The article; where the file can't be read, it tells that.
            wanted: What was asked for.
            hits: Start and end of the places that were searched for.
            place: Offset of where reading stopped, None where it never began.
            highlights: What is highlighted in it.
        """

        article: Article
        wanted: Wanted
        hits: Sequence[tuple[int, int]] = ()
        place: int | None = None
        highlights: Sequence[KeptHighlight] = ()

    def __init__(self, library: Library, marks: Marks | None, owner: Widget) -> None:
        self._library = library
        self._marks = marks
        self._owner = owner
        self.wanted: Wanted | None = None

    def open(self, wanted: Wanted) -> None:
        """Read an article, unless it is the one that is open or will be."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.open_again()

    def open_again(self) -> None:
        """Read the article that is open once more."""
        if wanted := self.wanted:
            self._owner.run_worker(
                lambda: self._read(wanted),
                thread=True,
                exclusive=True,
                group="article",
                exit_on_error=False,
            )

    def _read(self, wanted: Wanted) -> None:
        entry = wanted.entry
        try:
            article = self._library.article(entry.path)
            corrections = self._marks.corrections(article.id, article.source) if self._marks else ()
            if corrections:
                article = self._library.article(entry.path, corrections)
        except OSError as error:
            reason = f"{entry.path} can't be read: {error.strerror or error}."
            article = Article(id=entry.id, title=entry.title, problem=reason)
            self._owner.post_message(self.Opened(article, wanted))
            return
        opened = self.Opened(article, wanted)
        if wanted.query and article.id == entry.id:
            found = self._library.hits(entry.path, wanted.query)
            opened.hits = [(hit.start, hit.end) for hit in found]
        if self._marks:
            with suppress(OSError):  # the marks say themselves what is the matter with their file
                opened.place, opened.highlights = self._marked(self._marks, entry.path, article)
        self._owner.post_message(opened)

    def _marked(
        self, marks: Marks, path: str, article: Article
    ) -> tuple[int | None, Sequence[KeptHighlight]]:
        """Place and highlights of an article, found again where its file or text has changed."""
        marked = Marked(article.id, path, article.title)
        for earlier in marks.known_at(path):
            elsewhere = self._library.entry(earlier.id)
            if earlier.id != article.id and (elsewhere is None or elsewhere.path == path):
                marks.relocate(earlier.id, marked, article.text)
        highlights = marks.highlights(article.id)
        mark = marks.of(article.id)
        if highlights or mark != Mark():
            highlights = marks.relocate(article.id, marked, article.text)
            mark = marks.of(article.id)
        return mark.place, highlights
