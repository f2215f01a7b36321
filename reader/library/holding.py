"""What of a query holds of some articles, where the search index alone can't tell."""

import sqlite3
from collections.abc import Collection, Container, Mapping

from reader.library.conditions import FigureCondition
from reader.library.figure_rows import articles_with
from reader.library.matching import bounds, published_keys
from reader.library.query import All, Any, HasFigures, HasMark, Not, Published, Query, Words

_SEARCHED = "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ?"


def holding(
    connection: sqlite3.Connection,
    query: Query,
    keys: Collection[int],
    marked: Mapping[HasMark, Container[int]],
) -> set[int]:
    """Those of some articles that a query holds of.

    Args:
        connection: To the index.
        query: The query.
        keys: The keys of the articles.
        marked: The keys of all articles with each mark that the query asks for.
    """
    keys = set(keys)
    if not keys:
        return keys
    match query:
        case Words() | HasFigures():
            possible, _ = bounds(query)
            rows = connection.execute(_SEARCHED, (possible, min(keys), max(keys)))
            return keys.intersection(key for (key,) in rows)
        case FigureCondition():
            return articles_with(connection, query, keys)
        case Published():
            first, end = published_keys(query)
            return {key for key in keys if first <= key < end}
        case HasMark():
            return {key for key in keys if key in marked[query]}
        case Not(part):
            return keys - holding(connection, part, keys, marked)
        case All(parts):
            for part in parts:
                keys = holding(connection, part, keys, marked)
            return keys
        case Any(parts):
            found: set[int] = set()
            for part in parts:
                found |= holding(connection, part, keys - found, marked)
            return found
