import shutil

import pytest

from reader.tui.clipboard import native_tool


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The programs that are on the machine; a test adds to them."""
    present: set[str] = set()
    monkeypatch.setattr(shutil, "which", lambda name: name if name in present else None)
    return present


def test_without_a_tool_the_terminal_copies(tools: set[str]) -> None:
    assert native_tool({"DISPLAY": ":0"}) is None


def test_a_tool_is_used_where_it_has_a_display(tools: set[str]) -> None:
    tools |= {"wl-copy", "xclip"}
    assert native_tool({"DISPLAY": ":0"}) == ("xclip", "-selection", "clipboard")
    assert native_tool({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == ("wl-copy",)
    assert native_tool({}) is None


def test_a_remote_clipboard_is_not_written(tools: set[str]) -> None:
    tools |= {"xclip"}
    assert native_tool({"DISPLAY": ":0", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}) is None
