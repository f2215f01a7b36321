"""What the sidebar offers to list: all articles, saved searches, sections, sources and months."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from reader.library import Library, QueryError, SectionCount
from reader.library.marks import Marks
from reader.library.marks_values import SavedSearch
from reader.words import _


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the corpus.

    Attributes:
        name: What people call it; "" for all articles.
        section: The section that it is; None where it is none.
        query: What it asks for; "" for no more.
        search: Whether it is a saved search.
    """

    name: str = ""
    section: str | None = None
    query: str = ""
    search: bool = False

    @property
    def title(self) -> str:
        """What it is called on the screen."""
        return self.name or _("All articles")


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Counted:
    """A scope with its articles counted.

    Attributes:
        scope: The scope.
        total: How many articles it has; None where it can't be counted.
        unread: How many of them are not read; None where that is not known.
        depth: How many outer sections it is shown in.
    """

    scope: Scope
    total: int | None
    unread: int | None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Scopes:
    """All that the sidebar offers, each group in its order."""

    everything: Counted
    searches: Sequence[Counted]
    sections: Sequence[Counted]
    sources: Sequence[Counted]
    months: Sequence[Counted]

    def totals(self) -> Mapping[Scope, int | None]:
        """How many articles each scope has; None where they can't be counted."""
        groups = (self.searches, self.sections, self.sources, self.months)
        items = [self.everything, *chain(*groups)]
        return {item.scope: item.total for item in items}


def count_scopes(library: Library, marks: Marks | None) -> Scopes:
    """Count the articles of everything that can be listed."""
    sections = library.groups("section")
    unread = sum(group.unread for group in sections) if marks else None
    searches = marks.searches() if marks else ()
    sources = [group for group in library.groups("source") if group.name]
    months = [group for group in library.groups("month") if group.name]

    def counted(scope: Scope, group: SectionCount) -> Counted:
        return Counted(scope, group.total, group.unread if marks else None)

    return Scopes(
        Counted(EVERYTHING, library.count(), unread),
        [_count_search(library, search) for search in searches],
        nested([counted(Scope(item.name or _("Unsorted"), item.name), item) for item in sections]),
        [
            counted(Scope(item.name, query=_field("source", item.name)), item)
            for item in sorted(sources, key=lambda item: -item.total)
        ],
        [
            counted(Scope(item.name, query=month_query(item.name)), item)
            for item in reversed(months)
        ],
    )


def _count_search(library: Library, search: SavedSearch) -> Counted:
    try:
        total = library.count(search.query)
    except QueryError:
        total = None
    return Counted(Scope(search.name, query=search.query, search=True), total, None)


def nested(sections: Sequence[Counted]) -> list[Counted]:
    """Sections below the ones that they are in, with the last part of their names.

    Args:
        sections: In the order of their names.
    """
    known = {item.scope.section for item in sections}
    result = []
    for item in sections:
        section = item.scope.section or ""
        parts = section.split("/")
        paths = ("/".join(parts[:end]) for end in range(1, len(parts)))
        outer = [path for path in paths if path in known]
        name = section[len(outer[-1]) + 1 :] if outer else item.scope.name
        scope = replace(item.scope, name=name)
        result.append(replace(item, scope=scope, depth=len(outer)))
    return result


def both(one: str, other: str) -> str:
    """A query for what fulfils two queries, either of which may be empty."""
    return f"({one}) ({other})" if one and other else one or other


def month_query(month: str) -> str:
    """The query for the articles of a month such as 2023-05."""
    first = date.fromisoformat(f"{month}-01")
    if (first.year, first.month) == (date.max.year, date.max.month):
        return f"after:{month}"
    end = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return f"after:{month} before:{end.isoformat()[:7]}"


def _field(name: str, value: str) -> str:
    return f'{name}:"{value.replace(chr(34), " ")}"'
