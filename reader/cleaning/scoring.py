"""How likely each line is to be part of the article: a sum of learnt weights."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reader.cleaning.features import (
    Context,
    Shape,
    Surroundings,
    contexts_of,
    shape_of,
    surroundings_of,
)
from reader.cleaning.weights import COLUMNS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup

BIAS = "bias"
"""The feature that always holds."""

_SHORT = 48


def score_lines(
    texts: Sequence[str],
    markups: Sequence[Markup] | None,
    language: str,
    titled: Sequence[bool],
    title: str,
) -> tuple[list[float], list[Shape]]:
    """The logarithm of the odds that each line belongs to the article, and its shape.

    Args:
        texts: The lines that are not blank, without the white space at their ends.
        markups: What the markup tells of each; None for a page of plain text.
        language: The page's language; it chooses the column of weights.
        titled: Whether each line is the headline or repeats it.
        title: The headline.
    """
    column = column_of(language, markups is not None)
    shapes, scores = [], []
    for text in texts:
        shape, score = _short(text, column) if len(text) <= _SHORT else _measure(text, column)
        shapes.append(shape)
        scores.append(score)
    contexts = contexts_of(texts, shapes, titled, title)
    scores = [
        score + _context_score(context, column)
        for score, context in zip(scores, contexts, strict=True)
    ]
    if markups is None:
        return scores, shapes
    places = surroundings_of(markups, shapes)
    scores = [
        score + _markup_score(place, column) for score, place in zip(scores, places, strict=True)
    ]
    return scores, shapes


def column_of(language: str, html: bool) -> int:
    """The column of weights for a language and a format."""
    return COLUMNS.index(f"{language[:2]} {'html' if html else 'text'}")


def _sum(names: Sequence[str], column: int) -> float:
    return sum(WEIGHTS[name][column] for name in names if name in WEIGHTS)


def _measure(text: str, column: int) -> tuple[Shape, float]:
    shape = shape_of(text)
    return shape, WEIGHTS[BIAS][column] + _sum(shape.names, column)


@lru_cache(maxsize=16_384)
def _short(text: str, column: int) -> tuple[Shape, float]:
    """The measure of a short line, remembered: furniture is the same on page after page."""
    return _measure(text, column)


@lru_cache(maxsize=65_536)
def _context_score(context: Context, column: int) -> float:
    return _sum(context.names(), column)


@lru_cache(maxsize=65_536)
def _markup_score(place: Surroundings, column: int) -> float:
    return _sum(place.names(), column)
