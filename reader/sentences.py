"""The sentence around a place in a text."""

import re

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
    found = text[first:last]
    first += len(found) - len(found.lstrip())
    return first, first + len(found.strip())
