"""How often the label of a figure is right, where its place is given.

Apart for the articles that the rules were made with and for those held out (a third, by the hash
of the name).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from reader.figures.labels import find_label
from tests.benchmarks.measures import Measure, Options
from tests.shared import SHARED, read_rows, scorer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Figures = Sequence[dict[str, Any]]

GOLD = (
    ("pages-modern/figures.jsonl", "pages-modern/reference"),
    ("figures-dev/dev.figures.jsonl", "figures-dev"),
)


def measure(_: Options) -> Iterator[Measure]:
    """The scorer's shares for each language, seen and held out."""
    if not SHARED.exists():
        return
    articles = [
        (article, labelled(article, folder))
        for path, folder in GOLD
        for article in read_rows(SHARED / path)
    ]
    for language, name in (("zh", "Chinese"), ("en", "English")):
        for held, which in ((False, "seen"), (True, "held out")):
            right, where_given = right_labels(
                (article["figures"], figures)
                for article, figures in articles
                if article["lang"] == language and held_out(article["doc"]) == held
            )
            row = f"{name}, {which} articles"
            yield Measure("Labels", row, "right", right)
            yield Measure("Labels", row, "right where one is given", where_given)


def held_out(name: str) -> bool:
    """Whether this article was kept from the making of the rules until the end."""
    return int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def labelled(article: dict[str, Any], folder: str) -> Figures:
    """The annotated figures with our labels."""
    text = (SHARED / folder / f"{article['doc']}.txt").read_text(encoding="utf-8")
    return [
        {
            **figure,
            "label": find_label(
                text,
                figure["start"],
                figure["end"],
                figure.get("kind", ""),
                figure.get("unit", ""),
                article["lang"],
            ),
        }
        for figure in article["figures"]
    ]


def right_labels(pairs: Iterable[tuple[Figures, Figures]]) -> tuple[float, float]:
    """The share of right labels, of all and of those that say something.

    Args:
        pairs: The annotated figures of an article, and those with our labels.
    """
    right = scorer("score_labels").right
    judged = [
        (label, right(label, figure["labels"]))
        for annotated, predicted in pairs
        for labels in [{(item["start"], item["end"]): item["label"] for item in predicted}]
        for figure in annotated
        if "labels" in figure
        for label in [labels.get((figure["start"], figure["end"]))]
        if label is not None
    ]
    given = [is_right for label, is_right in judged if label]
    return sum(is_right for _, is_right in judged) / len(judged), sum(given) / len(given)
