"""The config file: TOML in the user's config folder, written by people, never by the program."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path


class ConfigError(Exception):
    """The config file can't be used; the message says which file and why."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the config file can say.

    Attributes:
        corpus: The folder to open where none is named; None where the file does not say.
        theme: The name of the application's theme, such as `jiandu-light`; empty where the file
            does not say.
    """

    corpus: Path | None = None
    theme: str = ""


def config_path() -> Path:
    """Where the config file is looked for."""
    return user_config_path("jiandu") / "config.toml"


def load_config(path: Path | None = None) -> Config:
    """Read the config file; one that is not there says nothing.

    Raises:
        ConfigError: The file can't be read, is no TOML, or says something of the wrong type.
    """
    path = path or config_path()
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError) as error:
        raise ConfigError(f"The config file {path} can't be used: {error}.") from error
    for name in ("corpus", "theme"):
        if not isinstance(values.get(name, ""), str):
            raise ConfigError(f"In the config file {path}, {name} must be in quotes.")
    corpus = values.get("corpus")
    return Config(
        corpus=Path(corpus).expanduser() if corpus else None, theme=values.get("theme", "")
    )
