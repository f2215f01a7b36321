"""How well and how fast pages are cleaned.

Scores on the measured pages, and for the third of the sites that was held out: those with weights
fitted here on the other sites alone, since the shipped ones have seen all sites. Beside them what
keeping every line would score, and other extractors where they are installed. Pages a second are
on one core; the floor for HTML is a bare parse by lxml in the same run.
"""

from __future__ import annotations

from functools import partial
from time import process_time
from typing import TYPE_CHECKING, Any

from lxml import html

from reader.cleaning import assembly, clean_page, markup, outside, scoring, shapes, sources
from reader.reading import clean
from tests.benchmarks.extractors import EXTRACTORS, installed
from tests.benchmarks.measures import Measure, Options
from tests.cleaning import train
from tests.cleaning.measured import CONDITIONS, MeasuredPage, lines_of, measured_pages
from tests.shared import SHARED, scorer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.benchmarks.extractors import Extracted

    Predict = Callable[[MeasuredPage], dict[str, Any]]

ROUNDS = 3
NAMES = {
    "pages": "HTML",
    "scrapes-mild": "scrapes of the container",
    "scrapes": "scrapes of the whole page",
}
SETS = {
    "Chinese": ("pages-dev", "zh"),
    "English": ("pages-dev", "en"),
    "all facts annotated": ("pages-modern", ""),
}
SCORES = {
    "F1": "body F1",
    "title": "title exact",
    "day~": "day",
    "date": "date",
    "time": "time",
    "auth": "authors",
    "source": "source",
    "outlet": "outlet",
    "sub": "subheads F1",
}
"""What the scorer calls them, and what they are called here; `day` is as near to the crawl as can
be told."""
TOLD = {"title exact": "title", "day": "published"}
"""What has to be told for a column; a program that tells none of it has no score there."""


def measure(options: Options) -> Iterator[Measure]:
    """Score, then time."""
    if not SHARED.exists():
        return
    yield from score_all("Cleaning: accuracy", predict)
    yield from score_all("Cleaning: accuracy", every_line, "every line kept")
    if options.peers:
        for name, extract in installed(EXTRACTORS).items():
            predict_other = partial(predict_with, extract)
            yield from score_all("Cleaning: accuracy", predict_other, name, CONDITIONS[:1])
    for condition in CONDITIONS:
        yield from speed_of(condition)
    if options.peers:
        yield from compare_speed()
    if not options.quick:
        use_weights(
            [train.fit(train.examples(column, everything=False)) for column in train.COLUMNS]
        )
        yield from score_all("Cleaning: accuracy on sites held out", predict, held_out=True)


def score_all(
    table: str,
    predict: Predict,
    peer: str = "",
    conditions: Sequence[str] = CONDITIONS,
    held_out: bool = False,
) -> Iterator[Measure]:
    """The scores in every condition and language."""
    for condition in conditions:
        for name, (folder, language) in SETS.items():
            pages = [
                page
                for page in measured_pages(folder, condition, language)
                if page.held_out or not held_out
            ]
            if len(pages) < 2 or (peer and folder == "pages-modern"):
                continue
            predictions = [predict(page) for page in pages]
            row = ", ".join(filter(None, (peer, NAMES[condition], name)))
            for column, value in scores(pages, predictions).items():
                if any(prediction.get(TOLD.get(column, "text")) for prediction in predictions):
                    yield Measure(table, row, column, value, peer=bool(peer))


def scores(
    pages: Sequence[MeasuredPage], predictions: Sequence[dict[str, Any]]
) -> dict[str, float]:
    """The mean of the pages' scores by column, as the scorer beside the sets counts them."""
    score = scorer("score_clean")
    each = [
        (page.row["doc"], score.score_page(page.row, page.reference, prediction))
        for page, prediction in zip(pages, predictions, strict=True)
    ]
    summary = score.summary(each, 0)
    found = {column: summary[name] for name, column in SCORES.items() if name in summary}
    return found | {"pages over 0.5": 1 - summary["bad"]}


def predict(page: MeasuredPage) -> dict[str, Any]:
    """What we make of a page."""
    cleaned = clean_page(page.path.read_bytes(), page.path.name)
    return {
        "title": cleaned.title,
        "published": cleaned.published.isoformat() if cleaned.published else "",
        "authors": list(cleaned.authors),
        "source": cleaned.source,
        "outlet": cleaned.outlet,
        "subheads": [section.title for section in cleaned.sections if section.title],
        "text": cleaned.text,
    }


def every_line(page: MeasuredPage) -> dict[str, Any]:
    """The page as it stands, the first line taken for the title."""
    texts = lines_of(page).texts
    return {"title": texts[0] if texts else "", "text": "\n".join(texts)}


def predict_with(extract: Callable[[str], Extracted], page: MeasuredPage) -> dict[str, Any]:
    """What another extractor makes of a page; nothing where it fails."""
    try:
        found = extract(page.path.read_text("utf-8"))
    except ImportError:  # it is not wholly installed
        raise
    except Exception:
        return {}
    return {"title": found.title, "published": found.day, "text": found.text}


def use_weights(columns: list[dict[str, float]]) -> None:
    """Score lines with other weights than the shipped ones, for the rest of this process."""
    scoring.TABLES = tuple(columns)
    forget()


def forget() -> None:
    """Empty what is remembered of lines and places that were met before."""
    for remembered in (
        scoring._sums_of,
        scoring._short,
        shapes.link_shape,
        markup._place,
        outside._of_link,
        sources._date_line_of,
        assembly._removed,
    ):
        remembered.cache_clear()


def speed_of(condition: str) -> Iterator[Measure]:
    """Pages a second, without figures and with them."""
    pages = [
        (page.path.read_bytes(), page.path.name)
        for folder in ("pages-dev", "pages-modern")
        for page in measured_pages(folder, condition)
    ]
    table, row = "Cleaning: speed", NAMES[condition]
    first, warm = rates(clean_page, pages)
    yield Measure(table, row, "at first sight", first, "pages/s")
    yield Measure(table, row, "warm", warm, "pages/s")
    first, complete = rates(clean, pages)
    yield Measure(table, f"{row}, with figures", "at first sight", first, "pages/s")
    yield Measure(table, f"{row}, with figures", "warm", complete, "pages/s")
    if condition == "pages":
        _, bare = rates(html.document_fromstring, [(data,) for data, _ in pages])
        yield Measure(table, row, "in a floor", bare / warm, "bare parses")
        yield Measure(table, f"{row}, with figures", "in a floor", bare / complete, "bare parses")


def rates(read: Callable[..., object], pages: Sequence[tuple[Any, ...]]) -> tuple[float, float]:
    """Pages a second when they are seen for the first time, and the best of later rounds."""
    forget()
    found = []
    for _ in range(ROUNDS):
        start = process_time()
        for page in pages:
            read(*page)
        found.append(len(pages) / (process_time() - start))
    return found[0], max(found)


def compare_speed() -> Iterator[Measure]:
    """How many times the rate of other extractors ours is, figures included, on some HTML pages."""
    paths = [page.path for page in measured_pages("pages-dev", "pages")[::8]]
    own = rates(clean, [(path.read_bytes(), path.name) for path in paths])
    for name, extract in installed(EXTRACTORS).items():
        pages = [(path.read_text("utf-8"),) for path in paths]
        peer = rates(extract, pages)
        for column, ours, theirs in zip(("at first sight", "warm"), own, peer, strict=True):
            row = f"{name}: ours, HTML with figures"
            yield Measure(
                "Cleaning: speed", row, column, ours / theirs, "times its rate", peer=True
            )
