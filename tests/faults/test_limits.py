import subprocess
import sys
from pathlib import Path

import pytest

LARGEST = 50_000
"""Bytes of the files that the test reads; without it, the command reads all."""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits for processes")
def test_no_file_takes_a_command_longer_or_more_memory_than_is_promised() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.limits", "add", "index", "--largest", str(LARGEST)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode()
