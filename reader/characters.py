"""The border: foreign text loses its control characters before any offset is taken."""

import re

BLANK = " \t\xa0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
"""White space and characters without width, as the inside of a regular expression's set."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STRIPPED = "".join(
    chr(code) for code in (*range(0x2000, 0x200E), 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060)
)
_STRIPPED += " \t\xa0\u3000\ufeff"


def clean_characters(text: str) -> str:
    r"""Text without control characters, with `\n` as its only line break.

    Removed are C0 but `\n` and `\t`, DEL, C1, the bidirectional overrides and isolates
    (U+202A to U+202E, U+2066 to U+2069) and lone surrogates: what could move a terminal's
    cursor or reverse what is read.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text)


def strip_blank(text: str) -> str:
    """The text without white space and characters without width at its ends."""
    text = text.strip()
    return (
        text.strip(_STRIPPED) if text and (text[0] in _STRIPPED or text[-1] in _STRIPPED) else text
    )
