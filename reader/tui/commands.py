"""The one table of commands: keys, footer, help, palette and the config's key names.

It is as long as there are commands: a table in two places would be none.
"""

from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType

from reader.tui.kinds import KIND_LOOKS


class Place(StrEnum):
    """Where a command applies, as the help names it."""

    EVERYWHERE = "Everywhere"
    LISTS = "In lists"
    ARTICLES = "In the list of articles"
    SIDEBAR = "In the sidebar"
    ARTICLE = "In the article"
    SELECTING = "While a sentence is selected"
    RAW = "In the raw page"


class Need(StrEnum):
    """What a command can't act without; the value is what it says then."""

    LIST = "There is no list: one article is open alone."
    MARKS = "Nothing can be marked: there is no file of marks."
    ARTICLE = "There is no article open."
    FIGURES = "There is no figure in this article, or all kinds are switched off."
    SELECTION = "Nothing is selected; v selects a sentence."
    RAW = "This works in the raw page; r shows it."
    HITS = "No words are marked in the article; / finds words."
    ROWS = "There is nothing in this list."
    ABOVE = "This is the beginning."
    BELOW = "This is the end."


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the reader can be told to do.

    Attributes:
        name: What the config file calls it; one name can stand at several places.
        keys: Textual key names, the first one being shown; a key sequence has blanks between.
        sentence: What it does, for the help and the palette.
        place: Where its keys work.
        label: The word in the footer, or after the first key of a sequence; empty for commands
            that the footer leaves out.
        action: The name of the action method, with its arguments; the command's name where empty.
        counted: Whether the action takes how often to act as its one argument.
        needs: What it can't act without.
    """

    name: str
    keys: tuple[str, ...]
    sentence: str
    place: Place = Place.EVERYWHERE
    label: str = ""
    action: str = ""
    counted: bool = False
    needs: tuple[Need, ...] = ()

    @property
    def identity(self) -> str:
        """What tells it from all others: `lists.page_down`."""
        return f"{self.place.name.lower()}.{self.name}"

    @property
    def run(self) -> str:
        """The action of the screen that runs it, or says why it can't act."""
        return f"screen.command('{self.identity}')"

    def call(self, count: int) -> str:
        """The action with its arguments, as Textual parses it."""
        action = self.action or self.name
        return f"{action}({count})" if self.counted else action


LIST = (Need.LIST,)
ARTICLE = (Need.ARTICLE,)
FIGURES = (Need.ARTICLE, Need.FIGURES)
MARKS = (Need.MARKS, Need.ARTICLE)
SELECTION = (Need.SELECTION,)
UP, DOWN = (Need.ROWS, Need.ABOVE), (Need.ROWS, Need.BELOW)
TEXT_UP, TEXT_DOWN = (Need.ARTICLE, Need.ABOVE), (Need.ARTICLE, Need.BELOW)
LISTED = (Need.LIST, Need.ROWS)
HITS = (Need.ARTICLE, Need.HITS)

COMMANDS = (
    Command(
        "help", ("question_mark", "f1", "？"), "Show all keys", label="Help", action="open_help"
    ),
    Command(
        "commands",
        ("colon", "："),
        "Find a command by its words",
        label="Commands",
        action="app.command_palette",
    ),
    Command("back", ("escape",), "Go back: close, clear the filter, to the list", label="Back"),
    Command("filter", ("slash", "、"), "Filter the list of articles", label="Filter", needs=LIST),
    Command("sort_list", ("S",), "Sort the list of articles in another way", needs=LIST),
    Command(
        "save_search",
        ("w",),
        "Save what is listed as a search of the sidebar",
        needs=(Need.LIST, Need.MARKS),
    ),
    Command("next_article", ("J",), "Open the next article of the list", counted=True, needs=LIST),
    Command(
        "previous_article",
        ("K",),
        "Open the previous article of the list",
        counted=True,
        needs=LIST,
    ),
    Command("go_back", ("H", "alt+left"), "Go back to what was open before", needs=LIST),
    Command("go_forward", ("L", "alt+right"), "Go forward again", needs=LIST),
    Command(
        "next_figure",
        ("right_square_bracket", "f", "】"),
        "Go to the next figure",
        label="Figure",
        counted=True,
        needs=FIGURES,
    ),
    Command(
        "previous_figure",
        ("left_square_bracket", "F", "【"),
        "Go to the previous figure",
        counted=True,
        needs=FIGURES,
    ),
    Command("sort_figures", ("s",), "Sort the figures: text, kind, size", needs=FIGURES),
    Command(
        "write_figures",
        ("equals_sign",),
        "Write large numbers as 307亿, 30,700,000,000 or 3.07×10¹⁰",
        needs=FIGURES,
    ),
    *(
        Command(
            f"switch_{kind}",
            (f"t {number}",),
            f"Switch {look.name} off and on",
            label=look.name,
            action=f"switch_kind('{kind}')",
        )
        for number, (kind, look) in enumerate(KIND_LOOKS.items(), start=1)
    ),
    Command(
        "switch_all_on",
        ("t 0",),
        "Switch all kinds of figures on",
        label="all on",
        action="switch_all_kinds_on",
    ),
    Command(
        "raw",
        ("r",),
        "Show the page as it came, with what was removed and why",
        label="Raw",
        needs=ARTICLE,
    ),
    Command("copy", ("y",), "Copy figure, sentence, paragraph, article, address …", needs=ARTICLE),
    Command(
        "export",
        ("e",),
        "Export article, figures or list",
        label="Export",
        needs=ARTICLE,
    ),
    Command("browse", ("o",), "Open the page's own address in the browser", needs=ARTICLE),
    Command("edit", ("E",), "Open the raw file in $EDITOR or $PAGER", needs=ARTICLE),
    Command(
        "list_reprints",
        ("c",),
        "List the article's reprints, and compare them",
        needs=(Need.LIST, Need.ARTICLE),
    ),
    Command(
        "read",
        ("m",),
        "Mark as read or unread: the article, or all that are selected",
        action="toggle_read",
        needs=MARKS,
    ),
    Command(
        "star",
        ("asterisk",),
        "Give a star, or take it: the article, or all that are selected",
        action="toggle_star",
        needs=MARKS,
    ),
    Command(
        "tag", ("T",), "Tag, or take a tag: the article, or all that are selected", needs=MARKS
    ),
    Command("undo", ("u",), "Take back the last mark", needs=(Need.MARKS,)),
    Command("redo", ("U",), "Make the mark again that was taken back", needs=(Need.MARKS,)),
    Command("list_highlights", ("A",), "List your highlights and notes", needs=(Need.MARKS,)),
    Command("next_pane", ("tab",), "Go to the next pane"),
    Command("previous_pane", ("shift+tab",), "Go to the previous pane"),
    Command("zoom", ("z",), "Give the pane the whole screen, or show all panes again"),
    Command("hide_figures", ("vertical_line",), "Hide the figures, or show them again"),
    Command(
        "hide_navigation", ("backslash",), "Hide sidebar and list, or show them again", needs=LIST
    ),
    Command("widen", ("right_parenthesis",), "Widen the pane at the side", counted=True),
    Command("narrow", ("left_parenthesis",), "Narrow the pane at the side", counted=True),
    Command("theme", ("C",), "Choose the colours", action="app.change_theme"),
    Command("suspend", ("ctrl+z",), "Suspend; fg comes back", action="app.suspend_process"),
    Command("quit", ("q",), "Quit", label="Quit"),
    Command(
        "down", ("j", "down"), "Down", Place.LISTS, action="cursor_down", counted=True, needs=DOWN
    ),
    Command("up", ("k", "up"), "Up", Place.LISTS, action="cursor_up", counted=True, needs=UP),
    Command(
        "page_down",
        ("space", "ctrl+d", "pagedown"),
        "A page down",
        Place.LISTS,
        counted=True,
        needs=DOWN,
    ),
    Command("page_up", ("b", "ctrl+u", "pageup"), "A page up", Place.LISTS, counted=True, needs=UP),
    Command("top", ("g", "home"), "To the top", Place.LISTS, action="first", needs=UP),
    Command("end", ("G", "end"), "To the end", Place.LISTS, action="last", needs=DOWN),
    Command(
        "open", ("enter", "l", "right"), "Open it", Place.LISTS, action="select", needs=(Need.ROWS,)
    ),
    Command(
        "select",
        ("v",),
        "Select the article, or no more; Esc selects none",
        Place.ARTICLES,
        "Select",
        "toggle_selected",
        counted=True,
        needs=LISTED,
    ),
    Command(
        "select_to_here",
        ("V",),
        "Select all from the article selected last to this one",
        Place.ARTICLES,
        needs=LISTED,
    ),
    Command(
        "select_shown", ("percent_sign",), "Select all that is listed", Place.ARTICLES, needs=LISTED
    ),
    Command(
        "remove_search",
        ("D", "delete"),
        "Remove the saved search",
        Place.SIDEBAR,
        needs=(Need.LIST, Need.MARKS),
    ),
    Command(
        "down",
        ("j", "down"),
        "A line down",
        Place.ARTICLE,
        action="scroll_down",
        counted=True,
        needs=TEXT_DOWN,
    ),
    Command(
        "up",
        ("k", "up"),
        "A line up",
        Place.ARTICLE,
        action="scroll_up",
        counted=True,
        needs=TEXT_UP,
    ),
    Command(
        "page_down",
        ("space", "ctrl+d", "pagedown"),
        "Read on; at the end, the next unread article",
        Place.ARTICLE,
        counted=True,
        needs=ARTICLE,
    ),
    Command(
        "page_up",
        ("b", "ctrl+u", "pageup"),
        "A page up",
        Place.ARTICLE,
        counted=True,
        needs=TEXT_UP,
    ),
    Command(
        "find", ("slash", "、"), "Find words in the article", Place.ARTICLE, "Find", needs=ARTICLE
    ),
    Command(
        "next_hit",
        ("n",),
        "To the next place of these words",
        Place.ARTICLE,
        counted=True,
        needs=HITS,
    ),
    Command(
        "previous_hit",
        ("N",),
        "To the previous place of these words",
        Place.ARTICLE,
        counted=True,
        needs=HITS,
    ),
    Command(
        "top", ("g", "home"), "To the beginning", Place.ARTICLE, action="scroll_home", needs=TEXT_UP
    ),
    Command("end", ("G", "end"), "To the end", Place.ARTICLE, action="scroll_end", needs=TEXT_DOWN),
    Command(
        "narrower",
        ("less_than_sign", "《"),
        "Make the lines of the article shorter",
        Place.ARTICLE,
        counted=True,
        needs=ARTICLE,
    ),
    Command(
        "wider",
        ("greater_than_sign", "》"),
        "Make the lines of the article longer",
        Place.ARTICLE,
        counted=True,
        needs=ARTICLE,
    ),
    Command("leave", ("h", "left"), "Back to the list", Place.ARTICLE),
    Command(
        "correct",
        ("x",),
        "Restore a removed line, remove a kept one",
        Place.RAW,
        "Correct",
        needs=(Need.RAW,),
    ),
    Command(
        "correct_everywhere",
        ("X",),
        "The same for such lines on every page of this source",
        Place.RAW,
        "Every page",
        needs=(Need.RAW,),
    ),
    Command(
        "select",
        ("v",),
        "Select a sentence",
        Place.ARTICLE,
        "Select",
        "start_selecting",
        needs=ARTICLE,
    ),
    Command(
        "highlight",
        ("M",),
        "Highlight the sentence looked at, or what the mouse selected; again takes it away",
        Place.ARTICLE,
        action="use_sentence('highlight')",
        needs=MARKS,
    ),
    Command(
        "highlight_paragraph",
        ("P",),
        "Highlight the paragraph looked at; again takes it away",
        Place.ARTICLE,
        action="use_paragraph('highlight')",
        needs=MARKS,
    ),
    Command(
        "note",
        ("a",),
        "Write a note on the sentence",
        Place.ARTICLE,
        action="use_sentence('note')",
        needs=MARKS,
    ),
    *(
        Command(name, keys, sentence, Place.SELECTING, action=f"select('{name}')", needs=SELECTION)
        for name, keys, sentence in (
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
        "highlight",
        ("enter", "M"),
        "Highlight it",
        Place.SELECTING,
        "Highlight",
        "use_selected('highlight')",
        needs=SELECTION,
    ),
    Command(
        "note",
        ("a",),
        "Write a note on it",
        Place.SELECTING,
        "Note",
        "use_selected('note')",
        needs=SELECTION,
    ),
    Command(
        "copy",
        ("y",),
        "Copy it",
        Place.SELECTING,
        "Copy",
        "use_selected('copy')",
        needs=SELECTION,
    ),
    Command(
        "select_nothing",
        ("escape", "v"),
        "Select nothing",
        Place.SELECTING,
        "Leave",
        "stop_selecting",
        needs=SELECTION,
    ),
)


def bindings(place: Place) -> list[BindingType]:
    """The bindings of the commands of one place, which the screen runs; see `CommandScreen`."""
    return [
        Binding(
            ",".join(single_keys(command)),
            command.run,
            command.label or command.sentence,
            show=bool(command.label),
            id=command.identity,
            tooltip=command.sentence,
        )
        for command in COMMANDS
        if command.place is place and single_keys(command)
    ]


def single_keys(command: Command) -> list[str]:
    """The keys of a command that are no sequences."""
    return [key for key in command.keys if " " not in key]
