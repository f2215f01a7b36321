import pytest

from reader.cleaning.titles import bare_title, first_name, key, names_site, site_of, undecorated


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("环球快讯丨河口大桥通车", "河口大桥通车"),
        ("【天天新视野】河口大桥通车", "河口大桥通车"),
        ("今日焦点!河口大桥通车", "河口大桥通车"),
        ("河口大桥昨日通车-每日播报", "河口大桥昨日通车"),
        ("河口大桥昨日通车 全球微资讯", "河口大桥昨日通车"),
        ("【视频】河口大桥通车", "河口大桥通车"),
        ("世界杯：河口队夺冠", "世界杯：河口队夺冠"),
        ("大桥通车 | 两岸居民这样说", "大桥通车 | 两岸居民这样说"),
        ("河口大桥通车-快", "河口大桥通车-快"),
    ],
)
def test_aggregators_decorations_go(title: str, bare: str) -> None:
    assert title[slice(*undecorated(title))] == bare


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("河口大桥提前通车_国内新闻_甲乙网", "河口大桥提前通车"),
        ("河口大桥提前通车-新闻频道-甲乙网", "河口大桥提前通车"),
        ("河口大桥提前通车 国内 甲乙网", "河口大桥提前通车"),
        ("河口大橋提前通車 | 地方 | 甲乙新聞網", "河口大橋提前通車"),
        ("大桥通车｜两岸从此八分钟，居民说像做梦", "大桥通车｜两岸从此八分钟，居民说像做梦"),
        ("The bridge opens two months early - Bay News", "The bridge opens two months early"),
        ("Bay News - The bridge opens two months early", "The bridge opens two months early"),
        ("河口大桥提前通车 ─ 甲乙傳媒", "河口大桥提前通车"),
        ("河口大桥提前通车>>国内>>甲乙网", "河口大桥提前通车"),
        ("[组图]河口大桥提前通车[图]-甲乙网", "[组图]河口大桥提前通车[图]"),
        ("The bridge opens early :: Bay News", "The bridge opens early"),
        ("Bridge: Lanes open early, The Bay Times", "Bridge: Lanes open early"),
        ("The bridge opens early (Bay News)", "The bridge opens early"),
        ("The bridge opens early, with good news", "The bridge opens early, with good news"),
        ("BAYTODAY.com - Bridge opens", "Bridge opens"),
        ("The bridge opens early | Society | The Bay Herald", "The bridge opens early"),
        (
            "The Bay : Towns / Roads & Ports : Old bridge at the river mouth opens early",
            "Old bridge at the river mouth opens early",
        ),
    ],
)
def test_sites_and_sections_go(title: str, bare: str) -> None:
    assert title[slice(*bare_title(title))] == bare


def test_a_name_in_the_line_of_copyright_is_the_sites() -> None:
    title = "Harbour Desk: Ferry returns to the bay"
    assert title[slice(*bare_title(title))] == title
    names = key("© 2021 Harbour Desk. All rights reserved.")
    assert title[slice(*bare_title(title, names))] == "Ferry returns to the bay"


def test_site_names() -> None:
    assert site_of("_国内_甲乙网") == "甲乙网"
    assert site_of(" - 甲乙電子報 即時新聞") == "甲乙電子報"
    assert site_of(" | Society | The Bay Herald") == "The Bay Herald"
    assert site_of("") == ""
    assert first_name("The Bay : Towns / Roads : ") == "The Bay"
    assert first_name("") == ""
    assert names_site("甲乙新闻网")
    assert names_site("甲乙衛視")
    assert not names_site("河口大桥提前两个月正式通车运营")
