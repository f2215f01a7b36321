"""The annotated articles beside the checkout, where they exist."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SHARED = Path(__file__).parents[2] / "../shared"


def read_gold(path: Path) -> list[dict[str, Any]]:
    """The annotated articles of a `.jsonl` file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
