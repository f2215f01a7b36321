"""Articles to files that people can pass on and tools can read: one module a format."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reader.article import Article
from reader.export import as_ansi, as_csv, as_html, as_json, as_markdown, as_svg, as_text
from reader.export.files import UniqueNames, export_name, write
from reader.export.provenance import Provenance

__all__ = ["FORMATS", "Format", "Provenance", "UniqueNames", "export_name", "write"]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that an article can be written to.

    Attributes:
        name: What it is called on the command line.
        suffix: The end of its files' names, with the dot.
        sentence: What it is, for people who choose.
        render: The text of an article's file, from the article, its provenance and, by name, the
            options; the same ones give the same text.
        options: The names of the options that `render` takes.
        join: The text of one file for many articles, in pieces; None where each has its own.
    """

    name: str
    suffix: str
    sentence: str
    render: Callable[..., str]
    options: tuple[str, ...] = ()
    join: Callable[[Iterable[tuple[Article, Provenance]]], Iterator[str]] | None = None


_TABLE = (
    Format("html", ".html", "A page for any browser, figures marked", as_html.render),
    Format(
        "md", ".md", "Markdown with front matter, figures marked", as_markdown.render, ("bold",)
    ),
    Format("txt", ".txt", "Plain text, figures in brackets and listed", as_text.render, ("width",)),
    Format("ansi", ".ansi", "Text in colours for less -R", as_ansi.render, ("width",)),
    Format("svg", ".svg", "An image for slides and chats", as_svg.render, ("width",)),
    Format("json", ".json", "The article as data, removed lines too", as_json.render),
    Format(
        "jsonl",
        ".jsonl",
        "The same data on one line",
        as_json.render_line,
        join=as_json.join_lines,
    ),
    Format(
        "csv",
        ".csv",
        "The figures as a table for spreadsheets",
        as_csv.render,
        join=as_csv.join,
    ),
)

FORMATS: Mapping[str, Format] = MappingProxyType({item.name: item for item in _TABLE})
"""All formats by name, in the order in which they are offered."""
