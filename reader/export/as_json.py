"""JSON: the article as the plain values of `Article.to_dict`."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any

from reader.article import Article
from reader.export.provenance import Source


def chunks(source: Source) -> Iterator[str]:
    """The article with its figures, lines and removed parts, indented for people."""
    before = "{"
    for name, value in _values(source):
        yield f'{before}\n  "{name}": '
        if isinstance(value, Iterator):
            yield from _listed(value, ",\n    ", "[\n    ", "\n  ]", 2)
        else:
            yield _indented(value, 1)
        before = ","
    yield "\n}\n"


def line(source: Source) -> Iterator[str]:
    """The same on one line."""
    return _on_a_line(_values(source))


def join_lines(sources: Iterable[Source]) -> Iterator[str]:
    """Articles, one a line."""
    return chain.from_iterable(map(line, sources))


def article_line(article: Article) -> Iterator[str]:
    """An article without what is highlighted, on one line."""
    return _on_a_line(article.items())


def _on_a_line(values: Iterable[tuple[str, object]]) -> Iterator[str]:
    before = "{"
    for name, value in values:
        yield f'{before}"{name}": '
        if isinstance(value, Iterator):
            yield from _listed(value, ", ", "[", "]", None)
        else:
            yield _encoder(None).encode(value)
        before = ", "
    yield "}\n"


def _listed(
    items: Iterator[object], between: str, opening: str, closing: str, depth: int | None
) -> Iterator[str]:
    """A list, an item a chunk."""
    before = opening
    for item in items:
        yield before + (_encoder(None).encode(item) if depth is None else _indented(item, depth))
        before = between
    yield "[]" if before is opening else closing


def _indented(value: object, depth: int) -> str:
    """A value as `json.dumps` indents it, which takes four times as long; objects are flat."""
    if not value or not isinstance(value, list | dict):
        return _encoder(None).encode(value)
    inside, outside = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    if isinstance(value, list):
        items = f",{inside}".join(_indented(item, depth + 1) for item in value)
        return f"[{inside}{items}{outside}]"
    return f"{{{inside}{_encoder(depth + 1).encode(value)[1:-1]}{outside}}}"


@cache
def _encoder(depth: int | None) -> json.JSONEncoder:
    """Of values on a line, or of objects with each entry on a line of its own."""
    between = ", " if depth is None else ",\n" + "  " * depth
    return json.JSONEncoder(ensure_ascii=False, separators=(between, ": "))


def _values(source: Source) -> Iterator[tuple[str, object]]:
    """The article, and under `highlights` what is highlighted in its text, if anything is."""
    yield from source.article.items()
    text = source.article.text
    highlights: list[Any] = [
        {
            "start": each.start,
            "end": each.end,
            "text": text[each.start : each.end],
            "note": each.note,
        }
        for each in sorted(source.highlights, key=attrgetter("start", "end"))
        if 0 <= each.start < each.end <= len(text)
    ]
    if highlights:
        yield "highlights", iter(highlights)
