"""The command line as a person or a pipe uses it."""

import csv
import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

PAGE = """快讯丨某市公布去年用水数据
2023-06-01 08:04:04 来源:某市日报

全市去年用水超3.5亿吨,其中居民用水1.2亿吨,同比增长4.4%,水费收入约7.3亿元。市水务局称,今年将再建两座水厂。

水务局表示,供水能力将在2025年达到每天120万吨,新管网长380公里,惠及20多万居民,工程总投资5.6亿元。

责任编辑:言午
"""


def run(
    *arguments: str, folder: Path, data: bytes = b"", status: int = 0
) -> subprocess.CompletedProcess[bytes]:
    variables = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    variables |= {name: value for name, value in os.environ.items() if name.startswith("COVERAGE")}
    variables["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
    command = [sys.executable, "-m", "reader", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=variables, input=data, capture_output=True, check=False
    )
    assert done.returncode == status, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "corpus/水务").mkdir(parents=True)
    (tmp_path / "corpus/水务/用水.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_version(tmp_path: Path) -> None:
    assert run("--version", folder=tmp_path).stdout.startswith(b"reader ")


def test_show_prints_the_article_and_nothing_else(folder: Path) -> None:
    shown = run("show", "corpus/水务/用水.txt", folder=folder)
    lines = shown.stdout.decode().splitlines()
    assert lines[0] == "某市公布去年用水数据"
    assert len(lines) == 3
    assert not shown.stderr


def test_corrections_of_the_corpus_hold_for_a_file_too(folder: Path) -> None:
    path = folder / "corpus/水务/用水.txt"
    line = next(line for line in PAGE.splitlines() if line.startswith("水务局表示"))
    correction = {
        "kind": "correction",
        "id": sha256(path.read_bytes()).hexdigest(),
        "action": "remove",
        "text": line,
        "occurrence": 0,
    }
    assert "5.6亿元" in run("show", str(path), folder=folder).stdout.decode()
    run("marks", "import", folder=folder, data=json.dumps(correction).encode())
    assert "5.6亿元" not in run("show", str(path), folder=folder).stdout.decode()
    assert "5.6亿元" not in run("figures", str(path), folder=folder).stdout.decode()
    run("index", "--jobs", "1", folder=folder)
    run("list", "新管网", folder=folder, status=1)
    run("list", "居民用水", folder=folder)


def test_show_removed_prints_the_whole_page(folder: Path) -> None:
    shown = run("show", "corpus/水务/用水.txt", "--removed", folder=folder).stdout.decode()
    assert [line.split(" │ ", 1)[1] for line in shown.splitlines()] == PAGE.rstrip("\n").split("\n")


def test_show_reads_standard_input(folder: Path) -> None:
    shown = run("show", "-", "--json", folder=folder, data=PAGE.encode())
    article = json.loads(shown.stdout)
    assert article["source"] == "某市日报"
    assert article["published"] == "2023-06-01T08:04:04"


def test_figures_of_a_file_are_json_lines(folder: Path) -> None:
    printed = run("figures", "corpus/水务/用水.txt", "--json", folder=folder).stdout
    money = [row for row in map(json.loads, printed.splitlines()) if row["kind"] == "money"]
    assert [(row["text"], row["value"], row["unit"], row["qualifier"]) for row in money] == [
        ("7.3亿元", 730000000, "CNY", "about"),
        ("5.6亿元", 560000000, "CNY", ""),
    ]


def test_list_names_what_the_contract_names(folder: Path) -> None:
    (line,) = run("list", "--json", folder=folder).stdout.splitlines()
    row = json.loads(line)
    assert list(row) == ["id", "path", "title", "published", "source", "section", "figures"]
    assert row["path"] == "水务/用水.txt"
    assert row["section"] == "水务"
    assert row["figures"] > 5


def test_list_comes_in_the_order_that_is_asked_for(folder: Path) -> None:
    (folder / "corpus" / "短.txt").write_text(PAGE.replace("某市公布", "本县公布")[:120])
    longest = [
        json.loads(line)["path"]
        for line in run("list", "--json", "--sort", "length", folder=folder).stdout.splitlines()
    ]
    assert longest == ["水务/用水.txt", "短.txt"]
    failed = run("list", "--sort", "height", folder=folder, status=2)
    assert b"there are newest, oldest" in failed.stderr


def test_reprints_are_counted_and_folded(folder: Path) -> None:
    copy = PAGE.replace("06-01", "06-02").replace("某市日报", "某县日报")
    (folder / "corpus/水务/转载.txt").write_text(copy, encoding="utf-8")
    lines = run("list", folder=folder).stdout.decode().splitlines()
    assert [line.split("\t")[2:] for line in lines] == [
        ["水务/转载.txt", "某市公布去年用水数据", "×2"],
        ["水务/用水.txt", "某市公布去年用水数据", "×2"],
    ]
    (line,) = run("list", "--fold", "--json", folder=folder).stdout.splitlines()
    assert json.loads(line)["copies"] == 2
    (line,) = run("list", "--fold", "source:某市", folder=folder).stdout.splitlines()
    assert "用水.txt" in line.decode()


def test_figures_of_a_query_name_their_article(folder: Path) -> None:
    printed = run("figures", "水厂", "--json", "--corpus", "corpus", folder=folder).stdout
    rows = [json.loads(line) for line in printed.splitlines()]
    assert {row["title"] for row in rows} == {"某市公布去年用水数据"}
    assert all(row["text"] in row["sentence"] for row in rows)


def test_figures_of_a_query_are_sorted_by_value_within_their_unit(folder: Path) -> None:
    second = PAGE.replace("7.3亿元", "9亿元").replace("某市", "某县")
    (folder / "corpus/水务/二.txt").write_text(second, encoding="utf-8")
    arguments = ("figures", "has:money", "--sort", "value", "--json")
    rows = [json.loads(line) for line in run(*arguments, folder=folder).stdout.splitlines()]
    money = [row["value"] for row in rows if row["unit"] == "CNY"]
    assert money == [900000000, 730000000, 560000000, 560000000]
    assert {row["published"] for row in rows} == {"2023-06-01T08:04:04"}
    first = run(*arguments, "--limit", "1", folder=folder)
    assert json.loads(first.stdout) == rows[0]
    assert b"--limit" in first.stderr


def test_figures_as_csv_are_read_by_the_standard_library(folder: Path) -> None:
    hostile = PAGE.replace("某市公布去年", '=HYPERLINK("x"),某市公布去年')
    (folder / "corpus/水务/二.txt").write_text(hostile, encoding="utf-8")
    printed = run("figures", "水厂", "--csv", folder=folder).stdout.decode()
    rows = list(csv.DictReader(printed.splitlines()))
    assert {row["value"] for row in rows if row["unit"] == "CNY"} == {"730000000", "560000000"}
    assert not any(row["title"].startswith("=") for row in rows)
    of_file = run("figures", "corpus/水务/用水.txt", "--csv", folder=folder).stdout.decode()
    assert next(csv.DictReader(of_file.splitlines()))["kind"] == "measure"
    run("figures", "水厂", "--csv", "--json", folder=folder, status=2)


def test_marks_go_to_another_place_and_back(folder: Path) -> None:
    (folder / "searches.jsonl").write_text(
        '\ufeff{"kind": "search", "name": "水", "query": "title:水"}\nno mark\n', encoding="utf-8"
    )
    assert b"Line 2" in run("marks", "import", "searches.jsonl", folder=folder, status=3).stderr
    printed = run("marks", "export", folder=folder).stdout
    assert json.loads(printed) == {"kind": "search", "name": "水", "query": "title:水"}
    run("marks", "export", "marks.jsonl", folder=folder)
    assert (folder / "marks.jsonl").read_bytes() == printed
    assert b"--force" in run("marks", "export", "marks.jsonl", folder=folder, status=2).stderr
    run("marks", "export", "marks.jsonl", "--force", folder=folder)
    assert b"0 marks" in run("marks", "import", "-", folder=folder, data=printed).stderr


def test_a_minus_leaves_words_out(folder: Path) -> None:
    run("list", "水厂", "-泵站", folder=folder)
    run("list", "-水厂", folder=folder, status=1)


def test_a_large_file_is_read_where_that_is_asked_for(folder: Path) -> None:
    large = PAGE.encode() + b"\n" * 16_000_000
    (folder / "large.txt").write_bytes(large)
    assert b"too large" in run("show", "large.txt", folder=folder, status=3).stderr
    assert b"7.3" in run("show", "large.txt", "--large", folder=folder).stdout


def test_names_that_are_no_text_come_back_from_json(folder: Path) -> None:
    name = b"corpus/\xb2\xe2\xca\xd4.txt"
    (folder / os.fsdecode(name)).write_text(PAGE, encoding="utf-8")
    rows = [json.loads(row) for row in run("list", "--json", folder=folder).stdout.splitlines()]
    assert name[7:] in {os.fsencode(row["path"]) for row in rows}


def test_a_limit_is_announced(folder: Path) -> None:
    printed = run("figures", "水厂", "--limit", "2", folder=folder)
    assert len(printed.stdout.splitlines()) == 2
    assert b"--limit" in printed.stderr


def test_a_long_query_is_no_file(folder: Path) -> None:
    run("figures", "水" * 300, folder=folder, status=1)


def test_nothing_found_is_1(folder: Path) -> None:
    assert not run("list", "没有这样的词", folder=folder, status=1).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "missing.txt"),
        ("show", "corpus"),
        ("figures", "missing/file"),
        ("figures", "missing.txt"),
        ("missing.txt",),
        ("list", "missing/file"),
        ("list", "--limt=3"),
        ("figures", "水", "--jsno"),
        ("add", "--corpus", "corpus", "corpus/水务/用水.txt", "--section", "../elsewhere"),
        ("add", "--corpus", "corpus", "corpus/水务/用水.txt", "--section", ".git"),
        ("add", "--corpus", "corpus", "corpus/水务/用水.txt", "--section", "a\nb"),
        ("list", "--corpus", "missing"),
        ("list", "--corpus", "corpus/水务/用水.txt"),
        ("export", "corpus/水务/用水.txt", "--to", "nothing"),
        ("export", "corpus/水务/用水.txt", "-o", "corpus"),
    ],
)
def test_wrong_use_is_2_or_3_with_a_sentence(folder: Path, arguments: tuple[str, ...]) -> None:
    status = 3 if arguments[-1] == "corpus" and arguments[0] == "export" else 2
    failed = run(*arguments, folder=folder, status=status)
    assert not failed.stdout
    assert failed.stderr.count(b"\n") == 1


def test_an_unreadable_file_is_3_and_the_rest_is_there(folder: Path) -> None:
    (folder / "corpus/empty.txt").write_bytes(b"")
    (folder / "corpus/photo.txt").write_bytes(bytes(range(256)) * 40)
    checked = run("check", folder=folder, status=3).stdout.decode()
    assert "empty.txt" in checked
    assert "photo.txt" in checked
    lines = run("check", "--json", folder=folder, status=3).stdout.splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["empty.txt", "photo.txt"]
    assert len(run("list", folder=folder).stdout.splitlines()) == 1
    assert b"empty.txt" in run("show", "corpus/empty.txt", folder=folder, status=3).stderr


def test_an_empty_corpus_lists_nothing(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    assert not run("list", folder=tmp_path, status=1).stdout
    assert b"0 articles" in run("index", folder=tmp_path).stderr


def test_export_writes_once_and_asks_before_replacing(folder: Path) -> None:
    arguments = ("export", "corpus/水务/用水.txt", "--to", "html", "-o", "out.html")
    run(*arguments, folder=folder)
    page = (folder / "out.html").read_text(encoding="utf-8")
    assert "<mark" in page
    assert "730,000,000 CNY" in page
    assert b"--force" in run(*arguments, folder=folder, status=2).stderr
    run(*arguments, "--force", folder=folder)


def test_export_to_standard_output(folder: Path) -> None:
    printed = run("export", "corpus/水务/用水.txt", "--to", "json", "-o", "-", folder=folder).stdout
    assert json.loads(printed)["title"] == "某市公布去年用水数据"


def test_opening_without_a_terminal_says_what_works(folder: Path) -> None:
    assert b"reader list" in run("corpus", folder=folder, status=2).stderr


def test_a_command_that_is_misspelt_is_guessed(folder: Path) -> None:
    assert b"reader show?" in run("shwo", folder=folder, status=2).stderr
    assert b"does not exist" in run("水厂", folder=folder, status=2).stderr
    run("水" * 300, folder=folder, status=3)


def test_a_closed_pipe_is_quiet(folder: Path) -> None:
    script = f"{sys.executable} -m reader figures 水厂 | head -n 0"
    done = subprocess.run(["sh", "-c", script], cwd=folder, capture_output=True, check=True)
    assert not done.stderr


def test_control_characters_of_a_file_do_not_reach_the_terminal(folder: Path) -> None:
    hostile = PAGE.replace("两座水厂", "两座\x1b]0;水厂\x07").encode()
    (folder / "corpus/hostile.txt").write_bytes(hostile)
    for command in ("show", "figures"):
        assert b"\x1b" not in run(command, "corpus/hostile.txt", folder=folder).stdout
