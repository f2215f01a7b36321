"""Which lines around and inside the body are the article, and what the reader is told of others."""

import pytest

from reader.article import Article
from reader.cleaning import clean_page
from reader.cleaning.body import Body
from reader.cleaning.shapes import shape_of

PROSE = (
    "The first boat across the bay carried two hundred people on Monday, the company said.",
    "The harbour office plans twelve crossings a day, and a ticket costs less than a bus fare.",
    "People waited for this for eleven years, the office said, and many had tears in their eyes.",
)
MORE = tuple(text.replace("The", "This").replace("People", "Crowds") for text in PROSE)
HAN = (
    "河口渡轮星期一重新开航，第一班船载了两百名乘客，港务处说，每天计划开十二班，票价低于公共汽车。",
    "人们等了十一年，港务处说，许多人流下了眼泪，第一班船的船票已经送进了市里的博物馆收藏。",
    "船是在邻市的船厂改装的，用了八个月，换上了电动机，船上的人说，几乎听不见它的声音。",
)
MORE_HAN = tuple(text.replace("，", "；", 1) + "完" for text in HAN)


def reasons_of(page: Article) -> dict[str, str]:
    return {part.text: part.reason for line in page.lines for part in line.parts if not part.kept}


def test_a_standfirst_is_kept() -> None:
    lead = "The ferry across the bay is running again after eleven years, with electric engines."
    lines = [
        "Ferry crosses the bay again - Bay News",
        lead,
        "By Jane Doe",
        "Share",
        "Print",
        *PROSE,
    ]
    assert lead in clean_page("\n".join(lines)).text


def test_a_sentence_above_the_body_that_is_not_on_the_subject_goes() -> None:
    other = "Simply enter the address below, and a link to this page goes to a friend."
    lines = ["Ferry crosses the bay again - Bay News", other, "By Jane Doe", "Share", *PROSE]
    page = clean_page("\n".join(lines))
    assert other not in page.text
    assert reasons_of(page)[other] == "caption"


def test_what_a_closing_byline_shuts_in_is_kept() -> None:
    last = "船票可以在码头买到,也可以在网上买"
    lines = [
        "渡轮重新开航_河口网",
        *HAN,
        last,
        "（编辑 林一舟）",
        "相关新闻",
        "大桥通车",
        "春运开始",
    ]
    page = clean_page("\n".join(lines))
    assert page.text.endswith(last)
    assert reasons_of(page)["（编辑 林一舟）"] == "byline"


def test_an_abstract_that_is_cut_off_goes() -> None:
    abstract = HAN[0][:30] + "……"
    page = clean_page("\n".join(["渡轮重新开航_河口网", abstract, *HAN]))
    assert page.text.count(HAN[0][:20]) == 1
    assert reasons_of(page)[abstract] == "repetition"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("(BN) – 3 hours ago", "date and source"),
        ("https://example.org/ferry", "navigation"),
        ("1 2 3 下一页", "navigation"),
        ("By Bay Herald Reporter", "byline"),
        ("(Updates with the fare in the last paragraph.)", "date and source"),
    ],
)
def test_lines_above_the_body(line: str, reason: str) -> None:
    page = clean_page("\n".join(["Ferry crosses the bay again - Bay News", line, *PROSE]))
    assert reasons_of(page)[line] == reason


def test_an_article_goes_on_behind_a_pull_quote() -> None:
    lines = [
        "Ferry crosses the bay again - Bay News",
        *PROSE,
        "“Start Quote",
        "Many had tears in their eyes",
        "End Quote Harbour office",
        *(text.replace("the", "this") for text in PROSE),
    ]
    page = clean_page("\n".join(lines))
    assert page.text.endswith(lines[-1])
    assert "Quote" not in page.text
    assert reasons_of(page)["Many had tears in their eyes"] == "repetition"


def test_a_list_of_other_articles_at_the_body_goes() -> None:
    others = ["Old bridge is closed for the winter", "Ferry: questions and answers"]
    lines = [
        "Ferry crosses the bay again - Bay News",
        *PROSE,
        "Related stories",
        *others,
        "What the harbour says",
        *(text.replace("the", "this") for text in PROSE),
    ]
    page = clean_page("\n".join(lines))
    assert [reasons_of(page).get(text) for text in others] == ["related headlines"] * 2
    assert page.text.endswith(lines[-1])


def test_a_list_of_other_articles_over_the_body_goes_to_its_last_item() -> None:
    others = ["Old bridge is closed for the winter", "Harbour office moves out of town"]
    lines = [
        "Ferry crosses the bay again - Bay News",
        "4 March 2021",
        "Related stories",
        *others,
        *PROSE,
    ]
    page = clean_page("\n".join(lines))
    assert page.text == "\n".join(["Ferry crosses the bay again", *PROSE])
    assert [reasons_of(page).get(text) for text in others] == ["related headlines"] * 2


def test_a_list_of_other_articles_between_paragraphs_goes_to_its_last_item() -> None:
    others = ["Old bridge is closed for the winter", "Harbour office moves out of town"]
    lines = ["Ferry crosses the bay again - Bay News", *PROSE, "Related articles", *others]
    page = clean_page("\n".join([*lines, *(text.replace("the", "this") for text in PROSE)]))
    assert [reasons_of(page).get(text) for text in others] == ["related headlines"] * 2


def test_an_abstract_with_other_blanks_or_a_full_stop_goes() -> None:
    for abstract in (HAN[0].replace("星期一", " 星期一 "), HAN[0][:20] + "。"):
        page = clean_page("\n".join(["渡轮重新开航_河口网", abstract, *HAN]))
        assert sum(HAN[0][-9:] in line for line in page.text.split("\n")) == 1
        assert len(page.text.split("\n")) == 1 + len(HAN)


def test_words_on_top_with_which_the_first_paragraph_begins_are_a_caption() -> None:
    body = "".join(f"<p>{text}</p>" for text in ("河口渡轮", *HAN))
    page = clean_page(
        "<html><head><title>渡轮重新开航_河口网</title></head><body><div><a>首页</a></div>"
        f"<div class='article'><h1>渡轮重新开航</h1><p>2021-03-04</p>{body}</div></body></html>"
    )
    assert page.text == "\n".join(["渡轮重新开航", *HAN])
    assert reasons_of(page)["河口渡轮"] == "caption"


def test_the_only_other_article_over_the_body_goes() -> None:
    lines = ["Ferry crosses the bay again - Bay News", "4 March 2021", "Related stories"]
    page = clean_page("\n".join([*lines, "Old bridge is closed for the winter", *PROSE]))
    assert page.text.split("\n")[1:] == list(PROSE)


def test_a_sentence_in_large_letters_without_its_stop_goes() -> None:
    said = (
        "A boat that leaves the old pier at six in the morning carries nurses of the hospital and "
        "the first letters of the day"
    )
    last = f"{said}, he said, and the first boat leaves at six."
    page = clean_page("\n".join(["Ferry crosses the bay again", *PROSE, said, *MORE, last]))
    assert page.text.split("\n")[1:] == [*PROSE, *MORE, last]


def test_the_article_begins_at_its_headline_and_byline() -> None:
    title = "Ferry crosses the bay again"
    profile = "The Bay Company (BAY) runs boats, a yard and two hotels on both sides of the bay."
    head = [f"{title} - Bay News", "Company profile", profile, "Tweet", title, "By Jane Doe"]
    rest = (text.replace("the", "this") for text in PROSE)
    page = clean_page("\n".join([*head, *PROSE, *rest]))
    assert page.text.split("\n")[:2] == [title, PROSE[0]]


def test_who_took_the_picture_is_not_the_author() -> None:
    caption = "居民在码头上等着渡轮靠岸，手里拿着第一天的船票。"
    lines = ["渡轮重新开航_河口网", "【河口日報／記者林一舟／河口報導】", "2021-03-04", caption]
    page = clean_page("\n".join([*lines, "记者何小满／摄影", *HAN]))
    assert page.authors == ("林一舟",)
    assert page.text == "\n".join(["渡轮重新开航", *HAN])
    del lines[1]
    assert clean_page("\n".join([*lines, "记者何小满／摄影", *HAN])).authors == ()


def test_a_byline_between_the_parts_of_an_article_goes() -> None:
    line = "编译/记者 何小满"
    page = clean_page("\n".join(["渡轮重新开航_河口网", *HAN, line, *MORE_HAN]))
    assert page.text.split("\n")[1:] == [*HAN, *MORE_HAN]
    assert reasons_of(page)[line] == "byline"
    team = "河口日报记者林一舟何小满摄影周周"
    page = clean_page("\n".join(["渡轮重新开航_河口网", *HAN, team, *MORE_HAN]))
    assert page.text.split("\n")[1:] == [*HAN, *MORE_HAN]


def test_a_short_list_under_a_colon_inside_the_body_is_kept() -> None:
    announced = "What matters to a passenger. The office gives two reasons for the new boat:"
    texts = [*PROSE, announced, "Convenient and private", "A way to the other bank", *MORE]
    scores = [1.0] * 3 + [-1.5] * 3 + [1.0] * 3
    kept = [score > 0 for score in scores]
    body = Body(texts, [shape_of(text) for text in texts], [False] * len(texts), kept)
    body.extend(scores)
    assert body.reasons(scores, 0) == [None] * len(texts)


def test_who_is_quoted_goes_with_the_quotation() -> None:
    lines = ["“Start Quote", "Many had tears", "End Quote", "Jane Doe Bay correspondent"]
    page = clean_page("\n".join(["Ferry crosses the bay again - Bay News", *PROSE, *lines, *MORE]))
    assert page.text.split("\n")[1:] == [*PROSE, *MORE]


def test_a_caption_with_a_credit_goes() -> None:
    caption = "Boats wait at the pier before the first crossing. Photograph: Jane Doe"
    page = clean_page("\n".join(["Ferry crosses the bay again - Bay News", caption, *PROSE]))
    assert caption not in page.text
    assert reasons_of(page)[caption] == "caption"


def test_a_picture_that_is_all_there_is_is_kept() -> None:
    text = "河口渡轮星期一重新开航，第一班船载了两百名乘客，港务处说票价低于公共汽车。 林一舟 摄"
    page = clean_page("\n".join(["渡轮重新开航_河口网", "2021-03-04 来源：河口网", text]))
    assert "河口渡轮星期一" in page.text


def test_a_deck_between_headline_and_byline_is_kept() -> None:
    deck = "Tickets cost less than a bus fare"
    title = "Ferry crosses the bay again"
    lines = [f"{title} - Bay News", "Home", title, deck, "By Jane Doe", "Share", *PROSE]
    assert clean_page("\n".join(lines)).text.split("\n")[1] == deck


def test_decks_on_each_other_under_the_headline_are_kept() -> None:
    decks = [
        "Two hundred people on board of the first boat across the bay",
        "A ticket costs less than a bus fare, the office says",
    ]
    title = "Ferry returns after eleven years"
    page = clean_page("\n".join([f"{title} - Bay News", "Home", title, *decks, "Share", *PROSE]))
    assert page.text.split("\n")[1:3] == decks
    assert not any(section.title for section in page.sections)


def test_a_deck_over_the_body_is_kept_and_other_headlines_are_not() -> None:
    deck = "Harbour office plans twelve crossings of the bay"
    title = "Ferry returns after eleven years"
    head = [f"{title} - Bay News", "Home", title, "May 4, 2021", "Share", "Print"]
    assert deck in clean_page("\n".join([*head, deck, *PROSE])).text
    listed = [*head, "Related stories", "Bridge closed for repairs", deck, *PROSE]
    assert deck not in clean_page("\n".join(listed)).text


def test_decks_over_a_label_on_the_body_are_kept() -> None:
    decks = ["渡轮星期一重新开航，第一班船载了两百名乘客", "票价低于两岸的公共汽车"]
    lines = ["人们等了十一年_河口网", "2021-03-04 来源：河口网", "分享到：", *decks, "核心提示："]
    assert clean_page("\n".join([*lines, *HAN])).text.split("\n")[1:] == [
        *decks,
        "核心提示：",
        *HAN,
    ]


def test_a_lead_that_a_table_parts_from_the_body_is_kept() -> None:
    lead = "The ferry crosses the bay again, and the table shows how often it did so before."
    rows = [str(year) for year in range(1990, 2012)]
    lines = ["Ferry crosses the bay again - Bay News", "By Jane Doe", "Share", lead, *rows, *PROSE]
    assert clean_page("\n".join(lines)).text.split("\n")[1] == lead


def test_a_box_on_who_somebody_is_stays_whole() -> None:
    box = [
        "人物：林一舟",
        "职务：河口渡轮公司船长",
        "所在地：河口",
        "主要成就：第一班船、最后一班船",
    ]
    lines = ["渡轮重新开航_河口网", "2021-03-04 来源：河口网", *box, *HAN]
    assert clean_page("\n".join(lines)).text.split("\n")[1:] == [*box, *HAN]


def test_a_quotation_under_the_date_is_kept() -> None:
    motto = "“船会回来的！”"
    lines = ["渡轮重新开航_河口网", "首页", "2021-03-04 来源：河口网", motto, *HAN]
    assert clean_page("\n".join(lines)).text.split("\n")[1] == motto


def test_a_line_under_picture_after_picture_goes() -> None:
    label = "河口渡轮公司的新船"
    body = "".join(f"<p>{text}</p><p>{label}</p>" for text in HAN)
    page = clean_page(
        "<html><head><title>渡轮重新开航_河口网</title></head><body><div><a>首页</a></div>"
        f"<div class='article'><h1>渡轮重新开航</h1><p>2021-03-04</p>{body}<p>{HAN[1][:-2]}吧。</p>"
        "</div></body></html>"
    )
    assert reasons_of(page)[label] == "caption"


def test_points_on_top_of_an_html_body_are_kept() -> None:
    points = ("渡轮星期一重新开航载客两百名", "船在邻市的船厂改装用了八个月")
    body = "".join(f"<p>{text}</p>" for text in (*points, *HAN))
    page = clean_page(
        "<html><head><title>河口等来了新船_河口网</title></head><body><div><a>首页</a></div>"
        f'<div class="content"><h1>河口等来了新船</h1><p>2021-03-04</p>{body}</div></body></html>'
    )
    assert all(point in page.text for point in points)


def test_a_list_that_the_last_line_announces_is_kept() -> None:
    items = ["• Old Bay", "• North Harbour"]
    lines = [
        "Ferry crosses the bay again - Bay News",
        *PROSE,
        "The ferry calls at these piers on its way across the bay and back, the office said:",
        *items,
        "Related stories",
        "Old bridge is closed for the winter",
    ]
    assert clean_page("\n".join(lines)).text.endswith("\n".join(items))


def test_a_paragraph_is_kept_once() -> None:
    page = clean_page("\n".join(["渡轮重新开航_河口网", *HAN, HAN[0]]))
    assert page.text.count(HAN[0]) == 1
    assert reasons_of(page)[HAN[0]] == "repetition"


def test_a_quotation_in_large_letters_goes() -> None:
    quote = (
        "“many had tears in their eyes when the boat came back to the pier after eleven years, and "
        "the captain waved at them”"
    )
    lines = [*PROSE[:2], quote, f"The office said: {quote}, which nobody on the pier denies."]
    page = clean_page("\n".join(["Ferry crosses the bay again - Bay News", *lines, PROSE[2]]))
    assert reasons_of(page)[quote] == "repetition"
    assert page.text.count("the captain waved at them") == 1


def test_what_a_menu_and_rows_of_other_news_are() -> None:
    menu, row = "首页-新闻-体育-娱乐-财经-科技", "大桥封闭养护三个月车辆绕行 2021/03/01"
    lines = ["渡轮重新开航_河口网", menu, "2021-03-04", *HAN, "相关新闻", row]
    reasons = reasons_of(clean_page("\n".join(lines)))
    assert (reasons[menu], reasons[row]) == ("navigation", "related headlines")


def test_what_stands_under_headings_is_told_by_them() -> None:
    lines = ["Ferry crosses the bay again - Bay News", "More stories", "Old bridge is closed again"]
    reasons = reasons_of(clean_page("\n".join([*lines, "Share", *PROSE, "Tags:", "bay, ferry"])))
    assert reasons["Old bridge is closed again"] == "related headlines"
    assert reasons["bay, ferry"] == "keywords"


def test_a_disclaimer_at_the_end_goes() -> None:
    notice = "免责声明：本文仅代表作者个人观点，与本网无关，文中内容未经本站证实，请读者仅作参考。"
    page = clean_page("\n".join(["渡轮重新开航_河口网", *HAN, notice]))
    assert reasons_of(page)[notice] == "copyright"


def test_a_name_with_its_agency_over_the_body_is_the_author() -> None:
    lines = ["Ferry crosses the bay again - Bay News", "JANE DOE, Associated Press", *PROSE]
    page = clean_page("\n".join(lines))
    assert page.authors == ("Jane Doe",)
    assert reasons_of(page)[lines[1]] == "byline"
