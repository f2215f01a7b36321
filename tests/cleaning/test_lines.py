"""The small parts between bytes and verdicts: decoding, languages, shapes, runs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.assembly import Role
from reader.cleaning.decoding import decode
from reader.cleaning.edges import cut_edges
from reader.cleaning.languages import language_of
from reader.cleaning.matching import furniture_of
from reader.cleaning.reasons import EXPLANATIONS, Reason
from reader.cleaning.segmentation import GAP, GAP_LINE, segment
from reader.cleaning.shapes import shape_of
from reader.cleaning.subheads import roles_of

PROSE = "大桥通车后，两岸的车程从五十分钟缩短到八分钟，每天预计有三万辆车通过，公交同日开通。"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("甲，乙。".encode(), "utf-8"),
        ("甲，乙。".encode("utf-8-sig"), "utf-8"),
        ("昨天的大桥正式通车了。".encode("gb18030"), "gb18030"),
        ("昨天的大橋正式通車了。".encode("big5"), "cp950"),
        ("昨天的大桥正式通车了。".encode("utf-16"), "utf-16-le"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    assert decode(data).encoding == encoding


def test_pages_that_are_mangled_in_part() -> None:
    mangled = "Café à la Côté — é, è, ç, ü, ö, ä".encode().decode("latin-1")
    assert decode(f"Côté\n{mangled}".encode()).text == "Côté\nCafé à la Côté — é, è, ç, ü, ö, ä"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("大桥昨天通车，两岸的人们很高兴。", "zh-Hans"),
        ("大橋昨天通車，兩岸的人們很高興。", "zh-Hant"),
        ("The bridge opened on Monday.", "en"),
        ("The café’s bridge opened – at last.", "en"),
        ("iPhone 与 iPad 发布了，价格不变。", "zh-Hans"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("责任编辑：周周", Reason.BYLINE),
        ("（编辑 周周）", Reason.BYLINE),
        ("如有侵权请联系删除", Reason.COPYRIGHT),
        ("FILE - In this photo a boat crosses the bay", Reason.CAPTION),
        ("More related to this story", Reason.RELATED),
        ("Don’t miss a thing: follow us on Twitter", Reason.SUBSCRIPTION),
        ("[編輯：周周]", Reason.BYLINE),
        ("分享到：", Reason.SHARE),
        ("· 相关新闻", Reason.RELATED),
        ("延伸閱讀", Reason.RELATED),
        ("Most Popular", Reason.RELATED),
        ("Copyright © 2021 某报社", Reason.COPYRIGHT),
        ("已有23人参与", Reason.COMMENTS),
        ("27 comments", Reason.COMMENTS),
        ("扫描二维码关注我们", Reason.SUBSCRIPTION),
        ("Sign up for our newsletter", Reason.SUBSCRIPTION),
        ("【资料图】", Reason.CAPTION),
        ("列车驶过大桥。本报记者 周周 摄", Reason.CAPTION),
        ("首页 > 新闻 > 正文", Reason.NAVIGATION),
        ("1 2 3 下一页", Reason.NAVIGATION),
        ("关键词：大桥 通车", Reason.KEYWORDS),
        ("广告", Reason.ADVERTISEMENT),
        ("老林对渡轮开航的评论:", Reason.COMMENTS),
        ("To send a link to this page to a friend, log in.", Reason.SHARE),
        ("Credit: Harbour office", Reason.CAPTION),
        ("This story has been updated.", Reason.COPYRIGHT),
        ("Got a tip? Write to the newsroom.", Reason.COMMENTS),
        ("图 | 某图片社", Reason.CAPTION),
        ("图｜某图片社", Reason.CAPTION),
        ("图片来源：某图片社", Reason.CAPTION),
        ("本文图片由河口渡轮公司提供", Reason.CAPTION),
        ("校对 | 何小满", Reason.BYLINE),
        ("监制/何小满", Reason.BYLINE),
        ("剪辑：何小满", Reason.BYLINE),
        ("二审：何小满 三审：林一舟", Reason.BYLINE),
        ("（作者系河口大学教授）", Reason.BYLINE),
        ("阅读 10万+", Reason.SHARE),
        ("点赞 12 收藏 3", Reason.SHARE),
        ("举报/反馈", Reason.SHARE),
        ("大家还在看", Reason.RELATED),
        ("点击阅读原文", Reason.NAVIGATION),
        ("（原题为《渡轮回来了》）", Reason.REPEATED),
        ("该文观点仅代表作者本人，河口网仅提供信息存储空间服务。", Reason.COPYRIGHT),
        ("(Reporting by Jane Doe; editing by John Roe)", Reason.BYLINE),
        ("Boats on the bay Watch Video", Reason.RELATED),
    ],
)
def test_furniture(text: str, reason: Reason) -> None:
    found = furniture_of(text)
    assert found
    assert found.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "突破核心技术",
        "He said nothing.",
        "他起诉对方侵权。",
        "三月的河口",
        "设计：船身用了八个月，换上了电动机，几乎听不见声音。",
        "",
    ],
)
def test_what_is_no_furniture(text: str) -> None:
    assert furniture_of(text) is None


def test_every_reason_is_explained() -> None:
    assert list(EXPLANATIONS) == list(Reason)
    assert all(sentence.endswith(".") for sentence in EXPLANATIONS.values())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PROSE, "P"),
        ("他笑了。", "S"),
        ("他笑了很久。", "Q"),
        ("河口大桥提前通车", "H"),
        ("分享", "F"),
    ],
)
def test_kinds_of_lines(text: str, kind: str) -> None:
    assert shape_of(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("大桥通车了。（责任编辑：周周）", "大桥通车了。"),
        ("大桥通车了。[编辑:周周]", "大桥通车了。"),
        ("【资料图】大桥通车了。", "大桥通车了。"),
        ("大桥通车了。（来源：甲报）", "大桥通车了。"),
        ("大桥通车了。(周周 编辑)", "大桥通车了。"),
        ("大桥通车了。（图片／县政府提供）", "大桥通车了。"),
        ("The bridge is open. Photo / Jane Doe", "The bridge is open."),
        ("大桥通车了（见图）。", "大桥通车了（见图）。"),
        ("（责任编辑：周周）", "（责任编辑：周周）"),
    ],
)
def test_furniture_at_the_ends_of_a_paragraph(text: str, kept: str) -> None:
    start, end, before, after = cut_edges(text)
    assert text[start:end] == kept
    assert bool(before) == bool(start)
    assert bool(after) == (end < len(text))


def cost(scores: list[float], kept: list[bool]) -> float:
    """What `segment` makes greatest, counted the slow way."""
    total = sum(score for score, keep in zip(scores, kept, strict=True) if keep)
    places = [index for index, keep in enumerate(kept) if keep]
    gaps = [after - before - 1 for before, after in pairwise(places) if after - before > 1]
    return total - sum(GAP + GAP_LINE * gap for gap in gaps)


@given(st.lists(st.integers(-16, 16).map(lambda number: number / 4), max_size=9))
def test_no_choice_of_lines_is_better(scores: list[float]) -> None:
    best = max(
        cost(scores, [bool(choice >> index & 1) for index in range(len(scores))])
        for choice in range(2 ** len(scores))
    )
    assert cost(scores, segment(scores)) == pytest.approx(best)


def roles(*texts: str) -> str:
    letters = {Role.PARAGRAPH: "p", Role.SUBHEAD: "s", Role.CONTINUATION: "c", Role.TITLE: "t"}
    return "".join(letters[role] for role in roles_of(texts, [None] * len(texts)))


def test_subheads_stand_between_paragraphs() -> None:
    assert roles(PROSE, "建设者说", PROSE) == "psp"
    assert roles(PROSE, "一、水深六十米", PROSE) == "psp"
    assert roles(PROSE, "谁来付钱？", PROSE) == "psp"
    assert roles(PROSE, "他摇了摇头。", PROSE) == "ppp"
    assert roles(PROSE, "When will the harbour office do so for the other boats?", PROSE) == "ppp"
    assert roles(PROSE, "Who pays for it?", PROSE) == "psp"
    assert (
        roles(PROSE, "People who wait for the first boat stand in the rain on the pier", PROSE)
        == "ppp"
    )
    assert roles(PROSE, "河口日报：", "两岸盼了十一年", PROSE) == "pssp"
    assert roles(PROSE, "建设者说") == "pp"
    assert roles(PROSE, "问：贵不贵？", PROSE) == "ppp"


def test_broken_subheads_and_paragraphs_are_joined() -> None:
    assert roles(PROSE, "联合建设，", "打通两岸", PROSE) == "pscp"
    assert roles(PROSE, PROSE[:-1], "，人们很高兴。") == "ppc"
    assert (
        roles("It took the crews four years to build the bridge, and", "it cost 18 million.")
        == "pc"
    )


def test_subheads_of_two_lines_are_joined() -> None:
    first, second = ("两岸盼了十一年", "渡轮重新开航"), ("票价低于公交", "船却没有声音")
    assert roles(PROSE, *first, PROSE, *second, PROSE) == "pscpscp"
    assert roles(PROSE, *first, PROSE) == "ppsp"
    lines = (PROSE, *first, PROSE, *second, PROSE)
    bold = [len(text) < 10 and text in (first[0], second[0]) for text in lines]
    assert roles_of(lines, [mark or None for mark in bold])[2] is Role.CONTINUATION


def test_an_item_under_a_colon_is_no_subhead() -> None:
    assert roles(PROSE, "港务处说了三个理由，都写在公告里面，贴在码头上：", "船快", PROSE) == "pppp"


def test_lists_and_verse_have_no_subheads() -> None:
    verse = ("清晨的雾还没有散", "小河已经醒来", "它把石头数了一遍", "又把名字还给山")
    assert roles(PROSE, *verse, PROSE)[1:4] == "ppp"


def test_of_two_subheads_in_a_row_one_makes_the_section() -> None:
    assert roles_of([PROSE, "渡口", "十一年的等待", PROSE], [None, True, True, None])[1:3] == [
        Role.SUBHEAD,
        Role.PARAGRAPH,
    ]
    assert roles_of([PROSE, "渡口", "一、等待", PROSE], [None, True, True, None])[1:3] == [
        Role.PARAGRAPH,
        Role.SUBHEAD,
    ]
    assert roles_of([PROSE, "第一章 渡口", "一、等待", PROSE], [None, True, True, None])[1:3] == [
        Role.SUBHEAD,
        Role.SUBHEAD,
    ]
    assert roles_of([PROSE, "甲报：", "渡口的等待", PROSE], [None, True, True, None])[1:3] == [
        Role.SUBHEAD,
        Role.SUBHEAD,
    ]
