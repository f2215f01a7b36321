from pathlib import Path

import pytest

from reader.state import State, load_state, save_state

FULL = State("jiandu-light", "length", ("水 库", '"a" (b)'), 3, {"figures": 40})


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
        '{"theme": 1, "order": "", "queries": [], "starts": 0}',
        '{"theme": "", "order": "", "queries": "abc", "starts": 0}',
        '{"theme": "", "order": "", "queries": [1], "starts": 0}',
        '{"theme": "", "order": "", "queries": [], "starts": "x"}',
        '{"theme": "", "order": "", "queries": [], "starts": 0, "widths": 3}',
        '{"theme": "", "order": "", "queries": [], "starts": 0, "widths": {"figures": ""}}',
    ],
)
def test_a_damaged_file_is_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text, encoding="latin-1")
    assert load_state(path) == State()


def test_where_it_can_not_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_state(FULL, tmp_path / "file/state.json")
