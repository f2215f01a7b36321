"""Copying out of the application: by a native tool where it is at hand, else by the terminal."""

from textual.app import App

from reader import clipboard
from reader.words import _


def copy(app: App[None], text: str) -> str:
    """Copy text, and say by which way."""
    try:
        return clipboard.copy(text)
    except clipboard.ClipboardError:
        app.copy_to_clipboard(text)
        return _("the terminal")
