import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sentences import sentence_span


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("雨停了。渡口开了！", "渡口", "渡口开了！"),
        ("他说：“渡口开了。”随后离开。", "渡口", "他说：“渡口开了。”"),
        ("标题\n　　收入3.5亿元", "3.5", "收入3.5亿元"),
        ("It rose 3.5% in May. It fell later.", "3.5%", "It rose 3.5% in May."),
        ("It fell. It rose 3.5% in May", "3.5%", "It rose 3.5% in May"),
    ],
)
def test_sentences(text: str, place: str, sentence: str) -> None:
    start, end = sentence_span(text, text.index(place), text.index(place) + len(place))
    assert text[start:end] == sentence


@given(st.text("ab。. \n", max_size=30), st.data())
def test_a_sentence_has_its_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = sentence_span(text, start, end)
    assert 0 <= first <= last <= len(text)
    if text[start:end].strip():
        assert first <= start + len(text[start:end]) - len(text[start:end].lstrip())
        assert last >= len(text[:end].rstrip())
