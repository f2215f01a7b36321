"""The query language: what a reader types to what the index is asked for."""

from reader.library.tokens import phrase


class QueryError(ValueError):
    """A query that can't be understood.

    Attributes:
        message: What is wrong, in a sentence.
        start: Offset in the query of what is wrong.
        end: Offset after it.
    """

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


def match_expression(query: str) -> str:
    """The FTS5 expression of the articles that have every word of a query."""
    phrases = (" ".join(phrase(word)) for word in query.split())
    return " AND ".join(f'"{words}"' for words in phrases if words)
