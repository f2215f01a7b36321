"""Names and atomic writes of exported files."""

import errno
import os
import re
import secrets
import unicodedata
from pathlib import Path

from reader.article import Article

_NAME_BYTES = 140
"""The longest name in UTF-8: encrypted file systems end there, others at 255."""

_UNSAFE = re.compile(r"[\s\"*/:<>?\\|#&$'`~;!{}\[\]()^=,-]+")
"""What Windows forbids, a shell obeys, or a link has to escape."""


def export_name(article: Article, suffix: str) -> str:
    """A file name from day and title that every file system takes: `2023-06-01-Title.html`.

    An article without a title is named by the beginning of its id.
    """
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


def write(path: Path, text: str, overwrite: bool = False) -> None:
    """Write a file as UTF-8 beside its place and move it there, so that it is whole or not there.

    A new file has the permissions of the user's umask; a link is followed; what is no file but
    takes bytes, such as `/dev/stdout`, is written to.

    Raises:
        FileExistsError: The file exists and may not be overwritten.
        IsADirectoryError: The path is a folder.
        OSError: The file can't be written; nothing is left behind.
    """
    target = Path(os.path.realpath(path))
    data = text.encode("utf-8", "replace")
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    if target.exists() and not overwrite:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
