import json
from datetime import date, datetime

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.article import Article, Correction
from reader.characters import clean_characters
from reader.cleaning import MAXIMUM_SIZE, clean_page
from reader.cleaning.page import looks_like_html

SCRAPE = """今日焦点丨河口大桥提前通车_某某新闻网

2021-03-04 09:30:15 来源:河口日报

3日上午，历时四年建设的河口大桥正式通车，全长3.2公里，总投资18亿元。

建设者说

“最难的是深水区的桩基，水下六十米，一天只能打两米。”项目负责人介绍，工程队为此改造了三台钻机。

大桥通车后，两岸的车程从五十分钟缩短到八分钟，每天预计有三万辆车通过。

河口日报记者 林一舟 何小满

责任编辑：周周

相关新闻

河口新区今年开工十二个项目

春运首日客流平稳

Copyright © 2021 河口日报社 版权所有
"""

HTML = """<!doctype html><html lang="en"><head>
<title>Ferry returns to the bay - The Bay News</title>
<meta property="article:published_time" content="2019-05-06T07:08:09+01:00">
<link rel="canonical" href="https://example.org/ferry">
<script>var a = "<p>not text</p>";</script></head>
<body><ul class="nav"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>
<div class="article"><h1>Ferry returns to the bay</h1><p class="byline">By Jane Doe</p>
<p>The ferry across the bay is running again, eleven years after the last boat was sold.
The first crossing on Monday carried 214 passengers.</p>
<p>“People waited for this,” the harbour office said. The company plans twelve crossings a day, and
a ticket costs $3.50 for adults.</p></div>
<div id="footer">Copyright 2019 The Bay News. All rights reserved.</div></body></html>"""


def page_again(page: Article) -> str:
    return "\n".join(line.text for line in page.lines)


def check_offsets(page: Article) -> None:
    covered = bytearray(len(page.text))
    for line in page.lines:
        for part in line.parts:
            assert part.text
            if part.start is None or part.end is None:
                assert part.reason
            else:
                assert page.text[part.start : part.end] == part.text
                assert not part.reason
                assert not any(covered[part.start : part.end])
                covered[part.start : part.end] = b"\x01" * len(part.text)
    assert all(covered[place] or page.text[place] in "\n " for place in range(len(page.text)))
    for before, after in zip(page.sections, page.sections[1:], strict=False):
        assert before.end + 1 == after.start
    for section in page.sections:
        assert page.text[section.start : section.end].startswith(section.title)


def test_a_scrape() -> None:
    page = clean_page(SCRAPE.encode(), "bridge.txt")
    assert page.text.split("\n")[0] == page.title == "河口大桥提前通车"
    assert page.published == datetime(2021, 3, 4, 9, 30, 15)
    assert (page.source, page.outlet) == ("河口日报", "河口日报")
    assert page.authors == ("林一舟", "何小满")
    assert [section.title for section in page.sections] == ["", "建设者说"]
    assert len(page.text.split("\n")) == 5
    assert page_again(page) == SCRAPE
    check_offsets(page)


def test_a_page() -> None:
    page = clean_page(HTML.encode(), "ferry.html")
    assert page.title == "Ferry returns to the bay"
    assert page.published == datetime(2019, 5, 6, 7, 8, 9)
    assert page.authors == ("Jane Doe",)
    assert page.url == "https://example.org/ferry"
    assert page.language == "en"
    assert [line[:12] for line in page.text.split("\n")] == [
        "Ferry return",
        "The ferry ac",
        "“People wait",
    ]
    check_offsets(page)


def test_reasons_are_plain_words_in_json() -> None:
    page = clean_page(SCRAPE)
    reasons = {part.reason for line in page.lines for part in line.parts if not part.kept}
    assert json.loads(json.dumps(sorted(reasons))) == sorted(reasons)
    assert {"title decoration", "date and source", "byline", "related headlines"} <= reasons


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        ("\u3000\n\u200b", "no text"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x1f\x8b\x08rest", "gzip"),
        (b"%PDF-1.7 rest", "PDF"),
        (bytes(range(256)) * 20, "binary"),
        (b"<html><head><title></title></head><body></body></html>", "no text"),
    ],
)
def test_what_cannot_be_read_has_a_problem(data: bytes | str, word: str) -> None:
    page = clean_page(data)
    assert page.text == ""
    assert word in page.problem


def test_a_file_over_the_limit_is_not_read() -> None:
    assert "too large" in clean_page(b"a" * 2_000_001, limit=1_000_000).problem
    assert clean_page("甲乙丙。", limit=None).text
    assert MAXIMUM_SIZE == 16_000_000


def test_corrections_are_obeyed() -> None:
    line = "大桥通车后，两岸的车程从五十分钟缩短到八分钟，每天预计有三万辆车通过。"
    page = clean_page(
        SCRAPE, corrections=[Correction("keep", "春运首日客流平稳"), Correction("remove", line)]
    )
    assert "春运首日客流平稳" in page.text
    assert line not in page.text
    assert [part.reason for row in page.lines for part in row.parts if part.text == line] == [
        "corrected by the reader"
    ]
    check_offsets(page)


def test_a_correction_for_a_source_holds_for_lines_that_look_alike() -> None:
    rule = Correction("keep", "河口新区今年开工十二个项目", None, "河口日报")
    other = Correction("keep", "河口新区今年开工十二个项目", None, "别的报")
    assert rule.text in clean_page(SCRAPE, corrections=[rule]).text
    assert rule.text not in clean_page(SCRAPE, corrections=[other]).text


def test_a_correction_names_one_of_several_equal_lines() -> None:
    page = clean_page("标题在此\n一样。\n一样。\n", corrections=[Correction("remove", "一样。", 1)])
    reasons = [part.reason for line in page.lines for part in line.parts if part.text == "一样。"]
    assert reasons[1] == "corrected by the reader"
    assert reasons[0] != "corrected by the reader"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("桥通了\n2021年3月4日 来源：甲报\n桥今天通了，人们很高兴。", date(2021, 3, 4)),
        ("桥通了\n桥今天通了，人们很高兴。", None),
        (
            "Ferry is back\n8 May 2019 - 1:56 am\n"
            + "Home\nSport\n" * 6
            + "Updated at 7:07 pm on 7 May 2019\nThe ferry is running again, they said.",
            datetime(2019, 5, 7, 19, 7),
        ),
        ("Ferry is back\nSince 1st March, 1999\nThe ferry is running again, they said.", None),
        ("桥通了\n甲报 > 本地 > 本地新闻 2021年3月4日\n桥今天通了，人们很高兴。", date(2021, 3, 4)),
        (
            "Ferry is back\nBAY TOWN, May 6 (BN) The ferry is running again, they said."
            "\n© 2019 The Bay News",
            date(2019, 5, 6),
        ),
        (
            "Ferry is back\nBy Jane Doe at 6:03 pm Monday, May 6\nThe ferry is running again, they"
            " said.\n© 2019 The Bay News",
            date(2019, 5, 6),
        ),
        ("桥通了\n03-04 09:30 来源：甲报\n桥今天通了。\n© 2021 甲报", datetime(2021, 3, 4, 9, 30)),
        (
            "Ferry is back\nThe ferry is running again, they said.\n"
            + "Sport\n" * 20
            + "This article was published at 9.30 on 6 May 2019.",
            datetime(2019, 5, 6, 9, 30),
        ),
        (
            "Ferry is back\nThe ferry is running again, they said.\n"
            "From the Bay News print edition May 6, 2019 A4",
            date(2019, 5, 6),
        ),
    ],
)
def test_published(text: str, published: date | None) -> None:
    assert clean_page(text).published == published


LINE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        (
            *SCRAPE.split("\n"),
            "分享到：",
            "联合建设，",
            "By Jane Doe",
            "<p>",
            "1 2 下一页",
            "　　甲。",
        )
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINE, max_size=40).map("\n".join))
def test_nothing_is_lost_for_any_text(text: str) -> None:
    assume(not looks_like_html(text))
    page = clean_page(text)
    check_offsets(page)
    if page.lines:
        assert page_again(page) == clean_characters(text)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(("", "a.txt", "a.html")))
def test_any_bytes_are_read_or_have_a_problem(data: bytes, name: str) -> None:
    page = clean_page(data, name)
    assert bool(page.text) != bool(page.problem)
    check_offsets(page)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(HTML.split(">")), max_size=60).map(">".join))
def test_any_markup_is_read(text: str) -> None:
    check_offsets(clean_page(text, "a.html"))


def test_an_author_alone_over_the_date_and_an_agency_alone_under_it() -> None:
    lines = [
        "Ferry returns to the bay - Bay News",
        "Ferry returns to the bay",
        "Jane Doe, John Roe",
        "March 4, 2021",
        "PTI",
        "The ferry across the bay is running again, eleven years after the last boat was sold.",
        "The first crossing on Monday carried 214 passengers, and the company plans twelve a day.",
    ]
    page = clean_page("\n".join(lines))
    assert (page.authors, page.source) == (("Jane Doe", "John Roe"), "Bay News")
    assert page.outlet == "PTI"
    reasons = {line.text: line.parts[0].reason for line in page.lines}
    assert (reasons[lines[2]], reasons[lines[4]]) == ("byline", "date and source")


def test_a_name_in_the_path_of_sections_is_not_the_site() -> None:
    lines = [
        "渡轮重新开航 - 时尚 - BAY.COM",
        "首页 > 河口 > 时尚 > 正文",
        "2021-03-04",
        "渡轮停航十一年之后，昨天重新开航，第一班船载了两百名乘客，船票早已卖完。",
        "港务处说，每天计划开十二班，票价低于公共汽车，许多人流下了眼泪。",
    ]
    page = clean_page("\n".join(lines))
    assert (page.section, page.source) == ("河口 > 时尚", "BAY.COM")


def test_an_editor_in_the_head_is_no_author() -> None:
    html = HTML.replace("<head>", '<head><meta name="author" content="林一舟">', 1)
    html = html.replace('<p class="byline">By Jane Doe</p>', "<p>2019-05-06 编辑: 林一舟</p>")
    assert clean_page(html).authors == ()
