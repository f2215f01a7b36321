"""Every line's verdict: where the headline is, what the body is, why the rest goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.cleaning.assembly import Decision, Piece, Role
from reader.cleaning.corrections import corrected
from reader.cleaning.facts import Facts, Neighbourhood, date_line_of, gather
from reader.cleaning.furniture import furniture_of
from reader.cleaning.headline import Headline, find_headline, repetitions
from reader.cleaning.people import read_credit
from reader.cleaning.reasons import Reason
from reader.cleaning.scoring import score_lines
from reader.cleaning.segmentation import segment
from reader.cleaning.subheads import roles_of, width
from reader.cleaning.titles import undecorated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article import Correction
    from reader.cleaning.markup import Markup
    from reader.cleaning.metadata import Metadata

_NEAR, _ABOVE = 12, 200
_FURNITURE = -4.0


@dataclass(frozen=True, slots=True)
class Result:
    """The verdicts on a page's lines (None for a blank one) and what it says of itself."""

    decisions: list[Decision | None]
    facts: Facts
    confidence: Literal["high", "low"]


def decide(
    lines: Sequence[str],
    markups: Sequence[Markup] | None,
    metadata: Metadata | None,
    language: str,
    corrections: Sequence[Correction] = (),
) -> Result:
    """Decide on every line of a page.

    Args:
        lines: The lines without the white space at their ends.
        markups: What the markup tells of each line; None for a page of plain text.
        metadata: What the head of an HTML page says.
        language: The page's language.
        corrections: The reader's own decisions.
    """
    places = [index for index, line in enumerate(lines) if line]
    texts = [lines[index] for index in places]
    marks = [markups[index] for index in places] if markups else None
    headline = find_headline(texts, marks, metadata)
    titled = repetitions(texts, headline)
    title = texts[headline.line][headline.start : headline.end] if headline else ""
    scores = score_lines(texts, marks, language, titled, title)
    scores = [
        _FURNITURE if repeats else score for repeats, score in zip(titled, scores, strict=True)
    ]
    kept = segment(scores)
    if not any(kept) and marks is None:
        kept = [score > _FURNITURE for score in scores]
    if not any(kept) and marks is not None:
        headline = None
    first, last = _ends(kept)
    if headline and headline.site:
        headline = _better_headline(texts, first, headline)
    reasons: list[Reason | None] = [None] * len(texts)
    for index, text in enumerate(texts):
        if kept[index]:
            reasons[index] = _trimmed(text, index, first, last)
            if reasons[index]:
                kept[index] = False
        if not kept[index]:
            reasons[index] = reasons[index] or _reason(text, index, first, last, titled[index])
    facts = gather(_neighbourhood(texts, kept, first, last, headline), metadata)
    verdicts = corrected(texts, corrections, (facts.source, facts.outlet)) if corrections else {}
    for index, keep in verdicts.items():
        kept[index] = keep
        reasons[index] = None if keep else Reason.CORRECTED
    if headline and headline.line in verdicts:
        headline = None
    decisions: list[Decision | None] = [None] * len(lines)
    body = [index for index, keep in enumerate(kept) if keep]
    roles = roles_of(
        [texts[index] for index in body],
        [bool(marks and (marks[index].heading or marks[index].bold)) for index in body],
    )
    for index, reason in enumerate(reasons):
        if reason:
            decisions[places[index]] = reason
    for index, role in zip(body, roles, strict=True):
        decisions[places[index]] = (Piece(texts[index], role),)
    if headline:
        decisions[places[headline.line]] = _title_pieces(texts[headline.line], headline)
    return Result(decisions, facts, "high")


def _better_headline(texts: Sequence[str], first: int, headline: Headline) -> Headline:
    """Where the page's title only names the site: the last headline above the body."""
    for index in range(min(first, len(texts)) - 1, max(headline.line, first - _NEAR), -1):
        text = texts[index]
        if 7 <= width(text) <= 45 and not furniture_of(text) and not date_line_of(text):
            return Headline(index, *undecorated(text))
    return headline


def _ends(kept: Sequence[bool]) -> tuple[int, int]:
    body = [index for index, keep in enumerate(kept) if keep]
    return (body[0], body[-1]) if body else (len(kept), len(kept) - 1)


def _neighbourhood(
    texts: Sequence[str], kept: Sequence[bool], first: int, last: int, headline: Headline | None
) -> Neighbourhood:
    """The lines that may say when and by whom, by where they stand to the body."""
    begin = headline.line + 1 if headline and headline.line < first else 0
    return Neighbourhood(
        above=texts[begin:first][::-1][:_ABOVE],
        inside=[
            text for text, keep in zip(texts[first:last], kept[first:last], strict=True) if not keep
        ],
        below=texts[last + 1 : last + 1 + _NEAR],
        before=texts[:begin][::-1][:_ABOVE],
        body=[text for text, keep in zip(texts, kept, strict=True) if keep],
    )


def _trimmed(text: str, index: int, first: int, last: int) -> Reason | None:
    if width(text) > 60:
        return None
    if index - first < 4 and date_line_of(text):
        return Reason.DATE
    if read_credit(text):
        return Reason.BYLINE
    found = furniture_of(text)
    return found.reason if found and width(text) < 30 else None


def _reason(text: str, index: int, first: int, last: int, titled: bool) -> Reason:
    if titled:
        return Reason.REPEATED
    if date_line_of(text):
        return Reason.DATE
    if read_credit(text):
        return Reason.BYLINE
    found = furniture_of(text)
    if found:
        return found.reason
    if index < first:
        return Reason.NAVIGATION
    if index < last:
        return Reason.CAPTION
    return Reason.RELATED if width(text) >= 7 else Reason.NAVIGATION


def _title_pieces(text: str, headline: Headline) -> tuple[Piece, ...]:
    pieces = (
        Piece(text[: headline.start], Reason.DECORATION),
        Piece(text[headline.start : headline.end], Role.TITLE),
        Piece(text[headline.end :], Reason.DECORATION),
    )
    return tuple(piece for piece in pieces if piece.text)
