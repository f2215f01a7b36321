from html.parser import HTMLParser
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import KINDS, Article, Figure
from reader.export.as_html import render
from reader.export.characters import visible
from reader.resources import resource_folder
from tests.export.articles import HARD, PROVENANCE

PAGE: Any = lxml.html.document_fromstring(render(HARD, PROVENANCE))


class Checker(HTMLParser):
    """Raises where tags do not pair or a tag or an attribute could run or fetch something."""

    VOID = ("meta", "input")
    TAGS = """html head title style body header main aside nav section footer h1 h2 p dl div dt dd
        time ul ol li label span small mark a table thead tbody tr th td meta input"""
    ATTRIBUTES = """lang charset http-equiv content name class dir id title href rel datetime type
        checked scope aria-label aria-describedby"""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.TAGS.split()
        assert {name for name, _ in attrs} <= set(self.ATTRIBUTES.split())
        assert (dict(attrs).get("href") or "#").startswith(("#", "https://", "http://"))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def lines_of(page: Any) -> list[str]:
    return [line.text_content() for line in page.xpath("//h1 | //main/h2 | //main/p")]


def test_page_says_what_the_article_says() -> None:
    assert lines_of(PAGE) == visible(HARD.text).split("\n")
    assert PAGE.findtext("head/title") == HARD.title


def test_every_figure_is_marked_and_described() -> None:
    marks = PAGE.xpath("//mark")
    assert [mark.text for mark in marks] == [figure.text for figure in HARD.figures]
    assert [mark.get("class").split()[0] for mark in marks] == [f.kind for f in HARD.figures]
    assert marks[4].get("title") == "=Spending: 超过 250,000,000 USD"
    for mark in marks:
        (row,) = PAGE.xpath(f"//tr[@id='{mark.get('aria-describedby')}']")
        assert row.xpath("td[1]")[0].text_content() == mark.text
        assert row.xpath("td[1]/a/@href") == [f"#{mark.get('id')}"]


def test_subheads_are_in_the_outline() -> None:
    (link,) = PAGE.xpath("//nav//a")
    assert link.text == "第2阶段：==补水=="
    assert PAGE.get_element_by_id(link.get("href")[1:]).tag == "h2"


def test_provenance_is_told() -> None:
    footer = PAGE.find("body/footer").text_content()
    assert all(text in footer for text in (*PROVENANCE, HARD.id))


def test_every_kind_has_a_switch_in_the_style_sheet() -> None:
    style = (resource_folder("styles") / "export.css").read_text(encoding="utf-8")
    for kind in KINDS:
        assert f"#show-{kind}:not(:checked)) .{kind}" in style
        assert f".{kind} {{ --hue:" in style


def test_page_is_closed_and_runs_nothing() -> None:
    Checker(render(HARD, PROVENANCE))
    policy = PAGE.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_web_address_is_a_link() -> None:
    page: Any = lxml.html.document_fromstring(
        render(Article("0", url="https://example.com/?a=1&b='2'"), PROVENANCE)
    )
    (link,) = page.xpath("//header//a/@href")
    assert link == "https://example.com/?a=1&b='2'"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_article_with_nothing_in_it(language: str) -> None:
    page = render(Article("0", language=language, problem="It is <empty>."), PROVENANCE)
    Checker(page)
    assert lines_of(lxml.html.document_fromstring(page)) == [PROVENANCE.file, "It is <empty>."]


@given(st.data(), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_through(data: st.DataObject, text: str) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    figures = tuple(
        Figure(start, end, text[start:end], data.draw(st.sampled_from(KINDS)), label=text[:5])
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    )
    page = render(Article("0", text=text, figures=figures, source=text), PROVENANCE)
    Checker(page)
    expected = [line for line in visible(text).split("\n") if line]
    assert lines_of(lxml.html.document_fromstring(page))[1:] == expected
