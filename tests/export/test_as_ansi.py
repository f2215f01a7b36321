import re

import pytest
from rich.cells import cell_len

from reader.article import KINDS
from reader.export import FORMATS
from reader.export.as_ansi import COLOURS, INK, MARKER
from tests.export.articles import HIGHLIGHTED, SOURCE

render = FORMATS["ansi"].render

TEXT, HIGHLIGHTED_TEXT = render(SOURCE), render(HIGHLIGHTED)
LEVELS = (0, 95, 135, 175, 215, 255)


def luminance(colour: int) -> float:
    """Relative luminance (WCAG 2) of one of the 256 colours of xterm."""
    levels = [LEVELS[(colour - 16) // step % 6] for step in (36, 6, 1)]
    if colour >= 232:
        levels = [8 + 10 * (colour - 232)] * 3
    linear = [((level / 255 + 0.055) / 1.055) ** 2.4 if level > 10 else 0 for level in levels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("kind", KINDS)
def test_colour_is_seen_on_black_and_on_white(kind: str) -> None:
    light = luminance(COLOURS[kind])
    assert (light + 0.05) / 0.05 > 3.5
    assert 1.05 / (light + 0.05) > 3.5
    assert (luminance(MARKER) + 0.05) / (light + 0.05) > 3.5


def test_kinds_differ() -> None:
    assert len(set(COLOURS.values())) == len(KINDS)


def test_figures_are_coloured() -> None:
    assert "下降\x1b[38;5;32m30%\x1b[39m——" in TEXT
    assert "\x1b[38;5;28m-1.4亿元\x1b[39m。" in TEXT


def test_highlights_are_on_the_ground_of_a_marker() -> None:
    assert f"\x1b[38;5;{INK};48;5;{MARKER}m比上年少\x1b[39;49m" in HIGHLIGHTED_TEXT
    assert f"\x1b[38;5;32;48;5;{MARKER}m2.5个百分点\x1b[39;49m；净" in HIGHLIGHTED_TEXT


@pytest.mark.parametrize("text", [TEXT, HIGHLIGHTED_TEXT])
def test_every_row_ends_as_it_began(text: str) -> None:
    for row in text.splitlines():
        assert row.count("[38;5;") == row.count("\x1b[39")
        assert row.count(";48;5;") == row.count(";49m")
        assert row.endswith("\x1b[0m") == bool(re.match(r"\x1b\[[123]m", row))


@pytest.mark.parametrize("text", [TEXT, HIGHLIGHTED_TEXT])
def test_no_sequence_comes_from_outside(text: str) -> None:
    grounds = ("", f";48;5;{MARKER}")
    assert set(re.findall(r"\x1b[^m]*m", text)) <= {
        *(f"\x1b[{sequence}m" for sequence in ("0", "1", "2", "39", "39;49")),
        *(f"\x1b[38;5;{each}{ground}m" for each in (INK, *COLOURS.values()) for ground in grounds),
    }
    assert "\x07" not in text


def test_words_are_those_of_the_plain_text() -> None:
    plain = FORMATS["txt"].render(SOURCE, width=500)
    coloured = re.sub(r"\x1b\[[\d;]*m", "", render(SOURCE, width=500))
    assert (
        coloured.split("\n\n")[3:-2]
        == re.sub(r"[\[\]](?!a\]|\(|31m)", "", plain).split("\n\n")[3:-2]
    )


def test_width() -> None:
    text = re.sub(r"\x1b\[[\d;]*m", "", render(SOURCE, width=30))
    assert max(map(cell_len, text.split("\n\n文件")[0].splitlines())) <= 30
