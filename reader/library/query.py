"""The query language: what a reader types, to the tree of what it asks for.

    query   = any { "OR" any }
    any     = not { ["AND"] not }
    not     = { "-" | "~" | "NOT" } ( "(" query ")" | term )
    term    = word | "phrase" | field:word | field:"phrase" | figures
    figures = [label:]kind[:unit] [ op value | :value | :[value]..[value] ]     op = < <= = >= >

Full-width signs serve as well as ASCII ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from math import inf, nextafter

from reader.article import KINDS
from reader.characters import clean_characters
from reader.library.conditions import FigureCondition
from reader.library.contents import PREFIXES
from reader.library.entry import QueryError
from reader.library.tokens import fold, phrase
from reader.library.values import Stretch, date_stretch, typed_stretch
from reader.words import _

MAXIMUM_LENGTH = 4000
"""Of a query, in code points."""

_MAXIMUM_DEPTH = 10  # what the stack of the parser of FTS5 has room for

FIELDS = (*PREFIXES, "after", "before", "has", "is", "tag")
"""What may stand before a colon, beside the kinds of figures."""


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens that stand next to each other, in the text or in a field of `PREFIXES`."""

    tokens: tuple[str, ...]
    field: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """A day of publication: not before `first`, and before `end`; ISO 8601, "" for any."""

    first: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class HasFigures:
    """At least one figure."""


@dataclass(frozen=True, slots=True)
class HasMark:
    """A mark of the reader's: `read`, `starred`, or a tag with its name."""

    name: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: Query


@dataclass(frozen=True, slots=True)
class All:
    """What must hold together; nothing asks for nothing."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Of what one must hold."""

    parts: tuple[Query, ...]


Query = Words | FigureCondition | Published | HasFigures | HasMark | Not | All | Any


STATES: dict[str, Query] = {
    "unread": Not(HasMark("read")),
    "read": HasMark("read"),
    "starred": HasMark("starred"),
}
"""What may stand behind `is:`."""


def parse(text: str) -> Query:
    """Read a query.

    Raises:
        QueryError: It can't be understood.
    """
    if len(text) > MAXIMUM_LENGTH:
        sentence = _("A query has at most {number:,} characters.").format(number=MAXIMUM_LENGTH)
        raise QueryError(sentence, 0, len(text))
    return _Parser(text.translate(ASCII_SIGNS)).parse()


# Signs of a Chinese input method, one for one.
ASCII_SIGNS = str.maketrans("（）：＂“”＜＞＝－～　", '():"""<>=-~ ')

_PIECE = re.compile(
    r'\s+|(?P<bracket>[()])|(?P<not>[-~]+(?=[^\s()]|\())|(?P<word>[^\s()"]*"[^"]*"|[^\s()"]+)|"'
)


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    text: str
    start: int
    end: int


class _Parser:
    """Reads one query from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces = list(_pieces(text))
        self._next = 0
        self._depth = 0

    def parse(self) -> Query:
        if not self._pieces:
            return All(())
        query = self._any()
        if self._next < len(self._pieces):
            raise self._error(_("There is no bracket that this one closes."))
        return query

    def _peek(self) -> str:
        """The kind of the next piece, "" at the end."""
        return self._pieces[self._next].kind if self._next < len(self._pieces) else ""

    def _take(self) -> _Piece:
        self._next += 1
        return self._pieces[self._next - 1]

    def _any(self) -> Query:
        parts = [self._all()]
        while self._peek() == "OR":
            self._take()
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _all(self) -> Query:
        parts = [self._not()]
        while self._peek() not in ("", "OR", ")"):
            if self._peek() == "AND":
                self._take()
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _not(self) -> Query:
        negative = False
        while self._peek() == "NOT":
            negative ^= len(self._take().text) % 2 == 1
        if self._peek() == "(":
            query = self._bracket()
        elif self._peek() == "word":
            query = _term(self._take())
        else:
            raise self._error(_("Something to look for is missing here."))
        return Not(query) if negative else query

    def _bracket(self) -> Query:
        opening = self._take()
        self._depth += 1
        if self._depth > _MAXIMUM_DEPTH:
            raise QueryError(_("The brackets are too deep."), opening.start, opening.end)
        query = self._any()
        if self._peek() != ")":
            raise QueryError(_("This bracket is not closed."), opening.start, opening.end)
        self._take()
        self._depth -= 1
        return query

    def _error(self, message: str) -> QueryError:
        if self._next < len(self._pieces):
            piece = self._pieces[self._next]
            return QueryError(message, piece.start, piece.end)
        return QueryError(message, len(self._text), len(self._text))


def _pieces(text: str) -> Iterator[_Piece]:
    for match in _PIECE.finditer(text):
        piece, start, end = match.group(), match.start(), match.end()
        if piece == '"':
            raise QueryError(_("This quotation is not closed."), start, len(text))
        if piece in ("OR", "AND", "NOT"):
            # "NOT" counts as one sign, as "-" does.
            yield _Piece(piece, "-" if piece == "NOT" else piece, start, end)
        elif match["not"]:
            yield _Piece("NOT", piece, start, end)
        elif match["bracket"]:
            yield _Piece(piece, piece, start, end)
        elif match["word"]:
            yield _Piece("word", piece, start, end)


_FIGURES = re.compile(
    rf"(?:(?P<label>[^:<>=]+):)?(?P<kind>(?i:{'|'.join(KINDS)}))"
    r"(?P<rest>(?:[:<>=].*)?)"
)
_UNKNOWN_FIGURES = re.compile(r"[^:<>=]+:(?P<kind>[A-Za-z]+)(?::[^:<>=]*)?[<>=].*")
_COMPARED = re.compile(r"(?::(?P<unit>[^:<>=]*))?:?(?P<sign><=|>=|<|>|=)(?P<value>[^<>=]*)")
_VALUE = re.compile(r"[-+−.]?\d|\.\.")
_FIELD = re.compile(r"(?P<name>[A-Za-z_]+)(?P<sign>:|[<>]=?|=)(?P<value>.*)", re.DOTALL)


def _term(piece: _Piece) -> Query:
    """What a word without blanks asks for."""
    figures = _FIGURES.fullmatch(piece.text)
    label = figures and figures["label"]
    if figures and (label or figures["rest"]) and (label or "").lower() not in FIELDS:
        return _figures(piece, figures)
    if unknown := _UNKNOWN_FIGURES.fullmatch(piece.text):
        sentence = _("There is no kind {name}; {advice}")
        raise _unknown(sentence, unknown["kind"], KINDS, piece.start + unknown.start("kind"))
    field = _FIELD.fullmatch(piece.text)
    if not field or field["value"].startswith("//"):  # an address is no field
        return _words(piece, piece.text, piece.start)
    name, value = field["name"].lower(), field["value"].strip('"')
    start = piece.start + field.start("value")
    if name not in FIELDS:
        sentence = _("There is no field {name}; {advice}")
        raise _unknown(sentence, name, (*FIELDS, *KINDS), piece.start)
    if field["sign"] != ":":
        sentence = _("{field} is followed by a colon.").format(field=name)
        raise QueryError(sentence, piece.start + len(name), start)
    if not clean_characters(value).strip():
        sentence = _("What {field} is to be is missing.").format(field=name)
        raise QueryError(sentence, piece.start, piece.end)
    if name in PREFIXES:
        return _words(piece, value, start, name)
    if name in ("after", "before"):
        return _published(name, value, start, piece.end)
    if name == "tag":
        return HasMark("tag", value)
    return (_has if name == "has" else _is)(value, start, piece.end)


def _unknown(sentence: str, name: str, names: Sequence[str], start: int) -> QueryError:
    near = get_close_matches(name.lower(), names, 1, 0.5)
    known, likely = _("there are {names}."), _("do you mean {name}?")
    advice = likely.format(name=near[0]) if near else known.format(names=", ".join(names))
    return QueryError(sentence.format(name=name, advice=advice), start, start + len(name))


def _words(piece: _Piece, text: str, start: int, field: str = "") -> Words:
    tokens = phrase(text)
    if not tokens:
        raise QueryError(_("There is no word in this to look for."), start, piece.end)
    return Words(tuple(tokens), field)


def _published(name: str, value: str, start: int, end: int) -> Published:
    stretch = date_stretch(value.replace("/", "-"))
    if stretch is None:
        sentence = _("{value!r} is no date; write 2023, 2023-05 or 2023-05-31.")
        raise QueryError(sentence.format(value=value), start, end)
    day = date.fromordinal(int(stretch[0])).isoformat()
    return Published(first=day) if name == "after" else Published(end=day)


def _has(value: str, start: int, end: int) -> Query:
    if value in ("figure", "figures"):
        return HasFigures()
    if value in KINDS:
        return FigureCondition(value)
    sentence = _("has: is followed by figures or one of {names}.")
    raise QueryError(sentence.format(names=", ".join(KINDS)), start, end)


def _is(value: str, start: int, end: int) -> Query:
    if value not in STATES:
        sentence = _("is: is followed by one of {names}.")
        raise QueryError(sentence.format(names=", ".join(STATES)), start, end)
    return STATES[value]


def _figures(piece: _Piece, found: re.Match[str]) -> FigureCondition:
    """The condition of a term that names a kind of figures."""
    kind, rest = found["kind"].lower(), found["rest"]
    start = piece.start + found.start("rest")
    label = (found["label"] or "").strip('"')
    if label and not phrase(label):
        raise QueryError(_("There is no word in this to look for."), piece.start, start)
    try:
        if compared := _COMPARED.fullmatch(rest):
            unit = fold(compared["unit"] or "")
            sign, stretch = compared["sign"], typed_stretch(kind, compared["value"])
            return _compared(FigureCondition(kind, label, unit), sign, stretch)
        if rest and not rest.startswith(":"):
            sentence = _("{value} is no comparison; write >1e8 or :1e8..2e8.")
            raise ValueError(sentence.format(value=rest))
        return _named(kind, label, rest[1:])
    except ValueError as error:
        raise QueryError(str(error), start, piece.end) from None


def _compared(condition: FigureCondition, sign: str, stretch: Stretch) -> FigureCondition:
    low, high = stretch
    days = condition.kind == "date"
    match sign:
        case "<":
            return replace(condition, high=low - 1 if days else nextafter(low, -inf))
        case "<=":
            return replace(condition, high=high)
        case ">":
            return replace(condition, low=high + 1 if days else nextafter(high, inf))
        case ">=":
            return replace(condition, low=low)
        case _:
            return replace(condition, low=low, high=high)


def _named(kind: str, label: str, rest: str) -> FigureCondition:
    """The condition of what stands behind a kind and a colon: a unit, a value or both."""
    if kind == "ratio" and ":" in rest:
        return FigureCondition(kind, label, low=inf, high=-inf, written=rest)
    unit, _colon, value = rest.rpartition(":")
    if not value:
        return FigureCondition(kind, label, fold(unit))
    if not unit and kind not in ("date", "duration") and not _VALUE.match(value):
        return FigureCondition(kind, label, fold(value))
    condition = FigureCondition(kind, label, fold(unit))
    low, is_range, high = value.partition("..")
    if not is_range:
        stretch = typed_stretch(kind, value)
        written = value.replace("/", "-") if kind == "date" else ""
        return replace(condition, low=stretch[0], high=stretch[1], written=written)
    first = typed_stretch(kind, low) if low else (-inf, -inf)
    last = typed_stretch(kind, high) if high else (inf, inf)
    return replace(condition, low=min(first[0], last[0]), high=max(first[1], last[1]))
