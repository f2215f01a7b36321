"""The table of formats."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from types import MappingProxyType
from typing import Any

from reader.export import as_ansi, as_csv, as_html, as_json, as_markdown, as_svg, as_text
from reader.export.files import ExportError
from reader.export.provenance import Source
from reader.words import _


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that an article can be written to.

    Attributes:
        name: What it is called on the command line.
        suffix: The end of its files' names, with the dot.
        sentence: What it is, for people who choose.
        chunks: The text of an article's file in chunks, from its source and, by name, the
            options; the same ones give the same text.
        options: The names of the options that `chunks` takes.
        dated: Whether it tells the day of export where that is asked for.
        join: The text of one file for many articles, in chunks; None where each has its own.
    """

    name: str
    suffix: str
    sentence: str
    chunks: Callable[..., Iterator[str]]
    options: tuple[str, ...] = ()
    dated: bool = True
    join: Callable[[Iterable[Source]], Iterator[str]] | None = None

    def render(self, source: Source, **options: Any) -> str:
        """The whole text of an article's file."""
        return "".join(self.chunks(source, **options))

    def together(self, sources: Iterable[Source]) -> Iterator[str]:
        """The text of all articles, one behind the other."""
        if self.join:
            return self.join(sources)
        return chain.from_iterable(map(self.chunks, sources))


_TABLE = (
    Format("html", ".html", "A page for any browser, figures marked", as_html.chunks, ("figures",)),
    Format(
        "md",
        ".md",
        "Markdown with front matter, figures marked",
        as_markdown.chunks,
        ("bold", "figures"),
    ),
    Format(
        "txt",
        ".txt",
        "Plain text, figures in brackets and listed",
        as_text.chunks,
        ("width", "figures"),
    ),
    Format("ansi", ".ansi", "Text in colours for less -R", as_ansi.chunks, ("width", "figures")),
    Format("svg", ".svg", "An image for slides and chats", as_svg.chunks, ("width",)),
    Format("json", ".json", "The article as data, removed lines too", as_json.chunks, dated=False),
    Format(
        "jsonl",
        ".jsonl",
        "The same data on one line",
        as_json.line,
        dated=False,
        join=as_json.join_lines,
    ),
    Format(
        "csv",
        ".csv",
        "The figures as a table for spreadsheets",
        as_csv.chunks,
        ("figures",),
        dated=False,
        join=as_csv.join,
    ),
)

FORMATS: Mapping[str, Format] = MappingProxyType({item.name: item for item in _TABLE})
"""All formats by name, in the order in which they are offered."""


def find_format(name: str, options: Mapping[str, Any], *, dated: bool = False) -> Format:
    """The format of a name, which writes with those options that are not None.

    Args:
        name: The name.
        options: What `chunks` is to be given by name.
        dated: Whether its files are to tell the day of export.

    Raises:
        ExportError: There is no such format, or it has no such option.
    """
    if name not in FORMATS:
        sentence = _("there is no format {name!r}; there are {names}.")
        raise ExportError(sentence.format(name=name, names=", ".join(FORMATS)))
    found = FORMATS[name]
    given = {option: value for option, value in options.items() if value is not None}
    unknown = [option for option in given if option not in found.options]
    if dated and not found.dated:
        unknown.append("dated")
    if unknown:
        sentence = _("{format} takes no {option}.")
        raise ExportError(sentence.format(format=name, option=f"--{unknown[0]}"))
    return replace(found, chunks=partial(found.chunks, **given))
