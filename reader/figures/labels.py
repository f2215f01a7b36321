"""What a figure measures, in the text's own words.

Grammar by position instead of a parser: in Chinese a counted noun follows its measure word and a
measured quantity stands before its figure; in English the noun follows the number or stands in
front of the verb or preposition that leads to it. Where a noun ends is told by the closed word
classes of `label_words`.
"""

from __future__ import annotations

import re

from reader.figures import label_words as words

REACH = 120
"""How many characters on either side of a figure are looked at."""

LONGEST = 40
"""The most characters that a label has."""

UNLABELLED = frozenset({"date", "duration", "ordinal"})
"""The kinds whose figures measure nothing but themselves."""

Span = tuple[int, int]
"""Where a label stands in the window around the figure: start, end."""

_NOTHING: Span = (0, 0)
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")


def find_label(  # noqa: PLR0917
    text: str, start: int, end: int, kind: str, unit: str, language: str
) -> str:
    """What the figure at `text[start:end]` measures.

    Args:
        text: The whole text.
        start: Offset of the figure's first character.
        end: Offset after its last character.
        kind: One of the kinds of figures.
        unit: The figure's unit, or measure word of a count.
        language: `zh`, `zh-Hans`, `zh-Hant` or `en`.

    Returns:
        A piece of the text within `REACH` characters of the figure, at most `LONGEST` long; empty
        where the text does not tell.
    """
    if kind in UNLABELLED:
        return ""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    line = before[before.rfind("\n") + 1 :] + after.partition("\n")[0]
    if language.startswith("zh") and _IDEOGRAPH.search(line):
        chinese = _Chinese(before, after)
        low, high = chinese.label(kind, unit)
    else:
        low, high = _English(before, after).label(kind, text[start:end])
    label = (before + after)[low:high].strip(_QUOTES)
    return label if len(label) <= LONGEST else label[:LONGEST].rpartition(" ")[0]


def _last_end(pattern: re.Pattern[str], text: str, low: int, high: int) -> int:
    return max((match.end() for match in pattern.finditer(text, low, high)), default=low)


def _first_start(pattern: re.Pattern[str], text: str, low: int, high: int) -> int:
    match = pattern.search(text, low, high)
    return match.start() if match else high


def _first(*spans: Span) -> Span:
    """The first span that is not empty."""
    return next((span for span in spans if span[0] < span[1]), _NOTHING)


def _mask(match: re.Match[str]) -> str:
    """The brackets with nothing legible between them."""
    return match[0][0] + "\0" * (len(match[0]) - 2) + match[0][-1]


def _alternatives(table: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_LONGEST_NOUN = 12
_QUOTES = "“”‘’\"'「」『』《》 \u3000"
_MARKS = "+、～~“”‘’「」『』《》()（）[]【】|…—/"
_OPENING = {")": "(", "）": "（", "]": "[", "】": "【"}
_SENTENCE_ENDS = re.compile(r"[。！？!?\n]")
_CLAUSE_ENDS = re.compile(
    r"[，；：。！？!?;\n]|,(?!\d)|(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])"
)
_BRACKETED = re.compile(r"[(（][^()（）\n]*[)）]")
_NUMERAL = r"(?:[\d０-９][\d０-９.,．:：]*|[一二三四五六七八九十两百千万亿半几]+)[多余]?[万亿]{0,2}"
# A figure right before another: what it measures, the other does too.
_FIGURE_BEFORE = re.compile(
    _NUMERAL + rf"(?:[%％‰]|[a-zA-Z]{{1,3}}|{_alternatives(words.UNITS)})?(?:左右|以上|以下|不等)?$"
)
# A figure between a figure and its noun: 3类20项展品.
_FIGURE_AFTER = re.compile("[超创破获夺得]?" + _NUMERAL + r"[个项名家种类款位件条次台只]")
_FIGURE = re.compile(
    r"[\d０-９][\d０-９.,]*|[一二三四五六七八九十两百千万亿半]+[成倍个家名项元人位所多余次例件]"
)
_BY = frozenset("以用")
_KEPT_IN_SUBJECTS = words.DATES | frozenset("的和与")
_NUMERAL_END = re.compile(r"[\d０-９多余一二三四五六七八九十两百千万亿]$")
_TIME = (
    r"(?:[\d０-９]{1,4}(?:年(?:度|底|初|末)?|月(?:份|底|初|末)?|日|时)"
    r"|前?[一二三四]季度|年[初底末]|月底)"
)
# A time or a unit of reference between the measured thing and its figure.
_ASIDE_BEFORE = re.compile(rf"(?:{_TIME}|每(?:{_alternatives(words.UNITS)}))$")
_TIME_AFTER = re.compile(_TIME + "{1,3}")
_SHARE = re.compile(r"占(?!比|有|用|地)(?:到|了|据)?([^占，。；]{2,14})的$")
_COMPARISON = re.compile(r"(?:(?<![占对同环])比|较)[^，,；;比较]{1,14}$")
_RATE_AFTER = re.compile(r"[/／每][\u3400-\u9fff]{1,3}的")


def _cutter(cuts: frozenset[str], marks: str) -> re.Pattern[str]:
    """Finds marks, words that cut a noun phrase, and longer words that hold such a word."""
    return re.compile(
        f"{_alternatives(cuts | words.WHOLE_WORDS | words.NAME_STARTS)}|[{re.escape(marks)}]"
    )


_LEADING_VERBS = words.VERBS | words.LEAD_INS
_LEADS_BEFORE = words.LEAD_INS | words.REFERENCES | words.CHANGE_TAILS
_CLAUSE_LEADS = words.CONNECTIVES | words.REFERENCES
_CUT_BEFORE = re.compile(
    rf"[\d０-９](?:年[度来内间]?|月份?|日)|[\d０-９][多余]?[万亿]{{0,2}}(?:{_alternatives(words.UNITS)})|"
    + _cutter(words.CUTS_BEFORE, _MARKS).pattern
)
_CUT_AFTER = _cutter(words.CUTS_AFTER, _MARKS + ".+-0123456789")


def _tail(table: frozenset[str], text: str, low: int, high: int) -> int:
    """The length of the longest word of the table that ends at `high`, or 0."""
    return next((n for n in range(min(5, high - low), 0, -1) if text[high - n : high] in table), 0)


def _head(table: frozenset[str], text: str, low: int, high: int) -> int:
    """The length of the longest word of the table that begins at `low`, or 0."""
    return next((n for n in range(min(5, high - low), 0, -1) if text[low : low + n] in table), 0)


class _Chinese:
    """The sentence around a figure, which stands between `before` and `after`."""

    def __init__(self, before: str, after: str) -> None:
        before = _BRACKETED.sub(_mask, before)
        self.text = (before + after).translate(words.TRADITIONAL)
        self.figure = len(before)
        self.low = _last_end(_SENTENCE_ENDS, self.text, 0, self.figure)
        self.high = _first_start(_SENTENCE_ENDS, self.text, self.figure, len(self.text))

    def label(self, kind: str, unit: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        share = _SHARE.search(self.text, self.low, self.figure)
        if share:
            return share.start(), share.end(1)
        if kind == "count":
            quantity = self.measured(self.figure, inherit=False)
            beside = quantity[1] == self.figure and unit in words.PEOPLE_MEASURES
            if beside and _head(words.VERBS, self.text, self.behind_leads(self.figure), self.high):
                return quantity
            return _first(
                self.counted(self.figure, modified=True),
                quantity,
                self.parallel(unit),
                self.measured(self.figure),
            )
        noun = self.counted(self.figure, modified=self.text[self.figure - 1 : self.figure] in _BY)
        quantity = self.measured(self.figure, inherit=False)
        if noun[1] - noun[0] < 2 or self.is_quantity(quantity):
            return _first(self.measured(self.figure), noun)
        return noun

    def is_quantity(self, span: Span) -> bool:
        """Whether the noun at `span` names a quantity."""
        low, high = span
        return low < high and (
            self.text[high - 1] in words.QUANTITY_ENDINGS
            or _tail(words.QUANTITY_WORDS, self.text, low, high) > 0
        )

    def measured(self, high: int, inherit: bool = True) -> Span:
        """The noun phrase that a figure beginning at `high` says the size of.

        Args:
            high: Where the figure begins.
            inherit: Whether a clause without a noun of its own takes that of the one before.
        """
        text = self.text
        change = _NOTHING
        while high > self.low:
            last = text[high - 1]
            if _tail(words.QUANTITY_WORDS, text, self.low, high):
                break
            if last in _OPENING:
                opening = text.rfind(_OPENING[last], self.low, high)
                if opening < 0:
                    break
                high = opening
            elif last in _QUOTES or last in "(（:：、~～-—":
                high -= 1
            elif length := _tail(_LEADS_BEFORE, text, self.low, high):
                high -= length
                if text[high : high + length] in words.CHANGE_TAILS:
                    change = high, high + length
                    high = self.before_comparison(high)
            elif match := _ASIDE_BEFORE.search(text, max(self.low, high - 8), high):
                high = match.start()
            else:
                joined = high - (last in "和与及")
                match = _FIGURE_BEFORE.search(text, max(self.low, joined - 14), joined)
                if not match:
                    break
                high = match.start()
        clause = _last_end(_CLAUSE_ENDS, text, self.low, high)
        low = max(self.cut_before(clause, high), high - _LONGEST_NOUN)
        verb = _head(_LEADING_VERBS, text, low, high)
        if verb > 1 and high - low - verb >= 4:
            low += verb
        if high - low >= 2:
            return low, high
        return _first(self.topic(clause), change, (low, high)) if inherit else _NOTHING

    def before_comparison(self, high: int) -> int:
        """`high` moved before the words that compare, in front of a rise or fall."""
        while length := _tail(words.COMPARISONS, self.text, self.low, high):
            high -= length
        match = _COMPARISON.search(self.text, max(self.low, high - 16), high)
        return match.start() if match else high

    def cut_before(self, low: int, high: int) -> int:
        """Where the noun phrase that ends at `high` begins."""
        for match in _CUT_BEFORE.finditer(self.text, low, high):
            word = match[0]
            if word in words.NAME_STARTS:
                low = match.start()
            elif word in words.CUTS_BEFORE or word not in words.WHOLE_WORDS:
                low = match.end()
        return low

    def topic(self, high: int) -> Span:
        """The subject of the nearest clause before `high` that has one."""
        text = self.text
        for _ in range(5):
            while high > self.low and text[high - 1] in "，；,;：: \u3000":
                high -= 1
            start = _last_end(_CLAUSE_ENDS, text, self.low, high)
            if start >= high:
                break
            begin = start + (text[start] in _QUOTES)
            while length := _head(_CLAUSE_LEADS, text, begin, high):
                begin += length
            if match := _TIME_AFTER.match(text, begin, high):
                begin = match.end()
            figures = [match.start() for match in _FIGURE.finditer(text, begin, high)]
            verb = _head(words.PREDICATES, text, begin, high)
            if verb and text[begin + verb : begin + verb + 1] not in words.NOUN_SUFFIXES:
                pass
            elif figures:
                for figure in figures[:3]:
                    low, end = self.measured(figure, inherit=False)
                    if end - max(low, begin) >= 2:
                        return max(low, begin), end
                span = self.cut_before(figures[-1], high), high
                if self.is_quantity(span):
                    return span
            else:
                begin = max(begin, max(map(text[: high - 1].rfind, ")）")) + 1)
                end = self.cut_after(begin, high, _KEPT_IN_SUBJECTS)
                while length := _tail(words.DATES, text, begin, end):
                    end -= length
                begin = self.cut_before(begin, end)
                if end - begin >= 2:
                    return begin, end
            high = start
        return _NOTHING

    def counted(self, low: int, modified: bool = False) -> Span:
        """The noun phrase behind the figure that ends at `low`.

        Args:
            low: Where the figure ends.
            modified: Whether what stands in front of 的 describes the noun, and the noun is
                behind it: so for what is counted.
        """
        text = self.text
        low = self.behind_leads(low)
        clause = _first_start(_CLAUSE_ENDS, text, low, self.high)
        low += low < clause and text[low] in "“‘「『《"
        while low < clause:
            end = self.cut_after(low, clause, verb_first=modified)
            noun = low, min(end, low + _LONGEST_NOUN)
            if end == low and modified and _head(words.MODIFIER_STARTS, text, low, clause):
                end = text.find("的", low, clause)
            elif (
                not modified or text[end : end + 1] != "的" or text[end - 1] in words.OWNER_ENDINGS
            ):
                return noun
            if end < low:
                return _NOTHING
            described = noun
            low = end + 1
            behind = low, self.cut_after(low, clause)
            if described[0] < described[1] and (low == behind[1] or self.is_quantity(behind)):
                return described
        return _NOTHING

    def parallel(self, unit: str) -> Span:
        """What an earlier figure of the sentence with the same measure word counts."""
        place = self.text.rfind(unit.translate(words.TRADITIONAL), self.low, self.figure)
        if unit and place > self.low and _NUMERAL_END.search(self.text, self.low, place):
            return self.counted(place + len(unit), modified=True)
        return _NOTHING

    def behind_leads(self, low: int) -> int:
        """`low` moved behind what may stand between a figure and its noun."""
        text = self.text
        while low < self.high:
            match = _RATE_AFTER.match(text, low, self.high) or _FIGURE_AFTER.match(
                text, low, self.high
            )
            if match:
                low = match.end()
            elif length := _head(words.LEADS_AFTER, text, low, self.high):
                low += length
            elif text[low] in "(（" and (close := _BRACKETED.match(text, low, self.high)):
                low = close.end()
            elif text[low] in ")）" and text[low + 1 : low + 2] == "的":
                low += 2
            elif text[low] == " " and text[low + 1 : low + 2].isascii():
                low += 1
            else:
                break
        return low

    def cut_after(
        self, low: int, high: int, kept: frozenset[str] = frozenset(), verb_first: bool = False
    ) -> int:
        """Where the noun phrase that begins at `low` ends.

        Args:
            low: Where it begins.
            high: Where it ends at the latest.
            kept: Words that do not end it.
            verb_first: Whether it may begin with a verb.
        """
        for match in _CUT_AFTER.finditer(self.text, low, high):
            word = match[0]
            first = verb_first and match.start() == low and word in words.VERBS
            noun = word in words.VERBS and (
                self.text[match.end() : match.end() + 1] in words.NOUN_SUFFIXES
            )
            whole = noun or (word in words.WHOLE_WORDS and word not in words.CUTS_AFTER)
            if not (whole or first or word in kept):
                return match.start()
        return high


_MOST_WORDS = 5
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]|\d+-year-olds?")
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[£$€¥]?\d[\d.,]*\w*(?:-[a-z]\w*)*%?|\w[\w’'&/]*(?:-[\w’'&/]+)*|[^\w\s]|\n"
)
_OR_MORE = re.compile(r" or (?:more|so|fewer|less|above|over|under) (?=\w)")
_ENGLISH_ENDS = re.compile(r"(?<![A-Z])(?<!Mr|Dr|Ms|St)(?<!Mrs)[.!?][”’\"')\]]*(?=\s)|\n")


class _English:
    """The tokens of the sentence on either side of a figure."""

    def __init__(self, before: str, after: str) -> None:
        text = before + after
        middle = len(before)
        low = _last_end(_ENGLISH_ENDS, text, 0, middle)
        high = _first_start(_ENGLISH_ENDS, text, middle, len(text))
        self.left = list(_TOKEN.finditer(text, low, middle))
        more = _OR_MORE.match(text, middle, high)
        self.right = list(_TOKEN.finditer(text, more.end() if more else middle, high))

    def label(self, kind: str, figure: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        noun = self.noun_phrase(0)
        quantity = self.measured()
        if kind in ("count", "number"):
            return _first(noun, self.of("of"), self.happening(), quantity)
        if kind == "measure":
            if "-year" in figure:
                return noun
            aged = bool(self.left) and self.left[-1][0].lower() == "aged"
            return _first(quantity, noun) if aged else _first(self.of("of"), noun, quantity)
        if kind == "money":
            return _first(self.noun(0), self.of("for"), quantity)
        subject = not self.left or self.left[-1][0].lower() in words.ENGLISH_CLAUSE_STARTS
        predicate = self.happening() if subject else _NOTHING
        return _first(self.of("of"), noun, predicate, quantity)

    def noun(self, index: int) -> Span:
        """The noun phrase that begins at a token on the right."""
        begin = end = 0
        plural = False
        for place in range(index, min(index + _MOST_WORDS, len(self.right))):
            token = self.right[place]
            word = token[0].lower()
            if not _WORD.match(word) or word in words.ENGLISH_STOPS:
                if end and self.relates(self.right, place):
                    end = self.noun_phrase(place + 1)[1] or end
                break
            if plural or (_is_past(word) and not self.before_plural(place)):
                break
            plural = _is_plural(word)
            begin, end = begin or token.start(), token.end()
        bare = index < len(self.right) and end == self.right[index].end()
        if bare and self.right[index][0].lower() in words.ENGLISH_DIMENSIONS:
            return _NOTHING
        return begin, end

    def before_plural(self, index: int) -> bool:
        """Whether the token on the right is followed by a plural noun, which it describes."""
        following = self.right[index + 1 : index + 2]
        return any(_is_plural(token[0].lower()) for token in following)

    def noun_phrase(self, index: int) -> Span:
        """The noun phrase on the right whose determiners begin at a token."""
        for token in self.right[index:]:
            word = token[0].lower()
            if word not in words.ENGLISH_DETERMINERS and not word[0].isdigit() and word != "-":
                break
            index += 1
        return self.noun(index)

    def of(self, preposition: str) -> Span:
        """The noun phrase behind the preposition that follows the figure."""
        if self.right and self.right[0][0].lower() == preposition:
            return self.noun_phrase(1)
        return _NOTHING

    def happening(self) -> Span:
        """What is said of a number that stands for people or things named before."""
        index = 0
        if len(self.right) > 2 and self.right[0][0].lower() == "of":
            index = 3 if self.right[1][0].lower() == "the" else 2
        while index < len(self.right) and (
            self.right[index][0].lower() in words.ENGLISH_AUXILIARIES
        ):
            index += 1
        begin = end = 0
        for token in self.right[index : index + _MOST_WORDS + 2]:
            word = token[0].lower()
            stop = word in (words.ENGLISH_PHRASE_ENDS if begin else words.ENGLISH_STOPS)
            if stop or not (_WORD.match(word) or (begin and token[0][0].isdigit())):
                break
            begin, end = begin or token.start(), token.end()
        return begin, end

    def measured(self) -> Span:
        """The noun phrase on the left that the figure says the size of."""
        left = self.left
        high = len(left)
        verb = _NOTHING
        dated = joined = False
        while high:
            if (figure := self.figure_start(high)) < high:
                high = figure
                dated = True
                continue
            word = left[high - 1][0].lower()
            change = word in words.ENGLISH_CHANGES or (
                word in words.ENGLISH_OBJECT_CHANGES
                and high > 1
                and left[high - 2][0].lower() in words.ENGLISH_COPULAS
            )
            copula = word in words.ENGLISH_COPULAS
            link = dated and word in words.ENGLISH_DATE_LINKS
            if _WORD.match(word) and not (change or copula or link or word in words.ENGLISH_SKIPS):
                break
            high -= 1
            dated = word[0].isdigit() or word in words.ENGLISH_DATES or (dated and not link)
            joined |= change or copula
            if change:
                verb = left[high].span()
        if high and left[high - 1][0].lower() in words.ENGLISH_PAYMENTS:
            return left[high - 1].span()
        if high > 1 and left[high - 1][0].lower() in words.ENGLISH_RELATIVES:
            high -= 1
            high -= not _WORD.match(left[high - 1][0])
        low = self.noun_start(high)
        while joined and low < high:
            place = low
            while place and (
                left[place - 1][0].lower() in words.ENGLISH_DETERMINERS
                or left[place - 1][0][0].isdigit()
            ):
                place -= 1
            if not place or left[place - 1][0].lower() not in words.ENGLISH_CIRCUMSTANCES:
                break
            head = self.noun_start(place - 1)
            if head == place - 1:
                break
            low, high = head, place - 1
        if low < high:
            return left[low].start(), left[high - 1].end()
        word = left[high - 1][0].lower() if high else ""
        bare = word not in words.ENGLISH_STOPS or word in words.ENGLISH_SUBJECTS
        return _first(verb, left[high - 1].span() if high and bare else _NOTHING)

    def figure_start(self, high: int) -> int:
        """Where a figure that ends before the token `high` on the left begins, else `high`."""
        high -= high > 0 and self.left[high - 1][0].lower() in ("or", "and", ",")
        for place in range(high - 1, max(high - 6, -1), -1):
            word = self.left[place][0].lower()
            if word[-1].isdigit():
                return place
            if word not in words.ENGLISH_UNITS:
                break
        return high

    def noun_start(self, high: int) -> int:
        """The token on the left with which the noun phrase begins that ends before `high`."""
        low = high
        while low and high - low < _MOST_WORDS + 2:
            word = self.left[low - 1][0].lower()
            if not _WORD.match(word) or word in words.ENGLISH_OBJECT_CHANGES:
                break
            if word in words.ENGLISH_STOPS and not self.relates(self.left, low - 1):
                break
            ends_noun = _is_plural(word) or _is_past(word)
            if ends_noun and self.is_before_noun(low, high):
                break
            low -= 1
        return low

    def is_before_noun(self, index: int, high: int) -> bool:
        """Whether a token of the same noun phrase follows the one before `index`."""
        tokens = self.left
        return (
            index < high
            and tokens[index - 1][0].islower()
            and tokens[index][0].lower() not in words.ENGLISH_STOPS
        )

    def relates(self, tokens: list[re.Match[str]], index: int) -> bool:
        """Whether a preposition ties its noun to one that is nothing without it."""
        if tokens[index][0].lower() not in ("of", "in", "to") or not index:
            return False
        word = tokens[index - 1][0].lower()
        return word in words.ENGLISH_RELATIONS or word == "going"


def _is_plural(word: str) -> bool:
    return word in words.ENGLISH_PLURALS or (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "’s", "'s"))
        and word not in words.ENGLISH_SINGULARS
        and word not in words.ENGLISH_ATTRIBUTES
    )


def _is_past(word: str) -> bool:
    return word.endswith("ed") and "-" not in word and word not in words.ENGLISH_PARTICIPLES
