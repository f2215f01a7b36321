"""What the index keeps of an article's contents, and the tokens that it is found by.

The tokens of an article have to be made again to take it out of the index, so they depend on
its `Contents` and on nothing else.
"""

import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from hashlib import blake2b
from operator import attrgetter

from reader.article import Article, Figure
from reader.library.conditions import LABEL, figure_tokens
from reader.library.figure_rows import FigureRow, figure_row
from reader.library.reprints import SKETCH, sketch
from reader.library.tokens import BREAK, fold, tokenize, tokens_of_folded

EVERY = "="
"""The token that every article has."""

HAS_FIGURES = "=f"
"""The token of the articles that have figures."""

SKETCH_PREFIX = "=/"
"""What stands before the hashes of sentences, in hexadecimal, that reprints share."""

PREFIXES = {
    "title": "^",
    "source": "@",
    "outlet": "+",
    "author": "&",
    "section": "#",
    "label": LABEL,
}
"""What stands before the tokens of a field, so that plain words are only found in the text."""

_FIGURE_VALUES = attrgetter(*(field.name for field in fields(Figure)))


@dataclass(frozen=True, slots=True)
class Contents:
    """The searchable contents of an article; the attributes are those of `Article`.

    Attributes:
        section: The section that the article has in the library.
    """

    title: str
    text: str
    source: str
    outlet: str
    section: str
    authors: tuple[str, ...]
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, article: Article, section: str) -> "Contents":
        """The contents of an article that is kept in a section."""
        return cls(
            title=article.title,
            text=article.text,
            source=article.source,
            outlet=article.outlet,
            section=section,
            authors=article.authors,
            figures=article.figures,
        )

    def pack(self) -> bytes:
        """The contents in few bytes."""
        values = (
            self.title,
            self.text,
            self.source,
            self.outlet,
            self.section,
            self.authors,
            [_FIGURE_VALUES(figure) for figure in self.figures],
        )
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        return zlib.compress(text.encode("utf-8", "surrogatepass"))

    @classmethod
    def unpack(cls, packed: bytes) -> "Contents":
        """The inverse of `pack`.

        Raises:
            sqlite3.DatabaseError: The bytes are damaged, which SQLite itself does not notice.
        """
        try:
            values = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
        except (zlib.error, ValueError) as error:
            raise sqlite3.DatabaseError(f"contents of an article are damaged ({error})") from error
        title, text, source, outlet, section, authors, figures = values
        return cls(
            title,
            text,
            source,
            outlet,
            section,
            tuple(authors),
            tuple(Figure(*figure) for figure in figures),
        )

    def figure_rows(self) -> tuple[FigureRow, ...]:
        """The rows of the figures, in their order."""
        return tuple(map(figure_row, self.figures))

    def tokens(self, rows: Sequence[FigureRow]) -> str:
        """All that the article is found by, as blank-separated tokens.

        Args:
            rows: Its `figure_rows`, which take time to make.
        """
        text = fold(self.text)
        return " ".join(
            (
                EVERY,
                *tokens_of_folded(text),
                section_token(self.section),
                *self._fields(),
                *([HAS_FIGURES] if self.figures else ()),
                *figure_tokens(rows),
                *sketch_tokens(text),
            )
        )

    def _fields(self) -> Iterator[str]:
        yield from _field("title", (self.title,))
        yield from _field("source", (self.source,))
        yield from _field("outlet", (self.outlet,))
        yield from _field("author", self.authors)
        yield from _field("section", (self.section,))


def sketch_tokens(text: str) -> list[str]:
    """The tokens of which articles share one that have nearly the same body; of folded text."""
    return [f"{SKETCH_PREFIX}{number:x}" for number in sketch(text)]


def sketch_in(tokens: str) -> list[str]:
    """Those of an article's tokens that `sketch_tokens` gives, which are its last."""
    return [token for token in tokens.rsplit(" ", SKETCH) if token.startswith(SKETCH_PREFIX)]


def section_token(section: str) -> str:
    """The token of the articles of one section, those of its inner sections not included."""
    return f"{EVERY}s{blake2b(os.fsencode(section), digest_size=8).hexdigest()}"


def _field(field: str, values: Iterable[str]) -> Iterator[str]:
    """The tokens of a field's values, none of which runs on into the next."""
    for value in values:
        if value:
            yield from (PREFIXES[field] + token for token in tokenize(value))
            yield BREAK
