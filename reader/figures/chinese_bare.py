"""Chinese numbers with no unit: money, counts, years and plain numbers by what stands around."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.codes import skip_code
from reader.figures.lexicon import Backward
from reader.figures.quantities import find_unit, is_ideograph
from reader.figures.tables import contexts
from reader.figures.tables.codes import CODE_BEFORE

if TYPE_CHECKING:
    from reader.figures.lexicon import Unit
    from reader.figures.quantities import Quantity
    from reader.figures.reading import Reading

# What a bare number is reached by: 从10升到20.
_REACHING = frozenset("到至为為达達破穿于於×")
_COMPARING = frozenset(">＞≥<＜≤=＝")
# What a numeral in Chinese has that is no row of digits.
_WHOLE = frozenset("十百千点點")
_CODE_BEFORE = Backward(dict.fromkeys(CODE_BEFORE.split(), True))
_COUNT_WORDS = frozenset(contexts.COUNT_WORDS.split())
_MONEY_OR_COUNT = re.compile("|".join((contexts.COUNT_WORDS + contexts.MONEY_WORDS).split()))
_MONEY_AFTER = re.compile(f"(?:的[^，。；、]{{0,3}})?(?:{'|'.join(contexts.MONEY_AFTER.split())})")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d.])")

# Numbers that share the unit behind the last.
_LISTING = frozenset("、和与與及或")
_LIST = re.compile(r"(?:(?:、|和|与|與|以?及|或者?) ?\d[\d,]*(?:\.\d+)?[万亿萬億]?)+")
_SHARED = frozenset(("money", "percent", "measure", "count"))
_MAGNITUDE = Backward(dict.fromkeys(contexts.MAGNITUDES.split(), True))
_SUM = Backward(dict.fromkeys(contexts.SUM_WORDS.split(), True))


def read_bare(reading: Reading, front: int, start: int, quantity: Quantity) -> int:
    """A number with no unit: money where the words around it say so, a year, a count, a number."""
    text = reading.text
    end = quantity.end
    written = text[start:end]
    digits = text[start].isdecimal()
    follows = text[end : end + 1]
    if digits and _CODE_BEFORE.find(text, start):
        return skip_code(text, end)
    if digits and text.startswith(("学年", "學年"), end) and written.isdecimal():
        year = reading.full_year(int(written), end - start, has_month=False)
        if year is not None:
            reading.append(start, end, "date", str(year))
            return end
    listed = _unit_of_list(text, start, end) if digits and follows in _LISTING else None
    if listed:
        return reading.append_quantity(front, quantity._replace(kind=listed.kind, unit=listed.name))
    large = any(character in "万萬亿億" for character in written)
    if digits and _YEAR.fullmatch(written):
        ended = not follows.isalnum() or "\u4e00" <= follows <= "\u9fff"
        if ended and text[start - 1 : start] not in tuple("(（〔[-:： "):
            reading.append(start, end, "date", written)
        return end
    if large and (digits or end - start > 1 or text[start - 1 : start] in tuple("过過超近逾破")):
        floor = max(_sentence(text, start), start - 24)
        words = _MONEY_OR_COUNT.findall(text, floor, start)
        money = _MONEY_AFTER.match(text, end) or (words and words[-1] not in _COUNT_WORDS)
        if not money:
            return reading.append_quantity(front, quantity._replace(kind="count"))
        return reading.append_quantity(
            front, quantity._replace(kind="money"), _last_currency(reading)
        )
    told = "." in written or "," in written or front < start
    if not digits:
        told = end - start > 2 and not _WHOLE.isdisjoint(written) and not is_ideograph(follows)
    elif not told:
        told = text[start - 1 : start] in _REACHING and not follows.isalnum()
    if digits and (text[start - 1 : start] in _COMPARING or _MAGNITUDE.find(text, start)):
        return reading.append_quantity(front, quantity._replace(kind="measure"))
    if quantity.over and quantity.high is None and (is_ideograph(follows) or follows == "的"):
        return reading.append_quantity(front, quantity._replace(kind="count"))
    if follows == "中" and _is_shot(reading, start):
        quantity = quantity._replace(end=end + 1, kind="count", unit=follows)
        return reading.append_quantity(front, quantity)
    alone = is_ideograph(follows) and not is_ideograph(text[end + 1 : end + 2])
    if alone and _SUM.find(text, front):
        # A noun of one character serves as measure word where a sum is told: 一共5桨.
        quantity = quantity._replace(end=end + 1, kind="count", unit=follows)
        return reading.append_quantity(front, quantity)
    if told and (not follows.isascii() or not follows.isalnum()):
        return reading.append_quantity(front, quantity._replace(kind="number"))
    return end


def _unit_of_list(text: str, start: int, end: int) -> Unit | None:
    """The unit that the numbers of a list share at its end: 324、384大卡."""
    match = _LIST.match(text, end)
    if match is None:
        return None
    unit, _ = find_unit(text, start, match.end())
    shared = unit.kind in _SHARED and unit.numerator == unit.denominator and not unit.weak
    return unit if shared else None


def _is_shot(reading: Reading, start: int) -> bool:
    """Whether the throws stand before a number of hits: 9投4中."""
    last = reading.figures[-1] if reading.figures else None
    return last is not None and last.unit == "投" and last.end == start + reading.offset


def _last_currency(reading: Reading) -> str:
    """The currency of the money that was named last in the paragraph; empty for none."""
    for figure in reversed(reading.figures[-4:]):
        if figure.start < reading.offset:
            break
        if figure.kind == "money":
            return figure.unit
    return ""


def _sentence(text: str, start: int) -> int:
    """Where the sentence around `start` begins, not more than 40 characters before it."""
    floor = max(0, start - 40)
    return max(text.rfind(mark, floor, start) for mark in "。！？；\n") + 1
