"""What holds for any sequence of calls."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from reader.article import Correction
from reader.library.marks import Marks
from reader.library.marks_finding import nearest
from reader.library.marks_values import Marked

NOWHERE = Path(__file__) / "marks.sqlite"  # no folder: the marks are in memory
ARTICLES = [Marked(digit * 64, f"{digit}.txt", f"第{digit}篇") for digit in "123"]
TEXT = "江边的渡口今天开航"

articles = st.sampled_from(ARTICLES)
several = st.lists(articles, max_size=4)
names = st.sampled_from(("江", "市", "{}"))
stretches = st.tuples(st.integers(0, 4), st.integers(5, 9))
notes = st.text(max_size=3)
numbers = st.integers(1, 5)
corrections = st.builds(
    Correction,
    st.sampled_from(("keep", "remove")),
    names,
    st.sampled_from((None, 0, 1)),
    st.sampled_from(("", "渡口晚报")),
)

calls = st.one_of(
    st.tuples(st.just("set_read"), several, st.booleans()),
    st.tuples(st.just("set_starred"), several, st.booleans()),
    st.tuples(st.just("add_tag"), several, names),
    st.tuples(st.just("remove_tag"), several, names),
    st.tuples(st.just("highlight"), articles, stretches, notes),
    st.tuples(st.just("change_note"), numbers, notes),
    st.tuples(st.just("remove_highlight"), numbers),
    st.tuples(st.just("correct"), articles, corrections),
    st.tuples(st.just("save_search"), names, notes),
    st.tuples(st.just("remove_search"), names),
)


def call(marks: Marks, name: str, *arguments: Any) -> None:
    if name == "highlight":
        article, (start, end), note = arguments
        arguments = (article, start, end, TEXT[start:end], note)
    getattr(marks, name)(*arguments)


def state(marks: Marks) -> list[object]:
    return [
        marks.of_many([article.id for article in ARTICLES]),
        marks.all_highlights(),
        [marks.corrections(article.id, "渡口晚报") for article in ARTICLES],
        marks.searches(),
    ]


def without_repetition(states: list[list[object]]) -> list[list[object]]:
    return [each for each, _ in groupby(states)]


@given(st.lists(calls, max_size=12))
def test_undo_and_redo_give_every_state_back(sequence: list[tuple[Any, ...]]) -> None:
    marks = Marks(NOWHERE)
    states = [state(marks)]
    for each in sequence:
        call(marks, *each)
        states.append(state(marks))
    backward, forward = [states[-1]], [states[0]]
    while marks.undo():
        backward.append(state(marks))
    while marks.redo():
        forward.append(state(marks))
    assert len(backward) == len(forward)
    assert without_repetition(backward) == without_repetition(states)[::-1]
    assert without_repetition(forward) == without_repetition(states)
    marks.close()


@given(st.lists(calls, max_size=12), st.lists(st.tuples(articles, st.integers(0, 9))))
def test_what_is_imported_is_what_was_exported(
    sequence: list[tuple[Any, ...]], places: list[tuple[Marked, int]]
) -> None:
    marks, other = Marks(NOWHERE), Marks(NOWHERE)
    for each in sequence:
        call(marks, *each)
    for article, offset in places:
        marks.set_place(article, offset, TEXT[offset:])
    lines = list(marks.export_lines())
    assert other.import_lines(lines).bad == 0
    assert list(other.export_lines()) == lines
    assert state(other)[0] == state(marks)[0]
    assert state(other)[2:] == state(marks)[2:]
    marks.close()
    other.close()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.just("1" * 64),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
entry_names = st.sampled_from(
    [
        *("id", "path", "title", "read", "starred", "tags", "place", "quotation", "start", "end"),
        *("note", "lost", "action", "text", "occurrence", "source", "name", "query"),
    ]
)
objects = st.dictionaries(entry_names, json_values).flatmap(
    lambda values: st.sampled_from(("article", "highlight", "correction", "search")).map(
        lambda kind: {"id": "1" * 64, "action": "keep", "name": "江", **values, "kind": kind}
    )
)


@given(st.lists(st.text() | objects.map(json.dumps)))
def test_an_import_never_raises(lines: list[str]) -> None:
    marks = Marks(NOWHERE)
    imported = marks.import_lines(lines)
    assert bool(imported.bad) == bool(imported.trouble)
    exported = list(marks.export_lines())
    assert marks.import_lines(exported).taken == 0
    marks.close()


@example("aaaa", "a", 2)
@example("abab", "ab", 1)
@given(st.text("ab", max_size=20), st.text("ab", min_size=1, max_size=3), st.integers(0, 25))
def test_the_nearest_quotation_is_found(text: str, quotation: str, offset: int) -> None:
    starts = [start for start in range(len(text)) if text.startswith(quotation, start)]
    expected = min(starts, key=lambda start: abs(start - offset), default=None)
    assert nearest(text, text[::-1], quotation, offset) == expected
