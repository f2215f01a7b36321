"""The corpus folder: which files are in it, and their bytes."""

import gzip
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from stat import S_IMODE, S_ISDIR, S_ISREG

from reader.problems import BROKEN_ARCHIVE

SUFFIXES = (".txt", ".text", ".html", ".htm", ".shtml", ".xhtml", ".md", ".markdown")
"""What articles are written in, lower case; each of them may have `COMPRESSED` behind it."""

COMPRESSED = ".gz"

IGNORE_FILE = ".readerignore"
"""At the top of the corpus, in gitignore syntax: what is left out."""


WHOLE = b""
"""The path of the corpus folder itself."""

Ignored = Callable[[bytes], bool]
"""Whether the corpus leaves out a path; those of folders end with "/"."""


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A file of the corpus as the folder lists it.

    Attributes:
        path: POSIX path from the corpus folder, in the file system's own bytes.
        signature: 64 bits, signed, over path, size, time of change and permissions: as long as
            it is the same, the file is taken to be the same.
    """

    path: bytes
    signature: int


def corpus_files(corpus: Path, is_ignored: Ignored, within: bytes = WHOLE) -> Iterator[CorpusFile]:
    """Walk the corpus folder in the order of the paths' bytes.

    Hidden files and folders are left out, what is ignored, and what is no regular file. A link is
    passed over: what it points to inside the corpus is met under its own name, and what is
    outside is not the corpus'. A folder that can't be listed comes as if it were a file.

    Args:
        corpus: The folder.
        is_ignored: What `ignored` gives for it.
        within: The only file or folder to look at, as a path from the corpus folder.

    Raises:
        OSError: The corpus folder itself can't be listed.
    """
    root = os.fsencode(corpus)
    pending = _start(root, is_ignored, within)
    while pending:
        path = pending.pop()
        if path and is_ignored(path):
            continue
        if not path or path.endswith(b"/"):
            try:
                pending.extend(_listed(root, path))
                continue
            except OSError:
                if not path:
                    raise
        try:
            status = os.lstat(root + b"/" + path)
        except OSError:
            continue  # it is gone since its folder was listed
        if S_ISREG(status.st_mode) or path.endswith(b"/"):
            yield CorpusFile(path, _signature(path, status))


def corpus_file(corpus: Path, path: bytes) -> CorpusFile:
    """A file of the corpus as it is now, with a signature of its own where it is gone."""
    try:
        status = os.lstat(os.fsencode(corpus) + b"/" + path)
    except OSError:
        return CorpusFile(path, _signature(path, None))
    return CorpusFile(path, _signature(path, status))


def read_file(corpus: Path, path: str, limit: int | None = None) -> bytes:
    """The bytes of a file of the corpus, unpacked where it is compressed.

    Args:
        corpus: The corpus folder.
        path: The file's path from there.
        limit: How many bytes to read at most; None for all.

    Raises:
        OSError: The file can't be read, or is not what its name says.
    """
    with (corpus / path).open("rb") as file:
        if not path.lower().endswith(COMPRESSED):
            return file.read(-1 if limit is None else limit)
        try:
            with gzip.GzipFile(fileobj=file) as unpacked:
                return unpacked.read(-1 if limit is None else limit)
        except (EOFError, zlib.error) as error:
            raise OSError(BROKEN_ARCHIVE) from error


def article_name(path: str) -> str:
    """The name that tells the format of a file, which may be compressed."""
    name = PurePosixPath(path).name
    return name[: -len(COMPRESSED)] if name.lower().endswith(COMPRESSED) else name


def _start(root: bytes, is_ignored: Ignored, within: bytes) -> list[bytes]:
    """Where to begin a walk: nowhere where a walk of the whole corpus would not come by."""
    if within == WHOLE:
        return [WHOLE]
    *folders, name = within.split(b"/")
    path = b""
    try:
        for folder in folders:
            path += folder + b"/"
            if folder.startswith(b".") or is_ignored(path):
                return []
            if not S_ISDIR(os.lstat(root + b"/" + path[:-1]).st_mode):
                return []
        is_folder = S_ISDIR(os.lstat(root + b"/" + within).st_mode)
    except OSError:
        return []
    if name.startswith(b".") or not (is_folder or _is_article(name)):
        return []
    return [within + b"/" if is_folder else within]


def _listed(root: bytes, folder: bytes) -> list[bytes]:
    """What is in a folder, last first; the names of folders end with "/"."""
    paths = []
    with os.scandir(root + b"/" + folder) as entries:
        for entry in entries:
            if entry.name.startswith(b"."):
                continue
            if entry.is_dir(follow_symlinks=False):
                paths.append(folder + entry.name + b"/")
            elif _is_article(entry.name):
                paths.append(folder + entry.name)
    return sorted(paths, reverse=True)


def ignored(corpus: Path) -> Ignored:
    """What the `IGNORE_FILE` of a corpus names.

    Raises:
        OSError: The file can't be read.
    """
    try:
        lines = (corpus / IGNORE_FILE).read_text("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return lambda path: False
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(lines)
    return lambda path: spec.match_file(os.fsdecode(path))


def _is_article(name: bytes) -> bool:
    return os.fsdecode(name).lower().removesuffix(COMPRESSED).endswith(SUFFIXES)


def _signature(path: bytes, status: os.stat_result | None) -> int:
    facts = (status.st_size, status.st_mtime_ns, S_IMODE(status.st_mode)) if status else (-1, 0, 0)
    told = b"%b\0%d\0%d\0%o" % (path, *facts)
    return int.from_bytes(blake2b(told, digest_size=8).digest(), "big", signed=True)
