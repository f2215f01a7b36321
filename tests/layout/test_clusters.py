import pytest

from reader.layout.clusters import cluster_start
from tests.layout.generate_classes import UNICODE_FOLDER
from tests.layout.test_breaks import needs_database


@pytest.mark.parametrize(
    ("text", "index", "start"),
    [
        ("", 0, 0),
        ("ab", 1, 1),
        ("e\u0301a", 1, 0),
        ("e\u0301a", 2, 2),
        ("👩\u200d👧", 2, 0),
        ("🇨🇳🇺🇸", 1, 0),
        ("🇨🇳🇺🇸", 2, 2),
        ("🇨🇳🇺🇸", 3, 2),
        ("x🇨🇳🇺🇸", 3, 3),
        ("\u1112\u1161\u11ab", 2, 0),
        ("\u06001", 1, 0),
        ("\r\n", 1, 0),
        ("\n\u0301", 1, 1),
    ],
)
def test_cluster_start(text: str, index: int, start: int) -> None:
    assert cluster_start(text, index) == start


@needs_database
def test_whole_grapheme_break_test() -> None:
    """A control character counts as a mark, and a joiner holds whatever comes behind it."""
    tests = (UNICODE_FOLDER / "auxiliary/GraphemeBreakTest.txt").read_text(encoding="utf-8")
    failed = []
    for line in tests.splitlines():
        signs = line.partition("#")[0].split()
        text = "".join(chr(int(point, 16)) for point in signs[1::2])
        for index, sign in enumerate(signs[2:-1:2], 1):
            if "\x01" in text[index - 1 : index + 1]:
                continue
            expected = sign == "÷" and text[index - 1] != "\u200d"
            if (cluster_start(text, index) == index) != expected:
                failed.append((text, index, sign))
    assert failed == []
