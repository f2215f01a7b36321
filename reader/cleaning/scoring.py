"""How likely each line is to be part of the article: a sum of learnt weights."""

from __future__ import annotations

from functools import lru_cache
from operator import getitem
from typing import TYPE_CHECKING

from reader.cleaning.contexts import (
    CONTINUES,
    Surroundings,
    contexts_of,
    feature_names,
    frame_names,
    surroundings_of,
)
from reader.cleaning.shapes import KINDS, PROSE, Shape, link_shape, shape_of
from reader.cleaning.weights import COLUMNS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.cleaning.markup import Markup

FAR = -5.0
"""The score of lines that are far from anything written."""
CONTINUED = 3.0
"""What is added where the page itself says that the story continues."""
BIAS = "bias"
"""The feature that always holds."""

_SHORT = 48
_ALL_LINKED, _LONGEST_LINK = 0.9, 80
TABLES = tuple(
    {name: row[column] for name, row in WEIGHTS.items() if row[column]}
    for column in range(len(COLUMNS))
)


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
    links = outer_links(texts, markups)
    shapes = [
        link_shape(text) if link else _short(text) if len(text) <= _SHORT else shape_of(text)
        for text, link in zip(texts, links, strict=True)
    ]
    scores = [FAR] * len(texts)
    tables = _tables(column)
    contexts = contexts_of(texts, shapes, titled, title, links)
    for index, context in enumerate(contexts):
        if context is None:
            continue
        frame, steps = context
        scores[index] = (
            _own_score(shapes[index].names, column)
            + _frame_score(frame, column)
            + sum(map(getitem, tables[frame[2]], steps))
        )
        if markups:
            scores[index] += _markup_score(surroundings_of(markups, shapes, index), column)
    for index in _continued(shapes):
        if contexts[index]:
            scores[index] += CONTINUED
    return scores, shapes


def outer_links(texts: Sequence[str], markups: Sequence[Markup] | None) -> list[bool]:
    """Which lines are nothing but a link outside the element that holds the prose."""
    if markups is None:
        return [False] * len(texts)
    return [
        markup.linked >= _ALL_LINKED and not markup.inside and len(text) <= _LONGEST_LINK
        for text, markup in zip(texts, markups, strict=True)
    ]


def _continued(shapes: Sequence[Shape]) -> set[int]:
    """The lines with which an article goes on after a line that says it does."""
    found: set[int] = set()
    for index, shape in enumerate(shapes):
        if shape.furniture and shape.furniture.name == CONTINUES:
            for place in range(index + 1, min(index + 4, len(shapes))):
                found.add(place)
                if shapes[place].kind is PROSE:
                    break
    return found


def column_of(language: str, html: bool) -> int:
    """The column of weights for a language and a format."""
    return COLUMNS.index(f"{language[:2]} {'html' if html else 'text'}")


def _sum(names: Iterable[str], column: int) -> float:
    weight = TABLES[column].get
    total = 0.0
    for name in names:
        total += weight(name, 0.0)
    return total


_short = lru_cache(maxsize=65_536)(shape_of)
"""The shape of a short line, remembered: furniture is the same on page after page."""


@lru_cache(maxsize=16_384)
def _own_score(names: tuple[str, ...], column: int) -> float:
    return _sum((BIAS, *names), column)


@lru_cache
def _tables(column: int) -> dict[str, tuple[list[float], ...]]:
    """For each kind of line and each of `FEATURES` the weight of every step."""
    weight = TABLES[column].get
    return {
        kind: tuple([weight(name, 0.0) for name in names] for names in feature_names(kind))
        for kind in KINDS
    }


@lru_cache(maxsize=16_384)
def _frame_score(frame: str, column: int) -> float:
    return _sum(frame_names(frame), column)


@lru_cache(maxsize=16_384)
def _markup_score(place: Surroundings, column: int) -> float:
    return _sum(place.names(), column)
