"""The part of the site that a page stands in, from the path of links above its article."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reader.characters import BLANK
from reader.cleaning.shapes import width_of
from reader.cleaning.titles import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SIGNS = (">", "›", "»", "→", "＞", "::")
_ARROW = re.compile(rf"[{BLANK}]*(?:-?>+|›|»|→|＞|::)[{BLANK}]*")
_LEAD_IN = re.compile(
    r"^(?:[您你]?(?:的|现在|現在|目前|當前|当前|所在)*(?:的?位置|位於)(?:是)?|[您你](?:现在|現在)"
    rf"|you are here|location)[{BLANK}]*[:：]?[{BLANK}]*",
    re.I,
)
"""What stands before the path: 您现在的位置：, You are here:"""
_BEHIND = re.compile(
    rf"(?:^|[{BLANK}]+)(?:正文|內文|内文|全文)(?:[{BLANK}].*)?$|[{BLANK}]+[^:：]*[:：].*$"
    rf"|[{BLANK}]+(?:19|20)\d\d\D.*$"
)
"""What stands behind the last step: the word for the article itself, a telephone, a date."""
_ROOT = re.compile(r"(?:首\s?[页頁]|主[页頁])$|\b(?:home|home ?page|front page)$", re.I)
_PAGES = frozenset(
    ("详细", "內容", "内容", "列表", "story", "report", "article", "print", "news story")
)
"""Last steps that say no more than that this is a page."""
_SITE = re.compile(r"[网網]$|\.(?:com|cn|net|org|co|uk|tv|hk|tw|au|ca|in|nz)\b", re.I)
_NO_STEP = re.compile(r"[|｜<。！？!?]")
_LONGEST = 120
_WIDEST = 12
_TITLE = 5


def read_breadcrumb(lines: Sequence[str], title: str, named: Iterable[str] = ()) -> list[str]:
    """The sections that a path of links names: `新闻中心`, `国内`; none where there is no path.

    The way home, the site's own name, the source and the headline are no sections.

    Args:
        lines: The lines above the article, nearest first.
        title: The headline.
        named: The names by which the page's source is known.
    """
    headline, known = key(title), {key(name) for name in named if name}
    for starts, run in groupby(lines, key=lambda text: text.startswith(_SIGNS)):
        paths = list(run)
        if starts and len(paths) > 1:
            paths.insert(0, " ".join(reversed(paths)))
        for text in paths:
            if len(text) <= _LONGEST and (found := _sections(text, headline, known)):
                return found
    return []


def _sections(text: str, headline: str, known: set[str]) -> list[str]:
    if not any(sign in text for sign in _SIGNS):
        return []
    steps = [step for step in _ARROW.split(_LEAD_IN.sub("", text)) if step]
    if len(steps) < 2:
        return []
    if _is_headline(key(steps[-1]), headline):
        steps.pop()
    steps[-1:] = [_BEHIND.sub("", step) for step in steps[-1:]]
    named = [
        cleaned
        for place, step in enumerate(steps)
        if (cleaned := _ROOT.sub("", step).strip())
        and (place or cleaned == step)
        and not _SITE.search(cleaned)
        and key(cleaned) not in known
    ]
    if named and named[-1].lower() in _PAGES:
        named.pop()
    return named if all(map(_is_section, named)) else []


def _is_headline(step: str, headline: str) -> bool:
    return len(step) >= _TITLE and (headline.startswith(step) or step.startswith(headline or step))


def _is_section(step: str) -> bool:
    return len(step) > 1 and width_of(step) <= _WIDEST and not _NO_STEP.search(step)
