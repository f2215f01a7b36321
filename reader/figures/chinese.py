"""Figures around a numeral in Chinese surroundings."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from reader.figures.chinese_dates import read_chinese_date, read_plain_year
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
from reader.figures.tables.codes import CODE_BEFORE

if TYPE_CHECKING:
    from reader.figures.reading import Reading

# What may follow a unit without making another word of it.
_LOOSE = frozenset("的了和与與及在是等后後内內中上以为為将將参參来來" + CHINESE)
_ERA_ENDS = frozenset(word[-1] for word in ERAS)
# What follows a numeral that may begin a point in time, a proportion or a fraction.
_TIME_MARKS = frozenset("年月日号號时時点點季世期分、:：∶-—–－―~～〜至到比/／.． 下")
_RATIO_MARKS = frozenset(":：∶比/／-")
# What may follow a year and belong to the date with it.
_BEHIND_YEAR = frozenset(" 上下第代度级級龄齡轻輕薪均多来來半-—–－―~～〜至到0123456789" + CHINESE)
# What stands before a numeral and belongs to it, or makes it something else.
_SPECIAL_BEFORE = frozenset(
    {*"第前数數几幾以翻了-−－+＋_./#@", *string.ascii_letters, *string.digits}
    | {word[-1] for word in CURRENCY_FRONTS.entries}
)
# What a bare number is reached by: 从10升到20.
_REACHING = frozenset("到至为為达達")
_COMPARING = frozenset(">＞≥<＜≤=＝")
_POWERS = frozenset("十百千")
_POINTS = frozenset("点點")
_UNIT_STARTS = frozenset({"、"} | {word[0] for word in UNITS.entries})
# What stands before a bare power that says how near it is: 上千元.
_BEFORE_POWERS = frozenset("上近过過超逾约約达達值破")
_CODE_BEFORE = Backward(dict.fromkeys(CODE_BEFORE.split(), True))
_COUNT_WORDS = frozenset(contexts.COUNT_WORDS.split())
_MONEY_OR_COUNT = re.compile("|".join((contexts.COUNT_WORDS + contexts.MONEY_WORDS).split()))
_MONEY_AFTER = re.compile(f"(?:的[^，。；、]{{0,3}})?(?:{'|'.join(contexts.MONEY_AFTER.split())})")
_ONLY = Backward(dict.fromkeys(contexts.ONLY_WORDS.split(), True))
_POINT = re.compile("[点點][一二三四五六七八九零〇]+((?:[十百千]?[万亿萬億]+)?)(?![十百千刻分])")
_DOCUMENTS = ("号令", "号文", "号公告", "号通知", "号决定", "号决议", "號令", "号球")
_TO_RANK = re.compile(
    rf"(?:(?:至|到|[-—–~～])第?|(?P<next>、))(?P<rank>\d{{1,4}}|[{CHINESE}]{{1,5}})"
)
_ONE_COUNTS = frozenset(contexts.ONE_COUNTS.split())
_POINTING = frozenset(contexts.POINTING.split())
_ONE_IDIOMS = Forward(dict.fromkeys(contexts.ONE_IDIOMS.split(), True))
_MINUS_AFTER = frozenset(" \n（(:：，,、为為是至到~～")
_STRONG = frozenset(("money", "percent", "ratio", "duration"))
# Measure words of a Chinese numeral that rank without 第, and what before it makes them count.
_ORDINAL_UNITS = frozenset("届屆等")
# Measure words of a rank that is told without 第 behind a word for it (分列二、三名).
_RANKED_UNITS = frozenset("名位")
_RANKED = Backward(dict.fromkeys(contexts.RANKED.split(), True))
# What stands before a session that is numbered without 第 (人大四次会议).
_ASSEMBLIES = frozenset("大协協会會")
_COUNTING = frozenset("近连連前后後过過往历歷这這两兩了任共过各每满")
_HALVED = frozenset(contexts.HALVED.split())
_STRONG_UNITS = frozenset("个個名家人台万项項")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d.])")


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
        if before == "第" or (before == "前" and _is_rank(text, start, end)):
            return _read_ordinal(reading, start - 1, start, end)
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
            return _append(reading, front, quantity._replace(kind="money"), currency)
        return _read_bare(reading, front, start, quantity)
    if digits:
        if (before == " " or quantity.weak > 1) and not _is_plausible(text, start, quantity):
            return end
    elif quantity.unit in _ORDINAL_UNITS or (quantity.unit == "次" and before in _ASSEMBLIES):
        return _read_rank(reading, start, quantity)
    elif end - start == 1 and quantity.high is None and not _is_single_told(text, start, quantity):
        return max(quantity.end, end) if text[start] == "一" else end
    return _append(reading, front, quantity, currency)


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
    if follows == "下" and text[start:end] == "零":
        return _read_below_zero(reading, start)
    if follows in _POINTS and _with_point(text, start, end) > end:
        return start
    return start if follows in "季世期" else _read_date(reading, start, follows)


def _read_date(reading: Reading, start: int, follows: str) -> int:
    after = read_chinese_date(reading, start)
    if after == start and follows in _RATIO_MARKS:
        return read_ratio(reading, start)
    return after


def _with_point(text: str, start: int, end: int) -> int:
    """The end of a Chinese numeral with decimals (三点五亿) where a unit follows; else `end`."""
    match = None if text[start].isdecimal() else _POINT.match(text, end)
    if match is None or (match[1] == "" and not find_unit(text, start, match.end())[0].kind):
        return end
    return match.end()


def _append(reading: Reading, start: int, quantity: Quantity, currency: str = "") -> int:
    end, kind, value, high, unit, over, _ = quantity
    if kind == "money":
        unit = currency if currency and (not unit or unit == "CNY") else unit or reading.yuan
    if high is None:
        reading.append(start, end, kind, value, unit, "over" if over else "")
    else:
        if unit in _RANKED_UNITS and _RANKED.find(reading.text, start):
            kind = "ordinal"
        reading.append_range(start, end, kind, value, high, unit)
    return end


def _is_plausible(text: str, start: int, quantity: Quantity) -> bool:
    """Whether digits behind a blank or before a weak unit are a quantity rather than a name."""
    if text[start - 1] == " " and quantity.kind not in _STRONG and text[start - 2].isascii():
        # A Latin word and a blank: the number is part of its name (iPhone 11).
        named = text[start - 2].isalpha()
        return not named or len(quantity.unit) > 1 or quantity.unit in _STRONG_UNITS
    return quantity.weak < 2 or not _is_ideograph(text[quantity.end : quantity.end + 1])


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
        return kind in ("percent", "ratio") or unit in ("度", "℃")
    if character == "二" and kind in ("count", "measure"):
        return False
    loose = not _is_ideograph(text[quantity.end : quantity.end + 1])
    return not quantity.weak or loose


def _is_ideograph(character: str) -> bool:
    """Whether a character behind a unit may make another word of it."""
    return "\u4e00" <= character <= "\u9fff" and character not in _LOOSE


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


def _read_rank(reading: Reading, start: int, quantity: Quantity) -> int:
    """十一届 and 一等 are places in an order without 第; 近三届 counts."""
    before = reading.text[start - 1 : start]
    several = quantity.high is not None and quantity.unit != "等"
    kind = "count" if before in _COUNTING or several else "ordinal"
    return _append(reading, start, quantity._replace(kind=kind))


def _read_ordinal(reading: Reading, front: int, start: int, end: int) -> int:
    text = reading.text
    numeral = read_numeral(text[start:end])
    if numeral is None:
        return end
    unit, after = find_unit(text, start, end)
    if unit.kind not in ("count", "duration", "measure") or text[end] == " ":
        after = end
    if text.startswith(_DOCUMENTS, end) or text[front - 1 : front] in ("令", "字"):
        return end
    second = _TO_RANK.match(text, after)
    high = read_numeral(second["rank"]) if second else None
    if second and high and high.value > numeral.value:
        unit, last = find_unit(text, second.start("rank"), second.end())
        last = last if unit.kind == "count" else second.end()
        neighbours = high.value - numeral.value == 1 and last > second.end()
        if neighbours or not second["next"]:
            ends = numeral.value, high.value
            reading.append_range(front, last, "ordinal", *ends, text[second.end() : last])
            return last
    reading.append(front, after, "ordinal", numeral.value, text[end:after])
    return after


def _is_sign(text: str, start: int, end: int, before: str) -> bool:
    """Whether a plus or a dash before the digits is a sign and joins no two words."""
    if before in "+＋":
        return not text[start - 2 : start - 1].isalnum()
    if before not in "-−－":
        return False
    if start < 2 or text[start - 2] in _MINUS_AFTER:
        return True
    ideograph = "\u4e00" <= text[start - 2] <= "\u9fff"
    return ideograph and ("." in text[start:end] or text[end : end + 1] in tuple("%％℃"))


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
    if before in ("过", "過") and not _is_ideograph(text[start + 1 : start + 2]):
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


def _read_bare(reading: Reading, front: int, start: int, quantity: Quantity) -> int:
    """A number with no unit: money where the words around it say so, a year, a count, a number."""
    text = reading.text
    end = quantity.end
    written = text[start:end]
    digits = text[start].isdecimal()
    follows = text[end : end + 1]
    if digits and _CODE_BEFORE.find(text, start):
        return skip_code(text, end)
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
            return _append(reading, front, quantity._replace(kind="count"))
        return _append(reading, front, quantity._replace(kind="money"), _last_currency(reading))
    told = "." in written or "," in written or front < start
    if not digits:
        told = end - start > 2 and not _POWERS.isdisjoint(written) and not _is_ideograph(follows)
    elif not told:
        told = text[start - 1 : start] in _REACHING and not follows.isalnum()
    if digits and text[start - 1 : start] in _COMPARING:
        return _append(reading, front, quantity._replace(kind="measure"))
    if quantity.over and quantity.high is None and _is_ideograph(follows):
        return _append(reading, front, quantity._replace(kind="count"))
    if told and (not follows.isascii() or not follows.isalnum()):
        return _append(reading, front, quantity._replace(kind="number"))
    return end


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
