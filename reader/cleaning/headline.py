"""Which line of the page is the headline, and which part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.cleaning.furniture import furniture_of
from reader.cleaning.people import read_english
from reader.cleaning.sources import read_date_line
from reader.cleaning.titles import bare_title, first_name, key, names_site, site_of, undecorated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup
    from reader.cleaning.metadata import Metadata

_PROSE = re.compile(r"[。；;].*[。！？]|[。]$|[a-z]{2}\.\s.*\.$")
_MARKDOWN = re.compile(r"#{1,6}\s+")
_OWNERSHIP = (
    "©",
    "opyright",
    "版权所有",
    "版權所有",
    "著作權",
    "本文为",
    "本文由",
    "原创",
    "公众号",
)
_PATH = re.compile("[>〉»|]| : ")
_PARAGRAPH, _PARAGRAPHS = 100, 3
_FIRST_LINES, _SHORTEST = 20, 6
_NO_TITLE = frozenset(("menu word", "share word", "account word", "breadcrumb", "pager"))
_CRUMB = re.compile("(?:首页|首頁|[Hh]ome)\\s?[>›»]")
_SEARCHED, _MENTIONS = 400, 4
_OVER = 2


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline's place.

    Attributes:
        line: The line's index.
        start: Where it begins in the line.
        end: Where it ends in the line.
        site: Whether it seems to be the site's name, for want of a better one.
        suffix: The site's name behind or before the page's title, as far as it can be told.
    """

    line: int
    start: int
    end: int
    site: bool = False
    suffix: str = ""


def find_headline(
    texts: Sequence[str], markups: Sequence[Markup] | None, metadata: Metadata | None
) -> Headline | None:
    """The headline among the lines that are not blank, or None if there is none.

    The first line of a scrape and the title of a page carry the names of site and section. Where
    a later line stands in it word for word, that line is the headline (the page's `h1`).
    """
    page_title = _page_title(texts)
    if page_title is None:
        return None
    names = _site_names(texts, metadata)
    start, end = _trim(texts[page_title], names)
    line = texts[page_title]
    full, bare, opening = key(line), key(line[start:end]), line[start : start + 6]
    stated = metadata.titles if metadata else ()
    known = {key(title[slice(*_trim(title, names))]) for title in stated}
    nameless = names_site(line[start:end], names) or _is_name(line[start:end])
    later = texts[page_title + 1 : _SEARCHED]
    confirmed = any(opening in text and key(text) == bare for text in later)
    best, best_score = None, 0.0
    passed = 0
    for index in range(page_title + 1, min(len(texts), _SEARCHED)):
        text = texts[index]
        passed += len(text) > _PARAGRAPH
        if passed > _PARAGRAPHS and markups is None:
            break
        heading = markups[index].heading if markups else 0
        if not 4 <= len(text) <= 240 or not (
            heading in (1, 2)
            or text in line
            or opening in text
            or text in stated
            or (markups is None and len(text) <= _PARAGRAPH)
        ):
            continue
        inner = undecorated(text)
        own = key(text[slice(*inner)])
        if len(own) < 5 or own in (bare, full):
            continue
        score = 0.0
        if own in bare or (bare in own and own in full):
            score = min(len(own) / len(bare), 1.0)
            ends = line[start:end].endswith(": " + text) and _tops_article(texts, index)
            score = 0.9 if ends else score
            score -= 0.0 if ends or bare.startswith(own) or bare in own else 0.25
        elif (
            own in known
            or _is_longer(own, bare, text, heading == 1)
            or (
                heading == 1
                and bare not in own
                and len(own) < 2 * len(bare)
                and _resemblance(own, bare) > 0.6
            )
            or (
                markups is None
                and bare not in own
                and not confirmed
                and 2 * len(own) > len(bare)
                and _resemblance(own, bare) > 0.6
                and _tops_article(texts, index)
            )
        ):
            score = 0.9
        if score and heading in (1, 2):
            score += 0.2
        if nameless and heading == 1 and not _is_named_site(text, names):
            score = 1.0
        if markups and markups[index].linked > 0.5:
            score -= 0.4
        if score > best_score and not (confirmed and bare.startswith(own)):
            best, best_score = Headline(index, *inner), score
    prefix = line[undecorated(line)[0] : start]
    suffix = site_of(line[end:]) or first_name(prefix) if not nameless else line[start:end]
    if best and best_score >= 0.6:
        return replace(best, suffix=suffix)
    return Headline(page_title, start, end, nameless, suffix)


def repetitions(texts: Sequence[str], headline: Headline | None) -> list[bool]:
    """Whether each line is the headline or says it once more, decorated or cut short."""
    if headline is None:
        return [False] * len(texts)
    line = texts[headline.line]
    title = line[headline.start : headline.end]
    own = key(title)
    if not own:
        return [index == headline.line for index in range(len(texts))]
    start = title[:3]
    longest = 2 * len(line) + 20
    return [
        index == headline.line or (len(text) < longest and start in text and _repeats(text, own))
        for index, text in enumerate(texts)
    ]


def _repeats(text: str, title: str) -> bool:
    start, end = undecorated(text)
    own = key(text[start:end])
    return own == title or (len(own) >= 6 and title.startswith(own))


def _tops_article(texts: Sequence[str], index: int) -> bool:
    """Whether a byline or a date follows a line, at most a standfirst between them."""
    return any(
        read_english(text) or read_date_line(text) for text in texts[index + 1 : index + 1 + _OVER]
    )


def _is_longer(own: str, bare: str, text: str, heading: bool) -> bool:
    """Whether a line is the headline that the page's title cuts off."""
    whole = own.startswith(bare) or (heading and own.endswith(bare))
    return whole and len(own) <= 1.4 * len(bare) and not _PATH.search(text)


def _is_named_site(text: str, names: str) -> bool:
    return names_site(text, names) or furniture_of(text) is not None


def _site_names(texts: Sequence[str], metadata: Metadata | None) -> str:
    """The key of what names the site: its `og:site_name` and the lines of copyright."""
    named = [metadata.site] if metadata else []
    page = "\n".join(texts[1:_SEARCHED])
    for word in _OWNERSHIP:
        place = page.find(word)
        for _ in range(_MENTIONS):
            if place < 0:
                break
            start = max(page.rfind("\n", 0, place) + 1, place - 100)
            named.append(page[start : place + 100].split("\n")[0])
            place = page.find(word, place + 100)
    return key("\n".join(named))


def _page_title(texts: Sequence[str]) -> int | None:
    """The first line that can be a title; None if the page begins with prose."""
    for index, text in enumerate(texts[:_FIRST_LINES]):
        furniture = furniture_of(text)
        if furniture and (index or furniture.name in _NO_TITLE or _CRUMB.search(text)):
            continue
        if index and (len(text) < _SHORTEST or read_date_line(text)):
            continue
        if len(text) > 300 or (len(text) > 45 and _PROSE.search(text)) or text[-1] in "。，,":
            return None
        return index
    return 0 if texts else None


def _trim(title: str, names: str) -> tuple[int, int]:
    """The range of a title without decorations, then without site and sections."""
    start, end = undecorated(title)
    if match := _MARKDOWN.match(title[start:end]):
        start += match.end()
    inner_start, inner_end = bare_title(title[start:end], names)
    start, end = start + inner_start, start + inner_end
    again_start, again_end = undecorated(title[start:end])
    return start + again_start, start + again_end


def _is_name(title: str) -> bool:
    """Whether a title is too short to be an English headline: `The Harbour`."""
    return title.isascii() and 1 < len(title.split()) <= 2 and title.istitle()


def _resemblance(one: str, other: str) -> float:
    """The share of a title's character pairs that stand in the other."""
    pairs = {one[place : place + 2] for place in range(len(one) - 1)}
    return sum(pair in other for pair in pairs) / len(pairs) if pairs else 0.0
