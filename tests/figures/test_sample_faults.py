"""Faults that readers of the sample corpus saw; from the lead, to who works on figures.

Mend them as general rules, move the cases into the tests where they belong, and delete this file.
"""

from datetime import date

import pytest

from reader.figures import extract_figures

DAY = date(2021, 11, 6)


@pytest.mark.parametrize(
    ("text", "language", "figure", "value", "unit"),
    [
        ("台北市公告，每月月租1490元，另收手續費700元。", "zh-Hant", "1490元", 1490, "TWD"),
        ("民國96年1月5日起由交通部台灣鐵路局試辦。", "zh-Hant", "民國96年1月5日", "2007-01-05", ""),
        ("台灣高鐵104年引進新車，116年起再增班。", "zh-Hant", "104年", "2015", ""),
        ("气象台预计，8日清晨气温最低。", "zh-Hans", "8日", "2021-11-08", ""),
        ("预计9日起大风减弱，11日转晴。", "zh-Hans", "11日", "2021-11-11", ""),
        ("2020年12月，车站封闭施工。今年11月5日重新开放。", "zh-Hans", "11月5日", "2021-11-05", ""),
        ("第四节终了，主队76比75险胜。", "zh-Hans", "76比75", "76:75", ""),
        ("全程用时2分08秒，打破纪录。", "zh-Hans", "2分08秒", "PT2M8S", ""),
        ("它是世界上第一个把桥和隧道放在一起的工程。", "zh-Hans", "第一个", 1, "个"),
        ("最近一家上海企业提出需求。", "zh-Hans", "一家", 1, "家"),
    ],
)
def test_a_figure_is_read(text: str, language: str, figure: str, value: object, unit: str) -> None:
    found = {item.text: item for item in extract_figures(text, DAY, language)}
    assert figure in found
    assert (found[figure].value, found[figure].unit) == (value, unit)
    if figure in {"第一个", "一家"}:
        assert found[figure].qualifier == ""


def test_a_hexagon_is_no_money() -> None:
    found = extract_figures("主鏡由六角形鏡片拼成，鍍金的六角鏡面閃閃發亮。", DAY, "zh-Hant")
    assert not found
