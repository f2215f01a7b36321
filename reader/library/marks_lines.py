"""The marks as JSON lines: one object for an article, a highlight, a correction, a saved search.

    {"kind": "article", "id", "path", "title", "read", "starred", "tags", "place", "quotation"}
    {"kind": "highlight", "id", "path", "title", "start", "end", "quotation", "note", "lost"}
    {"kind": "correction", "id", "path", "title", "action", "text", "occurrence", "source"}
    {"kind": "search", "name", "query"}

What is read may come from anywhere. Entries that are left out are false, empty or null; others
are passed over.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from reader.article import Correction
from reader.characters import clean_characters
from reader.library.marks_values import (
    ArticleCorrection,
    ArticleMarks,
    KeptHighlight,
    Mark,
    Marked,
    SavedSearch,
)
from reader.words import _

MAXIMUM_LENGTH = 1 << 22
"""Of a line that is read, in code points."""

_LARGEST_OFFSET = 1 << 40
_ID = re.compile("[0-9A-Fa-f]{64}")

Entry = ArticleMarks | KeptHighlight | ArticleCorrection | SavedSearch


def to_line(entry: Entry) -> str:
    """An entry as a line, without the line break."""
    values = _to_values(entry)
    line = json.dumps(values, ensure_ascii=False)
    # A path that is not valid Unicode has half surrogate pairs, which UTF-8 can't hold.
    return line if line.isascii() or _is_encodable(line, str.encode) else json.dumps(values)


def from_lines(lines: Iterable[str]) -> tuple[list[Entry], int, str]:
    """Read lines; blank ones are nothing.

    Returns:
        The entries, how many lines are none, and what is wrong with the first of these.
    """
    entries, bad, trouble = [], 0, ""
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                entries.append(_from_line(line))
        except ValueError as error:
            bad += 1
            sentence = _("Line {number:,} is no mark: {fault}.")
            trouble = trouble or sentence.format(number=number, fault=error)
    return entries, bad, trouble


def _from_line(line: str) -> Entry:
    if len(line) > MAXIMUM_LENGTH:
        raise ValueError(_("it is too long"))
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError(_("it is no JSON")) from None
    if not isinstance(values, dict):
        raise ValueError(_("it is no JSON object"))
    kind = values.get("kind")
    if not isinstance(kind, str) or kind not in _READERS:
        raise ValueError(_("its kind is none of {names}").format(names=", ".join(_READERS)))
    return _READERS[kind](values)


def article_key(article_id: str) -> bytes:
    """The bytes of an article's id.

    Raises:
        ValueError: It is no SHA-256 in hexadecimal.
    """
    if not _ID.fullmatch(article_id):
        raise ValueError(_("an article's id has 64 hexadecimal digits"))
    return bytes.fromhex(article_id)


def mark_name(text: str) -> str:
    """A tag or a name as it is kept: without control characters, its blanks single ones.

    Raises:
        ValueError: Nothing is left of it.
    """
    name = " ".join(clean_characters(text).split())
    if not name:
        raise ValueError(_("a name has at least one character that can be seen"))
    return name


def check_range(start: int, end: int, quotation: str) -> None:
    """Hold a highlight to what `KeptHighlight` says.

    Raises:
        ValueError: The range is empty, or the quotation is not as long as it.
    """
    if not 0 <= start < end or len(quotation) != end - start:
        raise ValueError(_("a highlight has a quotation that is as long as its range"))


def _is_encodable(text: str, encode: Callable[[str], bytes]) -> bool:
    try:
        encode(text)
    except UnicodeEncodeError:
        return False
    return True


def _to_values(entry: Entry) -> dict[str, Any]:
    match entry:
        case ArticleMarks(article, mark, quotation):
            return {"kind": "article", **asdict(article), **asdict(mark), "quotation": quotation}
        case KeptHighlight(article=article):
            values = asdict(entry)
            del values["number"], values["article"]
            return {"kind": "highlight", **asdict(article), **values}
        case ArticleCorrection(article, correction):
            return {"kind": "correction", **asdict(article), **asdict(correction)}
        case SavedSearch():
            return {"kind": "search", **asdict(entry)}


def _article_marks(values: Mapping[str, Any]) -> ArticleMarks:
    tags = values.get("tags") or []
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise ValueError(_("its tags are no list of texts"))
    mark = Mark(
        _truth(values, "read"),
        _truth(values, "starred"),
        tuple(sorted(set(map(mark_name, tags)))),
        _number(values, "place"),
    )
    return ArticleMarks(_marked(values), mark, _text(values, "quotation"))


def _highlight(values: Mapping[str, Any]) -> KeptHighlight:
    start, end = _number(values, "start"), _number(values, "end")
    quotation = _text(values, "quotation")
    if start is None or end is None:
        raise ValueError(_("a highlight has a start and an end"))
    check_range(start, end, quotation)
    note, lost = _text(values, "note"), _truth(values, "lost")
    return KeptHighlight(
        start, end, note, number=0, article=_marked(values), quotation=quotation, lost=lost
    )


def _correction(values: Mapping[str, Any]) -> ArticleCorrection:
    action = values.get("action")
    if action not in ("keep", "remove"):
        raise ValueError(_("its action is neither keep nor remove"))
    correction = Correction(
        "keep" if action == "keep" else "remove",
        _text(values, "text"),
        _number(values, "occurrence"),
        _text(values, "source"),
    )
    return ArticleCorrection(_marked(values), correction)


def _search(values: Mapping[str, Any]) -> SavedSearch:
    return SavedSearch(mark_name(_text(values, "name")), _text(values, "query"))


_READERS: dict[str, Callable[[Mapping[str, Any]], Entry]] = {
    "article": _article_marks,
    "highlight": _highlight,
    "correction": _correction,
    "search": _search,
}


def _marked(values: Mapping[str, Any]) -> Marked:
    path = values.get("path") or ""
    if not isinstance(path, str) or "\0" in path or not _is_encodable(path, os.fsencode):
        raise ValueError(_("its path is no path"))
    return Marked(article_key(_text(values, "id")).hex(), path, _text(values, "title"))


def _text(values: Mapping[str, Any], name: str) -> str:
    text = values.get(name) or ""
    if not isinstance(text, str):
        raise ValueError(_("its {name} is no text").format(name=name))
    return clean_characters(text)


def _truth(values: Mapping[str, Any], name: str) -> bool:
    truth = values.get(name) or False
    if not isinstance(truth, bool):
        raise ValueError(_("its {name} is neither true nor false").format(name=name))
    return truth


def _number(values: Mapping[str, Any], name: str) -> int | None:
    number = values.get(name)
    if number is None:
        return None
    if type(number) is not int or not 0 <= number < _LARGEST_OFFSET:
        raise ValueError(_("its {name} is no offset").format(name=name))
    return number
