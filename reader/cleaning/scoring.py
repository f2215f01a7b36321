"""How likely each line is to be part of the article: a sum of learnt weights."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from reader.cleaning.contexts import (
    CONTINUES,
    FEATURES,
    contexts_of,
    frame_names,
    surroundings_of,
)
from reader.cleaning.shapes import KINDS, PROSE, Shape, link_shape, shape_of
from reader.cleaning.weights import COLUMNS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
    links = outer_links(texts, markups)
    shapes = [
        link_shape(text) if link else _short(text) if len(text) <= _SHORT else shape_of(text)
        for text, link in zip(texts, links, strict=True)
    ]
    sums = _sums_of(COLUMNS.index(f"{language[:2]} {'html' if markups is not None else 'text'}"))
    own, framed, tables = sums.own, sums.framed, sums.tables
    scores = [FAR] * len(texts)
    contexts = contexts_of(texts, shapes, titled, title, links)
    for index, context in enumerate(contexts):
        if context is None:
            continue
        frame, (far, passed, marked, anchored, topic, place) = context
        kind, _, names, _ = shapes[index]
        by_far, by_passed, by_marked, by_anchored, by_topic, by_place = tables[kind]
        score = by_far[far] + by_passed[passed] + by_marked[marked] + by_anchored[anchored]
        score += by_topic[topic] + by_place[place]
        score = own(names) + framed(frame) + score
        if markups:
            score += sums.marked(surroundings_of(markups, shapes, index))
        scores[index] = score
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


_short = lru_cache(maxsize=65_536)(shape_of)
"""The shape of a short line, remembered: furniture is the same on page after page."""


class _Sums:
    """The sums of one column's weights, most of them made when they are first asked for.

    Attributes:
        own: The sum for the names of a line's shape.
        framed: The sum for the kinds of lines around one.
        marked: The sum for a line's place among elements.
        tables: For each kind of line and each group of features the sum for every number.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        def weight(name: str) -> float:
            return weights.get(name, 0.0)

        def total(names: Iterable[str]) -> float:
            return sum(map(weight, names))

        self.own = lru_cache(16_384)(lambda names: total((BIAS, *names)))
        self.framed = lru_cache(16_384)(lambda frame: total(frame_names(frame)))
        self.marked = lru_cache(16_384)(lambda place: total(place.names()))
        self.tables = {
            kind: [
                [
                    sum(steps)
                    for steps in product(*(map(weight, feature.names(kind)) for feature in group))
                ]
                for group in FEATURES
            ]
            for kind in KINDS
        }


@lru_cache
def _sums_of(column: int) -> _Sums:
    return _Sums(TABLES[column])
