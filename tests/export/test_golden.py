"""Each format's file for one article; `python -m tests.export.test_golden` writes them anew."""

import re
from itertools import product
from pathlib import Path

import pytest

from reader.export import FORMATS
from tests.export.articles import HIGHLIGHTED, SOURCE

FOLDER = Path(__file__).parent / "golden"
SOURCES = {"hard": SOURCE, "highlighted": HIGHLIGHTED}


def golden_file(source: str, name: str) -> Path:
    return FOLDER / f"{source}{FORMATS[name].suffix}"


def rendered(source: str, name: str) -> bytes:
    """The file without the style sheet and its hash, which change with every colour."""
    text = FORMATS[name].render(SOURCES[source])
    text = re.sub(r"(?s)<style>.*?</style>", "<style></style>", text)
    return re.sub(r"sha256-[^']+", "sha256-", text).encode()


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("name", FORMATS)
def test_format_is_as_the_golden_file(source: str, name: str) -> None:
    assert rendered(source, name) == golden_file(source, name).read_bytes()


if __name__ == "__main__":
    for each in product(SOURCES, FORMATS):
        golden_file(*each).write_bytes(rendered(*each))
