"""What a person notices while thousands of files arrive: `python -m tests.benchmarks.load`.

Files of about 1,000 characters arrive in the corpus, `--rate` a second, `--files` in all, while
the application is open and its keys are pressed: the list, articles, figures, searches. Told are
the steps of the event loop, in which no key is taken and nothing is painted, in seconds of its
thread on the processor and on the clock; the memory of the application; and whether each file can
be found in the end. Runs on Linux alone.
"""

import argparse
import os
import random
import sys
import time
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library import Library
from tests.benchmarks.library import SECTIONS, body, top
from tests.benchmarks.terminal import Terminal

MEASURED = """
import asyncio, atexit, pathlib, resource, sys, time
steps = []
run = asyncio.events.Handle._run
def measured(handle):
    began, computed = time.perf_counter(), time.thread_time()
    run(handle)
    steps.append((time.thread_time() - computed, time.perf_counter() - began))
asyncio.events.Handle._run = measured
file = pathlib.Path(sys.argv.pop())
def tell():
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    of_thread, of_clock = (sorted(times)[::-1] for times in zip(*steps))
    file.write_text(f"{memory} {len(steps)}\\n"
        + " ".join(map(str, of_thread[:1000])) + "\\n" + " ".join(map(str, of_clock[:1000])))
atexit.register(tell)
from reader.start import main
main()
"""

KEYS = ("j", "j", " ", "]", "]", "J", "\r", "\x1b", "/", "桥梁", "\r", "j", "/", "\x1b", "G", "g")
"""What a person presses, one every `PAUSE`."""

PAUSE = 0.25  # seconds
STALL = 0.1  # seconds, from which on a person notices
PATIENCE = 300  # seconds without a further article


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=200)
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ |= {
            f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CACHE", "DATA", "CONFIG", "STATE")
        }
        corpus, told = home / "corpus", home / "told"
        for section in SECTIONS:
            (corpus / section).mkdir(parents=True)
        terminal = Terminal([sys.executable, "-c", MEASURED, str(corpus), str(told)])
        try:
            terminal.wait_for("All articles")
            took = arrive(corpus, terminal, given.files, given.rate)
            print(f"{given.files:,} files arrived in {took:.0f} s")
            found, waited = wait_for_all(corpus, terminal, given.files)
            print(f"found {found:,}, missed {given.files - found:,}; all {waited:.1f} s after")
            for _ in range(2):  # a key right behind Escape is that key with Alt
                terminal.type("\x1b")
                terminal.settle(0.4)
            print(f"left in {terminal.leave('q'):.1f} s")
        finally:
            terminal.close()
        tell(told)


def arrive(corpus: Path, terminal: Terminal, files: int, rate: int) -> float:
    """Write the files while keys are pressed; the seconds it took."""
    chance = random.Random(1)  # noqa: S311
    keys = cycle(KEYS)
    began, pressed, written = time.monotonic(), 0.0, 0
    while written < files:
        now = time.monotonic() - began
        for number in range(written, min(files, int(now * rate))):
            path = corpus / chance.choice(SECTIONS) / f"{number:07}.txt"
            path.write_text(f"{top(chance)}\n\n{body(chance)}\n", "utf-8")
            written = number + 1
        if now >= pressed:
            terminal.type(next(keys))
            pressed = now + PAUSE
        terminal.take(0.01)
    return time.monotonic() - began


def wait_for_all(corpus: Path, terminal: Terminal, files: int) -> tuple[int, float]:
    """How many articles the application finds in the end, and the seconds until then."""
    library = Library(corpus)
    began = last = time.monotonic()
    found = 0
    while found < files and time.monotonic() - last < PATIENCE:
        terminal.take(0.2)
        now = library.count()
        if now > found:
            found, last = now, time.monotonic()
    library.close()
    return found, last - began


def tell(told: Path) -> None:
    """Print what the application has told of itself."""
    first, *times = told.read_text().splitlines()
    memory, steps = first.split()
    print(f"memory of the application {float(memory):.0f} MB, steps of its loop {int(steps):,}")
    for clock, line in zip(("on the processor", "on the clock"), times, strict=True):
        longest = list(map(float, line.split()))
        stalls = sum(step > STALL for step in longest)
        print(f"longest step {clock} {longest[0] * 1000:.0f} ms, {stalls} over {STALL * 1000:.0f}")


if __name__ == "__main__":
    main()
