"""What the application remembers from one start to the next, apart from marks and config."""

import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from platformdirs import user_state_path

MOST_QUERIES = 100
"""How many queries are remembered."""


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered.

    Attributes:
        theme: The theme that was chosen in the application; "" for none.
        order: The order of the list.
        queries: The queries that were typed, the newest last.
        starts: How often the application was started.
        widths: How many cells wide a pane at the side was made, by its name.
    """

    theme: str = ""
    order: str = ""
    queries: tuple[str, ...] = ()
    starts: int = 0
    widths: Mapping[str, int] = field(default_factory=dict)


def state_path() -> Path:
    """Where the state is kept."""
    return user_state_path("jiandu") / "state.json"


def load_state(path: Path) -> State:
    """Read the state; of a file that is damaged nothing is remembered."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        queries = values["queries"]
        widths = values.get("widths", {})
        state = State(
            values["theme"], values["order"], tuple(queries), values["starts"], dict(widths)
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return State()
    texts = (state.theme, state.order, *state.queries)
    numbers = (state.starts, *state.widths.values())
    sound = all(isinstance(text, str) for text in texts)
    sound = sound and all(isinstance(number, int) for number in numbers)
    return state if sound and isinstance(queries, list) else State()


def save_state(state: State, path: Path) -> None:
    """Write the state in one step; where that can't be, nothing is remembered."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, delete=False) as file:
            file.write(json.dumps(asdict(state)).encode("ascii"))
        Path(file.name).replace(path)
