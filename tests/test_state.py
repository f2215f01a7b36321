from pathlib import Path

import pytest

from reader.state import State, load_state, save_state

FULL = State(
    "jiandu-light",
    "length",
    ("水 库", '"a" (b)'),
    {"/home/新闻": "水"},
    3,
    {"figures": 40},
    ("-zoomed",),
    "md",
    "notes",
    False,
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new/state.json"
    save_state(FULL, path)
    assert load_state(path) == FULL
    assert [file.name for file in path.parent.iterdir()] == ["state.json"]


def test_without_a_file_nothing_is_remembered(tmp_path: Path) -> None:
    assert load_state(tmp_path / "state.json") == State()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "{}",
        "\x00\xff",
        "[" * 100_000,
        '{"theme": 1}',
        '{"queries": "abc"}',
        '{"queries": [1]}',
        '{"starts": "x"}',
        '{"widths": 3}',
        '{"widths": {"figures": ""}}',
        '{"away": [[]], "filters": {"a": 1}, "export_highlights": "no", "more": 1}',
    ],
)
def test_a_damaged_file_is_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text, encoding="latin-1")
    assert load_state(path) == State()


def test_what_is_sound_is_kept_beside_what_is_not(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text('{"theme": 1, "order": "length"}')
    assert load_state(path) == State(order="length")


def test_where_it_can_not_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_state(FULL, tmp_path / "file/state.json")
