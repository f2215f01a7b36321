"""Characters a second of the layout: `python -m tests.benchmarks.layout`."""

from collections.abc import Callable
from time import perf_counter

from reader.layout import truncate, wrap

WIDTH = 72
CHINESE = (
    "前三季度全市新能源汽车产量超42万辆，同比增长18.3%；“智造”企业占比约三成，"
    "其中软件企业1700多家。"
)
ENGLISH = (
    "Sales rose 15.6 percent to $3.2 billion in the second quarter, the company said on July 5. "
)
FIGURES = ("42万辆", "18.3%", "三成", "1700多家")


def figure_article() -> list[tuple[str, list[tuple[int, int]]]]:
    """Paragraphs of together 300,000 characters with 15,000 figures."""
    sentences = 8
    spans = [
        (start + offset, start + offset + len(figure))
        for start in range(0, sentences * len(CHINESE), len(CHINESE))
        for figure in FIGURES
        for offset in (CHINESE.index(figure),)
    ]
    paragraph = CHINESE * sentences
    return [(paragraph, spans)] * (300_000 // len(paragraph))


def report(name: str, characters: int, work: Callable[[], object]) -> None:
    """Print the best of three runs."""
    seconds = []
    for _ in range(3):
        begin = perf_counter()
        work()
        seconds.append(perf_counter() - begin)
    best = min(seconds)
    print(f"{name:<32}{characters:>10,}{best:>9.3f} s{characters / best:>14,.0f} characters/s")


def main() -> None:
    """Measure plain and hostile text."""
    article = figure_article()
    figures = sum(len(spans) for _, spans in article)
    report(
        f"Chinese, {figures:,} figures",
        sum(len(text) for text, _ in article),
        lambda: [wrap(text, WIDTH, spans) for text, spans in article],
    )
    texts = {
        "Chinese": CHINESE * 6000,
        "English": ENGLISH * 3000,
        "no opportunity": "a" * 1_000_000,
        "combining marks": "a" + "\u0301" * 50_000,
        "closing punctuation": "。" * 300_000,
        "joined emoji": "👩\u200d" * 100_000,
    }
    for name, text in texts.items():
        report(name, len(text), lambda text=text: wrap(text, WIDTH))  # type: ignore[misc]
    titles = [CHINESE[start:] for start in range(30)] * 1000
    report("titles cut", sum(map(len, titles)), lambda: [truncate(title, 40) for title in titles])


if __name__ == "__main__":
    main()
