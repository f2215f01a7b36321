"""Other processes that work for the reader, and how it talks with them.

Each is a fresh interpreter that reads from its standard input and writes to its standard output.
It ends when its input is closed, so it ends with the reader, however the reader ends.
"""

import pickle
import subprocess
import sys
from typing import BinaryIO

_START = "import sys; sys.path[:] = {path!r}; from {module} import serve; serve()"

ENDED = (EOFError, OSError, pickle.UnpicklingError)
"""What reading from a process that has ended raises."""


def start_process(module: str) -> subprocess.Popen[bytes]:
    """Run `serve` of a module in a fresh interpreter, with pipes to its input and output."""
    return subprocess.Popen(  # noqa: S603 - the interpreter that runs this
        [sys.executable, "-c", _START.format(path=sys.path, module=module)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def send(item: object, pipe: BinaryIO) -> None:
    """Write what the other process reads with pickle."""
    pickle.dump(item, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()
