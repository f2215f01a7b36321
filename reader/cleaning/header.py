"""What stands before a page's own text: front matter, or the header of a page that was added.

Front matter is lines of `name: value` between two lines of `---`, as Markdown files carry it. An
HTML page carries the same in a comment before everything else.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.characters import clean_characters, strip_blank
from reader.cleaning.assembly import Piece
from reader.cleaning.dates import parse_moment
from reader.cleaning.metadata import Metadata
from reader.cleaning.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from reader.cleaning.assembly import Decision

_BLOCK = re.compile(
    r"\ufeff?(?:<!--\s{0,9})?---[ \t]*\n((?:[^\n]{0,500}\n){1,40}?)---[ \t]*(?:\n\s{0,9}-->)?"
    r"(?=\n|\Z)"
)
_STARTS = ("---", "<!--", "\ufeff---", "\ufeff<!--")
_LIMIT = 25_000
_ENTRY = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?")
_PUBLISHED = ("published", "date", "pubdate")
_AUTHORS = ("authors", "author", "byline")
_ADDRESSES = ("url", "address", "link", "canonical")
"""What front matter calls a thing, in the order of trust."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a header states.

    Attributes:
        lines: How many lines of the page it takes up.
        metadata: What it says of the page; None where there is no header.
        title: The line that states the title, what stands before the title on it, and the title.
    """

    lines: int = 0
    metadata: Metadata | None = None
    title: tuple[int, str, str] | None = None

    def readable(self) -> list[str]:
        """The header's lines for those who look for headlines: all are blank but the title."""
        lines = [""] * self.lines
        if self.title:
            lines[self.title[0]] = self.title[2]
        return lines

    def decisions(
        self, lines: Sequence[str], decisions: Sequence[Decision | None]
    ) -> list[Decision | None]:
        """The verdicts on the header's lines: all go but the title, if it was kept."""
        verdicts: list[Decision | None] = [
            Reason.METADATA if line.strip() else None for line in lines[: self.lines]
        ]
        if self.title and isinstance(pieces := decisions[self.title[0]], tuple):
            index, before, title = self.title
            after = strip_blank(lines[index])[len(before + title) :]
            whole = (Piece(before, Reason.METADATA), *pieces, Piece(after, Reason.METADATA))
            verdicts[index] = tuple(piece for piece in whole if piece.text)
        return verdicts


def read_header(text: str) -> Header:
    """The header at the very beginning of a page; one of no lines where there is none."""
    if not text.startswith(_STARTS):
        return Header()
    block = _BLOCK.match(clean_characters(text[:_LIMIT]))
    if not block:
        return Header()
    entries: dict[str, str] = {}
    title = None
    for index, line in enumerate(block[1].rstrip("\n").split("\n"), 1):
        if entry := _ENTRY.fullmatch(strip_blank(line)):
            name, value = entry[1].lower(), strip_blank(entry[2] or "")
            entries.setdefault(name, value)
            if name == "title" and (plain := value.strip("\"'")) and not title:
                title = (index, strip_blank(line).partition(plain)[0], plain)
        elif line.strip() and not line.startswith((" ", "\t", "- ", "#")):
            return Header()
    retrieved = parse_moment(entries.get("retrieved", ""))
    url = _first(entries, _ADDRESSES)
    metadata = Metadata(
        published=parse_moment(_first(entries, _PUBLISHED)),
        authors=_names(_first(entries, _AUTHORS)),
        source=_plain(entries.get("source", "")),
        section=_plain(entries.get("section", "")),
        url=url if url.startswith(("http://", "https://")) else "",
        retrieved=retrieved if isinstance(retrieved, datetime) else None,
    )
    return Header(block[0].count("\n") + 1, metadata, title)


def write_header(entries: Mapping[str, str | date], *, html: bool) -> str:
    """A header of the entries that are not empty, which `read_header` reads back."""
    lines = [f"{name}: {value}" for name, value in entries.items() if value]
    if not lines:
        return ""
    block = "\n".join(("---", *lines, "---"))
    return f"<!--\n{block}\n-->\n" if html else f"{block}\n"


def _first(entries: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((_plain(entries[name]) for name in names if entries.get(name)), "")


def _plain(value: str) -> str:
    """A value without its quotes."""
    if value[:1] == '"':
        try:
            return str(json.loads(value))
        except ValueError:
            return value.strip('"')
    return value.strip("'")


def _names(value: str) -> tuple[str, ...]:
    names = value.strip("[]").split(",") if value.startswith("[") else [value]
    return tuple(name for name in (_plain(name.strip()) for name in names) if name)
