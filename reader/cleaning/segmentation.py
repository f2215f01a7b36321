"""Which lines are the article: the best run of lines, with the furniture inside it left out."""

from collections.abc import Sequence

ENTRY = 0.0
GAP = 2.0
GAP_LINE = 0.25


def segment(scores: Sequence[float]) -> list[bool]:
    """Keep or drop each line so that the kept scores less the costs of gaps are greatest.

    A maximum-subsequence segmentation with gaps (Ruzzo and Tompa's problem with an affine gap
    cost, solved by dynamic programming in linear time): the article begins once and ends once,
    and furniture inside it may be left out at `GAP` a run and `GAP_LINE` a line.

    Args:
        scores: The logarithm of the odds that a line belongs to the article, times its weight.
    """
    lowest = float("-inf")
    body = gap = lowest
    from_gap: list[bool] = []
    to_gap: list[bool] = []
    begins: list[bool] = []
    best, best_end = 0.0, -1
    for index, score in enumerate(scores):
        entered = max(body, gap)
        begin = entered < -ENTRY
        from_gap.append(not begin and gap > body)
        begins.append(begin)
        new_body = (-ENTRY if begin else entered) + score
        opened = body - GAP
        to_gap.append(opened > gap)
        gap = max(opened, gap) - GAP_LINE
        body = new_body
        if body > best:
            best, best_end = body, index
    kept = [False] * len(scores)
    index, in_body = best_end, True
    while index >= 0:
        if in_body:
            kept[index] = True
            if begins[index]:
                break
            in_body = not from_gap[index]
        else:
            in_body = to_gap[index]
        index -= 1
    return kept
