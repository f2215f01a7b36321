import shutil
from pathlib import Path

import pytest

from reader.clipboard import ClipboardError, copy, native_tool, paste


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The programs that are on the machine; a test adds to them."""
    present: set[str] = set()
    monkeypatch.setattr(shutil, "which", lambda name: name if name in present else None)
    return present


def name_of(environment: dict[str, str]) -> str:
    tool = native_tool(environment)
    return tool.copy[0] if tool else ""


def test_without_a_tool_the_terminal_copies(tools: set[str]) -> None:
    assert native_tool({"DISPLAY": ":0"}) is None


def test_a_tool_is_used_where_it_has_a_display(tools: set[str]) -> None:
    tools |= {"wl-copy", "xclip"}
    assert name_of({"DISPLAY": ":0"}) == "xclip"
    assert name_of({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == "wl-copy"
    assert native_tool({}) is None


def test_a_remote_clipboard_is_not_written(tools: set[str]) -> None:
    tools |= {"xclip"}
    assert native_tool({"DISPLAY": ":0", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}) is None


def test_what_is_copied_is_pasted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, script in (("pbcopy", 'cat > "$0.text"'), ("pbpaste", 'cat "${0%paste}copy.text"')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.delenv("SSH_TTY", raising=False)
    assert copy("大桥 通车\n") == "pbcopy"
    assert paste().decode() == "大桥 通车\n"


def test_a_machine_without_a_clipboard_says_so(tools: set[str]) -> None:
    with pytest.raises(ClipboardError, match="no clipboard"):
        paste()
