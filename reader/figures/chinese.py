"""Figures around a numeral in Chinese surroundings."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from reader.figures.chinese_bare import read_bare
from reader.figures.chinese_dates import read_chinese_date, read_plain_year
from reader.figures.chinese_ordinals import (
    ASSEMBLIES,
    ORDINAL_UNITS,
    is_rank,
    read_ordinal,
    read_rank,
)
from reader.figures.chinese_periods import read_era_year, read_period
from reader.figures.chinese_ratios import (
    read_doubling,
    read_fraction,
    read_mixed_fraction,
    read_ratio,
)
from reader.figures.codes import skip_code
from reader.figures.lexicon import CURRENCY_FRONTS, UNITS, Backward, Forward
from reader.figures.names import skip_name
from reader.figures.numeric_dates import read_slashed_date
from reader.figures.quantities import Quantity, is_ideograph, read_quantity
from reader.figures.scan import CHINESE, NUMERAL
from reader.figures.tables import contexts
from reader.figures.tables.calendar import ERAS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_ERA_ENDS = frozenset(word[-1] for word in ERAS)
# What follows a numeral that may begin a point in time, a proportion or a fraction.
_TIME_MARKS = frozenset("年月日号號时時点點季世期分、:：∶-—–－―~～〜至到比/／.． 下又")
_RATIO_MARKS = frozenset(":：∶比/／-")
# What may follow a year and belong to the date with it.
_BEHIND_YEAR = frozenset(" 上下第代度级級龄齡轻輕薪均多来來半-—–－―~～〜至到0123456789" + CHINESE)
# What stands before a numeral and belongs to it, or makes it something else.
_SPECIAL_BEFORE = frozenset(
    {*"第前数數几幾以翻了负負-−－+＋_./#@", *string.ascii_letters, *string.digits}
    | {word[-1] for word in CURRENCY_FRONTS.entries}
)
_WON = frozenset("正胜勝平0123456789" + CHINESE)
_POINTS = frozenset("点點")
_UNIT_STARTS = frozenset({"、"} | {word[0] for word in UNITS.entries})
# What stands before a bare power that says how near it is: 上千元.
_BEFORE_POWERS = frozenset("上近过過超逾约約达達值破")
_ONLY = Backward(dict.fromkeys(contexts.ONLY_WORDS.split(), True))
_POINT = re.compile("[点點][一二三四五六七八九零〇]+((?:[十百千]?[万亿萬億]+)?)(?![十百千刻分])")
_ONE_COUNTS = frozenset(contexts.ONE_COUNTS.split())
_POINTING = frozenset(contexts.POINTING.split())
_SHIFTING = Backward(dict.fromkeys(contexts.SHIFTING.split(), True))
_ONE_IDIOMS = Forward(dict.fromkeys(contexts.ONE_IDIOMS.split(), True))
_MINUS_AFTER = frozenset(" \n（(:：，,、为為是至到~～")
_STRONG = frozenset(("money", "percent", "ratio", "duration"))
# 5G is the name of a network, 64G the size of a memory.
_SIZES = frozenset("GT")
# Digits of the banker's forms, which alone are other words (大陸人).
_CAPITALS = frozenset("壹贰貳弍叁參叄肆伍陆陸柒捌玖")
# Money where a price is told (要价30块), else pieces.
_TIMES_OVER = frozenset(contexts.TIMES_OVER.split())
_PIECES = frozenset("块塊")
_PRICED = Backward(dict.fromkeys(contexts.PRICED.split(), True))
_HALVED = frozenset(contexts.HALVED.split())
_STRONG_UNITS = frozenset("个個名家人台万项項")


def read_chinese(reading: Reading, start: int, end: int) -> int:
    """Read the figure around the numeral `text[start:end]`; return where to go on."""
    text = reading.text
    after = skip_name(text, start, end)
    if after:
        return after
    before = text[start - 1] if start else "\n"
    follows = text[end : end + 1]
    if follows in _TIME_MARKS:
        after = _read_time(reading, start, end, before, follows)
        if after > start:
            return after
    front, currency = start, ""
    digits = text[start].isdecimal()
    if before in _SPECIAL_BEFORE:
        if before == "第" or (before == "前" and is_rank(text, start, end)):
            return read_ordinal(reading, start - 1, start, end)
        if before in "数數几幾以" and text[start] in "十百千万萬亿億":
            return end
        if before in "翻了" and follows == "番":
            return read_doubling(reading, start, end)
        found = reading.find_currency(start)
        if found:
            currency, front = found
        elif digits and _is_sign(text, start, end, before):
            front = start - 1
        elif digits and before.isascii() and before not in " $+":
            return skip_code(text, end)
    elif not digits and (end - start == 1 or text.startswith("一半", start)):
        after = _read_half(reading, start)
        if after > start:
            return after
        if follows not in _UNIT_STARTS and before not in _BEFORE_POWERS:
            return end
    if follows in _POINTS:
        end = _with_point(text, start, end)
    negative = front < start and not currency and before not in "+＋"
    quantity = read_quantity(text, start, end, negative=negative)
    if quantity is None:
        return skip_code(text, end) if digits else end
    if not quantity.kind:
        if currency:
            return reading.append_quantity(front, quantity._replace(kind="money"), currency)
        return read_bare(reading, front, start, quantity)
    if digits:
        if quantity.unit in _SIZES and isinstance(quantity.value, int) and quantity.value < 8:
            return end
        if (before == " " or quantity.weak > 1) and not _is_plausible(text, start, quantity):
            return end
    elif quantity.unit in ORDINAL_UNITS or (quantity.unit == "次" and before in ASSEMBLIES):
        return read_rank(reading, start, quantity)
    elif end - start == 1 and quantity.high is None and not _is_single_told(text, start, quantity):
        return max(quantity.end, end) if text[start] == "一" else end
    if quantity.unit == "度" and text[quantity.end : quantity.end + 1] in _TIMES_OVER:
        quantity = quantity._replace(kind="count")
    if quantity.unit in _PIECES and _PRICED.find(text, start):
        quantity = quantity._replace(kind="money", unit="")
    return reading.append_quantity(front, quantity, currency)


def _read_time(reading: Reading, start: int, end: int, before: str, follows: str) -> int:
    """Read a date, a period, a proportion or a fraction; `start` where there is none."""
    text = reading.text
    if follows == "年":
        if end - start == 1 and text[end + 1 : end + 2] != "代" and before not in _ERA_ENDS:
            return start
        if before in _ERA_ENDS:
            after = read_era_year(reading, start)
            if after > start:
                return after
        if end - start == 4 and text[end + 1 : end + 2] not in _BEHIND_YEAR:
            after = read_plain_year(reading, start)
            if after > start:
                return after
        if text[end + 1 : end + 2] != "代":
            return _read_date(reading, start, follows)
    after = read_period(reading, start, follows)
    if after > start:
        return after
    if follows == "分" or (follows == " " and text.startswith("分之", end + 1)):
        return read_fraction(reading, start, end)
    if follows == "又":
        return read_mixed_fraction(reading, start, end)
    if follows == "下" and text[start:end] == "零":
        return _read_below_zero(reading, start)
    if follows in _POINTS and _with_point(text, start, end) > end:
        return start
    return start if follows in "季世期" else _read_date(reading, start, follows)


def _read_date(reading: Reading, start: int, follows: str) -> int:
    after = read_chinese_date(reading, start)
    if after == start and follows in _RATIO_MARKS:
        return read_slashed_date(reading, start) or read_ratio(reading, start)
    return after


def _with_point(text: str, start: int, end: int) -> int:
    """The end of a Chinese numeral with its decimals (三点五亿); `end` where it has none."""
    match = None if text[start].isdecimal() else _POINT.match(text, end)
    return match.end() if match else end


def _is_plausible(text: str, start: int, quantity: Quantity) -> bool:
    """Whether digits behind a blank or before a weak unit are a quantity rather than a name."""
    if text[start - 1] == " " and quantity.kind not in _STRONG and text[start - 2].isascii():
        # A Latin word and a blank: the number is part of its name (iPhone 11).
        named = text[start - 2].isalpha()
        return not named or len(quantity.unit) > 1 or quantity.unit in _STRONG_UNITS
    return quantity.weak < 2 or not is_ideograph(text[quantity.end : quantity.end + 1])


def _is_single_told(text: str, start: int, quantity: Quantity) -> bool:
    """Whether one Chinese character before a unit is said for its number."""
    character, kind, unit = text[start], quantity.kind, quantity.unit
    if character == "一":
        return _is_told_one(text, start, quantity)
    if character in "百千万萬亿億":
        if kind == "money":
            behind = text.startswith(("以上", "以下", "左右"), quantity.end)
            return behind or text[start - 1 : start] in _BEFORE_POWERS
        return kind not in ("duration", "measure") and not quantity.weak
    if character == "半":
        return kind in ("duration", "percent") or unit in _HALVED
    if character in "零〇":
        plain = kind in ("percent", "ratio") and text[start + 1] not in "成折"
        return plain or unit in ("度", "℃")
    if character in _CAPITALS:
        return kind == "money"
    if character == "二" and kind in ("count", "measure"):
        return False
    loose = not is_ideograph(text[quantity.end : quantity.end + 1])
    return not quantity.weak or loose


def _is_told_one(text: str, start: int, quantity: Quantity) -> bool:
    """Whether 一 is said for its number and not as an article."""
    if _ONLY.find(text, start):
        return True
    if quantity.kind == "count":
        if text[quantity.end : quantity.end + 1] == "一" and quantity.unit not in "死伤胜负平":
            return False
        again = text.find(quantity.unit, quantity.end, quantity.end + 5)
        return quantity.unit in _ONE_COUNTS or (
            again > 0 and text[again - 1] in "二两三四五六七八九十百千万多几0123456789"
        )
    pointed = text[start - 1 : start] in _POINTING and not _SHIFTING.find(text, start)
    if pointed or _ONE_IDIOMS.find(text, start):
        return False
    return quantity.kind in ("duration", "percent", "ratio", "money") or (
        quantity.kind == "measure"
        and (len(quantity.unit) > 1 or quantity.unit in "米吨噸斤亩畝岁歲升克")
    )


def _is_sign(text: str, start: int, end: int, before: str) -> bool:
    """Whether a plus or a dash before the digits is a sign and joins no two words."""
    if before in "+＋":
        return not text[start - 2 : start - 1].isalnum()
    follows = text[end : end + 1]
    if before in "负負":
        # A match that is lost is 负 as well: 1胜1负3平.
        return text[start - 2 : start - 1] not in _WON and (
            "." in text[start:end] or follows in "%％℃度"
        )
    if before not in "-−－":
        return False
    if start < 2 or text[start - 2] in _MINUS_AFTER:
        return True
    ideograph = "\u4e00" <= text[start - 2] <= "\u9fff"
    return ideograph and ("." in text[start:end] or follows in tuple("%％℃"))


def _read_half(reading: Reading, start: int) -> int:
    """Half of it: 一半, 半数 and the 半 of 过半; `start` for none."""
    text = reading.text
    before = text[start - 1 : start]
    if text.startswith("一半", start):
        reading.append(start, start + 2, "ratio", 0.5)
        return start + 2
    if text[start] != "半":
        return start
    if text.startswith(("数", "數"), start + 1) and before not in ("多", "大"):
        reading.append(start, start + 2, "ratio", 0.5)
        return start + 2
    if before in ("过", "過") and not is_ideograph(text[start + 1 : start + 2]):
        reading.append(start, start + 1, "ratio", 0.5, "", "over")
        return start + 1
    return start


def _read_below_zero(reading: Reading, start: int) -> int:
    """零下5.2℃ is -5.2; 零下4到零下1℃ is one range."""
    text = reading.text
    match = NUMERAL.match(text, start + 2)
    if not match:
        return start + 2
    quantity = read_quantity(text, match.start(), match.end(), negative=True)
    if quantity is None:
        return match.end()
    if not quantity.kind:
        second = re.compile("[至到~～-]零下").match(text, quantity.end)
        other = second and NUMERAL.match(text, second.end())
        warmer = other and read_quantity(text, other.start(), other.end(), negative=True)
        if not warmer or warmer.kind != "measure":
            return match.end()
        ends = sorted((quantity.value, warmer.value))
        quantity = warmer._replace(value=ends[0], high=ends[1])
    return reading.append_quantity(start, quantity)
