"""How many cells of a terminal a text takes, and texts made to measure."""

from collections.abc import Iterator
from functools import cache
from itertools import accumulate, takewhile

from rich.cells import cell_len, get_character_cell_size

from reader.layout.clusters import cluster_start

_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"


class _Widths(dict[str, int]):
    def __missing__(self, character: str) -> int:
        width = self[character] = get_character_cell_size(character)
        return width


_width = _Widths().__getitem__


def cumulative_widths(text: str) -> Iterator[int]:
    """The width of each beginning of the text: `len(text) + 1` numbers, the first one 0."""
    if _JOINER in text or _EMOJI_STYLE in text:
        return accumulate(_joined_widths(text), initial=0)
    return accumulate(map(_width, text), initial=0)


def _joined_widths(text: str) -> Iterator[int]:
    """What each character adds: a joined one nothing, an emoji style what it widens by."""
    base, joined = "", False
    for character in text:
        if joined:
            joined = False
            yield 0
        elif character == _JOINER:
            joined = True
            yield 0
        elif character == _EMOJI_STYLE:
            yield _widening(base)
            base = ""
        else:
            width = _width(character)
            base = character if width else base
            yield width


@cache
def _widening(base: str) -> int:
    return cell_len(base + _EMOJI_STYLE) - cell_len(base)


def cell_width(text: str) -> int:
    """The width of a text in cells, the same as `rich.cells.cell_len`."""
    if text.isascii() and text.isprintable():
        return len(text)
    if _JOINER in text or _EMOJI_STYLE in text:
        return sum(_joined_widths(text))
    return sum(map(_width, text))


def truncate(text: str, width: int, ellipsis: str = "…") -> str:
    """The text, cut between grapheme clusters where it is wider than `width` cells.

    What is cut ends with the ellipsis, which is left out where it is itself too wide.
    """
    fitting = sum(1 for _ in takewhile(width.__ge__, cumulative_widths(text))) - 1
    if fitting == len(text):
        return text
    room = width - cell_width(ellipsis)
    if room < 0:
        return truncate(text, width, "") if ellipsis else ""
    fitting = sum(1 for _ in takewhile(room.__ge__, cumulative_widths(text))) - 1
    return text[: cluster_start(text, fitting)].rstrip() + ellipsis


def pad(text: str, width: int, ellipsis: str = "…") -> str:
    """The text truncated or filled up with spaces to exactly `width` cells."""
    # a joiner at the end would swallow a space
    fitted = truncate(text, width, ellipsis).rstrip(_JOINER)
    return fitted + " " * (width - cell_width(fitted))
