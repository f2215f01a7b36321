"""Each format's file for one article; `python -m tests.export.test_golden` writes them anew."""

import re
from pathlib import Path

import pytest

from reader.export import FORMATS
from tests.export.articles import HARD, PROVENANCE

FOLDER = Path(__file__).parent / "golden"


def rendered(name: str) -> bytes:
    """The file without the style sheet and its hash, which change with every colour."""
    text = FORMATS[name].render(HARD, PROVENANCE)
    text = re.sub(r"(?s)<style>.*?</style>", "<style></style>", text)
    return re.sub(r"sha256-[^']+", "sha256-", text).encode()


@pytest.mark.parametrize("name", FORMATS)
def test_format_is_as_the_golden_file(name: str) -> None:
    assert rendered(name) == (FOLDER / f"hard{FORMATS[name].suffix}").read_bytes()


if __name__ == "__main__":
    for format_name in FORMATS:
        (FOLDER / f"hard{FORMATS[format_name].suffix}").write_bytes(rendered(format_name))
