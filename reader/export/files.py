"""Names and atomic writes of exported files."""

import errno
import os
import re
import secrets
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from reader.article import Article

_NAME_BYTES = 140
"""The longest name in UTF-8: encrypted file systems end there, others at 255."""

_UNSAFE = re.compile(r"[\s\"*/:<>?\\|#&$'`~;!{}\[\]()^=,-]+")
"""What Windows forbids, a shell obeys, or a link has to escape."""


class ExportError(Exception):
    """What was asked for can't be exported; the message is a sentence for people.

    Attributes:
        unwritable: Whether the target can't be written to; else it was the wrong thing to ask.
        kept: Whether files that were there were kept, for nobody said to replace them.
    """

    def __init__(self, sentence: str, *, unwritable: bool = False, kept: bool = False) -> None:
        super().__init__(sentence)
        self.unwritable = unwritable
        self.kept = kept


def export_name(article: Article, suffix: str, number: int = 1) -> str:
    """A file name from day and title that every file system takes: `2023-06-01-Title.html`.

    An article without a title is named by the beginning of its id. A number above 1 stands at
    the end, to tell articles of one name apart.
    """
    suffix = f"-{number}{suffix}" if number > 1 else suffix
    title = unicodedata.normalize("NFC", article.title)
    visible = (char for char in title if unicodedata.category(char)[0] != "C" or char.isspace())
    words = _UNSAFE.sub("-", "".join(visible)).strip("-.")
    day = article.published_day.isoformat() if article.published_day else ""
    stem = "-".join(filter(None, (day, words or article.id[:12])))
    room = _NAME_BYTES - len(suffix.encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip("-. ")
    # Windows gives `con.html` to the console; a letter behind it makes it a name
    reserved = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", stem)
    return f"{stem}{'_' if reserved else ''}{suffix}"


class UniqueNames:
    """Gives out each file name once, also to a file system that ignores case."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def name(self, article: Article, suffix: str) -> str:
        """The name of an article's file, numbered where others have it: `2023-06-01-Title-2`."""
        plain = export_name(article, suffix).casefold()
        number = self._numbers.get(plain, 0) + 1
        while (name := export_name(article, suffix, number)).casefold() in self._numbers:
            number += 1
        self._numbers[plain] = number
        self._numbers.setdefault(name.casefold(), 1)
        return name


def write(path: Path, text: str | Iterable[str], overwrite: bool = False) -> None:
    """Write a file as UTF-8 beside its place and move it there, so that it is whole or not there.

    A text in chunks is written as they come.

    A new file has the permissions of the user's umask; a link is followed; what is no file but
    takes bytes, such as `/dev/stdout`, is written to.

    Raises:
        FileExistsError: The file exists and may not be overwritten.
        IsADirectoryError: The path is a folder.
        OSError: The file can't be written; nothing is left behind.
    """
    target = Path(os.path.realpath(path))
    chunks = (text,) if isinstance(text, str) else text
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            file.writelines(chunk.encode("utf-8", "replace") for chunk in chunks)
        return
    if target.exists() and not overwrite:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.writelines(chunk.encode("utf-8", "replace") for chunk in chunks)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
