"""The lexicon is complete and means what it says."""

from __future__ import annotations

import re

import pytest

from reader.article import KINDS
from reader.figures.lexicon import CURRENCY_FRONTS, ENGLISH_UNITS, UNITS, Backward, Forward
from tests.figures.cases import read


def test_every_unit_makes_a_kind_of_figure() -> None:
    units = [*UNITS.entries.values(), *ENGLISH_UNITS.values()]
    assert {unit.kind for unit in units} <= {*KINDS, ""}
    assert all(unit.numerator > 0 and unit.denominator > 0 for unit in units)


def test_every_designator_of_time_is_of_iso_8601() -> None:
    units = [*UNITS.entries.values(), *ENGLISH_UNITS.values()]
    names = {unit.name for unit in units if unit.kind == "duration"}
    assert names == {"Y", "M", "W", "D", "TH", "TM", "TS"}


def test_every_currency_has_a_code_of_iso_4217() -> None:
    codes = {unit.name for unit in UNITS.entries.values() if unit.kind == "money"}
    assert all(re.fullmatch("[A-Z]{3}", code) for code in codes if code)


def test_the_longest_entry_is_found() -> None:
    forward = Forward({"个": 1, "个月": 2})
    assert forward.find("3个月", 1) == (2, 3)
    assert forward.find("3个", 1) == (1, 2)
    assert forward.find("3", 1) is None
    backward = Backward({"过": 1, "超过": 2})
    assert backward.find("超过3", 2) == (2, 0)
    assert backward.find("过3", 1) == (1, 0)
    assert backward.find("3", 0) is None


def test_every_currency_in_use_is_read_by_its_names() -> None:
    babel = pytest.importorskip("babel")
    from babel.core import get_global

    current = {
        code
        for history in get_global("territory_currencies").values()
        for code, _, ended, tender in history
        if ended is None and tender
    }
    chinese, english = babel.Locale("zh"), babel.Locale("en")
    missing = [
        code
        for code in sorted(current)
        if (
            code in chinese.currencies
            and read(f"共300万{chinese.currencies[code]}")[-1:]
            != [f"300万{chinese.currencies[code]} = money 3000000 {code}"]
        )
        or english.currencies[code].lower() not in ENGLISH_UNITS
        or CURRENCY_FRONTS.entries.get(code) != code
    ]
    assert missing == []
