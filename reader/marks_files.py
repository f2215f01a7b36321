"""Your marks in a file of JSON lines, on the command line."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.inputs import STDIN, read_file
from reader.streams import UNREADABLE, WRONG_USE, fail, print_text, tell
from reader.words import _, fault, ngettext

if TYPE_CHECKING:
    from reader.library.marks import Marks


LARGEST = 64_000_000
"""Bytes of a file of marks that is read: those of some 200,000 articles."""


class MarksAction(StrEnum):
    """What is done with the marks."""

    EXPORT = "export"
    IMPORT = "import"


def export_marks(marks: "Marks", file: str, *, force: bool) -> None:
    """Write all marks to a file, or to standard output."""
    from reader.export.files import write

    lines = (line + "\n" for line in marks.export_lines())
    if file == STDIN:
        for line in lines:
            print_text(line)
        return
    try:
        write(Path(file), lines, force)
    except FileExistsError:
        sentence = _("{path} is there already; --force replaces it.")
        fail(sentence.format(path=file), WRONG_USE)
    except IsADirectoryError:
        fail(_("{path} is a folder; name a file in it.").format(path=file), WRONG_USE)
    except OSError as error:
        sentence = _("{path} can't be written: {fault}.")
        fail(sentence.format(path=file, fault=fault(error)), UNREADABLE)
    tell(_("wrote {path}").format(path=file))


def import_marks(marks: "Marks", file: str) -> None:
    """Add the marks of a file, or of standard input; says what became of them.

    Where they can't be kept, which has been told, none is added.
    """
    if marks.path is None:
        raise SystemExit(UNREADABLE)
    data = read_file(file, LARGEST + 1)
    if len(data) > LARGEST:
        sentence = _("{path} is over {most} MB; import it in parts.")
        fail(sentence.format(path=file, most=LARGEST // 1_000_000), UNREADABLE)
    done = marks.import_lines(_lines(data))
    sentence = ngettext("{number:,} mark is new", "{number:,} marks are new", done.taken)
    tell(sentence.format(number=done.taken))
    if done.bad:
        rest = _("{number:,} more were not understood.").format(number=done.bad - 1)
        fail(done.trouble if done.bad == 1 else f"{done.trouble} {rest}", UNREADABLE)


def _lines(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8-sig", "replace")
    return iter(text.split("\n"))
