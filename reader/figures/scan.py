"""The one pass over the text that finds where figures may begin."""

from __future__ import annotations

import re

from reader.figures.tables.numerals import (
    CHINESE_DIGITS,
    CHINESE_TENS,
    LARGE_POWERS,
    SMALL_POWERS,
)

_POWERS = "".join(SMALL_POWERS) + "".join(LARGE_POWERS)
CHINESE = "".join(CHINESE_DIGITS) + "".join(CHINESE_TENS) + _POWERS + "半"
_LARGE = "".join(LARGE_POWERS)
_BEHIND_COME = "个個岁歲名人天年位次条條块塊斤米里"
_MORE = (
    rf"(?:(?<=[\d{_POWERS}])(?:[多余餘几幾]|[来來](?=[{_LARGE}{_BEHIND_COME}]))[千百{_LARGE}]*)?"
)

SCAN = re.compile(
    rf"[\d{CHINESE}]"
    rf"(?:(?<=\d)(?P<arabic>\d*(?:,\d{{3}}(?!\d))*(?:[.．]\d+)?(?: ?[千百]?[{_LARGE}]+|[千百]+)?"
    rf"(?:\d+[千百]?[{_POWERS}])*{_MORE})"
    rf"|(?P<chinese>[{CHINESE}]*{_MORE}))"
)
"""A candidate: `arabic` or `chinese` is matched, the group lacks the numeral's first character."""
