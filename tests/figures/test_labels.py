"""What figures are said to measure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import KINDS
from reader.figures.labels import LONGEST, REACH, UNLABELLED, find_label


def label(marked: str, kind: str, unit: str = "", language: str = "zh") -> str:
    """The label of the figure between the bars."""
    before, figure, after = marked.split("|")
    start = len(before)
    return find_label(before + figure + after, start, start + len(figure), kind, unit, language)


@pytest.mark.parametrize(
    ("marked", "unit", "expected"),
    [
        ("该馆收藏了|320件|青铜器。", "件", "青铜器"),
        ("再有|5人|被捕。", "人", "被捕"),
        ("有|3成|受訪者願多付。", "%", "受訪者"),
        ("|三分之一|的人戒烟。", "", "人"),
        ("結果有|8成|香腸驗出防腐劑。", "%", "香腸"),
        ("消費者物價指數年增|1.2%|。", "%", "消費者物價指數"),
        ("工厂共有|200余名|技术人员参与试验。", "名", "技术人员"),
        ("山洪造成|12人|受伤，道路中断。", "人", "受伤"),
        ("|40多家|书店在街上开张。", "家", "书店"),
        ("现场来了|三十位|穿蓝色外套的教师。", "位", "教师"),
        ("平台的注册用户已达|3000万|。", "", "注册用户"),
        ("这里有|8个|国际合作项目。", "个", "国际合作项目"),
        ("全校师生|900多人|参加了义卖。", "人", "全校师生"),
        ("协议推动|两国|的茶叶贸易。", "国", ""),
        ("县里将书店减少成|两家|。", "家", "书店"),
        ("这|两项|研究第一次发现了原因。", "项", "研究"),
        ("四十家书店参加，|三家|没有开门。", "家", "书店"),
        ("县里派出|两名|不到三十岁的医生。", "名", "医生"),
        ("該館收藏了|320件|青銅器。", "件", "青銅器"),
        ("現場來了|三十位|穿藍色外套的教師。", "位", "教師"),
    ],
)
def test_chinese_counts(marked: str, unit: str, expected: str) -> None:
    assert label(marked, "count", unit) == expected


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("上半年粮食产量达到|1000万吨|。", "measure", "粮食产量"),
        ("门票价格为|80元|。", "money", "门票价格"),
        ("镇里愿意悬赏|两万元|。", "money", "悬赏"),
        ("茶园持有量为8吨，减持|2吨|。", "measure", "茶园持有量"),
        ("青石镇住宅租赁管理服务中心年薪|30万元|。", "money", "青石镇住宅租赁管理服务中心年薪"),
        ("这部影片票房达到|3亿元|。", "money", "影片票房"),
        ("屏幕分辨率为2340×|1080|。", "number", "屏幕分辨率"),
        ("茶叶出口额名列第二，由去年的|8亿元|降到6亿元。", "money", "茶叶出口额"),
        ("门票价格为80元至|120元|。", "money", "门票价格"),
        ("票价35美元（约合人民币|220元|）。", "money", "票价"),
        ("公司拿出|50万元|奖金。", "money", "奖金"),
        ("茶叶出口额同比增长|4.4%|。", "percent", "茶叶出口额"),
        ("茶叶出口额达8亿元，同比增长|4.4%|。", "percent", "茶叶出口额"),
        ("茶叶占全部出口的|12%|。", "percent", "占全部出口"),
        ("三个镇的失业率分别为3%、5%和|7%|。", "percent", "失业率"),
        ("茶叶出口额（不含袋泡茶）同比增长|4.4%|。", "percent", "茶叶出口额"),
        ("县里完成茶叶出口额8亿元，恢复到上年的|96%|。", "percent", "茶叶出口额"),
        ("商会以|300万元|收购老厂房。", "money", "收购老厂房"),
        ("每张门票|80元|。", "money", "每张门票"),
        ("調查顯示，|四成|的學生近視。", "percent", "學生"),
        ("茶葉出口額較去年同期增長|4.4%|。", "percent", "茶葉出口額"),
    ],
)
def test_chinese_quantities(marked: str, kind: str, expected: str) -> None:
    assert label(marked, kind) == expected


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("The museum owns |320| bronze bells in two halls.", "count", "bronze bells"),
        ("About |15,000| people were asked.", "count", "people"),
        ("Of them |48| were then invited to the clinic.", "count", "invited to the clinic"),
        ("Some |60 per cent| of the clinics closed.", "percent", "clinics"),
        ("The unemployment rate was |4.2 percent| in May.", "percent", "unemployment rate"),
        ("Tea exports rose |8%| in May.", "percent", "Tea exports"),
        ("Tea exports rose 8% to |$3 million| in May.", "money", "Tea exports"),
        ("The number of ferries in the bay fell by |12|.", "count", "number of ferries"),
        ("They saw a |30%| drop in visitors.", "percent", "drop in visitors"),
        ("At least |ten| or more boats sank.", "count", "boats"),
        ("The two-hour tour cost them |$25|.", "money", "two-hour tour"),
        ("Rosa Field, |41|, runs the mill.", "measure", "Rosa Field"),
        ("The firm had a turnover of more than |£30 million| in May.", "money", "turnover"),
        ("She bought a |£1.6 million| seaside villa.", "money", "seaside villa"),
        ("A survey of pupils aged |11-16| found little.", "measure", "pupils"),
        ("Nearly |half| of city households own a cat.", "ratio", "city households"),
    ],
)
def test_english(marked: str, kind: str, expected: str) -> None:
    assert label(marked, kind, language="en") == expected


@pytest.mark.parametrize("kind", sorted(UNLABELLED))
def test_points_and_lengths_of_time_measure_themselves(kind: str) -> None:
    assert label("会议将于|3日|召开。", kind) == ""


def test_an_english_sentence_of_a_chinese_text() -> None:
    assert label("他写道：\nThe rate was |5%| then.\n", "percent") == "rate"


def test_text_without_words_has_no_label() -> None:
    assert label("|5%|", "percent") == ""
    assert label("|5%|", "percent", language="en") == ""


def test_only_the_surroundings_count() -> None:
    near = "，产量为|5吨|。"
    assert label("长" * 10 * REACH + near, "measure") == label("短" * REACH + near, "measure")


PIECES = st.text(
    st.sampled_from("的占比较为增长同分别、，。：（）“”%一二三万亿 \n1.5A的产量率of the was rose")
    | st.characters()
)


@given(PIECES, PIECES, PIECES, st.sampled_from(KINDS), st.sampled_from(["zh", "zh-Hant", "en"]))
def test_a_label_is_a_short_piece_of_the_text(
    before: str, figure: str, after: str, kind: str, language: str
) -> None:
    text = before + figure + after
    found = find_label(text, len(before), len(before + figure), kind, "个", language)
    assert found in text
    assert len(found) <= LONGEST


@given(PIECES, st.integers(), st.integers())
def test_offsets_outside_the_text_do_no_harm(text: str, start: int, end: int) -> None:
    assert find_label(text, start, end, "count", "", "zh") in text
