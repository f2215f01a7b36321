"""What the command line writes: data to stdout, words to stderr, and nothing of a file raw."""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn, TypeVar

from reader.words import _, fault

_Item = TypeVar("_Item")

NOTHING_FOUND, WRONG_USE, UNREADABLE = 1, 2, 3
"""Exit codes; 0 is done."""

INTERRUPTED, TERMINATED = 130, 143
"""Exit codes that shells give what Ctrl+C and SIGTERM end."""

_OBEYED = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON leaves as it is, though terminals obey it or UTF-8 has no place for it."""


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

    if text.isascii() and text.isprintable():
        return text
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " ".join(clean_characters(text).split("\n"))


def write_out(data: bytes, *, flush: bool = False) -> None:
    """Write to stdout; ends the program where that can't be, quietly where nobody reads it."""
    try:
        sys.stdout.buffer.write(data)
        if flush:
            sys.stdout.buffer.flush()
    except OSError as error:
        # Python flushes once more at exit and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if isinstance(error, BrokenPipeError):
            raise SystemExit(0) from None
        sentence = _("standard output can't be written: {fault}.")
        fail(sentence.format(fault=fault(error)), UNREADABLE)


def limited(items: Iterable[_Item], limit: int | None) -> Iterator[_Item]:
    """The first items, all where there is no limit; says so where there are more."""
    for number, item in enumerate(items):
        if number == limit:
            tell(_("the first {number:,}; --limit shows more.").format(number=limit))
            return
        yield item


def open_missing_streams() -> None:
    """Put an empty device in the place of standard streams that are closed.

    Else the first file that is opened would take their place, and get what they are given.
    """
    for number, mode in enumerate("rww"):
        try:
            os.fstat(number)
        except OSError:
            name = ("stdin", "stdout", "stderr")[number]
            descriptor = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
            setattr(sys, name, os.fdopen(descriptor, mode, closefd=False))


def need_terminal() -> None:
    """End with a hint where there is no terminal to draw on."""
    if not sys.stdout.isatty():
        sentence = _("there is no terminal here; `reader list` and `reader show` work in a pipe.")
        fail(sentence, WRONG_USE)


def reopen_terminal() -> None:
    """Take keys from the terminal again after standard input was a pipe."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        fail(_("there is no terminal to take keys from; try `reader show -`."), WRONG_USE)
    os.dup2(terminal, 0)


def print_json(value: dict[str, Any]) -> None:
    """Print one JSON object on one line, UTF-8."""
    print_json_text([json.dumps(value, ensure_ascii=False), "\n"])


def print_json_text(chunks: Iterable[str]) -> None:
    r"""Print JSON as UTF-8.

    Bytes of a file name that are no text are escaped (`\udcb2`), so that they can be read back,
    and so is what a terminal would obey.
    """
    for chunk in chunks:
        safe = _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", chunk)
        write_out(safe.encode())


def print_text(text: str) -> None:
    """Print text as UTF-8, whatever the locale."""
    write_out(text.encode("utf-8", "replace"))
