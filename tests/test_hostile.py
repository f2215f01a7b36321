"""Every command, every export and the screen over the hostile corpus of `tests.hostile`."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.export import FORMATS
from reader.library import Library
from reader.tui import navigation_pane
from reader.tui.app import ReaderApp
from tests.hostile import NAMES, write_files
from tests.test_cli import run
from tests.tui.conftest import look_once
from tests.tui.sessions import press, settle

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
OWN = re.compile(r"\x1b\[[\d;]*m")
"""The sequences that the format `ansi` writes itself."""

LARGEST = 50_000
"""Bytes of the files that the tests read; `python -m tests.hostile FOLDER` writes all."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("h")
    write_files(made / "corpus", LARGEST)
    yield made
    (made / "corpus/closed").chmod(0o700)


def check(folder: Path, *arguments: str, status: int = 0) -> str:
    """What a command prints, when nothing of it is a control character of theirs."""
    done = run(*arguments, folder=folder, status=status)
    printed = done.stdout.decode()
    for text in (OWN.sub("", printed) if "ansi" in arguments else printed, done.stderr.decode()):
        # CSV ends its lines as RFC 4180 has it, and JSON escapes what has to be escaped
        found = CONTROL.search(text.replace("\r\n", "\n"))
        assert not found, (arguments, text[max(0, found.start() - 60) : found.end() + 20])
    assert not (folder / "owned").exists()
    return printed


@pytest.mark.parametrize(
    ("status", "arguments"),
    [
        (3, ("index",)),
        (3, ("check",)),
        (3, ("check", "--json")),
        (0, ("list",)),
        (0, ("list", "--json")),
        (0, ("figures",)),
        (0, ("figures", "--json")),
    ],
)
def test_every_command_says_what_it_can(
    folder: Path, status: int, arguments: tuple[str, ...]
) -> None:
    printed = check(folder, *arguments, "--corpus", "corpus", status=status)
    if "--json" in arguments:
        assert all(map(json.loads, printed.splitlines()))


@pytest.mark.parametrize("name", FORMATS)
def test_every_export_takes_all_articles(folder: Path, name: str) -> None:
    check(folder, "export", "--corpus", "corpus", "--to", name, "-o", f"{name}/")
    written = list((folder / name).iterdir())
    assert len(written) > 40
    for path in written:
        text = path.read_text(encoding="utf-8-sig")
        found = CONTROL.search(OWN.sub("", text))
        assert not found, (path.name, found)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_shown(folder: Path, name: bytes) -> None:
    path = Path("corpus") / os.fsdecode(name)
    if not (folder / path).exists():
        pytest.skip("the file system takes no such name")
    assert "座桥通车" in check(folder, "show", str(path))


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (3, "itself.txt"),
        (2, "dangling.txt"),
        (2, "folder.txt"),
        (3, "endless.txt"),
        (3, "socket.txt"),
    ],
)
def test_what_is_no_readable_file_is_a_sentence(folder: Path, status: int, name: str) -> None:
    assert not check(folder, "show", f"corpus/{name}", status=status)


async def test_the_screen_shows_every_article(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigation_pane, "follow", look_once)
    library = Library(folder / "corpus", tmp_path / "index.sqlite")
    library.refresh()
    async with ReaderApp(library).run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        for _ in range(12):
            await pilot.press("J")
            assert not CONTROL.search(await press(pilot, "J", "r"))
            await pilot.press("r")
    library.close()
