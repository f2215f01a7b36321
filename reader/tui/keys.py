"""Keys: how people write them, and what the config file makes of them."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from textual.keys import Keys, _character_to_key, format_key

from reader.config import nearest
from reader.tui.commands import Command, Place
from reader.words import _

SIGNS = {
    "escape": "Esc",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "delete": "Del",
    "space": "Space",
    "enter": "Enter",
}
"""How keys that are no characters are written, where it is not Textual's name."""

MODIFIERS = ("ctrl", "shift", "alt", "super")

NAMED_KEYS = {key.value for key in Keys}
"""The keys that have a name of more than one letter."""


class Keyboard(NamedTuple):
    """The commands with the keys that they have in the end, and what was wrong with the wishes."""

    commands: tuple[Command, ...]
    problems: tuple[str, ...]


def key_sign(key: str) -> str:
    """A key as it is written on the keyboard: `Ctrl+D`, `?`, `t1`."""
    if " " in key:
        return "".join(map(key_sign, key.split(" ")))
    *modifiers, base = key.split("+")
    sign = SIGNS.get(base) or _character(base) or base
    if len(sign) > 1 or modifiers:
        sign = sign[:1].upper() + sign[1:]
    return "+".join([*(modifier.capitalize() for modifier in modifiers), sign])


def _character(name: str) -> str:
    """The character of a key, "" where it has none."""
    if len(name) == 1 or len(format_key(name)) == 1:
        return format_key(name)
    try:
        character = unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return ""
    return character if character.isprintable() else ""


def key_signs(keys: Sequence[str]) -> str:
    """Keys as people write them, such as `] f 】`."""
    return " ".join(map(key_sign, keys))


def key_name(written: str) -> str | None:
    """Textual's name of a key or of a sequence of keys, None where there is no such key.

    Args:
        written: A character, a name, modifiers before it: `?`, `PgUp`, `Ctrl+D`; a blank between
            the keys of a sequence.
    """
    names = [_single_key_name(piece) for piece in written.split()]
    return " ".join(filter(None, names)) if names and all(names) else None


def _single_key_name(written: str) -> str | None:
    *modifiers, base = written.split("+") if len(written) > 1 else [written]
    modifiers = [modifier.lower() for modifier in modifiers]
    if not set(modifiers) <= set(MODIFIERS):
        return None
    if len(base) == 1:
        name = _character_to_key(base.lower() if modifiers else base)
        return "+".join([*modifiers, name])
    signs = {sign.lower(): key for key, sign in SIGNS.items()}
    name = signs.get(base.lower(), base.lower())
    known = name in NAMED_KEYS or _character(name)
    return "+".join([*modifiers, name]) if known else None


def keyboard(commands: Sequence[Command], wishes: Mapping[str, Sequence[str]]) -> Keyboard:
    """Give commands the keys that a person wishes.

    A key that two commands of one place have, or that begins a sequence of the other, goes to the
    one that it is wished for; of two that are wished, to the first. What two commands share by
    themselves they keep: there the narrower place goes first.

    Args:
        commands: The commands with their own keys.
        wishes: The keys as written, by the names of the commands.
    """
    commands = [replace(command, keys=_canonical(command.keys)) for command in commands]
    if not wishes:
        return Keyboard(tuple(commands), ())
    wished, problems = _read_wishes({command.name: None for command in commands}, wishes)
    given: dict[str, list[str]] = {command.identity: [] for command in commands}
    taken: list[tuple[str, Command]] = []
    for command in sorted(commands, key=lambda command: command.name not in wished):
        for key in wished.get(command.name, command.keys):
            rivals = (other for other_key, other in taken if _clash(command, key, other, other_key))
            rival = next(rivals, None)
            if rival is None:
                given[command.identity].append(key)
                taken.append((key, command))
            else:
                sign = key_sign(key)
                sentence = _("keys: {rival} has {key!r}, so {name} has it not.")
                problems.append(sentence.format(rival=rival.name, key=sign, name=command.name))
    result = (replace(command, keys=tuple(given[command.identity])) for command in commands)
    return Keyboard(tuple(result), tuple(problems))


def rebound(commands: Sequence[Command], given: Sequence[Command]) -> list[Command]:
    """The commands whose keys Textual has to be told: as few as can be, as it does so at every key.

    These are the commands with other keys, and those that share keys with one of them: what one of
    them has no more, Textual takes away from all.

    Args:
        commands: The commands with their own keys.
        given: The same commands with the keys that they have in the end.
    """
    told: list[Command] = []
    shared: set[str] = set()
    others = [(set(_canonical(old.keys)), new) for old, new in zip(commands, given, strict=True)]
    while found := [
        (own, new) for own, new in others if own != set(new.keys) or shared & {*own, *new.keys}
    ]:
        told += [new for _, new in found]
        shared = {key for own, new in found for key in (*own, *new.keys)}
        others = [pair for pair in others if pair not in found]
    return told


def _canonical(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(key_name(key) or key for key in keys)


def _read_wishes(
    names: Iterable[str], wishes: Mapping[str, Sequence[str]]
) -> tuple[dict[str, list[str]], list[str]]:
    wished: dict[str, list[str]] = {}
    problems = []
    for name, written in wishes.items():
        if name not in names:
            sentence = _("keys: there is no command {name!r}{hint}.")
            problems.append(sentence.format(name=name, hint=nearest(name, names)))
            continue
        wished[name] = []
        for text in written:
            if key := key_name(text):
                wished[name].append(key)
            else:
                sentence = _("keys: {name} has {key!r}, which is no key.")
                problems.append(sentence.format(name=name, key=text))
    return wished, problems


def _clash(one: Command, key: str, other: Command, other_key: str) -> bool:
    if one.place != other.place and Place.EVERYWHERE not in (one.place, other.place):
        return False
    if key in one.keys and other_key in other.keys:
        return False
    return f"{key} ".startswith(f"{other_key} ") or f"{other_key} ".startswith(f"{key} ")
