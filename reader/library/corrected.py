"""The reader's corrections, and which rows of the index were made with others.

The version of cleaning and figures that a row is of is changed by the corrections that it was
made with, so that the row is made again where they are other ones.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b

from reader.article import Correction
from reader.library.tokens import name_order

_OF_ID = "SELECT path, id, source FROM articles WHERE id = ?"
_OF_SOURCE = "SELECT path, id, source FROM articles WHERE source_order = ? AND source = ?"


class Corrected:
    """Corrections by the articles and sources that they hold for.

    Args:
        corrections: Ids of articles and the corrections made in them, in the order in which they
            were made.
    """

    def __init__(self, corrections: Iterable[tuple[str, Correction]] = ()) -> None:
        self._of_articles: defaultdict[str, list[tuple[int, Correction]]] = defaultdict(list)
        self._of_sources: defaultdict[str, list[tuple[int, Correction]]] = defaultdict(list)
        for number, (identity, correction) in enumerate(corrections):
            if correction.source:
                self._of_sources[correction.source].append((number, correction))
            else:
                self._of_articles[identity].append((number, correction))

    def of(self, identity: str, source: str) -> Sequence[Correction]:
        """The corrections that hold for an article, in the order in which they were made."""
        found = [*self._of_articles.get(identity, ()), *self._of_sources.get(source, ())]
        return [correction for _, correction in sorted(found, key=lambda pair: pair[0])]

    def makers(self, connection: sqlite3.Connection, maker: int) -> dict[bytes, int]:
        """The versions that rows have to be of whose articles are corrected, by their paths.

        Args:
            connection: To the index.
            maker: The version that all other rows have to be of.
        """
        return {
            path: made_by(maker, self.of(identity.hex(), source))
            for path, identity, source in self._articles(connection)
        }

    def _articles(self, connection: sqlite3.Connection) -> Iterator[tuple[bytes, bytes, str]]:
        for identity in self._of_articles:
            yield from connection.execute(_OF_ID, (bytes.fromhex(identity),))
        for source in self._of_sources:
            yield from connection.execute(_OF_SOURCE, (name_order(source), source))


def made_by(maker: int, corrections: Sequence[Correction]) -> int:
    """The version of a row that is made with corrections; `maker` where there are none."""
    if not corrections:
        return maker
    digest = blake2b(repr((maker, *corrections)).encode("utf-8", "replace"), digest_size=8)
    return int.from_bytes(digest.digest(), "big") >> 1
