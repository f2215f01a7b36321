import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.layout import cell_width, pad, truncate
from reader.layout.cells import cumulative_widths
from tests.layout.test_rows import TEXTS


@given(TEXTS)
def test_widths_are_those_that_rich_paints_with(text: str) -> None:
    assert cell_width(text) == cell_len(text)
    assert list(cumulative_widths(text)) == [cell_len(text[:end]) for end in range(len(text) + 1)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 0, ""),
        ("一二三", 6, "一二三"),
        ("一二三", 5, "一二…"),
        ("一二三", 4, "一…"),
        ("一二三", 1, "…"),
        ("一二三", 0, ""),
        ("one two", 5, "one…"),
        ("e\u0301" * 3, 2, "e\u0301…"),
        ("🇨🇳🇺🇸🇫🇷", 4, "🇨🇳…"),
    ],
)
def test_truncate(text: str, width: int, expected: str) -> None:
    assert truncate(text, width) == expected


def test_truncate_leaves_out_an_ellipsis_that_is_too_wide() -> None:
    assert truncate("abcdef", 2, "...") == "ab"


@given(TEXTS, st.integers(0, 20), st.sampled_from(["…", "...", ""]))
def test_truncated_text_fits(text: str, width: int, ellipsis: str) -> None:
    short = truncate(text, width, ellipsis)
    assert cell_len(short) <= width
    assert short == text or text.startswith(short.removesuffix(ellipsis))


@given(TEXTS, st.integers(0, 20))
def test_padded_text_has_the_width(text: str, width: int) -> None:
    assert cell_len(pad(text, width)) == width
