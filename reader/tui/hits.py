"""The places of an article that were searched for."""

import re
from bisect import bisect_left
from collections.abc import Sequence


class Hits:
    """Places in a text, one of them the current one.

    Args:
        spans: Start and end of each, in the order of the text.
        current: Index of the current one; it counts on from the ends.

    Attributes:
        spans: As given.
    """

    def __init__(self, spans: Sequence[tuple[int, int]] = (), current: int = 0) -> None:
        self.spans = spans
        self._current = current % len(spans) if spans else 0

    @classmethod
    def of_words(cls, text: str, words: str, offset: int) -> "Hits":
        """All places of some words, whatever their width and case; the first from an offset on."""
        from reader.library.tokens import fold

        wanted = re.escape(fold(words))
        spans = [place.span() for place in re.finditer(wanted, fold(text))] if words else []
        return cls(spans, bisect_left(spans, (offset,)))

    @property
    def current(self) -> tuple[int, int] | None:
        """Start and end of the current one, None where there is none."""
        return self.spans[self._current] if self.spans else None

    @property
    def count(self) -> str:
        """Which one of how many is the current one, as in `3/17`."""
        return f"{self._current + 1}/{len(self.spans)}" if self.spans else "0/0"

    def step(self, by: int) -> "Hits":
        """The same places with another current one; the last one is followed by the first."""
        return Hits(self.spans, self._current + by)
