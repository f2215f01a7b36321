"""Write the reference that is made from the code: `python -m tests.reference`.

The pages of commands, keys, queries and settings, the manual page and the completions of three
shells go into `docs/`, the messages into the catalogues; a test fails where what is there is not
what the code says.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import typer
from typer.completion import get_completion_script  # type: ignore[attr-defined]

from reader import cli, words
from reader.article import KINDS
from reader.config import SETTINGS
from reader.library.entry import QueryError
from reader.library.orders import ORDERS
from reader.library.query import FIELDS, STATES, parse
from reader.library.values import MULTIPLIERS, PLAIN_DURATIONS
from reader.start import COMPLETION
from reader.tui.commands import COMMANDS, Place
from reader.tui.keys import key_signs
from reader.usage import parameters, usage
from tests import catalogue
from tests.benchmarks.page import benchmarks_page, compared
from tests.python_page import python_page

DOCUMENTS = Path(__file__).parents[1] / "docs"

EXITS = (
    (0, "done"),
    (1, "nothing found"),
    (2, "wrong use"),
    (3, "a file could not be read or written"),
)

VARIABLES = (
    ("READER_CORPUS", "The corpus folder where none is named."),
    ("NO_COLOR", "Where set, nothing is coloured."),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "What the program speaks: Chinese, else English."),
    ("VISUAL, EDITOR, PAGER", "What E opens the raw file in."),
)

WORDS = (
    ("中国 经济", "both words; AND between them changes nothing"),
    ("中国 OR 世界", "either word"),
    ("中国 -经济", "the one without the other; ~ and NOT serve as well"),
    ("(能源 OR 电力) 太阳能", "one of two, and a third"),
    ('"人工智能"', "the phrase"),
    ("-(经济 OR 科技)", "neither word"),
)
"""Queries with words and signs; each finds something in the sample corpus."""

FIELD_EXAMPLES = {
    "title": ("title:数字", "the word in their title"),
    "source": ("source:日报", "the word in what they name as their source"),
    "outlet": ("outlet:日报", "the word in the outlet that published them first"),
    "author": ("author:ferryman", "the word in an author's name"),
    "section": ("section:财经", "the word in the path of their folder"),
    "label": ("label:投资", "the word in the label of a figure"),
    "after": ("after:2023-05", "a day of publication from the first day of that time on"),
    "before": ("before:2023", "a day of publication before the first day of that time"),
    "has": ("has:money", "figures of that kind; `has:figures`: of any"),
    "is": ("is:unread", f"a mark of yours: {', '.join(STATES)}"),
    "tag": ("tag:水", "a tag that you gave"),
}
"""A query with each field, with what stands behind the colon."""

KIND_EXAMPLES = {
    "money": "money:CNY>1亿",
    "percent": "percent:5..10",
    "count": "count:人>=1万",
    "measure": "measure:公里:10..100",
    "duration": "duration<1h",
    "date": "date:2023-Q1",
    "ratio": "ratio:76:75",
    "ordinal": "ordinal:1",
    "number": "number>100",
}
"""A query with each kind of figures."""

FIGURES = (
    ("money:CNY", "of that unit"),
    ("money>1e8", "above a value; `<` `<=` `>=` `=` serve as well"),
    ("percent:5..10", "from one value to another, both included"),
    ("count:1000..", "from a value on; `..1000` up to one"),
    ("measure:公里>100", "of a unit, and above a value"),
    ("投资:money>1e8", "with the word in the label"),
    ("投资:money:CNY>1亿", "all three"),
)

MISTAKES = ("titel:水", "money>much", "(水 OR 电", "is:red")
"""Queries that can't be understood."""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown."""
    escaped = ([cell.replace("|", "\\|") for cell in cells] for cells in (head, *rows))
    lines = (f"| {' | '.join(cells)} |" for cells in escaped)
    return "\n".join((next(lines), "|---" * len(head) + "|", *lines))


def commands() -> Iterator[Any]:
    """The commands, with their names and parameters, in the order of the code."""
    # Typer does not export the type of its commands.
    group: Any = typer.main.get_command(cli.app)
    yield from group.commands.values()


def commands_page() -> str:
    """The command line as Markdown."""
    parts = [
        "# Commands",
        "Without a command, `reader` opens the application on the corpus; a first word that is no "
        "command is opened, a folder as corpus, a file as an article.",
    ]
    for command in commands():
        parts += [
            f"## reader {command.name}",
            f"    {usage(command, f'reader {command.name}')}",
            command.help,
        ]
        if rows := [(f"`{name}`", sentence) for name, sentence in parameters(command)]:
            parts.append(table(("argument or option", "what it is"), rows))
    exits = ((str(status), meaning) for status, meaning in EXITS)
    parts += ["## Exit codes", table(("code", "meaning"), exits)]
    return "\n\n".join(parts) + "\n"


def keys_page() -> str:
    """The table of commands of the application as Markdown."""
    parts = [
        "# Keys",
        "Each command is in the palette too (`:` or `Ctrl+P`). A number before a command that moves"
        " repeats it (`5j`). The names are what the config file gives other keys to.",
    ]
    for place in Place:
        rows = (
            (f"`{key_signs(item.keys)}`", item.sentence, item.name)
            for item in COMMANDS
            if item.place is place
        )
        parts += [f"## {place}", table(("keys", "what they do", "name"), rows)]
    return "\n\n".join(parts) + "\n"


def examples() -> Iterator[str]:
    """The queries of the page of queries that are to find something."""
    yield from (query for query, _ in (*WORDS, *FIGURES, *FIELD_EXAMPLES.values()))
    yield from KIND_EXAMPLES.values()


def refusal(query: str) -> str:
    """What is said of a query that can't be understood.

    Raises:
        ValueError: It can.
    """
    try:
        parse(query)
    except QueryError as error:
        return error.message
    raise ValueError(query)


def queries_page() -> str:
    """The query language as Markdown."""
    finds = "finds articles with"
    parts = [
        "# Queries",
        "The filter of the application, `reader list`, `reader figures` and `reader export` read "
        "the same language. An empty query finds everything. In a shell, put a query with `>`, "
        "`<`, `(` or blanks in single quotes.",
        "## Words",
        table(("query", finds), ((f"`{query}`", sentence) for query, sentence in WORDS)),
        "Chinese is found as it stands, also within a longer word; Latin words are found whole. "
        "Case, full width, and Traditional or Simplified forms do not matter. AND binds closer "
        "than OR. The words OR, AND and NOT are written in capitals. Signs of a Chinese input "
        "method (`：` `（` `＞`) serve as well as ASCII ones.",
        "## Fields",
        table(
            ("field", "example", finds),
            (
                (f"`{name}:`", f"`{FIELD_EXAMPLES[name][0]}`", FIELD_EXAMPLES[name][1])
                for name in FIELDS
            ),
        ),
        'A value with blanks stands in quotes: `source:"two words"`. A day is written '
        "`2023-05-31`, `2023/05/31`, `2023-05` or `2023`.",
        "## Figures",
        table(("query", finds + " a figure"), ((f"`{q}`", s) for q, s in FIGURES)),
        "All that one term asks for has to hold of one figure. Nothing is converted: dollars are "
        "not found as yuan, miles not as kilometres. A range is found where it overlaps what is "
        "asked for.",
        "## Kinds",
        table(
            ("kind", "example"),
            ((f"`{kind}`", f"`{KIND_EXAMPLES[kind]}`") for kind in KINDS),
        ),
        "[figures.md](figures.md) tells what each kind is. Behind a number may stand "
        f"{', '.join(f'`{sign}`' for sign in MULTIPLIERS)}. The units of a duration are "
        f"{', '.join(f'`{sign}`' for sign in PLAIN_DURATIONS)}; `P5Y` serves as well. A date is "
        "`2023`, `2023-05`, `2023-05-31`, `2023-Q1`, `2023-H1` or `1990s`.",
        "## Orders",
        f"`reader list --sort ORDER` and `S` in the application: {', '.join(ORDERS)}. What is "
        "equal in an order is newest first. Of articles that are reprints of each other, the "
        "application lists the newest alone, with their number; so does `--fold`.",
        "## What is refused",
        "A query that can't be understood is refused with a sentence on what is wrong.",
        table(
            ("query", "what is said"),
            ((f"`{query}`", refusal(query)) for query in MISTAKES),
        ),
    ]
    return "\n\n".join(parts) + "\n"


def config_page() -> str:
    """The settings of the config file as Markdown."""
    parts = [
        "# The config file",
        "`config.toml` in the folder that `reader doctor` names: `~/.config/jiandu/` on Linux. You "
        "write it; the program only reads it. Everything in it may be left out. What is wrong in "
        "it is told when the application opens, and the rest holds. [The example file]"
        "(config.example.toml) has all of it, to copy from.",
        table(
            ("key", "example", "what it is for"),
            ((f"`{item.name}`", f"`{item.example}`", item.sentence) for item in SETTINGS),
        ),
        "The names of the commands for `keys` are in [keys.md](keys.md). A key is written as "
        "there: `j`, `?`, `PgUp`, `Ctrl+D`, and `g g` for one after another. They may have a table "
        "of their own:",
        '    [keys]\n    down = ["j", "Down"]\n    top = "g g"',
        "## Environment",
        table(
            ("variable", "what it is for"),
            ((f"`{name.replace(', ', '`, `')}`", sentence) for name, sentence in VARIABLES),
        ),
    ]
    return "\n\n".join(parts) + "\n"


def config_example() -> str:
    """A config file in which everything is said and nothing holds."""
    parts = ["# What the config file can say: ~/.config/jiandu/config.toml on Linux."]
    for setting in SETTINGS:
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
        lines += [".SS " + roff(usage(command, f"reader {command.name}")), roff(command.help)]
        for name, sentence in parameters(command):
            lines += [".TP", f".B {roff(name)}", roff(sentence)]
    lines.append(".SH EXIT STATUS")
    for status, meaning in EXITS:
        lines += [".TP", f".B {status}", roff(meaning)]
    lines.append(".SH ENVIRONMENT")
    for name, meaning in VARIABLES:
        lines += [".TP", f".B {roff(name)}", roff(meaning)]
    return "\n".join(lines) + "\n"


def completion(shell: str) -> str:
    """The script that completes `reader` in a shell."""
    script: str = get_completion_script(prog_name="reader", complete_var=COMPLETION, shell=shell)
    # Files are what most arguments are.
    return script.replace(" --no-files", "") + "\n"


def pages() -> dict[str, str]:
    """Every page that is made from the code, by its path in `docs/`."""
    return {
        "commands.md": commands_page(),
        "keys.md": keys_page(),
        "config.example.toml": config_example(),
        "queries.md": queries_page(),
        "config.md": config_page(),
        "benchmarks.md": benchmarks_page(),
        "library.md": python_page(),
        "../README.md": compared((DOCUMENTS.parent / "README.md").read_text(encoding="utf-8")),
        "reader.1": manual_page(),
        "completions/reader.bash": completion("bash"),
        "completions/_reader": completion("zsh"),
        "completions/reader.fish": completion("fish"),
    }


def main() -> None:
    """Write the pages, in English, and the catalogues."""
    words.use("en")
    catalogue.main()
    for name, text in pages().items():
        path = DOCUMENTS / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
