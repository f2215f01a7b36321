"""How the command line is explained: its help, and what is said of wrong use."""

from collections.abc import Iterable, Iterator
from typing import Any

from reader.layout import cell_width, pad, wrap
from reader.words import N_, _, reworded

_INDENT = "  "

WRONG_USES = (
    N_("No such option: {option} (Possible options: {options})"),
    N_("No such option: {option}"),
    N_("Missing argument {name}."),
    N_("Option {option} requires an argument."),
    N_("Option {option} does not take a value."),
    N_("Got unexpected extra argument(s) ({arguments})"),
    N_("Invalid value for {name}: Value error, {value} is not one of {choices}"),
    N_("Invalid value for {name}: Input should be greater than or equal to {limit}"),
    N_("Invalid value for {name}: Input should be less than or equal to {limit}"),
    N_(
        "Invalid value for {name}: Input should be a valid integer,"
        " unable to parse string as an integer"
    ),
    N_("Invalid value for {name}: {details}"),
)
"""What Typer says of wrong use; of several that fit, the first is taken."""


def messages(command: Any) -> Iterator[str]:
    """All that a command, what it takes and what is in it say of themselves."""
    yield from filter(None, map(_help, (command, *command.params)))
    yield from filter(None, [command.epilog])
    for item in command.params:
        name = item.metavar or item.name.upper()
        if name.isupper() and (item.param_type_name == "argument" or not item.is_flag):
            yield name
    for found in getattr(command, "commands", {}).values():
        yield from messages(found)


def wrong_use(sentence: str, path: str) -> str:
    """What is said where a command line is not understood.

    Args:
        sentence: Typer's.
        path: The command with the names of its outer ones: `reader list`.
    """
    said = reworded(sentence, WRONG_USES).rstrip(".。")
    return _("{fault}; `{command} --help` explains it.").format(fault=said, command=path)


def usage(command: Any, path: str) -> str:
    """A command as it is typed, behind the path that leads to it."""
    words = [path]
    if any(item.param_type_name == "option" for item in command.params):
        words.append(_("[OPTIONS]"))
    for item in command.params:
        if item.param_type_name == "argument":
            name = _name(item) + ("..." if item.nargs == -1 else "")
            words.append(name if item.required else f"[{name}]")
    if getattr(command, "commands", None):
        words.append(_("COMMAND ..."))
    return " ".join(words)


def parameters(command: Any, kind: str = "") -> Iterator[tuple[str, str]]:
    """The arguments and options of a command as they are typed, each with its sentence.

    Args:
        command: The command.
        kind: `argument` or `option`; "" for both.
    """
    for item in command.params:
        if kind and item.param_type_name != kind:
            continue
        name = _name(item)
        if item.param_type_name == "option":
            value = "" if item.is_flag else f" {name}"
            name = ", ".join((*item.opts, *item.secondary_opts)) + value
        yield name, _sentence(item)


def _name(item: Any) -> str:
    """What a parameter is called where its value would stand."""
    return _(item.metavar or item.name.upper())


def _sentence(item: Any) -> str:
    """What a parameter is for, and what it is where it is not given."""
    sentence = _(_help(item))
    if isinstance(item.default, str) and item.default:
        sentence += _(" (default: {value})").format(value=str(item.default))
    if item.envvar:
        sentence += _(" (else {variable})").format(variable=item.envvar)
    return sentence


def help_page(command: Any, path: str, width: int) -> str:
    """All there is to say of a command and what it takes.

    Args:
        command: The command, or the group of them.
        path: How it is called.
        width: Of the terminal, in cells.
    """
    parts = [_("Usage: {line}").format(line=usage(command, path))]
    parts += _wrapped(_(_help(command)), width)
    commands = getattr(command, "commands", {})
    told_of_itself = ("--help", _("Show this and end."))
    tables = (
        (_("Arguments:"), parameters(command, "argument")),
        (_("Options:"), (*parameters(command, "option"), told_of_itself)),
        (_("Commands:"), ((name, _summary(found)) for name, found in commands.items())),
    )
    parts += [f"{head}\n{table}" for head, rows in tables if (table := _table(rows, width))]
    if command.epilog:
        parts += _wrapped(_(command.epilog), width)
    return "\n\n".join(parts) + "\n"


def _summary(command: Any) -> str:
    return _(_help(command)).partition("\n\n")[0]


def _help(item: Any) -> str:
    return getattr(item, "help", None) or ""


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The paragraphs of a text, in lines of a width."""
    for paragraph in filter(None, text.split("\n\n")):
        yield "\n".join(_lines(paragraph, width))


def _lines(text: str, width: int) -> Iterator[str]:
    joined = " ".join(text.split())
    return (joined[start:end].rstrip() for start, end in wrap(joined, width))


def _table(rows: Iterable[tuple[str, str]], width: int) -> str:
    """Names, and beside them or below them what they are."""
    found = list(rows)
    margin = min(max((cell_width(name) for name, _sentence in found), default=0), width // 3)
    blank = _INDENT + " " * margin + _INDENT
    lines = []
    for name, sentence in found:
        head = f"{_INDENT}{pad(name, margin)}{_INDENT}"
        first, *rest = [*_lines(sentence, max(1, width - len(blank)))] or [""]
        lines += [head + first] if cell_width(name) <= margin else [_INDENT + name, blank + first]
        lines += [blank + line for line in rest]
    return "\n".join(line.rstrip() for line in lines)
