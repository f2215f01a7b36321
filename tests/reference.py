"""Write the reference that is made from the code: `python -m tests.reference`.

The pages of commands and keys, the manual page and the completions of three shells go into
`docs/`; a test fails where what is there is not what the code says.
"""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer
from typer.completion import get_completion_script  # type: ignore[attr-defined]

from reader import cli
from reader.config import SETTINGS as CONFIG_SETTINGS
from reader.tui.commands import COMMANDS, Place
from reader.tui.keys import key_signs

DOCUMENTS = Path(__file__).parents[1] / "docs"

EXITS = (
    (0, "done"),
    (1, "nothing found"),
    (2, "wrong use"),
    (3, "a file could not be read or written"),
)

SETTINGS = (
    ("READER_CORPUS", "The corpus folder where none is named."),
    ("NO_COLOR", "Where set, nothing is coloured."),
    ("EDITOR, PAGER", "What E opens the raw file in."),
)


def commands() -> Iterator[Any]:
    """The commands, with their names and parameters, in the order of the code."""
    # Typer does not export the type of its commands.
    group: Any = typer.main.get_command(cli.app)
    yield from group.commands.values()


def usage(command: Any) -> str:
    """A command as it is typed."""
    words = ["reader", command.name]
    if any(item.param_type_name == "option" for item in command.params):
        words.append("[OPTIONS]")
    for item in command.params:
        if item.param_type_name == "argument":
            name = item.name.upper() + ("..." if item.nargs == -1 else "")
            words.append(name if item.required else f"[{name}]")
    return " ".join(words)


def parameters(command: Any) -> Iterator[tuple[str, str]]:
    """Each argument and option of a command as it is typed, with its sentence."""
    for item in command.params:
        if item.param_type_name == "argument":
            yield item.name.upper(), item.help or ""
        else:
            name = ", ".join((*item.opts, *item.secondary_opts))
            value = "" if item.is_flag else f" {item.metavar or item.name.upper()}"
            yield name + value, item.help or ""


def commands_page() -> str:
    """The command line as Markdown."""
    parts = [
        "# Commands",
        "Without a command, `reader` opens the application on the corpus; a first word that is no "
        "command is opened, a folder as corpus, a file as an article.",
    ]
    for command in commands():
        parts += [f"## reader {command.name}", f"    {usage(command)}", command.help]
        rows = [f"| `{name}` | {sentence} |" for name, sentence in parameters(command)]
        if rows:
            parts.append("\n".join(("| argument or option | what it is |", "|---|---|", *rows)))
    rows = [f"| {status} | {meaning} |" for status, meaning in EXITS]
    parts += ["## Exit codes", "\n".join(("| code | meaning |", "|---|---|", *rows))]
    return "\n\n".join(parts) + "\n"


def keys_page() -> str:
    """The table of commands of the application as Markdown."""
    parts = [
        "# Keys",
        "Each command is in the palette too (`:` or `Ctrl+P`). A number before a command that moves"
        " repeats it (`5j`). The names are what the config file gives other keys to.",
    ]
    for place in Place:
        rows = [
            f"| `{key_signs(item.keys)}` | {item.sentence} | {item.name} |"
            for item in COMMANDS
            if item.place is place
        ]
        parts += [
            f"## {place}",
            "\n".join(("| keys | what they do | name |", "|---|---|---|", *rows)),
        ]
    return "\n\n".join(parts) + "\n"


def config_example() -> str:
    """A config file in which everything is said and nothing holds."""
    parts = ["# What the config file can say: ~/.config/jiandu/config.toml on Linux."]
    for setting in CONFIG_SETTINGS:
        lines = textwrap.wrap(setting.sentence, 78)
        said = "\n".join(f"# {line}" for line in lines)
        parts.append(f"{said}\n# {setting.name} = {setting.example}")
    return "\n\n".join(parts) + "\n"


def roff(text: str) -> str:
    """Text for a manual page: nothing in it is taken for a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.M)


def manual_page() -> str:
    """The manual page `reader(1)` in the man macros of roff."""
    lines = [
        '.TH READER 1 "" "jiandu" "User Commands"',
        ".SH NAME",
        "reader \\- read scraped news: clean articles, and every figure in them as data",
        ".SH SYNOPSIS",
        ".B reader",
        "[PATH]",
        ".br",
        ".B reader",
        "COMMAND [OPTIONS] [ARGUMENTS]",
        ".SH DESCRIPTION",
        roff(
            "Opens a folder of text and HTML pages as a corpus, or one file as an article. The "
            "commands are the same for a pipe: data goes to standard output, words to standard "
            "error."
        ),
        ".SH COMMANDS",
    ]
    for command in commands():
        lines += [".SS " + roff(usage(command)), roff(command.help)]
        for name, sentence in parameters(command):
            lines += [".TP", f".B {roff(name)}", roff(sentence)]
    lines.append(".SH EXIT STATUS")
    for status, meaning in EXITS:
        lines += [".TP", f".B {status}", roff(meaning)]
    lines.append(".SH ENVIRONMENT")
    for name, meaning in SETTINGS:
        lines += [".TP", f".B {roff(name)}", roff(meaning)]
    return "\n".join(lines) + "\n"


def completion(shell: str) -> str:
    """The script that completes `reader` in a shell."""
    script: str = get_completion_script(
        prog_name="reader", complete_var="_READER_COMPLETE", shell=shell
    )
    # Files are what most arguments are.
    return script.replace(" --no-files", "") + "\n"


def pages() -> dict[str, str]:
    """Every page that is made from the code, by its path in `docs/`."""
    return {
        "commands.md": commands_page(),
        "keys.md": keys_page(),
        "config.example.toml": config_example(),
        "reader.1": manual_page(),
        "completions/reader.bash": completion("bash"),
        "completions/_reader": completion("zsh"),
        "completions/reader.fish": completion("fish"),
    }


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        path = DOCUMENTS / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
