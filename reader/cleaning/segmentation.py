"""Which lines are the article: the best run of lines, with the furniture inside it left out."""

from collections.abc import Sequence

GAP, GAP_LINE = 2.0, 0.25
"""What it costs to leave lines out inside the article: once, and for every line."""


def segment(scores: Sequence[float]) -> list[bool]:
    """Keep or drop each line so that the kept scores less the costs of gaps are greatest.

    A maximum-subsequence segmentation with affine gap costs, solved by dynamic programming in
    linear time: the article begins once and ends once, and a line inside it is either in the body
    or in a gap.

    Args:
        scores: The logarithm of the odds that a line belongs to the article.
    """
    body = gap = float("-inf")
    begins: list[bool] = []
    from_gap: list[bool] = []
    gap_opens: list[bool] = []
    best, best_end = 0.0, -1
    for index, score in enumerate(scores):
        closes = gap > body
        entered = gap if closes else body
        opens = body - GAP > gap
        begins.append(entered < 0)
        from_gap.append(closes)
        gap_opens.append(opens)
        gap = (body - GAP if opens else gap) - GAP_LINE
        body = entered + score if entered > 0 else score
        if body > best:
            best, best_end = body, index
    kept = [False] * len(scores)
    index, in_body = best_end, True
    while index >= 0:
        kept[index] = in_body
        if in_body and begins[index]:
            break
        in_body = not from_gap[index] if in_body else gap_opens[index]
        index -= 1
    return kept
