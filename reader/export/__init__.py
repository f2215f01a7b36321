"""Articles to files that people can pass on and tools can read: one module a format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reader.article import Article
from reader.export import as_csv, as_html, as_json, as_markdown, as_text
from reader.export.files import export_name, write
from reader.export.provenance import Provenance

__all__ = ["FORMATS", "Format", "Provenance", "export_name", "write"]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that an article can be written to.

    Attributes:
        name: What it is called on the command line.
        suffix: The end of its files' names, with the dot.
        sentence: What it is, for people who choose.
        render: The file's text; the same article and provenance give the same text.
    """

    name: str
    suffix: str
    sentence: str
    render: Callable[[Article, Provenance], str]


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        item.name: item
        for item in (
            Format("html", ".html", "A page for any browser, figures marked", as_html.render),
            Format("md", ".md", "Markdown with front matter, figures marked", as_markdown.render),
            Format("txt", ".txt", "Plain text, figures in brackets and listed", as_text.render),
            Format("json", ".json", "The article as data, removed lines too", as_json.render),
            Format("jsonl", ".jsonl", "The same data on one line", as_json.render_line),
            Format("csv", ".csv", "The figures as a table for spreadsheets", as_csv.render),
        )
    }
)
"""All formats by name, in the order in which they are offered."""
