"""Commands that are killed at any moment, as often as one likes."""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.program import environment
from tests.test_cli import PAGE, run

ARTICLES = 60


def write_pages(folder: Path) -> None:
    """Write the corpus that is worked on."""
    (folder / "corpus").mkdir()
    for number in range(ARTICLES):
        page = PAGE.replace("3.5", str(number))
        (folder / f"corpus/{number}.txt").write_text(page, encoding="utf-8")


class Killer:
    """Kills commands at moments from their start to their end.

    Args:
        folder: Where they are run, which is their home too.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._chance = random.Random(1)  # noqa: S311
        self._longest: dict[str, float] = {}

    def kill(self, command: str) -> bool:
        """Run a command and kill it; whether it had ended. The first run is not killed."""
        started = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", *command.split()],
            cwd=self._folder,
            env=environment(self._folder),
            stderr=subprocess.DEVNULL,
        )
        word = command.split(maxsplit=1)[0]
        if word in self._longest:
            time.sleep(self._chance.uniform(0.2, 1) * self._longest[word])
            process.kill()
        status = process.wait()
        self._longest.setdefault(word, time.monotonic() - started)
        return status == 0


def kill_exports(folder: Path, rounds: int) -> int:
    """Kill exports: what has its name is whole. Gives how many hidden files have stayed."""
    killer, out = Killer(folder), folder / "out"
    for _ in range(rounds):
        killer.kill("export --force --to json -o out/")
        for path in out.glob("*.json"):
            assert json.loads(path.read_text(encoding="utf-8"))["title"]
    return len(list(out.glob(".*")))


def kill_indexing(folder: Path, rounds: int) -> int:
    """Kill indexing: the next reader finds all articles. Gives how many it found at once."""
    killer = Killer(folder)
    for number in range(rounds):
        if number % 5 == 0:
            shutil.rmtree(folder / ".cache", ignore_errors=True)
        else:
            for path in (folder / "corpus").iterdir():
                os.utime(path, (number, number))
        killer.kill("index --jobs 2")
    found = run("list", "用水", folder=folder).stdout.count(b"\n")
    assert found == ARTICLES
    return found


def kill_imports(folder: Path, rounds: int) -> int:
    """Kill imports of marks: each is there as a whole or not at all. Gives how many marks are."""
    killer = Killer(folder)
    for number in range(rounds):
        entries = (
            {"kind": "article", "id": f"{number:032x}{each:032x}", "read": True}
            for each in range(300)
        )
        (folder / "marks").write_text("".join(json.dumps(entry) + "\n" for entry in entries))
        ended = killer.kill("marks import marks")
        kept = run("marks", "export", folder=folder).stdout.decode()
        of_this = kept.count(f'"{number:032x}')
        assert of_this in ((300,) if ended else (0, 300))
    return kept.count("\n")
