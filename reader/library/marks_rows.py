"""The marks' rows to values, and values to the changes that add them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable

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
    Table,
    next_number,
)
from reader.library.marks_lines import Entry, article_key
from reader.library.marks_values import (
    ArticleCorrection,
    ArticleMarks,
    KeptHighlight,
    Mark,
    Marked,
    SavedSearch,
)

READ = "is:read"
"""The label of articles that are read."""

STARRED = "is:starred"
"""The label of starred articles."""

TAG = "tag:"
"""What the labels of tags begin with."""

_WITH_ARTICLES = "LEFT JOIN articles USING (article)"
_ARTICLE = "article, coalesce(path, x''), coalesce(title, '')"
_HIGHLIGHTS = (
    f"SELECT {_ARTICLE}, number, start_offset, end_offset, quotation, note, lost"  # noqa: S608
    f" FROM highlights {_WITH_ARTICLES}"
)
_CORRECTIONS = (
    f"SELECT {_ARTICLE}, action, text, occurrence, source"  # noqa: S608
    f" FROM corrections {_WITH_ARTICLES}"
)
_IS_MARKED = " UNION ALL ".join(
    f"SELECT 1 FROM {table.name} WHERE article = ?1"  # noqa: S608
    for table in (LABELS, PLACES, HIGHLIGHTS, CORRECTIONS)
)
_MARK = (
    "SELECT label, NULL, NULL FROM labels WHERE article = ?1"
    " UNION ALL SELECT NULL, place, quotation FROM places WHERE article = ?1"
)


def row_of(connection: sqlite3.Connection, table: Table, *key: bytes | str | int) -> Row | None:
    """The row of a key."""
    row: Row | None = connection.execute(table.select + table.where, key).fetchone()
    return row


def remember(connection: sqlite3.Connection, articles: Iterable[Marked]) -> None:
    """Keep the paths and titles of articles."""
    connection.executemany(
        "INSERT INTO articles VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET path = excluded.path, title = excluded.title"
        " WHERE path != excluded.path OR title != excluded.title",
        map(_article_row, articles),
    )


def marks_of(connection: sqlite3.Connection, key: bytes) -> tuple[Mark, str]:
    """What is marked on an article, and the quotation at its place."""
    labels = set()
    place, quotation = None, ""
    for label, offset, quoted in connection.execute(_MARK, (key,)):
        if label is None:
            place, quotation = offset, quoted
        else:
            labels.add(label)
    tags = tuple(sorted(label[len(TAG) :] for label in labels if label.startswith(TAG)))
    return Mark(READ in labels, STARRED in labels, tags, place), quotation


def articles_after(connection: sqlite3.Connection, key: bytes, number: int) -> list[ArticleMarks]:
    """A stretch of the articles in the order of their keys, those without a mark too."""
    rows = connection.execute(
        f"{ARTICLES.select} WHERE article > ? ORDER BY article LIMIT ?", (key, number)
    ).fetchall()
    return [ArticleMarks(_article(*row), *marks_of(connection, row[0])) for row in rows]


def article_of(connection: sqlite3.Connection, key: bytes) -> Marked | None:
    """The article of a key, where it is known."""
    row = row_of(connection, ARTICLES, key)
    return _article(*row) if row else None


def articles_at(connection: sqlite3.Connection, path: str) -> tuple[Marked, ...]:
    """The articles with any mark that were last at a path."""
    return tuple(
        _article(*row)
        for row in connection.execute(f"{ARTICLES.select} WHERE path = ?", (os.fsencode(path),))
        if connection.execute(_IS_MARKED, row[:1]).fetchone()
    )


def highlights(
    connection: sqlite3.Connection, conditions: str = "", *values: bytes
) -> tuple[KeptHighlight, ...]:
    """Highlights under the end of a SELECT statement."""
    return tuple(
        KeptHighlight(
            start,
            end,
            note,
            number=number,
            article=_article(key, path, title),
            quotation=quotation,
            lost=bool(lost),
        )
        for key, path, title, number, start, end, quotation, note, lost in connection.execute(
            f"{_HIGHLIGHTS} {conditions}", values
        )
    )


def corrections(
    connection: sqlite3.Connection, conditions: str = "", *values: bytes | str
) -> tuple[ArticleCorrection, ...]:
    """Corrections under conditions, in the order in which they were made."""
    return tuple(
        ArticleCorrection(_article(key, path, title), Correction(*row))
        for key, path, title, *row in connection.execute(
            f"{_CORRECTIONS} {conditions} ORDER BY number", values
        )
    )


def equal_corrections(
    connection: sqlite3.Connection, key: bytes, correction: Correction
) -> list[Row]:
    """The rows that decide on the same line."""
    return connection.execute(
        f"{CORRECTIONS.select} WHERE source = ? AND (source != '' OR article = ?)"
        " AND text = ? AND occurrence IS ?",
        (correction.source, key, correction.text, correction.occurrence),
    ).fetchall()


def correction_row(number: int, key: bytes, correction: Correction) -> Row:
    """The row of a correction."""
    return (
        number,
        key,
        correction.source,
        correction.action,
        correction.text,
        correction.occurrence,
    )


def additions(connection: sqlite3.Connection, entry: Entry) -> list[Change]:
    """The changes that add an entry; what contradicts it is there already and stays."""
    match entry:
        case ArticleMarks(article, mark, quotation):
            key = article_key(article.id)
            labels = [TAG + tag for tag in mark.tags]
            labels += [READ] * mark.read + [STARRED] * mark.starred
            rows: list[tuple[Table, Row]] = [(LABELS, (label, key)) for label in labels]
            if mark.place is not None:
                rows.append((PLACES, (key, mark.place, quotation)))
            rows.append((ARTICLES, _article_row(article)))
        case KeptHighlight(start, end, note, article=article):
            key = article_key(article.id)
            values = (key, start, end, entry.quotation, note)
            rows = [(ARTICLES, _article_row(article))]
            if not connection.execute(
                f"{HIGHLIGHTS.select} WHERE article = ? AND start_offset = ? AND end_offset = ?"
                " AND quotation = ? AND note = ?",
                values,
            ).fetchone():
                rows.append(
                    (HIGHLIGHTS, (next_number(connection, HIGHLIGHTS), *values, int(entry.lost)))
                )
        case ArticleCorrection(article, correction):
            key = article_key(article.id)
            rows = [(ARTICLES, _article_row(article))]
            if not equal_corrections(connection, key, correction):
                number = next_number(connection, CORRECTIONS)
                rows.append((CORRECTIONS, correction_row(number, key, correction)))
        case SavedSearch(name, query):
            rows = [(SEARCHES, (name, query))]
    return [Change(table, None, row) for table, row in rows]


def _article_row(article: Marked) -> Row:
    return article_key(article.id), os.fsencode(article.path), clean_characters(article.title)


def _article(key: bytes, path: bytes, title: str) -> Marked:
    return Marked(key.hex(), os.fsdecode(path), title)
