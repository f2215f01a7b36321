"""What people see is in the catalogues, and is what they see."""

import ast
import os
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from typer.testing import CliRunner

from reader import cli, words
from reader.config import SETTINGS
from reader.problems import NO_PAGE, in_words
from reader.usage import wrong_use
from reader.words import LANGUAGES, fault, language_beside, language_of, ngettext, reworded
from tests import catalogue
from tests.catalogue import PACKAGE, catalogue_path, messages, read_catalogue
from tests.pseudo import LATIN, speak_greek
from tests.reference import commands


@pytest.fixture(scope="module", params=LANGUAGES[1:])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def known(language: str) -> Catalog:
    return read_catalogue(language)


def entries(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def texts_of(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]


def fields(text: str) -> set[str]:
    """What a message has in braces, with the form of numbers; quotes are a language's own."""
    parts = string.Formatter().parse(text)
    return {f"{name}:{form}" for _, name, form, _conversion in parts if name is not None}


def test_the_messages_are_those_of_the_code(known: Catalog) -> None:
    asked = {message.id for message in entries(messages())}
    assert {message.id for message in entries(known)} == asked, "run: python -m tests.reference"
    assert not known.obsolete


def test_every_message_is_translated(known: Catalog) -> None:
    missing = [item.id for item in entries(known) if not all(texts_of(item.string))]
    assert not missing
    assert not [message.id for message in entries(known) if message.fuzzy]


def test_a_translation_puts_in_what_the_message_does(known: Catalog) -> None:
    for message in entries(known):
        wanted = fields(texts_of(message.id)[-1])
        assert all(fields(text) == wanted for text in texts_of(message.string)), message.id


def test_what_is_compiled_is_what_is_written(language: str, known: Catalog) -> None:
    with catalogue_path(language).with_suffix(".mo").open("rb") as file:
        compiled = read_mo(file)
    found, written = (
        {texts_of(message.id): texts_of(message.string) for message in entries(each)}
        for each in (compiled, known)
    )
    assert found == written, "run: python -m tests.reference"


def test_each_mark_is_found() -> None:
    code = """f"{_('a')} {ngettext('one', 'two', n)}"; x = N_("b" "c"); _(name)"""
    assert [*catalogue.marked(code)] == ["bc", "a", ("one", "two")]


SENTENCE = re.compile(r"[A-Za-z]{2,}['’a-z]*[,;:]? (?:[a-z]{2,}|a )")
"""Two words with a blank between them, as sentences have."""

INTERNAL = {
    " has no attribute ",
    " off and on",  # a piece of messages that are in the table of commands as wholes
    "article, coalesce(path, x''), coalesce(title, '')",
    "contents of an article are damaged (",
    "import sys; sys.path[:] = {path!r}; from {module} import serve; serve()",
    "no room for more articles of one day",
    "no such column: ",  # as SQLite says it
    "no such table: ",
    "section, source, substr(published, 1, 7)",
    "the schema is of another version",
}
"""What looks like a sentence for a person, and is none."""

SQL = re.compile(
    r"\b(?:SELECT|CREATE|INSERT|UPDATE|DELETE|FROM|AND|IN|WHERE|ORDER|DESC|JOIN|WHEN|PRAGMA)\b"
)

NO_WORDS = {
    "cleaning",  # the words of pages
    "figures",
    "layout",
    "export/words.py",  # the words of documents, which have the article's language
    "export/as_html.py",
    "export/as_svg.py",
    "values.py",
}
"""Folders and modules whose strings are for no person, or are in the article's language."""


def literals(tree: ast.AST) -> Iterator[str]:
    """The strings of a module that are no docstrings."""
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_every_sentence_of_the_code_is_a_message() -> None:
    known = {text for message in entries(messages()) for text in texts_of(message.id)}
    known |= {setting.sentence for setting in SETTINGS}  # these are for the documents
    known |= INTERNAL
    left = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE)
        if not {str(name), *map(str, name.parents)} & NO_WORDS:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found = (text for text in literals(tree) if SENTENCE.search(text))
            left += [f"{name}: {text}" for text in found if not (text in known or SQL.search(text))]
    assert not left


SHOWN = {
    "Content",
    "Dialog",
    "Ended",
    "Static",
    "Told",
    "fail",
    "notify",
    "say",
    "show_message",
    "tell",
}
"""What puts the text that it is given in front of a person."""


def shown_texts(tree: ast.AST) -> Iterator[str]:
    """The texts that stand in the code where they are shown."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for given in node.args if name in SHOWN else ():
                if isinstance(given, ast.JoinedStr | ast.Constant):
                    parts = given.values if isinstance(given, ast.JoinedStr) else [given]
                    yield "".join(str(p.value) for p in parts if isinstance(p, ast.Constant))


def test_a_text_that_is_shown_as_it_stands_is_found() -> None:
    code = "say('a'); self.tell(f'b{c}d'); say(_('e')); other('f')"
    assert [*shown_texts(ast.parse(code))] == ["a", "bd"]


def test_no_text_is_shown_as_it_stands_in_the_code() -> None:
    left = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        left += [f"{path.name}: {text}" for text in shown_texts(tree) if LATIN.search(text)]
    assert not left


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW.UTF-8"}, "zh"),
        ({"LANG": "zh-Hans"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "zh_CN"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en:zh"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:zh:en"}, "zh"),
        ({"LC_ALL": "C", "LANGUAGE": "zh"}, "en"),
    ],
)
def test_the_language_is_that_of_the_environment(
    environment: dict[str, str], expected: str
) -> None:
    assert language_of(environment) == expected


@pytest.fixture
def _chinese() -> Iterator[None]:
    words.use("zh")
    yield
    words.use("en")


def test_the_config_file_goes_before_the_locale(tmp_path: Path) -> None:
    (tmp_path / "jiandu").mkdir()
    (tmp_path / "jiandu" / "config.toml").write_text('language = "zh"\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "reader", "show", "--odd"],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert "没有选项 --odd" in done.stderr.decode()


@pytest.mark.usefixtures("_chinese")
def test_words_are_chinese_where_chinese_is_spoken() -> None:
    assert words._("Copy") == "复制"
    assert words._("") == ""
    assert words._("no message of ours") == "no message of ours"
    assert ngettext("{number:,} article", "{number:,} articles", 1) == "{number:,} 篇文章"
    assert fault(PermissionError(13, "Permission denied")) == "权限不够"


@pytest.mark.parametrize(
    ("spoken", "expected"), [("en", ["en", "zh-Hant"]), ("zh", ["zh-Hans", "zh-Hant"])]
)
def test_days_and_sums_of_english_texts_are_told_in_chinese_to_who_speaks_it(
    spoken: str, expected: list[str]
) -> None:
    words.use(spoken)
    found = [language_beside(language) for language in ("en", "zh-Hant")]
    words.use("en")
    assert found == expected


@pytest.mark.usefixtures("_chinese")
def test_what_is_kept_in_english_is_told_in_chinese() -> None:
    problem = NO_PAGE.format(kind="a picture")
    assert in_words(problem) == "文件是“图片”，不是页面。请先解压或转换。"
    assert in_words("what an older version wrote") == "what an older version wrote"
    assert reworded("Copied {x} by {y}", ["Copied {what} by {way}"]) == "已复制{x}（{y}）"
    said = wrong_use("No such option: --odd", "reader list")
    assert said == "没有选项 --odd；用法见 reader list --help。"


def test_in_english_nothing_is_changed() -> None:
    problem = NO_PAGE.format(kind="a picture")
    assert in_words(problem) == problem


AS_TYPED = re.compile(r"--[\w-]+|-o\b|READER_CORPUS")
"""What stays as it is in a help."""


@pytest.mark.parametrize("command", [None, *commands()], ids=lambda item: item and item.name)
def test_a_help_has_no_word_that_is_no_message(
    command: typer.core.TyperCommand | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_greek(monkeypatch)
    named = [str(command.name)] if command else []
    page = CliRunner().invoke(cli.app, [*named, "--help"], prog_name="reader").output
    names = {"reader", *(str(found.name) for found in commands())}
    left = set(LATIN.findall(AS_TYPED.sub("", page))) - names
    values = {str(item.default) for item in command.params} if command else set()
    assert not left - values - {"text", "value", "export", "import"}


@pytest.mark.parametrize(
    "typed",
    [
        "list --limit",
        "list --limit x",
        "list --limit -1",
        "export a --width 5000",
        "list --json=1",
        "show",
        "show a b",
        "check --jsn",
        "marks x",
        "figures --sort x",
    ],
)
def test_wrong_use_is_told_in_no_word_that_is_no_message(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_greek(monkeypatch)
    done = CliRunner().invoke(cli.app, typed.split(), prog_name="reader")
    assert done.exit_code == 2
    left = re.sub(r"'[^']*'|--\w+|reader:|`reader[^`]*`", "", done.stderr)
    assert not set(LATIN.findall(left)) - {"file"}


@pytest.fixture
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home with a corpus of a page and of a file that is none, and nothing else."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "家"))
    (tmp_path / "语料").mkdir()
    page = (
        "河口大桥通车\n2021-03-04 09:30\n"
        "历时四年建设的河口大桥3日正式通车，全长3.2公里，总投资18亿元。\n"
        "两岸的车程缩短到八分钟，每天预计有三万辆车通过，公交同日开通。\n"
    )
    (tmp_path / "语料" / "甲.txt").write_text(page, encoding="utf-8")
    (tmp_path / "语料" / "乙.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "丙").write_text("[]\n{}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("READER_CORPUS", "语料")


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("check", ""),
        ("show 语料/甲.txt --removed", ""),
        ("show 语料/乙.txt", ""),
        ("show ./没有", ""),
        ("show 语料", ""),
        ("list 没有", ""),
        ("list --sort x", "newest oldest title source length figures relevance"),
        ("lsit", "lsit list"),
        ("list 甲.txt", "list show"),
        ("list is:x", "is unread read starred"),
        ("index --jobs 1", ""),
        ("figures 没有", ""),
        ("export 语料/甲.txt -o x.html", ""),
        ("export 语料/甲.txt --to x", "html md txt ansi svg json jsonl csv"),
        ("export 语料/甲.txt --to csv --bold", "csv"),
        ("export 语料/甲.txt 语料/甲.txt", "html"),
        ("marks import 丙", "kind article highlight correction search"),
        ("marks export 语料", ""),
        ("add", ""),
        ("add 丙 --url x", ""),
        ("add 语料/甲.txt", ""),
        ("doctor", "en utf"),
    ],
)
def test_what_the_command_line_says_are_messages(
    typed: str, names: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_greek(monkeypatch)
    done = CliRunner().invoke(cli.app, typed.split(), prog_name="reader")
    said = "\n".join(line for line in done.output.splitlines() if not PACKAGES.match(line))
    said = re.sub(r"\S*/\S*|`[^`]*`|reader:|--\w+|\w+\.(?:html|txt)|(?<=: )\w+ -", "", said)
    assert not set(LATIN.findall(said)) - set(names.split()) - {"JSON", "reader"}


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize(
    "typed",
    [
        "check --json",
        "list --json",
        "show 语料/甲.txt --json",
        "figures 语料/甲.txt",
        "figures 通车 --json",
        "figures 通车 --csv",
        "export 语料/甲.txt -o -",
        "export 语料/甲.txt --to md -o -",
    ],
)
def test_data_is_the_same_in_every_language(typed: str) -> None:
    seen = set()
    for spoken in LANGUAGES:
        words.use(spoken)
        done = CliRunner().invoke(cli.app, typed.split(), prog_name="reader")
        words.use("en")
        assert done.stdout
        seen.add((done.stdout, done.exit_code))
    assert len(seen) == 1


PACKAGES = re.compile(r"[a-z]+ +\d|Python|SQLite|[A-Z_]+ ")
"""Rows of the doctor with names, versions and variables."""


@pytest.mark.parametrize("folder", ["cleaning", "figures", "layout"])
def test_what_is_pure_says_nothing_in_the_language_of_a_person(folder: str) -> None:
    for path in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "reader.words":
                assert [alias.name for alias in node.names] == ["N_"], path
