"""The measured texts beside a checkout, with their scorers; they are no part of the project."""

import importlib.util
import json
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SHARED = Path(__file__).parents[1] / "../shared"

needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared texts are not there")


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a `.jsonl` file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


@cache
def scorer(name: str) -> ModuleType:
    """One of the scorers that lie beside the texts."""
    spec = importlib.util.spec_from_file_location(name, SHARED / f"check/{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
