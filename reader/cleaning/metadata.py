"""What an HTML page says of itself in its head: meta tags, OpenGraph, JSON-LD."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.characters import clean_characters
from reader.cleaning.dates import day_in_address, parse_moment

if TYPE_CHECKING:
    from datetime import date, datetime

    from lxml.etree import _Element

TITLES = (
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "title",
    "articletitle",
    "parsely-title",
)
PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "pubtime",
    "publish_date",
    "publication_date",
    "date.available",
    "originalpublicationdate",
    "parsely-pub-date",
    "sailthru.date",
)
UNSURE = (
    "dcterms.created",
    "dc.date.issued",
    "dc.date",
    "og:release_date",
    "og:time",
    "weibo: article:create_at",
    "date",
    "_pubtime",
    "creation_date",
)
AUTHORS = (
    "author",
    "article:author",
    "byl",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "og:article:author",
)
SOURCES = (
    "source",
    "mediaid",
    "contentsource",
    "original-source",
    "article:source",
    "og:article:source",
)
SITES = ("og:site_name", "application-name", "twitter:app:name:iphone")
SECTIONS = (
    "article:section",
    "og:article:section",
    "section",
    "channel",
    "parsely-section",
    "cre.section",
    "subject",
)
ADDRESSES = ("og:url", "twitter:url")
# Names of meta tags in the order of trust, as they are met on news pages.
_KNOWN = frozenset(
    (*TITLES, *PUBLISHED, *UNSURE, *AUTHORS, *SOURCES, *SITES, *SECTIONS, *ADDRESSES)
)

_ARTICLE_TYPES = re.compile(r"Article|Report|Posting|WebPage")
_LIMIT = 200_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the head of a page states; empty where it is silent.

    Attributes:
        titles: In the order of trust.
        published: When the article came out.
        authors: As they are written.
        source: The paper or agency.
        site: The site's name.
        section: The section's name.
        url: The page's own address.
        language: The language's code.
        retrieved: When the page was fetched, as the one who fetched it noted.
    """

    titles: tuple[str, ...] = ()
    published: date | datetime | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    site: str = ""
    section: str = ""
    url: str = ""
    language: str = ""
    retrieved: datetime | None = None

    def completed(self, noted: Metadata | None) -> Metadata:
        """The metadata with what a header noted where the page is silent."""
        if noted is None:
            return self
        return replace(self, url=self.url or noted.url, retrieved=noted.retrieved)


def read_metadata(root: _Element) -> Metadata:
    """The metadata of a parsed page; never raises on what people put there."""
    tags = _meta_tags(root)
    linked = _linked_data(root)
    canonical = [
        item.get("href", "") for item in root.iter("link") if item.get("rel") == "canonical"
    ]
    authors = _authors(linked.get("author"))
    if not authors and (author := _first(tags, AUTHORS)) and "://" not in author:
        authors = (author,)
    publisher = linked.get("publisher")
    url = next((url for url in (*canonical, _first(tags, ADDRESSES)) if url.startswith("http")), "")
    site = _first(tags, SITES) or _text(
        publisher.get("name") if isinstance(publisher, dict) else ""
    )
    return Metadata(
        titles=tuple(
            title
            for title in (_text(linked.get("headline")), *(tags.get(name, "") for name in TITLES))
            if title
        ),
        published=_published(root, tags, linked, url),
        authors=authors,
        source=_first(tags, SOURCES),
        site=re.split(r"\s[|–—-]\s", site)[0],
        section=_first(tags, SECTIONS) or _text(linked.get("articleSection")),
        url=clean_characters(url),
        language=clean_characters(root.get("lang") or ""),
    )


def _meta_tags(root: _Element) -> dict[str, str]:
    tags: dict[str, str] = {}
    for item in root.iter("meta"):
        name = item.get("property") or item.get("name") or item.get("itemprop") or ""
        name = name.strip().lower()
        if name in _KNOWN and name not in tags and (content := _text(item.get("content"))):
            tags[name] = content
    return tags


def _first(tags: dict[str, str], names: tuple[str, ...]) -> str:
    return next((tags[name] for name in names if name in tags), "")


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(clean_characters(value).split())[:400] if isinstance(value, str) else ""


def _published(
    root: _Element, tags: dict[str, str], linked: dict[str, Any], url: str
) -> date | datetime | None:
    """The first point in time of: JSON-LD, sure tags, `time` elements, unsure tags, the address."""
    values = [_text(linked.get("datePublished")), *(tags.get(name, "") for name in PUBLISHED)]
    stated = (parse_moment(value) for value in values if value)
    unsure = (parse_moment(tags[name]) for name in UNSURE if name in tags)
    return next(
        (moment for moment in (*stated, _time_element(root), *unsure) if moment),
        day_in_address(url),
    )


def _time_element(root: _Element) -> date | datetime | None:
    """What the page's first `time` elements and `datePublished` properties state."""
    values = []
    for item in islice(root.iter("time"), 5):
        rank = 0 if item.get("itemprop") == "datePublished" or "pubdate" in item.attrib else 1
        values.append((rank, item.get("datetime") or ""))
    values.sort(key=lambda value: value[0])
    return next((moment for _, text in values if (moment := parse_moment(text))), None)


def _authors(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    names = (_text(item.get("name") if isinstance(item, dict) else item) for item in items[:12])
    return tuple(name for name in names if name and "://" not in name)


def _linked_data(root: _Element) -> dict[str, Any]:
    """The first JSON-LD object that describes an article."""
    for item in root.iter("script"):
        if "ld+json" not in (item.get("type") or "") or not item.text or len(item.text) > _LIMIT:
            continue
        try:
            loaded = json.loads(item.text, strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = loaded if isinstance(loaded, list) else [loaded]
        for value in waiting[:50]:
            graph = value.get("@graph") if isinstance(value, dict) else None
            for entry in graph[:50] if isinstance(graph, list) else [value]:
                if isinstance(entry, dict) and _ARTICLE_TYPES.search(str(entry.get("@type"))[:200]):
                    return entry
    return {}
