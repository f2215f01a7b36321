from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.passages import Passage

TEXT = "渡口开了\n早上有雾。九点放行!船家说“可以走了”。\n\nThe ferry ran. It was full."

MOVES: dict[str, Callable[[Passage], Passage]] = {
    "next_sentence": Passage.next_sentence,
    "previous_sentence": Passage.previous_sentence,
    "other_end": Passage.other_end,
    "paragraph": Passage.paragraph,
    "sentence on": lambda passage: passage.by_sentence(1),
    "sentence back": lambda passage: passage.by_sentence(-1),
    "word on": lambda passage: passage.by_word(1),
    "word back": lambda passage: passage.by_word(-1),
    "character on": lambda passage: passage.by_character(1),
    "character back": lambda passage: passage.by_character(-1),
}


def selected(passage: Passage) -> str:
    return passage.text[passage.start : passage.end]


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("渡口", "渡口开了"),
        ("有雾", "早上有雾。"),
        ("九点", "九点放行!"),
        ("”。", "船家说“可以走了”。"),
        ("\n\n", "The ferry ran."),
        ("full", "It was full."),
    ],
)
def test_a_selection_begins_with_a_sentence(place: str, sentence: str) -> None:
    assert selected(Passage.at(TEXT, TEXT.index(place))) == sentence


def test_behind_the_last_sentence_it_is_the_last() -> None:
    assert selected(Passage.at("雨停了。 ", 5)) == "雨停了。"
    assert selected(Passage.at("", 0)) == ""


def test_sentences_are_chosen_one_after_the_other() -> None:
    passage = Passage.at(TEXT, TEXT.index("九点"))
    assert selected(passage.next_sentence()) == "船家说“可以走了”。"
    assert selected(passage.next_sentence().next_sentence()) == "The ferry ran."
    assert selected(passage.previous_sentence()) == "早上有雾。"
    assert selected(passage.previous_sentence().previous_sentence()) == "渡口开了"
    last = Passage.at(TEXT, TEXT.index("full"))
    assert last.next_sentence() == last


def test_the_end_moves_by_sentence() -> None:
    passage = Passage.at(TEXT, TEXT.index("早上")).by_sentence(1)
    assert selected(passage) == "早上有雾。九点放行!"
    assert selected(passage.by_sentence(-1)) == "早上有雾。"
    assert passage.by_sentence(-1).by_sentence(-1) == passage.by_sentence(-1)


def test_the_start_moves_too() -> None:
    passage = Passage.at(TEXT, TEXT.index("九点")).other_end().by_sentence(-1)
    assert selected(passage) == "早上有雾。九点放行!"
    assert selected(passage.by_character(1)) == "上有雾。九点放行!"


def test_the_end_moves_by_word_and_character() -> None:
    passage = Passage.at(TEXT, TEXT.index("full"))
    assert selected(passage.by_word(-1)) == "It was full"
    assert selected(passage.by_word(-1).by_word(-1)) == "It was"
    assert selected(passage.by_word(-1).by_word(-1).by_word(1)) == "It was full"
    family = Passage("家\U0001f469\u200d\U0001f467好", 0, 1)
    assert selected(family.by_character(1)) == "家\U0001f469\u200d\U0001f467"


def test_a_paragraph_is_taken_in_whole() -> None:
    passage = Passage.at(TEXT, TEXT.index("九点")).paragraph()
    assert selected(passage) == "早上有雾。九点放行!船家说“可以走了”。"


@given(
    st.text("雨。!” \nab.", max_size=40),
    st.integers(0, 40),
    st.lists(st.sampled_from(sorted(MOVES)), max_size=20),
)
def test_a_passage_stays_in_its_text(text: str, offset: int, names: list[str]) -> None:
    passage = Passage.at(text, min(offset, len(text)))
    for name in names:
        passage = MOVES[name](passage)
        assert 0 <= passage.start <= passage.end <= len(text)
        if text.strip():
            assert passage.start < passage.end
