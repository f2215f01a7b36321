"""What the command line reads: files, standard input, and the articles of a corpus."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from reader.problems import in_words
from reader.streams import NOTHING_FOUND, UNREADABLE, WRONG_USE, fail, tell
from reader.words import _, fault

if TYPE_CHECKING:
    from reader.article import Article
    from reader.config import Config
    from reader.export import Source
    from reader.library import Entry, Library
    from reader.library.marks import Marks
    from reader.library.orders import Order
    from reader.listing import FigureRow

STDIN = "-"
SUFFIXES = {".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".md", ".markdown", ".gz"}
"""What names a file even where it does not exist."""


@contextmanager
def marks() -> Iterator["Marks"]:
    """The reader's own marks; says what is the matter with them, if something is."""
    from reader.library.marks import Marks

    opened = Marks()
    if told := opened.trouble:
        tell(told)
    try:
        yield opened
    except OSError as error:
        if error.errno is not None:
            raise
        fail(str(error), UNREADABLE)  # a sentence of the marks' own
    finally:
        if opened.trouble != told:
            tell(opened.trouble)
        opened.close()


@contextmanager
def library(
    corpus: Path | None, marks: "Marks | None", *, fresh: bool = True
) -> Iterator["Library"]:
    """The library of the corpus that is meant, brought up to date first where `fresh`."""
    import sqlite3

    from reader.library import CorpusError, Library

    try:
        opened = Library(corpus or default_corpus(), marks=marks)
    except CorpusError as error:
        fail(str(error), WRONG_USE)
    try:
        if fresh:
            opened.refresh()
        yield opened
    except OSError as error:
        fail(str(error), UNREADABLE)
    except sqlite3.Error as error:
        fail(_("The index can't be read: {fault}.").format(fault=error), UNREADABLE)
    finally:
        opened.close()
        if opened.emptied:
            fail(_("The index was damaged and is made anew; start this again."), UNREADABLE)


def config() -> "Config":
    """What the config file says, and on stderr what is wrong with it."""
    from reader.config import load_config

    said = load_config()
    for problem in said.problems:
        tell(problem)
    return said


def default_corpus() -> Path:
    """The config file's folder, else the folder `corpus` here, else the sample that is shipped."""
    from reader.resources import resource_folder

    if configured := config().corpus:
        return configured
    here = Path("corpus")
    return here if here.is_dir() else resource_folder("corpus")


def read_file(name: str, limit: int | None) -> bytes:
    """The bytes of a file, or of standard input; ends with a sentence where there are none.

    Args:
        name: The file, or - for standard input.
        limit: How many bytes are read at most: some files never end. None for all.
    """
    size = -1 if limit is None else limit
    if name == STDIN:
        return sys.stdin.buffer.read(size)
    try:
        with Path(name).open("rb") as file:
            return file.read(size)
    except FileNotFoundError:
        fail(_("{path} does not exist.").format(path=name), WRONG_USE)
    except IsADirectoryError:
        fail(_("{path} is a folder; name a file in it.").format(path=name), WRONG_USE)
    except OSError as error:
        sentence = _("{path} can't be read: {fault}.")
        fail(sentence.format(path=name, fault=fault(error)), UNREADABLE)


def read_clipboard() -> bytes:
    """What was copied; ends with a sentence where there is nothing."""
    from reader.clipboard import ClipboardError, paste

    try:
        return paste()
    except ClipboardError as error:
        fail(str(error), UNREADABLE)


def read_article(name: str, *, large: bool = False) -> "Article":
    """The article of a file, or of standard input; ends with a sentence where there is none.

    Corrections that were made of it in a corpus are obeyed.

    Args:
        name: The file, or - for standard input.
        large: Whether a file over the usual limit of size is read, too.
    """
    from reader.cleaning import MAXIMUM_SIZE
    from reader.library.marks import marks_path

    limit = None if large else MAXIMUM_SIZE
    data = read_file(name, None if limit is None else limit + 1)
    if not marks_path().exists():
        return article_of(data, name, None, limit=limit)
    with marks() as own:
        return article_of(data, name, own, limit=limit)


def article_of(data: bytes, name: str, marks: "Marks | None", *, limit: int | None) -> "Article":
    """The article of a file's bytes with its corrections; ends with a sentence where it is none.

    Args:
        data: The bytes.
        name: The file, or - for standard input.
        marks: The reader's own marks.
        limit: The greatest size in bytes.
    """
    from reader.library.marked_article import clean_corrected

    article = clean_corrected(data, "" if name == STDIN else Path(name).name, marks, limit=limit)
    if article.problem:
        fail(f"{name}: {in_words(article.problem)}", UNREADABLE)
    return article


def names_file(word: str) -> bool:
    """Whether a word means a file rather than a query."""
    try:
        exists = Path(word).is_file()
    except (OSError, ValueError):  # too long for a name, or with a NUL
        return False
    return exists or word == STDIN or "/" in word or Path(word).suffix.lower() in SUFFIXES


def names_folder(word: str) -> bool:
    """Whether a word is the path of a folder."""
    try:
        return Path(word).is_dir()
    except (OSError, ValueError):
        return False


def likely_command(word: str, commands: Iterable[str]) -> str:
    """The command that a word is likely meant to be that names nothing; "" where there is none."""
    if names_file(word) or names_folder(word):
        return ""
    return next(iter(get_close_matches(word, commands, 1)), "")


def query_of(words: list[str] | None) -> str:
    """The words of a command line as one query; ends with a sentence where one is an option."""
    for word in words or []:
        if word.startswith("--"):
            fail(_("No such option: {option}").format(option=word), WRONG_USE)
    return " ".join(words or [])


def count_matching(library: "Library", query: str, *, folded: bool = False) -> int:
    """How many articles match; ends with a sentence where the query is wrong."""
    from reader.library import QueryError

    try:
        return library.count(query, folded=folded)
    except QueryError as error:
        fail(str(error), WRONG_USE)


def order_of(name: str) -> "Order":
    """The order of a name; ends with a sentence where there is none."""
    from reader.library.orders import ORDERS

    found = next((order for order in ORDERS if order == name), None)
    if found is None:
        sentence = _("there is no order {name!r}; there are {names}.")
        fail(sentence.format(name=name, names=", ".join(ORDERS)), WRONG_USE)
    return found


def matching(
    library: "Library", query: str, order: "Order" = "newest", *, folded: bool = False
) -> Iterator["Entry"]:
    """The entries that match, in an order; ends with a sentence where the query is wrong."""
    block = 500
    count = count_matching(library, query, folded=folded)
    for first in range(0, count, block):
        last = min(first + block, count)
        yield from library.rows(first, last, query, order=order, folded=folded)


def figure_rows(target: list[str], corpus: Path | None, *, large: bool) -> Iterator["FigureRow"]:
    """The figures of a file where the words name one, else of the query that they are."""
    from reader.library import QueryError
    from reader.listing import figures_of_article, figures_of_query

    if len(target) == 1 and names_file(target[0]):
        yield from figures_of_article(read_article(target[0], large=large))
        return
    with marks() as own, library(corpus, own) as opened:
        try:
            yield from figures_of_query(opened, query_of(target))
        except QueryError as error:
            fail(str(error), WRONG_USE)


@contextmanager
def sources_of(
    files: list[str] | None, query: str, corpus: Path | None, unreadable: list[str]
) -> Iterator[tuple[Iterable["Source"], int]]:
    """The articles of the files, else of the query, and how many there are."""
    with marks() as own:
        if files:
            yield (source_of_file(name, own) for name in files), len(files)
            return
        with library(corpus, own) as opened:
            count = count_matching(opened, query)
            if not count:
                fail(_("no article matches."), NOTHING_FOUND)
            yield sources_of_query(opened, own, query, unreadable), count


def source_of_file(name: str, marks: "Marks") -> "Source":
    """The article of a file, or of standard input; ends with a sentence where there is none."""
    from reader.cleaning import MAXIMUM_SIZE
    from reader.sources import source_of_page

    data = read_file(name, MAXIMUM_SIZE + 1)
    source = source_of_page(data, "" if name == STDIN else name, marks)
    if source.article.problem:
        fail(f"{name}: {in_words(source.article.problem)}", UNREADABLE)
    return source


def sources_of_query(
    library: "Library", marks: "Marks", query: str, unreadable: list[str]
) -> Iterator["Source"]:
    """The articles that match; what can't be read any more is told and added to a list."""
    from reader.sources import source_of_entry

    for entry in matching(library, query):
        try:
            source = source_of_entry(library, marks, entry.path)
            problem = in_words(source.article.problem)
        except OSError as error:
            problem = fault(error)
        if problem:
            tell(f"{entry.path}: {problem}")
            unreadable.append(entry.path)
        else:
            yield source
