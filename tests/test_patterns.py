import re

from hypothesis import given
from hypothesis import strategies as st

from reader.patterns import any_of

words = st.text(st.sampled_from("ab.(天"), min_size=1, max_size=4)


@given(st.lists(words, min_size=1), words)
def test_a_pattern_matches_its_words_and_no_others(listed: list[str], other: str) -> None:
    pattern = re.compile(any_of(listed))
    assert all(pattern.fullmatch(word) for word in listed)
    assert bool(pattern.fullmatch(other)) == (other in listed)


@given(st.lists(words, min_size=1))
def test_the_longest_word_is_matched(listed: list[str]) -> None:
    match = re.match(any_of(listed), "ab.(天ab.")
    starting = [word for word in listed if "ab.(天ab.".startswith(word)]
    assert (match[0] if match else "") == max(starting, key=len, default="")
