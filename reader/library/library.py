"""The library: a corpus folder, and its index, behind one interface."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, Concatenate, ParamSpec, TypeVar

from platformdirs import user_cache_path

from reader.article import Article
from reader.library.completion import Completion, complete
from reader.library.conditions import FigureCondition
from reader.library.contents import Contents, sketch_tokens
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
from reader.library.files import article_name, read_file
from reader.library.indexing import refresh
from reader.library.matching import find_hits, plan, wanted_terms
from reader.library.query import parse
from reader.library.reprints import NEAR, body_sentences, likeness
from reader.library.results import Results
from reader.library.sentences import sentence_span

_COLUMNS = (
    "id, path, title, published, source, outlet, section, language, figures, characters,"
    " largest_money, currency"
)
# Only the constant above is put into these.
_ENTRY_OF_PATH = f"SELECT {_COLUMNS} FROM articles WHERE path = ?"  # noqa: S608
_ENTRY_OF_ID = f"SELECT {_COLUMNS} FROM articles WHERE id = ? ORDER BY path"  # noqa: S608
_OF_KEYS = "WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key DESC"
_ENTRIES_OF_KEYS = f"SELECT {_COLUMNS} FROM articles {_OF_KEYS}"  # noqa: S608
_CONTENTS_OF_KEYS = f"SELECT {_COLUMNS}, packed FROM articles JOIN contents USING (key) {_OF_KEYS}"  # noqa: S608
_KEYS_OF_SEARCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
_CONTENTS_OF_PATH = "SELECT packed FROM articles JOIN contents USING (key) WHERE path = ?"

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")

_KEPT_RESULTS = 8
_AT_ONCE = 200
_MOST_REPRINTS = 500  # articles that are compared


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
            library._database.mend()
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

    Raises:
        CorpusError: The corpus is no folder that can be read.
        OSError: The index file that was named can't be used.
    """

    def __init__(self, corpus: Path, index: Path | None = None) -> None:
        if not corpus.exists():
            raise CorpusError(f"There is no folder {corpus}.")
        if not corpus.is_dir():
            raise CorpusError(f"{corpus} is a file; the corpus has to be a folder.")
        if not os.access(corpus, os.R_OK | os.X_OK):
            raise CorpusError(f"The folder {corpus} may not be read; change its permissions.")
        self.corpus = corpus
        self._database = Database(index) if index else _cached_database(corpus)
        self._results: dict[tuple[str, str | None], Results] = {}
        self._results_lock = Lock()

    @_mending
    def refresh(
        self,
        report: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Bring the index up to date with the folder; articles are there as they come.

        Args:
            report: Called with the progress, from the thread that called this.
            cancelled: Asked every few files whether to stop.

        Raises:
            OSError: The index can't be written.
        """
        try:
            refresh(self._database, self.corpus, report or (lambda _: None), cancelled)
        except sqlite3.OperationalError as error:
            raise OSError(f"The index can't be written: {error}.") from error

    @_mending
    def count(self, query: str = "", section: str | None = None) -> int:
        """How many articles a query finds.

        Raises:
            QueryError: The query can't be understood.
        """
        with self._database.reading() as connection:
            if results := self._find(connection, query, section):
                return len(results.take(connection))
            return _total(connection, section)

    @_mending
    def rows(
        self, first: int, last: int, query: str = "", section: str | None = None
    ) -> Sequence[Entry]:
        """A stretch of the list: by time of publication, newest first, undated last, then by path.

        Args:
            first: The first row, from 0.
            last: The row after the last one.
            query: What to look for; everything where it is empty.
            section: The section to list, without its inner ones; None for all.

        Raises:
            QueryError: The query can't be understood.
        """
        first, last = max(first, 0), max(first, last, 0)
        with self._database.reading() as connection:
            if results := self._find(connection, query, section):
                keys: Sequence[int] = results.take(connection, last)[first:last]
            else:
                keys = _listed(connection, first, last, section)
            return _entries(connection, keys)

    @_mending
    def position(self, path: str, query: str = "", section: str | None = None) -> int | None:
        """The row of an article in the list, or None where it is not in it.

        Raises:
            QueryError: The query can't be understood.
        """
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT key, section FROM articles WHERE path = ?", (os.fsencode(path),)
            ).fetchone()
            if not found:
                return None
            key, own_section = found
            if results := self._find(connection, query, section):
                return results.place(connection, key)
            if section is None:
                newer = connection.execute("SELECT count(*) FROM articles WHERE key > ?", (key,))
            elif os.fsencode(section) == own_section:
                newer = connection.execute(
                    "SELECT count(*) FROM articles WHERE section = ? AND key > ?",
                    (own_section, key),
                )
            else:
                return None
            return int(newer.fetchone()[0])

    def sections(self) -> Sequence[SectionCount]:
        """The sections that have articles, by name; the unsorted ones are last."""
        return self.groups("section")

    @_mending
    def groups(self, field: str) -> Sequence[SectionCount]:
        """The `section`s, `source`s or `month`s (2023-05) of the articles, by name, "" last."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT name, total FROM groups WHERE field = ? ORDER BY length(name) = 0, name",
                (field,),
            )
            return [SectionCount(os.fsdecode(name), total) for name, total in rows]

    def article(self, path: str) -> Article:
        """Read and clean an article as it is now.

        Raises:
            OSError: The file is gone or can't be read.
        """
        from reader.reading import clean

        return clean(read_file(self.corpus, path), article_name(path))

    @_mending
    def entry(self, id_or_path: str) -> Entry | None:
        """The article of an id or of a path."""
        with self._database.reading() as connection:
            row = connection.execute(_ENTRY_OF_PATH, (os.fsencode(id_or_path),)).fetchone()
            if row is None and len(id_or_path) == 64:
                try:
                    identity = bytes.fromhex(id_or_path)
                except ValueError:
                    return None
                row = connection.execute(_ENTRY_OF_ID, (identity,)).fetchone()
        return _entry(row) if row else None

    @_mending
    def unreadable(self) -> Sequence[Unreadable]:
        """The files of the corpus that are no articles, with the reason, by path."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT path, reason FROM unreadable ORDER BY path")
            return [Unreadable(os.fsdecode(path), reason) for path, reason in rows]

    @_mending
    def figures(self, query: str = "") -> Iterator[FigureHit]:
        """The figures of the articles that a query finds, in the order of the list and the text.

        Where the query has conditions on figures, only those figures that fulfil one of them.

        Raises:
            QueryError: The query can't be understood.
        """
        terms = wanted_terms(parse(query))
        conditions = [term for term in terms if isinstance(term, FigureCondition)]
        with self._database.reading() as connection:
            results = self._find(connection, query, None)
            keys = results.take(connection) if results else _listed(connection, 0, -1, None)
        return self._figures(keys, conditions)

    def _figures(
        self, keys: Sequence[int], conditions: Sequence[FigureCondition]
    ) -> Iterator[FigureHit]:
        for start in range(0, len(keys), _AT_ONCE):
            with self._database.reading() as connection:
                some = json.dumps(list(keys[start : start + _AT_ONCE]))
                rows = connection.execute(_CONTENTS_OF_KEYS, (some,)).fetchall()
            for *row, packed in rows:
                entry, contents = _entry(row), Contents.unpack(packed)
                for figure in contents.figures:
                    if not conditions or any(item.matches(figure) for item in conditions):
                        span = slice(*sentence_span(contents.text, figure.start, figure.end))
                        yield FigureHit(entry, figure, contents.text[span])

    @_mending
    def hits(self, path: str, query: str) -> Sequence[Hit]:
        """What a query finds in an article, in the order of the text, as the index has it.

        Raises:
            QueryError: The query can't be understood.
        """
        with self._database.reading() as connection:
            row = connection.execute(_CONTENTS_OF_PATH, (os.fsencode(path),)).fetchone()
        if row is None:
            return []
        contents = Contents.unpack(row[0])
        hits = []
        for start, end in find_hits(parse(query), contents.text, contents.figures):
            first, last = sentence_span(contents.text, start, end)
            hits.append(Hit(start, end, first, contents.text[first:last]))
        return hits

    @_mending
    def reprints(self, path: str) -> Sequence[Entry]:
        """The other articles that have nearly the same body, as `reprints` says, newest first."""
        with self._database.reading() as connection:
            row = connection.execute(_CONTENTS_OF_PATH, (os.fsencode(path),)).fetchone()
            text = Contents.unpack(row[0]).text if row else ""
            if not (tokens := sketch_tokens(text)):
                return []
            search = " OR ".join(f'"{token}"' for token in tokens)
            keys = connection.execute(_KEYS_OF_SEARCH, (search, _MOST_REPRINTS)).fetchall()
            some = json.dumps([key for (key,) in keys])
            rows = connection.execute(_CONTENTS_OF_KEYS, (some,)).fetchall()
        sentences = body_sentences(text)
        return [
            entry
            for *row, packed in rows
            if (entry := _entry(row)).path != path
            and likeness(sentences, body_sentences(Contents.unpack(packed).text)) >= NEAR
        ]

    def complete(self, query: str, cursor: int) -> Completion:
        """What may stand in the place of the term that ends at the cursor."""

        def values(field: str) -> list[str]:
            groups = [group for group in self.groups(field) if group.name]
            return [group.name for group in sorted(groups, key=lambda group: -group.total)]

        return complete(query, cursor, values)

    @_mending
    def version(self) -> int:
        """A number that changes with the index, whichever process changes it."""
        with self._database.reading() as connection:
            return _commits(connection)

    def close(self) -> None:
        """Let go of the index; the library can't be used any more."""
        self._database.close()

    def _find(
        self, connection: sqlite3.Connection, query: str, section: str | None
    ) -> Results | None:
        """The results of a query as the index is now; None where it asks for nothing."""
        if not query.strip():
            return None
        search = plan(parse(query), section)
        commits = _commits(connection)
        with self._results_lock:
            results = self._results.pop((query, section), None)
            if results is None or results.commits != commits:
                results = Results(search, commits)
            self._results[query, section] = results
            if len(self._results) > _KEPT_RESULTS:
                del self._results[next(iter(self._results))]
        return results


def _cached_database(corpus: Path) -> Database:
    """The index in the user's cache folder, or one in memory where that can't be."""
    name = sha256(os.fsencode(corpus.resolve())).hexdigest()[:16]
    try:
        return Database(user_cache_path("jiandu") / f"{name}.sqlite")
    except OSError:
        return Database(None)


def _commits(connection: sqlite3.Connection) -> int:
    found = connection.execute("SELECT value FROM numbers WHERE name = 'commits'").fetchone()
    return int(found[0])


def _total(connection: sqlite3.Connection, section: str | None) -> int:
    if section is None:
        found = connection.execute("SELECT value FROM numbers WHERE name = 'articles'").fetchone()
    else:
        found = connection.execute(
            "SELECT total FROM groups WHERE field = 'section' AND name = ?",
            (os.fsencode(section),),
        ).fetchone()
    return found[0] if found else 0


def _listed(
    connection: sqlite3.Connection, first: int, last: int, section: str | None
) -> Sequence[int]:
    """The keys of a stretch of a list without a query."""
    if section is None:
        found = connection.execute(
            "SELECT key FROM articles INDEXED BY articles_key ORDER BY key DESC LIMIT ? OFFSET ?",
            (last - first, first),
        )
    else:
        found = connection.execute(
            "SELECT key FROM articles WHERE section = ? ORDER BY key DESC LIMIT ? OFFSET ?",
            (os.fsencode(section), last - first, first),
        )
    return [key for (key,) in found]


def _entries(connection: sqlite3.Connection, keys: Sequence[int]) -> list[Entry]:
    """The articles of falling keys; what is gone meanwhile is left out."""
    rows = connection.execute(_ENTRIES_OF_KEYS, (json.dumps(list(keys)),))
    return [_entry(row) for row in rows]


def _entry(row: Sequence[Any]) -> Entry:
    identity, path, title, published, source, outlet, section, *rest = row
    return Entry(
        identity.hex(),
        os.fsdecode(path),
        title,
        published,
        source,
        outlet,
        os.fsdecode(section),
        *rest,
    )
