"""The date that a figure belongs to, as far as the text around it tells."""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from reader.article import Article, Figure
from reader.sentences import sentence_span
from reader.values import normalised

_START, _END = attrgetter("start"), attrgetter("end")

_COMMAS = "，,"


class FigureDate(NamedTuple):
    """When a figure held.

    Attributes:
        text: The date as people read it, `2022-01` or `2022-01-12`; for a span both ends.
        stated: Whether the text states it; else it is the day of publication.
    """

    text: str
    stated: bool


class Dating:
    """Finds the dates of the figures of one article; each one takes about the same time.

    Args:
        article: The article.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._dates = [figure for figure in article.figures if _is_date(figure)]

    def date_of(self, figure: Figure) -> FigureDate | None:
        """The date of a figure.

        It is the nearest date of the same sentence, a comma parting more than any number of
        characters; else the last one of an earlier sentence of the paragraph; else the day of
        publication. A date has none itself.
        """
        if figure.kind == "date":
            return None
        text = self._article.text
        start, end = sentence_span(text, figure.start, figure.end)
        before, after = self._before(figure, start), self._after(figure, end)
        if before and after:
            gaps = text[before.end : figure.start], text[figure.end : after.start]
            if _distance(gaps[1]) < _distance(gaps[0]):
                before = None
        paragraph = text.rfind("\n", 0, figure.start) + 1
        if date := before or after or self._before(figure, paragraph):
            return FigureDate(normalised(date), stated=True)
        day = self._article.published_day
        return FigureDate(day.isoformat(), stated=False) if day else None

    def _before(self, figure: Figure, start: int) -> Figure | None:
        """The last date before a figure that does not begin before an offset."""
        place = bisect_right(self._dates, figure.start, key=_END) - 1
        found = self._dates[place] if place >= 0 else None
        return found if found and found.start >= start else None

    def _after(self, figure: Figure, end: int) -> Figure | None:
        """The first date behind a figure that does not end behind an offset."""
        place = bisect_left(self._dates, figure.end, key=_START)
        found = self._dates[place] if place < len(self._dates) else None
        return found if found and found.end <= end else None


def _distance(between: str) -> tuple[int, int]:
    """How far apart two figures of a sentence are, by what stands between them."""
    return sum(map(between.count, _COMMAS)), len(between)


def _is_date(figure: Figure) -> bool:
    """Whether a figure is a date, and not a time of the day alone."""
    return figure.kind == "date" and not str(figure.high or figure.value or "T").startswith("T")
