"""Pages built in ways of their own: what they hold comes out whole and in order."""

import pytest

from reader.article import Article
from reader.cleaning import body, clean_page

HAN = (
    "河口渡轮星期一重新开航，第一班船载了两百名乘客，港务处说，每天计划开十二班，票价低于公共汽车。",
    "人们等了十一年，港务处说，许多人流下了眼泪，第一班船的船票已经送进了市里的博物馆收藏。",
    "船是在邻市的船厂改装的，用了八个月，换上了电动机，船上的人说，几乎听不见它的声音。",
    "两岸的居民说，有了渡轮，去对岸看病上学都方便多了，以前绕行大桥要走五十公里。",
)
LATIN = (
    "The first boat across the bay carried two hundred people on Monday, the company said.",
    "The harbour office plans twelve crossings a day, and a ticket costs less than a bus fare.",
    "People waited for this for eleven years, the office said, and many had tears in their eyes.",
    "The boat was rebuilt in a yard down the coast, and its engines now run on batteries.",
)


def body_of(page: Article) -> list[str]:
    return page.text.split("\n")[1:]


def subheads_of(page: Article) -> list[str]:
    return [section.title for section in page.sections if section.title]


def test_tables_for_layout_and_breaks_for_paragraphs() -> None:
    page = clean_page(
        "<html><head><title>渡轮重新开航-河口日报</title></head><body>"
        "<table><tr><td><a>首页</a></td><td><a>新闻</a></td></tr></table>"
        "<table><tr><td><a>排行</a><br><a>大桥封闭养护</a></td><td><table>"
        "<tr><td align=center><font size=5><b>渡轮重新开航</b></font></td></tr>"
        "<tr><td>2006-05-12 08:30 来源：河口日报 作者：林一舟</td></tr>"
        f"<tr><td>　　{HAN[0]}<br><br>　　{HAN[1]}<br><br>　　<b>船从哪里来</b><br><br>　　{HAN[2]}"
        f"<br>　　{HAN[3]}</td></tr></table></td></tr></table>"
        "<table><tr><td>关于我们 | 联系我们<br>版权所有 河口日报社 2006</td></tr></table></html>"
    )
    assert body_of(page) == [HAN[0], HAN[1], "船从哪里来", HAN[2], HAN[3]]
    assert subheads_of(page) == ["船从哪里来"]
    assert page.authors == ("林一舟",)


def test_a_page_of_an_account() -> None:
    page = clean_page(
        '<html><head><title></title><meta property="og:title" content="渡轮重新开航">'
        '<meta name="author" content="林一舟"></head><body><h1>渡轮重新开航</h1>'
        "<div><span>原创</span><span>林一舟</span><a>河口之声</a><em>2021-03-04</em></div>"
        '<div id="js_content"><section><span>点击上方蓝字关注我们</span></section>'
        f"<p>{HAN[0]}</p><p><br></p><p><strong>01 船从哪里来</strong></p><p>{HAN[2]}</p>"
        f"<p>{HAN[3]}</p><p>-END-</p><p>编辑：何小满</p><p>长按二维码关注河口之声</p></div>"
        "</body></html>"
    )
    assert page.title == "渡轮重新开航"
    assert body_of(page) == [HAN[0], "01 船从哪里来", HAN[2], HAN[3]]


def test_preformatted_lines_end_where_they_end() -> None:
    lines = "\n".join(("Ferry returns", "", "March 4, 1999", "", *LATIN))
    page = clean_page(f"<html><head><title>Ferry returns</title></head><pre>{lines}</pre></html>")
    assert body_of(page) == list(LATIN)


def test_a_live_report() -> None:
    last = "Good morning. It is raining at the pier."
    entries = [("10.42am", LATIN[0]), ("10.30am", LATIN[1]), ("10.05am", LATIN[2]), ("9am", last)]
    blocks = "".join(f"<div><time>{clock}</time><p>{text}</p></div>" for clock, text in entries)
    page = clean_page(
        "<html><head><title>Ferry returns - live | Bay News</title></head><body>"
        f"<nav><a>Home</a></nav><main><h1>Ferry returns - live</h1>{blocks}</main></body></html>"
    )
    assert body_of(page) == [line for entry in entries for line in entry]


def test_times_beside_other_news_are_no_live_report() -> None:
    others = [
        "09:10",
        "新区今年开工十二个项目。",
        "08:50",
        "春运首日客流平稳有序。",
        "08:30",
        "大桥封闭养护。",
    ]
    page = clean_page("\n".join(["渡轮重新开航_河口网", *HAN, "相关新闻", *others, "更多新闻"]))
    assert body_of(page) == list(HAN)


def test_speakers_are_no_subheads() -> None:
    lines = [
        "河口日报：停航那天您在哪里？",
        "林一舟：在船上，大家都没有说话，我把汽笛拉了三次，然后把缆绳收好，锁上了门。",
        "河口日报：今后有什么打算？",
        "林一舟：再开十年，从小渡船开到现在的电动船，河口的每一处浅滩我都认得，不会走错。",
    ]
    page = clean_page("\n".join(["对话渡轮船长_河口网", "2015-03-04 来源：河口日报", *lines]))
    assert body_of(page) == lines
    assert subheads_of(page) == []


def test_a_document_of_an_office() -> None:
    body = [
        "各区人民政府，市政府各部门：",
        "为方便两岸群众出行，经研究，决定恢复河口渡轮航线。现将有关事项通知如下：",
        "一、航线安排",
        "渡轮每日开行十二班，首班早上六点，末班晚上十点。",
        "二、工作要求",
        "（一）各部门要加强协作，确保安全。",
        "（二）港务部门要做好日常检查。",
    ]
    title = "河口市人民政府关于恢复渡轮航线的通知"
    page = clean_page(
        "\n".join([title, "河政发〔2019〕12号", *body, "河口市人民政府", "2019年3月4日"])
    )
    assert page.title == title
    assert body_of(page)[: len(body)] == body
    assert subheads_of(page) == ["一、航线安排", "二、工作要求"]


def test_a_speech() -> None:
    body = [
        "同志们，朋友们：",
        "今天，我们在这里隆重举行渡轮通航仪式。首先，我代表公司，向各位来宾表示热烈的欢迎！",
        "渡轮是两岸人民的船。它连着你我，连着昨天和今天。",
        "谢谢大家。",
    ]
    page = clean_page("\n".join(["在渡轮通航仪式上的讲话", "（2019年3月4日）", "林一舟", *body]))
    assert body_of(page) == body


def test_a_salutation_on_a_page() -> None:
    page = clean_page(
        "<html><head><title>通航致辞_河口网</title></head><body><div><a>首页</a></div><div><h1>通航致辞</h1>"
        f"<p>2019-03-04</p><p>各位来宾：</p><p>{HAN[0]}</p><p>{HAN[1]}</p></div></body></html>"
    )
    assert body_of(page) == ["各位来宾：", HAN[0], HAN[1]]


def test_a_gallery_is_its_captions() -> None:
    captions = [
        f"3月4日，{what}。河口网 林一舟 摄" for what in ("渡轮重新开航", "乘客在码头等候上船")
    ]
    items = "".join(f"<li><img><p>{caption}</p></li>" for caption in captions)
    page = clean_page(
        "<html><head><title>渡轮重新开航_河口网</title></head><body><div><a>首页</a></div>"
        f"<h1>渡轮重新开航</h1><div>2014-03-04 来源：河口网</div><ul>{items}</ul></body></html>"
    )
    assert body_of(page) == captions


def test_words_under_a_picture_go_by_their_class() -> None:
    page = clean_page(
        "<html><head><title>渡轮重新开航_河口网</title></head><body><h1>渡轮重新开航</h1><div>"
        f'<p>{HAN[0]}</p><div><img><p class="img-caption">第一班船</p></div><p>{HAN[1]}</p>'
        f"<p>{HAN[2]}</p><figure><figcaption>两岸的居民在等船。</figcaption></figure><p>{HAN[3]}</p>"
        "</div></body></html>"
    )
    assert body_of(page) == list(HAN)
    reasons = {line.text: line.parts[0].reason for line in page.lines}
    assert reasons["第一班船"] == reasons["两岸的居民在等船。"] == "caption"


def test_a_list_inside_an_article() -> None:
    items = ["Twelve crossings a day", "Three fifty a ticket"]
    page = clean_page(
        "<html><head><title>Ferry returns to the bay</title></head><body><article>"
        f"<h1>Ferry returns to the bay</h1><p>{LATIN[0]}</p><p>{LATIN[1]}</p><p>{LATIN[2]}</p>"
        f"<ul><li>{items[0]}</li><li>{items[1]}</li></ul><p>{LATIN[3]}</p></article>"
        "<p>Leave a Reply</p></body></html>"
    )
    assert body_of(page) == [*LATIN[:3], *items, LATIN[3]]
    assert subheads_of(page) == []


def test_a_short_article_with_boxes_between_its_paragraphs() -> None:
    lines = [
        "Ferry returns to the bay | Bay News",
        "By Jane Doe",
        "Updated: March 4, 2021",
        LATIN[0],
        "ADVERTISEMENT",
        LATIN[1],
        "READ MORE: Old bridge is closed for the winter",
        LATIN[2],
        "Recommended",
        "Harbour office moves out of town",
        "Market opens at nine",
        LATIN[3],
        "Sign up for our newsletter",
        "More from News",
    ]
    assert body_of(clean_page("\n".join(lines))) == list(LATIN)


def test_a_short_article_does_not_reach_over_what_ends_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(body, "_PROMISING", -99.0)
    head = ["Ferry returns to the bay | Bay News", "By Jane Doe", *LATIN[:2]]
    below = "All letters are read by our staff before they appear here, and some do not."
    page = clean_page("\n".join([*head, "Post a comment", "Name", below]))
    assert body_of(page) == list(LATIN[:2])


@pytest.mark.parametrize("dash", ["--", "—"])
def test_a_press_release(dash: str) -> None:
    opening = f"HARBOUR, March 4, 2021 /Newswire/ {dash} {LATIN[0]}"
    page = clean_page(
        "\n".join(["FOR IMMEDIATE RELEASE", "Bay Ferries Announces Return", opening, *LATIN[1:]])
    )
    assert page.title == "Bay Ferries Announces Return"
    assert body_of(page) == [opening, *LATIN[1:]]
    assert str(page.published_day) == "2021-03-04"


def test_a_standfirst_by_its_class() -> None:
    standfirst = "Twelve crossings a day for less than a bus fare"
    page = clean_page(
        "<html><head><title>Ferry returns to the bay | Bay News</title></head><body>"
        '<p class="sub-header">Oddities, musings and news from the bay</p>'
        f'<h1>Ferry returns to the bay</h1><p class="stand-first">{standfirst}</p>'
        "<ul><li>Share</li><li>Print</li></ul><p>Bay News, 4 March 2021</p>"
        f"<div><p>{LATIN[0]}</p><p>{LATIN[1]}</p><p>{LATIN[2]}</p></div></body></html>"
    )
    assert body_of(page) == [standfirst, *LATIN[:3]]


def test_a_byline_between_paragraphs_is_no_subhead() -> None:
    byline = "河口日报记者林一舟何小满摄影周周"
    lines = [
        "渡轮重新开航_河口网",
        HAN[0],
        HAN[1],
        "2号码头",
        byline,
        HAN[2],
        HAN[3],
        HAN[0][:-1] + "吧。",
    ]
    assert byline not in subheads_of(clean_page("\n".join(lines)))


def test_links_to_other_articles_in_the_body_go() -> None:
    others = ["Old bridge is closed for the winter", "Harbour office moves out of town"]
    items = "".join(f"<li><a href='/x'>{text}</a></li>" for text in others)
    page = clean_page(
        "<html><head><title>Ferry returns to the bay</title></head><body><article>"
        f"<h1>Ferry returns to the bay</h1><p>{LATIN[0]}</p><p>{LATIN[1]}</p><ul>{items}</ul>"
        f"<p>{LATIN[2]}</p><p>{LATIN[3]}</p></article></body></html>"
    )
    assert body_of(page) == list(LATIN)


def test_links_under_a_word_for_more_go() -> None:
    others = [
        "Is the old bridge safe? What the harbour office says after the storm",
        "What the harbour office says about the tolls on the old bridge, the new road and all the "
        "rest of it",
    ]
    lines = ["Ferry returns to the bay | Bay News", *LATIN[:2], "More...", *others, *LATIN[2:]]
    assert body_of(clean_page("\n".join(lines))) == list(LATIN)


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        ("来源：河口日报 作者：马 燕", ("马燕",), "河口日报"),
        ("By Jane Doe, Bay Herald", ("Jane Doe",), "Bay Herald"),
        ("By Jane Doe, Bay Herald; with files from staff", ("Jane Doe",), "Bay Herald"),
        ("By Jane Doe And John Roe, Bay Herald", ("Jane Doe", "John Roe"), "Bay Herald"),
    ],
)
def test_names_and_papers_beside_the_date(line: str, authors: tuple[str, ...], source: str) -> None:
    texts = LATIN if line.isascii() else HAN
    owner = "© 2021 Bay Network Inc. All rights reserved."
    page = clean_page("\n".join(["Ferry returns", f"{line} March 4, 2021", *texts, owner]))
    assert (page.authors, page.source) == (authors, source)
    assert str(page.published_day) == "2021-03-04"


@pytest.mark.parametrize("place", ["台北", ""])
def test_the_reporter_in_brackets_before_the_first_sentence(place: str) -> None:
    opening = f"【河口醒報記者陳昭{place}報導】{HAN[0]}"
    page = clean_page("\n".join(["渡輪重新開航", "2021-03-04", opening, *HAN[1:]]))
    assert (page.authors, page.outlet) == (("陳昭",), "河口醒報")
