"""CSV: the figures of an article, one a row, for spreadsheets."""

import csv
from io import StringIO

from reader.article import Article
from reader.export.characters import visible
from reader.export.provenance import Provenance, published_text

_FIGURE_COLUMNS = ("label", "text", "kind", "value", "low", "high", "unit", "qualifier")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(article: Article, provenance: Provenance) -> str:
    """The figures as RFC 4180 has it, with a byte order mark, without which Excel reads no UTF-8.

    A text that a spreadsheet would take for a formula has an apostrophe in front; numbers stay.
    Control characters are replaced.
    """
    from reader.library.sentences import sentence

    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(("title", "published", *_FIGURE_COLUMNS, "sentence", "file", "id"))
    for figure in article.figures:
        values = [getattr(figure, column) for column in _FIGURE_COLUMNS]
        values.append(sentence(article.text, figure.start, figure.end))
        row = (article.title, published_text(article), *values, provenance.file, article.id)
        writer.writerow(map(_harmless, row))
    return "\ufeff" + file.getvalue()


def _harmless(value: object) -> object:
    if not isinstance(value, str):
        return value
    return visible(f"'{value}" if value.startswith(_FORMULA) else value)
