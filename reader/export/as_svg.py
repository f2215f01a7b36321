"""SVG: the article as an image, for slides and chats."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from colorsys import hls_to_rgb
from html import escape
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple
from unicodedata import east_asian_width

from reader.article import KINDS, Article
from reader.export.blocks import Piece, blocks
from reader.export.characters import visible
from reader.export.highlights import DrawnHighlight, drawn_highlights
from reader.export.provenance import Provenance, Source, facts
from reader.export.rows import NO_SIGNS, rows, signed
from reader.export.words import words
from reader.layout import cell_width
from reader.layout.clusters import inside_cluster

_WIDTH = 64
"""Cells of a row of body text: 32 Chinese characters."""

_CELL, _LINE, _MARGIN = 9.0, 30.0, 44.0
"""Width of a cell, height of a row and margin at scale 1, in pixels."""

_WIDE_SIZE, _NARROW_SIZE = 18, 15
"""Font sizes at which characters of two cells and of one fill their cells by themselves."""

_TALLEST = 4000
"""Pixels of text; what is longer is cut, for no slide or chat shows more."""

_LATIN_FONTS = "'DejaVu Sans Mono',Menlo,Consolas"
_CHINESE_FONTS = {
    "zh-Hans": "'PingFang SC','Hiragino Sans GB','Noto Sans CJK SC','Microsoft YaHei'",
    "zh-Hant": "'PingFang TC','Hiragino Sans CNS','Noto Sans CJK TC','Microsoft JhengHei'",
}
_PAPER, _INK, _QUIET = "#fdfcf9", "#23211d", "#6d6a62"

MARKER = "#ffec99"
"""The ground of what is highlighted, as in `styles/export.css`."""

HUES = {
    "money": (145, 50),
    "percent": (212, 70),
    "count": (40, 80),
    "measure": (182, 50),
    "duration": (272, 50),
    "date": (335, 50),
    "ratio": (18, 75),
    "ordinal": (68, 55),
    "number": (220, 8),
}
"""Hue in degrees and saturation in percent of each kind of figure, as in `styles/export.css`."""

_DROPPED = re.compile(r"(^\s+|\s{2,}|\s+$)")
"""Blanks that a viewer drops or makes one."""

_DEEP, _TINT = 28, 92
"""Lightness in percent of a figure's text and of its ground."""


class _Style(NamedTuple):
    """How a row looks.

    Attributes:
        scale: Size in units of body text.
        ink: Colour of text that is no figure.
        bold: Whether it is bold.
        space: Height above its first row, in pixels.
    """

    scale: float = 1.0
    ink: str = _INK
    bold: bool = False
    space: float = 14.0


_STYLES = {
    "title": _Style(1.4, bold=True, space=0),
    "facts": _Style(0.8, _QUIET, space=8),
    "paragraph": _Style(),
    "subhead": _Style(bold=True, space=26),
    "remark": _Style(0.9, space=10),
    "note": _Style(0.8, _QUIET, space=24),
    "origin": _Style(0.8, _QUIET, space=2),
}


class _Row(NamedTuple):
    """A row with what is above it: its style, its pieces, and the space."""

    style: _Style
    pieces: tuple[Piece, ...]
    space: float

    @property
    def height(self) -> float:
        return self.space + _LINE * self.style.scale


def chunks(source: Source, width: int = _WIDTH) -> Iterator[str]:
    """The article as a picture that needs nothing but fonts, figures in the colour of their kind.

    Every run of text has its own place and length, so that Chinese is two cells wide and in its
    place whatever fonts the viewer has. The text is `width` cells wide; what does not fit in the
    tallest picture is left out, and the picture says how much.
    """
    article, provenance, highlights = source
    found = drawn_highlights(article, highlights)
    lines = [*_article(article, found, width), *_notes(article, provenance, width)]
    drawn, y = [], _MARGIN
    for line in lines:
        y += line.height
        drawn.append(_draw(article, line, y))
    size = f"{2 * _MARGIN + width * _CELL:g}", f"{y + _MARGIN:g}"
    title = escape(visible(article.title or provenance.file))
    chinese = _CHINESE_FONTS.get(article.language, _CHINESE_FONTS["zh-Hans"])
    yield "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}"'
            f' viewBox="0 0 {size[0]} {size[1]}" role="img" xml:lang="{article.language}"'
            f' font-family="{_LATIN_FONTS},{chinese},monospace">',
            f"<title>{title}</title>",
            f'<rect width="100%" height="100%" fill="{_PAPER}"/>',
            *filter(None, drawn),
            "</svg>\n",
        )
    )


def _article(article: Article, found: Sequence[DrawnHighlight], width: int) -> Iterator[_Row]:
    """Title, facts, text and the notes on it, as far as they fit."""
    room = float(_TALLEST)
    lines = [(style, tuple(line)) for style, line in _lines(article, found)]
    left = sum(_letters(line) for style, line in lines if style != "facts")
    for style, line in lines:
        for row in _laid_out(_STYLES[style], line, width):
            room -= row.height
            if room < 0:
                text = words(article.language)["cut"].format(left)
                yield from _laid_out(_STYLES["note"], [Piece(text)], width)
                return
            yield row
            if style != "facts":
                left -= _letters(row.pieces)


def _letters(line: Iterable[Piece]) -> int:
    return sum(len("".join(piece.text.split())) for piece in line)


def _lines(
    article: Article, found: Sequence[DrawnHighlight]
) -> Iterator[tuple[str, Iterable[Piece]]]:
    told = [Piece(" · ".join(text for key, text in facts(article) if key != "url"))]
    if not article.title:
        yield "facts", told
    for line in blocks(article, found):
        yield line.kind, signed(line.pieces, found, NO_SIGNS)
        if line.kind == "title":
            yield "facts", told
    if article.problem:
        yield "paragraph", [Piece(article.problem)]
    for number, highlight in enumerate(found, 1):
        for note in highlight.notes:
            yield "remark", [Piece(f"{number}. {' '.join(note.split())}")]


def _notes(article: Article, provenance: Provenance, width: int) -> Iterator[_Row]:
    """The legend of the kinds, and where the picture comes from."""
    names = words(article.language)
    first = {figure.kind: number for number, figure in reversed([*enumerate(article.figures)])}
    counts = Counter(figure.kind for figure in article.figures)
    legend = []
    for kind in KINDS:
        if kind in first:
            legend += [Piece(names[kind], first[kind]), Piece(f" {counts[kind]}   ")]
    yield from _laid_out(_STYLES["note"], legend, width)
    day = provenance.exported.isoformat() if provenance.exported else ""
    told = (provenance.file, f"SHA-256 {article.id[:12]}", f"jiandu {provenance.version}", day)
    yield from _laid_out(_STYLES["origin"], [Piece(" · ".join(filter(None, told)))], width)


def _laid_out(style: _Style, line: Iterable[Piece], width: int) -> Iterator[_Row]:
    space = style.space
    for pieces in rows(line, max(1, int(width / style.scale))):
        if pieces:
            yield _Row(style, pieces, space)
            space = 0


def _draw(article: Article, row: _Row, bottom: float) -> str:
    """A row of text above its bottom edge, on the grounds of its highlights and figures."""
    style, x = row.style, _MARGIN
    baseline = bottom - 10 * style.scale
    markers: list[str] = []
    grounds: list[str] = []
    texts: list[str] = []
    for highlight, pieces in groupby(row.pieces, key=attrgetter("highlight")):
        start = x
        for piece in pieces:
            ink, width = style.ink, cell_width(piece.text) * _CELL * style.scale
            if piece.number is not None:
                kind = article.figures[piece.number].kind
                ink = _colour(kind, _DEEP)
                if highlight is None:
                    grounds.append(_ground(kind, x, baseline, width, style.scale))
            texts += _texts(piece.text, x, baseline, style, ink)
            x += width
        if highlight is not None:
            markers.append(_ground("highlight", start, baseline, x - start, style.scale))
    return "\n".join(markers + grounds + texts)


def _ground(name: str, x: float, baseline: float, width: float, scale: float) -> str:
    """The coloured ground of a figure, or the higher one of a highlight."""
    fill = MARKER if name == "highlight" else _colour(name, _TINT)
    above, height = (22, 30) if name == "highlight" else (19, 25)
    return (
        f'<rect class="{name}" x="{x:g}" y="{baseline - above * scale:g}" width="{width:g}"'
        f' height="{height * scale:g}" rx="3" fill="{fill}"/>'
    )


def _texts(text: str, x: float, baseline: float, style: _Style, ink: str) -> Iterator[str]:
    weight = ' font-weight="bold"' if style.bold else ""
    for run in _runs(text):
        cells = cell_width(run)
        width = cells * _CELL * style.scale
        if cells and not run.isspace():
            size = style.scale * (_WIDE_SIZE if cell_width(run[0]) == 2 else _NARROW_SIZE)
            yield (
                f'<text x="{x:g}" y="{baseline:g}" textLength="{width:g}"'
                f' lengthAdjust="spacingAndGlyphs" font-size="{size:g}" fill="{ink}"{weight}>'
                f"{escape(run)}</text>"
            )
        x += width


def _runs(text: str) -> Iterator[str]:
    """The text in pieces whose characters fonts draw equally wide.

    A dash or quotation mark that is narrow to us is wide in Chinese fonts (East Asian Width A);
    it stands alone, so that only it is squeezed. So do blanks that viewers drop.
    """
    edges = (edge for edge in range(1, len(text)) if not inside_cluster(text, edge))
    clusters = (text[first:last] for first, last in pairwise((0, *edges, len(text))))
    for _, run in groupby(clusters, _advance):
        yield from _DROPPED.split("".join(run))


def _advance(cluster: str) -> tuple[int, bool]:
    return cell_width(cluster), east_asian_width(cluster[0]) == "A"


def _colour(kind: str, lightness: int) -> str:
    hue, saturation = HUES[kind]
    parts = hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
