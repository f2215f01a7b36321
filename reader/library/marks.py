"""The reader's own marks: the only thing that can't be made again from the corpus.

One class, with a method for each thing that is marked, so that each change is one transaction of
one file; what they share is in the modules `marks_…`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from platformdirs import user_data_path

from reader.article import Correction
from reader.characters import clean_characters
from reader.library.marks_changes import (
    ARTICLES,
    CORRECTIONS,
    HIGHLIGHTS,
    LABELS,
    PLACES,
    SEARCHES,
    Change,
    Row,
    next_number,
)
from reader.library.marks_file import MarksFile
from reader.library.marks_finding import move
from reader.library.marks_history import History
from reader.library.marks_lines import (
    article_key,
    check_range,
    from_lines,
    mark_name,
    to_line,
)
from reader.library.marks_rows import (
    READ,
    STARRED,
    TAG,
    additions,
    article_of,
    articles_after,
    articles_at,
    correction_row,
    corrections,
    equal_corrections,
    highlights,
    marks_of,
    remember,
    row_of,
)
from reader.library.marks_values import Imported, KeptHighlight, Mark, Marked, SavedSearch
from reader.library.marks_words import corrected, imported, labelled
from reader.words import _

_PAGE = 500  # articles of an export that are read at once

_LABELLED = "SELECT article FROM labels WHERE label = ?"


def marks_path() -> Path:
    """The file of marks in the user's data folder."""
    return user_data_path("jiandu") / "marks.sqlite"


class Marks:
    """What the reader marked, in a file that any number of processes may use at once.

    Every call that changes something is one transaction, on the disk when it returns; it can take
    some milliseconds. All methods may be called from any thread. Articles go by their id, which
    has 64 hexadecimal digits; any other raises `ValueError`.

    Args:
        path: The file; None for the one in the user's data folder. Where it can't be written, the
            marks are kept in memory.

    Raises:
        OSError: By any method: the file can't be read or written any more; nothing is changed.
    """

    def __init__(self, path: Path | None = None) -> None:
        path = path or marks_path()
        self._file = MarksFile(path)
        # A second connection: to mark a hundred thousand articles holds up nobody who reads.
        self._second = MarksFile(path) if self._file.path else self._file
        self._history = History(self._file)

    @property
    def path(self) -> Path | None:
        """The file, None where the marks are in memory."""
        return self._file.path

    @property
    def trouble(self) -> str:
        """What went wrong with the file, in sentences; empty where nothing did."""
        return self._file.trouble or self._reading.trouble

    def state(self) -> tuple[int, ...]:
        """What is another one after any change by any process."""
        return self._reading.state()

    def of(self, article_id: str) -> Mark:
        """What is marked on an article."""
        return self.of_many([article_id])[article_id]

    def of_many(self, ids: Sequence[str]) -> Mapping[str, Mark]:
        """What is marked on each of some articles."""
        keys = {article_id: article_key(article_id) for article_id in ids}
        return self._reading.read(
            lambda connection: {
                article_id: marks_of(connection, key)[0] for article_id, key in keys.items()
            }
        )

    def unread_of(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of some articles that are not read."""
        keys = {article_id: article_key(article_id) for article_id in ids}
        return self._reading.read(
            lambda connection: frozenset(
                article_id
                for article_id, key in keys.items()
                if row_of(connection, LABELS, READ, key) is None
            )
        )

    def ids_where(
        self, *, read: bool | None = None, starred: bool | None = None, tag: str | None = None
    ) -> frozenset[str]:
        """The articles with some marks; what never had a mark is not among them.

        Args:
            read: Whether they are read; None where it does not matter.
            starred: Whether they are starred.
            tag: A tag that they have.

        Raises:
            ValueError: The tag has no visible character.
        """
        asked = {READ: read, STARRED: starred}
        wanted = [label for label, on in asked.items() if on]
        wanted += [] if tag is None else [TAG + mark_name(tag)]
        unwanted = [label for label, on in asked.items() if on is False]
        known = f"SELECT article FROM {ARTICLES.name}"  # noqa: S608
        statement = " INTERSECT ".join([_LABELLED] * len(wanted)) or known
        statement += f" EXCEPT {_LABELLED}" * len(unwanted)
        return self._reading.read(
            lambda connection: frozenset(
                key.hex() for (key,) in connection.execute(statement, wanted + unwanted)
            )
        )

    def tags(self) -> Mapping[str, int]:
        """All tags, in the order of their code points, and how many articles have each."""
        return self._reading.read(
            lambda connection: {
                label[len(TAG) :]: number
                for label, number in connection.execute(
                    "SELECT label, count(*) FROM labels WHERE label >= 'tag:' AND label < 'tag;'"
                    " GROUP BY label ORDER BY label"
                )
            }
        )

    def set_read(self, articles: Sequence[Marked], read: bool, *, undoable: bool = True) -> None:
        """Mark articles as read or unread.

        Args:
            articles: The articles.
            read: Whether they are read.
            undoable: Whether it can be taken back; what nobody asked for is no step of theirs.
        """
        self._label(READ, articles, read, undoable=undoable)

    def set_starred(self, articles: Sequence[Marked], starred: bool) -> None:
        """Star articles, or take their star away."""
        self._label(STARRED, articles, starred)

    def add_tag(self, articles: Sequence[Marked], tag: str) -> None:
        """Tag articles.

        Raises:
            ValueError: The tag has no visible character.
        """
        self._label(TAG + mark_name(tag), articles, True)

    def remove_tag(self, articles: Sequence[Marked], tag: str) -> None:
        """Take a tag away from articles.

        Raises:
            ValueError: The tag has no visible character.
        """
        self._label(TAG + mark_name(tag), articles, False)

    def set_place(self, article: Marked, offset: int, quotation: str) -> None:
        """Keep where reading goes on; this is not undone.

        Args:
            article: The article.
            offset: Offset in its text.
            quotation: The text from there on, long enough to be found again.
        """
        row = article_key(article.id), max(offset, 0), clean_characters(quotation)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(PLACES.replace, row)
            remember(connection, [article])

        self._file.write(work)

    def highlight(
        self, article: Marked, start: int, end: int, quotation: str, note: str = ""
    ) -> int:
        """Highlight a stretch of an article's text, and give the highlight's number.

        A stretch that is highlighted already keeps its highlight, which gets the note.

        Raises:
            ValueError: The quotation is not `end - start` code points long, or empty.
        """
        key, note = article_key(article.id), clean_characters(note)
        quotation = clean_characters(quotation)
        check_range(start, end, quotation)
        numbers = []

        def changes(connection: sqlite3.Connection) -> list[Change]:
            found: Row | None = connection.execute(
                f"{HIGHLIGHTS.select} WHERE article = ? AND start_offset = ? AND end_offset = ?"
                " AND quotation = ?",
                (key, start, end, quotation),
            ).fetchone()
            numbers.append(found[0] if found else next_number(connection, HIGHLIGHTS))
            if found:
                return [_with_note(found, note or found[5])]
            row = (numbers[-1], key, start, end, quotation, note, 0)
            return [Change(HIGHLIGHTS, None, row)]

        self._history.do(lambda number: _("highlighted a passage"), changes, [article])
        return numbers[-1]

    def change_note(self, number: int, note: str) -> None:
        """Change the note on a highlight, where there is a highlight of this number."""

        def changes(connection: sqlite3.Connection) -> list[Change]:
            found = row_of(connection, HIGHLIGHTS, number)
            return [_with_note(found, clean_characters(note))] if found else []

        self._history.do(lambda number: _("changed a note"), changes)

    def remove_highlight(self, number: int) -> None:
        """Remove a highlight with its note."""
        self._history.do(
            lambda number: _("removed a highlight"),
            lambda connection: [Change(HIGHLIGHTS, row_of(connection, HIGHLIGHTS, number), None)],
        )

    def highlights(self, article_id: str) -> tuple[KeptHighlight, ...]:
        """The highlights of an article in the order of its text, lost ones too."""
        key = article_key(article_id)
        ending = "WHERE article = ? ORDER BY start_offset, number"
        return self._reading.read(lambda connection: highlights(connection, ending, key))

    def all_highlights(self) -> tuple[KeptHighlight, ...]:
        """All highlights in the order in which they were made."""
        return self._reading.read(lambda connection: highlights(connection, "ORDER BY number"))

    def correct(self, article: Marked, correction: Correction) -> None:
        """Keep a decision on a line in the place of an earlier one on the same line."""
        key = article_key(article.id)
        correction = replace(
            correction,
            text=clean_characters(correction.text),
            source=clean_characters(correction.source),
        )

        def changes(connection: sqlite3.Connection) -> list[Change]:
            earlier = equal_corrections(connection, key, correction)
            row = correction_row(next_number(connection, CORRECTIONS), key, correction)
            return [
                *(Change(CORRECTIONS, each, None) for each in earlier),
                Change(CORRECTIONS, None, row),
            ]

        words = corrected(correction)
        self._history.do(lambda number: words, changes, [article])

    def corrections(self, article_id: str, source: str) -> tuple[Correction, ...]:
        """The corrections that hold for an article of a source, in the order they were made."""
        conditions = "WHERE source = '' AND article = ? OR source != '' AND source = ?"
        key = article_key(article_id)
        made = self._reading.read(
            lambda connection: corrections(connection, conditions, key, source)
        )
        return tuple(each.correction for each in made)

    def all_corrections(self) -> tuple[tuple[str, Correction], ...]:
        """All corrections in the order they were made, each with the id of its article."""
        made = self._reading.read(corrections)
        return tuple((each.article.id, each.correction) for each in made)

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name, in the place of the one that has it.

        Raises:
            ValueError: The name has no visible character.
        """
        row = mark_name(name), clean_characters(query)
        self._history.do(
            lambda number: _("saved the search {name}").format(name=row[0]),
            lambda connection: [Change(SEARCHES, row_of(connection, SEARCHES, row[0]), row)],
        )

    def remove_search(self, name: str) -> None:
        """Remove a saved search."""
        self._history.do(
            lambda number: _("removed the search {name}").format(name=name),
            lambda connection: [Change(SEARCHES, row_of(connection, SEARCHES, name), None)],
        )

    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches in the order of their names' code points."""
        return self._reading.read(
            lambda connection: tuple(
                SavedSearch(*row) for row in connection.execute(f"{SEARCHES.select} ORDER BY name")
            )
        )

    def undo(self) -> str | None:
        """Take back the last call that changed something and that was not taken back.

        What another process has changed meanwhile is left as it is.

        Returns:
            What was done, as in "marked 3 articles as read"; None where there is nothing left.
        """
        return self._history.undo()

    def redo(self) -> str | None:
        """Do again what was undone last, unless something else was done since."""
        return self._history.redo()

    def known(self, article_id: str) -> Marked | None:
        """The article as it was last marked; None where it never was."""
        key = article_key(article_id)
        return self._reading.read(lambda connection: article_of(connection, key))

    def known_at(self, path: str) -> tuple[Marked, ...]:
        """The articles with marks that were last at a path, to be relocated where they are gone."""
        return self._reading.read(partial(articles_at, path=path))

    def relocate(self, article_id: str, article: Marked, text: str) -> tuple[KeptHighlight, ...]:
        """Give an article the marks that it had before its file changed; this is not undone.

        Called with the article's own id it finds the highlights again in a text that was cleaned
        in another way, and keeps its path and title.

        Args:
            article_id: The article as it was.
            article: The article as it is.
            text: Its text.

        Returns:
            The article's highlights: where their quotation is nearest to where it was, or lost.
        """
        old, new = article_key(article_id), article_key(article.id)

        def work(connection: sqlite3.Connection) -> None:
            moved = move(connection, old, new, text)
            if moved or row_of(connection, ARTICLES, new):
                remember(connection, [article])

        self._file.write(work)
        return self.highlights(article.id)

    def export_lines(self) -> Iterator[str]:
        """All marks as JSON lines, without line breaks."""
        key = b""
        while page := self._reading.read(partial(articles_after, key=key, number=_PAGE)):
            yield from (to_line(entry) for entry in page if entry.mark != Mark())
            key = article_key(page[-1].article.id)
        yield from map(to_line, self.all_highlights())
        yield from map(to_line, self._reading.read(corrections))
        yield from map(to_line, self.searches())

    def import_lines(self, lines: Iterable[str]) -> Imported:
        """Add the marks of JSON lines to those that are there, in one step that can be undone.

        Where a mark contradicts one that is there, the one that is there stays.
        """
        entries, bad, trouble = from_lines(lines)

        def changes(connection: sqlite3.Connection) -> Iterator[Change]:
            for entry in entries:
                yield from additions(connection, entry)

        made = self._history.do(imported, changes)
        return Imported(len(made), bad, trouble)

    def close(self) -> None:
        """Close the file; no other method may be called after this."""
        self._file.close()
        self._second.close()

    @property
    def _reading(self) -> MarksFile:
        """Where to read: in memory there is one connection only."""
        return self._second if self._file.path and self._second.path else self._file

    def _label(
        self, label: str, articles: Sequence[Marked], on: bool, *, undoable: bool = True
    ) -> None:
        rows = [(label, article_key(article.id)) for article in articles]
        changes = [Change(LABELS, None, row) if on else Change(LABELS, row, None) for row in rows]
        words = partial(labelled, label, on)
        self._history.do(words, lambda connection: changes, articles, undoable=undoable)


def _with_note(row: Row, note: str) -> Change:
    """The change of a highlight's note."""
    return Change(HIGHLIGHTS, row, (*row[:5], note, *row[6:]))
