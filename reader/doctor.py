"""What a report of a bug needs to say: versions, folders, and what the terminal can do."""

import os
import platform
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

import reader
from reader.words import _, language

VARIABLES = (
    "TERM",
    "COLORTERM",
    "TERM_PROGRAM",
    "TMUX",
    "SSH_TTY",
    "LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "LANGUAGE",
    "NO_COLOR",
    "READER_CORPUS",
    "VISUAL",
    "EDITOR",
    "PAGER",
)
"""Settings from outside that change what the reader does."""


def examine(corpus: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is to be known of this installation, as pairs of a name and a text.

    Args:
        corpus: The folder that would be opened.
        environment: The environment's variables; of those in `VARIABLES` the value is told.
    """
    yield "reader", reader.__version__
    yield "Python", f"{platform.python_version()} ({sys.executable})"
    yield _("system"), " ".join((platform.system(), platform.release(), platform.machine()))
    yield "SQLite", sqlite3.sqlite_version
    for package in _packages():
        yield package, _version(package)
    yield _("corpus"), _state(corpus)
    yield _("index folder"), _state(user_cache_path("jiandu"))
    yield _("marks"), _state(user_data_path("jiandu") / "marks.sqlite")
    yield _("config file"), _state(user_config_path("jiandu") / "config.toml")
    columns, rows = shutil.get_terminal_size()
    kind = _("a terminal") if sys.stdout.isatty() else _("no terminal")
    yield _("terminal"), f"{columns}x{rows}, {kind}"
    names = _("file names {encoding}").format(encoding=sys.getfilesystemencoding())
    yield _("encoding"), f"{sys.stdout.encoding}, {names}"
    yield _("language"), language()
    for name in VARIABLES:
        yield name, environment.get(name, _("not set"))


def _packages() -> Iterator[str]:
    """What the reader stands on, by its own metadata; what only some of it needs is left out."""
    for requirement in requires("jiandu") or ():
        name, _semicolon, condition = requirement.partition(";")
        if not condition:
            yield re.split(r"[^\w.-]", name, maxsplit=1)[0]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return _("not installed")


def _state(path: Path) -> str:
    """A path, with what is the matter with it."""
    if not path.exists():
        return _("{path} (not there)").format(path=path)
    wanted = os.R_OK | (os.X_OK if path.is_dir() else 0)
    if not os.access(path, wanted):
        return _("{path} (can't be read)").format(path=path)
    writable = os.access(path, os.W_OK)
    return str(path) if writable else _("{path} (read only)").format(path=path)
