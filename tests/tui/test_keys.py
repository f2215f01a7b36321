import pytest

from reader.tui.commands import COMMANDS, Command
from reader.tui.keys import key_name, key_sign, keyboard, rebound

TMUX = {"ctrl+b", "ctrl+a", "ctrl+space"}
"""Keys that people begin the commands of their multiplexer with."""

FLOW_CONTROL = {"ctrl+s", "ctrl+q"}


def keys_of(commands: tuple[Command, ...], name: str) -> list[tuple[str, ...]]:
    return [command.keys for command in commands if command.name == name]


def signs_of(command: Command) -> list[str]:
    return [key_sign(key) for key in command.keys]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("?", "question_mark"),
        ("Ctrl+D", "ctrl+d"),
        ("PgUp", "pageup"),
        ("down", "down"),
        ("Esc", "escape"),
        ("G", "G"),
        ("+", "plus"),
        ("g g", "g g"),
        ("】", "right_black_lenticular_bracket"),
    ],
)
def test_keys_are_read_as_people_write_them(written: str, name: str) -> None:
    assert key_name(written) == name
    assert key_name(name) == name


@pytest.mark.parametrize("written", ["", "Hyper+x", "nokey", "ctrl+", "g nokey"])
def test_what_is_no_key_is_none(written: str) -> None:
    assert key_name(written) is None


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert key_sign("ctrl+d") == "Ctrl+D"
    assert key_sign("question_mark") == "?"
    assert key_sign("t 1") == "t1"
    assert key_sign("shift+tab") == "Shift+Tab"
    assert key_sign("right_black_lenticular_bracket") == "】"


def test_the_table_has_no_two_commands_for_a_key_and_none_without_one() -> None:
    commands, problems = keyboard(COMMANDS, {})
    assert list(map(signs_of, commands)) == list(map(signs_of, COMMANDS))
    assert not problems
    assert all(command.keys for command in COMMANDS)
    assert len({command.identity for command in COMMANDS}) == len(COMMANDS)


def test_nothing_is_eaten_on_the_way() -> None:
    assert not {key for command in COMMANDS for key in command.keys} & (TMUX | FLOW_CONTROL)


def test_a_wished_key_holds_wherever_the_command_is() -> None:
    commands, problems = keyboard(COMMANDS, {"down": ("n", "Down")})
    assert keys_of(commands, "down") == [("n", "down")] * 2
    assert problems == ("keys: down has 'n', so next_hit has it not.",)
    assert keys_of(commands, "next_hit") == [()]


def test_of_two_wishes_for_a_key_the_first_holds() -> None:
    commands, problems = keyboard(COMMANDS, {"raw": ("F5",), "edit": ("F5", "E")})
    assert keys_of(commands, "raw") == [("f5",)]
    assert keys_of(commands, "edit") == [("E",)]
    assert problems == ("keys: raw has 'F5', so edit has it not.",)


def test_a_key_that_begins_a_sequence_clashes_with_it() -> None:
    _, problems = keyboard(COMMANDS, {"raw": ("t",)})
    assert "keys: raw has 't1', so switch_money has it not." in problems


def test_unknown_commands_and_keys_are_told() -> None:
    commands, problems = keyboard(COMMANDS, {"next_figur": ("x",), "raw": ("nokey", "R")})
    assert problems == (
        "keys: there is no command 'next_figur'; the nearest is next_figure.",
        "keys: raw has 'nokey', which is no key.",
    )
    assert keys_of(commands, "raw") == [("R",)]


def test_input_methods_have_the_twins_of_the_keys() -> None:
    for key, twin in {"/": "、", "]": "】", "[": "【", "?": "？", ":": "："}.items():
        having = [command for command in COMMANDS if key in signs_of(command)]
        assert having
        assert all(twin in signs_of(command) for command in having), key


def test_only_what_a_wish_touches_is_told() -> None:
    assert rebound(COMMANDS, keyboard(COMMANDS, {}).commands) == []
    told = rebound(COMMANDS, keyboard(COMMANDS, {"quit": ["Q"]}).commands)
    assert [(command.name, command.keys) for command in told] == [("quit", ("Q",))]
    told = rebound(COMMANDS, keyboard(COMMANDS, {"down": ["e"]}).commands)
    names = {command.name for command in told}
    assert {"down", "next_sentence", "export"} <= names
    assert len(told) < len(COMMANDS) / 4
