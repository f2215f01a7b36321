"""HTML to lines: one walk over the parsed tree, which notes what the markup tells of each line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from reader.characters import clean_characters, strip_blank
from reader.cleaning.metadata import Metadata, read_metadata

if TYPE_CHECKING:
    from lxml.etree import _Element

# fmt: off
_SKIPPED = frozenset((
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed",
    "applet", "audio", "video", "canvas", "map", "head", "select", "option", "textarea", "link",
    "meta", "base", "frameset", "noframes",
))
_BLOCKS = frozenset((
    "html", "body", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody",
    "tfoot", "tr", "td", "th", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "section",
    "article", "aside", "header", "footer", "nav", "main", "form", "fieldset", "legend",
    "blockquote", "pre", "center", "address", "figure", "figcaption", "hr", "details",
    "summary", "dir", "menu", "marquee", "label", "button",
))
# fmt: on
_BREAKS = frozenset(("br", "hr"))
_BOLD = frozenset(("b", "strong"))
_ROLES = {
    **dict.fromkeys(_BREAKS, "break"),
    **dict.fromkeys(_BLOCKS, "block"),
    **dict.fromkeys(_BOLD, "bold"),
    **dict.fromkeys(_SKIPPED, "skipped"),
    "a": "link",
}
"""What is done where an element opens and closes; nothing for the others."""
_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))
"""What no page means to say and a parser may stumble over."""
_SEAM = "\x00"
"""Where one inline element ends and the next begins: a blank between labels, nothing in prose."""
_CELL = "\x01"
"""Where one cell of a row ends and the next begins: two blanks."""
_LABELS = 90
_CELLS = frozenset(("td", "th"))
_LISTS = frozenset(("ul", "ol", "dl", "dir", "menu"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_GOOD_TAGS = frozenset(("article", "main"))
_BAD_TAGS = frozenset(("nav", "footer", "aside", "form"))
_GOOD = re.compile(
    r"article|content|body|text|story|entry|post|main|detail|正文|artibody|news|zoom|paragraph",
    re.I,
)
_BAD = re.compile(
    r"comment|foot|header|head(?:er)?nav|nav|menu|side|relat|recommend|share|social|tool"
    r"|widget|promo|\bad|advert|banner|sponsor"
    r"|rank|hot|list|link|copyright|breadcrumb|crumb|tag|login|subscri|newsletter|search"
    r"|pag(?:er|ination)|meta|caption|byline|toolbar"
    r"|popular|trending|more|module|box|tab|teaser|gallery|slide|editor|disclaimer|bottom|top",
    re.I,
)


_CAPTION = re.compile(
    r"caption|(?:photo|pic|img|image|figure)[_-]?(?:credit|desc|info|text|txt|title|note|legend)"
    r"|cutline|tushuo",
    re.I,
)
"""How elements with the words under a picture are named."""
_LEAD = re.compile(
    r"stand-?first|\bdeck|\bdek\b|sub-?head|(?:article|story|news)[_-]?(?:summary|intro|lead|abstract)"
    r"|daodu|daoyu|zhaiyao",
    re.I,
)
"""How elements with the lines between headline and article are named."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """What the names of an element and of those around it tell.

    Attributes:
        tag: The element's own name.
        good, bad: Whether it is named like content, like furniture.
        all_good, all_bad: How many are named so of the elements around it and itself.
        heading: 1 to 6 in a heading, else 0.
        listed: Whether it is in a list.
        caption: Whether it is named like the words under a picture, or is in what is.
        lead: Whether it is named like a standfirst, or is in what is.
    """

    tag: str
    good: bool = False
    bad: bool = False
    all_good: int = 0
    all_bad: int = 0
    heading: int = 0
    listed: bool = False
    caption: bool = False
    lead: bool = False


@dataclass(slots=True, eq=False)
class Node:
    """An element that breaks lines.

    Attributes:
        parent: The element around it; None for the page.
        place: What its name and those around it tell.
        first: The index of its first line.
        last: The index after its last line.
        score: How much prose it holds.
    """

    parent: Node | None
    place: Place
    first: int
    last: int = 0
    score: float = 0.0


@dataclass(slots=True)
class Markup:
    """What the markup tells of a line.

    Attributes:
        node: The nearest block element.
        place: Its place.
        linked: The share of the line's letters that lie in links.
        bold: Whether all of the line is bold.
        inside: Whether it is in the element that holds most of the page's prose.
    """

    node: Node
    place: Place
    linked: float
    bold: bool
    inside: bool = False


@dataclass(slots=True)
class Page:
    """The visible lines of an HTML page."""

    lines: list[str] = field(default_factory=list)
    markups: list[Markup] = field(default_factory=list)
    metadata: Metadata = field(default_factory=Metadata)


def _is_datum(element: _Element) -> bool:
    """Whether an element is a cell of a table's row and holds no blocks of its own."""
    return element.tag in _CELLS and not any(
        child.tag in _BLOCKS or child.tag in _BREAKS for child in element
    )


def read_page(text: str) -> Page:
    """The title and the visible lines of an HTML page, and what its head says."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        recover=True,
        huge_tree=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace").translate(None, _CONTROLS), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return Page()
    walker = _Walker()
    title = next(root.iter("title"), None)
    if title is not None:
        walker.title("".join(map(str, title.itertext())))
    walker.walk(root)
    return Page(walker.lines, walker.finish(), read_metadata(root))


@lru_cache(maxsize=32_768)
def _place(around: Place, tag: str, name: str, identifier: str) -> Place:
    """The place of an element with a class and an id; remembered, since many are alike."""
    names = f"{name} {identifier}"
    bad = _BAD.search(names) is not None
    good = not bad and _GOOD.search(names) is not None
    caption = tag == "figcaption" or (bad and _CAPTION.search(name) is not None)
    good, bad = good or tag in _GOOD_TAGS, bad or tag in _BAD_TAGS
    return Place(
        tag,
        good,
        bad,
        around.all_good + good,
        around.all_bad + bad,
        int(tag[1]) if tag in _HEADINGS else around.heading,
        around.listed or tag in _LISTS,
        around.caption or caption,
        around.lead or _LEAD.search(names) is not None,
    )


_PAGE = Place("html")


class _Walker:
    """Collects lines while the elements open and close."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._markups: list[Markup] = []
        self._page = Node(None, _PAGE, 0)
        self._nodes = [self._page]
        self._chunks: list[str] = []
        self._linked: list[str] = []
        self._bold: list[str] = []

    def title(self, text: str) -> None:
        """The page's title is its first line."""
        self._chunks.append(text)
        self._flush(Node(self._page, Place("title"), 0))

    def walk(self, root: _Element) -> None:
        """Visit every element in order, without recursion: pages nest as deep as they like."""
        chunks, linked, bold = self._chunks, self._linked, self._bold
        node = self._page
        opened: list[Node] = []
        links = bolds = 0
        seam = False
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            role = _ROLES.get(element.tag)
            if event == "end":
                if role == "block":
                    self._close(element, node)
                    node = opened.pop()
                elif role == "link":
                    links -= 1
                elif role == "bold":
                    bolds -= 1
                text = element.tail
                seam = not text
            elif role == "skipped":
                walk.skip_subtree()
                continue
            else:
                if role == "block":
                    opened.append(node)
                    node = self._open(element, node)
                elif role == "link":
                    links += 1
                elif role == "bold":
                    bolds += 1
                elif role == "break" and chunks:
                    self._flush(node)
                text = element.text
                if seam and text and chunks:
                    chunks.append(_SEAM)
                seam = False
            if not text:
                continue
            if node.place.tag == "pre":
                text = self._last_line(text, node)
            if not text.isspace():
                chunks.append(text)
                if links:
                    linked.append(text)
                if bolds:
                    bold.append(text)
            elif chunks:
                chunks.append(" ")
        if chunks:
            self._flush(node)
        self._page.last = len(self.lines)

    def _last_line(self, text: str, node: Node) -> str:
        """The last line of preformatted text; the others end where they end in the source."""
        *whole, last = text.split("\n")
        for line in whole:
            self._chunks.append(line)
            self._flush(node)
        return last

    def _open(self, element: _Element, around: Node) -> Node:
        if self._chunks:
            if _is_datum(element):
                self._chunks.append(_CELL)
            else:
                self._flush(around)
        names = element.get("class", ""), element.get("id", "")
        node = Node(around, _place(around.place, element.tag, *names), len(self.lines))
        self._nodes.append(node)
        return node

    def _close(self, element: _Element, node: Node) -> None:
        if self._chunks and not _is_datum(element):
            self._flush(node)
        node.last = len(self.lines)

    def _flush(self, node: Node) -> None:
        text = "".join(self._chunks)
        if _SEAM in text:
            prose = len(text) > _LABELS or "。" in text
            text = text.replace(_SEAM, "" if prose else " ")
        text = " ".join(text.split())
        if _CELL in text:
            text = "  ".join(map(str.strip, text.split(_CELL))).strip()
        if not text.isprintable():
            text = strip_blank(clean_characters(text))
        if text:
            self.lines.append(text)
            self._markups.append(
                Markup(
                    node,
                    node.place,
                    self._share(self._linked, text) if self._linked else 0.0,
                    bool(self._bold) and self._share(self._bold, text) == 1.0,
                )
            )
        self._chunks.clear()
        self._linked.clear()
        self._bold.clear()

    def _share(self, some: list[str], line: str) -> float:
        """The share of the line's letters that lie in some of its chunks."""
        if some == self._chunks:
            return 1.0
        part = "".join(some)
        letters = len(part) - part.count(" ") - part.count("\n")
        return min(1.0, letters / (len(line) - line.count(" ")))

    def finish(self) -> list[Markup]:
        """Mark the lines inside the element that holds most of the prose (as Readability does).

        A line of prose counts for its element, half for the one around it, a quarter for the
        next two.
        """
        markups = self._markups
        for text, markup in zip(self.lines, markups, strict=True):
            if len(text) < 25 or markup.linked > 0.3 or markup.place.tag == "title":
                continue
            points = min(len(text), 300) / 100 + sum(map(text.count, "，。,"))
            node = markup.node
            for share in (1.0, 0.5, 0.25, 0.25):
                if node.parent is None:
                    break
                node.score += points * share
                node = node.parent
        best = max(
            (node for node in self._nodes if node.score),
            key=lambda node: (
                node.score * (1.2 if node.place.good else 0.6 if node.place.bad else 1.0)
            ),
            default=self._page,
        )
        if best.score > 0:
            for markup in markups[best.first : best.last]:
                markup.inside = True
        return markups
