"""From decisions on lines to the article's text, its sections, and the page's lines with parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from reader.article import Line, Part, Section
from reader.characters import strip_blank
from reader.cleaning.reasons import Reason


class Role(Enum):
    """What a kept piece of a line is in the article."""

    TITLE = auto()
    PARAGRAPH = auto()
    SUBHEAD = auto()
    CONTINUATION = auto()
    """Goes on where the piece kept before it ends."""


class Piece(NamedTuple):
    """A piece of a line and what is done with it: a role in the article or a reason."""

    text: str
    verdict: Role | Reason


Decision = Reason | tuple[Piece, ...]
"""What is done with a line: removed as a whole, or piece by piece (put together: the line)."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """The article's text, its sections, and every line of the page."""

    text: str
    title: str
    sections: tuple[Section, ...]
    lines: tuple[Line, ...]


_EMPTY = Line()


def assemble(lines: Sequence[str], decisions: Sequence[Decision | None]) -> Assembled:
    """Put the article together.

    Args:
        lines: The page's lines.
        decisions: One for each line; None for a blank one. A decision's pieces are the line
            without the white space at its ends. At most one piece is the title.
    """
    writer = _Writer(_find_title(decisions))
    page = [
        writer.line(line, decision)
        if isinstance(decision, tuple)
        else _removed(line, decision or Reason.BLANK)
        if line
        else _EMPTY
        for line, decision in zip(lines, decisions, strict=True)
    ]
    return Assembled(writer.text(), writer.title, writer.sections(), tuple(page))


def _find_title(decisions: Sequence[Decision | None]) -> str:
    for decision in decisions:
        if isinstance(decision, tuple):
            for piece in decision:
                if piece.verdict is Role.TITLE:
                    return piece.text
    return ""


@lru_cache(maxsize=65_536)
def _removed(line: str, reason: Reason) -> Line:
    """A removed line; furniture is the same on page after page, and lines are values."""
    return Line((Part(line, None, None, reason),))


class _Writer:
    """Collects the kept pieces and counts offsets while the lines go by."""

    def __init__(self, title: str) -> None:
        self.title = title
        self._chunks: list[str] = [title] if title else []
        self._cursor = len(title)
        self._starts: list[tuple[str, int]] = []
        self._subhead = False

    def line(self, line: str, pieces: Sequence[Piece]) -> Line:
        inner = strip_blank(line)
        indent = line.find(inner)
        tail = line[indent + len(inner) :]
        parts = [Part(line[:indent], None, None, Reason.BLANK)] if indent else []
        parts += [self._part(piece) for piece in pieces]
        if tail:
            parts.append(Part(tail, None, None, Reason.BLANK))
        return Line(tuple(parts))

    def _part(self, piece: Piece) -> Part:
        verdict = piece.verdict
        if isinstance(verdict, Reason):
            return Part(piece.text, None, None, verdict)
        if verdict is Role.TITLE:
            return Part(piece.text, 0, len(piece.text))
        if verdict is Role.CONTINUATION and self._starts:
            apart = self._subhead and self._chunks[-1][-1].isalnum()
            gap = " " if apart or needs_space(self._chunks[-1], piece.text) else ""
        else:
            gap = "\n" if self._chunks else ""
        start = self._cursor + len(gap)
        self._cursor = start + len(piece.text)
        self._chunks += (gap, piece.text)
        if verdict is Role.SUBHEAD:
            self._starts.append((piece.text, start))
        elif verdict is Role.PARAGRAPH and (not self._starts):
            self._starts.append(("", start))
        elif verdict is Role.CONTINUATION and self._subhead:
            title, begin = self._starts[-1]
            self._starts[-1] = (title + gap + piece.text, begin)
        if verdict is not Role.CONTINUATION:
            self._subhead = verdict is Role.SUBHEAD
        return Part(piece.text, start, self._cursor)

    def text(self) -> str:
        return "".join(self._chunks)

    def sections(self) -> tuple[Section, ...]:
        ends = [start - 1 for _, start in self._starts[1:]] + [self._cursor]
        return tuple(
            Section(title, start, end)
            for (title, start), end in zip(self._starts, ends, strict=False)
        )


def needs_space(before: str, after: str) -> bool:
    """Whether two pieces of one paragraph have a space between them: Latin words do."""
    return (
        bool(before and after)
        and before[-1:] < "\u2e80"
        and after[:1] < "\u2e80"
        and (not before[-1:].isspace() and not after[:1].isspace())
    )
