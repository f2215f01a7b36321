"""Programs beside the reader that a person asks for: the editor and the browser."""

import os
import shlex
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from textual.app import App, SuspendNotSupported

from reader.words import _

EDITORS = ("VISUAL", "EDITOR", "PAGER")
"""Environment variables that name the program for a raw file, in this order."""


def edit(app: App[None], path: Path) -> str:
    """Open a file in the person's editor or pager and wait; what went wrong, or ""."""
    named = next((os.environ[name] for name in EDITORS if os.environ.get(name)), "less")
    try:
        command = [*shlex.split(named), str(path.resolve())]
        with app.suspend():
            subprocess.run(command, check=False)  # noqa: S603 - the person's own choice
    except (OSError, ValueError, SuspendNotSupported) as error:
        return _("{program} could not be started: {fault}.").format(program=named, fault=error)
    return ""


def browse(app: App[None], address: str) -> str:
    """Open an address in the browser; what is the matter with it, or ""."""
    if urlsplit(address).scheme not in {"http", "https"}:
        return _("The page does not tell its own address.")
    app.open_url(address)
    return ""
