"""How two articles differ: their paragraphs side by side, and what is another one in them.

Full width, case, Simplified and Traditional do not count, as they don't where reprints are found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

from reader.library.tokens import fold

_MOST_COMPARED = 250_000  # pairs of paragraphs: the time grows with their number


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of one of two articles, or of both.

    Attributes:
        where: `-` where only the first article has it, `+` the second, ` ` where both have.
        text: The paragraph.
        start: Where it begins to differ from the one in its place, as an offset in `text`.
        end: Where that ends; equal to `start` where nothing is different.
    """

    where: Literal["-", "+", " "]
    text: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Folded:
    """A paragraph that is equal to one which is folded alike; offsets hold in both forms."""

    folded: str
    text: str = field(compare=False)


def differences(first: str, second: str) -> Iterator[Paragraph]:
    """All paragraphs of two articles in their order, those that differ one after the other."""
    ours, theirs = _paragraphs(first), _paragraphs(second)
    same = _alike(ours, theirs)
    tail = _alike(ours[same:][::-1], theirs[same:][::-1])
    yield from _both(ours[:same])
    yield from _compared(ours[same : len(ours) - tail], theirs[same : len(theirs) - tail])
    yield from _both(ours[len(ours) - tail :])


def _paragraphs(text: str) -> list[_Folded]:
    return [_Folded(fold(paragraph), paragraph) for paragraph in text.split("\n")]


def _alike(first: Sequence[object], second: Sequence[object]) -> int:
    """How many items two sequences have in common at their beginning."""
    pairs = zip(first, second, strict=False)
    differing = (number for number, (one, other) in enumerate(pairs) if one != other)
    return next(differing, min(len(first), len(second)))


def _both(paragraphs: Sequence[_Folded]) -> Iterator[Paragraph]:
    return (Paragraph(" ", paragraph.text) for paragraph in paragraphs)


def _compared(ours: Sequence[_Folded], theirs: Sequence[_Folded]) -> Iterator[Paragraph]:
    if len(ours) * len(theirs) > _MOST_COMPARED:
        yield from _changed(ours, theirs)
        return
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            yield from _both(ours[start:end])
        else:
            yield from _changed(ours[start:end], theirs[other_start:other_end])


def _changed(ours: Sequence[_Folded], theirs: Sequence[_Folded]) -> Iterator[Paragraph]:
    """Paragraphs in each other's place, each with the stretch between what is the same."""
    for old, new in zip_longest(ours, theirs):
        if old is None or new is None:
            start = tail = 0
        else:
            start = _alike(old.folded, new.folded)
            tail = _alike(old.folded[start:][::-1], new.folded[start:][::-1])
        if old is not None:
            yield Paragraph("-", old.text, start, len(old.text) - tail)
        if new is not None:
            yield Paragraph("+", new.text, start, len(new.text) - tail)
