from collections.abc import Callable
from pathlib import Path

import pytest

import reader
from reader.library import Library
from reader.library.contents import Contents, sketch_in, sketch_tokens
from reader.library.orders import Order
from reader.library.reprints import NEAR, body_sentences, likeness, sketch
from reader.library.tokens import fold

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
    first, second = fold(f"渡口通航\n{BODY}"), fold(f"又一个标题\n{body}")
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


def test_a_folded_list_has_a_row_for_a_story(library: Library, write: Callable[..., Path]) -> None:
    write("a.txt", "渡口通航", BODY, published="2023-05-01")
    write("甲/b.txt", "渡口今天通航了", BODY, published="2023-05-03")
    write("甲/c.txt", "渡口昨天通航了", BODY, published="2023-05-02")
    write("乙/d.txt", "茶馆开业", "茶馆开业的消息传来，镇上的人都来祝贺。", published="2023-05-02")
    library.refresh()

    def rows(query: str = "", section: str | None = None, order: Order = "newest") -> list[str]:
        count = library.count(query, section, folded=True)
        listed = library.rows(0, 9, query, section, order, folded=True)
        assert len(listed) == count
        for row, entry in enumerate(listed):
            assert library.position(entry.path, query, section, order, folded=True) == row
        return [entry.path for entry in listed]

    assert rows() == ["甲/b.txt", "乙/d.txt"]
    assert rows(order="oldest") == ["乙/d.txt", "甲/b.txt"]
    assert rows(order="length") == ["甲/b.txt", "乙/d.txt"]
    assert rows("", "甲") == ["甲/b.txt"]
    assert rows("", "") == ["a.txt"]
    assert rows("昨天") == ["甲/c.txt"]
    assert rows("渡口", order="oldest") == ["甲/b.txt"]
    assert [entry.copies for entry in library.rows(0, 9)] == [3, 1, 3, 3]
    assert library.position("a.txt", folded=True) == 0
    assert library.count() == 4


def test_stories_follow_what_comes_and_goes(library: Library, write: Callable[..., Path]) -> None:
    paths = [
        write(f"{name}.txt", f"渡口通航{name}", BODY, published=f"2023-05-0{day}")
        for day, name in enumerate("abc", 1)
    ]
    library.refresh()

    def shown() -> list[tuple[str, int]]:
        rows = library.rows(0, 9, folded=True)
        assert library.count(folded=True) == len(rows)
        return [(entry.path, entry.copies) for entry in rows]

    assert shown() == [("c.txt", 3)]
    paths[2].unlink()
    library.refresh()
    assert shown() == [("b.txt", 2)]
    paths[1].write_text("渡口停航\n\n雨水太大，渡口今天停航，茶馆也关了门。", "utf-8")
    library.refresh()
    assert shown() == [("a.txt", 1), ("b.txt", 1)]
    write("b.txt", "渡口又通航", BODY, published="2023-04-01")
    library.refresh()
    assert shown() == [("a.txt", 2)]
    paths[0].unlink()
    library.refresh()
    assert shown() == [("b.txt", 1)]


def test_many_articles_of_one_day_and_story_are_one_row(
    library: Library, write: Callable[..., Path]
) -> None:
    for number in range(120):
        write(f"{number:03}.txt", f"渡口通航{number}", BODY, published="2023-05-01")
    for number in range(120):
        write(f"{number:03}-b.txt", "渡口", f"第{number}号船今天下水，岸边的人都来看。" * 3)
    library.refresh()
    assert library.count(folded=True) == len(library.rows(0, 999, folded=True)) == 121
    assert library.rows(0, 1, folded=True)[0].copies == 120


def test_an_article_finds_the_story_of_one_that_was_there_long_before(
    library: Library, write: Callable[..., Path]
) -> None:
    write("0.txt", "渡口通航", BODY, published="2020-05-01")
    library.refresh()
    for number in range(1, 40):
        write(f"{number}.txt", f"渡口通航{number}", BODY, published="2023-05-01")
    library.refresh()
    assert library.count(folded=True) == 1
    assert {entry.copies for entry in library.rows(0, 99)} == {40}


def test_a_sentence_in_every_article_makes_no_story(
    library: Library, write: Callable[..., Path]
) -> None:
    for number in range(40):
        news = "".join(f"第{number}镇第{line}座渡口在雨后重新开放。" for line in range(20))
        write(f"{number}.txt", f"渡口第{number}号", news + "本报提醒乘船的人注意脚下安全。")
    library.refresh()
    assert library.count(folded=True) == 40


def test_one_article_finds_its_story_among_many(
    library: Library, write: Callable[..., Path]
) -> None:
    for number in range(30):
        news = "".join(f"第{number}镇第{line}座渡口在雨后重新开放。" for line in range(20))
        write(f"{number:02}.txt", f"渡口第{number}号", news)
    library.refresh()
    write(
        "copy.txt",
        "又见渡口",
        "".join(f"第7镇第{line}座渡口在雨后重新开放。" for line in range(20)),
    )
    library.refresh()
    assert [entry.path for entry in library.reprints("copy.txt")] == ["07.txt"]


def test_the_sketch_is_told_from_the_tokens_of_figures() -> None:
    article = reader.clean("渡口通航\n\n船票和车票的比例是3:1。", "a.txt")
    contents = Contents.of(article, "")
    tokens = contents.tokens(contents.figure_rows())
    assert [figure.kind for figure in article.figures] == ["ratio"]
    assert sketch_in(tokens) == sketch_tokens(fold(article.text)) != []
