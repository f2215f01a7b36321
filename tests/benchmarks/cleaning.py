"""How well and how fast pages are cleaned: `python -m tests.benchmarks.cleaning`.

Prints the scores on the measured pages, for the sites that the weights were fitted on and for the
third of the sites that was held out, and pages a second on one core. The held-out rows are scored
with weights fitted here on the other sites alone, since the shipped ones have seen all sites.
`--quick` leaves the fitting out and scores everything with the shipped weights.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from time import process_time
from typing import TYPE_CHECKING, Any

from reader.cleaning import clean_page, scoring, shapes
from reader.reading import clean
from tests.cleaning import train
from tests.cleaning.measured import CONDITIONS, MeasuredPage, measured_pages, scorer
from tests.cleaning.shared import SHARED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS = 3


def main() -> None:
    """Score, then time."""
    if not SHARED.exists():
        sys.exit("The measured pages are not beside this checkout; there is nothing to score.")
    table = score_all("shipped", held_out=None)
    if "--quick" not in sys.argv:
        use_weights(
            [train.fit(train.examples(column, everything=False)) for column in train.COLUMNS]
        )
        table += score_all("fitted sites", held_out=False) + score_all("held-out", held_out=True)
    scorer().show(table, markdown=False)
    for condition in CONDITIONS:
        print(speed_of(condition))
    compare_with_trafilatura()


def score_all(name: str, held_out: bool | None) -> list[tuple[str, dict[str, Any]]]:
    """The summaries of every condition and language; all sites where `held_out` is None."""
    table = []
    for condition in CONDITIONS:
        for folder, language in (("pages-dev", "zh"), ("pages-dev", "en"), ("pages-modern", "")):
            pages = [
                page
                for page in measured_pages(folder, condition, language)
                if held_out is None or page.held_out == held_out
            ]
            scored = [(page.row["doc"], score(page)) for page in pages]
            label = f"{name} {condition} {language or 'modern'}"
            table.append((label, scorer().summary(scored, 0)))
    return table


def score(page: MeasuredPage) -> dict[str, float]:
    """One page's scores, as the scorer beside the sets counts them."""
    data = page.path.read_bytes()
    cleaned = clean_page(data, page.path.name)
    prediction = {
        "title": cleaned.title,
        "published": cleaned.published.isoformat() if cleaned.published else "",
        "authors": list(cleaned.authors),
        "source": cleaned.source,
        "outlet": cleaned.outlet,
        "subheads": [section.title for section in cleaned.sections if section.title],
        "text": cleaned.text,
    }
    scrape = None if page.condition == "pages" else data.decode()
    scores: dict[str, float] = scorer().score_page(page.row, page.reference, prediction, scrape)
    return scores


def use_weights(columns: list[dict[str, float]]) -> None:
    """Score lines with other weights than the shipped ones, for the rest of this run."""
    scoring.TABLES = tuple(columns)
    forget()


def forget() -> None:
    """Empty what is remembered of lines and places that were met before."""
    for remembered in (
        scoring._sums_of,
        scoring._short,
        shapes.link_shape,
    ):
        remembered.cache_clear()


def speed_of(condition: str) -> str:
    """Pages a second, without figures and with them."""
    pages = [
        (page.path.read_bytes(), page.path.name)
        for folder in ("pages-dev", "pages-modern")
        for page in measured_pages(folder, condition)
    ]
    without, complete = rates(clean_page, pages), rates(clean, pages)
    return (
        f"{condition}: {without[0]:.0f} pages/s at first sight, {without[1]:.0f} after; "
        f"figures included {complete[0]:.0f}, {complete[1]:.0f}"
    )


def rates(read: Callable[..., object], pages: Sequence[tuple[object, ...]]) -> tuple[float, float]:
    """Pages a second when they are seen for the first time, and the best of later rounds."""
    forget()
    found = []
    for _ in range(ROUNDS):
        start = process_time()
        for page in pages:
            read(*page)
        found.append(len(pages) / (process_time() - start))
    return found[0], max(found)


def compare_with_trafilatura() -> None:
    """Print how many times the rate of trafilatura ours is, where that is installed."""
    if find_spec("trafilatura") is None:
        return
    paths = [page.path for page in measured_pages("pages-dev", "pages")[::4]]
    peer = rates(
        import_module("trafilatura").extract, [(path.read_text("utf-8"),) for path in paths]
    )
    own = rates(clean, [(path.read_bytes(), path.name) for path in paths])
    print(
        f"{len(paths)} HTML pages, figures included: {own[0] / peer[0]:.1f} times the rate of "
        f"trafilatura ({peer[0]:.0f} pages/s) at first sight, {own[1] / peer[1]:.1f} times after"
    )


if __name__ == "__main__":
    main()
