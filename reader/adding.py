"""Putting raw pages into a corpus: the one thing that writes there, and it only adds."""

import os
import secrets
from datetime import datetime
from pathlib import Path, PurePosixPath

from reader.cleaning import MAXIMUM_SIZE, clean_page
from reader.cleaning.header import write_header
from reader.cleaning.page import looks_like_html
from reader.export import export_name
from reader.problems import in_words
from reader.words import _

_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x1f\x8b")
"""How files begin that a line of ASCII would break: UTF-16, and gzip."""

_NAME_BYTES = 200


class AddingError(Exception):
    """A page can't be added; the message is a sentence for people."""


def add_page(
    data: bytes, folder: Path, name: str = "", url: str = "", retrieved: datetime | None = None
) -> Path:
    """Put a page into a folder of a corpus, under a name that is free there.

    Args:
        data: The page's bytes.
        folder: A folder of the corpus; it is made where it does not exist.
        name: The name of the file that the page comes from; without one it is named by its day
            and title.
        url: The page's own address, noted in a header.
        retrieved: When the page was fetched, noted in a header.

    Returns:
        The path of the new file.

    Raises:
        AddingError: There is no text in it, it is larger than what the library reads, the address
            is none, or a header would break it.
        FileExistsError: The very same page is there under this name; the path is its argument.
        OSError: The file can't be written; nothing is left behind.
    """
    if len(data) > MAXIMUM_SIZE:
        sentence = _("it is over {most} MB; split it.")
        raise AddingError(sentence.format(most=MAXIMUM_SIZE // 1_000_000))
    page = clean_page(data, name)
    if not any(line.text.strip() for line in page.lines):
        raise AddingError(in_words(page.problem) or _("there is no text in it."))
    html = b"<" in data and looks_like_html(data[:20_000].decode("latin-1"), name)
    if url and not url.startswith(("http://", "https://")):
        raise AddingError(_("{url} is no address of a page.").format(url=url))
    # An address is ASCII; what is not is written as its UTF-8 bytes, as browsers do.
    address = "".join(
        char if "!" <= char <= "~" else "".join(f"%{byte:02X}" for byte in char.encode())
        for char in url
    )
    moment = retrieved.isoformat(timespec="seconds") if retrieved else ""
    header = write_header({"url": address, "retrieved": moment}, html=html)
    if header and data.startswith(_WIDE):
        raise AddingError(_("its encoding leaves no room for an address; add it without."))
    data = header.encode() + data
    named = _safe(name) or export_name(page, ".html" if html else ".txt")
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = folder / _numbered(named, number)
        if path.is_file() and path.read_bytes() == data:
            raise FileExistsError(path)
        try:
            path.open("xb").close()
        except FileExistsError:
            number += 1
        else:
            _fill(path, data)
            return path


def _safe(name: str) -> str:
    """A file's name where every system and command takes it, else nothing."""
    plain = name.isprintable() and not name.startswith(("-", ".")) and name == name.strip()
    return name if plain and len(os.fsencode(name)) <= _NAME_BYTES else ""


def _numbered(name: str, number: int) -> str:
    """A name, for numbers over 1 with the number before its suffixes: `page-2.html.gz`."""
    if number == 1:
        return name
    suffix = "".join(PurePosixPath(name).suffixes[-2:])
    return f"{name.removesuffix(suffix)}-{number}{suffix}"


def _fill(path: Path, data: bytes) -> None:
    """Write a file that was made empty; whole, or it is taken away again."""
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        beside.unlink(missing_ok=True)
