"""Other extractors of articles, as far as they are installed: a page in, title and text out."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from lxml import html

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote")


class Extracted(NamedTuple):
    """What one of them makes of a page; the day as ISO 8601, empty where it tells none."""

    title: str
    text: str
    day: str = ""


def trafilatura(page: str) -> Extracted:
    found = import_module("trafilatura").bare_extraction(page, with_metadata=True)
    return Extracted(found.title or "", found.text or "", found.date or "")


def readability(page: str) -> Extracted:
    document = import_module("readability").Document(page)
    tree = html.fromstring(document.summary())
    for block in tree.iter(*BLOCKS):
        block.tail = "\n" + (block.tail or "")
    return Extracted(document.short_title(), "".join(map(str, tree.itertext())))


def newspaper(page: str) -> Extracted:
    article = import_module("newspaper").Article(
        "http://localhost/", language=language_of(page), fetch_images=False
    )
    article.download(input_html=page)
    article.parse()
    return Extracted(article.title or "", article.text, iso_day(article.publish_date))


def goose(page: str) -> Extracted:
    article = goose_for(language_of(page)).extract(raw_html=page)
    return Extracted(
        article.title or "", article.cleaned_text, iso_day(article.publish_datetime_utc)
    )


@cache
def goose_for(language: str) -> Any:
    settings: dict[str, Any] = {"use_meta_language": False, "target_language": language}
    if language == "zh":
        settings["stopwords_class"] = import_module("goose3.text").StopWordsChinese
    return import_module("goose3").Goose(settings)


def justext(page: str) -> Extracted:
    module = import_module("justext")
    if language_of(page) == "zh":  # as its authors advise for a language without a list of words
        paragraphs = module.justext(page, frozenset(), stopwords_low=0, stopwords_high=0)
    else:
        paragraphs = module.justext(page, module.get_stoplist("English"))
    return Extracted("", "\n".join(item.text for item in paragraphs if not item.is_boilerplate))


def boilerpy3(page: str) -> Extracted:
    extractors = import_module("boilerpy3.extractors")
    found = extractors.ArticleExtractor(raise_on_failure=False).get_doc(page)
    return Extracted(found.title or "", found.content)


def language_of(page: str) -> str:
    """The language to tell an extractor: what pages declare is wrong too often."""
    return "zh" if sum("\u4e00" <= sign <= "\u9fff" for sign in page) > 200 else "en"


def iso_day(moment: Any) -> str:
    """The day of a moment; empty where there is none."""
    return moment.date().isoformat() if moment else ""


EXTRACTORS: dict[str, Callable[[str], Extracted]] = {
    "trafilatura": trafilatura,
    "readability-lxml": readability,
    "newspaper4k": newspaper,
    "goose3": goose,
    "jusText": justext,
    "boilerpy3": boilerpy3,
}
"""By the names under which they are installed."""


def installed(programs: dict[str, T]) -> dict[str, T]:
    """Those of the programs that can be measured, by name and version."""
    found = {}
    for name, program in programs.items():
        try:
            found[f"{name} {version(name)}"] = program
        except PackageNotFoundError:
            continue
    return found
