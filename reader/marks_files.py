"""Your marks in a file of JSON lines, on the command line."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.inputs import STDIN, read_file
from reader.streams import UNREADABLE, WRONG_USE, fail, print_text, tell

if TYPE_CHECKING:
    from reader.library.marks import Marks


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
        fail(f"{file} is there already; --force replaces it.", WRONG_USE)
    except IsADirectoryError:
        fail(f"{file} is a folder; name a file in it.", WRONG_USE)
    except OSError as error:
        fail(f"{file} can't be written: {error.strerror or error}.", UNREADABLE)
    tell(f"wrote {file}")


def import_marks(marks: "Marks", file: str) -> None:
    """Add the marks of a file, or of standard input; says what became of them.

    Where they can't be kept, which has been told, none is added.
    """
    if marks.path is None:
        raise SystemExit(UNREADABLE)
    done = marks.import_lines(_lines(read_file(file)))
    tell(f"{done.taken:,} {'mark is' if done.taken == 1 else 'marks are'} new")
    if done.bad:
        rest = "" if done.bad == 1 else f" {done.bad - 1:,} more were not understood."
        fail(f"{done.trouble}{rest}", UNREADABLE)


def _lines(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8-sig", "replace")
    return iter(text.split("\n"))
