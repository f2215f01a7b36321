"""Labels in English: the noun follows the number, or stands before the verb that leads to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.figures import label_words as words
from reader.figures.label_spans import NOTHING, Span, first_start, last_end

_MOST_WORDS = 5
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[£$€¥]?\d[\d.,]*\w*(?:-[a-z]\w*)*%?|\w[\w’'&/]*(?:-[\w’'&/]+)*|[^\w\s]"
)
_ENGLISH_ENDS = re.compile(r"(?<![A-Z])(?<!Mr|Dr|Ms|St)(?<!Mrs)[.!?][”’\"')\]]*(?=\s)|\n")
# What may stand between a figure and its noun: a restatement in brackets, "or more".
_ASIDE_AFTER = re.compile(
    r" ?\([^()]{1,30}\) |\) (?=of )| or (?:more|so|fewer|less|above|over|under) (?=\w)"
)


class _Tokens:
    """Words and marks of a stretch of English, in lower case, with their places."""

    def __init__(self, text: str, low: int, high: int) -> None:
        tokens = list(_TOKEN.finditer(text, low, high))
        self.words = [token[0].lower() for token in tokens]
        self.lower = [token[0].islower() for token in tokens]
        self.spans = [token.span() for token in tokens]

    def span(self, low: int, high: int) -> Span:
        """Where the tokens from `low` up to `high` stand."""
        return (self.spans[low][0], self.spans[high - 1][1]) if low < high else NOTHING

    def relates(self, index: int) -> bool:
        """Whether a preposition ties its noun to one that is nothing without it."""
        return (
            index > 0
            and self.words[index] in ("of", "in", "to")
            and self.words[index - 1] in words.ENGLISH_RELATIONS
        )


class EnglishSentence:
    """The sentence around a figure, which stands between `before` and `after`."""

    def __init__(self, before: str, after: str) -> None:
        text = before + after
        figure = len(before)
        low = last_end(_ENGLISH_ENDS, text, 0, figure)
        high = first_start(_ENGLISH_ENDS, text, figure, len(text))
        aside = _ASIDE_AFTER.match(text, figure, high)
        self.left = _Tokens(text, low, figure)
        self.right = _Tokens(text, aside.end() if aside else figure, high)

    def label(self, kind: str, figure: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        return next((span for span in self._candidates(kind, figure) if span[0] < span[1]), NOTHING)

    def _candidates(self, kind: str, figure: str) -> Iterator[Span]:
        """Where the label may stand, the likeliest place first."""
        last = self.left.words[-1] if self.left.words else ""
        if kind in ("count", "number"):
            yield self.noun_phrase(0)
            yield self.linked("of")
            yield self.happening()
        elif kind == "measure":
            if "-year" in figure:
                yield self.noun_phrase(0)
                return
            if last == "aged":
                yield from self._quantities()
            yield self.linked("of")
            yield self.noun_phrase(0)
        elif kind == "money":
            yield self.noun(0)
            yield self.linked("for")
            owned = not words.ENGLISH_OWNING.isdisjoint(self.left.words[-3:])
            if owned or last.endswith("ing"):
                yield self.linked("in")
        else:
            yield self.linked("of")
            yield self.noun_phrase(0)
            if last in words.ENGLISH_CLAUSE_STARTS:
                yield self.happening()
        yield from self._quantities()

    def _quantities(self) -> Iterator[Span]:
        yield self.number_of()
        yield self.measured()

    def noun(self, low: int) -> Span:
        """The noun phrase that begins at the token `low` on the right."""
        tokens, right = self.right, self.right.words
        high = low
        for word in right[low : low + _MOST_WORDS]:
            if not _is_word(word) or word in words.ENGLISH_STOPS:
                behind = self.noun_phrase(high + 1) if tokens.relates(high) else NOTHING
                if low < high and behind[1]:
                    return tokens.spans[low][0], behind[1]
                break
            describes = any(map(_is_plural, right[high + 1 : high + 2]))
            ended = high > low and _is_plural(right[high - 1])
            if ended or (_is_past(word) and not describes):
                break
            high += 1
        if right[low:high] and right[low] in words.ENGLISH_DIMENSIONS and high == low + 1:
            return NOTHING
        return tokens.span(low, high)

    def noun_phrase(self, low: int) -> Span:
        """The noun phrase whose determiners begin at the token `low` on the right."""
        right = self.right.words
        for word in right[low:]:
            either = word == "or" and right[low + 1 : low + 2] == ["her"]
            if not (
                either or word in words.ENGLISH_DETERMINERS or word[0].isdigit() or word == "-"
            ):
                break
            low += 1
        return self.noun(low)

    def linked(self, preposition: str) -> Span:
        """The noun phrase behind the preposition that follows the figure."""
        return self.noun_phrase(1) if self.right.words[:1] == [preposition] else NOTHING

    def happening(self) -> Span:
        """What is said of a number that stands for people or things named before."""
        right = self.right.words
        low = 0
        if len(right) > 2 and right[0] == "of":
            low = 3 if right[1] == "the" else 2
        while low < len(right) and right[low] in words.ENGLISH_AUXILIARIES:
            low += 1
        high = low
        for word in right[low : low + _MOST_WORDS + 2]:
            stops = words.ENGLISH_PHRASE_ENDS if high > low else words.ENGLISH_STOPS
            if word in stops or not (_is_word(word) or (high > low and word[0].isdigit())):
                break
            high += 1
        return self.right.span(low, high)

    def measured(self) -> Span:
        """The noun phrase on the left that the figure says the size of."""
        left = self.left.words
        high, verb = self.behind_noun()
        if high and left[high - 1] in words.ENGLISH_PAYMENTS:
            return self.left.span(high - 1, high)
        if high > 1 and left[high - 1] in words.ENGLISH_RELATIVES:
            high -= 1 + (not _is_word(left[high - 2]))
        low = self.noun_start(high)
        while verb < len(left) and low < high:
            place = low
            while place and (
                left[place - 1] in words.ENGLISH_DETERMINERS or left[place - 1][0].isdigit()
            ):
                place -= 1
            if not place or left[place - 1] not in words.ENGLISH_CIRCUMSTANCES:
                break
            head = self.noun_start(place - 1)
            if head == place - 1:
                break
            low, high = head, place - 1
        if low < high:
            return self.left.span(low, high)
        if verb < len(left) and left[verb] in words.ENGLISH_CHANGES:
            return self.left.span(verb, verb + 1)
        last = left[high - 1] if high else ""
        bare = last not in words.ENGLISH_STOPS or last in words.ENGLISH_SUBJECTS
        return self.left.span(high - 1, high) if last and bare else NOTHING

    def number_of(self) -> Span:
        """The "number of" something that the clause before the figure begins with."""
        left = self.left.words
        for low in range(len(left) - 3, -1, -1):
            if not _is_word(left[low]) or left[low] in words.ENGLISH_CHANGES:
                break
            if left[low] in words.ENGLISH_NUMBERS and left[low + 1] == "of":
                high = low + 2
                while left[high : high + 1] and left[high] not in words.ENGLISH_STOPS:
                    if _is_past(left[high]) or left[high] in words.ENGLISH_COPULAS:
                        break
                    high += 1
                return self.left.span(low, high) if high > low + 2 else NOTHING
        return NOTHING

    def behind_noun(self) -> tuple[int, int]:
        """The token on the left up to which only words lead to the figure that say nothing.

        Also the first verb among them, whose subject may have more than one noun, or else the
        number of tokens.
        """
        left = self.left.words
        high = verb = len(left)
        dated = False
        while high:
            figure = self.figure_start(high)
            if figure < high:
                high, dated = figure, True
                continue
            word = left[high - 1]
            passive = high > 1 and left[high - 2] in words.ENGLISH_COPULAS
            change = word in words.ENGLISH_CHANGES or (
                passive and word in words.ENGLISH_OBJECT_CHANGES
            )
            link = dated and word in words.ENGLISH_DATE_LINKS
            copula = word in words.ENGLISH_COPULAS
            if _is_word(word) and not (change or copula or link or word in words.ENGLISH_SKIPS):
                break
            high -= 1
            dated = word in words.ENGLISH_DATES or (dated and not link)
            if change or (copula and verb == len(left)):
                verb = high
        return high, verb

    def figure_start(self, high: int) -> int:
        """Where a figure that ends before the token `high` on the left begins, else `high`."""
        left = self.left.words
        end = high - (left[high - 1] in ("or", "and", ","))
        for place in range(end - 1, max(end - 6, -1), -1):
            if left[place][-1].isdigit():
                return place
            if left[place] not in words.ENGLISH_UNITS:
                break
        return high

    def noun_start(self, high: int) -> int:
        """The token on the left with which the noun phrase begins that ends before `high`."""
        left = self.left.words
        low = high
        while low and high - low < _MOST_WORDS + 2:
            word = left[low - 1]
            if not _is_word(word) or word in words.ENGLISH_OBJECT_CHANGES:
                break
            if word in words.ENGLISH_STOPS and not self.left.relates(low - 1):
                break
            inner = low < high and self.left.lower[low - 1] and left[low] not in words.ENGLISH_STOPS
            if inner and (_is_plural(word) or _is_past(word)):
                break
            low -= 1
        return low


def _is_word(word: str) -> bool:
    return word[0].isalpha() or "-year-old" in word


def _is_plural(word: str) -> bool:
    return word in words.ENGLISH_PLURALS or (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "’s", "'s"))
        and word not in words.ENGLISH_SINGULARS
        and word not in words.ENGLISH_ATTRIBUTES
    )


def _is_past(word: str) -> bool:
    return word.endswith("ed") and "-" not in word and word not in words.ENGLISH_PARTICIPLES
