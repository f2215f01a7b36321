"""The catalogues of what people see, kept in step with the code by `python -m tests.reference`.

A message is marked in the code by `_`, `N_` or `ngettext`, or stands in one of the tables that are
put into words as wholes. New ones come into each catalogue without a translation, and those that
are not in the code any more go.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import typer
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from reader import cli, usage
from reader.cleaning.reasons import Reason
from reader.export import FORMATS
from reader.tui.commands import COMMANDS, Need, Place
from reader.tui.kinds import KIND_LOOKS
from reader.words import DOMAIN, LANGUAGES, LOCALE

PACKAGE = Path(cli.__file__).parent
MARKS = {"_": 1, "N_": 1, "ngettext": 2}
"""The functions that mark messages, and how many of them each takes."""


def messages() -> Catalog:
    """Every message of the code, with the file that it stands in."""
    found = Catalog(charset="utf-8")
    for path in sorted(PACKAGE.rglob("*.py")):
        for message in marked(path.read_text(encoding="utf-8")):
            found.add(message, locations=[(_name(path), 0)])
    for name, message in tables():
        found.add(message, locations=[(name, 0)])
    return found


def _name(path: Path) -> str:
    return f"reader/{path.relative_to(PACKAGE).as_posix()}"


def marked(code: str) -> Iterator[str | tuple[str, ...]]:
    """The messages that are marked in a module, a pair for those with two forms.

    Babel's own extraction does not look into f-strings.
    """
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            given = node.args[: MARKS.get(node.func.id, 0)]
            texts = [str(item.value) for item in given if isinstance(item, ast.Constant)]
            if texts:
                yield tuple(texts) if len(texts) > 1 else texts[0]


def tables() -> Iterator[tuple[str, str]]:
    """The messages of tables, each with the name of its file."""
    for command in COMMANDS:
        for message in filter(None, (command.label, command.sentence)):
            yield "reader/tui/commands.py", message
    for value in (*Place, *Need):
        yield "reader/tui/commands.py", value.value
    for look in KIND_LOOKS.values():
        yield "reader/tui/kinds.py", look.name
    for reason in Reason:
        yield "reader/cleaning/reasons.py", reason.value
    for format_ in FORMATS.values():
        yield "reader/export/formats.py", format_.sentence
    for message in usage.messages(typer.main.get_command(cli.app)):
        yield "reader/cli.py", message


def catalogue_path(language: str) -> Path:
    """The catalogue of a language, as people write it."""
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read_catalogue(language: str) -> Catalog:
    """The catalogue of a language as it is."""
    with catalogue_path(language).open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def renew(language: str) -> None:
    """Bring a catalogue in step with the code, and compile it."""
    catalogue = read_catalogue(language)
    catalogue.update(messages(), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    path = catalogue_path(language)
    with path.open("wb") as file:
        write_po(file, catalogue, width=0, include_lineno=False)
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalogue)


def main() -> None:
    """Renew all catalogues."""
    for language in LANGUAGES[1:]:
        renew(language)
