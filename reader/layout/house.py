"""The house rules of line breaking, a layer over UAX #14 (GB/T 15834, JIS X 4051, CLREQ).

No line begins with closing or ends with opening punctuation, whatever stands beside it;
directional quotation marks are brackets, so that Chinese may break outside them; grapheme
clusters stay whole.
"""

import re

from reader.layout.breaks import MANDATORY, Classifier, break_marks, letters
from reader.layout.clusters import EXTENDING, PREPENDED

AVOIDED = 3
"""The mark of a position where only a line that has no other is broken."""

NO_START = "，。、；：！？）》〉」』】〗〕］｝”’…‥·‧℃℉°%％‰‱!),.:;?]}"
"""What no line begins with."""

NO_END = "（《〈「『【〖〔［｛“‘$＄¥￥£￡€([{"
"""What no line ends with, blanks behind it or not."""

_OPENING_QUOTE, _CLOSING_QUOTE = "<", ">"
_classifier = Classifier(
    dict.fromkeys(map(ord, "“‘"), _OPENING_QUOTE)
    | dict.fromkeys(map(ord, "”’"), _CLOSING_QUOTE)
    | dict.fromkeys(EXTENDING, letters("CM"))
)

_WIDE = f"[{letters('ID CL OP NS EX H2 H3')}]"
_RESOLUTIONS = (
    # a quotation mark beside Chinese is a wide bracket, any other a narrow one
    (re.compile(f"(?<={_WIDE}){_OPENING_QUOTE}|{_OPENING_QUOTE}(?={_WIDE})"), letters("OP")),
    (re.compile(_OPENING_QUOTE), letters("OP30")),
    (re.compile(f"(?<={_WIDE}){_CLOSING_QUOTE}|{_CLOSING_QUOTE}(?={_WIDE})"), letters("CL")),
    (re.compile(_CLOSING_QUOTE), letters("CP30")),
    # half-width punctuation behind Chinese parts as Chinese punctuation does
    (re.compile(f"(?<={_WIDE}){letters('IS')}"), letters("CL")),
    # a space may carry a combining mark
    (re.compile(f"{letters('SP')}(?=[{letters('CM ZWJ')}])"), letters("AL")),
)
_AVOIDED_START = re.compile(f"[{re.escape(NO_START)}]")
_AVOIDED_END = re.compile(f"[{re.escape(NO_END)}{''.join(map(chr, PREPENDED))}]\\s*")


def house_marks(text: str) -> bytearray:
    """What may happen in front of each character: the marks of `break_marks`, or `AVOIDED`."""
    classes = text.translate(_classifier)
    for pattern, letter in _RESOLUTIONS:
        classes = pattern.sub(letter, classes)
    marks = break_marks(classes)
    positions = [match.start() for match in _AVOIDED_START.finditer(text)]
    for match in _AVOIDED_END.finditer(text):
        positions += range(match.start() + 1, match.end() + 1)
    for position in positions:
        if position < len(marks) and marks[position] != MANDATORY:
            marks[position] = AVOIDED
    return marks
