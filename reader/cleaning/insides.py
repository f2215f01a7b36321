"""What stands in the body without being part of it: captions, pull quotes, other headlines."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.cleaning.captions import is_caption
from reader.cleaning.contexts import CONTINUES
from reader.cleaning.reasons import Reason
from reader.cleaning.shapes import (
    FURNITURE,
    HEADLINE,
    LONG,
    PROSE,
    SENTENCE,
    SHORT,
    UNSTOPPED,
    Shape,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup

_OVER = 3
"""How far above the body the heading of a list may stand."""
_PICTURE = 2
"""How many lines of prose may be no more than what belongs to a picture."""
_LONGEST = 300
"""No words under a picture are longer (characters)."""
_MORE = frozenset(("more...", "more…", "more:", "also:", "see also:", "read more:"))
_WORD = 10
_LINKS = 6
"""One more than the links under it."""
_ALL_LINKED = 0.9
_LABELS = 2
"""How often a line stands under pictures."""
_QUOTE = 5
_SPEAKER, _BARE = 2, 4
"""How many lines name the speaker, and how wide the end of a quotation is that does not."""
_OPENED, _CLOSED = frozenset('“"‘「『'), frozenset('”"’」』')
_QUOTATION = " “”\"‘’'「」『』.。…"
_LEAST = 14
"""How long a sentence is that can be known again (characters)."""
_TOP = 5
"""Where an abstract stands."""
_SEARCHED, _EXTENT = 200, 60_000
"""How many lines, and characters of them, are looked through."""
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:：h][0-5]\d\s?(?:[ap]\.?m\.?)?:?$|1?\d\s?[ap]m:?$", re.I)
_ENTRIES, _ENTRY = 3, 20
"""How many times of day make a live report, and how many lines one entry has at most."""
_WRITTEN = frozenset((PROSE, SENTENCE, UNSTOPPED))


def entries(texts: Sequence[str], shapes: Sequence[Shape], kept: Sequence[bool]) -> set[int]:
    """The lines of a live report: what follows on lines that are nothing but a time of day.

    Two entries at least are in the body already: lists of other news have times, too.
    """
    clocks = [index for index, text in enumerate(texts) if len(text) <= 12 and _CLOCK.match(text)]
    if len(clocks) < _ENTRIES or sum(any(kept[place + 1 : place + 2]) for place in clocks) < 2:
        return set()
    found: set[int] = set()
    for begin, end in zip(clocks, (*clocks[1:], len(texts)), strict=True):
        for index in range(begin + 1, min(end, begin + _ENTRY)):
            if shapes[index].kind not in _WRITTEN or shapes[index].furniture:
                break
            found.update((begin, index))
    return found


def other_headlines(shapes: Sequence[Shape], first: int, last: int) -> set[int]:
    """The headlines under a heading like 相关新闻 at the body or inside it, up to a subhead.

    Args:
        shapes: The shapes of the page's lines.
        first: Where the body begins.
        last: Where it ends.
    """
    found: set[int] = set()
    heading, over = -1, True
    for index in range(max(first - _OVER, 0), last):
        shape = shapes[index]
        furniture = shape.furniture
        if furniture and furniture.ends and furniture.reason is Reason.RELATED:
            heading = index if heading < 0 else heading
        elif shape.kind in LONG or (furniture and furniture.name == CONTINUES):
            heading = -1
        elif heading >= 0 and (
            shapes[index + 1].kind not in LONG
            or index > heading + 1
            or (over and shapes[heading].kind is FURNITURE)
        ):
            found.add(index)
        over = over and shape.kind is not PROSE
    return found


def more_links(texts: Sequence[str], shapes: Sequence[Shape]) -> set[int]:
    """The lines between `More...` and the next sentence: links to other articles."""
    found: set[int] = set()
    for heading, text in enumerate(texts):
        if len(text) > _WORD or text.lower() not in _MORE:
            continue
        end = heading + 1
        while end < len(texts) and (
            shapes[end].kind in (HEADLINE, UNSTOPPED)
            or (shapes[end].kind is PROSE and texts[end][-1].isalpha())
        ):
            end += 1
        if end - heading <= _LINKS:
            found.update(range(heading + 1, end))
    return found


def linked_items(
    shapes: Sequence[Shape], kept: Sequence[bool], markups: Sequence[Markup] | None
) -> set[int]:
    """The items of lists in the body that are nothing but links: other articles."""
    return {
        index
        for index, markup in enumerate(markups or ())
        if kept[index]
        and markup.linked >= _ALL_LINKED
        and markup.place.tag == "li"
        and shapes[index].kind in (HEADLINE, UNSTOPPED)
    }


def captions(
    texts: Sequence[str],
    shapes: Sequence[Shape],
    kept: Sequence[bool],
    markups: Sequence[Markup] | None,
) -> set[int]:
    """The captions in the body, unless a picture is all there is.

    A short line between paragraphs that stands there twice is one, too, and a short line on top
    with whose words the first paragraph begins.
    """
    places = [index for index, keep in enumerate(kept) if keep]
    if sum(shapes[index].kind is PROSE for index in places) <= _PICTURE:
        return set()
    following = (*texts[1:], "")
    top = next((place for place in places if shapes[place].kind is PROSE), 0)
    short = Counter(
        texts[place] for place in places if shapes[place].kind is HEADLINE if place > top
    )
    labels = {text for text, count in short.items() if count >= _LABELS}
    found = {
        index
        for index in places
        if is_caption(text := texts[index], following[index])
        or (markups is not None and markups[index].place.caption and len(text) <= _LONGEST)
        or (text in labels and any(shape.kind in LONG for shape in _beside(shapes, index)))
    }
    first, second = places[:2]
    if shapes[first].kind in (HEADLINE, SHORT) and (
        shapes[second].kind is PROSE and texts[second].startswith(texts[first])
    ):
        found.add(first)
    return found


def _beside(shapes: Sequence[Shape], index: int) -> Sequence[Shape]:
    return shapes[max(index - 1, 0) : index + 2]


def pull_quotes(shapes: Sequence[Shape]) -> set[int]:
    """The lines between the signs that a page sets around a sentence in large letters."""
    found: set[int] = set()
    begin = None
    for index, shape in enumerate(shapes):
        name = shape.furniture.name if shape.furniture else ""
        if name == "pull quote":
            begin = index
        elif name == CONTINUES and begin is not None:
            if index - begin <= _QUOTE:
                found.update(range(begin, index + 1 + _speaker(shapes, index)))
            begin = None
    return found


def _speaker(shapes: Sequence[Shape], index: int) -> int:
    """How many lines under the end of a quotation say whose it is: none if that line does."""
    below = shapes[index + 1 : index + 2 + _SPEAKER]
    count = sum(1 for _ in takewhile(lambda shape: shape.kind in (HEADLINE, SHORT), below))
    return count if count <= _SPEAKER and shapes[index].width < _BARE else 0


def said_again(texts: Sequence[str], shapes: Sequence[Shape], kept: Sequence[bool]) -> set[int]:
    """Paragraphs that come a second time, and sentences that stand in another paragraph, too.

    The second kind is an abstract on top, maybe cut off, or a quotation in large letters.
    """
    body = [index for index, keep in enumerate(kept) if keep]
    prose = "\n".join([texts[index] for index in body if shapes[index].kind is PROSE])[:_EXTENT]
    said: set[str] = set()
    found: set[int] = set()
    for place, index in enumerate(body):
        text, shape = texts[index], shapes[index]
        close = text.replace(" ", "") if place < _TOP else text
        quoted = text[0] in _OPENED and text[-1] in _CLOSED and place < _SEARCHED
        if close in said and (shape.kind in (PROSE, UNSTOPPED) or place < _TOP):
            found.add(index)
        elif (
            shape.kind is UNSTOPPED
            or (quoted and shape.kind in LONG)
            or (place < _TOP and _may_be_abstract(text, shape))
        ):
            core = text.strip(_QUOTATION) if quoted else text.rstrip("….。")
            if len(core) >= _LEAST and _stands_in_another(core, text, prose):
                found.add(index)
        said.update((text, close))
    return found


def _may_be_abstract(text: str, shape: Shape) -> bool:
    return shape.kind in LONG or text.endswith(("…", "."))


def _stands_in_another(core: str, text: str, prose: str) -> bool:
    """Whether a sentence is part of a paragraph that is longer than the sentence's own line."""
    place = prose.find(core)
    while place >= 0:
        start = prose.rfind("\n", 0, place) + 1
        end = prose.find("\n", place)
        if (end if end >= 0 else len(prose)) - start > len(text):
            return True
        place = prose.find(core, place + 1)
    return False
