"""The clipboard of this machine, by the native tool that is at hand."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from typing import NamedTuple

from reader.words import _


class ClipboardTool(NamedTuple):
    """A program, or a pair of them, for the clipboard.

    Attributes:
        copy: Takes the new content on standard input.
        paste: Prints the content.
        needs: The environment variable without which it has no clipboard.
    """

    copy: tuple[str, ...]
    paste: tuple[str, ...]
    needs: str = ""


TOOLS = (
    ClipboardTool(("pbcopy",), ("pbpaste",)),  # macOS
    ClipboardTool(("wl-copy",), ("wl-paste", "--no-newline"), "WAYLAND_DISPLAY"),
    ClipboardTool(
        ("xclip", "-selection", "clipboard"), ("xclip", "-selection", "clipboard", "-o"), "DISPLAY"
    ),
    ClipboardTool(("xsel", "--clipboard", "--input"), ("xsel", "--clipboard"), "DISPLAY"),
    # Windows, from its Linux subsystem
    ClipboardTool(("clip.exe",), ("powershell.exe", "-NoProfile", "-Command", "Get-Clipboard")),
)

REMOTE = ("SSH_CONNECTION", "SSH_TTY")
"""Variables that tell of a terminal on another machine, whose clipboard is the wrong one."""

_SECONDS = 2


class ClipboardError(Exception):
    """The clipboard can't be used; the message is a sentence that says why."""


def native_tool(environment: Mapping[str, str]) -> ClipboardTool | None:
    """The first tool that can be used here, None where there is none."""
    if any(environment.get(name) for name in REMOTE):
        return None
    for tool in TOOLS:
        if (not tool.needs or environment.get(tool.needs)) and shutil.which(tool.copy[0]):
            return tool
    return None


def copy(text: str) -> str:
    """Copy text, and return the name of the tool that did.

    Raises:
        ClipboardError: There is no tool, or it fails.
    """
    tool = _tool()
    _run(tool.copy, text.encode())
    return tool.copy[0]


def paste() -> bytes:
    """What the clipboard holds, as the tool gives it.

    Raises:
        ClipboardError: There is no tool, or it fails.
    """
    return _run(_tool().paste)


def _tool() -> ClipboardTool:
    tool = native_tool(os.environ)
    if tool is None:
        sentence = _("no clipboard is at hand ({names} are known).")
        names = ", ".join(tool.copy[0] for tool in TOOLS)
        raise ClipboardError(sentence.format(names=names))
    return tool


def _run(command: tuple[str, ...], data: bytes = b"") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - a command of the table above
            command, input=data, timeout=_SECONDS, check=True, capture_output=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        sentence = _("{program} failed: {fault}.")
        raise ClipboardError(sentence.format(program=command[0], fault=error)) from error
    return done.stdout
