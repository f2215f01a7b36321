"""Why the lines outside the body are not the article."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.cleaning.captions import is_caption
from reader.cleaning.matching import furniture_of
from reader.cleaning.people import is_byline
from reader.cleaning.reasons import Reason
from reader.cleaning.shapes import DATED, HEADLINE, PROSE, SENTENCE, SHORT, UNSTOPPED, Shape
from reader.cleaning.sources import date_line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cleaning.furniture import Furniture
    from reader.cleaning.markup import Markup

_NEAR = 12
_LINE = 60
"""No byline or date line is wider."""
_THREAD = 3
_CARRIED = frozenset((Reason.COMMENTS, Reason.RELATED))
_WRITTEN = frozenset((PROSE, SENTENCE, UNSTOPPED))
_MENU = re.compile(r"(?:[^-|·•]{1,9}[-|·•]\s?){5}")
"""A menu on one line: 首页-新闻-体育-娱乐-财经-科技"""
_ROW = 4
"""How many words a date below the body has beside it where it dates another article."""


_of_link = lru_cache(maxsize=16_384)(furniture_of)
"""What a link outside the body looks like, remembered: they are the same on page after page."""


class Outside:
    """Tells the reasons line by line; what a heading after the body announces is carried on."""

    def __init__(
        self,
        texts: Sequence[str],
        shapes: Sequence[Shape],
        titled: Sequence[bool],
        markups: Sequence[Markup] | None,
    ) -> None:
        self._texts = texts
        self._shapes = shapes
        self._titled = titled
        self._markups = markups
        self._carried: Reason | None = None
        self._carried_from = 0
        self._over: Reason | None = None

    def reason(self, index: int, begin: int, first: int, last: int) -> Reason:
        """Why a line goes; to be asked in the order of the lines.

        Args:
            index: The line's index.
            begin: The index of the line after the headline.
            first: Where the body begins.
            last: Where it ends.
        """
        near = begin <= index <= last + _NEAR
        furniture = self._shapes[index].furniture
        if furniture is None and near and not self._shapes[index].names:
            furniture = _of_link(self._texts[index])
        reason = self._by_looks(index, furniture, near, index < first)
        if furniture and furniture.ends:
            self._over = furniture.reason
        elif self._over and (
            reason or (self._over is Reason.RELATED and self._shapes[index].kind is SHORT)
        ):
            self._over = None
        if furniture and index > last and furniture.reason in _CARRIED:
            self._carried, self._carried_from = furniture.reason, index
        if reason is Reason.DATE and index > last and self._is_row(index):
            return Reason.RELATED
        if not reason and near and self._is_under_a_picture(index):
            return Reason.CAPTION
        return reason or self._by_place(index, first, last)

    def _by_looks(
        self, index: int, furniture: Furniture | None, near: bool, above: bool
    ) -> Reason | None:
        """The reason, where the line's own looks tell."""
        shape, text = self._shapes[index], self._texts[index]
        if self._titled[index]:
            return Reason.REPEATED
        aged = furniture is not None and furniture.name == "age part"
        if shape.kind is DATED or (near and above and aged):
            return Reason.DATE
        if near and shape.width <= _LINE:
            if date_line_of(text):
                return Reason.DATE
            if is_byline(text):
                return Reason.BYLINE
        return furniture.reason if furniture else None

    def _is_row(self, index: int) -> bool:
        """Whether a date line below the body dates the headline of another article."""
        if self._carried is not Reason.RELATED:
            return False
        found = date_line_of(self._texts[index])
        return found is not None and found.rest >= _ROW and not found.source

    def _is_under_a_picture(self, index: int) -> bool:
        marked = self._markups is not None and self._markups[index].place.caption
        return marked or is_caption(self._texts[index], "")

    def _by_place(self, index: int, first: int, last: int) -> Reason:
        """The reason for what looks like nothing in particular: by its kind and its place."""
        kind = self._shapes[index].kind
        if _MENU.match(self._texts[index]):
            return Reason.NAVIGATION
        if self._over is Reason.KEYWORDS:
            self._over = None
            return Reason.KEYWORDS
        if kind in _WRITTEN:
            if self._carried is Reason.COMMENTS:
                return Reason.COMMENTS
            beside = first - _NEAR < index < last and kind is not UNSTOPPED
            return Reason.CAPTION if beside or first < index < last else Reason.RELATED
        if index < first:
            return self._over if self._over is Reason.RELATED else Reason.NAVIGATION
        far = index - self._carried_from > _THREAD
        if self._carried and not (self._carried is Reason.COMMENTS and far):
            return self._carried
        return Reason.RELATED if kind is HEADLINE else Reason.NAVIGATION
