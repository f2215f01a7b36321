"""Accuracy and speed of the extraction of figures.

Accuracy is measured where the annotated articles lie beside the checkout, speed on the news that
lies beside them and on sentences of our own. The unit of speed is a bare scan for digits of the
same text in the same run; other extractors stand beside ours where they are installed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from reader.figures import extract_figures
from tests.benchmarks.extractors import installed
from tests.benchmarks.labels import right_labels
from tests.benchmarks.measures import Measure, Options
from tests.benchmarks.timing import best_time
from tests.shared import SHARED, read_rows, scorer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROUNDS = 25
DIGITS = re.compile(r"\d+")
IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
CHINESE = """\
去年全省完成投资3200万元，同比增长12.5%，其中42个项目在2017年12月底前开工。
来自50多个国家的1000多家企业参加了第八届大会，一些人在现场等了近两个小时。
统一的标准出台后，三分之二的受访者表示会在未来一周内作出决定，最高可省20多万元。
"""
ENGLISH = """\
The company said on Jan. 17 that sales rose 2.5 per cent to $3.4 billion in the first quarter.
More than 1,200 people, nearly a third of them under the age of 40, waited for two hours.
One of the best known shops in the town has been closed since 2009, and no one knows why.
"""
LANGUAGES = {"zh": "Chinese", "en": "English"}
ARTICLES = [
    ("figures-dev/dev.figures.jsonl", "figures-dev"),
    ("pages-modern/figures.jsonl", "pages-modern/reference"),
]
RECOGNIZED = [
    "number",
    "ordinal",
    "percentage",
    "currency",
    "dimension",
    "age",
    "temperature",
    "datetime",
]
"""What the models of Recognizers-Text read of our kinds."""


def measure(options: Options) -> Iterator[Measure]:
    """Accuracy, then speed."""
    texts = {"zh": [CHINESE * 20], "en": [ENGLISH * 20]}
    if SHARED.exists():
        yield from accuracy()
        for path in sorted((SHARED / "pages-dev/reference").glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            ideographs = len(IDEOGRAPH.findall(text))
            texts["zh" if 5 * ideographs > len(text) else "en"].append(text)
    for language, all_texts in texts.items():
        yield from speed(language, all_texts, options.peers)


def accuracy() -> Iterator[Measure]:
    """What the scorers say of the annotated articles."""
    gold = {
        article["doc"]: (article, (SHARED / folder / f"{article['doc']}.txt").read_text("utf-8"))
        for path, folder in ARTICLES
        for article in read_rows(SHARED / path)
    }
    articles = {name: article for name, (article, _) in gold.items()}
    predicted = {name: predict(article, text) for name, (article, text) in gold.items()}
    rows, _ = scorer("score_figures").score(articles, predicted)
    for language, name in LANGUAGES.items():
        row = rows[language]["all"]
        labels, _ = right_labels(
            (article["figures"], predicted[doc]["figures"])
            for doc, article in articles.items()
            if article["lang"] == language
        )
        scores = {
            "spans F1": row["span"]["f1"],
            "strict F1": row["strict"]["f1"],
            "qualifiers right": row["qualifier_where_given"],
            "units right": row["unit"],
            "labels right": labels,
        }
        for column, value in scores.items():
            yield Measure("Figures: accuracy", name, column, value)


def predict(article: dict[str, Any], text: str) -> dict[str, Any]:
    """The article with our figures in the place of the annotated ones."""
    figures = extract_figures(text, date.fromisoformat(article["published"]), article["lang"])
    return {**article, "figures": [figure.to_dict() for figure in figures]}


def speed(language: str, texts: Sequence[str], peers: bool) -> Iterator[Measure]:
    """How many bare scans each extractor takes over the texts, and its rate.

    The others, which take minutes for all, get a tenth of the texts.
    """
    published = date(2012, 1, 17)
    extractors: dict[str, Callable[[str], object]] = {
        "reader": lambda text: extract_figures(text, published, language)
    }
    if peers:
        culture = "zh-cn" if language == "zh" else "en-us"
        extractors |= installed(
            {"jionlp": jionlp, "recognizers-text-suite": partial(recognizers_text, culture)}
        )
    for name, extract in extractors.items():
        read = texts if name == "reader" else texts[1::10]
        bare = best_time(lambda text: [0 for _ in DIGITS.finditer(text)], read, ROUNDS)
        seconds = best_time(extract, read, ROUNDS)
        row, peer = f"{name}, {LANGUAGES[language]}", name != "reader"
        yield Measure("Figures: speed", row, "time", seconds / bare, "bare scans", peer)
        rate = sum(map(len, read)) / seconds / 1e6
        yield Measure("Figures: speed", row, "rate", rate, "million characters/s", peer)


def jionlp(text: str) -> object:
    named = import_module("jionlp").ner
    with suppress(ValueError):  # it gives up at some expressions
        return named.extract_money(text), named.extract_time(text)
    return None


def recognizers_text(culture: str, text: str) -> object:
    suite = import_module("recognizers_suite")
    return [getattr(suite, f"recognize_{kind}")(text, culture) for kind in RECOGNIZED]
