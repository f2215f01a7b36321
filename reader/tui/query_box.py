"""The line that filters the list, with completion and the queries that were typed before."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message
from textual.suggester import Suggester
from textual.timer import Timer
from textual.widgets import Input

from reader.library import Library
from reader.words import N_, _

TYPING_PAUSE = 0.08
"""Seconds without a key before it is told what stands here."""


class QuerySuggester(Suggester):
    """Completes fields and their values in a query while it is typed."""

    def __init__(self, library: Library) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._library = library

    async def get_suggestion(self, value: str) -> str | None:
        """The query with its last term completed, where there is a way to go on."""
        completion = self._library.complete(value, len(value))
        typed = value[completion.start :]
        fitting = (choice for choice in completion.choices if choice.startswith(typed))
        choice = next(fitting, None)
        return value[: completion.start] + choice if choice and typed else None


class QueryBox(Input):
    """Completes what is typed; up and down go through earlier queries.

    Args:
        library: What is asked.
        queries: The earlier queries, the newest last.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("enter", "submit", N_("Keep")),
        ("up", "earlier", N_("Earlier query")),
        ("down", "later", N_("Later query")),
    ]

    class Typed(Message):
        """Something else stands here, and nobody types on."""

    def __init__(self, library: Library, queries: Sequence[str], *, id: str) -> None:  # noqa: A002
        super().__init__(
            placeholder=_("words; ↑ earlier ones, Enter keeps, Esc clears"),
            suggester=QuerySuggester(library),
            id=id,
        )
        self.queries = list(queries)
        self._at = len(self.queries)
        self._pause: Timer | None = None

    def on_input_changed(self) -> None:
        """Wait for the next key, and tell what stands here where there is none."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(TYPING_PAUSE, lambda: self.post_message(self.Typed()))

    def remember(self) -> None:
        """Take the query that stands here for the newest one."""
        if query := self.value.strip():
            self.queries = [*(earlier for earlier in self.queries if earlier != query), query]
        self._at = len(self.queries)

    def action_earlier(self) -> None:
        """Show the query before."""
        self._go(-1)

    def action_later(self) -> None:
        """Show the query after, an empty line after the newest."""
        self._go(1)

    def _go(self, by: int) -> None:
        self._at = max(0, min(self._at + by, len(self.queries)))
        self.value = [*self.queries, ""][self._at]
        self.cursor_position = len(self.value)
