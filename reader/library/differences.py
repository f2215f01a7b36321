"""How two articles differ: their paragraphs side by side, and what is another one in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

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


def differences(first: str, second: str) -> Iterator[Paragraph]:
    """All paragraphs of two articles in their order, those that differ one after the other."""
    ours, theirs = first.split("\n"), second.split("\n")
    same = _alike(ours, theirs)
    tail = _alike(ours[same:][::-1], theirs[same:][::-1])
    yield from _both(ours[:same])
    yield from _compared(ours[same : len(ours) - tail], theirs[same : len(theirs) - tail])
    yield from _both(ours[len(ours) - tail :])


def _alike(first: Sequence[str], second: Sequence[str]) -> int:
    """How many items two sequences have in common at their beginning."""
    pairs = zip(first, second, strict=False)
    differing = (number for number, (one, other) in enumerate(pairs) if one != other)
    return next(differing, min(len(first), len(second)))


def _both(paragraphs: Sequence[str]) -> Iterator[Paragraph]:
    return (Paragraph(" ", text) for text in paragraphs)


def _compared(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Paragraph]:
    if len(ours) * len(theirs) > _MOST_COMPARED:
        yield from _changed(ours, theirs)
        return
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            yield from _both(ours[start:end])
        else:
            yield from _changed(ours[start:end], theirs[other_start:other_end])


def _changed(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Paragraph]:
    """Paragraphs in each other's place, each with the stretch between what is the same."""
    for old, new in zip_longest(ours, theirs):
        if old is None or new is None:
            start = tail = 0
        else:
            start = _alike(old, new)
            tail = _alike(old[start:][::-1], new[start:][::-1])
        if old is not None:
            yield Paragraph("-", old, start, len(old) - tail)
        if new is not None:
            yield Paragraph("+", new, start, len(new) - tail)
