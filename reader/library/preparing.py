"""A file of the corpus to what the index keeps of it; the slow part, made to run anywhere."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath

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
    from reader.cleaning import MAXIMUM_SIZE
    from reader.reading import clean

    path = os.fsdecode(file.path)
    try:
        # One byte more than the cleaner takes, so that it is the one to say that it is too large.
        data = read_file(corpus, path, MAXIMUM_SIZE + 1)
    except OSError as error:
        return Rejected(file, _refusal(error))
    if known_id == sha256(data).digest():
        return Unchanged(file)
    try:
        article = clean(data, article_name(path), corrections)
        if article.problem:
            return Rejected(file, article.problem)
        return replace(article_row(file, article), corrections=corrections)
    except Exception as error:  # one page must not keep the others out of the library
        return Rejected(file, FAILED.format(fault=repr(error)))


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
