"""HTML: one self-contained page without scripts, for reading, printing and passing on."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from html import escape
from string import Template

from reader.article import KINDS, Article
from reader.export.blocks import Block, blocks
from reader.export.characters import visible
from reader.export.provenance import Provenance, facts, origin
from reader.export.words import words
from reader.layout import cell_width
from reader.resources import resource_folder
from reader.values import amount, describe, qualifier, unit

_PAGE = Template("""\
<!DOCTYPE html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="$policy">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="jiandu $version">
<title>$title</title>
<style>$style</style>
</head>
<body>
<header>
<h1 dir="auto">$heading</h1>
<dl class="facts">
$facts
</dl>
</header>
$aside
<main>
$body
</main>
$figures
<footer>
<dl>
$origin
</dl>
</footer>
</body>
</html>
""")

_WHOLE_CELLS = 24
"""A mark up to this width is kept on one line; a wider one would not fit on a telephone."""


def render(article: Article, provenance: Provenance) -> str:
    """The article as a page: text with marks, legend, outline, table of figures, origin.

    All text is escaped, the content security policy lets nothing but the page's own style sheet
    in, and links lead to http addresses alone.
    """
    style = _style()
    lines = list(blocks(article))
    title = article.title or provenance.file or words(article.language)["untitled"]
    heading = [_marked(article, line) for line in lines if line.kind == "title"]
    return _PAGE.substitute(
        language=article.language,
        policy=_policy(style),
        version=_escape(provenance.version),
        title=_escape(title),
        style=style,
        heading="".join(heading) or _escape(title),
        facts=_definitions(facts(article), article),
        aside=_aside(article, lines),
        body=_body(article, lines),
        figures=_table(article),
        origin=_definitions(origin(article, provenance), article),
    )


@cache
def _style() -> str:
    return (resource_folder("styles") / "export.css").read_text(encoding="utf-8")


def _policy(style: str) -> str:
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _escape(text: str) -> str:
    return escape(visible(text))


def _marked(article: Article, line: Block) -> str:
    """The line with a mark for each figure, described by the figure's row in the table."""
    html = []
    for text, number in line.pieces:
        if number is None:
            html.append(_escape(text))
            continue
        figure = article.figures[number]
        style = figure.kind if cell_width(text) <= _WHOLE_CELLS else f"{figure.kind} long"
        html.append(
            f'<mark id="f{number}" class="{_escape(style)}" aria-describedby="v{number}"'
            f' title="{_escape(describe(figure, article.language))}">{_escape(text)}</mark>'
        )
    return "".join(html)


def _definitions(items: Iterable[tuple[str, str]], article: Article) -> str:
    names = words(article.language)
    return "\n".join(
        f'<div class="{key}"><dt>{names[key]}</dt><dd>{_definition(key, text)}</dd></div>'
        for key, text in items
    )


def _definition(key: str, text: str) -> str:
    safe = _escape(text)
    if key == "url" and text.startswith(("https://", "http://")):
        return f'<a href="{safe}" rel="noopener noreferrer">{safe}</a>'
    if key == "published":
        return f'<time datetime="{safe}">{safe}</time>'
    return safe


def _aside(article: Article, lines: Iterable[Block]) -> str:
    names = words(article.language)
    parts = []
    counts = Counter(figure.kind for figure in article.figures)
    if counts:
        parts += [f'<section class="legend" aria-label="{names["figures"]}">', "<ul>"]
        parts += [
            f'<li><label class="{kind}"><input type="checkbox" id="show-{kind}" checked>'
            f"<span>{names[kind]}</span> <small>{counts[kind]}</small></label></li>"
            for kind in KINDS
            if counts[kind]
        ]
        parts += ["</ul>", "</section>"]
    subheads = [line for line in lines if line.kind == "subhead"]
    if subheads:
        parts += [f'<nav aria-label="{names["outline"]}">', f"<h2>{names['outline']}</h2>", "<ol>"]
        parts += [
            f'<li><a href="#s{line.start}">{_escape(_plain(line))}</a></li>' for line in subheads
        ]
        parts += ["</ol>", "</nav>"]
    return "\n".join(("<aside>", *parts, "</aside>")) if parts else ""


def _plain(line: Block) -> str:
    return "".join(text for text, _ in line.pieces)


def _body(article: Article, lines: Iterable[Block]) -> str:
    html = []
    for line in lines:
        if line.kind == "subhead":
            html.append(f'<h2 id="s{line.start}" dir="auto">{_marked(article, line)}</h2>')
        elif line.kind == "paragraph" and line.pieces:
            html.append(f'<p dir="auto">{_marked(article, line)}</p>')
    if article.problem:
        html.append(f'<p class="problem">{_escape(article.problem)}</p>')
    return "\n".join(html)


def _table(article: Article) -> str:
    if not article.figures:
        return ""
    names = words(article.language)
    columns = ("text", "label", "qualifier", "value", "unit", "kind")
    head = "".join(f'<th scope="col">{names[column]}</th>' for column in columns)
    return "\n".join(
        (
            '<section class="figures">',
            f"<h2>{names['figures']} <small>{len(article.figures)}</small></h2>",
            f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>",
            *_rows(article, names),
            "</tbody>\n</table>\n</section>",
        )
    )


def _rows(article: Article, names: Mapping[str, str]) -> Iterator[str]:
    for number, figure in enumerate(article.figures):
        cells = {
            "text": f'<a href="#f{number}">{_escape(figure.text)}</a>',
            "label": _escape(figure.label),
            "qualifier": qualifier(figure, article.language),
            "value": _escape(amount(figure, article.language)),
            "unit": _escape(unit(figure)),
            "kind": names.get(figure.kind, _escape(figure.kind)),
        }
        row = "".join(f'<td class="{key}">{cell}</td>' for key, cell in cells.items())
        yield f'<tr class="{_escape(figure.kind)}" id="v{number}">{row}</tr>'
