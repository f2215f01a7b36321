import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.kills import kill_exports, kill_imports, kill_indexing, write_pages


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Windows does not")
@pytest.mark.parametrize("kill", [kill_exports, kill_imports, kill_indexing])
def test_a_killed_command_leaves_what_is_whole(
    tmp_path: Path, kill: Callable[[Path, int], int]
) -> None:
    write_pages(tmp_path)
    kill(tmp_path, 5)
