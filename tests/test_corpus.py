"""The sample corpus keeps what the README promises of it; decoded here without the cleaner."""

import codecs
import json
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CORPUS = TESTS.parent / "corpus"
FILES = sorted(path for path in CORPUS.rglob("*") if path.is_file())
EXPECTED = [
    json.loads(line) for line in (TESTS / "corpus_expected.jsonl").read_text("utf-8").splitlines()
]
TRADITIONAL_ONLY = re.compile("[國個這說會來時開東車電]")
HAN = re.compile(r"[\u4e00-\u9fff]")


def encoding_of(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # GB18030 reads nearly all of Big5 without complaint, so Big5 (as Windows writes it) has to
    # come first; what it makes of Simplified Chinese has next to no common characters.
    for encoding in ("utf-8", "cp950", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "cp950" or "的" in text:
            return encoding
    return ""


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return data.decode(encoding_of(data))


def language_of(text: str) -> str:
    if len(HAN.findall(text)) < 100:
        return "en"
    return "zh-Hant" if len(TRADITIONAL_ONLY.findall(text)) > 20 else "zh-Hans"


def test_size() -> None:
    assert len(FILES) >= 24
    assert max(path.stat().st_size for path in FILES) <= 60_000


def test_a_section_is_a_folder_of_articles() -> None:
    assert all(len(path.relative_to(CORPUS).parts) == 2 for path in FILES)
    assert len({path.parent.name for path in FILES}) >= 6


def test_text_and_html() -> None:
    suffixes = [path.suffix for path in FILES]
    assert set(suffixes) == {".txt", ".html", ".htm"}
    assert suffixes.count(".txt") >= 10
    assert len(suffixes) - suffixes.count(".txt") >= 6


def test_encodings() -> None:
    found = [encoding_of(path.read_bytes()) for path in FILES]
    for encoding in ("utf-8-sig", "utf-16", "cp950", "gb18030"):
        assert found.count(encoding) == 1, encoding
    assert found.count("utf-8") == len(FILES) - 4


def test_gb18030_page_declares_gb2312() -> None:
    (page,) = (data for path in FILES if encoding_of(data := path.read_bytes()) == "gb18030")
    assert b"charset=gb2312" in page


def test_line_endings_of_both_kinds() -> None:
    with_crlf = [path for path in FILES if "\r\n" in text_of(path)]
    assert 0 < len(with_crlf) < len(FILES)


def test_languages() -> None:
    found = [language_of(text_of(path)) for path in FILES]
    assert found.count("zh-Hans") > len(FILES) / 2
    assert found.count("zh-Hant") >= 4
    assert found.count("en") >= 5


def test_long_read() -> None:
    longest = max(map(text_of, FILES), key=lambda text: len(HAN.findall(text)))
    assert len(longest) > 6000
    assert len(re.findall(r"(?m)^[一二三四五六七八九十]+、.{2,20}$", longest)) >= 12


def test_expectations_cover_the_corpus() -> None:
    names = [path.relative_to(CORPUS).as_posix() for path in FILES]
    assert sorted(row["path"] for row in EXPECTED) == sorted(names)


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: row["path"])
def test_expectations_stand_in_the_file(row: dict[str, object]) -> None:
    text = text_of(CORPUS / str(row["path"]))
    for name in ("title", "first", "last", "source"):
        assert str(row[name]) in text, name
    authors = row["authors"]
    assert isinstance(authors, list)
    assert all(author.casefold() in text.casefold() for author in authors)
    assert row["language"] == language_of(text)
