"""The documents' tables, held to what the code does."""

from datetime import date
from pathlib import Path

import pytest

import reader
from reader.cleaning.reasons import EXPLANATIONS

DOCUMENTS = Path(__file__).parents[1] / "docs"


def rows_of(document: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading, its head left out."""
    text = (DOCUMENTS / document).read_text(encoding="utf-8").split(f"## {heading}\n")[1]
    lines = text.partition("\n|")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("row", rows_of("figures.md", "Kinds"), ids="|".join)
def test_each_example_of_a_figure_is_read_so(row: list[str]) -> None:
    text, figure, *expected = row
    found = [item for item in reader.extract_figures(text, date(2023, 6, 1)) if item.text == figure]
    assert [[item.kind, str(item.value), item.unit, item.qualifier] for item in found] == [expected]


def test_the_reasons_are_those_of_the_code() -> None:
    assert dict(rows_of("cleaning.md", "The reasons")) == EXPLANATIONS
