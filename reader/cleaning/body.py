"""The body among the page's lines: its edges trimmed, a reason for every line outside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.cleaning.captions import is_caption
from reader.cleaning.facts import Neighbourhood
from reader.cleaning.insides import (
    captions,
    entries,
    linked_items,
    more_links,
    other_headlines,
    pull_quotes,
    said_again,
)
from reader.cleaning.outside import Outside
from reader.cleaning.people import is_byline, read_credit
from reader.cleaning.reasons import Reason
from reader.cleaning.shapes import (
    BOILERPLATE,
    DATED,
    FURNITURE,
    HEADLINE,
    NUMBERED,
    PROSE,
    SENTENCE,
    SHORT,
    Shape,
)
from reader.cleaning.sources import date_line_of
from reader.cleaning.standfirsts import Top, standfirst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.markup import Markup

_ABOVE, _BELOW, _EDGE = 200, 60, 4
_LINE = 60
"""No byline or date line is wider."""
_NEARLY, _HARDLY = -0.7, -2.0
"""The least score of what lies against the body, and of what a closing byline shuts in."""
_CLOSING = 5
_SURE = 1.5
"""What scores more is kept even if it looks like furniture."""
TABULAR = frozenset(("tr", "caption"))
_LINKED = 0.3
_NARROWEST = 8
_LIST = 3
_ITEMS = 40
_FEW, _GAP, _PROMISING = 5, 3, -0.2
"""How many paragraphs a short body has at most, how many lines may part the next one from it, and
the least score of that."""
_BOXES = frozenset((Reason.ADVERTISEMENT, Reason.RELATED, Reason.SHARE, Reason.CAPTION))
"""What stands between the paragraphs of an article."""
_AGAIN = 6
"""How far from either end of the body the article's own headline may stand in it."""
_COLONS = frozenset(":：")
_BULLETS = frozenset("•·●■◆◎*-–—")
_ITEM = re.compile("[（(]?[一二三四五六七八九十]{1,3}[)）、.．]")
_PUNCTUATION = frozenset("，。！？；：,.!?;:…”’」』\"'")
_CALLS = frozenset((Reason.COMMENTS, Reason.SUBSCRIPTION, Reason.COPYRIGHT))


def _is_caption_line(text: str, shape: Shape) -> bool:
    return shape.width >= _NARROWEST and is_caption(text, "")


def _is_item(markup: Markup) -> bool:
    return markup.place.tag == "li" and markup.linked == 0


def _is_kept_prose(keep: bool, shape: Shape) -> bool:
    return keep and shape.kind is PROSE


class Body:
    """Which lines are the article, and why the others are not."""

    def __init__(
        self,
        texts: Sequence[str],
        shapes: Sequence[Shape],
        titled: Sequence[bool],
        kept: Sequence[bool],
        markups: Sequence[Markup] | None = None,
    ) -> None:
        self._texts = texts
        self._shapes = shapes
        self._titled = titled
        self._kept = list(kept)
        self._markups = markups
        self._pictures = False

    @property
    def first(self) -> int:
        """The index of the first kept line; the number of lines if there is none."""
        return self._kept.index(True) if True in self._kept else len(self._kept)

    @property
    def last(self) -> int:
        """The index of the last kept line; one less than the number of lines if there is none."""
        return len(self._kept) - 1 - (self._kept[::-1].index(True) if True in self._kept else 0)

    def is_plain(self) -> bool:
        """Whether a text has no furniture but at its head and foot.

        People keep notes, notices, verse and lists too; where nothing looks like a page, nothing
        is dropped for being short.
        """
        count = len(self._texts)
        odd = [
            shape.kind in (FURNITURE, DATED, BOILERPLATE) or (titled and index > 0)
            for index, (shape, titled) in enumerate(zip(self._shapes, self._titled, strict=True))
        ]
        if True not in self._kept:
            return 2 * sum(odd) < count
        buttons = any(
            shape.furniture is not None and shape.furniture.reason is Reason.SHARE
            for shape in self._shapes
        )
        return not (buttons or any(odd[_EDGE : count - 3]) or self._drops_a_list())

    def _drops_a_list(self) -> bool:
        """Whether a run of dropped lines looks like other articles' headlines, not like verse."""
        run: list[bool] = []
        for index, text in enumerate(self._texts):
            if self._kept[index] or self._titled[index]:
                run = []
                continue
            if self._shapes[index].kind in (SHORT, DATED):
                continue
            run.append(text[-1] in _PUNCTUATION or _ITEM.match(text) is not None)
            if len(run) >= _LIST and 2 * sum(run) < len(run):
                return True
        return False

    def extend(self, scores: Sequence[float]) -> None:
        """Keep paragraphs against the body's ends, and subheads in it, that are nearly as good."""
        first, last = self.first, self.last
        for place, step in ((first - 1, -1), (last + 1, 1)):
            index = place
            while (
                0 <= index < len(scores)
                and self._shapes[index].kind in (PROSE, SENTENCE)
                and not self._shapes[index].furniture
                and not self._titled[index]
                and scores[index] > (_HARDLY if self._counts_on(index) else _NEARLY)
            ):
                self._kept[index] = True
                index += step

        self._reach_on(scores)
        for index in entries(self._texts, self._shapes, self._kept):
            self._kept[index] = True
        last = self.last
        self._list_on(last)
        self._fill(first, last)
        self._shut_in(scores)
        for index in range(last - 1, first, -1):
            if (
                self._kept[index + 1]
                and self._shapes[index].kind in (HEADLINE, SHORT)
                and not self._titled[index]
                and scores[index] > _NEARLY
            ):
                self._kept[index] = True

    def _reach_on(self, scores: Sequence[float]) -> None:
        """Keep the next paragraphs of a short body that a box or a button parts from it."""
        for step in (1, -1):
            while sum(map(_is_kept_prose, self._kept, self._shapes)) < _FEW:
                edge = self.last if step > 0 else self.first
                place = self._beyond(edge, step)
                if place is None or scores[place] < _PROMISING or self._titled[place]:
                    break
                self._kept[place] = True

    def _beyond(self, edge: int, step: int) -> int | None:
        """The next paragraph from the body's edge, unless what ends pages stands before it."""
        for index in range(edge + step, edge + step * (_GAP + 2), step):
            if not 0 <= index < len(self._shapes):
                return None
            shape = self._shapes[index]
            if shape.kind is PROSE:
                return index
            if shape.furniture and shape.furniture.reason not in _BOXES:
                return None
        return None

    def _list_on(self, last: int) -> None:
        """Keep the list that the body's last line announces with a colon, unless it is endless."""
        if self._texts[last][-1] not in _COLONS:
            return
        end = last + 1
        while end < len(self._texts) and self._texts[end][0] in _BULLETS and not self._titled[end]:
            end += 1
        if end - last <= _ITEMS:
            self._kept[last + 1 : end] = [True] * (end - last - 1)

    def _fill(self, first: int, last: int) -> None:
        """Keep a sentence inside the body that ends with a colon, and the short list under it."""
        for index in range(first + 1, last):
            if (
                not self._kept[index]
                and self._texts[index][-1] in _COLONS
                and self._shapes[index].kind is PROSE
            ):
                end = self._kept.index(True, index)
                between = range(index, end)
                if len(between) <= _GAP + 1 and not any(
                    self._shapes[place].furniture or self._titled[place] for place in between
                ):
                    self._kept[index:end] = [True] * len(between)

    def _counts_on(self, index: int) -> bool:
        """Whether a line is an item of a numbered list that the line above it belongs to."""
        pair = self._shapes[max(index - 1, 0) : index + 1]
        return all(NUMBERED in shape.names for shape in pair)

    def _shut_in(self, scores: Sequence[float]) -> None:
        """Keep what stands between the body and the byline or editor's line that closes it."""
        last = self.last
        for index in range(last + 1, min(last + _CLOSING, len(scores))):
            if self._closes(index):
                self._kept[last:index] = [True] * (index - last)
                return
            shape = self._shapes[index]
            odd = shape.kind in (FURNITURE, DATED, SHORT) or shape.furniture or self._titled[index]
            if odd or scores[index] < _HARDLY:
                return

    def _closes(self, index: int) -> bool:
        """Whether a line says, as Chinese articles do at their end, who wrote or edited."""
        text, furniture = self._texts[index], self._shapes[index].furniture
        if text.isascii() or self._shapes[index].width > _LINE:
            return False
        return (furniture is not None and furniture.name == "editor") or is_byline(text)

    def keep_standfirst(self, title: str, begin: int) -> None:
        """Keep what leads from the headline into the article.

        Args:
            title: The headline.
            begin: The index of the line after it.
        """
        lines = Top(self._texts, self._shapes, self._titled, self._markups)
        for index in standfirst(lines, title, begin, self.first):
            self._kept[index] = True

    def keep_written(self) -> None:
        """Keep every line of sentences: a page with so little text that none stands out.

        Where there is none, the words under its pictures are the article.
        """
        self._pictures = True
        self._kept = [
            not titled and (shape.kind in (PROSE, SENTENCE) or _is_caption_line(text, shape))
            for text, shape, titled in zip(self._texts, self._shapes, self._titled, strict=True)
        ]

    def keep_all(self) -> None:
        """Keep what does not look like furniture; short lines outside the body if they end."""
        first, last = self.first, self.last
        alone = first > last
        fitting = [
            not titled and shape.kind not in (FURNITURE, DATED)
            for shape, titled in zip(self._shapes, self._titled, strict=True)
        ]
        ended = [
            index
            for index, (text, shape) in enumerate(zip(self._texts, self._shapes, strict=True))
            if fitting[index]
            and (alone or text[-1] in _PUNCTUATION or NUMBERED in shape.names or _ITEM.match(text))
        ]
        begin, end = min((first, *ended[:1])), max((last, *ended[-1:]))
        self._kept = [fits and begin <= index <= end for index, fits in enumerate(fitting)]

    def reasons(self, scores: Sequence[float], begin: int) -> list[Reason | None]:
        """Why each line goes; None for the lines that stay.

        Args:
            scores: The lines' scores.
            begin: The index of the line after the headline.
        """
        self._begin_again()
        first, last = self.first, self.last
        self._restore(first, last)
        listed = other_headlines(self._shapes, first, last)
        listed |= linked_items(self._shapes, self._kept, self._markups)
        listed |= more_links(self._texts, self._shapes)
        pictured = captions(self._texts, self._shapes, self._kept, self._markups)
        left = [keep and place not in pictured for place, keep in enumerate(self._kept)]
        again = pull_quotes(self._shapes) | said_again(self._texts, self._shapes, left)
        outside = Outside(self._texts, self._shapes, self._titled, self._markups)
        reasons: list[Reason | None] = []
        for index, keep in enumerate(self._kept):
            reason: Reason | None = None
            if index in listed:
                reason = Reason.RELATED
            elif index in pictured:
                reason = Reason.CAPTION
            elif index in again:
                reason = Reason.REPEATED
            elif keep:
                at_edge = index < first + _EDGE or index > last - _EDGE
                ends = index == first or index >= last - 1
                reason = self._trimmed(index, at_edge, ends, scores[index])
            else:
                reason = outside.reason(index, begin, first, last)
            self._kept[index] = reason is None
            reasons.append(reason)
        return reasons

    def _begin_again(self) -> None:
        """Drop what stands over the headline that has the byline or date line under it."""
        first, last = self.first, self.last
        for index in range(first + 1, min(first + _AGAIN, last - _AGAIN)):
            if self._titled[index] and any(
                self._shapes[place].kind is DATED or date_line_of(text) or is_byline(text)
                for place, text in enumerate(self._texts[index + 1 : index + 3], index + 1)
            ):
                self._kept[:index] = [False] * index
                return

    def _restore(self, first: int, last: int) -> None:
        """Keep the headings and the tables' rows inside the body of an HTML page."""
        if self._markups is None:
            return
        for index in range(first + 1, last):
            markup, shape = self._markups[index], self._shapes[index]
            if (
                markup.inside
                and (markup.place.heading or markup.place.tag in TABULAR or _is_item(markup))
                and markup.linked < _LINKED
                and not shape.furniture
                and not self._titled[index]
            ):
                self._kept[index] = True

    def neighbourhood(self, begin: int) -> Neighbourhood:
        """The lines that may say when and by whom, by where they stand to the body."""
        texts, kept = self._texts, self._kept
        first, last = self.first, self.last
        return Neighbourhood(
            above=texts[begin:first][::-1][:_ABOVE],
            inside=[texts[index] for index in range(first, last) if not kept[index]],
            below=texts[last + 1 : last + 1 + _BELOW],
            before=texts[:begin][::-1][:_ABOVE],
            body=[text for text, keep in zip(texts, kept, strict=True) if keep],
        )

    def _trimmed(self, index: int, at_edge: bool, ends: bool, score: float) -> Reason | None:
        """Why a line in the body goes all the same: it is furniture at its edge or inside it."""
        shape, text = self._shapes[index], self._texts[index]
        if (
            ends
            and shape.kind is BOILERPLATE
            and shape.furniture
            and shape.furniture.reason in _CALLS
            and score < _SURE
        ):
            return shape.furniture.reason
        if shape.width > _LINE:
            return None
        if at_edge and (shape.kind is DATED or date_line_of(text)):
            return Reason.DATE
        if read_credit(text) or (
            (at_edge or "影" in text) and shape.kind in (HEADLINE, SHORT) and is_byline(text)
        ):
            return Reason.BYLINE
        if shape.kind is FURNITURE and shape.furniture and score < _SURE:
            reason = shape.furniture.reason
            return None if self._pictures and reason is Reason.CAPTION else reason
        return None
