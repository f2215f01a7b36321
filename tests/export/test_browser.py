"""The page and the image in Chromium, as a person sees them.

Debian's Chromium is driven (`apt-get install chromium fonts-noto-cjk`); Playwright's own is not
fetched. Without a browser the tests are skipped, but where READER_TEST_BROWSER is `required`.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import reader
from reader.article import Article, Highlight
from reader.export import FORMATS, Source
from reader.resources import resource_folder
from tests.export.articles import HARD, HIGHLIGHTED, PROVENANCE

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SAMPLES = (
    "World/20240501_vaccines.html",
    "能源/20221221_baihetan.txt",
    "國際/20220713_webb.txt",
)

pytestmark = pytest.mark.skipif(
    not CHROMIUM and os.environ.get("READER_TEST_BROWSER") != "required",
    reason="there is no Chromium",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "Chromium is missing, and READER_TEST_BROWSER requires it"
    # Chromium has no sandbox for root, which tests in containers are
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Watched:
    """A page, what it asked for, and what it complained about.

    Attributes:
        page: The page, with one document opened.
        requests: The addresses that it asked for; the document's own is the first.
        complaints: Messages on the console and errors of scripts.
    """

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(error.message))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.goto(file.as_uri())


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Any]:
    """A function that exports an article with highlights and opens the file."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)

    def open_article(article: Article, name: str, *highlights: Highlight) -> Watched:
        file = tmp_path / f"article{FORMATS[name].suffix}"
        source = Source(article, PROVENANCE, highlights)
        file.write_text(FORMATS[name].render(source), encoding="utf-8")
        return Watched(context.new_page(), file)

    yield open_article
    context.close()


def sample(name: str) -> Article:
    path = resource_folder("corpus") / name
    return reader.clean(path.read_bytes(), path.name)


ARTICLES = {"hard": HARD} | {Path(name).stem: sample(name) for name in SAMPLES}
"""The hard article, and one of the sample corpus in each language."""


@pytest.fixture(params=ARTICLES)
def article(request: pytest.FixtureRequest) -> Article:
    return ARTICLES[request.param]


@pytest.mark.parametrize("name", ["html", "svg"])
def test_nothing_runs_and_nothing_is_fetched(opened: Any, article: Article, name: str) -> None:
    watched = opened(article, name, *HIGHLIGHTED.highlights)
    watched.page.wait_for_load_state("networkidle")
    assert len(watched.requests) == 1
    assert not watched.complaints
    assert watched.page.locator("script, img, iframe, object, link").count() == 0


def test_policy_holds_should_markup_ever_come_through(opened: Any) -> None:
    watched = opened(HARD, "html")
    watched.page.evaluate(
        """() => {
            document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="alert(1)">');
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            document.head.append(style);
        }"""
    )
    watched.page.wait_for_load_state("networkidle")
    assert len(watched.complaints) == 3
    assert all("Content Security Policy" in text for text in watched.complaints)
    assert watched.page.locator("h1").is_visible()


def test_marks_are_seen(opened: Any, article: Article) -> None:
    page = opened(article, "html").page
    marks = page.locator("mark")
    assert marks.count() == len(article.figures)
    assert marks.all_text_contents() == [figure.text for figure in article.figures]
    for index in (0, marks.count() - 1):
        mark = marks.nth(index)
        assert mark.is_visible()
        assert colour(mark) != "rgba(0, 0, 0, 0)"


def colour(mark: Any) -> str:
    found: str = mark.evaluate("mark => getComputedStyle(mark).backgroundColor")
    return found


def test_switch_hides_the_marks_and_rows_of_its_kind(opened: Any, article: Article) -> None:
    page = opened(article, "html").page
    for kind in {figure.kind for figure in article.figures}:
        mark, row = page.locator(f"mark.{kind}").first, page.locator(f"tr.{kind}").first
        other = page.locator(f"mark:not(.{kind})").first
        seen, others = colour(mark), colour(other)
        page.locator(f"#show-{kind}").uncheck()
        assert colour(mark).endswith(", 0)")
        assert mark.is_visible()
        assert not row.is_visible()
        assert colour(other) == others
        page.locator(f"#show-{kind}").check()
        assert colour(mark) == seen
        assert row.is_visible()


def test_highlights_are_seen_with_their_notes_until_switched_off(opened: Any) -> None:
    page = opened(HARD, "html", *HIGHLIGHTED.highlights).page
    span, reference = page.locator(".highlight[id]").nth(1), page.locator("sup").nth(1)
    other, notes = page.locator("mark.money").first, page.locator("section.highlights")
    seen = colour(span), colour(other)
    assert not seen[0].endswith(" 0)")
    reference.locator("a").click()
    assert page.evaluate("document.querySelector(':target p').textContent") == '"q"'
    page.locator("#show-highlight").uncheck()
    assert colour(span).endswith(" 0)")
    assert span.is_visible()
    assert not reference.is_visible()
    assert not notes.is_visible()
    assert colour(other) == seen[1]
    page.locator("#show-highlight").check()
    assert colour(span) == seen[0]
    assert notes.is_visible()


def test_number_of_a_note_does_not_begin_a_line(opened: Any) -> None:
    article = Article("0", text=300 * "水")
    page = opened(article, "html", *(Highlight(n, n + 2, "note") for n in range(0, 300, 3))).page
    for width in (320, 333, 346, 359):
        page.set_viewport_size({"width": width, "height": 700})
        starts = page.locator("sup a").evaluate_all(
            "links => links.map(link => link.getBoundingClientRect().left)"
        )
        margin = page.locator("main p").evaluate("line => line.getBoundingClientRect().left")
        assert min(starts) > margin + 10


def test_mark_and_row_lead_to_each_other(opened: Any) -> None:
    page = opened(HARD, "html").page
    page.locator("#v3 a").click()
    assert page.evaluate("document.querySelector(':target').textContent") == "-1.4亿元"
    described = page.locator("#f3").get_attribute("aria-describedby")
    assert "-140,000,000" in page.locator(f"#{described}").inner_text()


@pytest.mark.parametrize("width", [320, 700, 1280])
def test_page_is_no_wider_than_the_window(opened: Any, article: Article, width: int) -> None:
    page = opened(article, "html").page
    page.set_viewport_size({"width": width, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_dark_page_is_dark(opened: Any) -> None:
    page = opened(HARD, "html").page
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light


def test_page_prints(opened: Any, article: Article) -> None:
    page = opened(article, "html").page
    page.emulate_media(media="print")
    assert not page.locator("nav, .legend input").first.is_visible()
    assert page.locator("mark").first.is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_image_has_every_run_in_its_place(opened: Any, article: Article) -> None:
    page = opened(article, "svg").page
    boxes = page.locator("text").evaluate_all(
        """texts => texts.map(text => [
            text.getComputedTextLength(), text.textLength.baseVal.value,
            text.getBBox().x, text.x.baseVal[0].value,
        ])"""
    )
    assert boxes
    for length, told_length, x, told_x in boxes:
        assert length == pytest.approx(told_length, abs=0.5)
        assert x == pytest.approx(told_x, abs=8)  # an italic or Arabic letter may lean out


def test_image_does_not_squeeze_chinese(opened: Any) -> None:
    """A Chinese character is as wide as the font draws it: nothing is stretched."""
    page = opened(ARTICLES["20221221_baihetan"], "svg").page
    lengths = page.locator("text", has_text="发电").first.evaluate(
        """text => {
            const told = text.getComputedTextLength();
            text.removeAttribute('textLength');
            return [told, text.getComputedTextLength()];
        }"""
    )
    assert lengths[0] == pytest.approx(lengths[1], rel=0.02)


def test_image_marks_every_kind(opened: Any, article: Article) -> None:
    page = opened(article, "svg").page
    for kind in {figure.kind for figure in article.figures}:
        assert page.locator(f"rect.{kind}").first.is_visible()
