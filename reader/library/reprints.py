"""Reprints: articles that have nearly the same body.

Near means that the sentences that two bodies share make up at least `NEAR` of the characters of
all the sentences that they have together. Titles, punctuation, and Simplified or Traditional
characters don't count. To be found without comparing every two articles, each has as tokens the
smallest hashes of its sentences (a bottom-k sketch: Broder, "On the resemblance and containment
of documents", 1997); reprints share one of these almost always.
"""

import re
from zlib import crc32

NEAR = 0.8
"""The share of two bodies that is the same in reprints."""

SKETCH = 4
"""How many hashes of sentences an article is found by."""

_SHORTEST = 8  # characters: shorter sentences are in too many articles to tell
# In folded text, where ！？； are their ASCII twins.
_SENTENCE = re.compile(r"[^。;!?\n]+")
_PUNCTUATION = re.compile(r"[^\w。;!?\n]+|_+")


def body_sentences(text: str) -> dict[int, int]:
    """The sentences of an article below its title.

    Args:
        text: The article's text, as `tokens.fold` gives it.

    Returns:
        A hash of each to the number of its letters.
    """
    _, _, body = text.partition("\n")
    sentences = _SENTENCE.findall(_PUNCTUATION.sub("", body))
    return {crc32(sentence.encode("utf-8", "replace")): len(sentence) for sentence in sentences}


def sketch(text: str) -> list[int]:
    """The hashes that an article of folded text is found by, of which reprints share one."""
    sentences = body_sentences(text)
    long = sorted(key for key, length in sentences.items() if length >= _SHORTEST)
    return long[:SKETCH]


def likeness(first: dict[int, int], second: dict[int, int]) -> float:
    """How much of two bodies is shared, from 0 to 1."""
    union = sum((first | second).values())
    return sum(first[key] for key in first.keys() & second.keys()) / union if union else 0.0
