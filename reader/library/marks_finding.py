"""Find what is marked in an article again after its text or its file has changed."""

from __future__ import annotations

import sqlite3

from reader.library.marks_changes import HIGHLIGHTS, PLACES


def nearest(text: str, backwards: str, quotation: str, offset: int) -> int | None:
    """Where a quotation starts that is nearest to an offset; None where the text has none.

    Args:
        text: The text to look in.
        backwards: The same text from its end to its start: `str.rfind` is quadratic.
        quotation: What to look for; not empty.
        offset: The offset; of two starts as near the first one is given.
    """
    after = text.find(quotation, offset)
    if after == offset:
        return after
    latest = len(text) - len(quotation) - offset
    reverse = backwards.find(quotation[::-1], max(latest, 0))
    before = len(text) - len(quotation) - reverse if reverse >= 0 else -1
    if before < 0 or after < 0:
        return max(before, after) if max(before, after) >= 0 else None
    return before if offset - before <= after - offset else after


def move(connection: sqlite3.Connection, old: bytes, new: bytes, text: str) -> bool:
    """Give an article the marks of another one, and find its own again.

    What is not in the text keeps its offsets, and a highlight is lost, until it is there again.
    The place that the new article has goes before the old one's.

    Returns:
        Whether anything changed.
    """
    changes = connection.total_changes
    backwards = text[::-1]
    _move_highlights(connection, old, new, (text, backwards))
    _move_place(connection, old, new, (text, backwards))
    if old != new:
        connection.execute(
            "INSERT OR IGNORE INTO labels SELECT label, ? FROM labels WHERE article = ?",
            (new, old),
        )
        connection.execute("DELETE FROM labels WHERE article = ?", (old,))
        connection.execute("UPDATE corrections SET article = ? WHERE article = ?", (new, old))
    return connection.total_changes > changes


def _move_highlights(
    connection: sqlite3.Connection, old: bytes, new: bytes, texts: tuple[str, str]
) -> None:
    rows = connection.execute(f"{HIGHLIGHTS.select} WHERE article IN (?, ?)", (old, new))
    for row in rows.fetchall():
        number, _, start, end, quotation, note, _ = row
        found = nearest(*texts, quotation, start)
        if found is not None:
            start, end = found, found + len(quotation)
        moved = (number, new, start, end, quotation, note, int(found is None))
        if moved != row:
            connection.execute(HIGHLIGHTS.replace, moved)


def _move_place(
    connection: sqlite3.Connection, old: bytes, new: bytes, texts: tuple[str, str]
) -> None:
    statement = PLACES.select + PLACES.where
    row = connection.execute(statement, (new,)).fetchone()
    row = row or connection.execute(statement, (old,)).fetchone()
    if old != new:
        connection.execute(PLACES.delete, (old,))
    if row is None:
        return
    _, place, quotation = row
    found = nearest(*texts, quotation, place) if quotation else None
    moved = (new, place if found is None else found, quotation)
    if moved != row:
        connection.execute(PLACES.replace, moved)
