"""Random inputs for as long as one likes: `python -m tests.fuzz [SECONDS] [TARGET…]`.

SECONDS are those of each target, 60 where none are given; all of `tests.fuzz.targets` run where
none is named. Half of the time goes to hypothesis, which puts pieces together, and half to atheris
(`pip install atheris`), which mutates bytes towards code that was not reached; where atheris is not
installed all goes to hypothesis. Inputs that broke something are kept in `build/fuzz`; an input
that takes ten seconds, or for atheris a gigabyte, breaks something, too. Exits with 1 where
anything broke.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

FOUND = Path("build/fuzz")
ENGINES = ("hypothesis", "atheris") if find_spec("atheris") else ("hypothesis",)
_EXECUTIONS = re.compile(r"number_of_executed_units: (\d+)")
_ROUND = 200  # inputs of hypothesis between two looks at the clock
_SLOW = 10  # seconds


def with_hypothesis(name: str, seconds: float) -> int:
    """Run a target for some seconds; gives the number of executions."""
    from hypothesis import HealthCheck, given, settings

    from tests.fuzz.inputs import inputs_of
    from tests.fuzz.targets import TARGETS

    target = TARGETS[name]
    executions = 0

    @settings(
        max_examples=_ROUND,
        deadline=_SLOW * 1000,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs_of(target))
    def run(data: bytes) -> None:
        nonlocal executions
        executions += 1
        target.run(data)

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        run()
    return executions


def with_atheris(name: str, seconds: float) -> None:
    """Run a target for some seconds; ends the process, after the statistics."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["reader"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[name]
    folder = FOUND / name
    words = folder / "words.txt"
    escaped = ("".join(f"\\x{byte:02x}" for byte in piece.encode()) for piece in target.pieces)
    words.write_text("".join(f'"{piece}"\n' for piece in escaped if piece), encoding="ascii")
    options = (
        f"-max_total_time={max(1, int(seconds))}",
        f"-timeout={_SLOW}",
        "-rss_limit_mb=1024",
        f"-dict={words}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
        "-max_len=4096",
        "-len_control=10",
    )
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, piece in enumerate(target.pieces):
        (corpus / f"{number}").write_bytes(piece.encode())
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.run)
    atheris.Fuzz()


def run_engine(engine: str, name: str, seconds: float) -> Iterator[str]:
    """Run a target in a process of its own, which may crash; gives sentences on what broke."""
    (FOUND / name).mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.fuzz", f"--{engine}", str(seconds), name]
    done = subprocess.run(command, capture_output=True, check=False, env=os.environ)
    told = done.stderr.decode(errors="replace")
    executions = re.findall(_EXECUTIONS, told)
    print(f"{name:16}{engine:12}{executions[-1] if executions else '?':>10} executions", flush=True)
    if done.returncode:
        report = FOUND / name / f"{engine}.log"
        report.write_text(told, encoding="utf-8")
        yield f"{name} broke, see {report}"


def main() -> int:
    """Run the targets that are asked for, or one of them in this process."""
    arguments = sys.argv[1:]
    if arguments[:1] in (["--hypothesis"], ["--atheris"]):
        engine, seconds, name = arguments
        if engine == "--atheris":
            with_atheris(name, float(seconds))
        print(f"number_of_executed_units: {with_hypothesis(name, float(seconds))}", file=sys.stderr)
        return 0
    from tests.fuzz.targets import TARGETS

    given = float(arguments.pop(0)) if arguments and arguments[0].isdecimal() else 60
    if unknown := set(arguments) - TARGETS.keys():
        print(f"there is no {', '.join(unknown)}; there are {', '.join(TARGETS)}.", file=sys.stderr)
        return 2
    broken = [
        sentence
        for name in arguments or TARGETS
        for engine in ENGINES
        for sentence in run_engine(engine, name, given / len(ENGINES))
    ]
    print(*broken, sep="\n", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
