"""CSV: the figures of an article, one a row, for spreadsheets."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from reader.export.characters import visible
from reader.export.provenance import Source, published_text
from reader.sentences import sentence_span

_FIGURE_COLUMNS = ("label", "text", "kind", "value", "low", "high", "unit", "qualifier")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def chunks(source: Source, figures: bool = True) -> Iterator[str]:
    """The figures of one article as a whole file; they stand alone, asked for or not."""
    return join([source])


def join(sources: Iterable[Source]) -> Iterator[str]:
    """The figures of articles as RFC 4180 has it, a chunk a row, the header first.

    The byte order mark is what Excel needs to read UTF-8. A text that a spreadsheet would take
    for a formula has an apostrophe in front; numbers stay. Control characters are replaced.
    """
    names = ("title", "published", *_FIGURE_COLUMNS, "sentence", "file", "id")
    header = "\ufeff" + csv_row(names)
    for source in sources:
        yield header
        yield from map(csv_row, _rows(source))
        header = ""


def _rows(source: Source) -> Iterator[tuple[object, ...]]:
    article = source.article
    for figure in article.figures:
        values = [getattr(figure, column) for column in _FIGURE_COLUMNS]
        start, end = sentence_span(article.text, figure.start, figure.end)
        values.append(article.text[start:end])
        yield (article.title, published_text(article), *values, source.provenance.file, article.id)


def csv_row(values: Iterable[object]) -> str:
    """A row as RFC 4180 has it; no text in it is a formula or has control characters."""
    file = StringIO(newline="")
    csv.writer(file).writerow(map(_harmless, values))
    return file.getvalue()


def _harmless(value: object) -> object:
    if not isinstance(value, str):
        return value
    return visible(f"'{value}" if value.startswith(_FORMULA) else value)
