"""Accuracy and speed of all parts, beside the last figures kept: `python -m tests.benchmarks`.

Each part runs in a process of its own. What got worse beyond what two runs of one program differ
by is marked, and ends the run with status 1. `--keep` keeps what was measured as the last figures,
and writes the page on benchmarks and the README's comparison again.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import warnings
from contextlib import redirect_stdout
from dataclasses import asdict
from importlib import import_module
from io import StringIO
from time import monotonic

from tests.benchmarks import kept
from tests.benchmarks.measures import Measure, Options
from tests.benchmarks.tables import changes, tables

PARTS = ("figures", "labels", "cleaning", "layout", "library", "application")


def main() -> int:
    """Run the parts, print, compare and keep.

    Returns:
        1 where a part failed or, unless it is kept, something got worse.
    """
    arguments = parsed()
    parts = arguments.only or PARTS
    options = Options(arguments.articles, arguments.quick, arguments.peers, arguments.folder)
    if arguments.json:
        print_values(parts, options)
        return 0
    last, measured, failed = kept.read(), list[Measure](), list[str]()
    for part in parts:
        started = monotonic()
        measures = run(part, options)
        for title, text in tables(measures or ()):
            print(f"\n{title}\n\n{text}")
        if measures is None:
            failed.append(part)
        else:
            measured += measures
        print(f"\n{part}: {monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    worse = 0
    if last:
        text, worse = changes(last, measured)
        print(f"\nBeside the last figures ({kept.conditions()})\n\n{text}\n\n{worse} got worse")
    if failed:
        print("failed:", *failed, file=sys.stderr)
    if arguments.keep:
        from tests import reference

        kept.write(kept.merge(last, measured))
        reference.main()
    return 1 if failed or (worse and not arguments.keep) else 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=(__doc__ or "").partition(":")[0]
    )
    parser.add_argument(
        "--only", action="append", choices=PARTS, help="one part; may be given again"
    )
    parser.add_argument(
        "--articles", type=int, default=2000, help="size of the generated corpus (2,000)"
    )
    parser.add_argument("--folder", default="", help="keep that corpus there, and use it again")
    parser.add_argument("--quick", action="store_true", help="fit no weights for sites held out")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="ours alone")
    parser.add_argument("--keep", action="store_true", help="keep these as the last figures")
    parser.add_argument("--json", action="store_true", help="print the values alone, one a line")
    return parser.parse_args()


def print_values(parts: tuple[str, ...], options: Options) -> None:
    """Measure in this process, and print each value as a line of JSON."""
    # What some peers say of themselves and of what they meet is nobody's business here.
    warnings.simplefilter("ignore")
    logging.disable()
    with redirect_stdout(StringIO()):
        measures = [
            each
            for part in parts
            for each in import_module(f"tests.benchmarks.{part}").measure(options)
        ]
    for each in measures:
        print(json.dumps(asdict(each), ensure_ascii=False))


def run(part: str, options: Options) -> list[Measure] | None:
    """Measure a part in a process of its own; None where it fails."""
    command = [sys.executable, "-m", "tests.benchmarks", "--json", "--only", part]
    command += ["--articles", str(options.articles), "--folder", options.folder]
    command += ["--quick"] * options.quick + ["--no-peers"] * (not options.peers)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        return None
    return [Measure(**json.loads(line)) for line in done.stdout.splitlines()]


if __name__ == "__main__":
    sys.exit(main())
