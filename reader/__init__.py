"""Clean articles out of scraped news pages, and every figure in them as data.

`clean` turns the bytes of a page into an `Article`, `extract_figures` finds the figures of any
text. Both are pure: no files, no clock, no globals.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Correction",
    "Figure",
    "Highlight",
    "Line",
    "Part",
    "Removed",
    "Section",
    "__version__",
    "clean",
    "extract_figures",
]

if TYPE_CHECKING:
    from reader.article import (
        Article,
        Correction,
        Figure,
        Highlight,
        Line,
        Part,
        Removed,
        Section,
    )
    from reader.figures import extract_figures
    from reader.reading import clean


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for, so that `reader --version` loads none."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    homes = {"clean": "reader.reading", "extract_figures": "reader.figures"}
    return getattr(import_module(homes.get(name, "reader.article")), name)
