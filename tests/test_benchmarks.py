"""What benchmarks keep, and when they call a value worse."""

import pytest

from tests.benchmarks import kept
from tests.benchmarks.measures import UNITS, Measure
from tests.benchmarks.tables import changes, tables


@pytest.mark.parametrize(
    ("unit", "former", "value", "worse"),
    [
        ("", 0.984, 0.981, True),
        ("", 0.984, 0.983, False),
        ("", 0.984, 0.99, False),
        ("pages/s", 200.0, 100.0, True),
        ("pages/s", 200.0, 190.0, False),
        ("ms", 40.0, 100.0, True),
        ("ms", 0.2, 1.8, False),
        ("bare scans", 12.0, 14.0, True),
    ],
)
def test_worse_is_what_two_runs_of_one_program_do_not_differ_by(
    unit: str, former: float, value: float, worse: bool
) -> None:
    assert UNITS[unit].worse(former, value) is worse


def test_changes_are_of_our_own_values() -> None:
    last = [Measure("A", "ours", "F1", 0.9), Measure("A", "theirs 1.0", "F1", 0.8, peer=True)]
    now = [Measure("A", "ours", "F1", 0.85), Measure("A", "theirs 1.0", "F1", 0.1, peer=True)]
    text, worse = changes(last, now)
    assert worse == 1
    *_, row = text.splitlines()
    assert [cell.strip() for cell in row.strip("|").split("|")] == [
        "A · ours · F1",
        "0.900",
        "0.850",
        "-0.050",
        "worse",
    ]


def test_what_was_not_measured_is_kept() -> None:
    last = [
        Measure("A", "a row that is gone", "F1", 0.9),
        Measure("A", "theirs 1.0, Chinese", "F1", 0.8, peer=True),
        Measure("A", "others 2.0, Chinese", "F1", 0.7, peer=True),
        Measure("B", "ours", "F1", 0.6),
    ]
    now = [
        Measure("A", "ours", "F1", 0.95),
        Measure("A", "theirs 1.1, Chinese", "F1", 0.85, peer=True),
        Measure("C", "ours", "F1", 0.5),
    ]
    assert [(each.table, each.row) for each in kept.merge(last, now)] == [
        ("A", "ours"),
        ("A", "theirs 1.1, Chinese"),
        ("A", "others 2.0, Chinese"),
        ("B", "ours"),
        ("C", "ours"),
    ]


def test_the_kept_figures_are_read_and_printed() -> None:
    assert {title for title, _ in tables(kept.read())} >= {"Figures: accuracy", "Labels", "Layout"}
