"""Markdown: CommonMark with YAML front matter; marks as `==…==`, as Obsidian has them, or bold."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date

from reader.article import Article
from reader.export.blocks import Block, blocks
from reader.export.characters import visible
from reader.export.provenance import Provenance
from reader.export.words import words
from reader.values import amount, qualifier, unit

_HEADINGS = {"title": "# ", "subhead": "## ", "paragraph": ""}

_INLINE = re.compile(r"[\\`*_\[\]<>|~$#^]|&(?=[#\w])|=(?==)|(?<==)=|%(?=%)|(?<=%)%")
"""What CommonMark, its tables, or Obsidian (tags, maths, comments) would not show as written."""

_LINE_START = re.compile(r"^(|\d{1,9}(?=[.)](?:\s|$)))([-+=.)])")
"""What begins a list, a rule or a heading at the start of a line."""

_SEPARATORS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def render(article: Article, provenance: Provenance, bold: bool = False) -> str:
    """The article as front matter, marked text and a table of figures.

    Foreign characters that Markdown would obey are escaped, so the text reads as written.
    """
    lines = [_line(line, bold) for line in blocks(article) if line.pieces]
    if article.problem:
        lines.append(_escape(article.problem))
    if article.figures:
        lines.append(f"## {words(article.language)['figures']}")
        lines.append("\n".join(_table(article)))
    return "\n\n".join(("\n".join(_front_matter(article, provenance)), *lines)) + "\n"


def _front_matter(article: Article, provenance: Provenance) -> Iterator[str]:
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


def _line(line: Block, bold: bool) -> str:
    joined = "".join(_marked(line, bold)).strip(" \t")
    if line.pieces[0].number is None:
        joined = _LINE_START.sub(r"\1\\\2", joined)
    return _HEADINGS[line.kind] + joined


def _marked(line: Block, bold: bool) -> Iterator[str]:
    before = None
    for text, number in line.pieces:
        safe = _escape(text)
        if number is None:
            yield safe
        elif not bold:
            yield f"=={safe}=="
        elif before is None and text[0].isalnum() and text[-1].isalnum():
            yield f"**{safe}**"
        else:  # asterisks are no marks to CommonMark in 达**30%**的 and **3年****5月**
            yield f"<strong>{safe}</strong>"
        before = number


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
