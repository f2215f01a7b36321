from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.tokens import BREAK, find_phrases, fold, phrase, tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("香港", ["香", "港"]),
        ("香，港", ["香", BREAK, "港"]),
        ("香 。\n 港", ["香", BREAK, "港"]),
        ("5G网络ABC def", ["5g", "网", "络", "abc", BREAK, "def"]),
        ("ＡＢ１", ["ab1"]),
        ("發展龍頭", ["发", "展", "龙", "头"]),
        ("カタログ", ["カ", "タ", "ロ", "グ"]),
        ("3.5%", ["3", BREAK, "5", BREAK]),
        ("カ・タ", ["カ", BREAK, "タ"]),
        ("naïve Жук", ["naïve", BREAK, "жук"]),
        ("𠮷野", ["𠮷", "野"]),
        ("\ud800a", [BREAK, "a"]),
        ("", []),
    ],
)
def test_tokens_are_characters_words_and_breaks(text: str, tokens: list[str]) -> None:
    assert tokenize(text) == tokens


def test_a_phrase_has_no_breaks_at_its_ends() -> None:
    assert phrase("“科技、创新”") == ["科", "技", BREAK, "创", "新"]
    assert phrase("——") == []


def test_phrases_are_found_with_their_places() -> None:
    text = "香港，香港 Star2 號 star"
    found = find_phrases(text, [phrase(words) for words in ("香港", "star2 号", "star", "港，香")])
    assert [text[start:end] for start, end in found] == [
        "香港",
        "港，香",
        "香港",
        "Star2 號",
        "star",
    ]


def test_phrases_are_found_in_no_more_than_linear_time() -> None:
    (place,) = find_phrases("a " * 30_000, [["a", BREAK] * 20_000])
    assert place == (0, 40_000)


@given(st.text())
def test_folding_keeps_offsets_and_is_done_once(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_breaks_stand_alone(text: str) -> None:
    tokens = tokenize(text)
    assert (BREAK, BREAK) not in pairwise(tokens)
    assert all(token and " " not in token for token in tokens)
