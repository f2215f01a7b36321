"""The article that the tests of every format share, with every hard value in it."""

from datetime import date, datetime

from reader.article import Article, Figure, Highlight, Line, Part, Section, Value
from reader.export import Provenance, Source

PROVENANCE = Provenance("20230801_<river>.html", "0.0.0")

_TITLE = '某河"水量"同比下降30%——it\'s <b>low</b> & falling'
_SUBHEAD = "第2阶段：==补水=="
_TEXT = "\n".join(
    (
        _TITLE,
        "1. 前七个月蓄水约12亿至15亿立方米，比上年少2.5个百分点；净利润-1.4亿元。",
        "- *Spending* rose past $250 million | see [a](http://example.com/a_b_c) or `run` #now",
        _SUBHEAD,
        "--- 三至五年内，👩\u200d🌾和🇨🇳农户不少于600户受益，e\u0301tude \\ 100%% of ~~it~~ &amp;",
        "<script>alert(1)</script> $x$ ^y^ 2022-10-16T07:30 至今，排第3位，5:1，1.5倍",
        "اتفق الجانبان على 45 مليون متر مكعب، وقالوا «نعم».",
        "控制\x1b[31m字符\x07与\u202e方向；每公斤0.00001克。",
    )
)


def _figure(
    text: str, kind: str, value: Value = None, unit: str = "", qualifier: str = "", **more: Value
) -> Figure:
    start = _TEXT.index(text)
    low, high, label = more.get("low"), more.get("high"), str(more.get("label", ""))
    return Figure(start, start + len(text), text, kind, value, low, high, unit, qualifier, label)


HARD = Article(
    id="5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592",
    title=_TITLE,
    text=_TEXT,
    published=datetime(2023, 8, 1, 7, 5),
    source="示例 <水利> 网",
    outlet='Example "Gazette"',
    section="水 | 气候",
    url="javascript:alert(1)",
    language="zh-Hans",
    authors=("甲某", "=乙"),
    sections=(
        Section("", len(_TITLE) + 1, _TEXT.index(_SUBHEAD) - 1),
        Section(_SUBHEAD, _TEXT.index(_SUBHEAD), len(_TEXT)),
    ),
    figures=(
        _figure("30%", "percent", 30, "%", label='"水量"'),
        _figure(
            "12亿至15亿立方米",
            "measure",
            None,
            "立方米",
            "about",
            low=1_200_000_000,
            high=1_500_000_000,
        ),
        _figure("2.5个百分点", "percent", 2.5, "pp", label="@蓄水"),
        _figure("-1.4亿元", "money", -140_000_000, "CNY", label="净|利润"),
        _figure("$250 million", "money", 250_000_000, "USD", "over", label="=Spending"),
        _figure("第2", "ordinal", 2),
        _figure("三至五年", "duration", low="P3Y", high="P5Y"),
        _figure("600户", "count", 600, "户", "at_least", label="<农户>"),
        _figure("2022-10-16T07:30", "date", "2022-10-16T07:30"),
        _figure("第3位", "ordinal", 3, "位"),
        _figure("5:1", "ratio", "5:1"),
        _figure("1.5倍", "ratio", 1.5, "x"),
        _figure("45 مليون متر مكعب", "measure", 45_000_000, "متر مكعب"),
        _figure("0.00001克", "measure", 0.00001, "克"),
    ),
    lines=(
        Line((Part("首页 > 水", reason="breadcrumb"), Part(_TITLE, 0, len(_TITLE)))),
        Line((Part("打印", reason="furniture"),)),
    ),
    encoding="utf-8",
)


def _highlight(first: str, last: str, note: str = "") -> Highlight:
    start = _TEXT.index(first)
    return Highlight(start, _TEXT.index(last, start) + len(last), note)


SOURCE = Source(HARD, PROVENANCE)

HIGHLIGHTED = Source(
    HARD,
    PROVENANCE._replace(exported=date(2023, 8, 2)),
    (
        _highlight("水量", "30", "为什么 <b>30%</b>？\n1. \x1b[2J [见](http://a.b) ==上文== #now"),
        _highlight("前七个月", "立方米，", '"q"'),
        _highlight("比上年", "2.5个百分点"),
        _highlight("past", "(", "=1+1"),
        _highlight("补水==", "--- 三至五年内", "وقالوا «نعم»。"),
        _highlight("五年内", "🇨🇳", "💧"),
        Highlight(len(_TEXT) - 3, len(_TEXT) + 9, "\u3000"),
        Highlight(len(_TEXT) + 1, len(_TEXT) + 9, "lost"),
    ),
)
"""The hard article with highlights: over a part of a figure, side by side, over lines, overlapping,
and beyond the text."""
