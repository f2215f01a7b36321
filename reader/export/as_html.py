"""HTML: one self-contained page without scripts, for reading, printing and passing on."""

from base64 import b64encode
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from itertools import groupby, starmap
from operator import attrgetter
from string import Template

from reader.article import KINDS, Article
from reader.export.blocks import Block, Piece, drawn
from reader.export.characters import visible
from reader.export.highlights import DrawnHighlight
from reader.export.provenance import Source, facts, origin
from reader.export.words import words
from reader.layout import cell_width, truncate
from reader.resources import resource_folder
from reader.values import amount, describe, qualifier, unit

_HEAD = Template("""\
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
""")

_WHOLE_CELLS = 24
"""A mark up to this width is kept on one line; a wider one would not fit on a telephone."""

_TOOLTIP_CELLS = 400
"""What is shown of notes where the pointer rests on them; the list has them whole."""


def chunks(source: Source, figures: bool = False) -> Iterator[str]:
    """The article as a page: text with marks, legend, outline, notes, table of figures, origin.

    With `figures` the text is left out.

    All text is escaped, the content security policy lets nothing but the page's own style sheet
    in, and links lead to http addresses alone.
    """
    article, provenance = source.article, source.provenance
    style = _style()
    found, lines = drawn(source, figures)
    title = article.title or provenance.file or words(article.language)["untitled"]
    heading = [_marked(article, line, found) for line in lines if line.kind == "title"]
    yield _HEAD.substitute(
        language=article.language,
        policy=_policy(style),
        version=_escape(provenance.version),
        title=_escape(title),
        style=style,
        heading="".join(heading) or _escape(title),
        facts=_definitions(facts(article), article),
        aside=_aside(article, lines, found),
    )
    yield from _body(article, lines, found)
    yield "\n</main>\n"
    yield _highlights(found, article.language)
    yield "\n"
    yield from _table(article, {piece.number for line in lines for piece in line.pieces})
    told = _definitions(origin(article, provenance), article)
    yield f"\n<footer>\n<dl>\n{told}\n</dl>\n</footer>\n</body>\n</html>\n"


@cache
def _style() -> str:
    return (resource_folder("styles") / "export.css").read_text(encoding="utf-8")


def _policy(style: str) -> str:
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _escape(text: str) -> str:
    return escape(visible(text))


def _marked(article: Article, line: Block, found: Sequence[DrawnHighlight]) -> str:
    """The line with a mark for each figure, and around these one for each highlight."""
    html = []
    for number, pieces in groupby(line.pieces, key=attrgetter("highlight")):
        inside = list(pieces)
        text = "".join(_piece(article, piece) for piece in inside)
        html.append(text if number is None else _highlight(found, number, text, inside[-1].last))
    return "".join(html)


def _piece(article: Article, piece: Piece) -> str:
    """A figure is described by its row in the table."""
    text = _escape(piece.text)
    if piece.number is None:
        return text
    figure = article.figures[piece.number]
    style = figure.kind if cell_width(piece.text) <= _WHOLE_CELLS else f"{figure.kind} long"
    return (
        f'<mark id="f{piece.number}" class="{_escape(style)}"'
        f' aria-describedby="v{piece.number}"'
        f' title="{_escape(describe(figure, article.language))}">{text}</mark>'
    )


def _highlight(found: Sequence[DrawnHighlight], number: int, text: str, last: bool) -> str:
    """What is highlighted on one line; the highlight's end leads to its notes."""
    notes = truncate("\n".join(found[number].notes), _TOOLTIP_CELLS)
    title = f' title="{_escape(notes)}"' if notes else ""
    if not last:
        return f'<span class="highlight"{title}>{text}</span>'
    html = f'<span class="highlight" id="p{number}"{title}>{text}</span>'
    if notes:
        html += (
            f'<sup><a href="#n{number}" role="doc-noteref" aria-describedby="n{number}"'
            f"{title}>{number + 1}</a></sup>"
        )
    return html


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


def _aside(article: Article, lines: Iterable[Block], found: Sequence[DrawnHighlight]) -> str:
    names = words(article.language)
    parts = []
    counts = Counter(figure.kind for figure in article.figures)
    shown = [("highlight", names["highlights"], len(found))]
    shown += [(kind, names[kind], counts[kind]) for kind in KINDS]
    switches = [
        f'<li><label class="{name}"><input type="checkbox" id="show-{name}" checked>'
        f"<span>{text}</span> <small>{count}</small></label></li>"
        for name, text, count in shown
        if count
    ]
    if switches:
        parts += [f'<section class="legend" aria-label="{names["legend"]}">']
        parts += ["<ul>", *switches, "</ul>", "</section>"]
    subheads = [line for line in lines if line.kind == "subhead"]
    if subheads:
        parts += [f'<nav aria-label="{names["outline"]}">', f"<h2>{names['outline']}</h2>", "<ol>"]
        parts += [
            f'<li><a href="#s{line.start}">{_escape(_plain(line))}</a></li>' for line in subheads
        ]
        parts += ["</ol>", "</nav>"]
    return "\n".join(("<aside>", *parts, "</aside>")) if parts else ""


def _plain(line: Block) -> str:
    return "".join(piece.text for piece in line.pieces)


def _body(
    article: Article, lines: Iterable[Block], found: Sequence[DrawnHighlight]
) -> Iterator[str]:
    between = ""
    for line in lines:
        text = _marked(article, line, found)
        if line.kind == "subhead":
            yield f'{between}<h2 id="s{line.start}" dir="auto">{text}</h2>'
        elif line.kind == "paragraph" and text:
            yield f'{between}<p dir="auto">{text}</p>'
        else:
            continue
        between = "\n"
    if article.problem:
        yield f'{between}<p class="problem">{_escape(article.problem)}</p>'


def _highlights(found: Sequence[DrawnHighlight], language: str) -> str:
    if not found:
        return ""
    return "\n".join(
        (
            '<section class="highlights">',
            f"<h2>{words(language)['highlights']} <small>{len(found)}</small></h2>",
            "<ol>",
            *starmap(_noted, enumerate(found)),
            "</ol>\n</section>",
        )
    )


def _noted(number: int, highlight: DrawnHighlight) -> str:
    link = f'<a href="#p{number}">{_escape(highlight.quotation)}</a>'
    lines = (line for note in highlight.notes for line in note.splitlines() if line.strip())
    notes = "".join(f'<p dir="auto">{_escape(line)}</p>' for line in lines)
    return f'<li id="n{number}"><blockquote dir="auto">{link}</blockquote>{notes}</li>'


def _table(article: Article, marked: Container[int | None]) -> Iterator[str]:
    if not article.figures:
        return
    names = words(article.language)
    columns = ("text", "label", "qualifier", "value", "unit", "kind")
    head = "".join(f'<th scope="col">{names[column]}</th>' for column in columns)
    yield '<section class="figures">\n'
    yield f"<h2>{names['figures']} <small>{len(article.figures)}</small></h2>\n"
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"
    yield from (f"{row}\n" for row in _rows(article, names, marked))
    yield "</tbody>\n</table>\n</section>"


def _rows(
    article: Article, names: Mapping[str, str], marked: Container[int | None]
) -> Iterator[str]:
    """A row for each figure, which leads to its mark where there is one."""
    for number, figure in enumerate(article.figures):
        text = _escape(figure.text)
        cells = {
            "text": f'<a href="#f{number}">{text}</a>' if number in marked else text,
            "label": _escape(figure.label),
            "qualifier": qualifier(figure, article.language),
            "value": _escape(amount(figure, article.language)),
            "unit": _escape(unit(figure)),
            "kind": names.get(figure.kind, _escape(figure.kind)),
        }
        row = "".join(f'<td class="{key}">{cell}</td>' for key, cell in cells.items())
        yield f'<tr class="{_escape(figure.kind)}" id="v{number}">{row}</tr>'
