"""Figures around a numeral in Chinese surroundings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.chinese_dates import read_chinese_date
from reader.figures.chinese_periods import read_era_year, read_period
from reader.figures.chinese_ratios import read_doubling, read_fraction, read_ratio
from reader.figures.codes import skip_code
from reader.figures.lexicon import CURRENCY_FRONTS, UNITS, Backward, Forward
from reader.figures.names import skip_name
from reader.figures.numerals import read_numeral
from reader.figures.quantities import Quantity, find_unit, read_quantity
from reader.figures.scan import CHINESE, NUMERAL
from reader.figures.tables import contexts
from reader.figures.tables.calendar import ERAS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

# What may follow a unit without making another word of it.
_LOOSE = frozenset("的了和与與及在是等后後内內中上以为為将將" + CHINESE)
_ERA_ENDS = frozenset(word[-1] for word in ERAS)
_PERIOD_MARKS = frozenset("年世季时時期、至-—")
_DATE_MARKS = frozenset("年月日号號时時点點:：-—–－―~～〜至到、 /／.．比")
_CURRENCY_ENDS = frozenset(word[-1] for word in CURRENCY_FRONTS.entries)
_MONEY = re.compile("|".join(contexts.MONEY_WORDS.split()))
_MONEY_AFTER = Forward(dict.fromkeys(contexts.MONEY_AFTER.split(), True))
_ONLY = Backward(dict.fromkeys(contexts.ONLY_WORDS.split(), True))
_ONE_COUNTS = frozenset(contexts.ONE_COUNTS.split())
_POINTING = frozenset(contexts.POINTING.split())
_ONE_IDIOMS = Forward(dict.fromkeys(contexts.ONE_IDIOMS.split(), True))
_MINUS_AFTER = frozenset(" \n（(:：，,、为為是至到~～")
_STRONG_IN_NAME = frozenset(("money", "percent", "ratio", "duration"))
# A Latin word and a blank: the number is part of its name (iPhone 11) unless the unit is clear.
_NAME_BEFORE = re.compile("[A-Za-z] $")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d.])")


def read_chinese(reading: Reading, start: int, end: int) -> int:
    """Read the figure around the numeral `text[start:end]`; return where to go on."""
    text = reading.text
    after = skip_name(text, start, end)
    if after:
        return after
    before = text[start - 1] if start else "\n"
    digits = text[start].isdecimal()
    if before == "第":
        return _read_ordinal(reading, start - 1, start, end)
    if before in "数數几幾" and text[start] in "十百千万萬亿億":
        return end
    follows = text[end : end + 1]
    if follows == "年" and before in _ERA_ENDS:
        after = read_era_year(reading, start)
        if after > start:
            return after
    if follows in _PERIOD_MARKS:
        after = read_period(reading, start)
        if after > start:
            return after
    if follows in _DATE_MARKS or (follows.isdecimal() is False and text[start:end].find(".") == 4):
        after = read_chinese_date(reading, start)
        if after > start:
            return after
        after = read_ratio(reading, start)
        if after > start:
            return after
    if follows == "分" or text.startswith(" 分之", end):
        after = read_fraction(reading, start, end)
        if after > start:
            return after
    if before == "前" and _is_rank(text, start, end):
        return _read_ordinal(reading, start - 1, start, end)
    if before in "翻了" and text.startswith("番", end):
        return read_doubling(reading, start, end)
    currency = ""
    front = start
    negative = False
    found = CURRENCY_FRONTS.find(text, start) if before in _CURRENCY_ENDS else None
    if found:
        currency, front = found
    elif before in "-−－" and digits and _is_minus(text, start, end):
        negative, front = True, start - 1
    elif text.startswith("零下", start):
        return _read_below_zero(reading, start)
    elif digits and (before.isascii() and (before.isalnum() or before in "_./-")):
        return skip_code(text, end)
    if text[end - 1] == "半" and text[start] in "一半":
        after = _read_half(reading, start)
        if after > start:
            return after
    quantity = read_quantity(text, start, end, negative=negative)
    if quantity is None:
        return skip_code(text, end) if digits else end
    if text[start:end] == "一" and not _is_told_one(text, start, quantity):
        return max(quantity.end if quantity.kind else end, end)
    if quantity.kind:
        if not _is_plausible(text, start, end, quantity, digits=digits):
            return end
        return _append(reading, front, quantity, currency)
    if currency:
        return _append(reading, front, quantity._replace(kind="money"), currency)
    return _read_bare(reading, front, start, quantity, digits=digits)


def _append(reading: Reading, start: int, quantity: Quantity, currency: str = "") -> int:
    unit = quantity.unit
    if quantity.kind == "money":
        unit = currency if currency and (not unit or unit == "CNY") else unit or reading.yuan
    elif quantity.kind == "duration":
        unit = ""
    qualifier = "over" if quantity.over else ""
    if quantity.high is None:
        reading.append(start, quantity.end, quantity.kind, quantity.value, unit, qualifier)
    else:
        reading.append_range(
            start, quantity.end, quantity.kind, quantity.value, quantity.high, unit
        )
    return quantity.end


def _is_plausible(text: str, start: int, end: int, quantity: Quantity, *, digits: bool) -> bool:
    """Whether a numeral and what follows it are a quantity rather than a word or a name."""
    kind = quantity.kind
    if digits:
        if _NAME_BEFORE.search(text, max(0, start - 2), start) and kind not in _STRONG_IN_NAME:
            return len(quantity.unit) > 1 or quantity.unit in "个名家人台万项"
        if quantity.weak > 1:
            return not _is_ideograph(text[quantity.end : quantity.end + 1])
        return True
    single = end - start == 1
    if single and text[start] in "百千万萬亿億":
        if kind == "money":
            return text[start - 1 : start] in (
                "上",
                "近",
                "过",
                "超",
                "逾",
                "约",
                "达",
                "值",
                "破",
                "元",
            )
        return kind != "duration" and not quantity.weak and kind != "measure"
    if single and text[start] == "半":
        return kind in ("duration", "percent") or quantity.unit in ("个", "個", "价")
    if single and text[start] == "二":
        return kind not in ("count", "measure")
    if quantity.weak and single:
        return quantity.unit in "国國省市县縣区區大级級层層" or not _is_ideograph(
            text[quantity.end : quantity.end + 1]
        )
    return True


def _is_ideograph(character: str) -> bool:
    """Whether a character behind a unit may make another word of it."""
    return "\u4e00" <= character <= "\u9fff" and character not in _LOOSE


def _is_told_one(text: str, start: int, quantity: Quantity) -> bool:
    """Whether 一 is said for its number and not as an article."""
    if not quantity.kind:
        return False
    if _ONLY.find(text, start):
        return True
    if quantity.kind == "count":
        if text[quantity.end : quantity.end + 1] == "一" and quantity.unit not in "死伤胜负平":
            return False
        again = text.find(quantity.unit, quantity.end, quantity.end + 5)
        return quantity.unit in _ONE_COUNTS or (
            again > 0 and text[again - 1] in "二两三四五六七八九十百千万多几0123456789"
        )
    if text[start - 1 : start] in _POINTING or _ONE_IDIOMS.find(text, start):
        return False
    return quantity.kind in ("duration", "percent", "ratio", "money") or (
        quantity.kind == "measure"
        and (len(quantity.unit) > 1 or quantity.unit in "米吨噸斤亩畝岁歲升克")
    )


def _is_rank(text: str, start: int, end: int) -> bool:
    """Whether 前 before the numeral says the first so many: 前三, 前10名."""
    if text[start - 2 : start - 1] in tuple("目之以此提从從年月日天周面先空当當生跟眼多史"):
        return False
    unit, _ = find_unit(text, start, end)
    if text.startswith(("季", "个月", "個月", "年", "月", "天", "周", "半"), end):
        return False
    if unit.kind in ("count", ""):
        return unit.name in (
            "",
            "名",
            "位",
            "强",
            "強",
            "甲",
            "大",
            "家",
            "个",
            "項",
            "项",
            "轮",
            "届",
        )
    return False


def _read_ordinal(reading: Reading, front: int, start: int, end: int) -> int:
    text = reading.text
    numeral = read_numeral(text[start:end])
    if numeral is None:
        return end
    unit, after = find_unit(text, start, end)
    if unit.kind not in ("count", "duration", "measure") or text[end] == " ":
        after = end
    reading.append(front, after, "ordinal", numeral.value, text[end:after])
    return after


def _is_minus(text: str, start: int, end: int) -> bool:
    """Whether the dash before the digits is a minus and joins no two words."""
    if start < 2 or text[start - 2] in _MINUS_AFTER:
        return True
    return "\u4e00" <= text[start - 2] <= "\u9fff" and text[end : end + 1] in tuple("%％℃")


def _read_half(reading: Reading, start: int) -> int:
    """Half of it: 一半, 半数 and the 半 of 过半."""
    text = reading.text
    before = text[start - 1 : start]
    if text[start] == "一":
        if text[start + 1] != "半" or UNITS.find(text, start + 2):
            return start
        reading.append(start, start + 2, "ratio", 0.5)
        return start + 2
    if text.startswith(("数", "數"), start + 1) and before not in "多大":
        reading.append(start, start + 2, "ratio", 0.5)
        return start + 2
    if before == "过" and not _is_ideograph(text[start + 1 : start + 2]):
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
    return _append(reading, start, quantity)


def _read_bare(
    reading: Reading, front: int, start: int, quantity: Quantity, *, digits: bool
) -> int:
    """A number with no unit: money where the words around it say so, a year, a count, a number."""
    text = reading.text
    end = quantity.end
    written = text[start:end]
    large = any(character in "万萬亿億" for character in written)
    if digits and _YEAR.fullmatch(written):
        ended = _is_ideograph(text[end : end + 1]) or not text[end : end + 1].isalnum()
        if ended and text[start - 1 : start] not in tuple("(（〔[-:： "):
            reading.append(start, end, "date", written)
        return end
    if large and (digits or end - start > 1 or text[start - 1 : start] in tuple("过過超近逾破")):
        floor = max(_sentence(text, start), start - 24)
        money = _MONEY_AFTER.find(text, end) or _MONEY.search(text, floor, start)
        return _append(reading, front, quantity._replace(kind="money" if money else "count"))
    if digits and ("." in written or front < start or "," in written):
        return _append(reading, front, quantity._replace(kind="number"))
    return end


def _sentence(text: str, start: int) -> int:
    """Where the sentence around `start` begins, not more than 40 characters before it."""
    floor = max(0, start - 40)
    return max(text.rfind(mark, floor, start) for mark in "。！？；\n") + 1
