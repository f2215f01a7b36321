"""Grapheme clusters: what a reader takes for one character (UAX #29)."""

import re

from reader.layout.breaks import Classifier, code_point_ranges, letters
from reader.layout.classes import CLUSTERS


def _code_points(name: str) -> list[int]:
    return [
        point
        for first, last in code_point_ranges(CLUSTERS[name])
        for point in range(first, last + 1)
    ]


EXTENDING = _code_points("extending")
"""Characters of a cluster's end that are no combining marks to UAX #14."""

PREPENDED = _code_points("prepended")
"""Characters that belong to the one behind them."""

_PREPEND = "<"
_classifier = Classifier(
    dict.fromkeys(EXTENDING, letters("CM")) | dict.fromkeys(PREPENDED, _PREPEND)
)
_NO_CONTROL = f"[^{letters('BK CR LF NL ZW')}]"
_INSIDE = re.compile(
    "|".join(
        before + after
        for before, after in (
            (_NO_CONTROL, f"[{letters('CM ZWJ')}]"),
            (_PREPEND, _NO_CONTROL),
            (letters("ZWJ"), "."),
            (letters("JL"), f"[{letters('JL JV H2 H3')}]"),
            (f"[{letters('JV H2')}]", f"[{letters('JV JT')}]"),
            (f"[{letters('JT H3')}]", letters("JT")),
            (letters("CR"), letters("LF")),
            (letters("RI"), letters("RI")),
        )
    )
)
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+")


def inside_cluster(text: str, index: int) -> bool:
    """Whether a position is inside a grapheme cluster, by the two characters around it.

    A joiner is never parted from what it joins. Between two regional indicators the answer is
    always yes, for only the whole run tells which of them pair.
    """
    return bool(_INSIDE.match(text[index - 1 : index + 1].translate(_classifier)))


def cluster_start(text: str, index: int) -> int:
    """The last boundary of a grapheme cluster that is not behind `index`."""
    start = index
    while 0 < start < len(text) and inside_cluster(text, start):
        start -= 1
    flags = _FLAGS.match(text, start)
    if flags:
        last = min(index, flags.end() - 1)
        return last - (last - start) % 2
    return start
