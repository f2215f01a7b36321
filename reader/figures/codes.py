"""Codes: what looks like a number and is a name."""

from __future__ import annotations

import re

_REST = re.compile(r"[\w./-]*", re.ASCII)


def skip_code(text: str, end: int) -> int:
    """Where the code ends that a numeral which ends at `end` is part of."""
    match = _REST.match(text, end)
    return match.end() if match else end
