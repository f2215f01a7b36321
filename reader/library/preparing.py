"""A file of the corpus to what the index keeps of it; the slow part, made to run anywhere."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TypeVar

from reader.article import Article, Correction
from reader.library.contents import Contents
from reader.library.figure_rows import FigureRow
from reader.library.files import CorpusFile, article_name, read_file
from reader.library.tokens import name_order, storable
from reader.problems import FAILED, FORBIDDEN, UNREADABLE


@dataclass(frozen=True, slots=True)
class Row:
    """What the index keeps of an article; see `Entry` and the schema for what is what."""

    file: CorpusFile
    id: bytes
    title: str
    published: str
    source: str
    outlet: str
    section: bytes
    language: str
    figures: int
    characters: int
    largest_money: float | None
    currency: str
    title_order: bytes
    source_order: bytes
    figure_rows: tuple[FigureRow, ...]
    packed: bytes
    tokens: str
    corrections: Sequence[Correction] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that is no article, and why."""

    file: CorpusFile
    reason: str


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A file that looks changed, and holds what it held."""

    file: CorpusFile


Prepared = Row | Rejected | Unchanged
Result = TypeVar("Result")

_UNREAD = Article("")
_AT_ONCE = 1_000_000  # bytes of files, which take up many times as much while they are taken apart


@dataclass(slots=True)
class _Page:
    """A file on its way to its row."""

    file: CorpusFile
    name: str
    data: bytes
    corrections: Sequence[Correction]
    article: Article = _UNREAD


def prepare(
    corpus: Path,
    file: CorpusFile,
    known_id: bytes = b"",
    corrections: Sequence[Correction] = (),
) -> Prepared:
    """Read, clean and take apart one file; nothing that a file holds makes it raise.

    Args:
        corpus: The corpus folder.
        file: A file in it.
        known_id: The id of the contents for which there is nothing to do.
        corrections: The reader's own on its lines.
    """
    (prepared,) = _finished([_read(corpus, file, known_id, corrections)])
    return prepared


def prepare_all(corpus: Path, files: Iterable[tuple[CorpusFile, bytes]]) -> list[Prepared]:
    """Prepare files, each with its known id, as `prepare` does, and quicker."""
    prepared: list[Prepared] = []
    group: list[_Page | Prepared] = []
    size = 0
    for file, known_id in files:
        item = _read(corpus, file, known_id)
        group.append(item)
        size += len(item.data) if isinstance(item, _Page) else 0
        if size > _AT_ONCE:
            prepared += _finished(group)
            group, size = [], 0
    return prepared + _finished(group)


def _finished(group: Sequence[_Page | Prepared]) -> list[Prepared]:
    """The group with its pages prepared.

    Each step is taken for all of them before the next one: what it looks things up in then stays
    in the processor's cache, which saves a sixth of the time.
    """
    for step in (_clean, _extract, _label):
        group = [_tried(step, item) if isinstance(item, _Page) else item for item in group]
    return [_tried(_row, item) if isinstance(item, _Page) else item for item in group]


def _tried(step: Callable[[_Page], Result], page: _Page) -> Result | Rejected:
    try:
        return step(page)
    except Exception as error:  # one page must not keep the others out of the library
        return Rejected(page.file, FAILED.format(fault=repr(error)))


def _read(
    corpus: Path, file: CorpusFile, known_id: bytes, corrections: Sequence[Correction] = ()
) -> _Page | Prepared:
    from reader.cleaning import MAXIMUM_SIZE

    path = os.fsdecode(file.path)
    try:
        # One byte more than the cleaner takes, so that it is the one to say that it is too large.
        data = read_file(corpus, path, MAXIMUM_SIZE + 1)
    except OSError as error:
        return Rejected(file, _refusal(error))
    if known_id == sha256(data).digest():
        return Unchanged(file)
    return _Page(file, article_name(path), data, corrections)


def _clean(page: _Page) -> _Page | Prepared:
    from reader.cleaning import clean_page

    page.article = clean_page(page.data, page.name, page.corrections)
    page.data = b""
    return Rejected(page.file, page.article.problem) if page.article.problem else page


def _extract(page: _Page) -> _Page:
    from reader.reading import with_figures

    page.article = with_figures(page.article)
    return page


def _label(page: _Page) -> _Page:
    for figure in page.article.figures:
        _ = figure.label  # found when it is first asked for
    return page


def _row(page: _Page) -> Row:
    row = article_row(page.file, page.article)
    return replace(row, corrections=page.corrections) if page.corrections else row


def article_row(file: CorpusFile, article: Article) -> Row:
    """What the index keeps of an article that a file holds."""
    path = os.fsdecode(file.path)
    folder = str(PurePosixPath(path).parent)
    section = storable(article.section) if folder == "." else folder
    contents = Contents.of(article, section)
    rows = contents.figure_rows()
    largest = max(
        (
            (value, figure.unit)
            for figure in article.figures
            if figure.kind == "money"
            and isinstance(
                value := figure.value if figure.high is None else figure.high, int | float
            )
        ),
        default=(None, ""),
    )
    return Row(
        file=file,
        id=bytes.fromhex(article.id),
        title=storable(article.title or article_name(path)),
        published=article.published.isoformat() if article.published else "",
        source=storable(article.source),
        outlet=storable(article.outlet),
        section=os.fsencode(section),
        language=article.language,
        figures=len(article.figures),
        characters=len(article.text),
        largest_money=largest[0],
        currency=largest[1],
        title_order=name_order(article.title),
        source_order=name_order(article.source),
        figure_rows=rows,
        packed=contents.pack(),
        tokens=contents.tokens(rows),
    )


def _refusal(error: OSError) -> str:
    if isinstance(error, PermissionError | IsADirectoryError):
        return FORBIDDEN
    return UNREADABLE.format(fault=error.strerror or error)
