from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning import clean_page
from reader.cleaning.header import read_header, write_header
from reader.cleaning.relative import moment_before

BODY = """
历时四年建设的河口大桥3日正式通车，全长3.2公里，总投资18亿元。

两岸的车程缩短到八分钟，每天预计有三万辆车通过，公交同日开通。
"""
FRONT = f'---\ntitle: "河口大桥通车"\ndate: 2021-03-04\ntags:\n  - 桥\nauthor: 王小川\n---\n{BODY}'
FETCHED = datetime(2021, 3, 5, 10)


def test_front_matter_tells_title_day_and_author() -> None:
    page = clean_page(FRONT, "bridge.md")
    assert page.text.split("\n")[0] == page.title == "河口大桥通车"
    assert (page.published, page.authors) == (date(2021, 3, 4), ("王小川",))
    assert "\n".join(line.text for line in page.lines) == FRONT
    assert {part.reason for line in page.lines[:7] for part in line.parts} == {"", "metadata"}


def test_a_rule_above_an_article_is_no_front_matter() -> None:
    assert read_header("---\n大桥通车了。\n---\n").lines == 0
    assert read_header("标题\n---\nurl: https://example.com/\n---\n").lines == 0


@pytest.mark.parametrize("html", [False, True])
def test_what_is_written_is_read_back(html: bool) -> None:
    header = write_header({"url": "https://example.com/1", "retrieved": FETCHED}, html=html)
    start = "<html><body>" if html else ""
    page = clean_page(f"{header}{start}河口大桥通车<br>\n昨天 09:30<br>{BODY}", "a.html" * html)
    assert page.url == "https://example.com/1"
    assert page.published == datetime(2021, 3, 4, 9, 30)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("某某网 3小时前", date(2021, 3, 5)),
        ("11 hours ago", date(2021, 3, 4)),
        ("发布于 2 天前", date(2021, 3, 3)),
        ("a week ago", date(2021, 2, 26)),
        ("今天 08:15", datetime(2021, 3, 5, 8, 15)),
        ("Yesterday at 9:05", datetime(2021, 3, 4, 9, 5)),
        ("前天", date(2021, 3, 3)),
        ("三天前的大桥", None),
    ],
)
def test_moments_before_the_visit(text: str, moment: date | None) -> None:
    assert moment_before([text], FETCHED) == moment


@given(st.text(), st.text())
def test_any_header_leaves_the_page_whole(inside: str, text: str) -> None:
    page = clean_page(f"---\ntitle: {inside}\n---\n{text}\n甲乙丙。")
    shown = "\n".join(line.text for line in page.lines)
    assert "".join(shown.split()).startswith("---title:")
