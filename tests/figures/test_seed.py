"""The figures of the seed article, where it lies beside the checkout."""

from __future__ import annotations

from datetime import date

from reader.figures import extract_figures
from tests.shared import SHARED, needs_shared, read_rows

pytestmark = needs_shared

NAMES = ("start", "end", "text", "kind", "value", "low", "high", "unit", "qualifier")


def test_every_figure_of_the_seed_article_is_read() -> None:
    (article,) = read_rows(SHARED / "seed/seed.figures.jsonl")
    text = (SHARED / "seed/clean.txt").read_text(encoding="utf-8")
    wanted = [
        tuple(figure.get(name) or ("" if name in NAMES[-2:] else None) for name in NAMES)
        for figure in article["figures"]
        if not figure.get("optional")
    ]
    optional = {figure["start"] for figure in article["figures"] if figure.get("optional")}
    found = [
        tuple(getattr(figure, name) for name in NAMES)
        for figure in extract_figures(text, date.fromisoformat(article["published"]))
        if figure.start not in optional
    ]
    assert found == wanted
