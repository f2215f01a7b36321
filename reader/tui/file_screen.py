"""The screen of one article that is open alone: a file, or what came by standard input."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from textual import work
from textual.message import Message

from reader.article import Article
from reader.config import Config
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.state import State
from reader.tui.commands import Command
from reader.tui.marking_screen import MarkingScreen
from reader.words import _


class FileScreen(MarkingScreen):
    """Shows one article; what is marked in it is kept as in a corpus.

    Args:
        commands: The commands with the keys that they have.
        config: What the config file says.
        marks: The reader's own marks; None where nothing is to be marked.
        article: The article.
        name: The name of its file, `-` for standard input.
        data: The bytes of its file.
        state: What is remembered of the last time.
    """

    @dataclass
    class MarksFound(Message):
        """What is marked on the article was read.

        Attributes:
            article: The article with its corrections.
            marked: What the marks know it as.
            place: Offset of where reading stopped, None where it never began.
            highlights: What is highlighted in it.
        """

        article: Article
        marked: Marked
        place: int | None
        highlights: Sequence[KeptHighlight]

    def __init__(
        self,
        commands: Sequence[Command],
        config: Config,
        marks: Marks | None,
        *,
        article: Article | None,
        name: str,
        data: bytes,
        state: State,
    ) -> None:
        super().__init__(commands, config, marks, state)
        self._first_article = article
        self._file_name = name
        self._data = data
        self._begun = False

    def start(self) -> None:
        """Show the article, and what is marked on it as soon as that is read."""
        self.article = self._first_article
        self.view.focus()
        if self._marks and self._marker and self.article:
            self._marker.article = Marked(self.article.id, self._absolute, self.article.title)
            self._find_marks(self._marks, self.article)

    @property
    def _absolute(self) -> str:
        """The file's path from the root; "" for standard input."""
        return str(self._path.absolute()) if self._path else ""

    def read_again(self) -> None:
        """Clean the article again, whose corrections have changed."""
        if self._marks:
            self._find_marks(self._marks, None)

    # Without a description Textual writes out the article with all of its figures for one.
    @work(thread=True, exclusive=True, group="article", exit_on_error=False, description="marks")
    def _find_marks(self, marks: Marks, article: Article | None) -> None:
        # Cleaning takes as long to import as all the rest, and the article is there before it.
        from reader.library.marked_article import clean_corrected, marks_of_file

        path = self._absolute
        article = article or clean_corrected(self._data, Path(path).name, marks)
        with suppress(OSError):  # the marks say themselves what is the matter with their file
            marked, (_article, place, highlights) = marks_of_file(marks, path, article)
            self.post_message(self.MarksFound(article, marked, place, highlights))

    def on_file_screen_marks_found(self, event: MarksFound) -> None:
        """Show what is marked; go on where reading stopped, unless the person has begun already."""
        if event.article is not self.article:
            self.article = event.article
        self.reading.show_highlights(event.highlights)
        if self._marker and not self._begun:
            self._begun = True
            self._marker.article = event.marked
            self._marker.mark_read(event.article.id)
            if event.place and not self.view.first_visible:
                self.view.go_to(min(event.place, len(event.article.text)), centre=False)

    def go_to_highlight(self, highlight: KeptHighlight) -> None:
        """Go to a highlight of this article."""
        if self.article and highlight.article.id == self.article.id:
            self.reading.show_article()
            self.view.go_to(highlight.start)
        else:
            self.say(_("{path} is not open here.").format(path=highlight.article.path))
