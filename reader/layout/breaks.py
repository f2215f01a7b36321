"""Where a line may be broken: the rules of UAX #14.

The rules are a table in the notation of the standard. A state stands for all that the rules can
see left of a position; the states and the steps between them are made when a text first needs
them, so a text is read in one pass with one look-up a character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import accumulate, islice
from operator import attrgetter, getitem
from string import ascii_letters

from reader.layout.classes import RANGES

NONE, OPPORTUNITY, MANDATORY = range(3)
"""What may happen in front of a character."""

_NAMES = (*sorted(RANGES), "AL", "H2")
_LETTERS = dict(zip(_NAMES, ascii_letters, strict=False))
_NAME_OF = {letter: name for name, letter in _LETTERS.items()}

_ANY = ""
_BRACKET = "OP OP30"
_CLOSE = "CL CP CP30"
_IDEOGRAPH = "ID XP EB EM"
_HANGUL = "JL JV JT H2 H3"

_RULES = (
    ("sot", "×", _ANY),  # LB2
    ("BK LF NL", "!", _ANY),  # LB4, LB5
    ("CR", "×", "LF"),
    ("CR", "!", _ANY),
    (_ANY, "×", "BK CR LF NL"),  # LB6
    (_ANY, "×", "SP ZW"),  # LB7
    ("ZW ZW+SP", "÷", _ANY),  # LB8
    ("ZWJ", "×", _ANY),  # LB8a
    (_ANY, "×", "WJ"),  # LB11
    ("WJ", "×", _ANY),
    ("GL", "×", _ANY),  # LB12
    ("^ SP BA HY", "×", "GL"),  # LB12a
    (_ANY, "×", f"EX IS SY {_CLOSE}"),  # LB13
    (f"{_BRACKET} OP+SP OP30+SP", "×", _ANY),  # LB14
    ("QU QU+SP", "×", _BRACKET),  # LB15
    (f"{_CLOSE} CL+SP CP+SP CP30+SP", "×", "NS"),  # LB16
    ("B2 B2+SP", "×", "B2"),  # LB17
    ("SP", "÷", _ANY),  # LB18
    (_ANY, "×", "QU"),  # LB19
    ("QU", "×", _ANY),
    (_ANY, "÷", "CB"),  # LB20
    ("CB", "÷", _ANY),
    (_ANY, "×", "BA HY NS"),  # LB21
    ("BB", "×", _ANY),
    ("HL+HY HL+BA", "×", _ANY),  # LB21a
    ("SY", "×", "HL"),  # LB21b
    (_ANY, "×", "IN"),  # LB22
    ("AL HL", "×", "NU"),  # LB23
    ("NU", "×", "AL HL"),
    ("PR", "×", _IDEOGRAPH),  # LB23a
    (_IDEOGRAPH, "×", "PO"),
    ("PR PO", "×", "AL HL"),  # LB24
    ("AL HL", "×", "PR PO"),
    # LB25 with the regular expression for numbers of section 8.2, example 7, as the tests have
    # it; its look ahead is `_PREFIXED_BRACKET`.
    (f"PR PO HY NU NU+SY NU+IS {_BRACKET}", "×", "NU"),
    ("NU NU+SY NU+IS NU+CL NU+CP NU+CP30", "×", "PO PR"),
    ("JL", "×", "JL JV H2 H3"),  # LB26
    ("JV H2", "×", "JV JT"),
    ("JT H3", "×", "JT"),
    (_HANGUL, "×", "PO"),  # LB27
    ("PR", "×", _HANGUL),
    ("AL HL", "×", "AL HL"),  # LB28
    ("IS", "×", "AL HL"),  # LB29
    ("AL HL NU", "×", "OP30"),  # LB30
    ("CP30", "×", "AL HL NU"),
    ("RI+RI", "÷", "RI"),  # LB30a
    ("RI", "×", "RI"),
    ("EB XP", "×", "EM"),  # LB30b
    (_ANY, "÷", _ANY),  # LB31
)
"""The first rule that fits decides: what stands before, the mark, what stands behind.

Before is a class or a context: `OP+SP` a bracket and spaces, `NU+IS` a number that goes on,
`HL+HY` a hyphen after a Hebrew letter, `RI+RI` a whole pair; `^` means all but these. A context
also counts as its last class. Marks: `×` no break, `÷` an opportunity, `!` a forced break.
"""

_MARKS = {"×": NONE, "÷": OPPORTUNITY, "!": MANDATORY}
_COMPILED = tuple(
    (
        before.startswith("^"),
        frozenset(before.removeprefix("^").split()),
        _MARKS[mark],
        frozenset(after.split()),
    )
    for before, mark, after in _RULES
)

_BASELESS = frozenset(("sot", "BK", "CR", "LF", "NL", "SP", "ZW"))
"""Classes that take no combining mark (LB9); a mark behind them counts as AL (LB10)."""

_CONTEXTS = {
    "SP": frozenset(("ZW", "QU", "B2", *_BRACKET.split(), *_CLOSE.split())),
    "SY": frozenset(("NU", "NU+SY", "NU+IS")),
    "HY": frozenset(("HL",)),
    "RI": frozenset(("RI",)),
}
_CONTEXTS |= dict.fromkeys(("IS", *_CLOSE.split()), _CONTEXTS["SY"]) | {"BA": _CONTEXTS["HY"]}
"""For a class: the states that the rules still see behind it."""


class _State(dict[str, "_State"]):
    """What stands left of a position; maps the letter of the next class to the state behind it.

    Attributes:
        context: The last class, or a context of `_RULES`.
        joined: Whether a zero width joiner comes last.
        mark: What may happen in front of the class that led here.
    """

    __slots__ = ("context", "joined", "mark")

    def __init__(self, context: str, joined: bool, mark: int) -> None:
        super().__init__()
        self.context = context
        self.joined = joined
        self.mark = mark

    def __missing__(self, letter: str) -> _State:
        name = _NAME_OF[letter]
        last = self.context.rpartition("+")[2]
        if name not in ("CM", "ZWJ"):
            state = _state(self._context_with(name), False, self._mark_before(name))
        elif last in _BASELESS:
            state = _state("AL", name == "ZWJ", self._mark_before("AL"))
        else:
            state = _state(self.context, name == "ZWJ", NONE)
        self[letter] = state
        return state

    def _context_with(self, name: str) -> str:
        last = self.context.rpartition("+")[2]
        if name == "SP" == last:
            return self.context
        if self.context not in _CONTEXTS.get(name, ()):
            return name
        return f"{self.context.partition('+')[0]}+{name}"

    def _mark_before(self, name: str) -> int:
        seen = {self.context, self.context.rpartition("+")[2]}
        if self.joined:
            seen.add("ZWJ")
        return next(
            mark
            for excluding, before, mark, after in _COMPILED
            if (not before or before.isdisjoint(seen) == excluding) and (not after or name in after)
        )


@cache
def _state(context: str, joined: bool, mark: int) -> _State:
    return _State(context, joined, mark)


def letters(names: str) -> str:
    """The letters that stand for classes, given by their names with blanks between."""
    return "".join(_LETTERS[name] for name in names.split())


class Classifier(dict[int, str]):
    """Maps code points to the letters of their classes, for `str.translate`."""

    def __init__(self, exceptions: Mapping[int, str] | None = None) -> None:
        super().__init__(exceptions or {})

    def __missing__(self, point: int) -> str:
        starts, names = _class_ranges()
        name = names[bisect_right(starts, point) - 1]
        if name == "H3" and (point - 0xAC00) % 28 == 0:
            name = "H2"
        letter = self[point] = _LETTERS[name]
        return letter


@cache
def _class_ranges() -> tuple[list[int], list[str]]:
    """Where each run of one class starts, and the class; together they cover Unicode."""
    runs = sorted(
        (first, last, name)
        for name, ranges in RANGES.items()
        for first, last in code_point_ranges(ranges)
    )
    starts, names, reached = [], [], 0
    for first, last, name in runs:
        if first > reached:
            starts.append(reached)
            names.append("AL")
        starts.append(first)
        names.append(name)
        reached = last + 1
    return [*starts, reached], [*names, "AL"]


def code_point_ranges(ranges: str) -> Iterator[tuple[int, int]]:
    """First and last code point of each range of a table in `reader.layout.classes`."""
    for item in ranges.split():
        first, _, last = item.partition("-")
        yield int(first, 16), int(last or first, 16)


_START = _state("sot", False, NONE)
_MARK = attrgetter("mark")
_PREFIXED_BRACKET = re.compile(
    "[{prefix}][{marks}]*([{bracket}])(?=[{marks}]*{number})".format(
        prefix=letters("PR PO"),
        marks=letters("CM ZWJ"),
        bracket=letters(_BRACKET),
        number=letters("NU"),
    )
)


def break_marks(classes: str) -> bytearray:
    """What may happen in front of each character.

    Args:
        classes: A paragraph translated by a `Classifier`.

    Returns:
        `NONE`, `OPPORTUNITY` or `MANDATORY` for each character, by all rules of UAX #14.
    """
    states = accumulate(classes, getitem, initial=_START)
    marks = bytearray(map(_MARK, islice(states, 1, None)))
    for match in _PREFIXED_BRACKET.finditer(classes):
        marks[match.start(1)] = NONE
    return marks
