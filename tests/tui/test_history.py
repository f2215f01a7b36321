from dataclasses import replace

from reader.library import Entry, Library
from reader.tui.app import ReaderApp
from reader.tui.history import History, Visit
from tests.tui.sessions import press, screen_of, settle

ENTRY = Entry("", "a", "", "", "", "", "", "en", 0, 0, None, "")
A, B, C = (Visit(replace(ENTRY, path=path)) for path in "abc")


def history(*visits: Visit) -> History:
    made = History()
    for visit in visits:
        made.visit(visit)
    return made


def test_back_and_forward() -> None:
    visits = history(A, B, C)
    assert visits.go(-1, "c") == B
    assert visits.go(-1, "b") == A
    assert visits.go(-1, "a") is None
    assert visits.go(1, "a") == B


def test_a_new_visit_forgets_what_was_forward() -> None:
    visits = history(A, B)
    visits.go(-1, "b")
    visits.visit(C)
    assert visits.go(1, "c") is None
    assert visits.go(-1, "c") == A


def test_back_from_what_was_only_passed_by_is_to_the_last_visit() -> None:
    assert history(A, B).go(-1, "c") == B
    assert history().go(-1, "c") is None


def test_each_visit_keeps_its_place() -> None:
    visits = history(A, B)
    visits.leave("b", 7)
    visits.leave("c", 9)
    visits.go(-1, "b")
    assert visits.go(1, "a") == replace(B, offset=7)


async def test_keys_go_back_to_what_was_open_and_to_its_place(library: Library) -> None:
    async with ReaderApp(library).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "space", "space")
        before = screen_of(pilot).view.first_visible
        assert before > 0
        assert "某县水库" in await press(pilot, "J")
        await press(pilot, "H")
        assert screen_of(pilot).view.first_visible == before
        assert "某县水库" in await press(pilot, "L")
        assert "Nothing was open after" in await press(pilot, "L")
        await press(pilot, "escape")
        assert screen_of(pilot).navigation.articles.cursor == 1
