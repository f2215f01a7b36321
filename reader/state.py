"""What the application remembers from one start to the next, apart from marks and config."""

import json
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

MOST_QUERIES = 100
"""How many queries are remembered."""

MOST_FILTERS = 100
"""Of how many corpora the filter is remembered."""


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered.

    Attributes:
        theme: The theme that was chosen in the application; "" for none.
        order: The order of the list.
        queries: The queries that were typed, the newest last.
        filters: The query that filtered the list when it was left, by the path of the corpus, the
            newest last.
        starts: How often the application was started.
        widths: How many cells wide a pane at the side was made, by its name.
        away: What panes are taken away by.
        export_format: Name of the format of the last export; "" for none.
        export_folder: Where its files went.
        export_highlights: Whether highlights and notes went along.
    """

    theme: str = ""
    order: str = ""
    queries: tuple[str, ...] = ()
    filters: Mapping[str, str] = field(default_factory=dict)
    starts: int = 0
    widths: Mapping[str, int] = field(default_factory=dict)
    away: tuple[str, ...] = ()
    export_format: str = ""
    export_folder: str = ""
    export_highlights: bool = True


FIRST_STATE = State()
"""That of the first start."""


def _of(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


def _list_of(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(isinstance(item, kind) for item in value)


def _table_of(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, dict) and _list_of(kind)([*value.values()])


_SOUND = {
    "theme": _of(str),
    "order": _of(str),
    "queries": _list_of(str),
    "filters": _table_of(str),
    "starts": _of(int),
    "widths": _table_of(int),
    "away": _list_of(str),
    "export_format": _of(str),
    "export_folder": _of(str),
    "export_highlights": _of(bool),
}
"""Whether what the file says of an attribute can be that."""


def state_path() -> Path:
    """Where the state is kept."""
    return user_state_path("jiandu") / "state.json"


def load_state(path: Path) -> State:
    """Read the state; what is damaged is not remembered."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return FIRST_STATE
    if not isinstance(values, dict):
        return FIRST_STATE
    sound: dict[str, Any] = {
        name: tuple(values[name]) if isinstance(values[name], list) else values[name]
        for name, is_sound in _SOUND.items()
        if name in values and is_sound(values[name])
    }
    return State(**sound)


def save_state(state: State, path: Path) -> None:
    """Write the state in one step; where that can't be, nothing is remembered."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as beside:
            written = Path(beside) / path.name
            written.touch(0o600)
            written.write_text(json.dumps(asdict(state)), encoding="ascii")
            written.replace(path)
