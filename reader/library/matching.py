"""A query to what the search index is asked for, and to what is left to be looked at.

The index answers words and fields exactly. Of conditions on figures and on dates inside of
alternatives it only knows which articles may be meant and which certainly are; those in between
are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.article import Figure
from reader.library.conditions import FigureCondition
from reader.library.contents import EVERY, HAS_FIGURES, PREFIXES, section_token
from reader.library.keys import UNDATED_END, first_key_of_day
from reader.library.query import All, Any, HasFigures, HasMark, Not, Published, Query, Words
from reader.library.tokens import find_phrases, phrase

_END = 1 << 62


@dataclass(frozen=True, slots=True)
class Search:
    """What the index is asked for.

    Attributes:
        possible: The FTS5 expression of the articles that may be meant, None for no article.
        certain: That of those that certainly are; equal to `possible` where that is all.
        ranking: The expression that ranks the possible ones by relevance.
        first: The smallest key that is meant.
        end: The key after the largest one.
        query: What has to hold of those that only may be meant, but for what the index answers.
        words: The expression of what the index is quick to answer of single articles.
        others: What has to hold of those besides.
        marked: The keys of the articles with each mark that the query asks for.
    """

    possible: str | None
    certain: str | None
    ranking: str
    first: int
    end: int
    query: Query
    words: str | None
    others: Query
    marked: Mapping[HasMark, Container[int]]

    @property
    def exact(self) -> bool:
        """Whether nothing is left to be looked at."""
        return self.possible == self.certain


def plan(query: Query, section: str | None, marked: Mapping[HasMark, Container[int]]) -> Search:
    """Turn a query into what the index is asked for.

    Args:
        query: What is looked for.
        section: The only section to look in; None for all.
        marked: The keys of the articles with each of the query's `wanted_marks`.
    """
    first, end = 0, _END
    parts = []
    for part in query.parts if isinstance(query, All) else (query,):
        if isinstance(part, Published):
            lower, upper = published_keys(part)
            first, end = max(first, lower), min(end, upper)
        else:
            parts.append(part)
    own = _EVERY if section is None else _phrase([section_token(section)])
    possible, certain = (_all([own, bound]) for bound in bounds(All(tuple(parts))))
    unsure = All(tuple(part for part in parts if not _is_exact(part)))
    # Each condition on figures is a choice of many tokens, to be searched for in each article.
    quick = [part for part in parts if _is_exact(part) and not _has_condition(part)]
    words = _all([own, bounds(All(tuple(quick)))[0]])
    others = All(tuple(part for part in parts if part not in quick))
    ranking = _ranking(query, possible)
    return Search(possible, certain, ranking, first, end, unsure, words, others, marked)


def wanted_terms(query: Query) -> Iterator[Words | FigureCondition]:
    """The words and the conditions on figures in a query, but for those that must not hold."""
    match query:
        case Words() | FigureCondition():
            yield query
        case All(parts) | Any(parts):
            for part in parts:
                yield from wanted_terms(part)


def _has_condition(query: Query) -> bool:
    """Whether a query has conditions on figures."""
    match query:
        case FigureCondition():
            return True
        case Not(part):
            return _has_condition(part)
        case All(parts) | Any(parts):
            return any(map(_has_condition, parts))
        case _:
            return False


def wanted_marks(query: Query) -> Iterator[HasMark]:
    """The marks in a query, those that must not be there too."""
    match query:
        case HasMark():
            yield query
        case Not(part):
            yield from wanted_marks(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from wanted_marks(part)


def find_hits(query: Query, text: str, figures: Iterable[Figure]) -> list[tuple[int, int]]:
    """What a query finds in an article that it finds.

    Args:
        query: The query.
        text: The article's text.
        figures: The article's figures.

    Returns:
        Start and end of the words, and of the figures that fulfil a condition, in their order.
    """
    terms = list(wanted_terms(query))
    words = [term.tokens for term in terms if isinstance(term, Words) and not term.field]
    conditions = [term for term in terms if isinstance(term, FigureCondition)]
    found = find_phrases(text, words)
    for figure in figures:
        if any(condition.matches(figure) for condition in conditions):
            found.append((figure.start, figure.end))
    return sorted(found)


def _ranking(query: Query, possible: str | None) -> str:
    """The expression in which words in the title count once more."""
    titles = (
        _phrase(PREFIXES["title"] + token for token in term.tokens)
        for term in wanted_terms(query)
        if isinstance(term, Words) and not term.field
    )
    return f"({possible} AND ({' OR '.join((_EVERY, *titles))}))"


# Expressions of the index are strings; None stands for no article, _EVERY for all.
_Expression = str | None


def bounds(query: Query) -> tuple[_Expression, _Expression]:
    """The expressions of the articles that may be meant, and of those that certainly are."""
    match query:
        case Words(tokens, field):
            words = _phrase([PREFIXES[field] + token for token in tokens] if field else tokens)
            return words, words
        case HasFigures():
            figures = _phrase([HAS_FIGURES])
            return figures, figures
        case FigureCondition():
            possible = _any([_phrase([token]) for token in query.possible()])
            if query.label:
                label = [PREFIXES["label"] + token for token in phrase(query.label)]
                possible = _all([_phrase(label), possible])
            return possible, _any([_phrase(tokens) for tokens in query.certain()])
        case Published() | HasMark():
            return _EVERY, None
        case Not(part):
            possible, certain = bounds(part)
            return _without(_EVERY, certain), _without(_EVERY, possible)
        case All(parts):
            # Taken away from the others at once: what is not meant is rarely worth listing.
            wanted = [bounds(part) for part in parts if not isinstance(part, Not)]
            unwanted = [bounds(part.part) for part in parts if isinstance(part, Not)]
            return (
                _without(_all([bound[0] for bound in wanted]), _any([b[1] for b in unwanted])),
                _without(_all([bound[1] for bound in wanted]), _any([b[0] for b in unwanted])),
            )
        case Any(parts):
            each = [bounds(part) for part in parts]
            return _any([bound[0] for bound in each]), _any([bound[1] for bound in each])


def _is_exact(query: Query) -> bool:
    possible, certain = bounds(query)
    return possible == certain


def _phrase(tokens: Iterable[str]) -> str:
    return f'"{" ".join(tokens)}"'


_EVERY = _phrase([EVERY])


def _all(expressions: Iterable[_Expression]) -> _Expression:
    parts = [part for part in expressions if part != _EVERY]
    if None in parts:
        return None
    return f"({' AND '.join(filter(None, parts))})" if len(parts) > 1 else (*parts, _EVERY)[0]


def _any(expressions: Iterable[_Expression]) -> _Expression:
    parts = [part for part in expressions if part is not None]
    if _EVERY in parts:
        return _EVERY
    return f"({' OR '.join(parts)})" if len(parts) > 1 else (*parts, None)[0]


def _without(expression: _Expression, unwanted: _Expression) -> _Expression:
    if expression is None or unwanted == _EVERY:
        return None
    return expression if unwanted is None else f"({expression} NOT {unwanted})"


def published_keys(published: Published) -> tuple[int, int]:
    """The first key that is meant, and the one after the last; undated articles never are."""
    return (
        first_key_of_day(published.first) if published.first else UNDATED_END,
        first_key_of_day(published.end) if published.end else _END,
    )
