"""Text to the tokens that search compares: the truth that queries are held to.

A Chinese character is one token, a run of letters and digits elsewhere is one, and whatever
stands between words (punctuation, blanks, newlines) is one break. A phrase is found where its
tokens stand next to each other, which is a substring for Chinese and whole words elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.library.variants import SIMPLIFIED

BREAK = "_"
"""The token of a run of characters that belong to no word."""

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FOLDING = SIMPLIFIED | _FULL_WIDTH | {ord("İ"): ord("i")}
_FOLDED = {chr(code): chr(other) for code, other in _FOLDING.items()}
_FOLDED_CHARACTERS = frozenset(_FOLDED)
_FEW = 40  # different characters, up to which it is quicker to replace one by one

# Characters that are words of their own: ideographs with their extensions, 々〇, and kana, which
# are written without blanks too.
_CHARACTERS = (
    "々〇\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_TOKEN = re.compile(rf"[\W_]+|[{_CHARACTERS}]|[^\W_{_CHARACTERS}]+")
_NO_WORD = re.compile(r"[\W_]+")
_WORDS = re.compile(rf"([^{BREAK}{_CHARACTERS}]+)")
_NAME_LENGTH = 24  # characters of a name that are compared
_NAMELESS = b"\xff"  # behind any name


def fold(text: str) -> str:
    """Make text comparable: full width, case, Simplified and Traditional.

    Returns:
        Text of the same length, so that offsets hold in both.
    """
    found = _FOLDED_CHARACTERS.intersection(text)
    if len(found) > _FEW:
        return text.translate(_FOLDING).lower()
    for character in found:
        text = text.replace(character, _FOLDED[character])
    return text.lower()


def storable(text: str) -> str:
    """Text that UTF-8 can hold: half a surrogate pair can't be stored."""
    return text.encode("utf-8", "replace").decode()


def tokenize(text: str) -> list[str]:
    """The tokens of text, breaks included, in order."""
    return tokens_of_folded(fold(text))


def tokens_of_folded(text: str) -> list[str]:
    """The tokens of a text that `fold` gave."""
    tokens: list[str] = []
    word = False
    for piece in _WORDS.split(_NO_WORD.sub(BREAK, text)):
        if word:
            tokens.append(piece)
        else:
            tokens.extend(piece)  # each of its characters
        word = not word
    return tokens


def phrase(text: str) -> list[str]:
    """The tokens that a query for text asks for: without the breaks at its ends."""
    tokens = tokenize(text)
    first = 1 if tokens[:1] == [BREAK] else 0
    last = -1 if len(tokens) > 1 and tokens[-1] == BREAK else None
    return tokens[first:last]


def spaced(tokens: Iterable[str]) -> str:
    """Tokens as a text that has another such text in it where it has these next to each other."""
    return f" {' '.join(tokens)} "


def find_phrases(text: str, phrases: Iterable[Sequence[str]]) -> list[tuple[int, int]]:
    """Where phrases stand in a text.

    Args:
        text: The text.
        phrases: Tokens that stand next to each other, as `phrase` gives them.

    Returns:
        Start and end of each place, in their order. Places of different phrases may overlap,
        those of one do not.
    """
    places = [match.span() for match in _TOKEN.finditer(fold(text))]
    tokens = tokenize(text)
    starts = list(accumulate((len(token) + 1 for token in tokens), initial=0))
    joined = spaced(tokens)
    found = set()
    for wanted in phrases:
        needle = spaced(wanted)
        start = joined.find(needle)
        while start >= 0:
            first = bisect_left(starts, start)
            found.add((places[first][0], places[first + len(wanted) - 1][1]))
            start = joined.find(needle, start + len(needle) - 1)
    return sorted(found)


def name_order(name: str) -> bytes:
    """What names are sorted by: their words without signs, folded, in the order of GB 18030.

    That standard has the 3,755 commonest characters in the order of their Pinyin.
    """
    words = "".join(token for token in tokenize(name[: 2 * _NAME_LENGTH]) if token != BREAK)
    return words[:_NAME_LENGTH].encode("gb18030", "replace") or _NAMELESS
