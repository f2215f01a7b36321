"""What each file of the hostile corpus costs each command: `python -m tests.faults.limits`.

Words name the only commands to run; `--largest BYTES` leaves larger files out. Every command runs
in a process of its own, which is killed where it takes longer than `SECONDS` of processor time, or
than `--seconds`. Told are the costliest commands, and at the end what broke a limit; exits with 1
where anything did.
"""

import argparse
import heapq
import os
import resource
import sys
import traceback
from collections.abc import Collection, Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reader import start
from reader.export import FORMATS
from tests.hostile import write_files

SECONDS, MEGABYTES = 2, 300

OF_A_FILE = (
    *("show {}", "show {} --removed", "show {} --json", "figures {}", "figures {} --json"),
    *(f"export {{}} --to {name} -o -" for name in FORMATS),
    "add {} --corpus added",
)
OF_A_CORPUS = ("index --jobs 1", "list", "check", "figures", "export --to jsonl -o -")
"""Commands that a corpus of one file is given."""

_DONE = (0, 1, 3)
"""What commands may end with: done, nothing found, can't be read."""


class Cost(NamedTuple):
    """What a command took of the processor in seconds, and of memory in megabytes."""

    seconds: float
    megabytes: float
    status: int
    command: str
    name: str

    def __str__(self) -> str:
        cost = f"{self.seconds:6.2f} s {self.megabytes:5.0f} MB  exit {self.status:3}"
        return f"{cost}  {self.command.replace('{}', 'FILE'):28}  {ascii(self.name)[:60]}"

    @property
    def broken(self) -> bool:
        """Whether it was killed, ended in another way than commands do, or took too much memory."""
        return self.status not in _DONE or self.megabytes > MEGABYTES


_LOADED = (
    *("adding", "cli", "listing", "reading", "sources"),
    *("library.indexing", "library.marked_article", "library.marks", "library.matching"),
)
"""Modules that are loaded once, so that only what a file costs is counted."""


def cost_of(arguments: list[str], seconds: int) -> tuple[float, float, int]:
    """Run the command line in a process of its own: its seconds, megabytes and exit code."""
    process = os.fork()
    if not process:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        os._exit(_run(arguments))
    _, status, usage = os.wait4(process, 0)
    size = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return usage.ru_utime + usage.ru_stime, size, os.waitstatus_to_exitcode(status)


def _run(arguments: list[str]) -> int:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    os.dup2(os.open("told", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    sys.argv = ["reader", *arguments]
    try:
        start.main()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except BaseException:
        traceback.print_exc()
        return 70
    return 0


def costs(folder: Path, words: Collection[str], largest: int, seconds: int) -> Iterator[Cost]:
    """What each file of the corpus costs each command that one of the words begins."""
    for name in _LOADED:
        import_module(f"reader.{name}")
    write_files(folder / "files", largest)
    commands = [
        command
        for command in (*OF_A_FILE, *OF_A_CORPUS)
        if not words or command.split(maxsplit=1)[0] in words
    ]
    os.environ["HOME"] = str(folder)
    os.chdir(folder)
    for number, path in enumerate(sorted(Path("files").iterdir())):
        if path.is_symlink() or not path.is_file():
            continue
        corpus = Path(f"corpora/{number}")
        corpus.mkdir(parents=True)
        (corpus / path.name).hardlink_to(path)
        for command in commands:
            target = path if "{}" in command else corpus
            given = command if "{}" in command else f"{command} --corpus {{}}"
            arguments = [word.replace("{}", str(target)) for word in given.split()]
            yield Cost(*cost_of(arguments, seconds), command, path.name)


def main() -> int:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("commands", nargs="*")
    parser.add_argument("--largest", type=int, default=sys.maxsize)
    parser.add_argument("--seconds", type=int, default=SECONDS)
    given = parser.parse_args()
    home = Path.cwd()
    with TemporaryDirectory() as folder:
        taken = list(costs(Path(folder), given.commands, given.largest, given.seconds))
        os.chdir(home)
    broken = [cost for cost in taken if cost.broken]
    print(f"{len(taken):,} commands on {len({cost.name for cost in taken})} files")
    for title, found in (
        ("longest", heapq.nlargest(10, taken)),
        ("largest", heapq.nlargest(10, taken, key=lambda cost: cost.megabytes)),
        (f"broke a limit: {len(broken)}", broken),
    ):
        print(title, *found, sep="\n  ")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
