"""Stories: the index's articles that are reprints of each other, kept as articles come and go.

An article joins the story of the newest article that its body is near to, as `reprints` says what
near is. In a folded list a story is one row, that of its newest article; the others are hidden.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from reader.library.contents import SKETCH_PREFIX, Contents
from reader.library.positions import count_hidden
from reader.library.reprints import NEAR, body_sentences, likeness
from reader.library.tokens import fold

_MOST_COMPARED = 12  # articles that share sentences with one
_SHARED = 2  # sentences, as one may be in any article
_BITS = 1 << 25

_TERMS = "SELECT term FROM terms WHERE term >= ? AND term < ?"
_SHARING = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"
_TEXT = "SELECT section, packed FROM articles JOIN contents ON number = contents WHERE key = ?"
_STORIES = "SELECT key, story FROM reprints WHERE key IN (SELECT value FROM json_each(?))"
_KEYS = "SELECT key FROM reprints WHERE story = ? ORDER BY key DESC"
_CHUNK = 256  # articles of a story that are looked at at once


class Sketches:
    """The hashes of sentences that articles of the index have, so that few are searched for.

    They are bits of four megabytes: an article that shares none may be taken for one that shares
    some, of a million one in twelve.
    """

    def __init__(self) -> None:
        self._bits = bytearray(_BITS >> 3)

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> "Sketches":
        """Those of an index.

        Args:
            connection: In a transaction that is rolled back.
        """
        sketches = cls()
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
        for term in connection.execute(_TERMS, (SKETCH_PREFIX, SKETCH_PREFIX + "g")):
            sketches.add(term)
        return sketches

    def add(self, tokens: Sequence[str]) -> bool:
        """Add those of an article, as tokens.

        Returns:
            Whether enough of them were there before for articles to be searched for.
        """
        known = 0
        for token in tokens:
            byte, bit = divmod(int(token[len(SKETCH_PREFIX) :], 16) % _BITS, 8)
            known += self._bits[byte] >> bit & 1
            self._bits[byte] |= 1 << bit
        return known >= min(len(tokens), _SHARED) > 0


def add_stories(
    connection: sqlite3.Connection,
    tokens: Mapping[int, Sequence[str]],
    sketches: Sketches | None = None,
) -> None:
    """Find the stories of articles that have come into the index.

    Args:
        connection: In a transaction.
        tokens: Their keys, and the tokens of their sketches.
        sketches: Those of all other articles, changed to hold these too; None where they are not
            known, which is slower.
    """
    waiting = set(tokens)  # compared with those before them alone, so that none is left out
    # From the newest on, as others are found in this order too: those that wait come last.
    for key in sorted(tokens, reverse=True):
        waiting.discard(key)
        if sketches and not sketches.add(tokens[key]):
            continue
        shared = _search(tokens[key])
        found = connection.execute(_SHARING, (shared,)) if shared else ()
        known = (other for (other,) in found if other not in waiting and other != key)
        others = list(islice(known, _MOST_COMPARED))
        if not others:
            continue
        section, text = _text(connection, key)
        sentences = body_sentences(text)
        for other in others:
            other_section, other_text = _text(connection, other)
            if likeness(sentences, body_sentences(other_text)) >= NEAR:
                story = _story(connection, other, other_section)
                _insert(connection, key, story, section)
                break


def remove_stories(connection: sqlite3.Connection, keys: Iterable[int]) -> None:
    """Take articles out of their stories; one that is left alone is no story."""
    for key in keys:
        found = connection.execute(
            "DELETE FROM reprints WHERE key = ? RETURNING story, hidden", (key,)
        ).fetchone()
        if found is None:
            continue
        story, hidden = found
        if hidden:
            count_hidden(connection, key, -1)
        (total,) = connection.execute(
            "UPDATE stories SET total = total - 1 WHERE story = ? RETURNING total", (story,)
        ).fetchone()
        if not hidden and total:  # the newest is gone: the next one is shown
            (newest,) = connection.execute(_KEYS, (story,)).fetchone()
            connection.execute("UPDATE reprints SET hidden = 0 WHERE key = ?", (newest,))
            count_hidden(connection, newest, -1)
        if total == 1:
            connection.execute("DELETE FROM reprints WHERE story = ?", (story,))
        if total <= 1:
            connection.execute("DELETE FROM stories WHERE story = ?", (story,))


def move_story(connection: sqlite3.Connection, old: int, new: int) -> None:
    """Follow an article to another key, which is on the same side of all others."""
    found = connection.execute("SELECT hidden FROM reprints WHERE key = ?", (old,)).fetchone()
    if found:
        connection.execute("UPDATE reprints SET key = ? WHERE key = ?", (new, old))
        if found[0]:
            count_hidden(connection, old, -1)
            count_hidden(connection, new, 1)


def keys_of_story(connection: sqlite3.Connection, key: int) -> list[int]:
    """The articles of a story, the newest first; none where an article has no reprints."""
    story = _story_of(connection, key)
    return [each for (each,) in connection.execute(_KEYS, (story,))]


def newest_of_stories(
    connection: sqlite3.Connection,
    keys: Sequence[int],
    among: Callable[[Sequence[int]], Sequence[int]],
) -> list[int]:
    """Those of some keys whose story has no newer article among others, in their order.

    Args:
        connection: To the index.
        keys: The keys, which are among the others.
        among: Gives those of some keys that are among the others.
    """
    stories = stories_of(connection, keys)
    newest = {story: _newest(connection, story, among) for story in set(stories.values())}
    return [key for key in keys if key not in stories or newest[stories[key]] == key]


def _newest(
    connection: sqlite3.Connection, story: int, among: Callable[[Sequence[int]], Sequence[int]]
) -> int | None:
    rows = connection.execute(_KEYS, (story,))
    while chunk := [key for (key,) in rows.fetchmany(_CHUNK)]:
        if found := among(chunk):
            return max(found)
    return None


def stories_of(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, int]:
    """The stories of those of some articles that have reprints."""
    return dict(connection.execute(_STORIES, (json.dumps(list(keys)),)))


def _search(tokens: Sequence[str]) -> str:
    """What finds the articles that share sentences: two of them, as one may be in any article."""
    if len(tokens) < _SHARED:
        return f'"{tokens[0]}"' if tokens else ""
    first, *rest = tokens
    others = " OR ".join(f'"{token}"' for token in rest)
    pairs = f'("{first}" AND ({others}))'
    return f"{pairs} OR {_search(rest)}" if len(rest) > 1 else pairs


def _text(connection: sqlite3.Connection, key: int) -> tuple[bytes, str]:
    section, packed = connection.execute(_TEXT, (key,)).fetchone()
    return section, fold(Contents.unpack(packed).text)


def _story_of(connection: sqlite3.Connection, key: int) -> int | None:
    found = connection.execute("SELECT story FROM reprints WHERE key = ?", (key,)).fetchone()
    return found[0] if found else None


def _story(connection: sqlite3.Connection, key: int, section: bytes) -> int:
    """The story of an article, made where it has none yet."""
    story = _story_of(connection, key)
    if story is None:
        made = connection.execute("INSERT INTO stories (total) VALUES (1) RETURNING story")
        (story,) = made.fetchone()
        connection.execute("INSERT INTO reprints VALUES (?, ?, 0, ?)", (key, story, section))
    return story


def _insert(connection: sqlite3.Connection, key: int, story: int, section: bytes) -> None:
    (newest,) = connection.execute(_KEYS, (story,)).fetchone()
    connection.execute(
        "INSERT INTO reprints VALUES (?, ?, ?, ?)", (key, story, key < newest, section)
    )
    connection.execute("UPDATE stories SET total = total + 1 WHERE story = ?", (story,))
    if key > newest:
        connection.execute("UPDATE reprints SET hidden = 1 WHERE key = ?", (newest,))
    count_hidden(connection, min(key, newest), 1)
