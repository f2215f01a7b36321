"""The sentence around a place in a text."""

import re

_LONGEST = 300  # code points to each side; what has no end there is cut

# Chinese sentences end with their sign and the quotation marks behind it, English ones with a
# blank behind the sign, so that 3.5 is whole.
_END = re.compile(r"[。！？；!?…]+[”’」』）)]*|\.(?=\s)[”’\"')]*|\n")


def sentence(text: str, start: int, end: int) -> str:
    """The sentence that has the characters from start to end, without the blanks around it."""
    first = max(start - _LONGEST, 0)
    for match in _END.finditer(text, first, start):
        first = match.end()
    following = _END.search(text, end, end + _LONGEST)
    last = following.end() if following else end + _LONGEST
    return text[first:last].strip()
