"""JSON: the article as the plain values of `Article.to_dict`."""

import json
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from reader.export.provenance import Source


def render(source: Source) -> str:
    """The article with its figures, lines and removed parts, indented for people."""
    return json.dumps(_values(source), ensure_ascii=False, indent=2) + "\n"


def render_line(source: Source) -> str:
    """The same on one line."""
    return json.dumps(_values(source), ensure_ascii=False) + "\n"


def join_lines(sources: Iterable[Source]) -> Iterator[str]:
    """Articles, one a line."""
    return map(render_line, sources)


def _values(source: Source) -> dict[str, Any]:
    """The article, and under `highlights` what is highlighted in its text, if anything is."""
    values, text = source.article.to_dict(), source.article.text
    highlights = [
        {
            "start": each.start,
            "end": each.end,
            "text": text[each.start : each.end],
            "note": each.note,
        }
        for each in sorted(source.highlights, key=attrgetter("start", "end"))
        if 0 <= each.start < each.end <= len(text)
    ]
    return values | ({"highlights": highlights} if highlights else {})
