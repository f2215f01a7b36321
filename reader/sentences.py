"""The sentences of a text."""

import re
from collections.abc import Iterator

_LONGEST = 300  # code points to each side; what has no end there is cut

# Chinese sentences end with their sign and the quotation marks behind it, English ones with a
# blank behind the sign, so that 3.5 is whole.
_END = re.compile(r"[。！？；!?…]+[”’」』）)]*|\.(?=\s)[”’\"')]*|\n")


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of the sentence that has the characters from start to end.

    The blanks around it are not in it.
    """
    first = max(start - _LONGEST, 0)
    for match in _END.finditer(text, first, start):
        first = match.end()
    following = _END.search(text, end, end + _LONGEST)
    last = following.end() if following else end + _LONGEST
    return _without_blanks(text, first, last)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a stretch, without the blanks around it."""
    while start < end:
        match = _END.search(text, start, end)
        stop = match.end() if match else end
        first, last = _without_blanks(text, start, stop)
        if first < last:
            yield first, last
        start = stop


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    found = text[start:end]
    start += len(found) - len(found.lstrip())
    return start, start + len(found.strip())
