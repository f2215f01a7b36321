"""How likely each line is to be part of the article."""

import re
from collections.abc import Sequence

from reader.cleaning.furniture import furniture_of

_STOP = re.compile("[。！？]|[.!?][ \"'”’]|[.!?]$")


def score_lines(
    texts: Sequence[str], markups: Sequence[object] | None, language: str
) -> list[float]:
    """The evidence that each line belongs to the article: positive where it does."""
    scores = [_score(text, language) for text in texts]
    prose = [score > 0 for score in scores]
    for index, score in enumerate(scores):
        if (
            score > -4
            and any(prose[max(0, index - 4) : index])
            and any(prose[index + 1 : index + 5])
        ):
            scores[index] = max(score, 0.2)
    return scores


def _score(text: str, language: str) -> float:
    size = len(text) if language != "en" else len(text) / 3
    if furniture_of(text):
        return -4.0
    stops = len(_STOP.findall(text))
    if stops and size > 20:
        return min(size / 10, 12)
    return -1.0 if size < 12 else -1.2
