"""Bytes that get far into what is fuzzed."""

from hypothesis import strategies as st

from tests.fuzz.targets import Target


def inputs_of(target: Target) -> st.SearchStrategy[bytes]:
    """Pieces of a target, random text and random bytes, put together."""
    pieces = st.sampled_from([piece.encode() for piece in target.pieces])
    signs = st.sampled_from([b" ", b"\n", b"\x1b[31m", b"\xff", b"\xed\xa0\x80", b""])
    texts = st.text(max_size=9).map(lambda text: text.encode())
    mixed = st.lists(st.one_of(pieces, pieces, signs, texts, st.binary(max_size=5)), max_size=40)
    return mixed.map(b"".join)
