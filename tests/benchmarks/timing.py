"""Time on the processor, which other programs on the machine disturb least."""

from collections.abc import Callable, Iterable
from time import process_time
from typing import TypeVar

T = TypeVar("T")

LONG = 0.1
"""Seconds from which on one round is enough."""


def best_time(work: Callable[[T], object], pieces: Iterable[T], rounds: int) -> float:
    """The seconds for all pieces: for each the best of some rounds, of one if it is long.

    What else the machine does then disturbs a few rounds of a piece and not the sum.
    """
    total = 0.0
    for piece in pieces:
        best = float("inf")
        for _ in range(rounds):
            start = process_time()
            work(piece)
            best = min(best, process_time() - start)
            if best > LONG:
                break
        total += best
    return total
