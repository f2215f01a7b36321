import gzip
import os
from pathlib import Path

import pytest

from reader.library.files import article_name, corpus_files, ignored, read_file


def paths(corpus: Path) -> list[str]:
    return [os.fsdecode(file.path) for file in corpus_files(corpus, ignored(corpus))]


def test_articles_come_in_the_order_of_their_paths(corpus: Path) -> None:
    for path in (
        "b.txt",
        "a/1.html",
        "a/c/2.md",
        "a-b.TXT",
        "a/0.txt.gz",
        "image.png",
        "a.txt/x.htm",
    ):
        (corpus / path).parent.mkdir(parents=True, exist_ok=True)
        (corpus / path).write_text("x")
    expected = ["a-b.TXT", "a.txt/x.htm", "a/0.txt.gz", "a/1.html", "a/c/2.md", "b.txt"]
    assert paths(corpus) == expected


def test_hidden_linked_and_irregular_files_are_left_out(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("x")
    (corpus / "own.txt").write_text("x")
    (corpus / ".hidden.txt").write_text("x")
    (corpus / ".folder").mkdir()
    (corpus / ".folder" / "x.txt").write_text("x")
    (corpus / "link.txt").symlink_to(corpus / "own.txt")
    (corpus / "out.txt").symlink_to(tmp_path / "outside.txt")
    (corpus / "loop").symlink_to(corpus)
    os.mkfifo(corpus / "pipe.txt")
    assert paths(corpus) == ["own.txt"]


def test_what_the_ignore_file_names_is_left_out(corpus: Path) -> None:
    for path in ("a.txt", "a/draft.txt", "a/b.txt", "old/c.txt", "old/keep.txt", "x/old/d.txt"):
        (corpus / path).parent.mkdir(parents=True, exist_ok=True)
        (corpus / path).write_text("x")
    (corpus / ".readerignore").write_text("# drafts\ndraft*\n/old/*\n!/old/keep.txt\n")
    assert paths(corpus) == ["a.txt", "a/b.txt", "old/keep.txt", "x/old/d.txt"]
    (corpus / ".readerignore").write_text("old/\n")
    assert paths(corpus) == ["a.txt", "a/b.txt", "a/draft.txt"]


def test_names_that_are_not_unicode(corpus: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (corpus / name).write_text("x")
    assert paths(corpus) == [name]


def test_a_folder_that_cannot_be_listed_comes_as_a_file(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (corpus / "shut").mkdir()
    (corpus / "z.txt").write_text("x")
    scandir = os.scandir

    def refuse(path: bytes) -> object:
        if path.endswith(b"shut/"):
            raise PermissionError(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert paths(corpus) == ["shut/", "z.txt"]


def test_a_corpus_that_is_gone_is_no_empty_corpus(corpus: Path) -> None:
    with pytest.raises(FileNotFoundError):
        paths(corpus / "gone")


def test_a_signature_changes_with_size_time_and_permissions(corpus: Path) -> None:
    file = corpus / "a.txt"
    signatures = set()
    for text, time, mode in (("a", 1, 0o600), ("ab", 1, 0o600), ("ab", 2, 0o600), ("ab", 2, 0o644)):
        file.write_text(text)
        file.chmod(mode)
        os.utime(file, ns=(time, time))
        signatures |= {item.signature for item in corpus_files(corpus, ignored(corpus))}
    assert len(signatures) == 4


def test_compressed_files_are_unpacked(corpus: Path) -> None:
    (corpus / "a.txt.gz").write_bytes(gzip.compress(b"abcdef"))
    assert read_file(corpus, "a.txt.gz") == b"abcdef"
    assert read_file(corpus, "a.txt.gz", 3) == b"abc"
    assert article_name("x/a.html.GZ") == "a.html"


@pytest.mark.parametrize("data", [b"no gzip", gzip.compress(b"abcdef" * 99)[:-9], b""])
def test_what_is_not_compressed_as_its_name_says(corpus: Path, data: bytes) -> None:
    (corpus / "a.txt.gz").write_bytes(data)
    if data:
        with pytest.raises(OSError, match="gzip"):
            read_file(corpus, "a.txt.gz")
    else:
        assert read_file(corpus, "a.txt.gz") == b""
