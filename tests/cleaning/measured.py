"""The measured pages as lines with their truth; only where the shared folder lies beside."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from reader.characters import clean_characters, strip_blank
from reader.cleaning.decoding import decode
from reader.cleaning.headline import find_headline, repetitions
from reader.cleaning.markup import Markup, read_page
from tests.shared import SHARED, read_rows, scorer

if TYPE_CHECKING:
    from pathlib import Path

CONDITIONS = ("pages", "scrapes-mild", "scrapes")


@dataclass(frozen=True)
class MeasuredPage:
    """A page of one set in one condition: HTML, or a crawler's text."""

    folder: str
    condition: str
    row: dict[str, Any]

    @property
    def path(self) -> Path:
        suffix = "html" if self.condition == "pages" else "txt"
        return SHARED / self.folder / self.condition / f"{self.row['doc']}.{suffix}"

    @property
    def reference(self) -> str:
        path = SHARED / self.folder / "reference" / f"{self.row['doc']}.txt"
        return path.read_text(encoding="utf-8")

    @property
    def held_out(self) -> bool:
        """Whether its site is in the third of the sites that nothing is fitted on."""
        site = self.row.get("site", self.row["doc"])
        return int(sha256(site.encode()).hexdigest(), 16) % 3 == 0


def measured_pages(folder: str, condition: str, language: str = "") -> list[MeasuredPage]:
    """The pages of a set, `pages-dev` or `pages-modern`."""
    return [
        MeasuredPage(folder, condition, row)
        for row in read_rows(SHARED / folder / "meta.jsonl")
        if not language or row["lang"] == language
    ]


@dataclass(frozen=True)
class MeasuredLines:
    """A page's lines that are not blank, stripped, with what the cleaner knows before it scores."""

    texts: list[str]
    markups: list[Markup] | None
    titled: list[bool]
    title: str


def lines_of(page: MeasuredPage) -> MeasuredLines:
    """The lines of a page as the scorer gets them."""
    text = decode(page.path.read_bytes()).text
    markups = metadata = None
    if page.condition == "pages":
        read = read_page(text)
        texts, markups, metadata = read.lines, read.markups, read.metadata
    else:
        stripped = (strip_blank(line) for line in clean_characters(text).split("\n"))
        texts = [line for line in stripped if line]
    headline = find_headline(texts, markups, metadata)
    title = texts[headline.line][headline.start : headline.end] if headline else ""
    return MeasuredLines(texts, markups, repetitions(texts, headline), title)


def truth_of(page: MeasuredPage, texts: list[str]) -> list[bool | None]:
    """Whether each line is in the reference; None for the title, which is found in other ways."""
    score = scorer("score_clean")
    title, reference = score.split_reference(page.reference, True)
    holder = score.Holder(reference, page.row["lang"])
    known = score.key(title)
    keys = ["", *(score.key(text) for text in texts), ""]
    truth: list[bool | None] = []
    for index, (before, own, after) in enumerate(zip(keys, keys[1:], keys[2:], strict=False)):
        if index == 0 or own == known or (len(own) >= 5 and known.startswith(own)):
            truth.append(None)
        else:
            truth.append(bool(own) and (before, own, after) in holder)
    return truth
