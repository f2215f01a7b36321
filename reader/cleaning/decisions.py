"""Every line's verdict: where the headline is, what the body is, why the rest goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.cleaning.assembly import Decision, Piece, Role
from reader.cleaning.body import TABULAR, Body
from reader.cleaning.corrections import corrected
from reader.cleaning.edges import cut_edges
from reader.cleaning.facts import Facts, gather
from reader.cleaning.headline import Headline, find_headline, repetitions, tops_article
from reader.cleaning.people import read_credit
from reader.cleaning.reasons import Reason
from reader.cleaning.scoring import score_lines
from reader.cleaning.segmentation import segment
from reader.cleaning.shapes import HEADLINE, PROSE, Shape
from reader.cleaning.sources import read_owner
from reader.cleaning.subheads import roles_of
from reader.cleaning.titles import undecorated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article import Correction
    from reader.cleaning.markup import Markup
    from reader.cleaning.metadata import Metadata

_NEVER = -4.0
_NEAR = 12
_FOOT = 40
_SURE = 1.5
_AGREEMENT = 0.5
_VAGUE = frozenset((Reason.NAVIGATION, Reason.RELATED))
"""Why lines go that look like nothing in particular."""


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
        markups: What the markup tells of each line that is not blank; None for plain text.
        metadata: What the head of the page says.
        language: The page's language.
        corrections: The reader's own decisions.
    """
    places = [index for index, line in enumerate(lines) if line]
    texts = [lines[index] for index in places]
    headline = find_headline(texts, markups, metadata)
    titled = repetitions(texts, headline)
    title = texts[headline.line][headline.start : headline.end] if headline else ""
    scores, shapes = score_lines(texts, markups, language, titled, title)
    scores = [_NEVER if repeats else score for repeats, score in zip(titled, scores, strict=True)]
    kept = segment(scores)
    confidence = _confidence(scores, shapes, kept, markups)
    body = Body(texts, shapes, titled, kept, markups)
    if any(kept):
        body.extend(scores)
    if markups is None and body.is_plain():
        body.keep_all()
        confidence = "high"
    elif markups and not any(kept):
        body.keep_written()
        headline = headline if body.first <= body.last else None
    if headline and headline.site:
        headline = _better_headline(texts, shapes, body.first, headline)
    begin = headline.line + 1 if headline and headline.line < body.first else 0
    if begin:
        body.keep_standfirst(title, begin)
    reasons = body.reasons(scores, begin)
    site = (headline.suffix if headline else "") or read_owner(texts[-_FOOT:])
    facts = gather(body.neighbourhood(begin), metadata, title, site)
    reasons = _told_by_facts(texts, reasons, facts)
    if corrections:
        for index, keep in corrected(texts, corrections, (facts.source, facts.outlet)).items():
            reasons[index] = None if keep else Reason.CORRECTED
            if headline and headline.line == index:
                headline = None
    if headline:
        reasons[headline.line] = Reason.REPEATED
    verdicts = _verdicts(texts, reasons, markups)
    if headline:
        verdicts[headline.line] = _title_pieces(texts[headline.line], headline)
    decisions: list[Decision | None] = [None] * len(lines)
    for place, verdict in zip(places, verdicts, strict=True):
        decisions[place] = verdict
    return Result(decisions, facts, confidence)


def _told_by_facts(
    texts: Sequence[str], reasons: Sequence[Reason | None], facts: Facts
) -> list[Reason | None]:
    """The reasons, where a removed line is nothing but what was read from it: author or outlet."""
    said = dict.fromkeys((", ".join(facts.authors), *facts.authors), Reason.BYLINE)
    said |= dict.fromkeys((facts.outlet, facts.source), Reason.DATE)
    return [
        said.get(text, reason) if reason in _VAGUE else reason
        for text, reason in zip(texts, reasons, strict=True)
    ]


def _confidence(
    scores: Sequence[float],
    shapes: Sequence[Shape],
    kept: Sequence[bool],
    markups: Sequence[Markup] | None,
) -> Literal["high", "low"]:
    """Low where the body scores low, or where a second opinion has it elsewhere.

    The second opinion is the element with most of the prose in HTML; in text it is all of the
    prose, of which the body should be the greater part.
    """
    mass = total = agreed = prose = 0.0
    for index, (keep, shape) in enumerate(zip(kept, shapes, strict=True)):
        prose += shape.width * (shape.kind is PROSE)
        if keep:
            mass += shape.width
            total += shape.width * scores[index]
            agreed += shape.width * (markups[index].inside if markups else shape.kind is PROSE)
    expected = mass if markups else prose
    sure = mass > 0 and total / mass >= _SURE and agreed >= _AGREEMENT * expected
    return "high" if sure else "low"


def _better_headline(
    texts: Sequence[str], shapes: Sequence[Shape], first: int, headline: Headline
) -> Headline:
    """Where the page's title only names the site: the last headline above the body.

    One with a date or a byline under it goes before others.
    """
    found = [
        index
        for index in range(min(first, len(texts)) - 1, max(headline.line, first - _NEAR), -1)
        if shapes[index].kind is HEADLINE and not read_credit(texts[index])
    ]
    if not found:
        return headline
    best = next((index for index in found if tops_article(texts, index)), found[0])
    return Headline(best, *undecorated(texts[best]), suffix=headline.suffix)


def _verdicts(
    texts: Sequence[str], reasons: Sequence[Reason | None], markups: Sequence[Markup] | None
) -> list[Decision]:
    """The reason for each removed line, the pieces of each kept one."""
    kept = [index for index, reason in enumerate(reasons) if reason is None]
    cuts = {index: cut_edges(texts[index]) for index in kept}
    roles = roles_of(
        [texts[index][slice(*cuts[index][:2])] for index in kept],
        [_mark(markups[index]) if markups else _is_heading(texts[index]) for index in kept],
    )
    verdicts: list[Decision] = [reason or () for reason in reasons]
    for index, role in zip(kept, roles, strict=True):
        text = texts[index]
        start, end, before, after = cuts[index]
        pieces = [Piece(text[start:end], role)]
        if before:
            pieces.insert(0, Piece(text[:start], before))
        if after:
            pieces.append(Piece(text[end:], after))
        verdicts[index] = tuple(pieces)
    return verdicts


def _mark(markup: Markup) -> bool | None:
    """Whether the markup says that a line is a subhead; None where it does not tell."""
    if markup.place.tag in TABULAR or (markup.place.tag == "li" and not markup.bold):
        return False
    return markup.place.heading > 0 or markup.bold or None


def _is_heading(text: str) -> bool | None:
    """Whether a line of plain text is a Markdown heading; None where it does not tell."""
    return True if text.startswith(("# ", "## ", "### ", "#### ")) else None


def _title_pieces(text: str, headline: Headline) -> tuple[Piece, ...]:
    pieces = (
        Piece(text[: headline.start], Reason.DECORATION),
        Piece(text[headline.start : headline.end], Role.TITLE),
        Piece(text[headline.end :], Reason.DECORATION),
    )
    return tuple(piece for piece in pieces if piece.text)
