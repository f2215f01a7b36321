from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.reprints import NEAR, body_sentences, likeness, sketch

SENTENCES = [
    f"清溪镇第{number}座渡口在雨后重新开放，沿岸的茶馆也坐满了人。" for number in range(20)
]
BODY = "".join(SENTENCES)


@pytest.mark.parametrize(
    ("body", "near"),
    [
        (BODY, True),
        (BODY.replace("，", " "), True),
        (BODY.replace("。", "；"), True),
        (BODY.replace("渡口", "渡頭", 1).replace("开", "開"), True),
        ("".join(SENTENCES[2:]), True),
        ("".join(SENTENCES[:10]), False),
        (BODY + "".join(SENTENCES).replace("渡口", "码头"), False),
        ("", False),
    ],
)
def test_near_bodies(body: str, near: bool) -> None:
    first, second = f"渡口通航\n{BODY}", f"又一个标题\n{body}"
    shared = likeness(body_sentences(first), body_sentences(second))
    assert (shared >= NEAR) is near
    if near:
        assert set(sketch(first)) & set(sketch(second))


def test_reprints_of_a_library(library: Library, write: Callable[..., Path]) -> None:
    write("a.txt", "渡口通航", BODY, published="2023-05-01")
    write("b/a.txt", "渡口今天通航了", BODY, published="2023-05-02")
    write("c.txt", "渡口停航", "".join(SENTENCES[1:]).replace("开放", "开放了", 1))
    write(
        "d.txt", "茶馆开业", SENTENCES[0], "茶馆开业的消息传来，镇上的人都来祝贺，热闹了三天。" * 3
    )
    library.refresh()
    assert [entry.path for entry in library.reprints("a.txt")] == ["b/a.txt", "c.txt"]
    assert library.reprints("d.txt") == library.reprints("gone.txt") == []
