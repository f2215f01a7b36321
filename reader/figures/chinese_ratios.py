"""Chinese fractions, proportions, scores and doublings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures.lexicon import UNITS
from reader.figures.numerals import Numeral, divide, read_numeral
from reader.figures.quantities import quotient, round_off
from reader.figures.scan import NUMERAL
from reader.figures.tables.contexts import SCORE_WORDS

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_DIVIDED = re.compile(r" ?分之 ?")
_POINT = re.compile("[点點][一二三四五六七八九零〇]+")
_TO = re.compile(r" ?[至到\-—–~～] ?(?:百分之|千分之)?")
_DIGIT = "一二两三四五六七八九十零"
_RATIO = re.compile(
    r"\d{1,3}(?:\.\d+)?(?: ?[:：∶] ?\d+(?:\.\d+)?)+(?![\d%％A-Za-z])"
    rf"|(?:\d{{1,4}}|[{_DIGIT}]{{1,3}}) ?比 ?(?:\d{{1,4}}|[{_DIGIT}]{{1,3}})"
    rf"(?![\d.%％年月日{_DIGIT}百千万亿]|分[之钟])"
)
_COLON = re.compile(r" ?[:：∶比] ?")
_FRACTION = re.compile(r"(\d{1,3}) ?[/／] ?(\d{1,4})(?![\d/／.年月])")
_PRESSURE = re.compile(r"(\d{2,3}) ?[/／] ?(\d{2,3}) ?(毫米汞柱|mm ?Hg)")
_SCORE = re.compile(r"(\d{1,3})-(\d{1,3})(?![\d\-.%％]|[年月日号时个元倍天岁])")
_NEXT = frozenset(("、", "，", ",", " ", ", ", "和", "与", "與", "及"))
_SCORE_WORDS = re.compile("|".join(SCORE_WORDS.split()))


def read_fraction(reading: Reading, start: int, end: int) -> int:
    """Read 三分之一 (a ratio) or 百分之五, 千分之三 (percent); return its end, `start` for none."""
    text = reading.text
    divided = _DIVIDED.match(text, end)
    match = NUMERAL.match(text, divided.end()) if divided else None
    whole = read_numeral(text[start:end])
    if match is None or whole is None or not whole.value:
        return start
    numeral, last = _with_point(text, match)
    if numeral is None:
        return start
    low, high = numeral.value, numeral.high
    link = _TO.match(text, last) if high is None else None
    second = NUMERAL.match(text, link.end()) if link else None
    if second:
        other, second_end = _with_point(text, second)
        if other and other.high is None and other.value > low and not UNITS.find(text, second_end):
            high, last = other.value, second_end
    qualifier = "over" if numeral.over else ""
    percent = whole.value in (100, 1000, 10000)
    factor, kind, unit = (100, "percent", "%") if percent else (1, "ratio", "")
    value = quotient(low * factor, whole.value)
    if high is None:
        reading.append(start, last, kind, value, unit, qualifier)
    else:
        reading.append_range(start, last, kind, value, quotient(high * factor, whole.value), unit)
    return last


def read_mixed_fraction(reading: Reading, start: int, end: int) -> int:
    """Read 五又二分之一 (5.5); return its end, `start` for none."""
    text = reading.text
    whole = read_numeral(text[start:end])
    below = NUMERAL.match(text, end + 1)
    divided = _DIVIDED.match(text, below.end()) if below else None
    above = NUMERAL.match(text, divided.end()) if divided else None
    parts = [read_numeral(part[0]) for part in (below, above) if part]
    if whole is None or above is None or parts[0] is None or parts[1] is None:
        return start
    if not 0 < parts[1].value < parts[0].value:
        return start
    value = round_off(whole.value + parts[1].value / parts[0].value)
    reading.append(start, above.end(), "ratio", value)
    return above.end()


def _with_point(text: str, match: re.Match[str]) -> tuple[Numeral | None, int]:
    """The numeral with, in Chinese, its decimals (二十五点五), and where it ends."""
    decimals = _POINT.match(text, match.end())
    end = decimals.end() if decimals else match.end()
    return read_numeral(text[match.start() : end]), end


def read_doubling(reading: Reading, start: int, end: int) -> int:
    """Read 翻一番 (twice as much), 翻了两番 (four times); return where to go on."""
    text = reading.text
    numeral = read_numeral(text[start:end])
    front = start - 1 if text[start - 1] == "翻" else start - 2
    if numeral is None or text[front] != "翻" or not 0 < numeral.value < 30:
        return end
    reading.append(front, end + 1, "ratio", round_off(2.0**numeral.value), "x")
    return end + 1


def read_ratio(reading: Reading, start: int) -> int:
    """Read 3:1, 2比1, 1.1:50.3:48.6, 1/3, 120/80 or a score; its end, `start` for none."""
    text = reading.text
    match = _RATIO.match(text, start)
    if match:
        parts = [read_numeral(part) for part in _COLON.split(match[0])]
        if all(parts):
            value = ":".join(str(part.value) for part in parts if part)
            reading.append(start, match.end(), "ratio", value)
            return match.end()
    match = _PRESSURE.match(text, start)
    if match:
        low, high = sorted((int(match[1]), int(match[2])))
        reading.append_range(start, match.end(), "measure", low, high, match[3])
        return match.end()
    match = _FRACTION.match(text, start)
    if match and 0 < int(match[1]) < int(match[2]):
        reading.append(start, match.end(), "ratio", divide(int(match[1]), int(match[2])))
        return match.end()
    match = _SCORE.match(text, start)
    around = text[max(0, start - 6) : start] + text[match.end() : match.end() + 3] if match else ""
    unit = UNITS.find(text, match.end()) if match else None
    measured = unit is not None and unit[0].kind not in ("", "count")
    if match and not measured and (_SCORE_WORDS.search(around) or _is_next_score(reading, start)):
        reading.append(start, match.end(), "ratio", f"{match[1]}:{match[2]}")
        return match.end()
    return start


def _is_next_score(reading: Reading, start: int) -> bool:
    """Whether a score stands right before, as in 25-18、25-22和25-15."""
    if not reading.figures:
        return False
    last = reading.figures[-1]
    between = reading.text[max(0, last.end - reading.offset) : start]
    return isinstance(last.value, str) and ":" in last.value and between in _NEXT
