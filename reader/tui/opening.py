"""Reads the article that is wanted, with what is marked on it, off the event loop."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from reader.article import Article
from reader.library import Entry, Library
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight
from reader.words import _, fault


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
        # Cleaning takes as long to import as all the rest, and the list is there before it.
        from reader.library.marked_article import marked_article

        try:
            article, place, highlights = marked_article(self._library, self._marks, entry.path)
        except OSError as error:
            sentence = _("{path} can't be read: {fault}.")
            reason = sentence.format(path=entry.path, fault=fault(error))
            article = Article(id=entry.id, title=entry.title, problem=reason)
            self._owner.post_message(self.Opened(article, wanted))
            return
        opened = self.Opened(article, wanted, (), place, highlights)
        if wanted.query and article.id == entry.id:
            found = self._library.hits(entry.path, wanted.query)
            opened.hits = [(hit.start, hit.end) for hit in found]
        self._owner.post_message(opened)
