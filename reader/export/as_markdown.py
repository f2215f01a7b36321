"""Markdown: CommonMark with YAML front matter, marks and notes as Obsidian has them."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter

from reader.article import Article
from reader.export.blocks import Block, Piece, drawn
from reader.export.characters import visible
from reader.export.highlights import DrawnHighlight
from reader.export.provenance import Source
from reader.export.words import words
from reader.values import amount, qualifier, unit

_HEADINGS = {"title": "# ", "subhead": "## ", "paragraph": ""}

_INLINE = re.compile(r"[\\`*_\[\]<>|~$#^]|&(?=[#\w])|=(?==)|(?<==)=|^=|=$|%(?=%)|(?<=%)%")
"""What CommonMark, its tables, or Obsidian (tags, maths, comments) would not show as written."""

_LINE_START = re.compile(r"^(|\d{1,9}(?=[.)](?:\s|$)))([-+=.)])")
"""What begins a list, a rule or a heading at the start of a line."""

_QUOTE = re.compile("^[\"'(]")
"""What begins the title of a link, looked for where it would be one."""

_SEPARATORS = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""What ends a line to YAML, and what turns the direction of text or is none."""


def chunks(source: Source, bold: bool = False, figures: bool = False) -> Iterator[str]:
    """The article as front matter, marked text with notes, and a table of figures, or that alone.

    What the reader highlighted is marked as `==…==`, with footnotes for the notes, and figures
    are bold; without highlights it is figures that are marked so, unless `bold`. Foreign
    characters that Markdown would obey are escaped, so the text reads as written.
    """
    article = source.article
    found, shown = drawn(source, figures)
    bold = bold or bool(found)
    yield "\n".join(_front_matter(source))
    for line in shown:
        yield f"\n\n{_line(line, found, bold)}"
    if article.problem:
        yield f"\n\n{_escape(article.problem)}"
    if article.figures:
        yield f"\n\n## {words(article.language)['figures']}\n"
        yield from (f"\n{row}" for row in _table(article))
    yield from (
        f"\n\n{_footnote(number, each)}" for number, each in enumerate(found, 1) if each.notes
    )
    yield "\n"


def _front_matter(source: Source) -> Iterator[str]:
    article, provenance = source.article, source.provenance
    values = {
        "title": article.title,
        "published": article.published,
        "source": article.source,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "section": article.section,
        "url": article.url,
        "language": article.language,
        "file": provenance.file,
        "sha256": article.id,
        "generator": f"jiandu {provenance.version}",
        "exported": provenance.exported,
    }
    yield "---"
    for key, value in values.items():
        if value:
            yield f"{key}: {_yaml(value)}"
    yield "---"


def _yaml(value: object) -> str:
    """A plain date, or JSON, which is YAML where no line separator stands in it."""
    if isinstance(value, date):
        return value.isoformat()
    text = json.dumps(value, ensure_ascii=False)
    return _SEPARATORS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _line(line: Block, found: Sequence[DrawnHighlight], bold: bool) -> str:
    joined = "".join(_marked(line, found, bold)).strip(" \t")
    first = line.pieces[0]
    marked = first.number is not None or first.highlight is not None
    return _HEADINGS[line.kind] + (joined if marked else _not_a_list(joined))


def _not_a_list(line: str) -> str:
    return _LINE_START.sub(r"\1\\\2", line)


def _marked(line: Block, found: Sequence[DrawnHighlight], bold: bool) -> Iterator[str]:
    reference = ""
    for highlight, pieces in groupby(line.pieces, key=attrgetter("highlight")):
        inside = list(pieces)
        text = "".join(_with_figures(inside, bold))
        if highlight is not None:
            yield f"=={text}=="
            noted = inside[-1].last and found[highlight].notes
            yield (reference := f"[^{highlight + 1}]" if noted else "")
        elif reference and text.startswith("("):  # [^1](…) would be a link
            yield f"\\{text}"
        else:
            yield text


def _with_figures(pieces: Iterable[Piece], bold: bool) -> Iterator[str]:
    before = None
    for piece in pieces:
        safe = _escape(piece.text)
        if piece.number is None:
            yield safe
        elif not bold:
            yield f"=={safe}=="
        elif before is None and piece.text[0].isalnum() and piece.text[-1].isalnum():
            yield f"**{safe}**"
        else:  # asterisks are no marks to CommonMark in 达**30%**的 and **3年****5月**
            yield f"<strong>{safe}</strong>"
        before = piece.number


def _footnote(number: int, highlight: DrawnHighlight) -> str:
    """The notes on a highlight, which are never an address and a title: that would be a link."""
    written = (line.strip() for note in highlight.notes for line in visible(note).splitlines())
    safe = "\\\n    ".join(_not_a_list(_escape(line)) for line in written if line)
    return f"[^{number}]: — " + _QUOTE.sub(r"\\\g<0>", safe)


def _escape(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", visible(text))


def _table(article: Article) -> Iterator[str]:
    names = words(article.language)
    columns = ("text", "label", "qualifier", "value", "unit", "kind")
    yield _row(names[column] for column in columns)
    yield "| --- | --- | --- | ---: | --- | --- |"
    for figure in article.figures:
        cells = (
            figure.text,
            figure.label,
            qualifier(figure, article.language),
            amount(figure, article.language),
            unit(figure),
            names.get(figure.kind, figure.kind),
        )
        yield _row(map(_escape, cells))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
