from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.layout import classes
from reader.layout.breaks import Classifier, break_marks
from reader.layout.classes import UNICODE_VERSION
from tests.layout.generate_classes import UNICODE_FOLDER, generate

LINE_BREAK_TEST = UNICODE_FOLDER / "auxiliary/LineBreakTest.txt"

needs_database = pytest.mark.skipif(
    not LINE_BREAK_TEST.is_file()
    or UNICODE_VERSION not in LINE_BREAK_TEST.read_text(encoding="utf-8").partition("\n")[0],
    reason=f"the database of Unicode {UNICODE_VERSION} is not installed",
)


def marked(text: str) -> str:
    """The text with `|` at each opportunity and `!` at each forced break."""
    marks = break_marks(text.translate(Classifier()))
    return "".join(
        "|!"[mark - 1] + char if mark else char for mark, char in zip(marks, text, strict=True)
    )


@pytest.mark.parametrize(
    "expected",
    [
        "one |two  |three",
        "一|二，|三",
        "一\n!二\r\n!三\u2028!四",
        "in|中|文|in",
        "well-|known |and/|or",
        "（一|二）|三",
        "“一”二",
        "$100.50 |and |(12,000)% |of",
        "₩(9)",
        "₩|(a)",
        "€-5",
        "甲|—|乙|——|丙",
        "什|么……|好",
        "a\u00a0b",
        "a\u200b|b",
        "a\u2060b",
        "e\u0301|一\u0301|二",
        "a |\u0301b",
        "👩\u200d👩|👧",
        "👍🏽|👍",
        "🇨🇳|🇺🇸|🇫",
        "한|국|어",
        "\u1112\u1161\u11ab|\u1100",
        "א-ב",
        "あ|いっ|か",
        "http://|a.b/|c?|d=e",
    ],
)
def test_rules(expected: str) -> None:
    assert marked(expected.replace("|", "").replace("!", "")) == expected


def line_break_tests() -> Iterator[tuple[str, list[bool]]]:
    for line in LINE_BREAK_TEST.read_text(encoding="utf-8").splitlines():
        signs = line.partition("#")[0].split()
        if signs:
            text = "".join(chr(int(point, 16)) for point in signs[1::2])
            yield text, [sign == "÷" for sign in signs[:-1:2]]


@needs_database
def test_whole_line_break_test() -> None:
    cases = list(line_break_tests())
    assert len(cases) > 7000
    classifier = Classifier()
    failed = [
        text
        for text, expected in cases
        if list(map(bool, break_marks(text.translate(classifier)))) != expected
    ]
    assert failed == []


@needs_database
def test_table_is_what_the_database_gives() -> None:
    assert Path(classes.__file__).read_text(encoding="utf-8") == generate()
