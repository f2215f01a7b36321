"""Where the measured pages lie beside a checkout; they are no part of the project."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "../shared"

needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared pages are not there")
