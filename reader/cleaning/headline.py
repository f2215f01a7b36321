"""Which line of the page is the headline, and which part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.cleaning.matching import furniture_of
from reader.cleaning.people import read_english
from reader.cleaning.shapes import width_of
from reader.cleaning.sources import date_line_of, read_date_line
from reader.cleaning.titles import (
    bare_title,
    first_name,
    key,
    names_site,
    site_of,
    stems,
    undecorated,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup
    from reader.cleaning.metadata import Metadata

_PROSE = re.compile(r"[。；;].*[。！？]|[。]$|[a-z]{2}\.\s.*\.$")
_STEM = re.compile(r"[a-z]{4}(?<![a-z]{5})")
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
_PARAGRAPH, _PARAGRAPHS = 60, 3
"""How wide a paragraph is at least, and how many may stand above the headline."""
_FIRST_LINES, _SHORTEST = 20, 6
_NO_TITLE = frozenset(("menu word", "share word", "account word", "breadcrumb", "pager"))
_CRUMB = re.compile("(?:首页|首頁|[Hh]ome)\\s?[>›»]")
_SEARCHED, _MENTIONS = 400, 4
_DOTS = ("…", "...")
_OVER = 5
_COMMON = 3
_LONGEST = 240
_LEAST, _TOLD = 0.6, 0.9


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
    lines = "\n".join(texts[1:_SEARCHED])
    names = _site_names(lines, metadata)
    line = texts[page_title]
    start, end = _trim(line, names)
    title = line[start:end]
    stated = metadata.titles if metadata else ()
    later = texts[page_title + 1 : _SEARCHED]
    opening = line[start : start + 6]
    bare = key(title)
    page = _PageTitle(
        title,
        bare,
        key(line),
        frozenset(key(other[slice(*_trim(other, names))]) for other in stated),
        opening in lines and any(opening in text and key(text) == bare for text in later),
        names_site(title, names) or _is_name(title),
        stems(title),
    )
    best, best_score = None, 0.0
    passed = 0
    for index in range(page_title + 1, min(len(texts), _SEARCHED)):
        text = texts[index]
        long = len(text) > _PARAGRAPH and width_of(text) > _PARAGRAPH
        if passed > _PARAGRAPHS and markups is None:
            break
        passed += long
        heading = markups[index].place.heading if markups else 0
        if not 4 <= len(text) <= _LONGEST or not (
            heading in (1, 2)
            or text in line
            or opening in text
            or text in stated
            or not (passed or long)
        ):
            continue
        inner = undecorated(text)
        own = key(text[slice(*inner)])
        if len(own) < 5 or own in (page.bare, page.full):
            continue
        score = _match(page, texts, index, own, heading=heading, early=not passed)
        if score and heading in (1, 2):
            score += 0.2
        if page.nameless and heading == 1 and not _is_named_site(text, names):
            score = 1.0
        if markups and markups[index].linked > 0.5:
            score -= 0.4
        if score > best_score and not (page.confirmed and page.bare.startswith(own)):
            best, best_score = Headline(index, *inner), score
    prefix = line[undecorated(line)[0] : start]
    suffix = title if page.nameless else site_of(line[end:]) or first_name(prefix)
    if best and best_score >= _LEAST:
        return replace(best, suffix=suffix)
    return Headline(page_title, start, end, page.nameless, suffix)


@dataclass(frozen=True, slots=True)
class _PageTitle:
    """The page's title, which later lines are compared with.

    Attributes:
        text: The title without the names of site and section.
        bare: Its key.
        full: The key of the whole line.
        stated: The keys of the titles in the page's head.
        confirmed: Whether a later line says the same.
        nameless: Whether it only names the site.
        stems: What its words begin with.
    """

    text: str
    bare: str
    full: str
    stated: frozenset[str]
    confirmed: bool
    nameless: bool
    stems: set[str]


def _match(
    page: _PageTitle, texts: Sequence[str], index: int, own: str, *, heading: int, early: bool
) -> float:
    """How sure it is, from 0 to 1, that a line is the headline of the page with this title.

    Args:
        page: The page's title.
        texts: The lines.
        index: The line's index.
        own: The line's key.
        heading: The level of its heading element; 0 if it is none.
        early: Whether no long paragraph stands above it.
    """
    text, bare = texts[index], page.bare
    if own in bare or (bare in own and own in page.full):
        if page.text.endswith(": " + text) and (
            tops_article(texts, index) or (page.text[:2].isascii() and not text.isascii())
        ):
            return _TOLD
        score = min(len(own) / len(bare), 1.0)
        return score if bare.startswith(own) or bare in own else score - 0.25
    if bare in own:
        longer = len(own) <= 1.4 * len(bare) and not _PATH.search(text)
        sure = own.startswith(bare) or (
            own.endswith(bare) and (heading == 1 or tops_article(texts, index))
        )
        return _TOLD if own in page.stated or (longer and sure) else 0.0
    alike = heading == 1 and len(own) < 2 * len(bare) and _resemblance(own, bare) > _LEAST
    may_retell = early and not page.confirmed and tops_article(texts, index)
    told = own in page.stated or alike or (may_retell and _retells(text, page.stems))
    return _TOLD if told else 0.0


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
    found = [False] * len(texts)
    for index in [index for index, text in enumerate(texts) if start in text]:
        found[index] = len(texts[index]) < longest and _repeats(texts[index], own)
    found[headline.line] = True
    return found


def _repeats(text: str, title: str) -> bool:
    start, end = undecorated(text)
    own = key(text[start:end])
    if own == title:
        return True
    cut = text.endswith(_DOTS) or 2 * len(own) > len(title)
    return cut and len(own) >= 6 and title.startswith(own)


def tops_article(texts: Sequence[str], index: int) -> bool:
    """Whether a byline or a date follows a line, with at most a few lines between them."""
    return any(
        read_english(text) or date_line_of(text) for text in texts[index + 1 : index + 1 + _OVER]
    )


def _retells(text: str, title: set[str]) -> bool:
    """Whether a line says with many of the same words what the page's title says."""
    own = stems(text)
    return len(own & title) >= max(_COMMON, len(own) / 2)


def _is_named_site(text: str, names: str) -> bool:
    return names_site(text, names) or furniture_of(text) is not None


def _site_names(page: str, metadata: Metadata | None) -> str:
    """The key of what names the site: its `og:site_name` and the lines of copyright."""
    named = [metadata.site] if metadata else []
    for word in _OWNERSHIP:
        place = page.find(word)
        for _ in range(_MENTIONS):
            if place < 0:
                break
            start = max(page.rfind("\n", 0, place) + 1, place - 100)
            named.append(page[start : place + 100].partition("\n")[0])
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
