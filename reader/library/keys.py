"""The keys of articles: numbers that rise the way the list goes, from oldest to newest.

Full text search gives its hits in the order of the keys, so the newest come at once, however many
there are. A day of publication has `DAY_KEYS` keys; those of articles without a time are in the
lower half, those with one in the third quarter by that time. Between two neighbours there is room
for later ones; where it is used up, `respaced` says how to make some by moving others up.
"""

import sqlite3
from datetime import datetime

DAY_KEYS = 1 << 26

_STEP = 16
_EARLIEST = datetime(1700, 1, 1).toordinal()  # what is dated earlier shares its day
UNDATED_END = _EARLIEST * DAY_KEYS
"""The key after those of undated articles."""


def intended_key(published: str) -> int:
    """Where an article would stand by itself.

    Args:
        published: ISO 8601 day or time, or "".
    """
    if not published:
        return UNDATED_END // 2
    moment = datetime.fromisoformat(published)
    day = max(moment.toordinal(), _EARLIEST) * DAY_KEYS
    if "T" not in published:
        return day + DAY_KEYS // 2 - 1
    second = moment.hour * 3600 + moment.minute * 60 + moment.second
    return day + DAY_KEYS // 2 + (second + 1) * (DAY_KEYS // 4) // 86400


def first_key_of_day(day: str) -> int:
    """The smallest key of the articles that were published on an ISO 8601 day or later."""
    return max(datetime.fromisoformat(day).toordinal(), _EARLIEST) * DAY_KEYS


def new_key(connection: sqlite3.Connection, published: str, path: bytes) -> int | None:
    """The key of an article that comes into the list; None where its neighbours leave no room.

    The list goes by time of publication, newest first, then by path; what is undated is last.
    """
    newer, tied_above = _neighbour(connection, _ABOVE, published, path)
    older, tied_below = _neighbour(connection, _BELOW, published, path)
    if newer is not None and tied_above:
        key = newer - _STEP
    elif older is not None and tied_below:
        key = older + _STEP
    else:
        key = intended_key(published)
    first, end = _room(published)
    lower = max(first - 1, -1 if older is None else older)
    upper = end if newer is None else min(newer, end)
    if lower < key < upper:
        return key
    return (lower + upper) // 2 if upper - lower > 1 else None


def respaced(connection: sqlite3.Connection, published: str, path: bytes) -> list[tuple[int, int]]:
    """The moves that make room for an article where `new_key` finds none.

    Returns:
        Pairs of a key and the one that takes its place, in an order in which no move meets a
        key that is taken.
    """
    older, _ = _neighbour(connection, _BELOW, published, path)
    first, end = _room(published)
    lower = max(first - 1, -1 if older is None else older)
    taken: list[int] = []
    for (key,) in connection.execute(
        "SELECT key FROM articles WHERE key > ? AND key < ? ORDER BY key", (lower, end)
    ):
        if taken and (key - lower) > (len(taken) + 1) * _STEP // 2:
            end = key
            break
        taken.append(key)
    step = (end - lower) // (len(taken) + 2)
    places = (lower + (index + 2) * step for index in range(len(taken)))
    moves = list(zip(taken, places, strict=True))
    return [move for move in moves if move[1] < move[0]] + [
        move for move in reversed(moves) if move[1] > move[0]
    ]


def _room(published: str) -> tuple[int, int]:
    """The first of the keys of a day, and the one after the last; likewise of the undated."""
    if not published:
        return 0, UNDATED_END
    first = intended_key(published) // DAY_KEYS * DAY_KEYS
    return first, first + DAY_KEYS


# The next article above and below a place in the list: one of the same time, else another.
_ABOVE = (
    "SELECT key FROM articles WHERE published = ?1 AND path < ?2 ORDER BY path DESC LIMIT 1",
    "SELECT key FROM articles WHERE published > ?1 ORDER BY published, path DESC LIMIT 1",
)
_BELOW = (
    "SELECT key FROM articles WHERE published = ?1 AND path > ?2 ORDER BY path LIMIT 1",
    "SELECT key FROM articles WHERE published < ?1 ORDER BY published DESC, path LIMIT 1",
)


def _neighbour(
    connection: sqlite3.Connection, queries: tuple[str, str], published: str, path: bytes
) -> tuple[int | None, bool]:
    """The key of a neighbour in the list, and whether it has the same time of publication."""
    tied, other = queries
    if found := connection.execute(tied, (published, path)).fetchone():
        return found[0], True
    found = connection.execute(other, (published,)).fetchone()
    return (found[0] if found else None), False
