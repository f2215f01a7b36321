from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.layout import cell_width, wrap
from reader.layout.breaks import MANDATORY, OPPORTUNITY
from reader.layout.clusters import cluster_start
from reader.layout.house import NO_END, NO_START, house_marks

PIECES = st.sampled_from(
    [
        *"一二三的了，。、；：！？）》”’…（《“‘「」—·％￥あっー가",
        *"ab1 .,-/%$()\"'\t\n\u3000\u00a0\u00ad\u200b\u200d\u2028",
        *("word", "3.5", "亿元", "e\u0301", "👍🏽", "👩\u200d👩", "🇨🇳", "❤\ufe0f", "1\ufe0f\u20e3"),
        *(
            "\u0301",
            "\ufe0f",
            "\u0600",
            "\u1112\u1161\u11ab",
            "\U0001f1e8",
            "ﾞ",
            "《“",
            "”。",
            "\r\n",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=60)
WIDTHS = st.integers(1, 24)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = draw(TEXTS)
    places = draw(st.sets(st.integers(0, len(text)), max_size=12))
    edges = sorted({cluster_start(text, place) for place in places})
    return text, list(zip(edges[::2], edges[1::2], strict=False))


def rows_of(text: str, width: int, *spans: str) -> list[str]:
    places = [(text.index(span), text.index(span) + len(span)) for span in spans]
    return [text[start:end] for start, end in wrap(text, width, places)]


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("one two three", 8, ["one two ", "three"]),
        ("one two three", 7, ["one two ", "three"]),
        ("一二三四五", 4, ["一二", "三四", "五"]),
        ("一二三四五", 5, ["一二", "三四", "五"]),
        ("一二三，四五", 6, ["一二", "三，四", "五"]),
        ("一二（三四）", 6, ["一二", "（三", "四）"]),
        ("在研,new models", 7, ["在研,", "new ", "models"]),
        ("说“你好”了", 6, ["说“你", "好”了"]),
        ("the word增长很快", 12, ["the word增长", "很快"]),
        ("一\n二\n\n三", 10, ["一\n", "二\n", "\n", "三"]),
        ("a" * 12, 5, ["aaaaa", "aaaaa", "aa"]),
        ("一二", 1, ["一", "二"]),
        ("e\u0301" * 4, 2, ["e\u0301e\u0301"] * 2),
        ("👩\u200d👩\u200d👧👍🏽", 2, ["👩\u200d👩\u200d👧", "👍🏽"]),
        ("🇨🇳🇺🇸", 3, ["🇨🇳", "🇺🇸"]),
        ("一，，，，，", 4, ["一，", "，，", "，，"]),
        ("word      next", 5, ["word      ", "next"]),
    ],
)
def test_rows(text: str, width: int, rows: list[str]) -> None:
    assert rows_of(text, width) == rows


def test_figure_is_kept_whole() -> None:
    assert rows_of("总产量超42万辆，", 12, "42万辆") == ["总产量超", "42万辆，"]
    assert rows_of("on June 1, 2023", 13, "June 1, 2023") == ["on ", "June 1, 2023"]


def test_figure_wider_than_the_line_breaks() -> None:
    assert rows_of("总产量42万辆", 5, "42万辆") == ["总产", "量42", "万辆"]


def test_figure_outranks_punctuation() -> None:
    assert rows_of("（12345678）", 8, "12345678") == ["（", "12345678", "）"]


def test_width_must_be_positive() -> None:
    with pytest.raises(ValueError, match="0 cells"):
        wrap("text", 0)


@given(texts_with_spans(), WIDTHS, st.booleans())
def test_rows_put_together_are_the_text(
    case: tuple[str, list[tuple[int, int]]], width: int, house_rules: bool
) -> None:
    text, spans = case
    rows = wrap(text, width, spans, house_rules)
    assert rows[0][0] == 0
    assert rows[-1][1] == len(text)
    assert all(end == start for (_, end), (start, _) in pairwise(rows))
    assert all(start < end for start, end in rows) or not text


@given(texts_with_spans(), WIDTHS, st.booleans())
def test_no_row_is_too_wide(
    case: tuple[str, list[tuple[int, int]]], width: int, house_rules: bool
) -> None:
    text, spans = case
    for start, end in wrap(text, width, spans, house_rules):
        assert cell_len(text[start:end].rstrip()) <= max(width, 2)


@given(texts_with_spans(), WIDTHS, st.booleans())
def test_no_span_that_fits_is_parted(
    case: tuple[str, list[tuple[int, int]]], width: int, house_rules: bool
) -> None:
    text, spans = case
    ends = {end for _, end in wrap(text, width, spans, house_rules)}
    for start, end in spans:
        span = text[start:end]
        visible = cell_width(span[0]) > 0 and not span[0].isspace()
        if visible and cell_width(span) <= width and len(span.splitlines()) == 1:
            assert ends.isdisjoint(range(start + 1, end))


@given(TEXTS, st.integers(1, 24))
def test_punctuation_stays_where_it_can(text: str, width: int) -> None:
    marks = house_marks(text)
    for start, end in wrap(text, width)[:-1]:
        begins_badly = text[end] in NO_START
        ends_badly = text[start:end].rstrip()[-1:] in tuple(NO_END)
        if marks[end] != MANDATORY and (begins_badly or ends_badly):
            assert OPPORTUNITY not in marks[start + 1 : end + 1]


@given(TEXTS, st.integers(8, 24))
def test_clusters_stay_whole(text: str, width: int) -> None:
    for start, _ in wrap(text, width)[1:]:
        # UAX #14 pairs the letters of flags through combining marks, UAX #29 does not
        assert cluster_start(text, start) == start or "\U0001f1e6" <= text[start] <= "\U0001f1ff"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "a" + "\u0301" * 50_000,
        "ab" * 40 + "\u0301" * 50_000 + "中",
        "，" * 200_000,
        "“" * 200_000,
        "\u00a0" * 200_000,
        " " * 200_000,
        "\n" * 200_000,
        "🇨" * 200_000,
        "👩\u200d" * 200_000,
        "\u0600" * 200_000,
        "$" + "\u0301" * 200_000 + "(",
    ],
    ids=lambda text: repr(text[:2]),
)
def test_hostile_lines_take_linear_time(text: str) -> None:
    assert wrap(text, 72)[-1][1] == len(text)
