"""The documents' tables, held to what the code does."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

import reader
from reader.cleaning.reasons import EXPLANATIONS
from reader.library import Library
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from tests.python_page import python_page
from tests.reference import DOCUMENTS, commands, examples, pages

WRITTEN = ("tutorial.md", "how-to.md")
CORPUS = DOCUMENTS.parent / "corpus"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The sample corpus, one article of it read and tagged."""
    folder = tmp_path_factory.mktemp("library")
    marks = Marks(folder / "marks.sqlite")
    opened = Library(CORPUS, folder / "index.sqlite", marks)
    opened.refresh()
    [newest] = (Marked(entry.id, entry.path, "") for entry in opened.rows(0, 1))
    marks.set_read([newest], read=True)
    marks.add_tag([newest], "水")
    yield opened
    opened.close()
    marks.close()


def rows_of(document: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading, its head left out."""
    text = (DOCUMENTS / document).read_text(encoding="utf-8").split(f"## {heading}\n")[1]
    lines = text.partition("\n|")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("row", rows_of("figures.md", "Kinds"), ids="|".join)
def test_each_example_of_a_figure_is_read_so(row: list[str]) -> None:
    text, figure, *expected = row
    found = [item for item in reader.extract_figures(text, date(2023, 6, 1)) if item.text == figure]
    assert [[item.kind, str(item.value), item.unit, item.qualifier] for item in found] == [expected]


def test_the_reasons_are_those_of_the_code() -> None:
    assert dict(rows_of("cleaning.md", "The reasons")) == EXPLANATIONS


@pytest.mark.parametrize(("name", "text"), pages().items(), ids=pages())
def test_the_reference_is_what_the_code_says(name: str, text: str) -> None:
    kept = (DOCUMENTS / name).read_text(encoding="utf-8")
    assert kept == text, "write it again: python -m tests.reference"


def test_the_example_of_the_library_is_true() -> None:
    [example] = re.findall("```python\n(.*?)```", python_page(), re.S)
    done = subprocess.run([sys.executable, "-c", example], check=False)
    assert not done.returncode


@pytest.mark.parametrize("query", sorted(set(examples())))
def test_each_example_of_a_query_finds_some_but_not_all(library: Library, query: str) -> None:
    assert 0 < library.count(query) < library.count()


def typed_commands() -> Iterator[list[str]]:
    """The words of each command `reader` in the blocks of the documents that people write."""
    for path in (DOCUMENTS.parent / "README.md", *map(DOCUMENTS.joinpath, WRITTEN)):
        for line in re.findall("^    (.*)", path.read_text(encoding="utf-8"), re.M):
            words = shlex.shlex(line, posix=True, punctuation_chars=True)
            words.whitespace_split = True
            with suppress(ValueError):  # what is no line of a shell
                for is_sign, piece in groupby(words, lambda word: set(word) <= set("();<>|&")):
                    if not is_sign and (command := list(piece))[0] == "reader":
                        yield command[1:]


@pytest.mark.parametrize("words", [*typed_commands()], ids=" ".join)
def test_each_command_of_the_documents_is_understood(words: list[str]) -> None:
    known = {command.name: command for command in commands()}
    if words and "/" not in words[0] and "." not in words[0]:
        command = known[words[0]]
        given = command.make_context(command.name, words[1:]).params.values()
        # Commands that take a query take an option that they don't know for a word of it.
        taken = [word for value in given if isinstance(value, list) for word in value]
        assert not [word for word in taken if word.startswith("--")]


@pytest.mark.parametrize(
    "path",
    [*DOCUMENTS.glob("*.md"), *DOCUMENTS.parent.glob("*.md"), *DOCUMENTS.parent.glob("*/*/*.md")],
    ids=lambda path: path.stem,
)
def test_the_links_of_a_document_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))
    assert not [link for link in links if not (path.parent / link).exists()]


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("reader fig", "figures"),
        ("reader show --rem", "--removed"),
        ("reader export --to h", "html"),
        ("reader list --sort l", "length"),
    ],
)
def test_bash_completes(typed: str, completed: str) -> None:
    program = Path(sys.executable).parent / "reader"
    script = f"""
        source "{DOCUMENTS}/completions/reader.bash"
        COMP_WORDS=({typed}) COMP_CWORD={typed.count(" ")}
        _reader_completion "{program}" && echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [completed]
