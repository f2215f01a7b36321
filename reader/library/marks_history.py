"""What was done in this session, and what was taken back."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import RLock

from reader.library.marks_changes import ARTICLES, Change, apply
from reader.library.marks_file import MarksFile
from reader.library.marks_rows import remember
from reader.library.marks_values import Marked

_KEPT_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """What one call changed.

    Attributes:
        words: What was done, in the past tense.
        changes: The rows, in the order in which they were changed.
    """

    words: str
    changes: tuple[Change, ...]

    def inverse(self) -> Step:
        """The step that takes this one back."""
        return Step(
            self.words,
            tuple(Change(each.table, each.after, each.before) for each in reversed(self.changes)),
        )


class History:
    """The steps that can be undone and done again.

    Args:
        file: Where the marks are.
    """

    def __init__(self, file: MarksFile) -> None:
        self._file = file
        self._lock = RLock()
        self._done: deque[Step] = deque(maxlen=_KEPT_STEPS)
        self._undone: deque[Step] = deque(maxlen=_KEPT_STEPS)

    def do(
        self,
        words: Callable[[int], str],
        changes: Callable[[sqlite3.Connection], Iterable[Change]],
        articles: Sequence[Marked] = (),
        *,
        undoable: bool = True,
    ) -> tuple[Change, ...]:
        """Make changes, and give those that were needed.

        Args:
            words: What was done, of the number of changes.
            changes: The changes, looked for in the transaction in which they are made.
            articles: What they are about.
            undoable: Whether they can be undone.

        Raises:
            OSError: The file can't be written; nothing is changed.
        """

        def work(connection: sqlite3.Connection) -> tuple[Change, ...]:
            made = apply(connection, changes(connection))
            if made:
                remember(connection, articles)
            # The path and title of an article are no mark.
            return tuple(change for change in made if change.table is not ARTICLES)

        with self._lock:
            made = self._file.write(work)
            if made and undoable:
                self._done.append(Step(words(len(made)), made))
                self._undone.clear()
            return made

    def undo(self) -> str | None:
        """Take back the last step of which anything is still there, and give its words."""
        return self._turn(self._done, self._undone)

    def redo(self) -> str | None:
        """Do the last step again that was taken back, and give its words."""
        return self._turn(self._undone, self._done)

    def _turn(self, steps: deque[Step], others: deque[Step]) -> str | None:
        with self._lock:
            while steps:
                step = steps[-1].inverse()
                made = self._file.write(partial(apply, changes=step.changes))
                steps.pop()
                if made:
                    others.append(Step(step.words, made))
                    return step.words
            return None
