"""The signs that panes paint, and what stands for them in a terminal that has ASCII alone."""

import re

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

from reader.words import N_

UNREAD, STARRED, SELECTED = "•", "★", "✓"
"""Before the title of an article."""

BETWEEN = " · "
"""Between two facts."""

TIMES = "×"
"""Before the number of an article's reprints."""

OPEN, CLOSED = "▾", "▸"
"""Before the heading of a group whose rows are shown, or are not."""

HERE = "▸"
"""Before the part of the outline that is being read."""

HIGHLIGHT = "▌"
"""At the margin of the rows that are highlighted, for those who see no colour."""

NOTE = "✎ "
"""Before a note."""

LIST_SIGNS = (
    (UNREAD, N_("not read")),
    (STARRED, N_("starred")),
    (SELECTED, N_("selected")),
    (f"{TIMES}3", N_("so many reprints of one story")),
    ("65 #", N_("so many figures")),
)
"""What the signs of the list mean."""

VERBATIM = Style(meta={"verbatim": True})
"""The style of text that is an article's own, whatever the terminal has."""

_LINES = "─━┄┅┈┉╌╍═╴╶╸╺╼╾"
_BARS = "│┃┆┇┊┋╎╏║╵╷╹╻╽╿"

_ASCII = str.maketrans(
    {
        **{chr(code): "+" for code in range(0x2500, 0x2580)},  # corners and crossings of borders
        **{chr(code): " " for code in range(0x2580, 0x25A0)},  # blocks, as the ends of scrollbars
        **dict.fromkeys(_LINES, "-"),
        **dict.fromkeys(_BARS, "|"),
        UNREAD: ".",
        STARRED: "*",
        SELECTED: "x",
        TIMES: "x",
        OPEN: "v",
        CLOSED: ">",
        HIGHLIGHT: "|",
        NOTE[0]: "#",
        BETWEEN[1]: "-",
        "…": ".",
        "–": "-",
        "—": "-",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "←": "<",
        "→": ">",
        "↑": "^",
        "↓": "v",
        "≈": "~",
        "≥": ">",
        "≤": "<",
    }
)
"""What is painted in the place of each sign, as wide as it is."""

_POWER = re.compile("×10([⁻⁰¹²³⁴-⁹]+)")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


class AsciiSigns(LineFilter):
    """Paints signs and borders of ASCII, whatever widget has painted them."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments with other signs, but for text that is an article's own."""
        return [
            segment
            if segment.text.isascii() or (segment.style and "verbatim" in segment.style.meta)
            else Segment(_in_ascii(segment.text), segment.style)
            for segment in segments
        ]


def _in_ascii(text: str) -> str:
    text = _POWER.sub(
        lambda found: f"e{found[1].translate(_LOWERED)}".ljust(len(found[0])),
        text,
    )
    return text.translate(_ASCII)
