"""Make `reader/cleaning/weights.py` from the measured pages: `python -m tests.cleaning.train`.

Logistic regression over the features' names, one column for each language and format, fitted by
Adam (Kingma and Ba 2015) on the pages of every site that is not held out. A line counts by its
width, as it does for a reader. With `--all` the held-out sites are fitted too.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from itertools import islice, product
from math import exp, sqrt
from pathlib import Path

from reader.cleaning.contexts import FEATURES, Context, contexts_of, frame_names, surroundings_of
from reader.cleaning.scoring import BIAS, outer_links
from reader.cleaning.shapes import link_shape, shape_of
from tests.cleaning.measured import lines_of, measured_pages, truth_of

COLUMNS = {
    "zh text": ("scrapes-mild", "scrapes"),
    "en text": ("scrapes-mild", "scrapes"),
    "zh html": ("pages",),
    "en html": ("pages",),
}
TARGET = Path(__file__).parents[2] / "reader/cleaning/weights.py"
EPOCHS, BATCH, RATE, PENALTY, LEAST = 14, 512, 0.05, 25.0, 3
HEAD = '''"""The weights of the line features: made by `python -m tests.cleaning.train`.

One row for each feature, one column for each language and format: how much the logarithm of
the odds that a line is part of the article grows where the feature holds.
"""

COLUMNS = {columns!r}

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {{
{rows}
}}
'''


@dataclass(frozen=True)
class Example:
    """A line: its features' names, whether it is in the article, how much it counts."""

    names: tuple[str, ...]
    kept: bool
    weight: float


def examples(column: str, everything: bool) -> list[Example]:
    """The lines of all pages of a column."""
    found = []
    for condition in COLUMNS[column]:
        for folder in ("pages-dev", "pages-modern"):
            for page in measured_pages(folder, condition, column[:2]):
                if page.held_out and not everything:
                    continue
                lines = lines_of(page)
                links = outer_links(lines.texts, lines.markups)
                shapes = [
                    link_shape(text) if link else shape_of(text)
                    for text, link in zip(lines.texts, links, strict=True)
                ]
                contexts = contexts_of(lines.texts, shapes, lines.titled, lines.title, links)
                for index, kept in enumerate(truth_of(page, lines.texts)):
                    context = contexts[index]
                    if kept is None or context is None:
                        continue
                    names = [BIAS, *shapes[index].names, *context_names(context)]
                    if lines.markups:
                        names += surroundings_of(lines.markups, shapes, index).names()
                    weight = min(max(shapes[index].width, 4), 100) / 20
                    found.append(Example(tuple(map(sys.intern, names)), kept, weight))
    return found


def context_names(context: Context) -> list[str]:
    """The names of the features that hold of a line among its neighbours."""
    frame, numbers = context
    names = frame_names(frame)
    for group, number in zip(FEATURES, numbers, strict=True):
        steps = product(*(feature.names(frame[2]) for feature in group))
        names += filter(None, next(islice(steps, number, None)))
    return names


def fit(lines: list[Example]) -> dict[str, float]:
    """The weights that make the lines' truth likeliest, less a penalty for large ones."""
    counts: dict[str, int] = {}
    for line in lines:
        for name in line.names:
            counts[name] = counts.get(name, 0) + 1
    weights = {name: 0.0 for name, count in counts.items() if count >= LEAST}
    lines = [
        Example(tuple(name for name in line.names if name in weights), line.kept, line.weight)
        for line in lines
    ]
    mean, square = dict.fromkeys(weights, 0.0), dict.fromkeys(weights, 0.0)
    shuffled = random.Random(1)  # noqa: S311
    step = 0
    for epoch in range(EPOCHS):
        rate = RATE * (1 - epoch / EPOCHS)
        shuffled.shuffle(lines)
        for start in range(0, len(lines), BATCH):
            batch = lines[start : start + BATCH]
            penalty = PENALTY * len(batch) / len(lines)
            slopes = {name: penalty * weight for name, weight in weights.items()}
            for line in batch:
                total = sum(weights[name] for name in line.names)
                error = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - line.kept
                error *= line.weight
                for name in line.names:
                    slopes[name] += error
            step += 1
            for name, slope in slopes.items():
                mean[name] = 0.9 * mean[name] + 0.1 * slope
                square[name] = 0.999 * square[name] + 0.001 * slope * slope
                scale = sqrt(square[name] / (1 - 0.999**step)) + 1e-8
                weights[name] -= rate * mean[name] / (1 - 0.9**step) / scale
    return weights


def main() -> None:
    """Fit every column and write the table."""
    fitted = {column: fit(examples(column, "--all" in sys.argv)) for column in COLUMNS}
    names = sorted({name for weights in fitted.values() for name in weights})
    table = {
        name: tuple(round(weights.get(name, 0.0), 2) for weights in fitted.values())
        for name in names
    }
    rows = "\n".join(f"    {name!r}: {row}," for name, row in table.items() if any(row))
    TARGET.write_text(HEAD.format(columns=tuple(COLUMNS), rows=rows), encoding="utf-8")


if __name__ == "__main__":
    main()
