"""Conditions on figures: the tokens that figures are found by, and what a condition asks for.

Values are put into bins, and each bin of a figure is a token. A condition is a choice of bins:
those that may hold what it looks for, and among them those that hold nothing else. Labels are
tokens, too, each before the bin of a figure that has it, so that both are found together.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import inf, nextafter

from reader.article import Figure
from reader.library.figure_rows import FigureRow
from reader.library.tokens import BREAK, fold, phrase, spaced, tokenize
from reader.library.values import figure_stretch, written_prefixes

LABEL = "~"
"""What stands before the tokens of labels."""

_ROUND = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)  # within a power of ten, those that people ask for
_POSITIVE = tuple(float(f"{step}e{power}") for power in range(-3, 18) for step in _ROUND)
_SIGNED = (*(-number for number in reversed(_POSITIVE)), 0.0, *_POSITIVE)


@dataclass(frozen=True, slots=True)
class _Bins:
    """Bins of a scale, and coarse ones of several of them.

    Attributes:
        edges: Bin n holds what is at least edge n - 1 and less than edge n; the first and the
            last bin are open.
        size: How many bins a coarse one has.
        shift: What makes the number of the first bin of a coarse one divisible by `size`.
        after: Gives the smallest value above another.
    """

    edges: tuple[float, ...]
    size: int
    shift: int
    after: Callable[[float], float]

    def around(self, low: float, high: float) -> tuple[int, int]:
        """The first and the last of the bins that values from low to high are in."""
        return bisect_right(self.edges, low), bisect_right(self.edges, high)

    def within(self, low: float, high: float) -> tuple[int, int]:
        """The first and the last of the bins that hold only values from low to high."""
        first, last = self.around(low, high)
        if first and self.edges[first - 1] < low:
            first += 1
        if high < inf and (last == len(self.edges) or self.edges[last] > self.after(high)):
            last -= 1
        return first, last

    def names(self, low: float, high: float) -> list[str]:
        """The ends of the tokens of all bins, fine and coarse, that a value has a part in."""
        first, last = self.around(low, high)
        coarse, last_coarse = (first + self.shift) // self.size, (last + self.shift) // self.size
        return [
            *(f"/{number}" for number in range(first, last + 1)),
            *(f"/{number}x" for number in range(coarse, last_coarse + 1)),
        ]

    def few_tokens(self, stem: str, first: int, last: int) -> Iterator[str]:
        """Tokens of coarse bins, and of fine ones at the ends, for all from first to last."""
        while first <= last:
            coarse, offset = divmod(first + self.shift, self.size)
            if not offset and first + self.size - 1 <= last:
                yield f"{stem}/{coarse}x"
                first += self.size
            else:
                yield f"{stem}/{first}"
                first += 1


# Round numbers have bins of their own, so that it is known whether they are meant by > or >=.
_NUMBERS = _Bins(
    tuple(edge for number in _SIGNED for edge in (number, nextafter(number, inf))),
    size=2 * len(_ROUND),
    shift=2 * len(_ROUND) - (2 * len(_POSITIVE) + 3) % (2 * len(_ROUND)),
    after=lambda value: nextafter(value, inf),
)
_YEARS = _Bins(
    tuple(float(date(year, 1, 1).toordinal()) for year in range(1800, 2101)),
    size=10,
    shift=9,
    after=lambda day: day + 1,
)


@dataclass(frozen=True, slots=True)
class FigureCondition:
    """What has to hold of one figure.

    Attributes:
        kind: Its kind.
        label: What its label has in it; "" for any.
        unit: Its unit, folded; "" for any.
        low: The smallest value, on the scale of `values`.
        high: The largest one; a range is found where it overlaps.
        written: What its value begins with as it is written, for dates and scores; "" for any.
            Where it is given, the values from low to high are only asked of ranges.
    """

    kind: str
    label: str = ""
    unit: str = ""
    low: float = -inf
    high: float = inf
    written: str = ""

    def matches(self, figure: Figure) -> bool:
        """Whether all of it holds of a figure."""
        if figure.kind != self.kind or (self.unit and fold(figure.unit) != self.unit):
            return False
        if self.label and spaced(phrase(self.label)) not in spaced(tokenize(figure.label)):
            return False
        if self.written and figure.value is not None:
            return isinstance(figure.value, str) and self.written in written_prefixes(figure.value)
        if not self._bounded:
            return True
        stretch = figure_stretch(figure)
        if stretch is None:
            return False
        return stretch[1] >= self.low and stretch[0] <= self.high

    def possible(self) -> list[str]:
        """Tokens one of which every article has that has such a figure."""
        return self._tokens(*_bins(self.kind).around(self.low, self.high))

    def certain(self) -> list[list[str]]:
        """Tokens next to each other that only articles have that have such a figure."""
        tokens = self._tokens(*_bins(self.kind).within(self.low, self.high))
        if not self.label:
            return [[token] for token in tokens]
        label = [LABEL + token for token in phrase(self.label)]
        if not label or self.unit or self.written or not self._bounded:
            return []
        return [[*label, token] for token in tokens]

    @property
    def _bounded(self) -> bool:
        return self.low > -inf or self.high < inf

    def _tokens(self, first: int, last: int) -> list[str]:
        bins = _bins(self.kind)
        if self.written:
            ranges = bins.few_tokens(_stem(self.kind, _RANGE), first, last)
            return [_stem(self.kind, self.written), *ranges]
        stem = _stem(self.kind, self.unit)
        return list(bins.few_tokens(stem, first, last)) if self._bounded else [stem]


def figure_tokens(rows: Iterable[FigureRow]) -> list[str]:
    """The tokens that the figures of an article are found by, in a fixed order.

    Returns:
        Labels with what stands behind them, blank-separated tokens, and then single tokens.
    """
    tokens: dict[str, None] = {}
    labels: dict[str, None] = {}
    for kind, unit, label, written, low, high in dict.fromkeys(rows):
        bins = [] if low is None or high is None else _bins(kind).names(low, high)
        stems = [_stem(kind, ""), _stem(kind, unit)] if unit else [_stem(kind, "")]
        if written:
            prefixes = (_stem(kind, prefix) for prefix in written_prefixes(written))
            tokens.update(dict.fromkeys(prefixes))
        elif written is None:
            stems.append(_stem(kind, _RANGE))
        for stem in stems:
            tokens[stem] = None
            for name in bins:
                tokens[stem + name] = None
        if label:
            words = label[:-1].replace(" ", f" {LABEL}")[1:]
            # A range of many bins is left to be looked at.
            few = len(bins) == _BINS_OF_A_VALUE
            behind = [stems[0] + name for name in bins] if few else [BREAK]
            labels.update(dict.fromkeys(f"{words} {token}" for token in behind))
    return [*labels, *tokens]


def _bins(kind: str) -> _Bins:
    return _YEARS if kind == "date" else _NUMBERS


@lru_cache(maxsize=4096)
def _stem(kind: str, unit: str) -> str:
    """What the tokens of figures of a kind and a unit begin with."""
    return f"={kind}:{_UNSEARCHABLE.sub('-', unit)}" if unit else f"={kind}"


_BINS_OF_A_VALUE = 2  # a fine one and a coarse one
_RANGE = ".."
"""Stands for the unit in the tokens of ranges, which are asked for apart from single values."""

# What can't be part of a token: ASCII signs, and halves of surrogate pairs.
_UNSEARCHABLE = re.compile(r"[\x00-/:-@\[-`{-\x7f\ud800-\udfff](?<![%.])")
