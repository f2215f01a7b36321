"""Copying out of the terminal: by a native tool where it is at hand, else by the terminal."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from typing import NamedTuple

from textual.app import App


class ClipboardTool(NamedTuple):
    """A program that takes the clipboard's new content on standard input.

    Attributes:
        command: The program and its arguments.
        needs: The environment variable without which it has no clipboard to write to.
    """

    command: tuple[str, ...]
    needs: str = ""


TOOLS = (
    ClipboardTool(("pbcopy",)),  # macOS
    ClipboardTool(("wl-copy",), "WAYLAND_DISPLAY"),
    ClipboardTool(("xclip", "-selection", "clipboard"), "DISPLAY"),
    ClipboardTool(("xsel", "--clipboard", "--input"), "DISPLAY"),
    ClipboardTool(("clip.exe",)),  # Windows, from its Linux subsystem
)

REMOTE = ("SSH_CONNECTION", "SSH_TTY")
"""Variables that tell of a terminal on another machine, whose clipboard is the wrong one."""


def native_tool(environment: Mapping[str, str]) -> tuple[str, ...] | None:
    """The command of the first tool that can be used here, None where there is none."""
    if any(environment.get(name) for name in REMOTE):
        return None
    for tool in TOOLS:
        if (not tool.needs or environment.get(tool.needs)) and shutil.which(tool.command[0]):
            return tool.command
    return None


def copy(app: App[None], text: str) -> str:
    """Copy text, and say by which way."""
    command = native_tool(os.environ)
    if command:
        try:
            subprocess.run(command, input=text.encode(), timeout=2, check=True, capture_output=True)  # noqa: S603
        except (OSError, subprocess.SubprocessError):
            pass
        else:
            return command[0]
    app.copy_to_clipboard(text)
    return "the terminal"
