"""The corpus folder, its index, and the query language over it."""

from reader.library.completion import Completion
from reader.library.entry import (
    CorpusError,
    Entry,
    FigureHit,
    Hit,
    Progress,
    SectionCount,
    Unreadable,
)
from reader.library.library import Library
from reader.library.query import QueryError

__all__ = [
    "Completion",
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
