"""Accuracy and speed of the extraction of figures: `python -m tests.benchmarks.figures`.

Accuracy is measured where the annotated articles lie beside the checkout, speed on the news that
lies beside them and on sentences of our own. The unit of speed is a bare scan for digits of the
same text in the same run; other extractors stand beside ours where they are installed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from reader.figures import extract_figures
from tests.figures.shared_data import SHARED, read_gold

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
ARTICLES = [
    ("figures-dev/dev.figures.jsonl", "figures-dev"),
    ("pages-modern/figures.jsonl", "pages-modern/reference"),
]
# What the models of Recognizers-Text read of our kinds.
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

Extract = Callable[[str], object]


def accuracy() -> None:
    """Print the scorer's table and how many labels are right."""
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        predicted.write_text("\n".join(map(_predict, _articles())), encoding="utf-8")
        gold = ",".join(str(SHARED / path) for path, _ in ARTICLES)
        _score("score_figures.py", gold, str(predicted))
        for path, _ in ARTICLES:
            _score("score_labels.py", str(SHARED / path), str(predicted))


def _articles() -> list[tuple[dict[str, str], str]]:
    return [
        (article, (SHARED / folder / f"{article['doc']}.txt").read_text(encoding="utf-8"))
        for path, folder in ARTICLES
        for article in read_gold(SHARED / path)
    ]


def _predict(article_and_text: tuple[dict[str, str], str]) -> str:
    article, text = article_and_text
    figures = extract_figures(text, date.fromisoformat(article["published"]), article["lang"])
    plain = [figure.to_dict() for figure in figures]
    return json.dumps({"doc": article["doc"], "lang": article["lang"], "figures": plain})


def _score(script: str, gold: str, predicted: str) -> None:
    subprocess.run([sys.executable, str(SHARED / "check" / script), gold, predicted], check=True)


def speed(language: str, texts: list[str]) -> None:
    """Print how many bare scans each extractor takes over the texts, and its rate.

    The others, which take minutes for all, get a tenth of the texts.
    """
    for name, extract in _extractors(language).items():
        read = texts if name == "reader" else texts[1::10]
        bare = _seconds(lambda text: [0 for _ in DIGITS.finditer(text)], read)
        seconds = _seconds(extract, read)
        rate = sum(map(len, read)) / seconds / 1e6
        print(f"{language} {name:12} {seconds / bare:8.1f} scans {rate:8.3f} million characters/s")


def _seconds(extract: Extract, texts: list[str]) -> float:
    """The processor's time for all texts: for each the best of some rounds, of one if it is long.

    What else the machine does then disturbs a few rounds of a text and not the sum.
    """
    total = 0.0
    for text in texts:
        best = float("inf")
        for _ in range(ROUNDS):
            start = time.process_time()
            extract(text)
            best = min(best, time.process_time() - start)
            if best > 0.1:
                break
        total += best
    return total


def _extractors(language: str) -> dict[str, Extract]:
    published = date(2012, 1, 17)
    extractors: dict[str, Extract] = {
        "reader": lambda text: extract_figures(text, published, language)
    }
    try:
        import recognizers_suite  # type: ignore[import-not-found]
    except ImportError:
        pass
    else:
        culture = "zh-cn" if language == "zh" else "en-us"
        models = [getattr(recognizers_suite, f"recognize_{kind}") for kind in RECOGNIZED]
        extractors["Recognizers"] = lambda text: [model(text, culture) for model in models]
    try:
        import jionlp  # type: ignore[import-not-found]
    except ImportError:
        pass
    else:
        extractors["jionlp"] = lambda text: (
            jionlp.ner.extract_money(text),
            jionlp.ner.extract_time(text),
        )
    return extractors


def main() -> None:
    """Print accuracy, then speed."""
    texts = {"zh": [CHINESE * 20], "en": [ENGLISH * 20]}
    if SHARED.exists():
        accuracy()
        for path in sorted((SHARED / "pages-dev/reference").glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            ideographs = len(IDEOGRAPH.findall(text))
            texts["zh" if 5 * ideographs > len(text) else "en"].append(text)
    for language, all_texts in texts.items():
        speed(language, all_texts)


if __name__ == "__main__":
    main()
