"""Chinese dates and clock times: their written forms, ranges, and the words that settle them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.figures.chinese_periods import read_part_of_year
from reader.figures.dates import Stamp, complete, iso
from reader.figures.lexicon import YEAR_BEFORE, Backward, by_word
from reader.figures.numerals import read_numeral
from reader.figures.numeric_dates import read_numeric_date
from reader.figures.tables.calendar import (
    DAY_PARTS,
    FUTURE_AFTER,
    FUTURE_WORDS,
    LASTING,
    MIDNIGHT,
    MONTH_WORDS,
    YEAR_AFTER,
    YEAR_WORDS,
)
from reader.figures.tables.qualifiers import BEFORE
from reader.patterns import any_of

if TYPE_CHECKING:
    from reader.figures.reading import Reading

_DIGIT = "〇零○一二三四五六七八九"
_SMALL = rf"(?:\d{{1,2}}|[{_DIGIT}十廿卅]{{1,3}})"
# 两 counts hours and names no day or month.
_HOUR = rf"(?:\d{{1,2}}|[{_DIGIT}两兩十廿卅]{{1,3}})"
_DASH = r" ?(?:--?|——?|[–－―~～〜至到]) ?"
_PAIR = rf"(?:{_DASH}|、)"

_PARTS = re.compile(
    rf"(?:(?P<year>\d{{2,4}}(?!\d)|[{_DIGIT}]{{2,4}})"
    rf"(?: ?年(?!代|[级級龄齡轻輕薪均多来來])|(?={_DASH}(?:\d{{4}}|[{_DIGIT}]{{4}}) ?年)))? ?"
    rf"(?:(?P<month>{_SMALL})(?: ?月(?![薪供租嫂票])份?|(?={_PAIR}{_SMALL} ?月)))? ?"
    rf"(?:(?P<day>{_SMALL})(?: ?(?:日(?![元圆圓本均游遊美内內假]|期(?![间間内內])|公休|[连連]假"
    r"|之内|之內|以内|以內|上诉|有效)"
    r"|[号號](?![楼樓線线院车車文令台臺机機厅廳馆館门門店公球井房家企煤风風选]))"
    rf"|(?={_PAIR}{_SMALL} ?[日号號])))? ?"
    rf"(?:(?P<hour>{_HOUR})(?: ?(?:[时時](?![代期候间間段])|[点點])"
    rf"(?:(?P<half>半|整|正|钟|鐘)|(?P<quarter>[一三13])刻"
    rf"|(?P<minute>{_SMALL})(?:分(?![之钟鐘])|(?<=\d\d|[{_DIGIT}十]{{2}})(?!\d|[{_DIGIT}十]))"
    rf"(?:(?P<second>{_SMALL})秒)?)?"
    rf"|(?={_DASH}{_HOUR} ?[时時]))"
    r"|(?P<clock>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?![\d:：])))?"
)
_NOTHING = Stamp()
# 明年将于3月: a word for the year in front of the verb; what is compared with is another year.
_YEARS_AWAY = by_word(YEAR_WORDS)
_YEAR_IN_CLAUSE = re.compile(
    rf"(?<![比较較与與和同])({any_of(_YEARS_AWAY)})"
    r"[^，,。；;：:！？、\d一二三四五六七八九十年月日比较較同底末初前后後]{1,9}$"
)
_BEFORE_DAY = frozenset("于於在从從到至自月的和与了是本今日前后後起")
_NOT_BEFORE_DAY = frozenset("〕】]）)第")
_NUMERIC_MARKS = frozenset("-/.．－—")
_BETWEEN = re.compile(_DASH)
_BETWEEN_FIRST = frozenset(" -—–－―~～〜至到")
_AND = re.compile("、")

_YEAR_AFTER = Backward(by_word(YEAR_AFTER))
_MONTH_WORDS = Backward(by_word(MONTH_WORDS))
_RELATIVE_ENDS = frozenset("年月")
_DAY_PARTS = Backward(by_word(DAY_PARTS))
_LASTING = Backward(dict.fromkeys(LASTING.split(), True))
_MIDNIGHT = Backward(dict.fromkeys(MIDNIGHT.split(), True))
# 下午大约5时: what may stand between the part of the day and the hour.
_NEARLY = Backward(dict.fromkeys(f"{BEFORE['about']} {BEFORE['under']}".split(), True))
_AHEAD = re.compile(f"(?:{'|'.join(FUTURE_WORDS.split())})[^。！？；将]{{0,9}}$")
_AHEAD_AFTER = re.compile("|".join(FUTURE_AFTER.split()))


def read_chinese_date(reading: Reading, start: int) -> int:
    """Read the date or clock time that starts here; return its end, `start` for none."""
    text = reading.text
    if text[start + 4 : start + 5] in _NUMERIC_MARKS:
        end = read_numeric_date(reading, start)
        if end > start:
            return end
    match = _PARTS.match(text, start)
    if match is None or match.end() == start:
        return start
    first = _stamp(match, reading)
    if first is None:
        return start
    end = _trim(text, start, match.end())
    if first.month is None and first.day is not None and _is_january(reading, start):
        start, first = start - 2, first._replace(month=1)
    year, month, day, hour, _, _ = first
    if month is None and year is None and day is not None:
        if text[end - 1] in "号號" and not _may_be_day(text, start):
            return start
        if text[start:end] == "一日" or _LASTING.find(text, start):
            return start
    if text[start:end] in ("零点", "零點") and not _may_be_midnight(text, start):
        return start
    if year is not None and match.end("year") == end - 1:
        last = read_part_of_year(reading, start, end, year)
        if last > end:
            return last
    written = first
    if hour is not None and day is None:
        first = _clock(first, hour, text, start)
    between = None
    if text[end : end + 1] in _BETWEEN_FIRST:
        between = _BETWEEN.match(text, end)
    elif text.startswith("、", end) and text[end - 1] not in "年月份日号號时時":
        between = _AND.match(text, end)
    if between:
        match = _PARTS.match(text, between.end())
        second = _stamp(match, reading) if match and match.end() > between.end() else None
        if match and second:
            if first != written:
                second = _same_half(first, second)
            return _append_range(reading, start, _trim(text, start, match.end()), first, second)
    if hour is None and text[end - 1].isdigit():
        return start
    resolved = _resolve(reading, first, start, end)
    reading.append(start, end, "date", iso(resolved))
    return end


def _is_january(reading: Reading, start: int) -> bool:
    """Whether 元月 stands before the day, its 元 not the unit of a figure (一元)."""
    last = reading.figures[-1].end - reading.offset if reading.figures else 0
    return reading.text.startswith("元月", start - 2) and last <= start - 2


def _may_be_day(text: str, start: int) -> bool:
    """Whether 15号 is a day: not behind a name (神舟10号) or a bracket (〔2011〕15号)."""
    before = text[start - 1 : start]
    return text[start].isdecimal() and not (
        before in _NOT_BEFORE_DAY or ("\u4e00" <= before <= "\u9fff" and before not in _BEFORE_DAY)
    )


def _may_be_midnight(text: str, start: int) -> bool:
    """Whether 零点 is a time and not the zero of a scale."""
    before = text[start - 1 : start]
    return not ("\u4e00" <= before <= "\u9fff") or before in _BEFORE_DAY or before in "晨夜日号晚天"


def read_plain_year(reading: Reading, start: int) -> int:
    """Read four digits and 年 with nothing behind them; `start` where they are no year."""
    year = _number(reading.text[start : start + 4])
    if year is None or not 1000 <= year < 3000:
        return start
    end = start + 5
    reading.append(start, end, "date", str(year))
    reading.remember_date(Stamp(year), end, settled=True)
    return end


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _number(text: str | None) -> int | None:
    numeral = read_numeral(text) if text else None
    return int(numeral.value) if numeral else None


def _stamp(match: re.Match[str], reading: Reading) -> Stamp | None:
    """The parts that the pattern found, or None where they make no date."""
    stamp = _parse(*match.groups())
    if stamp is None or stamp.year is None or match.end("year") - match.start("year") == 4:
        return stamp
    width = match.end("year") - match.start("year")
    year = reading.full_year(stamp.year, width, has_month=stamp.month is not None)
    return None if year is None else stamp._replace(year=year)


@lru_cache(maxsize=4096)
def _parse(  # noqa: PLR0917
    year: str | None,
    month: str | None,
    day: str | None,
    hour: str | None,
    half: str | None,
    quarter: str | None,
    minute: str | None,
    second: str | None,
    clock: str | None,
) -> Stamp | None:
    """The groups of `_PARTS` as numbers; the year as it is written."""
    if clock:
        hour, minute, second, *_ = [*clock.replace("：", ":").split(":"), None]
    elif half == "半":
        minute = "30"
    stamp = Stamp(*map(_number, (year, month, day, hour, minute, second)))
    if quarter:
        stamp = stamp._replace(minute=15 * (_number(quarter) or 0))
    if stamp.year is not None and year and len(year) == 4 and not 1000 <= stamp.year < 3000:
        return None
    return stamp if stamp != _NOTHING and stamp.is_possible else None


def _clock(stamp: Stamp, hour: int, text: str, start: int) -> Stamp:
    """Move the hour where a word before the time says afternoon or evening."""
    nearly = _NEARLY.find(text, start)
    start = nearly[1] if nearly else start
    if hour == 12 and _MIDNIGHT.find(text, start):
        return stamp._replace(hour=0)
    found = _DAY_PARTS.find(text, start)
    if found and found[0][0] <= hour <= found[0][1]:
        return stamp._replace(hour=hour + 12)
    return stamp


def _same_half(first: Stamp, second: Stamp) -> Stamp:
    """下午3点到5点: the end of a span of hours is in the afternoon that its beginning names."""
    if first.hour is None or second.hour is None or second.day is not None:
        return second
    later = second.hour + 12
    if second.hour <= 12 < first.hour < later:
        return second._replace(hour=later)
    return second


def _resolve(reading: Reading, stamp: Stamp, start: int, end: int) -> Stamp:
    """Fill in what the words around a date settle, and remember it for the next."""
    if stamp.year is not None:
        reading.remember_date(stamp, end, settled=True)
        return stamp
    text, published = reading.text, reading.published
    known = reading.known_date(start, stamp)
    word = YEAR_BEFORE.find(text, start)
    if word and published:
        known = Stamp(published.year + word[0])
    elif known.year is None and published and stamp.month is not None:
        clause = _YEAR_IN_CLAUSE.search(text, max(0, start - 14), start)
        if clause:
            known = Stamp(published.year + _YEARS_AWAY[clause[1]])
    before = text[start - 1 : start]
    if before in _RELATIVE_ENDS:
        known = _relative(reading, start) or known
    unsettled = known.month is None if stamp.month is None else known.year is None
    future = unsettled and _lies_ahead(text, start, end)
    resolved = complete(stamp, published, known, future=future)
    reading.remember_date(resolved, end, settled=bool(word))
    return resolved


def _lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether the words beside a date say that it lies ahead."""
    return bool(_AHEAD.search(text, max(0, start - 14), start) or _AHEAD_AFTER.match(text, end))


def _relative(reading: Reading, start: int) -> Stamp | None:
    """The year or month that 次年, 当年, 上月 and the like before a date settle."""
    later = _YEAR_AFTER.find(reading.text, start)
    if later and reading.last_year is not None:
        return Stamp(reading.last_year + later[0])
    near = _MONTH_WORDS.find(reading.text, start)
    if near and reading.published:
        months = reading.published.year * 12 + reading.published.month - 1 + near[0]
        return Stamp(months // 12, months % 12 + 1)
    return None


def _append_range(reading: Reading, start: int, end: int, first: Stamp, second: Stamp) -> int:
    """Append two dates as one figure; each takes from the other what it leaves out."""
    low = list(first)
    high = list(second)
    top = next(index for index, part in enumerate(low) if part is not None)
    for index in range(6):
        if high[index] is not None:
            break
        high[index] = low[index]
    if top == 1 and _is_past_span(reading, high[1], start, end):
        low[0] = reading.last_year
    low = list(_resolve(reading, Stamp(*low), start, end))
    for index in range(top):
        high[index] = low[index] if high[index] is None else high[index]
    ends = Stamp(*low), Stamp(*high)
    year, month = ends[1][:2]
    if second.year is None and year is not None and month and (ends[0].month or 0) > month:
        ends = ends[0], ends[1]._replace(year=year + 1)
    reading.append_range(start, end, "date", iso(ends[0]), iso(ends[1]))
    return end


def _is_past_span(reading: Reading, month: int | None, start: int, end: int) -> bool:
    """Whether a span of months that is not over at publication is of the year last named."""
    last_year, published = reading.last_year, reading.published
    if month is None or last_year is None or published is None:
        return False
    if last_year >= published.year or month <= published.month:
        return False
    return not (YEAR_BEFORE.find(reading.text, start) or _lies_ahead(reading.text, start, end))
