"""What the reader highlighted, as a document draws it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

from reader.article import Article, Highlight

Span = tuple[int, int, int]
"""Start, end, and the index of what is there."""


class DrawnHighlight(NamedTuple):
    """A stretch of the text under one highlight, or under several that overlap.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last one.
        quotation: The stretch on one line.
        notes: The notes on it, as they were written.
    """

    start: int
    end: int
    quotation: str
    notes: tuple[str, ...]


def figure_spans(article: Article) -> list[Span]:
    """The figures that are marked: one that overlaps another or holds a line's end is not."""
    spans, reached = [], 0
    for number, figure in enumerate(article.figures):
        if figure.start >= reached and "\n" not in article.text[figure.start : figure.end]:
            spans.append((figure.start, figure.end, number))
            reached = figure.end
    return spans


def drawn_highlights(article: Article, highlights: Iterable[Highlight]) -> list[DrawnHighlight]:
    """The highlights in the order of the text.

    One that takes in a part of a figure is drawn over the whole figure, without the blanks at its
    ends; one that is not in the text is left out.
    """
    text, figures = article.text, figure_spans(article)
    merged: list[tuple[int, int, list[str]]] = []
    for highlight in sorted(highlights, key=attrgetter("start", "end")):
        start, end = max(highlight.start, 0), min(max(highlight.end, 0), len(text))
        words = text[start:end]
        if not words.strip():
            continue
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        start, end = _with_whole_figures(figures, start, end)
        notes = [highlight.note] if highlight.note.strip() else []
        if merged and start < merged[-1][1]:
            before, reached, others = merged[-1]
            merged[-1] = before, max(reached, end), others + notes
        else:
            merged.append((start, end, notes))
    return [
        DrawnHighlight(start, end, " ".join(text[start:end].split()), tuple(notes))
        for start, end, notes in merged
    ]


def _with_whole_figures(figures: Sequence[Span], start: int, end: int) -> tuple[int, int]:
    first = bisect_right(figures, start, key=itemgetter(1))
    last = bisect_left(figures, end, key=itemgetter(0)) - 1
    if first <= last:
        return min(start, figures[first][0]), max(end, figures[last][1])
    return start, end
