"""From the bytes of one page to its article, with everything that was removed and why."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from reader.article import Article
from reader.characters import clean_characters, strip_blank
from reader.cleaning.assembly import assemble
from reader.cleaning.decisions import decide
from reader.cleaning.decoding import decode
from reader.cleaning.header import Header, read_header
from reader.cleaning.languages import language_of
from reader.problems import NO_ARTICLE, NO_TEXT, TOO_LARGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article import Correction

MAXIMUM_SIZE = 16_000_000
"""The size in bytes over which a page is not read unless asked for."""

_TAGS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|br|a|span|script)\b[^<>]{0,400}>",
    re.I,
)
_HTML_NAME = re.compile(r"\.(?:x?html?|shtml?|aspx?|php|jsp|mht)(?:\.\w+)?$", re.I)


def clean_page(
    data: bytes | str,
    name: str = "",
    corrections: Sequence[Correction] = (),
    limit: int | None = MAXIMUM_SIZE,
) -> Article:
    """Clean one scraped page, text or HTML; never raises on any input.

    Args:
        data: The file's bytes, or its text where it is decoded already.
        name: The file's name; it only helps to tell text from HTML.
        corrections: The reader's own decisions on lines, obeyed before anything else decides.
        limit: The size in bytes (characters for `str`) over which a page is not read; None for
            no limit.

    Returns:
        The article without its figures. Where there is nothing to read, `text` is empty and
        `problem` says why.
    """
    content = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    unread = Article(id=sha256(content).hexdigest())
    if limit is not None and len(data) > limit:
        return replace(
            unread,
            problem=TOO_LARGE.format(size=len(data) // 1_000_000, limit=limit // 1_000_000),
        )
    encoding = ""
    if isinstance(data, bytes):
        decoded = decode(data)
        if decoded.problem:
            return replace(unread, problem=decoded.problem)
        text, encoding = decoded.text, decoded.encoding
    else:
        text = data
    header = read_header(text)
    metadata = header.metadata
    if looks_like_html(text, name):
        from reader.cleaning.markup import read_page

        page = read_page(text)
        lines = stripped = page.lines
        markups = page.markups
        metadata = page.metadata.completed(metadata)
        header = Header()  # a comment of the page, and none of its visible lines
    else:
        lines, markups = clean_characters(text).split("\n"), None
        stripped = [line and strip_blank(line) for line in lines]
        stripped[: header.lines] = header.readable()
    if not any(stripped):
        return replace(unread, problem=NO_TEXT, encoding=encoding)
    language = language_of("".join(stripped))
    result = decide(stripped, markups, metadata, language, corrections)
    result.decisions[: header.lines] = header.decisions(lines, result.decisions)
    assembled = assemble(lines, result.decisions)
    facts = result.facts
    return Article(
        id=unread.id,
        title=assembled.title,
        text=assembled.text,
        published=facts.published,
        source=facts.source,
        outlet=facts.outlet,
        section=facts.section,
        url=facts.url,
        language=language_of(assembled.text) if assembled.text else language,
        authors=facts.authors,
        sections=assembled.sections,
        lines=assembled.lines,
        problem="" if assembled.text else NO_ARTICLE,
        encoding=encoding,
        confidence=result.confidence,
    )


def looks_like_html(text: str, name: str = "") -> bool:
    """Whether a file is HTML: by its first characters, its name, or the tags in it."""
    if "<" not in text:
        return False
    head = text[:4096].lstrip("\ufeff \t\r\n").lower()
    if head.startswith(("<!doctype html", "<html", "<head", "<body")):
        return True
    tags = len(_TAGS.findall(text[:20_000]))
    if (
        head.startswith(
            (
                "<?xml",
                "<!--",
                "<!",
                "<meta",
                "<title",
                "<div",
                "<table",
                "<p>",
                "<article",
                "<section",
            )
        )
        and tags > 1
    ):
        return True
    return tags >= 3 if _HTML_NAME.search(name) else tags >= 40
