"""What the tests of faults start from."""

from pathlib import Path

import pytest

from tests.test_cli import PAGE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A home with a corpus of one article."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus/1.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path
