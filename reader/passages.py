"""A stretch of text that is selected by keys: by sentence, word, character and paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.layout.clusters import inside_cluster
from reader.sentences import sentences

_WORD = re.compile(r"\w+|[^\w\s]+")
"""A run of letters, digits and Chinese characters, or one of signs, as in vi."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A selected stretch and which end of it moves. It is never empty, but in an empty text.

    Attributes:
        text: The whole text.
        start: Offset of the first character.
        end: Offset after the last character.
        moves_start: Whether the start is the end that moves.
    """

    text: str
    start: int
    end: int
    moves_start: bool = False

    @classmethod
    def at(cls, text: str, offset: int) -> Passage:
        """The sentence at an offset; between two sentences, the one that follows."""
        here = cls(text, offset, offset)
        found = next((span for span in here._from_here() if span[1] > offset), None)
        return cls(text, *found) if found else here._before()

    @property
    def edge(self) -> int:
        """Offset of the end that moves."""
        return self.start if self.moves_start else self.end

    def other_end(self) -> Passage:
        """Move the other end from here on."""
        return replace(self, moves_start=not self.moves_start)

    def next_sentence(self) -> Passage:
        """The sentence that follows; the same passage at the end of the text."""
        return self._first(span for span in self._from_here() if span[0] >= self.end)

    def previous_sentence(self) -> Passage:
        """The sentence before; the same passage at the beginning of the text."""
        return self._before()

    def paragraph(self) -> Passage:
        """The passage with the paragraphs that it touches taken in as wholes."""
        return replace(self, start=_line_start(self.text, self.start), end=self._line_end(self.end))

    def by_sentence(self, by: int) -> Passage:
        """Move the end to the next edge of a sentence, forwards (1) or backwards (-1)."""
        side = 0 if self.moves_start else 1
        if by > 0:
            edges = (span[side] for span in self._from_here() if span[side] > self.edge)
        else:
            edges = (span[side] for span in self._backwards() if span[side] < self.edge)
        return self._to(next(edges, self.edge))

    def by_word(self, by: int) -> Passage:
        """Move the end to the next edge of a word, forwards (1) or backwards (-1)."""
        first, last = _line_start(self.text, self.edge - 1), self._line_end(self.edge + 1)
        words = (word.span() for word in _WORD.finditer(self.text, first, last))
        edges = [span[0 if self.moves_start else 1] for span in words]
        if by > 0:
            return self._to(next((edge for edge in edges if edge > self.edge), last))
        return self._to(next((edge for edge in reversed(edges) if edge < self.edge), first))

    def by_character(self, by: int) -> Passage:
        """Move the end over what a reader takes for one character, forwards or backwards."""
        edge = self.edge + by
        while 0 < edge < len(self.text) and inside_cluster(self.text, edge):
            edge += by
        return self._to(edge)

    def _to(self, edge: int) -> Passage:
        """The passage with its moving end elsewhere, as far as it does not pass the other one."""
        edge = max(0, min(edge, len(self.text)))
        start, end = (edge, self.end) if self.moves_start else (self.start, edge)
        return replace(self, start=start, end=end) if start < end else self

    def _first(self, spans: Iterator[tuple[int, int]]) -> Passage:
        span = next(spans, None)
        return Passage(self.text, *span) if span else self

    def _before(self) -> Passage:
        return self._first(span for span in self._backwards() if span[1] <= self.start)

    def _from_here(self) -> Iterator[tuple[int, int]]:
        """The sentences from the beginning of the paragraph with the passage's start."""
        first = _line_start(self.text, self.start)
        while first < len(self.text):
            last = self._line_end(first)
            yield from sentences(self.text, first, last)
            first = last + 1

    def _backwards(self) -> Iterator[tuple[int, int]]:
        """The sentences from the end of the paragraph with the passage's end, backwards."""
        last = self._line_end(self.end)
        while last >= 0:
            first = _line_start(self.text, last)
            yield from reversed(list(sentences(self.text, first, last)))
            last = first - 1

    def _line_end(self, offset: int) -> int:
        end = self.text.find("\n", offset)
        return end if end >= 0 else len(self.text)


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, max(0, offset)) + 1
