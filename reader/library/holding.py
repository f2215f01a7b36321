"""What of a query holds of some articles, where the search index alone can't tell.

The tokens of figures say which articles may be meant. What they leave open, values within one bin
and labels, is looked up in the rows of figures, so that no article has to be opened for it.
"""

import json
import sqlite3
from collections.abc import Collection, Container, Mapping
from math import inf

from reader.library.conditions import FigureCondition
from reader.library.matching import bounds, published_keys
from reader.library.query import All, Any, HasFigures, HasMark, Not, Published, Query, Words
from reader.library.tokens import phrase, spaced, storable

_SEARCHED = "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ?"
# In the order of the table of figures, up to the first such figure of each article; the conditions
# and a bracket follow.
_HAVING = (
    "WITH wanted AS MATERIALIZED (SELECT key, contents FROM articles"
    " WHERE key IN (SELECT value FROM json_each(:keys)) ORDER BY contents)"
    " SELECT key FROM wanted WHERE EXISTS"
    " (SELECT 1 FROM figures WHERE figures.contents = wanted.contents AND kind = :kind"
)
_OF_UNIT = "unit = :unit"
_OF_LABEL = "instr(label, :label)"
_WITHIN = "(high >= :low AND low <= :high)"
_WRITTEN = (
    "(written = :written"
    " OR substr(written, 1, length(:written) + 1) IN (:written || '-', :written || 'T'))"
)


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
            return _with_figure(connection, query, keys)
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


def _with_figure(
    connection: sqlite3.Connection, condition: FigureCondition, keys: Collection[int]
) -> set[int]:
    """Those of some articles that have a figure of which a condition holds."""
    terms = [_HAVING]
    if condition.unit:
        terms.append(_OF_UNIT)
    if condition.label:
        terms.append(_OF_LABEL)
    bounded = condition.low > -inf or condition.high < inf
    if condition.written:
        terms.append(
            f"CASE WHEN written IS NULL THEN {_WITHIN if bounded else 1} ELSE {_WRITTEN} END"
        )
    elif bounded:
        terms.append(_WITHIN)
    values = {
        "keys": json.dumps(list(keys)),
        "kind": condition.kind,
        "unit": storable(condition.unit),
        "label": spaced(phrase(condition.label)),
        "written": storable(condition.written),
        "low": condition.low,
        "high": condition.high,
    }
    return {key for (key,) in connection.execute(f"{' AND '.join(terms)})", values)}
