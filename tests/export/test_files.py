import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article
from reader.export.files import UniqueNames, export_name, write


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("产量增长18.3%，出口创新高", "2023-06-01-产量增长18.3%，出口创新高.html"),
        ("Sales: up / down?", "2023-06-01-Sales-up-down.html"),
        ("..\\..//etc", "2023-06-01-etc.html"),
        ("\u202egnp.exe\x00", "2023-06-01-gnp.exe.html"),
        ("", "2023-06-01-0123456789ab.html"),
    ],
)
def test_name(title: str, name: str) -> None:
    article = Article("0123456789abcdef", title, published=date(2023, 6, 1))
    assert export_name(article, ".html") == name


def test_name_without_a_day() -> None:
    assert export_name(Article("0", "con"), ".md") == "con_.md"
    assert export_name(Article("0", "Title"), ".md") == "Title.md"


@given(st.text())
def test_name_is_safe_everywhere(title: str) -> None:
    name = export_name(Article("0123", title), ".html")
    assert len(name.encode()) <= 140
    assert name.endswith(".html")
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert not name.startswith((".", "-"))


def test_names_are_given_once() -> None:
    names = UniqueNames()
    titles = ("Rain", "RAIN", "Rain 2", "Rain", "R" * 500, "R" * 500)
    given = [names.name(Article("0", title), ".md") for title in titles]
    assert given[:4] == ["Rain.md", "RAIN-2.md", "Rain-2-2.md", "Rain-3.md"]
    assert given[5] == "R" * 135 + "-2.md"


@given(st.lists(st.sampled_from(("a", "A", "a 2", "a-2-2", "", "con")), max_size=12))
def test_given_names_differ_without_case(titles: list[str]) -> None:
    names = UniqueNames()
    given = [names.name(Article("0", title), ".md").casefold() for title in titles]
    assert len(set(given)) == len(given)


def test_write(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write(path, "一\r\n二\n")
    assert path.read_bytes() == "一\r\n二\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_write_obeys_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write(tmp_path / "a.md", "")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o640


def test_existing_file_is_kept_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    with pytest.raises(FileExistsError):
        write(path, "new")
    assert path.read_text() == "old"
    write(path, "new", overwrite=True)
    assert path.read_text() == "new"


def test_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    write(tmp_path / "link.md", "new", overwrite=True)
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


@pytest.mark.parametrize("overwrite", [True, False])
def test_folder_is_no_target(tmp_path: Path, overwrite: bool) -> None:
    with pytest.raises(IsADirectoryError):
        write(tmp_path, "text", overwrite=overwrite)


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "none" / "a.md", "text")


def test_device_is_written_to() -> None:
    write(Path(os.devnull), "text")
    assert not Path(os.devnull).is_file()


def test_pieces_are_written_in_order_or_not_at_all(tmp_path: Path) -> None:
    def broken() -> Iterator[str]:
        yield "a"
        raise KeyboardInterrupt

    write(tmp_path / "a.csv", iter(("一\n", "二\n")))
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "一\n二\n"
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "b.csv", broken())
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_nothing_is_left_where_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "a.md", "text")
    assert list(tmp_path.iterdir()) == []
