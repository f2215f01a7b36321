from datetime import date, datetime

import pytest

from reader.cleaning.sources import (
    date_line_of,
    read_agency,
    read_date_line,
    read_dateline,
    read_interviewer,
    read_origin,
    read_owner,
    read_paper,
    read_source,
)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("来源:百度新闻", "百度新闻"),
        ("2021-03-04 来源： 河口网-河口日报 有0人参与", "河口网-河口日报"),
        ("（本文来源：河口晚报）", "河口晚报"),
        ("来源：河口日报 作者：林一舟", "河口日报"),
        ("信息来源：省气象局 浏览次数：3", "省气象局"),
        ("来源：Harbour of Bay Weekly", "Harbour of Bay Weekly"),
        ("来源：甲报、乙网等", "甲报、乙网等"),
        ("来源：( 河口在线 )", "河口在线"),
        ("水的来源有三处", ""),
        ("来源：资料图", ""),
        ("图片来源：某图片社", ""),
        ("数据来源：省气象局", ""),
    ],
)
def test_sources(text: str, source: str) -> None:
    assert read_source(text) == source


def test_a_date_line() -> None:
    line = read_date_line("2021-03-04 09:30 来源：河口日报 作者：林一舟 字号：大 中 小")
    assert line
    assert line.published == datetime(2021, 3, 4, 9, 30)
    assert (line.source, line.authors, line.rest) == ("河口日报", ("林一舟",), 0)


def test_a_name_beside_a_date_is_the_source() -> None:
    line = read_date_line("2021年03月04日 河口晚报")
    assert line
    assert (line.published, line.source) == (date(2021, 3, 4), "河口晚报")


def test_a_programme_beside_a_date_is_no_source() -> None:
    line = read_date_line("(2021-03-04 20:00) 晚間新聞")
    assert line
    assert line.source == ""


def test_the_weather_is_no_date_line() -> None:
    assert date_line_of("Thursday, Mar 04 2021 3PM 3°C 6PM -1°C") is None


def test_outlets_alone_on_a_line() -> None:
    assert [read_agency(text) for text in ("PTI", "Reuters", "PIT")] == ["PTI", "Reuters", ""]
    papers = ("河口日报", "中央社", "丙周刊", "電子報", "摘自河口日报", "上网", "河口")
    assert [read_paper(text) for text in papers] == ["河口日报", "中央社", "丙周刊", "", "", "", ""]


@pytest.mark.parametrize(
    ("body", "outlet"),
    [
        (["河口网3月4日消息 渡轮重新开航。"], "河口网"),
        (["（河口社台北4日電） 渡輪重新開航。"], "河口社"),
        (["HARBOUR, March 4 (PTI) The ferry is back."], "PTI"),
        (["The ferry is back.", "It will stay. (AFP)"], "AFP"),
        (["The ferry (MV Heron) is back."], ""),
        (["河口的渡轮3日重新开航，电视台直播。"], ""),
        ([], ""),
    ],
)
def test_outlets_in_the_text(body: list[str], outlet: str) -> None:
    assert read_dateline(body) == outlet


def test_a_headline_with_a_date_keeps_its_words() -> None:
    line = read_date_line("河口大桥将于2021年3月4日正式通车 两岸居民期待")
    assert line
    assert line.rest > 12


def test_the_paper_of_the_interviewer() -> None:
    assert read_interviewer(["船长告诉河口日报·河口网记者，船票卖完了。"]) == "河口日报"
    assert read_interviewer(["船长对记者说，船票卖完了。", "船长向本报记者挥手。"]) == ""


def test_origins_and_owners() -> None:
    origin = read_origin(["(综合整理自甲报、乙网)", "本文为丙周刊 原创文章"], [])
    assert (origin.source, origin.outlet) == ("甲报、乙网", "丙周刊")
    assert read_owner(["© 2021 The Bay News. All rights reserved."]) == "The Bay News"
    assert read_owner(["河口日报社 版权所有"]) == "河口日报"
    assert read_owner(["Copyright 2021 The A.B. Doe Co. All rights reserved."]) == "The A.B. Doe Co"
    assert read_owner(["nothing"]) == ""
