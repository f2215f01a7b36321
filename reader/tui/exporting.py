"""What the export dialog exports, and what it remembers of the last time."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from platformdirs import user_data_path

from reader.export import FORMATS, ExportError, Source, write
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


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen the last time.

    Attributes:
        format: Name of the format.
        folder: Where files went.
        highlights: Whether highlights and notes went along.
    """

    format: str = next(iter(FORMATS))
    folder: str = ""
    highlights: bool = True


def _choices_path() -> Path:
    return user_data_path("jiandu") / "export.json"


def remembered() -> Choices:
    """What was chosen the last time; what can't be understood is as at the first time."""
    with suppress(OSError, ValueError, TypeError):
        found = Choices(**json.loads(_choices_path().read_text(encoding="utf-8")))
        if found.format in FORMATS and isinstance(found.folder, str):
            return found
    return Choices()


def remember(choices: Choices) -> None:
    """Keep what was chosen, where that is possible."""
    path = _choices_path()
    with suppress(OSError, ExportError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, json.dumps(asdict(choices), ensure_ascii=False) + "\n", overwrite=True)
