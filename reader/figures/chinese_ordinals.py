"""Chinese ordinals: 第八届, 第二、三名, 前三, and what ranks without a word for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.numerals import read_numeral
from reader.figures.quantities import Quantity, find_unit
from reader.figures.scan import CHINESE

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_DOCUMENTS = ("号令", "号文", "号公告", "号通知", "号决定", "号决议", "號令", "号球")
_TO_RANK = re.compile(
    rf"(?:(?:至|到|[-—–~～])第?|(?P<next>、))(?P<rank>\d{{1,4}}|[{CHINESE}]{{1,5}})"
)
# Measure words of a Chinese numeral that rank without 第, and what before it makes them count.
ORDINAL_UNITS = frozenset("届屆等")
# What stands before a session that is numbered without 第 (人大四次会议).
ASSEMBLIES = frozenset("大协協会會")
# What 前 says the first so many of; a bare 前三 as well.
_FIRST_SO_MANY = frozenset({"", *"名位强強甲大家个個項项轮輪届屆"})
_COUNTING = frozenset("近连連前后後过過往历歷这這两兩了任共过各每满")


def is_rank(text: str, start: int, end: int) -> bool:
    """Whether 前 before the numeral says the first so many: 前三, 前10名."""
    if text[start - 2 : start - 1] in tuple("目之以此提从從年月日天周面先空当當生跟眼多史"):
        return False
    if text[start:end] == "一":
        return False
    unit, _ = find_unit(text, start, end)
    if text.startswith(("季", "个月", "個月", "年", "月", "天", "周", "半"), end):
        return False
    return unit.kind in ("count", "") and unit.name in _FIRST_SO_MANY


def read_rank(reading: Reading, start: int, quantity: Quantity) -> int:
    """十一届 and 一等 are places in an order without 第; 近三届 counts."""
    before = reading.text[start - 1 : start]
    several = quantity.high is not None and quantity.unit != "等"
    kind = "count" if before in _COUNTING or several else "ordinal"
    return reading.append_quantity(start, quantity._replace(kind=kind))


def read_ordinal(reading: Reading, front: int, start: int, end: int) -> int:
    """Read 第三名, 第二至五届 or 前十; return its end.

    Args:
        reading: The extraction under way.
        front: Offset of 第 or 前.
        start: Offset of the numeral.
        end: Offset after the numeral.
    """
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
