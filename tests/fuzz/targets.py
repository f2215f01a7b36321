"""What is fuzzed: functions of bytes that raise where a promise is broken."""

import csv
import json
import re
from atexit import register
from collections.abc import Callable, Mapping
from functools import cache, partial
from io import StringIO
from itertools import pairwise
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import NamedTuple

from lxml import etree

from reader import Article, Figure, Highlight, clean, extract_figures
from reader.article import KINDS
from reader.export import FORMATS, Provenance, Source
from reader.layout import cell_width, pad, segments, truncate, wrap
from reader.library import Library
from reader.library.entry import QueryError
from reader.library.marks import Marks
from reader.library.marks_values import Imported
from reader.library.query import parse
from tests.fuzz import pieces

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
OWN_COLOURS = re.compile(r"\x1b\[[\d;]*m")


class Target(NamedTuple):
    """Something to be fuzzed.

    Attributes:
        run: Raises where a promise on the bytes is broken.
        pieces: What inputs that get far are made of.
    """

    run: Callable[[bytes], object]
    pieces: tuple[str, ...]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def read_page(data: bytes) -> Article:
    """An article's offsets fit its text, nothing of the page is lost, it survives JSON."""
    article = clean(data, "page.html" if data[:1] == b"<" else "page.txt")
    assert not CONTROL.search(article.text + article.title + article.source + article.section)
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
    for part in (part for line in article.lines for part in line.parts if part.kept):
        assert article.text[part.start : part.end].strip() in part.text
    check_figures(article.text, article.figures)
    return article


def check_figures(text: str, figures: tuple[Figure, ...]) -> None:
    """Figures are spans of the text, in order, of known kinds."""
    end = 0
    for figure in figures:
        assert end <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        assert figure.kind in KINDS
        end = figure.end


def find_figures(data: bytes) -> None:
    """`extract_figures` never raises and keeps to the text, in both languages."""
    text = _text(data)
    for language in ("zh", "en"):
        check_figures(text, extract_figures(text, None, language))


def _marks() -> Marks:
    """Marks in memory, because their file can't be."""
    return Marks(Path(__file__) / "marks.sqlite")


@cache
def _library() -> Library:
    corpus = Path(mkdtemp(prefix="fuzz-"))
    register(rmtree, corpus)
    for number, page in enumerate(("渡口通车，投资3亿元。", "The bridge cost $18 million.")):
        (corpus / f"{number}.txt").write_text(page, encoding="utf-8")
    library = Library(corpus, None, _marks())
    library.refresh()
    return library


def ask(data: bytes) -> None:
    """A query gives articles or a sentence with the place of what is wrong."""
    query = _text(data)
    wrong: QueryError | None = None
    try:
        parse(query)
    except QueryError as error:
        wrong = error
    if wrong:
        assert wrong.message
        assert 0 <= wrong.start <= wrong.end <= len(query)
        return
    library = _library()
    assert library.count(query) == len(library.rows(0, 9, query))
    for entry in library.rows(0, 9, query):
        library.hits(entry.path, query)
    list(library.figures(query))
    library.complete(query, len(query))


def lay_out(data: bytes) -> None:
    """Rows put together are the text, and none is wider than it may be."""
    width, text = 1 + (data[0] % 80 if data else 0), _text(data[1:])
    rows = wrap(text, width, [(start, start + 3) for start in range(0, len(text) - 3, 7)])
    assert (rows[0][0], rows[-1][1]) == (0, len(text))
    assert all(end == start for (_, end), (start, _) in pairwise(rows))
    for start, end in rows:
        row = text[start:end].rstrip()
        assert cell_width(row) <= width or len(wrap(row, 1)) == 1, (row, width)
    assert cell_width(pad(text, width)) == width
    assert cell_width(truncate(text, width)) <= width
    layers = [[(0, 1, "a")], [(2, 5, "b")]]
    assert "".join(text[a:b] for a, b, _ in segments(0, len(text), layers)) == text


def export(data: bytes, name: str) -> None:
    """An export is text without foreign control characters that its format's reader takes."""
    article = read_page(data)
    stretch = Highlight(0, len(article.text), "note <b>\n==|") if article.text else None
    source = Source(article, Provenance("a<b>.txt", "0"), (stretch,) if stretch else ())
    text = "".join(FORMATS[name].together([source]))
    assert not CONTROL.search(OWN_COLOURS.sub("", text.replace("\r\n", "\n")))
    assert text.encode()
    _READERS.get(name, str)(text)


def _read_table(text: str) -> None:
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert all(len(row) == len(rows[0]) for row in rows)


_READERS: Mapping[str, Callable[[str], object]] = {
    "json": json.loads,
    "jsonl": json.loads,
    "csv": _read_table,
    "svg": lambda text: etree.fromstring(text.encode()),
}


def import_marks(data: bytes) -> None:
    """What is imported is exported, is not imported twice, and can be undone."""
    marks = _marks()
    marks.import_lines(_text(data).split("\n"))
    lines = list(marks.export_lines())
    assert all(json.loads(line.encode()) for line in lines)
    assert marks.import_lines(lines) == Imported(0, 0, "")
    while marks.undo():
        pass
    assert not list(marks.export_lines())
    marks.close()


TARGETS: Mapping[str, Target] = {
    "clean": Target(read_page, pieces.PAGE),
    "figures": Target(find_figures, pieces.FIGURES),
    "query": Target(ask, pieces.QUERY),
    "layout": Target(lay_out, pieces.LAYOUT),
    "marks": Target(import_marks, pieces.MARKS),
    **{f"export-{name}": Target(partial(export, name=name), pieces.PAGE) for name in FORMATS},
}
