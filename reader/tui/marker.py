"""Makes the reader's marks, off the event loop."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from reader.article import Correction
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.words import _, ngettext

QUOTATION = 40
"""Code points that are kept beside a place, so that it is found again in a changed article."""


class Marker:
    """Changes marks in a thread, one change after the other, and tells a widget when it is done.

    Args:
        marks: The marks.
        owner: The widget whose workers are used and that gets the messages.

    Attributes:
        article: The open article, which is marked.
    """

    @dataclass
    class Changed(Message):
        """Marks were changed.

        Attributes:
            sentence: For the person, empty where there is none.
            read_again: Whether the open article may have another text now.
            article: The article that was open then.
            highlights: What is highlighted in it.
        """

        sentence: str
        read_again: bool
        article: Marked | None
        highlights: Sequence[KeptHighlight]

    def __init__(self, marks: Marks, owner: Widget) -> None:
        self._marks = marks
        self._owner = owner
        self.article: Marked | None = None

    def mark_read(self, article_id: str) -> None:
        """Mark an article as read without a word, if it is the open one and not read yet.

        The person has not asked for it: `u` takes back what they did before.
        """
        article = self.article
        if article and article.id == article_id and not self._marks.of(article_id).read:
            self._change(lambda: self._marks.set_read([article], True, undoable=False), "")

    def toggle_read(self, articles: Sequence[Marked]) -> None:
        """Mark articles as read, or as unread where all are read."""

        def work() -> str:
            read = bool(self._marks.unread_of(article.id for article in articles))
            self._marks.set_read(articles, read)
            number = len(articles)
            as_read = ngettext("Marked as read", "Marked {number:,} articles as read", number)
            as_unread = ngettext("Marked as unread", "Marked {number:,} articles as unread", number)
            return _revocable((as_read if read else as_unread).format(number=number))

        self._run(work)

    def toggle_star(self, articles: Sequence[Marked]) -> None:
        """Give articles a star, or take it away where all have one."""

        def work() -> str:
            starred = not _ids(articles) <= self._marks.ids_where(starred=True)
            self._marks.set_starred(articles, starred)
            number = len(articles)
            on = ngettext("Starred the article", "Starred {number:,} articles", number)
            off = ngettext(
                "Took the star from the article", "Took the star from {number:,} articles", number
            )
            return _revocable((on if starred else off).format(number=number))

        self._run(work)

    def toggle_tag(self, articles: Sequence[Marked], tag: str) -> None:
        """Give articles a tag, or take it away where all have it."""

        def work() -> str:
            number = len(articles)
            if _ids(articles) <= self._marks.ids_where(tag=tag):
                self._marks.remove_tag(articles, tag)
                done = ngettext(
                    "Took the tag {tag} from the article",
                    "Took the tag {tag} from {number:,} articles",
                    number,
                )
            else:
                self._marks.add_tag(articles, tag)
                done = ngettext(
                    "Tagged the article with {tag}",
                    "Tagged {number:,} articles with {tag}",
                    number,
                )
            return _revocable(done.format(tag=tag, number=number))

        self._run(work)

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name."""
        sentence = _revocable(_("Saved as {name}").format(name=name))
        self._change(lambda: self._marks.save_search(name, query), sentence)

    def remove_search(self, name: str) -> None:
        """Remove a saved search."""
        sentence = _revocable(_("Removed the search {name}").format(name=name))
        self._change(lambda: self._marks.remove_search(name), sentence)

    def keep_place(self, offset: int, text: str, *, leaving: bool = False) -> None:
        """Remember where reading of the open article goes on.

        Args:
            offset: The place in the article's text.
            text: The article's text.
            leaving: Whether the application ends, which waits for no thread that has not begun.
        """
        article = self.article
        if article and offset != (self._marks.of(article.id).place or 0):
            quotation = text[offset : offset + QUOTATION]
            if leaving:
                with suppress(OSError):  # the marks say themselves what is the matter
                    self._marks.set_place(article, offset, quotation)
            else:
                self._change(lambda: self._marks.set_place(article, offset, quotation), None)

    def correct(self, correction: Correction) -> None:
        """Keep a decision on a line of the open article's page."""
        article = self.article
        if article is None:
            return
        if correction.source:
            removed = _("Removed this line on every page of {source}")
            restored = _("Restored this line on every page of {source}")
        else:
            removed, restored = _("Removed this line"), _("Restored this line")
        done = removed if correction.action == "remove" else restored
        sentence = _revocable(done.format(source=correction.source))
        self._change(lambda: self._marks.correct(article, correction), sentence, read_again=True)

    def highlight(self, start: int, end: int, text: str, note: str | None = None) -> None:
        """Highlight a stretch of the open article; without a note, one that is there goes away.

        Args:
            start: Offset of the first character.
            end: Offset after the last character.
            text: The article's text.
            note: The note on it, None where none is written.
        """
        article = self.article
        if article is None:
            return

        def work() -> str:
            there = (item for item in self._marks.highlights(article.id) if not item.lost)
            same = next((item for item in there if (item.start, item.end) == (start, end)), None)
            if same is None:
                self._marks.highlight(article, start, end, text[start:end], note or "")
                return _revocable(_("Noted") if note else _("Highlighted"))
            if note is None:
                self._marks.remove_highlight(same.number)
                return _revocable(_("No highlight any more"))
            self._marks.change_note(same.number, note)
            return _revocable(_("Noted"))

        self._run(work)

    def change_note(self, number: int, note: str) -> None:
        """Change the note on a highlight."""
        self._change(lambda: self._marks.change_note(number, note), _revocable(_("Noted")))

    def remove_highlight(self, number: int) -> None:
        """Remove a highlight with its note."""
        sentence = _revocable(_("No highlight any more"))
        self._change(lambda: self._marks.remove_highlight(number), sentence)

    def undo(self) -> None:
        """Take the last change back."""
        done, nothing = _("Taken back: {what}"), _("There is nothing to take back.")
        self._change_back(self._marks.undo, done, nothing)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        done, nothing = _("Again: {what}"), _("There is nothing to do again.")
        self._change_back(self._marks.redo, done, nothing)

    def _change_back(self, change: Callable[[], str | None], done: str, nothing: str) -> None:
        def work() -> str:
            what = change()
            return done.format(what=what) if what else nothing

        self._run(work, read_again=True)

    def _change(
        self, change: Callable[[], None], sentence: str | None, *, read_again: bool = False
    ) -> None:
        def work() -> str | None:
            change()
            return sentence

        self._run(work, read_again=read_again)

    def _run(self, work: Callable[[], str | None], *, read_again: bool = False) -> None:
        article = self.article

        def change() -> None:
            highlights: Sequence[KeptHighlight] = ()
            try:
                sentence = work()
                if article:
                    highlights = self._marks.highlights(article.id)
            except (OSError, ValueError) as error:
                sentence = _("This could not be marked: {fault}").format(fault=error)
            if sentence is not None:
                message = self.Changed(sentence, read_again, article, highlights)
                self._owner.post_message(message)

        self._owner.run_worker(change, thread=True, group="marks", exit_on_error=False)


def _ids(articles: Sequence[Marked]) -> frozenset[str]:
    return frozenset(article.id for article in articles)


def _revocable(done: str) -> str:
    """What was done, and how to take it back."""
    return _("{done}; u takes it back").format(done=done)
