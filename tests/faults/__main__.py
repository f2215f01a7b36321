"""Faults in large numbers: `python -m tests.faults [ROUNDS]`, 100 rounds where none is said.

Sizes of the terminal, of which there are five times as many, suspending, and killed commands. An
error ends it with a traceback; else it tells how often each fault was brought about.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.kills import kill_exports, kill_imports, kill_indexing, write_pages
from tests.faults.program import running
from tests.faults.trials import resize, stop_and_go_on


def main() -> None:
    """Bring the faults about, and tell."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_pages(folder)
        with running(folder) as program:
            program.wait_for("All articles")
            resize(program, 5 * rounds)
            print(f"resized {5 * rounds} times, left with {program.leave()}", flush=True)
        with running(folder) as program:
            program.wait_for("All articles")
            stop_and_go_on(program, rounds)
            print(f"suspended {rounds} times, left with {program.leave()}", flush=True)
        hidden = kill_exports(folder, rounds)
        print(f"killed {rounds} exports, {hidden} hidden files stayed", flush=True)
        marks = kill_imports(folder, rounds)
        print(f"killed {rounds} imports of marks, {marks} marks are there", flush=True)
        found = kill_indexing(folder, rounds)
        print(f"killed indexing {rounds} times, found {found} articles", flush=True)


if __name__ == "__main__":
    main()
