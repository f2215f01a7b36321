"""The corpus folder, its index, and the query language over it."""

from reader.library.entry import (
    CorpusError,
    Entry,
    FigureHit,
    Hit,
    Progress,
    QueryError,
    SectionCount,
    Unreadable,
)
from reader.library.library import Library

__all__ = [
    "CorpusError",
    "Entry",
    "FigureHit",
    "Hit",
    "Library",
    "Progress",
    "QueryError",
    "SectionCount",
    "Unreadable",
]
