import re
from html.parser import HTMLParser
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import KINDS, Article, Figure, Highlight
from reader.export import FORMATS
from reader.export.characters import visible
from reader.export.provenance import Source
from reader.resources import resource_folder
from tests.export.articles import HARD, HIGHLIGHTED, PROVENANCE, SOURCE

render = FORMATS["html"].render

PAGE: Any = lxml.html.document_fromstring(render(SOURCE))


class Checker(HTMLParser):
    """Raises where tags do not pair or a tag or an attribute could run or fetch something."""

    VOID = ("meta", "input")
    TAGS = """html head title style body header main aside nav section footer h1 h2 p dl div dt dd
        time ul ol li label span small sup blockquote mark a table thead tbody tr th td
        meta input"""
    ATTRIBUTES = """lang charset http-equiv content name class dir id title href rel datetime type
        checked scope role aria-label aria-describedby"""

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


def test_highlights_are_around_figures_and_lead_to_their_notes() -> None:
    page: Any = lxml.html.document_fromstring(render(HIGHLIGHTED))
    Checker(render(HIGHLIGHTED))
    spans = page.xpath("//span[@class='highlight']")
    assert spans[1].text_content() == "前七个月蓄水约12亿至15亿立方米，"
    assert spans[1].get("title") == '"q"'
    assert [mark.text for mark in spans[1].iter("mark")] == ["12亿至15亿立方米"]
    notes = [item.xpath("p") for item in page.xpath("//section[@class='highlights']//li")]
    assert [len(note) for note in notes] == [2, 1, 0, 1, 2, 0]
    for link in page.xpath("//sup/a"):
        item = page.get_element_by_id(link.get("href")[1:])
        assert item.xpath("p")[0].text in link.get("title")
        assert link.get("aria-describedby") == item.get("id")
    for link in page.xpath("//blockquote/a"):
        assert page.get_element_by_id(link.get("href")[1:]).get("class") == "highlight"


def test_subheads_are_in_the_outline() -> None:
    (link,) = PAGE.xpath("//nav//a")
    assert link.text == "第2阶段：==补水=="
    assert PAGE.get_element_by_id(link.get("href")[1:]).tag == "h2"


def test_provenance_is_told() -> None:
    footer = PAGE.find("body/footer").text_content()
    assert all(text in footer for text in (PROVENANCE.file, PROVENANCE.version, HARD.id))
    assert "2023-08-02" not in footer
    assert "2023-08-02" in render(HIGHLIGHTED)


def test_every_kind_has_a_switch_in_the_style_sheet() -> None:
    style = (resource_folder("styles") / "export.css").read_text(encoding="utf-8")
    for kind in KINDS:
        assert f"#show-{kind}:not(:checked)) .{kind}" in style
        assert f".{kind} {{ --hue:" in style
    assert "#show-highlight:not(:checked)) .highlight" in style


def test_page_is_closed_and_runs_nothing() -> None:
    Checker(render(SOURCE))
    policy = PAGE.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_web_address_is_a_link() -> None:
    page: Any = lxml.html.document_fromstring(
        render(Source(Article("0", url="https://example.com/?a=1&b='2'"), PROVENANCE))
    )
    (link,) = page.xpath("//header//a/@href")
    assert link == "https://example.com/?a=1&b='2'"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_article_with_nothing_in_it(language: str) -> None:
    article = Article("0", language=language, problem="It is <empty>.")
    page = render(Source(article, PROVENANCE))
    Checker(page)
    assert lines_of(lxml.html.document_fromstring(page)) == [PROVENANCE.file, "It is <empty>."]


@given(st.data(), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_and_highlights_come_through(data: st.DataObject, text: str) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    figures = tuple(
        Figure(start, end, text[start:end], data.draw(st.sampled_from(KINDS)), label=text[:5])
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    )
    article = Article("0", text=text, figures=figures, source=text)
    highlights = tuple(Highlight(end - 3, end + 2, text) for end in edges)
    page = render(Source(article, PROVENANCE, highlights))
    Checker(page)
    page = re.sub("(?s)<sup>.*?</sup>", "", page)
    expected = [line for line in visible(text).split("\n") if line]
    assert lines_of(lxml.html.document_fromstring(page))[1:] == expected
