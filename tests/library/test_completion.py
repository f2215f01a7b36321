import pytest

from reader.library.completion import Completion, complete

VALUES = {
    "section": ("要闻", "科技", "科技/芯片", "高科技"),
    "source": ("渡口晚报", "Daily (North)"),
}


@pytest.mark.parametrize(
    ("query", "start", "choices"),
    [
        ("sec", 0, ("section:",)),
        ("渡口 -so", 4, ("source:",)),
        ("(mo", 1, ("money:",)),
        ("section:", 8, ("要闻", "科技", "科技/芯片", "高科技")),
        ("section:科", 8, ("科技", "科技/芯片", "高科技")),
        ("section：科", 8, ("科技", "科技/芯片", "高科技")),
        ("source:north", 7, ('"Daily (North)"',)),
        ('source:"daily (', 7, ('"Daily (North)"',)),
        ("has:fig", 4, ("figures",)),
        ("is:un", 3, ("unread",)),
        ("unknown:x", 8, ()),
        ("渡口", 0, ()),
        ("渡口 ", 3, ()),
        ("", 0, ()),
    ],
)
def test_completion(query: str, start: int, choices: tuple[str, ...]) -> None:
    completion = complete(query, len(query), lambda field: VALUES.get(field, ()))
    assert completion == Completion(start, len(query), choices)


def test_completion_in_the_middle_with_a_limit() -> None:
    completion = complete("section:科 渡口", 9, lambda field: VALUES[field], limit=1)
    assert completion == Completion(8, 9, ("科技",))
