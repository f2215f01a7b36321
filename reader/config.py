"""The config file: TOML in the user's config folder, written by people, never by the program."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from platformdirs import user_config_path

from reader.words import LANGUAGES, _

MEASURE = 72
"""The widest line of text in cells: 36 Chinese characters, a comfortable line to read."""

MEASURES = range(24, 201)
"""The widths of a line of text in cells that can be set."""


class Setting(NamedTuple):
    """One thing that the config file can say.

    Attributes:
        name: Its key in the file, and the attribute of `Config`.
        read: Makes the attribute of the file's value.
            Raises `ValueError` with a sentence's end on what it has to be.
        example: A value as it is written in TOML.
        sentence: What it is for.
    """

    name: str
    read: Callable[[Any], Any]
    example: str
    sentence: str


def _text(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(_("must be a text in quotes"))
    return value


def _folder(value: Any) -> Path | None:
    try:
        return Path(_text(value)).expanduser() if value != "" else None
    except RuntimeError as error:
        raise ValueError(_("names the home folder of nobody here")) from error


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(_("must be true or false"))
    return value


def _language(value: Any) -> str:
    if value not in LANGUAGES:
        raise ValueError(_("must be one of {names}").format(names=", ".join(LANGUAGES)))
    return str(value)


def _measure(value: Any) -> int:
    if type(value) is not int or value not in MEASURES:
        first, last = MEASURES[0], MEASURES[-1]
        sentence = _("must be a whole number of cells from {first} to {last}")
        raise ValueError(sentence.format(first=first, last=last))
    return value


def _keys(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError(_("must be a table, [keys]"))
    keys = {name: (given,) if isinstance(given, str) else given for name, given in value.items()}
    for name, given in keys.items():
        if not isinstance(given, list | tuple) or not all(isinstance(key, str) for key in given):
            sentence = _("has to have a key or a list of keys in quotes: {example}")
            raise ValueError(sentence.format(example=f'{name} = ["a", "b"]'))
    return {name: tuple(given) for name, given in keys.items()}


SETTINGS = (
    Setting("corpus", _folder, '"~/news"', "The folder to open where none is named."),
    Setting(
        "language",
        _language,
        '"zh"',
        "What the program speaks, zh or en; by the locale where this is not said.",
    ),
    Setting(
        "theme",
        _text,
        '"jiandu-light"',
        "jiandu-dark, jiandu-light, jiandu-terminal (the terminal's own colours), or a theme of"
        " Textual's. Chosen in the application it is remembered until this is said.",
    ),
    Setting(
        "ascii",
        _truth,
        "true",
        "Borders and signs of ASCII alone; where this is not said, only where the locale is not"
        " UTF-8.",
    ),
    Setting(
        "measure",
        _measure,
        "64",
        "The widest line of an article in cells, two for a Chinese character; 72 where this is"
        " not said.",
    ),
    Setting("indent", _truth, "true", "Paragraphs begin two Chinese characters further in."),
    Setting(
        "figures_go_on",
        _truth,
        "true",
        "The key for the next figure goes on into the next article at once, not when it is"
        " pressed once more.",
    ),
    Setting(
        "keys",
        _keys,
        '{ down = ["j", "Down"], top = "g" }',
        "Other keys for commands, by the names of the commands.",
    ),
)
"""What the config file can say; the example file is made of this, too."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the config file says, with the attributes that `SETTINGS` explains.

    Attributes:
        corpus: None where the file does not say.
        language: Empty where the file does not say.
        theme: Empty where the file does not say.
        ascii: None where the file does not say.
        measure: In cells, one of `MEASURES`.
        indent: Whether paragraphs are indented.
        figures_go_on: Whether figures are stepped through over the end of an article.
        keys: The keys as written, by the names of the commands.
        problems: What is wrong with the file, a sentence each; that is left out.
    """

    corpus: Path | None = None
    language: str = ""
    theme: str = ""
    ascii: bool | None = None
    measure: int = MEASURE
    indent: bool = False
    figures_go_on: bool = False
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def config_path() -> Path:
    """Where the config file is looked for."""
    return user_config_path("jiandu") / "config.toml"


def load_config(path: Path | None = None) -> Config:
    """Read the config file; one that is not there, or what is wrong in it, says nothing."""
    path = path or config_path()
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib

        written = tomllib.loads(text)
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError, RecursionError) as error:
        sentence = _("The config file {path} can't be used: {fault}.")
        return Config(problems=(sentence.format(path=path, fault=error),))
    readers = {setting.name: setting.read for setting in SETTINGS}
    values: dict[str, Any] = {}
    problems = []
    for name, value in written.items():
        if name not in readers:
            sentence = _("there is no setting {name!r}{hint}.")
            problems.append(sentence.format(name=name, hint=nearest(name, readers)))
            continue
        try:
            values[name] = readers[name](value)
        except ValueError as error:
            problems.append(_("{name} {fault}.").format(name=name, fault=error))
    sentence = _("In the config file {path}: {problem}")
    told = tuple(sentence.format(path=path, problem=problem) for problem in problems)
    return Config(**values, problems=told)


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on an unknown name: the known one that is most like it, or ""."""
    near = get_close_matches(name, list(known), 1)
    return _("; the nearest is {name}").format(name=near[0]) if near else ""
