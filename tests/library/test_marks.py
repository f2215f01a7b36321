import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.article import Correction
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Mark, Marked, SavedSearch

FERRY = Marked("1" * 64, "要闻/1.txt", "渡口开航")
BRIDGE = Marked("2" * 64, "要闻/2.txt", "桥梁合龙")
MARKET = Marked("3" * 64, "财经/3.txt", "早市开张")
TEXT = "渡口开航\n江边的渡口今天开航。\n沿岸的茶馆坐满了人。"


@pytest.fixture
def marks(tmp_path: Path) -> Iterator[Marks]:
    opened = Marks(tmp_path / "data" / "marks.sqlite")
    yield opened
    opened.close()


def test_an_article_without_marks_is_unread(marks: Marks) -> None:
    assert marks.of(FERRY.id) == Mark(read=False, starred=False, tags=(), place=None)


def test_marks_are_there_when_opened_again(marks: Marks) -> None:
    assert marks.path
    marks.set_read([FERRY, BRIDGE], True)
    marks.set_read([BRIDGE], False)
    marks.set_starred([BRIDGE], True)
    marks.add_tag([FERRY], "  to   compare ")
    marks.add_tag([FERRY], "江")
    marks.set_place(FERRY, 5, "江边的渡口")
    marks.close()
    again = Marks(marks.path)
    assert again.trouble == ""
    assert again.of_many([FERRY.id, BRIDGE.id, MARKET.id]) == {
        FERRY.id: Mark(read=True, tags=("to compare", "江"), place=5),
        BRIDGE.id: Mark(starred=True),
        MARKET.id: Mark(),
    }
    again.close()


def test_marking_what_is_shown_touches_nothing_else(marks: Marks) -> None:
    marks.set_starred([MARKET], True)
    marks.set_read([FERRY, BRIDGE], True)
    assert marks.of(MARKET.id) == Mark(starred=True)


def test_the_marks_that_a_query_asks_for(marks: Marks) -> None:
    marks.set_read([FERRY, BRIDGE], True)
    marks.set_starred([BRIDGE, MARKET], True)
    marks.add_tag([MARKET], "市")
    assert marks.unread_of([FERRY.id, MARKET.id]) == {MARKET.id}
    assert marks.ids_where(read=True) == {FERRY.id, BRIDGE.id}
    assert marks.ids_where(read=True, starred=True) == {BRIDGE.id}
    assert marks.ids_where(read=False, starred=True, tag="市") == {MARKET.id}
    assert marks.ids_where(starred=False) == {FERRY.id}
    assert marks.ids_where(tag="河") == frozenset()
    assert marks.tags() == {"市": 1}


def test_each_undo_takes_back_one_call(marks: Marks) -> None:
    marks.set_read([FERRY], True)
    marks.set_read([FERRY, BRIDGE, MARKET], True)
    marks.add_tag([FERRY], "江")
    assert marks.undo() == "tagged 1 article with 江"
    assert marks.undo() == "marked 2 articles as read"
    assert marks.unread_of([FERRY.id, BRIDGE.id, MARKET.id]) == {BRIDGE.id, MARKET.id}
    assert marks.redo() == "marked 2 articles as read"
    assert marks.unread_of([FERRY.id, BRIDGE.id, MARKET.id]) == frozenset()
    marks.set_starred([FERRY], True)
    assert marks.redo() is None
    assert [marks.undo() for _ in range(4)] == [
        "starred 1 article",
        "marked 2 articles as read",
        "marked 1 article as read",
        None,
    ]
    assert marks.of(FERRY.id) == Mark()


def test_a_call_that_changes_nothing_is_no_step(marks: Marks) -> None:
    marks.set_read([FERRY], True)
    marks.set_read([FERRY], True)
    marks.remove_tag([FERRY], "江")
    marks.remove_search("没有")
    marks.remove_highlight(7)
    marks.change_note(7, "没有")
    assert marks.undo() == "marked 1 article as read"
    assert marks.undo() is None


def test_the_place_is_not_undone(marks: Marks) -> None:
    marks.set_starred([FERRY], True)
    marks.set_place(FERRY, 5, "江边")
    assert marks.undo() == "starred 1 article"
    assert marks.of(FERRY.id) == Mark(place=5)


def test_undo_leaves_what_another_process_changed(marks: Marks) -> None:
    assert marks.path
    other = Marks(marks.path)
    number = marks.highlight(FERRY, 5, 7, "江边")
    other.change_note(number, "再看")
    marks.set_read([BRIDGE], True)
    other.set_read([BRIDGE], False)
    assert marks.undo() is None
    assert [each.note for each in marks.highlights(FERRY.id)] == ["再看"]
    assert other.undo() == "marked 1 article as unread"
    other.close()


def test_highlights_with_notes(marks: Marks) -> None:
    second = marks.highlight(FERRY, 16, 18, "沿岸")
    first = marks.highlight(FERRY, 5, 7, "江边", "哪里？")
    assert marks.highlights(FERRY.id) == (
        KeptHighlight(5, 7, "哪里？", number=first, article=FERRY, quotation="江边"),
        KeptHighlight(16, 18, number=second, article=FERRY, quotation="沿岸"),
    )
    marks.change_note(first, "")
    assert marks.highlight(FERRY, 16, 18, "沿岸", "南岸") == second
    assert [each.note for each in marks.all_highlights()] == ["南岸", ""]
    marks.remove_highlight(first)
    assert marks.highlights(FERRY.id) == (
        KeptHighlight(16, 18, "南岸", number=second, article=FERRY, quotation="沿岸"),
    )
    assert marks.undo() == "removed a highlight"
    assert len(marks.highlights(FERRY.id)) == 2


def test_a_number_of_a_highlight_is_never_given_again(marks: Marks) -> None:
    number = marks.highlight(FERRY, 5, 7, "江边")
    marks.remove_highlight(number)
    assert marks.highlight(FERRY, 16, 18, "沿岸") > number


@pytest.mark.parametrize(("start", "end", "quotation"), [(3, 3, ""), (-1, 1, "江边"), (1, 3, "江")])
def test_a_highlight_needs_a_quotation_of_its_length(
    marks: Marks, start: int, end: int, quotation: str
) -> None:
    with pytest.raises(ValueError, match="as long as its range"):
        marks.highlight(FERRY, start, end, quotation)


def test_corrections_of_an_article_and_of_a_source(marks: Marks) -> None:
    own = Correction("remove", "扫码关注", 1)
    everywhere = Correction("remove", "责任编辑", None, "渡口晚报")
    marks.correct(FERRY, own)
    marks.correct(BRIDGE, everywhere)
    assert marks.corrections(FERRY.id, "渡口晚报") == (own, everywhere)
    assert marks.corrections(FERRY.id, "") == (own,)
    assert marks.corrections(MARKET.id, "渡口晚报") == (everywhere,)
    assert marks.undo() == "removed a line on every page of 渡口晚报"
    assert marks.corrections(MARKET.id, "渡口晚报") == ()


def test_a_later_correction_of_a_line_takes_the_place_of_the_earlier(marks: Marks) -> None:
    first, second = Correction("remove", "扫码关注"), Correction("keep", "扫码关注")
    marks.correct(FERRY, first)
    marks.correct(BRIDGE, first)
    marks.correct(FERRY, second)
    assert marks.corrections(FERRY.id, "") == (second,)
    assert marks.corrections(BRIDGE.id, "") == (first,)
    assert marks.undo() == "restored a line"
    assert marks.corrections(FERRY.id, "") == (first,)


def test_saved_searches(marks: Marks) -> None:
    marks.save_search("大额", "money>1e8")
    marks.save_search(" 大额 ", "money>1e9")
    marks.save_search("未读", "is:unread")
    assert marks.searches() == (
        SavedSearch("大额", "money>1e9"),
        SavedSearch("未读", "is:unread"),
    )
    marks.remove_search("未读")
    assert marks.undo() == "removed the search 未读"
    assert marks.undo() == "saved the search 未读"
    assert marks.undo() == "saved the search 大额"
    assert marks.searches() == (SavedSearch("大额", "money>1e8"),)


def test_names_need_a_visible_character(marks: Marks) -> None:
    with pytest.raises(ValueError, match="can be seen"):
        marks.add_tag([FERRY], " \x1b")
    with pytest.raises(ValueError, match="can be seen"):
        marks.save_search("", "渡口")


def test_an_id_is_a_sha_256(marks: Marks) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        marks.of("1.txt")


def test_a_changed_article_gets_the_marks_of_the_old_one(marks: Marks) -> None:
    marks.set_starred([FERRY], True)
    marks.add_tag([FERRY], "江")
    marks.set_place(FERRY, 16, "沿岸的茶馆")
    marks.highlight(FERRY, 5, 7, "江边")
    marks.highlight(FERRY, 10, 14, "今天开航")
    marks.correct(FERRY, Correction("keep", "扫码关注"))
    changed = Marked("a" * 64, FERRY.path, "渡口今天开航")
    assert marks.known_at(FERRY.path) == (FERRY,)
    text = "渡口今天开航\n本报讯，江边的渡口开航。\n沿岸的茶馆坐满了人。"
    assert [
        (each.start, each.end, each.lost) for each in marks.relocate(FERRY.id, changed, text)
    ] == [(2, 6, False), (11, 13, False)]
    assert marks.of(changed.id) == Mark(starred=True, tags=("江",), place=20)
    assert marks.corrections(changed.id, "") == (Correction("keep", "扫码关注"),)
    assert marks.of(FERRY.id) == Mark()
    assert marks.known_at(FERRY.path) == (changed,)


def test_what_is_not_in_the_text_any_more_is_kept(marks: Marks) -> None:
    number = marks.highlight(FERRY, 10, 14, "今天开航", "几点？")
    marks.set_place(FERRY, 16, "沿岸的茶馆")
    lost = KeptHighlight(
        10, 14, "几点？", number=number, article=FERRY, quotation="今天开航", lost=True
    )
    assert marks.relocate(FERRY.id, FERRY, "渡口停航") == (lost,)
    assert marks.of(FERRY.id).place == 16
    (found,) = marks.relocate(FERRY.id, FERRY, f"快讯\n{TEXT}")
    assert (found.start, found.lost) == (13, False)
    assert marks.of(FERRY.id).place == 19


def test_a_renamed_article_keeps_its_marks_and_gets_its_path(marks: Marks) -> None:
    marks.highlight(FERRY, 5, 7, "江边")
    renamed = Marked(FERRY.id, "旧闻/1.txt", "渡口开航")
    assert [each.article for each in marks.relocate(FERRY.id, renamed, TEXT)] == [renamed]
    marks.relocate(BRIDGE.id, BRIDGE, TEXT)
    assert marks.known_at(FERRY.path) == marks.known_at(BRIDGE.path) == ()


def test_undo_after_a_move_can_be_moved_again(marks: Marks) -> None:
    marks.set_starred([FERRY], True)
    marks.set_starred([FERRY], False)
    changed = Marked("a" * 64, FERRY.path, FERRY.title)
    marks.relocate(FERRY.id, changed, TEXT)
    assert marks.undo() == "unstarred 1 article"
    assert marks.known_at(FERRY.path) == (FERRY,)
    marks.relocate(FERRY.id, changed, TEXT)
    assert marks.of(changed.id).starred


def test_a_path_that_is_no_unicode(marks: Marks) -> None:
    odd = Marked(FERRY.id, "要闻/\udcff.txt", "渡口开航")
    marks.highlight(odd, 5, 7, "江边")
    (line,) = marks.export_lines()
    line.encode()
    assert json.loads(line)["path"] == odd.path
    assert marks.known_at(odd.path) == (odd,)


def test_the_state_is_another_one_after_a_change(marks: Marks) -> None:
    assert marks.path
    other = Marks(marks.path)
    states = [marks.state()]
    assert marks.state() == states[0]
    other.set_read([FERRY], True)
    states.append(marks.state())
    marks.set_read([BRIDGE], True)
    states.append(marks.state())
    other.close()
    assert len(set(states)) == 3


def test_exported_marks_are_plain_json_lines(marks: Marks) -> None:
    marks.set_read([BRIDGE], True)
    marks.set_read([BRIDGE], False)
    marks.add_tag([FERRY], "江")
    marks.highlight(FERRY, 5, 7, "江边", "哪里？")
    marks.correct(FERRY, Correction("keep", "扫码关注"))
    marks.save_search("大额", "money>1e8")
    article = {"id": FERRY.id, "path": FERRY.path, "title": FERRY.title}
    marked: dict[str, Any] = {"read": False, "starred": False, "tags": ["江"], "place": None}
    highlighted: dict[str, Any] = {"start": 5, "end": 7, "quotation": "江边", "note": "哪里？"}
    corrected = {"action": "keep", "text": "扫码关注", "occurrence": 0, "source": ""}
    assert [json.loads(line) for line in marks.export_lines()] == [
        {"kind": "article", **article, **marked, "quotation": ""},
        {"kind": "highlight", **article, **highlighted, "lost": False},
        {"kind": "correction", **article, **corrected},
        {"kind": "search", "name": "大额", "query": "money>1e8"},
    ]


def test_an_import_is_one_step_and_keeps_what_is_there(marks: Marks, tmp_path: Path) -> None:
    marks.set_read([FERRY], True)
    marks.set_place(FERRY, 5, "江边")
    marks.highlight(FERRY, 5, 7, "江边", "哪里？")
    marks.correct(FERRY, Correction("keep", "扫码关注"))
    marks.save_search("大额", "money>1e8")
    lines = list(marks.export_lines())
    assert marks.import_lines(lines).taken == 0
    other = Marks(tmp_path / "other.sqlite")
    other.save_search("大额", "money>1e9")
    other.set_place(FERRY, 1, "口")
    assert other.import_lines([*lines, *lines, "", "\n"]).taken == 3
    assert other.searches() == (SavedSearch("大额", "money>1e9"),)
    assert other.of(FERRY.id) == Mark(read=True, place=1)
    assert [each.note for each in other.highlights(FERRY.id)] == ["哪里？"]
    assert other.undo() == "imported 3 marks"
    assert other.of(FERRY.id) == Mark(place=1)
    assert other.all_highlights() == ()
    other.close()


ID = f'"id": "{FERRY.id}"'


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "no JSON"),
        ("[" * 200_000, "no JSON"),
        ('{"kind": ' * 100_000, "no JSON"),
        ("9" * 5000, "no JSON"),
        ("x" * (1 << 23), "too long"),
        ("[1]", "no JSON object"),
        ("{}", "its kind"),
        ('{"kind": ["search"]}', "its kind"),
        ('{"kind": "article"}', "64 hexadecimal digits"),
        ('{"kind": "article", "id": 1}', "its id is no text"),
        (f'{{"kind": "article", {ID}, "place": -1}}', "place is no offset"),
        (f'{{"kind": "article", {ID}, "place": true}}', "place is no offset"),
        (f'{{"kind": "article", {ID}, "place": 1e3}}', "place is no offset"),
        (f'{{"kind": "article", {ID}, "place": {"9" * 400}}}', "place is no offset"),
        (f'{{"kind": "article", {ID}, "read": 1}}', "neither true nor false"),
        (f'{{"kind": "article", {ID}, "tags": "江"}}', "no list of texts"),
        (f'{{"kind": "article", {ID}, "tags": [" "]}}', "can be seen"),
        (f'{{"kind": "article", {ID}, "path": "\\u0000"}}', "its path"),
        (f'{{"kind": "article", {ID}, "path": "\\ud800"}}', "its path"),
        (f'{{"kind": "highlight", {ID}}}', "a start and an end"),
        (f'{{"kind": "highlight", {ID}, "start": 1, "end": 9, "quotation": "江"}}', "as long"),
        (f'{{"kind": "correction", {ID}, "action": "hide"}}', "neither keep nor remove"),
        ('{"kind": "search", "query": "渡口"}', "can be seen"),
    ],
)
def test_a_bad_line_is_counted_and_told(marks: Marks, line: str, why: str) -> None:
    good = '{"kind": "search", "name": "大额", "query": "money>1e8"}'
    imported = marks.import_lines([good, line, "{"])
    assert (imported.taken, imported.bad) == (1, 2)
    assert imported.trouble.startswith("Line 2 is no mark: ")
    assert why in imported.trouble


def test_control_characters_are_not_imported(marks: Marks) -> None:
    marks.import_lines(
        [
            f'{{"kind": "article", {ID}, "title": "\\u001b[2J渡口", "tags": ["\\u202e江"]}}',
            f'{{"kind": "highlight", {ID}, "end": 1, "start": 0, "quotation": "江", '
            '"note": "\\u0007\\ud800响"}',
        ]
    )
    assert marks.of(FERRY.id).tags == ("江",)
    (found,) = marks.all_highlights()
    assert "\x1b" not in found.article.title
    assert found.note == "响"


def test_what_nobody_asked_for_is_no_step_to_take_back(marks: Marks) -> None:
    marks.set_starred([FERRY], True)
    marks.set_read([FERRY], True, undoable=False)
    assert marks.undo() == "starred 1 article"
    assert marks.of(FERRY.id).read
    assert marks.undo() is None
