"""What the command line writes: data to stdout, words to stderr, and nothing of a file raw."""

import json
import os
import sys
from typing import Any, NoReturn

NOTHING_FOUND, WRONG_USE, UNREADABLE = 1, 2, 3
"""Exit codes; 0 is done."""


def fail(sentence: str, code: int) -> NoReturn:
    """End with a sentence on stderr."""
    tell(sentence)
    raise SystemExit(code)


def tell(sentence: str) -> None:
    """Say something to the person, apart from the data."""
    print(f"reader: {printable(sentence)}", file=sys.stderr)


def printable(text: str) -> str:
    """A name or title from outside on one line, without what a terminal would obey."""
    from reader.characters import clean_characters

    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " ".join(clean_characters(text).split("\n"))


def write_out(data: bytes, *, flush: bool = False) -> None:
    """Write to stdout; ends the program quietly where nobody reads it any more."""
    try:
        sys.stdout.buffer.write(data)
        if flush:
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python flushes once more at exit and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        raise SystemExit(0) from None


def print_json(value: dict[str, Any]) -> None:
    r"""Print one JSON object on one line, UTF-8.

    Bytes of a file name that are no text are escaped (`\udcb2`), so that they can be read back.
    """
    line = json.dumps(value, ensure_ascii=False) + "\n"
    write_out(line.encode("utf-8", "backslashreplace"))


def print_text(text: str) -> None:
    """Print text as UTF-8, whatever the locale."""
    write_out(text.encode("utf-8", "replace"))
