"""The last figures, kept in the tree beside this module."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from tests.benchmarks.measures import Measure

Cells = dict[tuple[str, str, str], Measure]

FILE = Path(__file__).with_name("last.jsonl")


def read() -> list[Measure]:
    """The last figures; none where none were kept."""
    return [Measure(**row) for row in map(json.loads, _lines()[1:])]


def conditions() -> str:
    """On what they were measured, and when."""
    told = json.loads(_lines()[0])
    return f"{told['processors']} processors, Python {told['python']}, {told['day']}"


def _lines() -> list[str]:
    return FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []


def merge(last: list[Measure], measured: list[Measure]) -> list[Measure]:
    """What is to be kept: the tables that were measured in the place of the last ones.

    A peer that was not measured now stays: it is not installed everywhere.
    """
    tables = {each.table for each in measured}
    peers = {(each.table, each.row.split()[0]) for each in measured if each.peer}
    kept = [
        each
        for each in last
        if each.table not in tables
        or (each.peer and (each.table, each.row.split()[0]) not in peers)
    ]
    order = {table: place for place, table in enumerate(dict.fromkeys(_tables(last, measured)))}
    return sorted((*measured, *kept), key=lambda each: (order[each.table], each.peer))


def _tables(*lists: list[Measure]) -> list[str]:
    return [each.table for measures in lists for each in measures]


def write(measures: list[Measure]) -> None:
    """Keep these as the last figures, as measured today."""
    told = {
        "processors": os.cpu_count(),
        "python": sys.version.split()[0],
        "day": date.today().isoformat(),
    }
    rows = (told, *map(asdict, measures))
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    FILE.write_text("".join(lines), encoding="utf-8")
