"""The values that everything passes around: an article and its parts.

All offsets are code points in `Article.text`, end exclusive. All values are immutable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = (
    "money",
    "percent",
    "count",
    "measure",
    "duration",
    "date",
    "ratio",
    "ordinal",
    "number",
)
"""The kinds of figures, in the order in which legends and tables show them."""

Value = int | float | str | None
"""A number for the kinds that are numbers, ISO 8601 or `a:b` as a string for the others."""


@dataclass(frozen=True, init=False)
class Figure:
    """A span of the article's text that states a quantity or a point in time.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last character.
        text: The span as it is written.
        kind: One of `KINDS`.
        value: The normalised value; None for a range.
        low: The lower end of a range, else None.
        high: The upper end of a range, else None.
        unit: ISO 4217 code for money, `%` or `pp` for percentages, the unit as written elsewhere.
        qualifier: `over`, `under`, `about`, `at_least`, `at_most` or empty.
        label: What the figure measures, in the text's own words; empty where it does not tell.
    """

    start: int
    end: int
    text: str
    kind: str
    value: Value
    low: Value
    high: Value
    unit: str
    qualifier: str
    label: str

    def __init__(  # noqa: PLR0917
        self,
        start: int,
        end: int,
        text: str,
        kind: str,
        value: Value = None,
        low: Value = None,
        high: Value = None,
        unit: str = "",
        qualifier: str = "",
        label: str | Callable[[Figure], str] = "",
    ) -> None:
        """Make a figure; a label given as a function is found when it is first asked for."""
        # A frozen dataclass sets each attribute by a call, which costs more than reading most
        # figures does.
        values = self.__dict__
        values["start"] = start
        values["end"] = end
        values["text"] = text
        values["kind"] = kind
        values["value"] = value
        values["low"] = low
        values["high"] = high
        values["unit"] = unit
        values["qualifier"] = qualifier
        values["label" if isinstance(label, str) else "_find_label"] = label

    def __getattr__(self, name: str) -> str:
        values = self.__dict__
        find_label = values.get("_find_label") if name == "label" else None
        if find_label is None:
            raise AttributeError(name)
        label: str = values.setdefault("label", find_label(self))
        return label

    def __getstate__(self) -> dict[str, Any]:
        """The attributes alone: what finds the label would take the whole text along."""
        return self.to_dict()

    def to_dict(self) -> dict[str, Any]:
        """The figure as plain JSON values under the attributes' names."""
        return {name: getattr(self, name) for name in _FIGURE_FIELDS}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Figure:
        """The inverse of `to_dict`."""
        return cls(**values)


_FIGURE_FIELDS = tuple(item.name for item in fields(Figure))


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text under one subhead; the lead has the title "".

    Attributes:
        title: The subhead's text.
        start: Offset of the subhead (of the first paragraph for the lead).
        end: Offset after the section's last character.
    """

    title: str
    start: int
    end: int


class Part(NamedTuple):
    """A piece of one line of the page, kept or removed.

    Attributes:
        text: The piece as it stood on the page.
        start: Offset in `Article.text` of a kept piece, None for a removed one;
            `Article.text[start:end] == text` for every kept piece.
        end: Offset after the kept piece, None for a removed one.
        reason: Why the piece was removed; empty for a kept one.
    """

    text: str
    start: int | None = None
    end: int | None = None
    reason: str = ""

    @property
    def kept(self) -> bool:
        """Whether the piece is in the article's text."""
        return self.start is not None


class Line(NamedTuple):
    """A line of the page as it stood: its parts put together are the line again."""

    parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The whole line as it stood on the page."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Removed:
    """A removed line or part of a line.

    Attributes:
        text: What was removed, without the white space around it.
        reason: Why, one of a small set of words.
        line: Index into `Article.lines`.
    """

    text: str
    reason: str
    line: int


@dataclass(frozen=True, slots=True)
class Correction:
    """A reader's own decision on a line, obeyed before anything else decides.

    Attributes:
        action: Whether the line is kept or removed.
        text: The line's text, white space at its ends aside.
        occurrence: Which of several equal lines is meant, from 0; None for all of them.
        source: Where not empty, the correction holds for every page of this source, and for
            every line that looks like `text` (digits aside).
    """

    action: Literal["keep", "remove"]
    text: str
    occurrence: int | None = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of the article's text that the reader marked.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last character.
        note: The reader's note on it, empty where there is none.
    """

    start: int
    end: int
    note: str = ""


@dataclass(frozen=True)
class Article:
    """One page of the corpus, cleaned.

    Attributes:
        id: SHA-256 of the file's bytes, hexadecimal.
        title: The headline without decorations; empty where the page does not tell.
        text: The title on the first line, then one paragraph or subhead a line.
        published: A `datetime` where the page gives a time, a `date` where it gives a day, else
            None; naive, by the page's own clock.
        source: The site or feed that the page names.
        outlet: The paper or agency that wrote the article.
        section: The breadcrumb's or meta tag's section.
        url: The page's own address.
        language: `zh-Hans`, `zh-Hant` or `en`.
        authors: Names without titles.
        sections: The lead and the subheads' sections, in order.
        figures: In the order of the text.
        lines: Every line of the page as it stood.
        problem: Why the text is empty, in a sentence; empty for an article that could be read.
        encoding: The encoding that the bytes were read in; empty for a page given as `str`.
        confidence: `low` where the ways to find the body disagree.
    """

    id: str
    title: str = ""
    text: str = ""
    published: date | datetime | None = None
    source: str = ""
    outlet: str = ""
    section: str = ""
    url: str = ""
    language: str = "zh-Hans"
    authors: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    figures: tuple[Figure, ...] = ()
    lines: tuple[Line, ...] = field(default=(), repr=False)
    problem: str = ""
    encoding: str = ""
    confidence: Literal["high", "low"] = "high"

    @property
    def published_day(self) -> date | None:
        """The day of publication, what lists sort by."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @cached_property
    def removed(self) -> tuple[Removed, ...]:
        """What was removed from the page, in order; blank lines and indents are not listed."""
        return tuple(self._each_removed())

    def _each_removed(self) -> Iterator[Removed]:
        return (
            Removed(text, part.reason, index)
            for index, line in enumerate(self.lines)
            for part in line.parts
            if not part.kept and (text := part.text.strip())
        )

    def to_dict(self) -> dict[str, Any]:
        """The article as plain JSON values under the attributes' names.

        `published` is ISO 8601 or None; a line is the list of its parts, a kept part has `text`,
        `start` and `end`, a removed one `text` and `reason`. `published_day` and `removed` are
        there for readers of the JSON, and derived.
        """
        return {
            name: list(value) if isinstance(value, Iterator) else value
            for name, value in self.items()
        }

    def items(self) -> Iterator[tuple[str, object]]:
        """The entries of `to_dict`, lists as iterators: a long article need not be there twice."""
        published = self.published.isoformat() if self.published else None
        yield "id", self.id
        yield "title", self.title
        yield "source", self.source
        yield "outlet", self.outlet
        yield "language", self.language
        yield "url", self.url
        yield "section", self.section
        yield "authors", iter(self.authors)
        yield "published", published
        yield "published_day", published and published[:10]
        yield "text", self.text
        yield "sections", map(asdict, self.sections)
        yield "figures", (figure.to_dict() for figure in self.figures)
        yield "lines", ([_part_to_dict(part) for part in line.parts] for line in self.lines)
        yield "removed", (_removed_to_dict(removed) for removed in self._each_removed())
        yield "problem", self.problem
        yield "encoding", self.encoding
        yield "confidence", self.confidence

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Article:
        """The inverse of `to_dict`; derived entries are not read."""
        plain = ("id", "title", "text", "source", "outlet", "section", "url", "language")
        published = values["published"]
        return cls(
            **{name: values[name] for name in (*plain, "problem", "encoding", "confidence")},
            authors=tuple(values["authors"]),
            published=published and _published_from_iso(published),
            sections=tuple(Section(**section) for section in values["sections"]),
            figures=tuple(Figure.from_dict(figure) for figure in values["figures"]),
            lines=tuple(Line(tuple(Part(**part) for part in parts)) for parts in values["lines"]),
        )


def _part_to_dict(part: Part) -> dict[str, Any]:
    if part.kept:
        return {"text": part.text, "start": part.start, "end": part.end}
    return {"text": part.text, "reason": part.reason}


def _removed_to_dict(removed: Removed) -> dict[str, Any]:
    return {"text": removed.text, "reason": removed.reason, "line": removed.line}


def _published_from_iso(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
