"""The orders that the list comes in."""

from typing import Literal, get_args

from reader.library.tokens import BREAK, tokenize

Order = Literal["newest", "oldest", "title", "source", "length", "figures", "relevance"]
"""Newest and oldest by time of publication, undated articles last in both; titles and sources by
`name_order`, without one last; the longest, and those with the most figures, first; the likeliest
first by what a query asks for. What is equal in any of these is newest first."""

ORDERS: tuple[Order, ...] = get_args(Order)

_LENGTH = 24  # characters of a name that are compared
_NAMELESS = b"\xff"  # behind any name


def name_order(name: str) -> bytes:
    """What names are sorted by: their words without signs, folded, in the order of GB 18030.

    That standard has the 3,755 commonest characters in the order of their Pinyin.
    """
    words = "".join(token for token in tokenize(name[: 2 * _LENGTH]) if token != BREAK)
    return words[:_LENGTH].encode("gb18030", "replace") or _NAMELESS
