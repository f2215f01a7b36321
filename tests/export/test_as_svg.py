import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.article import Article, Figure, Highlight
from reader.export import FORMATS
from reader.export.as_svg import HUES, MARKER
from reader.export.characters import visible
from reader.export.provenance import Source
from reader.layout import cell_width
from reader.resources import resource_folder
from tests.export.articles import HARD, PROVENANCE

render = FORMATS["svg"].render

SVG = "{http://www.w3.org/2000/svg}"


def picture(article: Article, *highlights: Highlight, **options: int) -> Any:
    return etree.fromstring(render(Source(article, PROVENANCE, highlights), **options))


def words_of(image: Any) -> str:
    return "".join("".join(text.itertext()) for text in image.iter(f"{SVG}text")).replace(" ", "")


def test_image_says_what_the_article_says() -> None:
    image = picture(HARD)
    assert image.findtext(f"{SVG}title") == HARD.title
    body = "".join(visible(HARD.text).split("\n")[1:]).replace(" ", "")
    assert body in words_of(image)


def test_every_figure_has_a_ground_of_its_width() -> None:
    grounds = [
        (rect.get("class"), rect.get("width"))
        for rect in picture(HARD, width=200).iter(f"{SVG}rect")
        if rect.get("class")
    ]
    assert [kind for kind, _ in grounds[:14]] == [figure.kind for figure in HARD.figures]
    assert grounds[1] == ("measure", f"{16 * 9}")


def test_highlights_have_a_ground_and_notes_below_the_text() -> None:
    article = Article("0", text="用水3.5亿吨", figures=(Figure(2, 7, "3.5亿吨", "measure"),))
    image = picture(article, Highlight(0, 3, "多少？"))
    (ground,) = (rect for rect in image.iter(f"{SVG}rect") if rect.get("class") == "highlight")
    assert float(ground.get("width")) == cell_width("用水3.5亿吨¹") * 9
    assert "用水3.5亿吨¹1.多少？" in words_of(image)


def test_runs_stand_side_by_side() -> None:
    for first, second in pairwise(picture(HARD).iter(f"{SVG}text")):
        if first.get("y") == second.get("y"):
            end = float(first.get("x")) + float(first.get("textLength"))
            assert end <= float(second.get("x")) + 0.01


def test_wide_and_narrow_characters_are_no_run() -> None:
    texts = {
        text.text for text in picture(Article("0", text="增18.3%“多”de\u0301ja")).iter(f"{SVG}text")
    }
    assert {"增", "18.3%", "“", "多", "”", "de\u0301ja"} <= texts


def test_rows_are_as_wide_as_asked_for() -> None:
    image = picture(HARD, width=40)
    right = float(image.get("width")) - 44
    assert right == 44 + 40 * 9
    for text in image.iter(f"{SVG}text"):
        assert float(text.get("x")) + float(text.get("textLength")) <= right + 0.01


def test_what_is_cut_is_told() -> None:
    image = picture(Article("0", text="\n".join(["水" * 640] * 20)))
    assert float(image.get("height")) < 4200
    shown = words_of(image)
    left = re.search("还有([0-9,]+)字", shown)
    assert left
    assert shown.count("水") + int(left[1].replace(",", "")) == 20 * 640


def test_legend_counts_the_kinds() -> None:
    assert "金额2百分比2数量1" in words_of(picture(HARD))


@pytest.mark.parametrize("kind", HUES)
def test_colours_are_those_of_the_page(kind: str) -> None:
    style = (resource_folder("styles") / "export.css").read_text(encoding="utf-8")
    hue, saturation = HUES[kind]
    assert f".{kind} {{ --hue: {hue}; --colour: {saturation}%; }}" in style
    assert f"--marker: {MARKER};" in style


def test_nothing_runs_and_nothing_is_fetched() -> None:
    names = {element.tag.removeprefix(SVG) for element in picture(HARD).iter()}
    assert names == {"svg", "title", "rect", "text"}


def test_article_with_nothing_in_it() -> None:
    image = picture(Article("0", problem="It is <empty>."))
    assert words_of(image).startswith("Itis<empty>.")
    assert image.findtext(f"{SVG}title") == PROVENANCE.file


@given(st.text(), st.data())
def test_any_text_comes_through(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    figures = (Figure(start, end, text[start:end], "money"),) if end > start else ()
    image = picture(Article("0", text=text, figures=figures, source=text))
    assert "jiandu0.0.0" in words_of(image)
