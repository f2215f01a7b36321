"""Regular expressions made from lists of words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of the words that branches on one character at a time."""
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    ends = "" in branches
    branches.pop("", None)
    pattern = "|".join(re.escape(first) + any_of(rest) for first, rest in sorted(branches.items()))
    return (
        (f"(?:{pattern})?" if ends else f"(?:{pattern})" if len(branches) > 1 else pattern)
        if branches
        else ""
    )
