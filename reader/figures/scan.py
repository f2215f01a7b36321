"""The one pass over the text that finds where figures may begin."""

from __future__ import annotations

import re

from reader.figures.lexicon import by_word
from reader.figures.numerals import MAX_DIGITS
from reader.figures.tables import contexts, english
from reader.figures.tables.names import NAMES, NOT_NAMES
from reader.figures.tables.numerals import (
    CHINESE_DIGITS,
    CHINESE_TENS,
    ENGLISH_CARDINALS,
    ENGLISH_ORDINALS,
    LARGE_POWERS,
    SMALL_POWERS,
)
from reader.patterns import any_of

_LARGE = "".join(LARGE_POWERS).replace("兆", "")
_POWERS = "".join(SMALL_POWERS) + _LARGE
CHINESE = "".join(CHINESE_DIGITS) + "".join(CHINESE_TENS) + _POWERS + "半"
"""Every character that a Chinese numeral may begin with."""

# 千 and 百 after digits are powers unless they begin a unit (5千克); 兆 is one before a currency.
_SMALL_POWER = "(?:[千百仟佰](?![克米瓦卡伏赫焦帕分度日货])|兆(?=[元美日韓欧歐新]))"
# 多, 余, 几, 来 inside a numeral; 来 only where a power or a measure word follows.
_MORE = (
    rf"(?:(?<=[\d{_POWERS}])(?:(?:[多余餘](?!边|元化|米尼加|明尼加|媒体)|[几幾](?![内內]))|[来來](?=[{_LARGE}个個岁歲名人天年位次条條块塊斤米里家]))"
    rf"(?:{_SMALL_POWER}|[{_LARGE}])*)?"
)
_ARABIC = (
    rf"\d*(?:,\d{{3}}(?!\d))*(?:[.．]\d+)?"
    rf"(?:[ 个個]?(?:{_SMALL_POWER}?[{_LARGE}]+|{_SMALL_POWER})"
    rf"(?:\d+{_SMALL_POWER}?[{_LARGE}]?(?![\d年月日]))*)?{_MORE}"
)
# A longer run is no numeral; without an end a text of 一半一半 would be read again and again.
_CHINESE = rf"[{CHINESE}]{{0,{2 * MAX_DIGITS}}}{_MORE}"

NUMERAL = re.compile(rf"(?:\d{_ARABIC}|[{CHINESE}]{_CHINESE})")
"""A numeral in digits, in Chinese, or in both."""


_WORDS = sorted(
    {
        *ENGLISH_CARDINALS,
        *ENGLISH_ORDINALS,
        *by_word(english.MULTIPLES),
        *by_word(english.MONTHS),
        "half",
        "quarter",
    }
    | {"hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore"}
)
_BY_FIRST: dict[str, list[str]] = {}
for _word in _WORDS:
    _BY_FIRST.setdefault(_word[0], []).append(_word[1:])
_LETTERS = "".join(_BY_FIRST)
_WORD = "|".join(
    f"(?<=[{first}{first.upper()}])(?:{any_of(rest)})" for first, rest in _BY_FIRST.items()
)
# The words of two characters with a lone 一 that are no figures (一些, 唯一) are most of the places
# where a figure might begin, so the scan itself passes over them.
_NAMES = {word for words in NAMES.values() for word in words.split() if len(word) == 2}
_NAMES -= {name for name in _NAMES for phrase in NOT_NAMES.split() if name in phrase}
_BEHIND_ONE = "".join(sorted(name[1] for name in _NAMES if name[0] == "一"))
_BEFORE_ONE = "".join(sorted(name[0] for name in _NAMES if name[1] == "一"))
_NO_NAME = rf"(?!(?<=一)[{_BEHIND_ONE}])(?!(?<=[{_BEFORE_ONE}]一)(?![{CHINESE}]))"

# So is 一 before the measure words with which it most often is an article, where no word in front
# makes its count the message (只有一家); 一个月 and 一个百分点 measure.
_ONLY_ENDS = "".join(sorted({word[-1] for word in contexts.ONLY_WORDS.split()}))
_NO_ARTICLE = (
    rf"(?!(?<=一)(?<![{_ONLY_ENDS}]一)"
    rf"(?:[{contexts.ARTICLE_UNITS}]|[个個](?![{contexts.AFTER_GE}])))"
)

SCAN = re.compile(
    rf"[\d{CHINESE}{_LETTERS}{_LETTERS.upper()}]"
    rf"(?:(?<=\d)(?P<arabic>{_ARABIC})"
    rf"|(?<=[{CHINESE}]){_NO_NAME}{_NO_ARTICLE}(?P<chinese>{_CHINESE})"
    rf"|(?<![A-Za-z].)(?P<word>(?:{_WORD})(?![A-Za-z])))"
)
"""A candidate; the group lacks the first character of what it names."""

# Nearly all of an English text is letters inside words. A pattern that begins with what stands
# before a word passes over them at once; it finds no word at the place where its search begins.
_BY_LETTER = "|".join(
    f"[{first}{first.upper()}](?:{any_of(rest)})" for first, rest in _BY_FIRST.items()
)
LATIN = re.compile(
    rf"[^A-Za-z](?:(?<=\d)(?P<arabic>{_ARABIC})|(?P<latin>(?:{_BY_LETTER})(?![A-Za-z])))"
)
"""A candidate in a text without wide characters, as `SCAN` finds it; `latin` is a whole word."""
WIDE = re.compile("[\u3000-\U0010ffff]")
"""A character that may begin a Chinese numeral, or any other from there on."""
