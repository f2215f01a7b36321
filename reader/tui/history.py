"""What was open, to go back and forward through."""

from dataclasses import dataclass, replace

from reader.library import Entry


@dataclass(frozen=True, slots=True)
class Visit:
    """An article that was open.

    Attributes:
        entry: The article.
        query: What it was found by, empty where it was not searched for.
        offset: Offset in its text of where reading stopped.
    """

    entry: Entry
    query: str = ""
    offset: int = 0


class History:
    """The visits in their order, one of them the last that was made or gone to."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def current(self) -> Visit | None:
        """The last visit that was made or gone to."""
        return self._visits[self._at] if self._visits else None

    def visit(self, visit: Visit) -> None:
        """Come to an article in a new way; what could be gone forward to is forgotten."""
        if self.current and self.current.entry.path == visit.entry.path:
            self._visits[self._at] = visit
        else:
            self._visits[self._at + 1 :] = [visit]
            self._at += 1

    def leave(self, path: str, offset: int) -> None:
        """Keep where reading stopped in the current article, if it is at this path."""
        if self.current and self.current.entry.path == path:
            self._visits[self._at] = replace(self.current, offset=offset)

    def go(self, by: int, path: str) -> Visit | None:
        """Go back (-1) or forward (1); None where there is no further visit.

        Args:
            by: The direction.
            path: What is on the screen; where that was only looked at in passing, back is to the
                current visit.
        """
        if by < 0 and self.current and self.current.entry.path != path:
            return self.current
        if not 0 <= self._at + by < len(self._visits):
            return None
        self._at += by
        return self.current
