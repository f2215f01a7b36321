"""The way in, in one place: bytes to cleaned page to figures to `Article`."""

from collections.abc import Sequence
from dataclasses import replace

from reader.article import Article, Correction
from reader.cleaning import MAXIMUM_SIZE, clean_page
from reader.figures import extract_figures


def clean(
    data: bytes | str,
    name: str = "",
    corrections: Sequence[Correction] = (),
    *,
    limit: int | None = MAXIMUM_SIZE,
) -> Article:
    """Read one scraped page: its article, its figures, and what was removed and why.

    Args:
        data: The file's bytes, or its text where it is decoded already.
        name: The file's name; it only helps to tell text from HTML.
        corrections: The reader's own decisions on lines of this page, obeyed before the cleaner
            decides anything.
        limit: The size in bytes over which a page is not read; None for no limit.

    Returns:
        The article. It never raises on any input: a page that can't be read comes back with an
        empty text and the reason in `problem`.
    """
    return with_figures(clean_page(data, name, corrections, limit))


def with_figures(article: Article) -> Article:
    """A cleaned page with the figures of its text."""
    figures = extract_figures(article.text, article.published_day, article.language)
    return replace(article, figures=figures)
