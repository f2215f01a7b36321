"""The rules of the house, held in a fresh interpreter and in the source."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader

PACKAGE = Path(reader.__file__).parent
CORE = ("article", "reading", "cleaning", "figures", "layout", "library", "export")


def modules_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(' '.join(sys.modules), file=sys.stderr)"
    # Measuring coverage in the new interpreter would import a good deal there.
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=plain, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def importers_of(package: str) -> set[str]:
    return {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] == package for name in imports_of(path))
    }


@pytest.mark.parametrize("module", CORE)
def test_the_core_imports_neither_textual_nor_typer(module: str) -> None:
    loaded = modules_after(f"import reader.{module}")
    assert not loaded & {"textual", "typer"}


def test_the_version_takes_no_heavy_import() -> None:
    statement = "sys.argv = ['reader', '--version']\nimport reader.start\n" + (
        "try: reader.start.main()\nexcept SystemExit: pass"
    )
    heavy = {"textual", "lxml", "dateutil", "sqlite3", "reader.cleaning", "reader.figures"}
    assert not modules_after(statement) & heavy


def test_only_the_command_line_imports_typer() -> None:
    assert importers_of("typer") == {"cli.py"}


def test_only_the_application_imports_textual() -> None:
    assert all(name.startswith("tui/") for name in importers_of("textual"))


def test_rich_is_for_what_people_see() -> None:
    for name in importers_of("rich"):
        rich = {item for item in imports_of(PACKAGE / name) if item.startswith("rich")}
        assert name == "cli.py" or name.startswith("tui/") or rich == {"rich.cells"}, name


def test_nothing_but_its_command_imports_the_application() -> None:
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("tui/") and name != "opening.py":
            assert not any(item.startswith("reader.tui") for item in imports_of(path)), name


@pytest.mark.parametrize(
    ("part", "strangers"),
    [("cleaning", ("figures", "library")), ("figures", ("cleaning", "library"))],
)
def test_the_pure_parts_do_not_know_each_other(part: str, strangers: tuple[str, ...]) -> None:
    for path in (PACKAGE / part).rglob("*.py"):
        for name in imports_of(path):
            assert not name.startswith(tuple(f"reader.{stranger}" for stranger in strangers)), path


def test_the_public_names_are_there() -> None:
    for name in reader.__all__:
        assert getattr(reader, name) is not None
    with pytest.raises(AttributeError):
        _ = reader.no_such_name
