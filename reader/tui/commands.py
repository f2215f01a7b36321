"""The one table of commands: bindings, footer, help and palette are made from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType

from reader.tui.kinds import KIND_LOOKS


class Place(StrEnum):
    """Where a command applies, as the help names it."""

    EVERYWHERE = "Everywhere"
    LISTS = "In lists"
    ARTICLE = "In the article"
    SELECTING = "While a sentence is selected"
    HIGHLIGHTS = "In the list of highlights"
    RAW = "In the raw page"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the reader can be told to do.

    Attributes:
        name: The action's name and the binding's id.
        keys: Textual key names, the first one being shown.
        sentence: What it does, for the help and the palette.
        place: Where its keys work.
        label: The word in the footer; empty for commands that the footer leaves out.
    """

    name: str
    keys: tuple[str, ...]
    sentence: str
    place: Place
    label: str = ""


COMMANDS = (
    Command("open_help", ("question_mark", "f1"), "Show this help", Place.EVERYWHERE, "Help"),
    Command("quit", ("q",), "Quit", Place.EVERYWHERE, "Quit"),
    Command("app.suspend_process", ("ctrl+z",), "Suspend; fg comes back", Place.EVERYWHERE),
    Command("back", ("escape",), "Go back: close, clear the filter, to the list", Place.EVERYWHERE),
    Command("next_pane", ("tab",), "Go to the next pane", Place.EVERYWHERE),
    Command("previous_pane", ("shift+tab",), "Go to the previous pane", Place.EVERYWHERE),
    Command("filter", ("slash", "、"), "Filter the list of articles", Place.EVERYWHERE, "Filter"),
    Command(
        "next_figure",
        ("right_square_bracket", "f", "】"),
        "Go to the next figure",
        Place.EVERYWHERE,
        "Next figure",
    ),
    Command(
        "previous_figure",
        ("left_square_bracket", "F", "【"),
        "Go to the previous figure",
        Place.EVERYWHERE,
        "Previous",
    ),
    *(
        Command(
            f"switch_kind('{kind}')",
            (str(number),),
            f"Switch {look.name} off and on",
            Place.EVERYWHERE,
        )
        for number, (kind, look) in enumerate(KIND_LOOKS.items(), start=1)
    ),
    Command("switch_all_kinds_on", ("0",), "Switch all kinds of figures on", Place.EVERYWHERE),
    Command("sort_figures", ("s",), "Sort the figures: text, kind, size", Place.EVERYWHERE),
    Command("next_article", ("J",), "Open the next article of the list", Place.EVERYWHERE),
    Command("previous_article", ("K",), "Open the previous article of the list", Place.EVERYWHERE),
    Command("go_back", ("H", "alt+left"), "Go back to what was open before", Place.EVERYWHERE),
    Command("go_forward", ("L", "alt+right"), "Go forward again", Place.EVERYWHERE),
    Command(
        "raw",
        ("r",),
        "Show the page as it came, with what was removed and why",
        Place.EVERYWHERE,
        "Raw",
    ),
    Command(
        "copy", ("y",), "Copy figure, sentence, paragraph, article, address …", Place.EVERYWHERE
    ),
    Command("toggle_read", ("m",), "Mark the article as read or unread", Place.EVERYWHERE),
    Command("toggle_star", ("asterisk",), "Give the article a star, or take it", Place.EVERYWHERE),
    Command("undo", ("u",), "Take back the last mark", Place.EVERYWHERE),
    Command("redo", ("U",), "Make the mark again that was taken back", Place.EVERYWHERE),
    Command("browse", ("o",), "Open the page's own address in the browser", Place.EVERYWHERE),
    Command("edit", ("E",), "Open the raw file in $EDITOR or $PAGER", Place.EVERYWHERE),
    Command("export", ("e",), "Export the open article", Place.EVERYWHERE, "Export"),
    Command("cursor_down", ("j", "down"), "Down", Place.LISTS),
    Command("cursor_up", ("k", "up"), "Up", Place.LISTS),
    Command("page_down", ("ctrl+d", "pagedown", "space"), "A page down", Place.LISTS),
    Command("page_up", ("ctrl+u", "pageup", "b"), "A page up", Place.LISTS),
    Command("first", ("g", "home"), "To the top", Place.LISTS),
    Command("last", ("G", "end"), "To the end", Place.LISTS),
    Command("select", ("enter", "l", "right"), "Open what is under the cursor", Place.LISTS),
    Command("scroll_down", ("j", "down"), "A line down", Place.ARTICLE),
    Command("scroll_up", ("k", "up"), "A line up", Place.ARTICLE),
    Command(
        "page_down",
        ("space", "ctrl+d", "pagedown"),
        "Read on; at the end, the next unread article",
        Place.ARTICLE,
    ),
    Command("page_up", ("b", "ctrl+u", "pageup"), "A page up", Place.ARTICLE),
    Command("find", ("slash", "、"), "Find words in the article", Place.ARTICLE, "Find"),
    Command("next_hit", ("n",), "To the next place of these words", Place.ARTICLE),
    Command("previous_hit", ("N",), "To the previous place of these words", Place.ARTICLE),
    Command("scroll_home", ("g", "home"), "To the beginning", Place.ARTICLE),
    Command("scroll_end", ("G", "end"), "To the end", Place.ARTICLE),
    Command("correct", ("x",), "Restore a removed line, remove a kept one", Place.RAW, "Restore"),
    Command(
        "correct_everywhere",
        ("X",),
        "The same for such lines on every page of this source",
        Place.RAW,
        "Everywhere",
    ),
    Command("leave", ("h", "left"), "Back to the list", Place.ARTICLE),
    Command("start_selecting", ("v",), "Select a sentence", Place.ARTICLE, "Select"),
    Command(
        "use_sentence('highlight')",
        ("M",),
        "Highlight the sentence looked at, or what the mouse selected; again takes it away",
        Place.ARTICLE,
    ),
    Command(
        "use_paragraph('highlight')",
        ("P",),
        "Highlight the paragraph looked at; again takes it away",
        Place.ARTICLE,
    ),
    Command("use_sentence('note')", ("a",), "Write a note on the sentence", Place.ARTICLE),
    *(
        Command(f"select('{motion}')", keys, sentence, Place.SELECTING)
        for motion, keys, sentence in (
            ("next_sentence", ("j", "down"), "The next sentence instead"),
            ("previous_sentence", ("k", "up"), "The sentence before instead"),
            ("sentence_on", ("J", "shift+down"), "Move the end on by a sentence"),
            ("sentence_back", ("K", "shift+up"), "Move the end back by a sentence"),
            ("word_on", ("w",), "Move the end on by a word"),
            ("word_back", ("b",), "Move the end back by a word"),
            ("character_on", ("l", "right"), "Move the end on by a character"),
            ("character_back", ("h", "left"), "Move the end back by a character"),
            ("other_end", ("o",), "Move the other end from here on"),
            ("paragraph", ("p",), "The whole paragraph"),
        )
    ),
    Command(
        "use_selected('highlight')", ("enter", "M"), "Highlight it", Place.SELECTING, "Highlight"
    ),
    Command("use_selected('note')", ("a",), "Write a note on it", Place.SELECTING, "Note"),
    Command("use_selected('copy')", ("y",), "Copy it", Place.SELECTING, "Copy"),
    Command("stop_selecting", ("escape", "v"), "Select nothing", Place.SELECTING, "Leave"),
)


def actions(place: Place) -> frozenset[str]:
    """The names of the actions of one place, without their parameters."""
    return frozenset(
        command.name.partition("(")[0] for command in COMMANDS if command.place is place
    )


def bindings(place: Place) -> list[BindingType]:
    """The bindings of the commands of one place."""
    return [
        Binding(
            ",".join(command.keys),
            command.name,
            command.label or command.sentence,
            show=bool(command.label),
            id=f"{place.name.lower()}.{command.name}",
            tooltip=command.sentence,
        )
        for command in COMMANDS
        if command.place is place
    ]


KEY_SIGNS = {
    "question_mark": "?",
    "slash": "/",
    "asterisk": "*",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "ctrl+d": "Ctrl+D",
    "ctrl+u": "Ctrl+U",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "f1": "F1",
    "ctrl+z": "Ctrl+Z",
}
"""How keys are written for people, where Textual's name is not what stands on the key."""


def key_signs(keys: Sequence[str]) -> str:
    """Keys as people write them, such as `] f 】`."""
    return " ".join(KEY_SIGNS.get(key, key) for key in keys)
