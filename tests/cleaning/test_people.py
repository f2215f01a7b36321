import pytest

from reader.cleaning.people import (
    Byline,
    is_byline,
    is_chinese_name,
    is_english_name,
    read_before_date,
    read_closing_credit,
    read_credit,
    read_english,
    read_inner_credit,
    read_labelled,
    read_names,
    read_signature,
    split_names,
)


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("河口日报记者 林一舟 何小满", Byline(("林一舟", "何小满"), "河口日报")),
        ("本报记者 林一舟 通讯员 何小满", Byline(("林一舟", "何小满"))),
        ("□记者 林一舟", Byline(("林一舟",))),
        ("文/图 记者林一舟、何小满", Byline(("林一舟", "何小满"))),
        ("記者林一舟／台北報導", Byline(("林一舟",))),
        ("〔甲乙新聞記者林一舟／台北報導〕", Byline(("林一舟",), "甲乙新聞")),
        ("林一舟/河口晚报", Byline(("林一舟",), "河口晚报")),
        ("【河口日報╱台北12日電】", Byline((), "河口日報")),
        ("【（林一舟／四川成都）】", Byline(("林一舟",))),
        ("文\\\\\\记者林一舟", Byline(("林一舟",))),
    ],
)
def test_bylines(text: str, byline: Byline) -> None:
    assert read_credit(text) == byline


@pytest.mark.parametrize(
    "text",
    ["记者昨天从大桥指挥部了解到，通车提前两个月。", "房产/家居", "责任编辑：林一舟", "评论"],
)
def test_what_is_no_byline(text: str) -> None:
    assert read_credit(text) is None


def test_labels() -> None:
    assert read_labelled("来源 作者：林一舟 编辑") == Byline(("林一舟",))
    assert read_labelled("文｜林一舟") == Byline(("林一舟",))
    assert read_labelled("作者丨林一舟") == Byline(("林一舟",))
    assert read_labelled("采写：河口日报记者 林一舟") == Byline(("林一舟",))
    assert read_labelled("作者：佚名") is None


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("BY JANE DOE AND JOHN ROE", ("Jane Doe", "John Roe")),
        ("By Jane Doe And John Roe", ("Jane Doe", "John Roe")),
        ("By Jane Doe, Bay News | March 4, 2021", ("Jane Doe",)),
        ("By Jane Doe, Great Harbour Times", ("Jane Doe",)),
        ("By Jane Doe Los Puertos Times", ("Jane Doe",)),
        ("March 4, 2021 by Jane Doe", ("Jane Doe",)),
        ("Submitted by Jane Doe on Thu, 03/04/2021", ("Jane Doe",)),
        ("Thu 3:59 pm by Jane Doe", ("Jane Doe",)),
        ("Posted on: March 4, 2021 3:00 AM, by Heron", ("Heron",)),
        ("March 4, 2021 by Reuters", None),
        ("The ten best photographs by Jane Doe", None),
        ("By Category", None),
        ("by the river we sat down", None),
    ],
)
def test_english_bylines(text: str, authors: tuple[str, ...] | None) -> None:
    byline = read_english(text)
    assert (byline.authors if byline else None) == authors


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("作者：老林2021", "老林2021"),
        ("（作者：Jane Doe）", "Jane Doe"),
        ("作者：佚名", ""),
        ("記者： heron｜ 時間： Jan 17, 2021 | 留言", "heron"),
        ("文 林一舟", "林一舟"),
        ("文 化新闻", ""),
        ("记者：大桥什么时候通车？", ""),
        ("JANE DOE, Associated Press", "Jane Doe"),
        ("New Bay, Associated Press", ""),
        ("Ferry returns, harbour office says", ""),
    ],
)
def test_signatures(text: str, author: str) -> None:
    byline = read_signature(text)
    assert (byline.authors[0] if byline else "") == author


def test_a_name_before_a_date() -> None:
    assert read_before_date("Jane Q. Doe ") == Byline(("Jane Q. Doe",))
    assert read_before_date("Jane Doe, ") == Byline(("Jane Doe",))
    assert read_before_date("New Harbour ") is None
    assert read_before_date("Harbour News ") is None


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("Jane Doe, John van Roe and Ann B. Poe", ("Jane Doe", "John van Roe", "Ann B. Poe")),
        ("Bay News", None),
        ("Real Estate", None),
        ("Ferry returns", None),
    ],
)
def test_names_alone(text: str, authors: tuple[str, ...] | None) -> None:
    byline = read_names(text)
    assert (byline.authors if byline else None) == authors


def test_what_a_head_names_as_its_author() -> None:
    assert is_english_name("Jane Doe")
    assert not any(map(is_english_name, ("Bay Motor Company", "The Bay Press", "Jane", "admin2")))


def test_lines_that_only_say_who_wrote() -> None:
    assert is_byline("By Bay Herald Reporter")
    assert is_byline("（文／林一舟）")
    assert is_byline("河口日报记者林一舟何小满摄影周周")
    assert not is_byline("By the time the boats came back, the harbour was dark")


def test_credits_in_the_text() -> None:
    assert read_inner_credit("河口网3月4日讯（记者林一舟 通讯员何小满）昨天") == Byline(
        ("林一舟", "何小满")
    )
    assert read_inner_credit("〔記者林一舟／台北報導〕大橋通車了") == Byline(("林一舟",))
    assert read_inner_credit("大橋通車了（資料照，記者林一舟攝）") is None
    assert read_inner_credit("河口网3月4日电 (林一舟)昨天") == Byline(("林一舟",))
    assert read_closing_credit("大桥通车了。（河口网 林一舟）") == Byline(("林一舟",))
    assert read_closing_credit("大桥通车了。(林一舟 发自上海)") == Byline(("林一舟",))
    assert read_closing_credit("大桥通车了。(林一舟/编译)") == Byline(("林一舟",))
    assert read_closing_credit("(林一舟 編輯)") is None
    assert read_closing_credit("大桥通车了。编译/记者 林一舟") == Byline(("林一舟",))
    assert read_closing_credit("大桥通车了，他告诉本报记者。") is None
    assert read_inner_credit("渡輪開到晚上十點。（林一舟報導）") == Byline(("林一舟",))
    assert read_closing_credit("大桥通车了。（林一舟）") == Byline(("林一舟",))
    assert read_closing_credit("同比增长15%。（河口县统计局）") == Byline((), "河口县统计局")
    assert read_closing_credit("比上年增加（见表）") is None


def test_names() -> None:
    assert split_names("林和平、何小满和周周") == ("林和平", "何小满", "周周")
    assert is_chinese_name("林一舟")
    assert not is_chinese_name("网易")
    assert not is_chinese_name("林")
