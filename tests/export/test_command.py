"""`reader export` as a person or a pipe uses it."""

import csv
import json
import os
import re
from hashlib import sha256
from io import StringIO
from pathlib import Path

import pytest

import reader
from reader.article import KINDS
from reader.export import FORMATS
from tests.test_cli import PAGE, run

SECOND = PAGE.replace("用水数据", "供水计划").replace("2023-06-01", "2023-06-02")
FILE = "corpus/水务/用水.txt"
NAME = "2023-06-01-某市公布去年用水数据"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus/水务").mkdir(parents=True)
    (tmp_path / FILE).write_text(PAGE, encoding="utf-8")
    (tmp_path / "corpus/供水.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    """The names in a folder, without the program's own cache and data."""
    own = (".cache", ".local")
    return sorted(path.name for path in folder.iterdir() if path.name not in own)


def test_a_file_is_named_by_its_article(folder: Path) -> None:
    told = run("export", FILE, "--to", "md", folder=folder).stderr.decode()
    assert told == f"reader: written to {NAME}.md\n"
    assert names(folder) == [f"{NAME}.md", "corpus"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_goes_to_standard_output(folder: Path, name: str) -> None:
    done = run("export", "-", "--to", name, "-o", "-", folder=folder, data=PAGE.encode())
    assert "3.5亿吨" in re.sub("<[^>]*>|\n", "", done.stdout.decode())
    assert not done.stderr
    assert names(folder) == ["corpus"]


def test_a_query_fills_a_folder(folder: Path) -> None:
    told = run("export", "水厂", "--to", "html", "-o", "out", folder=folder).stderr.decode()
    assert told == "reader: 2 files written to out\n"
    assert names(folder / "out") == [f"{NAME}.html", "2023-06-02-某市公布去年供水计划.html"]


def test_files_of_one_name_are_told_apart(folder: Path) -> None:
    run("export", FILE, FILE, "--to", "txt", "-o", "a/b/", folder=folder)
    assert names(folder / "a/b") == [f"{NAME}-2.txt", f"{NAME}.txt"]


def test_a_query_is_one_table(folder: Path) -> None:
    run("export", "--to", "csv", "-o", "all.csv", folder=folder)
    text = (folder / "all.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(StringIO(text)))
    assert {row["file"] for row in rows} == {"用水.txt", "供水.txt"}
    assert {row["kind"] for row in rows} <= set(KINDS)


def test_a_query_is_one_stream(folder: Path) -> None:
    printed = run("export", "水厂", "--to", "jsonl", "-o", "-", folder=folder).stdout
    titles = [json.loads(line)["title"] for line in printed.splitlines()]
    assert titles == ["某市公布去年供水计划", "某市公布去年用水数据"]


def test_a_table_a_file_where_a_folder_is_named(folder: Path) -> None:
    run("export", "水厂", "--to", "csv", "-o", "out/", folder=folder)
    assert len(names(folder / "out")) == 2


def test_options(folder: Path) -> None:
    narrow = run("export", FILE, "--to", "txt", "--width", "20", "-o", "-", folder=folder)
    assert "[3.5亿吨]" in narrow.stdout.decode()
    assert len(narrow.stdout.decode().split("\n")[0]) <= 10
    marked = run("export", FILE, "--to", "md", "--bold", "-o", "-", folder=folder)
    assert "**3.5亿吨**" in marked.stdout.decode()


def test_what_is_there_is_kept_and_the_rest_is_written(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / f"out/{NAME}.md").write_text("mine")
    arguments = ("export", "水厂", "--to", "md", "-o", "out")
    told = run(*arguments, folder=folder, status=2).stderr.decode()
    assert told.startswith("reader: 1 of 2 files written to out, the others were there")
    assert (folder / f"out/{NAME}.md").read_text() == "mine"
    run(*arguments, "--force", folder=folder)
    assert (folder / f"out/{NAME}.md").read_text(encoding="utf-8").startswith("---\ntitle:")


def test_article_that_is_gone_does_not_stop_the_others(folder: Path) -> None:
    run("index", folder=folder)
    (folder / FILE).write_bytes(b"")
    run("export", "--to", "md", "-o", "out", folder=folder)
    assert names(folder / "out") == ["2023-06-02-某市公布去年供水计划.md"]


@pytest.mark.parametrize(
    ("status", "arguments"),
    [
        (1, ("没有这样的词", "-o", "out")),
        (1, ("没有这样的词", "--to", "csv", "-o", "out.csv")),
        (2, ("水厂",)),
        (2, ("水厂", "--to", "html", "-o", "-")),
        (2, ("水厂", "-o", FILE)),
        (2, ("money>", "-o", "out")),
        (2, (FILE, "--to", "pdf")),
        (2, (FILE, "--to", "html", "--width", "40")),
        (2, (FILE, "--to", "txt", "--bold")),
        (2, (FILE, "--to", "svg", "--figures")),
        (2, (FILE, "--to", "csv", "--dated")),
        (2, (FILE, "-o", "corpus/供水.txt")),
        (2, (FILE, "-o", "corpus/供水.txt/")),
        (2, ("missing.txt", "-o", "out.html")),
        (2, (FILE, "missing.txt", "--to", "csv", "-o", "out.csv")),
        (2, ("水厂", "--corpus", "missing", "-o", "out")),
        (3, (FILE, "-o", "corpus")),
        (3, (FILE, "-o", "missing/out.html")),
        (3, (FILE, "--to", "csv", "-o", "corpus/供水.txt/out.csv")),
        (3, (FILE, "-o", 120 * "长")),
        (3, (FILE, "-o", 120 * "长" + "/")),
        (3, ("empty.txt", "-o", "out.html")),
        (3, ("empty.txt", "--to", "csv", "-o", "-")),
    ],
)
def test_bad_input_is_one_sentence_and_nothing_is_written(
    folder: Path, status: int, arguments: tuple[str, ...]
) -> None:
    (folder / "empty.txt").write_bytes(b"")
    failed = run("export", *arguments, folder=folder, status=status)
    assert not failed.stdout
    assert failed.stderr.startswith(b"reader: ")
    assert failed.stderr.count(b"\n") == 1
    assert names(folder) == ["corpus", "empty.txt"]
    assert names(folder / "corpus") == ["供水.txt", "水务"]


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="there is no full disk")
def test_a_full_disk(folder: Path) -> None:
    told = run("export", FILE, "-o", "/dev/full", folder=folder, status=3).stderr.decode()
    assert told == "reader: /dev/full could not be written: No space left on device.\n"


@pytest.fixture
def noted(folder: Path) -> Path:
    """The folder, with a note on the file's 3.5亿吨."""
    text = reader.clean((folder / FILE).read_bytes(), FILE).text
    start = text.index("3.5")
    line = {
        "kind": "highlight",
        "id": sha256((folder / FILE).read_bytes()).hexdigest(),
        "path": FILE,
        "title": "",
        "start": start,
        "end": start + 5,
        "quotation": text[start : start + 5],
        "note": "多少？",
    }
    run("marks", "import", "-", folder=folder, data=json.dumps(line).encode())
    return folder


@pytest.mark.parametrize("target", [(FILE,), ("-",), ("用水数据",)])
def test_highlights_go_along_unless_told(noted: Path, target: tuple[str]) -> None:
    arguments = ("export", *target, "--to", "jsonl", "-o", "-")
    data = (noted / FILE).read_bytes()
    printed = json.loads(run(*arguments, folder=noted, data=data).stdout)
    assert [each["note"] for each in printed["highlights"]] == ["多少？"]
    bare = json.loads(run(*arguments, "--no-highlights", folder=noted, data=data).stdout)
    assert "highlights" not in bare


def test_figures_alone(folder: Path) -> None:
    for name in ("html", "md", "txt", "ansi"):
        done = run("export", FILE, "--to", name, "--figures", "-o", "-", folder=folder)
        assert "3.5亿吨" in done.stdout.decode()
        assert "再建两座水厂" not in done.stdout.decode()


def test_day_of_export_is_told_where_it_is_asked_for(folder: Path) -> None:
    arguments = ("export", FILE, "--to", "md", "-o", "-")
    assert run(*arguments, folder=folder).stdout == run(*arguments, folder=folder).stdout
    dated = run(*arguments, "--dated", folder=folder).stdout.decode()
    assert re.search(r"\nexported: \d{4}-\d\d-\d\d\n", dated)
