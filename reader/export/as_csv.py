"""CSV: the figures of an article, one a row, for spreadsheets."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from reader.export.characters import visible
from reader.export.provenance import Source, published_text
from reader.sentences import sentence_span

_FIGURE_COLUMNS = ("label", "text", "kind", "value", "low", "high", "unit", "qualifier")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(source: Source, figures: bool = True) -> str:
    """The figures of one article as a whole file; they stand alone, asked for or not."""
    return "".join(join([source]))


def join(sources: Iterable[Source]) -> Iterator[str]:
    """The figures of articles as RFC 4180 has it, a piece an article, the header in the first.

    The byte order mark is what Excel needs to read UTF-8. A text that a spreadsheet would take
    for a formula has an apostrophe in front; numbers stay. Control characters are replaced.
    """
    names = ("title", "published", *_FIGURE_COLUMNS, "sentence", "file", "id")
    header = "\ufeff" + csv_text([names])
    for source in sources:
        yield header + csv_text(_rows(source))
        header = ""


def _rows(source: Source) -> Iterator[tuple[object, ...]]:
    article = source.article
    for figure in article.figures:
        values = [getattr(figure, column) for column in _FIGURE_COLUMNS]
        start, end = sentence_span(article.text, figure.start, figure.end)
        values.append(article.text[start:end])
        yield (article.title, published_text(article), *values, source.provenance.file, article.id)


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows as RFC 4180 has them; no text in them is a formula or has control characters."""
    file = StringIO(newline="")
    csv.writer(file).writerows(map(_harmless, row) for row in rows)
    return file.getvalue()


def _harmless(value: object) -> object:
    if not isinstance(value, str):
        return value
    return visible(f"'{value}" if value.startswith(_FORMULA) else value)
