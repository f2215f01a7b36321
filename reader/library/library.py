"""The library: a corpus folder, and its index, behind one interface.

What the first screenful does without is loaded when it is used. One class, with a method for each
question; half of it says what they take and raise, the answers are in the modules beside it.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from platformdirs import user_cache_path

from reader.library.database import Database, is_damage
from reader.library.entry import (
    CorpusError,
    Entry,
    FigureHit,
    Hit,
    Progress,
    SectionCount,
    Unreadable,
)
from reader.library.files import WHOLE, article_name, read_file
from reader.library.lists import Lists, MarkedArticles
from reader.library.orders import Order
from reader.library.rows import (
    commits_of,
    contents_of,
    entries_of,
    groups,
    key_of,
    keys_of_ids,
    total,
    total_folded,
)
from reader.words import _, fault

if TYPE_CHECKING:
    from reader.article import Article, Correction
    from reader.library.completion import Completion
    from reader.library.conditions import FigureCondition
    from reader.library.contents import Contents
    from reader.library.corrected import Corrected
    from reader.library.workers import Pool

_ID = re.compile("[0-9A-Fa-f]{64}")

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")

_AT_ONCE = 200


def _mending(
    method: Callable[Concatenate[Library, _Arguments], _Result],
) -> Callable[Concatenate[Library, _Arguments], _Result]:
    """A method that starts again with an empty index where it meets a damaged one."""

    @wraps(method)
    def call(
        library: Library, /, *arguments: _Arguments.args, **named: _Arguments.kwargs
    ) -> _Result:
        try:
            return method(library, *arguments, **named)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            library._mend()
            return method(library, *arguments, **named)

    return call


class Library:
    """A corpus folder of any size, its articles newest first, and the queries over them.

    All methods may be called from any thread. Paths are POSIX paths from the corpus folder;
    names that are not valid Unicode come as `os.fsdecode` gives them.

    Args:
        corpus: The folder.
        index: The file that keeps the index; None for the one in the user's cache folder that
            belongs to this corpus, or, where that can't be written, for an index in memory.
        marks: The reader's marks, for queries that ask for them, and for corrections of lines.

    Attributes:
        corpus: The folder.
        emptied: Whether a damaged index was emptied that was not brought up to date since.

    Raises:
        CorpusError: The corpus is no folder that can be read.
        OSError: The index file that was named can't be used.
    """

    def __init__(
        self, corpus: Path, index: Path | None = None, marks: MarkedArticles | None = None
    ) -> None:
        if not corpus.exists():
            raise CorpusError(_("There is no folder {path}.").format(path=corpus))
        if not corpus.is_dir():
            sentence = _("{path} is a file; the corpus has to be a folder.")
            raise CorpusError(sentence.format(path=corpus))
        if not os.access(corpus, os.R_OK | os.X_OK):
            sentence = _("The folder {path} may not be read; change its permissions.")
            raise CorpusError(sentence.format(path=corpus))
        self.corpus = corpus
        self.emptied = False
        self._database = Database(index) if index else _cached_database(corpus)
        self._marks = marks
        self._lists = Lists(marks)
        self._corrections_state: tuple[int, ...] = ()
        self._makers: dict[bytes, int] = {}

    @_mending
    def refresh(
        self,
        report: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        paths: Collection[bytes] = (WHOLE,),
        *,
        jobs: int | None = None,
        pool: Pool | None = None,
    ) -> bool:
        """Bring the index up to date with the folder; articles are there as they come.

        Args:
            report: Called with the progress, from the thread that called this.
            cancelled: Asked every few files whether to stop.
            paths: The only files and folders to look at, as the file system writes them.
            jobs: How many processes read files; None for one a core.
            pool: Processes that read files again and again; None where they are not kept.

        Returns:
            Whether the index is up to date; not where it was cancelled, or where another reader
            is at it.

        Raises:
            OSError: The folder can't be read, or the index can't be written.
        """
        from reader.library.indexing import refresh

        try:
            done = refresh(
                self._database,
                self.corpus,
                report or (lambda progress: None),
                cancelled,
                paths=paths,
                jobs=jobs,
                corrected=self._corrected(),
                pool=pool,
            )
            self.emptied &= not done or WHOLE not in paths
            return done
        except sqlite3.OperationalError as error:
            if is_damage(error):
                raise
            sentence = _("The index can't be written: {fault}.")
            raise OSError(sentence.format(fault=error)) from error
        except OSError as error:
            if error.errno is None:
                raise
            name = os.fsdecode(error.filename or self.corpus)
            sentence = _("{path} can't be read: {fault}.")
            raise OSError(sentence.format(path=name, fault=fault(error))) from error

    @_mending
    def count(
        self,
        query: str = "",
        section: str | None = None,
        *,
        folded: bool = False,
        most: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """How many articles a query finds.

        Args:
            query: What to look for; everything where it is empty.
            section: The section to count in, without its inner ones; None for all.
            folded: Whether reprints of each other count as one.
            most: Where to stop counting what is not known; there may be some more counted.
            cancelled: Asked every few articles whether to stop.

        Raises:
            QueryError: The query can't be understood.
        """
        with self._database.reading() as connection:
            if not query.strip():
                return (total_folded if folded else total)(connection, section)
            results = self._lists.find(connection, query, section, folded)
            return len(results.take(connection, most, cancelled))

    @_mending
    def rows(
        self,
        first: int,
        last: int,
        query: str = "",
        section: str | None = None,
        order: Order = "newest",
        *,
        folded: bool = False,
    ) -> Sequence[Entry]:
        """A stretch of the list.

        Args:
            first: The first row, from 0.
            last: The row after the last one.
            query: What to look for; everything where it is empty.
            section: The section to list, without its inner ones; None for all.
            order: What comes first; articles that are equal in it are listed newest first, those
                of the same time by path.
            folded: Whether of reprints of each other only the newest one is listed.

        Raises:
            QueryError: The query can't be understood.
        """
        first, last = max(first, 0), max(first, last, 0)
        with self._database.reading() as connection:
            found = self._lists.in_order(connection, query, section, order, folded)
            return entries_of(connection, found.stretch(connection, first, last))

    @_mending
    def position(
        self,
        path: str,
        query: str = "",
        section: str | None = None,
        order: Order = "newest",
        *,
        folded: bool = False,
    ) -> int | None:
        """The row of an article in the list, or None where it is not in it.

        Where the list is folded, the row of the reprint that stands for it.

        Raises:
            QueryError: The query can't be understood.
        """
        from reader.library.stories import keys_of_story

        with self._database.reading() as connection:
            key = key_of(connection, path)
            if key is None:
                return None
            found = self._lists.in_order(connection, query, section, order, folded)
            keys = keys_of_story(connection, key) if folded else []
            places = (found.place(connection, each) for each in keys or [key])
            return next((place for place in places if place is not None), None)

    def sections(self) -> Sequence[SectionCount]:
        """The sections that have articles, by name; the unsorted ones are last."""
        return self.groups("section")

    @_mending
    def groups(self, field: str) -> Sequence[SectionCount]:
        """The `section`s, `source`s or `month`s (2023-05) of the articles, by name, "" last."""
        with self._database.reading() as connection:
            read = self._lists.read_groups(connection)
            return [
                SectionCount(name, total, read[field, name])
                for name, total in groups(connection, field)
            ]

    def article(self, path: str, corrections: Sequence[Correction] = ()) -> Article:
        """Read and clean an article as it is now.

        Args:
            path: The file.
            corrections: Decisions of the reader's own on its lines.

        Raises:
            OSError: The file is gone or can't be read.
        """
        from reader.reading import clean

        return clean(read_file(self.corpus, path), article_name(path), corrections)

    @_mending
    def entry(self, id_or_path: str) -> Entry | None:
        """The article of an id or of a path."""
        with self._database.reading() as connection:
            key = key_of(connection, id_or_path)
            keys = [] if key is None else [key]
            if not keys and _ID.fullmatch(id_or_path):
                keys = sorted(keys_of_ids(connection, [id_or_path]), reverse=True)[:1]
            return next(iter(entries_of(connection, keys)), None)

    @_mending
    def unreadable(self) -> Sequence[Unreadable]:
        """The files of the corpus that are no articles, with the reason, by path."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT path, reason FROM files WHERE key IS NULL ORDER BY path"
            )
            return [Unreadable(os.fsdecode(path), reason) for path, reason in rows]

    @_mending
    def figures(self, query: str = "") -> Iterator[FigureHit]:
        """The figures of the articles that a query finds, in the order of the list and the text.

        Where the query has conditions on figures, only those figures that fulfil one of them.

        Raises:
            QueryError: The query can't be understood.
        """
        from reader.library.conditions import FigureCondition
        from reader.library.matching import wanted_terms
        from reader.library.query import parse

        terms = wanted_terms(parse(query))
        conditions = [term for term in terms if isinstance(term, FigureCondition)]
        with self._database.reading() as connection:
            keys = self._lists.find(connection, query, None).take(connection)
        return self._figures(keys, conditions)

    def _figures(
        self, keys: Sequence[int], conditions: Sequence[FigureCondition]
    ) -> Iterator[FigureHit]:
        from reader.sentences import sentence_span

        for start in range(0, len(keys), _AT_ONCE):
            for entry, contents in self._contents(keys[start : start + _AT_ONCE]):
                for figure in contents.figures:
                    if not conditions or any(item.matches(figure) for item in conditions):
                        span = slice(*sentence_span(contents.text, figure.start, figure.end))
                        yield FigureHit(entry, figure, contents.text[span])

    @_mending
    def _contents(self, keys: Sequence[int | None]) -> Sequence[tuple[Entry, Contents]]:
        with self._database.reading() as connection:
            return contents_of(connection, keys)

    @_mending
    def hits(self, path: str, query: str) -> Sequence[Hit]:
        """What a query finds in an article, in the order of the text, as the index has it.

        Raises:
            QueryError: The query can't be understood.
        """
        from reader.library.matching import find_hits
        from reader.library.query import parse
        from reader.sentences import sentence_span

        with self._database.reading() as connection:
            found = contents_of(connection, [key_of(connection, path)])
        if not found:
            return []
        ((_, contents),) = found
        hits = []
        for start, end in find_hits(parse(query), contents.text, contents.figures):
            first, last = sentence_span(contents.text, start, end)
            hits.append(Hit(start, end, first, contents.text[first:last]))
        return hits

    @_mending
    def reprints(self, path: str) -> Sequence[Entry]:
        """The other articles that have nearly the same body, as `reprints` says, newest first."""
        from reader.library.stories import keys_of_story

        with self._database.reading() as connection:
            key = key_of(connection, path)
            keys = [] if key is None else keys_of_story(connection, key)
            return entries_of(connection, [each for each in keys if each != key])

    def complete(self, query: str, cursor: int) -> Completion:
        """What may stand in the place of the term that ends at the cursor."""
        from reader.library.completion import complete

        def values(field: str) -> list[str]:
            if field == "tag":
                totals = self._marks.tags() if self._marks else {}
            else:
                with self._database.reading() as connection:
                    totals = {name: total for name, total in groups(connection, field) if name}
            return sorted(totals, key=lambda name: -totals[name])

        return complete(query, cursor, values)

    @_mending
    def outdated(self) -> frozenset[bytes]:
        """The paths to be refreshed: all of an index that was emptied.

        Else those whose rows were made with other corrections than there are, which are looked
        for where the marks have changed since the last call.
        """
        if self.emptied:
            return frozenset([WHOLE])
        state = self._marks.state() if self._marks else ()
        if state == self._corrections_state:
            return frozenset()
        self._corrections_state = state
        with self._database.reading() as connection:
            before, self._makers = self._makers, self._corrected().makers(connection, 0)
        return frozenset(path for path, _ in self._makers.items() ^ before.items())

    @_mending
    def version(self) -> int:
        """A number that changes with the index, whichever process changes it."""
        with self._database.reading() as connection:
            return commits_of(connection)

    def leave(self) -> None:
        """Let what other threads ask and write end at once, with an error: nobody waits for it."""
        self._database.leave()

    def close(self) -> None:
        """Let go of the index; the library can't be used any more."""
        self._database.close()

    def _mend(self) -> None:
        self._database.mend()
        self._lists.forget()
        self.emptied = True

    def _corrected(self) -> Corrected:
        from reader.library.corrected import Corrected

        return Corrected(self._marks.all_corrections() if self._marks else ())


def _cached_database(corpus: Path) -> Database:
    """The index in the user's cache folder, or one in memory where that can't be."""
    name = sha256(os.fsencode(corpus.resolve())).hexdigest()[:16]
    try:
        return Database(user_cache_path("jiandu") / f"{name}.sqlite")
    except OSError:
        return Database(None)
