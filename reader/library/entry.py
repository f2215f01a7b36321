"""The values that the library hands out."""

from dataclasses import dataclass

from reader.article import Figure


class QueryError(ValueError):
    """A query that can't be understood.

    Attributes:
        message: What is wrong and what to do, in a sentence.
        start: Offset in the query of what is wrong.
        end: Offset after it.
    """

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


class CorpusError(Exception):
    """The corpus folder can't be used; the message is a sentence for people."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What lists show of one article.

    Attributes:
        id: SHA-256 of the file's bytes, hexadecimal; copies of a file share it.
        path: POSIX path from the corpus folder, as `os.fsdecode` gives it.
        title: The headline, or the file's name where the page has none.
        published: ISO 8601 day or time, empty where the page does not tell.
        source: The site or feed that the page names.
        outlet: The paper or agency that wrote the article.
        section: The file's folder with "/" between the levels; for a file at the root the
            section that its page names, or "".
        language: `zh-Hans`, `zh-Hant` or `en`.
        figures: How many figures the article has.
        characters: Length of the article's text in code points.
        largest_money: The largest amount of money in it, in main units, or None.
        currency: ISO 4217 code of `largest_money`, or "".
        copies: How many articles of the corpus are reprints of each other, with this one.
    """

    id: str
    path: str
    title: str
    published: str
    source: str
    outlet: str
    section: str
    language: str
    figures: int
    characters: int
    largest_money: float | None
    currency: str
    copies: int = 1


@dataclass(frozen=True, slots=True)
class SectionCount:
    """A section, or what else articles are grouped by, and how many articles it has.

    Attributes:
        name: As in `Entry`; a section inside another has the outer one's name and "/" in front.
        total: How many articles are in it, those of its inner sections not counted.
        read: How many of these are read; 0 where there are no marks.
    """

    name: str
    total: int
    read: int = 0

    @property
    def unread(self) -> int:
        """How many of its articles are not read."""
        return self.total - self.read


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file of the corpus that is no article.

    Attributes:
        path: As in `Entry.path`.
        reason: What is wrong and what to do, in a sentence.
    """

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far bringing the index up to date has come.

    Attributes:
        done: How many of the changed files are done.
        total: How many files were found changed.
        errors: How many of those done could not be read.
    """

    done: int
    total: int
    errors: int


@dataclass(frozen=True, slots=True)
class FigureHit:
    """A figure of the corpus with where it stands.

    Attributes:
        entry: Its article.
        figure: The figure; its offsets are offsets in the article's text.
        sentence: The sentence around it.
    """

    entry: Entry
    figure: Figure
    sentence: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in an article that a query is about; offsets are offsets in the article's text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        sentence_start: Where the sentence around it begins.
        sentence: The sentence.
    """

    start: int
    end: int
    sentence_start: int
    sentence: str
