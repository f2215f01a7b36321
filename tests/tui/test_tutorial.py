"""The tutorial's keys are pressed in its order, and what it says is seen."""

import re
from pathlib import Path
from typing import NamedTuple

from reader.library import Library
from reader.library.marks import Marks
from reader.resources import resource_folder
from reader.tui.app import ReaderApp
from tests.reference import DOCUMENTS
from tests.tui.conftest import screen_text
from tests.tui.sessions import press, settle

SIGNS = {
    "Esc": "escape",
    "Enter": "enter",
    "Tab": "tab",
    "Shift+Tab": "shift+tab",
    "Space": "space",
    "Home": "home",
}
QUOTED = re.compile("`([^`]+)`")


class Step(NamedTuple):
    """A piece of the tutorial.

    Args:
        said: The piece, to the letter. What it has in backquotes is pressed or typed.
        seen: What is on the screen then.
        gone: What is not.
        typed: What is pressed or typed in place of what the piece has in backquotes.
    """

    said: str
    seen: str = ""
    gone: str = ""
    typed: tuple[str, ...] | None = None


STEPS = (
    Step("The newest article is open in the middle.", "6月30日15时，深中通道通车试运营"),
    Step("On the left are the sections, and below them the list", "▾ Sections"),
    Step("On the right are the figures of the article.", "Figures 65"),
    Step("The line at the bottom names the keys", "? Help"),
    Step("`?` shows all keys", "Show all keys"),
    Step(", `Esc` closes them again.", gone="Show all keys"),
    Step("`Tab` goes to the next one", "Select"),
    Step(", `Shift+Tab` back.", "Select"),
    # 2
    Step("You are in the list. `j` goes down, and the article follows;", "1935.3克。6月28日"),
    Step("`k` goes up again.", "6月30日15时，深中通道通车试运营"),
    Step("A dot before a title means: not read yet.", "•深中通道"),
    Step("`m` in the list marks an article as read;", "31/32", gone="•深中通道"),
    Step("`u` takes the last mark back,", "•深中通道"),
    Step("`U` makes it again.", "31/32"),
    Step("`Enter` goes into the article.", "Find"),
    Step("`Space` is a page down;", "台风是这里的常客", gone="6月30日15时，深中通道"),
    Step("`z` gives the pane you are in the whole screen;", gone="All articles 32"),
    Step("`z` again gives it back.", "All articles 32"),
    Step("`J` opens the next article of the list,", "1935.3克。6月28日"),
    Step("and `K` the previous one.", "20240708_3f88b2.html"),
    Step("`H` goes back to what was open before,", "1935.3克。6月28日"),
    Step("`L` forward again.", "20240708_3f88b2.html"),
    Step("`Esc` goes back to the list.", "Select"),
    # 3
    Step("`g` in the list goes to the first article.", "1/30"),
    Step("`Enter` opens it,", "20240708_3f88b2.html"),
    Step("and `g` in the article goes to its top.", "6月30日15时，深中通道通车试运营"),
    Step("`f` goes to the first figure from there,", "1/65"),
    Step("and each `f` to the next one;", "2/65"),
    Step("`F` goes back.", "1/65"),
    Step("it measures: `七十多万辆` is more than 700,000 vehicles.", "> 70万 辆", typed=()),
    Step("`s` sorts the pane by kind;", "by kind"),
    Step("`s` again by size,", "by size"),
    Step("and once more `s` as in the text.", gone="by size"),
    Step("`=` writes large numbers in another way.", "> 700,000 辆"),
    Step("`t` and then `2` switches the percentages off in text and pane;", "Figures 63"),
    Step("`t` and then `0` switches all kinds on.", "Figures 65"),
    # 4
    Step("`r` shows the page as it came.", "as it came"),
    Step("`g` goes to the top of the page.", "title decoration"),
    Step("the next is all navigation:", "navigation"),
    Step("go down to it with `j` `j` `j` ", "navigation"),
    Step("and press `x`. It belongs to the article from here on.", "Restored this line"),
    Step("`u` takes that back.", "Taken back: restored a line"),
    Step("`r` again shows the article.", gone="as it came"),
    # 5
    Step("In the article, `v` selects a sentence,", "Highlight"),
    Step("`j` the next one instead,", "Highlight"),
    Step("`J` one more.", "Highlight"),
    Step("`M` highlights what is selected.", "Highlighted"),
    Step("`v` and `a` ask for a note on a sentence;", "Note"),
    Step("write one and press `Enter`.", gone="Note on", typed=("note", "Enter")),
    Step("`A` lists the highlights and notes of this article;", "note"),
    Step("`Tab` there shows those of all articles,", "all articles"),
    Step("and `Enter` goes to the one under the cursor.", "20240708_3f88b2.html"),
    Step("`*` gives the article a star.", "★"),
    Step("`T` asks for a tag;", "Tag"),
    Step("`Esc` leaves it.", "20240708_3f88b2.html"),
    # 6
    Step("`Esc` brings you to the list.", "Select"),
    Step("`/` opens the filter.", "1/30"),
    Step("Type `money>1e8` and watch the list:", "All articles 11"),
    Step(
        "Now make it `投资:money>1e8`: only those where the sum is an 投资.",
        "All articles 3",
        typed=("Home", "投资:"),
    ),
    Step("`Enter` keeps the filter.", "All articles 3"),
    Step("`w` saves it under a name in the sidebar;", "投资:money>1e8"),
    Step("`Esc` leaves that.", "All articles 3"),
    Step("`Esc` once more shows all articles again.", "All articles 32"),
    Step("In the article (`Enter`),", "Find"),
    Step("`/` finds words in it;", "words to find here"),
    Step("type one that you see and press `Enter`,", "1/", typed=("太阳能", "Enter")),
    Step("then `n` and `N` go from one place to the next.", "1/"),
    Step("`Esc` ends that,", "Find"),
    Step("`Esc` again is back in the list.", "Select"),
    Step("`S` in the list sorts it in another way:", "oldest"),
    Step(
        "and with each `S` by title, source, length, number of figures and likeliness;",
        "likeliest first",
        typed=("S", "S", "S", "S", "S"),
    ),
    Step("in the end newest first again.", "newest first", typed=("S",)),
    # 7
    Step("`/`, `石桥杯` and `Enter` find a basketball final in the village.", "×3"),
    Step("The list has it once, with `×3` behind it:", "×3", typed=()),
    Step("`c` lists them, each with its source and day,", "汀洲新聞 2022-08-22"),
    Step("and shows below where it differs", "+ 生活/1110822_石橋杯.txt"),
    Step("What is open came last, and has ten times the spectators:", "大约3万"),
    Step("`Esc` closes the list,", gone="汀洲新聞"),
    Step("`Esc` again shows all articles.", "All articles 32"),
    # 8
    Step("`y` copies: a letter chooses", "paragraph"),
    Step("the article; `Esc` copies nothing.", gone="paragraph"),
    Step("`e` exports.", "Export"),
    Step("Choose the format with `j` and `k`;", "html"),
    Step("`Enter` writes the file whose name the dialog shows, `Esc` none.", typed=("Esc",)),
    Step("`q` quits."),
)


def told() -> str:
    """The sections of the tutorial that are gone through in the application."""
    text = (DOCUMENTS / "tutorial.md").read_text(encoding="utf-8")
    return text[text.index("\n## 1. ") : text.index("\n## 9. ")]


def test_every_key_of_the_tutorial_is_pressed_in_its_order() -> None:
    rest = told()
    between = []
    for step in STEPS:
        before, found, rest = rest.partition(step.said)
        assert found, f"not in the tutorial, or not there: {step.said}"
        between.append(before)
    assert not QUOTED.findall("\n".join((*between, rest)))


async def test_what_the_tutorial_says_is_seen(
    tmp_path: Path,
) -> None:
    marks = Marks(tmp_path / "marks.sqlite")
    library = Library(resource_folder("corpus"), tmp_path / "index.sqlite", marks)
    library.refresh()
    app = ReaderApp(library, marks=marks)
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        for step in STEPS:
            words = QUOTED.findall(step.said) if step.typed is None else step.typed
            screen = screen_text(app)
            for word in words:
                keys = [SIGNS[word]] if word in SIGNS else [*word]
                screen = await press(pilot, *keys)
            assert step.seen in screen, f"{step.said}\n{screen}"
            assert not step.gone or step.gone not in screen, f"{step.said}\n{screen}"
    library.close()
    marks.close()
