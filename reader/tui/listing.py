"""What the list of articles asks of the library, away from the screen.

Of reprints of each other only the newest one that is found is listed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reader.library import Entry, Library
from reader.library.orders import Order

Listed: TypeAlias = tuple[str, str | None, Order]
"""Query, section and order of a list."""

BLOCK = 64
"""Rows that are asked for at a time."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be listed, and what is on the screen of the list before.

    Attributes:
        query: What has to match.
        section: The only section; None for all.
        order: What comes first.
        keep: Path of the article that the cursor stays on, if there is one.
        cursor: The row of the cursor.
        top: The uppermost row on the screen.
        uppermost: Path of the article there, where the same is listed again.
    """

    query: str
    section: str | None
    order: Order
    keep: str | None
    cursor: int
    top: int
    uppermost: str | None

    @property
    def listed(self) -> Listed:
        """What makes two lists the same."""
        return self.query, self.section, self.order


@dataclass(frozen=True, slots=True)
class Screenful:
    """What is to be shown of a list, as one state of the library has it.

    Attributes:
        place: The row of the article at `Request.keep`; None where it is not listed.
        uppermost: The row of the one at `Request.uppermost`; None where it is not listed.
        blocks: The rows around these two.
    """

    place: int | None
    uppermost: int | None
    blocks: dict[int, Sequence[Entry]]

    @classmethod
    def of(cls, library: Library, request: Request) -> "Screenful":
        """Ask the library."""
        version, screen = -1, None
        while screen is None or version != library.version():
            version = library.version()
            place, uppermost = (
                library.position(path, *request.listed, folded=True) if path else None
                for path in (request.keep, request.uppermost)
            )
            numbers = {(row or 0) // BLOCK + by for row in (place, uppermost) for by in (0, 1)}
            blocks = {number: block_of(library, number, *request.listed) for number in numbers}
            screen = cls(place, uppermost, blocks)
        return screen


def block_of(
    library: Library, number: int, query: str, section: str | None, order: Order
) -> Sequence[Entry]:
    """A block of the rows of a list."""
    first = number * BLOCK
    return library.rows(first, first + BLOCK, query, section, order, folded=True)
