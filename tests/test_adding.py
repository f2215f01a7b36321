from datetime import datetime
from pathlib import Path

import pytest

import reader
from reader.adding import AddingError, add_page

PAGE = """河口大桥通车
2021-03-04 09:30 来源：河口日报

历时四年建设的河口大桥3日正式通车，全长3.2公里，总投资18亿元。
"""
HTML = f"<html><head><title>河口大桥通车</title></head><body><p>{PAGE}</p></body></html>"


def test_a_page_without_a_name_is_named_by_day_and_title(tmp_path: Path) -> None:
    path = add_page(PAGE.encode(), tmp_path / "交通/桥")
    assert path.relative_to(tmp_path).as_posix() == "交通/桥/2021-03-04-河口大桥通车.txt"
    assert path.read_text(encoding="utf-8") == PAGE
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    first = add_page(PAGE.encode(), tmp_path, "bridge.html.gz")
    second = add_page(b"<p>Another bridge.</p>", tmp_path, "bridge.html.gz")
    assert second.name == "bridge-2.html.gz"
    assert first.read_text(encoding="utf-8") == PAGE
    with pytest.raises(FileExistsError):
        add_page(PAGE.encode(), tmp_path, "bridge.html.gz")


@pytest.mark.parametrize("name", ["-rf.txt", ".hidden.txt", "a\nb.txt", " a.txt", "桥" * 90])
def test_a_name_that_is_not_safe_is_not_taken(tmp_path: Path, name: str) -> None:
    assert add_page(PAGE.encode(), tmp_path, name).name == "2021-03-04-河口大桥通车.txt"


@pytest.mark.parametrize("page", [PAGE, HTML])
def test_the_address_is_noted_and_read_back(tmp_path: Path, page: str) -> None:
    path = add_page(
        page.encode("gb18030"), tmp_path, "", "https://example.com/桥 1", datetime(2021, 3, 5)
    )
    article = reader.clean(path.read_bytes(), path.name)
    assert article.url == "https://example.com/%E6%A1%A5%201"
    assert article.title == "河口大桥通车"
    assert path.read_bytes().endswith(page.encode("gb18030"))


@pytest.mark.parametrize(
    ("data", "url"),
    [
        (b" \n", ""),
        (PAGE.encode(), "javascript:alert(1)"),
        (PAGE.encode("utf-16"), "https://example.com/1"),
    ],
)
def test_what_can_not_be_added_says_why_and_leaves_nothing(
    tmp_path: Path, data: bytes, url: str
) -> None:
    with pytest.raises(AddingError):
        add_page(data, tmp_path / "new", "a.txt", url)
    assert not list(tmp_path.iterdir())
