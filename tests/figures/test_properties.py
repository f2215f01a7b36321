"""What holds for any text, and numerals that are written by a generator and read back."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.article import KINDS, Figure
from reader.figures import extract_figures
from reader.figures.english_numerals import read_amount
from reader.figures.numerals import read_numeral
from reader.figures.scan import LATIN, SCAN, WIDE
from tests.conftest import timed
from tests.figures import test_chinese_dates as dates
from tests.figures import test_chinese_quantities as chinese
from tests.figures import test_english as english

PUBLISHED = date(2018, 5, 20)

# Pieces that figures are made of, so that random texts come near to them.
PIECES = """
一 二 两 三 七八 十 百 千 万 亿 半 零 〇 第 前 多 余 几 来 至 到 - — ~ 、 / : ： . , % ％ ‰ 成
折 元 角 分 $ ￥ US$ 人民币 年 月 日 号 时 点 秒 个 个月 小时 岁 米 吨 倍 分之 比 翻 番 零下 −
年代 世纪 季度 上半年 公元前 民國 超 近 约 以上 左右 1 2 5 12 31 2012 1,000 3.5 0 99 １２ ½ 。 ，
( ) a an the one two dozen million half third quarter Jan. May 17, 2012 p.m. percent years old
-year-old times in out of to and between $3bn km/h st nd s ' É 😀
"""
pieces = st.sampled_from([*PIECES.split(), "\n", "\u00a0"])

samples = st.sampled_from(
    [
        text
        for cases in (
            *(english.MONEY, english.DATE, english.MEASURE, english.RATIO),
            *(chinese.MONEY, chinese.DURATION, chinese.RATIO),
            *(dates.WRITTEN, dates.RANGE, dates.PERIODS),
        )
        for text, _ in cases
    ]
)

texts = st.one_of(
    st.lists(st.one_of(samples, pieces), max_size=5).map("".join),
    st.text(max_size=60),
    st.lists(pieces, max_size=14).map("".join),
    st.lists(pieces, max_size=14).map(" ".join),
)
languages = st.sampled_from(["zh", "zh-Hans", "zh-Hant", "en"])
days = st.one_of(st.none(), st.dates())


@given(texts, days, languages)
@example("\ud800 3个", None, "zh")
@example("阅读量已达560人民币万", None, "zh")
@example("3200.5点一盒", None, "zh")
@example("〇二、31日", None, "zh")
@example("aged 11-15½years", None, "en")
@example("20112016年12月28日至2017年1月3日", None, "zh")
def test_figures_are_spans_in_order(text: str, published: date | None, language: str) -> None:
    end = 0
    for figure in extract_figures(text, published, language):
        assert end <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        assert figure.kind in KINDS
        assert (figure.value is None) == (figure.low is not None) == (figure.high is not None)
        assert isinstance(figure.label, str)
        end = figure.end


@given(texts, days)
def test_figures_survive_their_dictionary(text: str, published: date | None) -> None:
    figures = extract_figures(text, published)
    assert tuple(Figure.from_dict(figure.to_dict()) for figure in figures) == figures
    assert len({*figures, *extract_figures(text, published)}) == len(figures)


@given(st.lists(texts.map(lambda text: text.replace("\n", " ")), max_size=4), languages)
def test_paragraphs_are_read_by_themselves(paragraphs: list[str], language: str) -> None:
    def independent(figures: tuple[Figure, ...], offset: int) -> list[tuple[object, ...]]:
        return [
            (figure.start + offset, figure.end + offset, figure.kind, figure.value, figure.low)
            for figure in figures
            if figure.kind not in ("date", "money")
        ]

    alone = []
    offset = 0
    for paragraph in paragraphs:
        alone += independent(extract_figures(paragraph, PUBLISHED, language), offset)
        offset += len(paragraph) + 1
    whole = extract_figures("\n".join(paragraphs), PUBLISHED, language)
    assert independent(whole, 0) == alone


def chinese_numeral(number: int, *, digits: str, small: str, large: str) -> str:
    """Write a number below 10¹⁶ as Chinese does, with 零 over gaps."""
    if number == 0:
        return digits[0]
    written = ""
    gap = False
    for index, power in ((2, 10**12), (1, 10**8), (0, 10**4), (None, 1)):
        section, number = divmod(number, power)
        section = section % 10**4 if index is None else section
        if section == 0:
            gap = gap or bool(written)
            continue
        part = ""
        inner_gap = False
        for place, unit in ((1000, small[2]), (100, small[1]), (10, small[0]), (1, "")):
            digit, section = divmod(section, place)
            if digit == 0:
                inner_gap = bool(part) or bool(written)
            else:
                part += (digits[0] if inner_gap else "") + digits[digit] + unit
                inner_gap = False
        if gap and not part.startswith(digits[0]):
            part = digits[0] + part
        gap = False
        written += part + ("" if index is None else large[index])
    return written


@given(st.integers(min_value=0, max_value=10**12 - 1))
@example(10_0001)
@example(2_0500)
def test_chinese_numerals_are_read_back(number: int) -> None:
    for digits, small, large in (
        ("零一二三四五六七八九", "十百千", "万亿兆"),
        ("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "萬億兆"),
    ):
        written = chinese_numeral(number, digits=digits, small=small, large=large)
        numeral = read_numeral(written)
        assert numeral is not None, written
        assert numeral.value == number, written


@given(st.integers(min_value=0, max_value=10**14), st.integers(min_value=0, max_value=4))
def test_arabic_numerals_are_read_back(number: int, places: int) -> None:
    value = number / 10**places
    written = f"{value:,.{places}f}"
    numeral = read_numeral(written)
    assert numeral is not None
    assert numeral.value == float(written.replace(",", ""))


SMALL = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety"


def english_numeral(number: int) -> str:
    if number < 20:
        return SMALL.split()[number]
    if number < 100:
        tens = TENS.split()[number // 10]
        return f"{tens}-{english_numeral(number % 10)}" if number % 10 else tens
    for power, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"),
                        (1000, "thousand"), (100, "hundred")):  # fmt: skip
        if number >= power:
            rest = number % power
            link = " and " if rest < 100 else " "
            return f"{english_numeral(number // power)} {word}" + (
                link + english_numeral(rest) if rest else ""
            )
    raise AssertionError


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_english_numerals_are_read_back(number: int) -> None:
    written = english_numeral(number)
    amount = read_amount(written, 0)
    assert amount is not None
    assert (amount.value, amount.end) == (number, len(written))


HOSTILE = {
    "digits": "7",
    "groups": "1,",
    "points": "1.",
    "thousands": "1,000,",
    "hundreds": "一百",
    "Chinese digits": "七八",
    "dashes": "1-2-3-",
    "ranges": "1至2至",
    "dollars": "$",
    "dollars and digits": "$1",
    "words": "one hundred and ",
    "dozens": "a dozen ",
    "mixed": "1万1",
    "dates": "2012年1月",
    "months": "May 1 to ",
    "colons": "1:1:",
    "fractions": "1/2/",
    "measures": "3元5角",
    "durations": "3年2个月",
    "qualifiers": "超过近约",
    "names": "一带一",
    "blanks": " ",
    "letters": "half",
    "decades": "90年代",
    "minus": "-1",
    "halves": "一半",
    "bare months": "5月，",
}


@timed
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_texts_are_read_in_linear_time(piece: str, language: str) -> None:
    def seconds(length: int) -> float:
        text = "2012年，" + piece * (length // len(piece))
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            extract_figures(text, PUBLISHED, language)
            best = min(best, time.process_time() - start)
        return best

    short, long = seconds(8_000), seconds(32_000)
    assert long < 5 * short + 0.05


@given(st.lists(st.one_of(pieces, st.sampled_from((" ", "’", "é", "x")))).map("".join))
@example("one.Two 3 fourth-5")
def test_the_pattern_for_texts_without_wide_characters_finds_the_same(text: str) -> None:
    text = WIDE.sub("", text)
    position = 0
    while True:
        whole = SCAN.search(text, position)
        quick = SCAN.match(text, position) or LATIN.search(text, position)
        if whole is None or quick is None:
            assert whole is quick
            break
        assert whole.span() == quick.span("latin" if quick.lastgroup == "latin" else 0)
        position = whole.end()
