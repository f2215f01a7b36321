"""What the export dialog exports."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from reader.export import Source
from reader.library import Library
from reader.library.marks import Marks
from reader.sources import source_of_entry
from reader.tui.article_list import ArticleList
from reader.words import _


@dataclass(frozen=True, slots=True)
class Scope:
    """Something that can be exported.

    Attributes:
        name: What it is, as in "this article".
        count: How many articles it is.
        sources: Reads them, one after the other, and calls what it is given for each that can't
            be read; may take long, and raise `OSError`.
        source: The article where it is one alone, and no list that happens to have one.
        figures: Whether the figures alone are exported.
    """

    name: str
    count: int
    sources: Callable[[Callable[[], None]], Iterator[Source]]
    source: Source | None = None
    figures: bool = False


def scopes(source: Source) -> list[Scope]:
    """The open article, and its figures where it has any."""
    article = Scope(_("this article"), 1, lambda missed: iter((source,)), source)
    figures = replace(article, name=_("its figures alone"), figures=True)
    return [article, figures] if source.article.figures else [article]


def list_scopes(library: Library, marks: Marks | None, articles: ArticleList) -> Iterator[Scope]:
    """What is selected, and what is listed, where it is more than one article."""
    selected, listed = list(articles.selected), articles.row_count
    if selected:
        read = partial(sources_at, library, marks, lambda: selected)
        name = _("the selected articles ({number:,})").format(number=len(selected))
        yield Scope(name, len(selected), read)
    if listed > 1:
        read = partial(sources_at, library, marks, articles.paths)
        name = _("all articles of the list ({number:,})").format(number=listed)
        yield Scope(name, listed, read)


def sources_at(
    library: Library,
    marks: Marks | None,
    paths: Callable[[], Iterable[str]],
    missed: Callable[[], None],
) -> Iterator[Source]:
    """The articles of paths; calls `missed` for each one that can't be read any more."""
    for path in list(paths()):  # before what comes into the corpus moves the rows
        try:
            source = source_of_entry(library, marks, path)
        except OSError:
            missed()
            continue
        if source.article.problem:
            missed()
        else:
            yield source
