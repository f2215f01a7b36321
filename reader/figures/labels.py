"""What a figure measures, in the text's own words.

Grammar by position instead of a parser: in Chinese a counted noun follows its measure word and a
measured quantity stands before its figure; in English the noun follows the number or stands in
front of the verb or preposition that leads to it. Where a noun ends is told by the closed word
classes of `label_words`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures import label_words as words
from reader.figures.lexicon import Backward, Forward

if TYPE_CHECKING:
    from collections.abc import Iterable

REACH = 120
"""How many characters on either side of a figure are looked at."""

LONGEST = 48
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


_LONGEST_NOUN = 12
_QUOTES = "“”‘’\"'「」『』《》 \u3000"
_MARKS = '"+、～~“”‘’「」『』《》()（）[]【】|…—/'
_OPENING = {")": "(", "）": "（", "]": "[", "】": "【"}
_SENTENCE_ENDS = re.compile(r"[。！？!?\n]")
_CLAUSE_ENDS = re.compile(
    r"[，；：。！？!?;\n]|,(?!\d)|(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])"
)
_BRACKETED = re.compile(r"[(（][^()（）\n]*[)）]")
_UNIT = "(?:" + "|".join(sorted(words.UNITS, key=len, reverse=True)) + ")"
_DIGITS = r"[\d０-９][\d０-９.,．:：]*"
_NUMERAL = rf"(?:{_DIGITS}|[一二三四五六七八九十两百千万亿半几]+)[多余]?[万亿]{{0,2}}"
_FIGURE = re.compile(
    rf"{_DIGITS}|[一二三四五六七八九十两百千万亿半]+[成倍个家名项元人位所多余次例件]"
)
_NUMERAL_BEFORE = re.compile(r"[\d０-９多余一二三四五六七八九十两百千万亿]$")
# A figure right before another: what it measures, the other does too.
_FIGURE_BEFORE = re.compile(
    rf"{_NUMERAL}(?:[%％‰]|[a-zA-Z]{{1,3}}|{_UNIT})?(?:左右|以[上下]|不等)?$"
)
# A figure between a figure and its noun: 3类20项展品.
_FIGURE_AFTER = re.compile(f"[超创破获夺得]?{_NUMERAL}{_UNIT}")
_FIGURE_CUT = re.compile(rf"{_DIGITS}(?:年[度来内间]?|月份?|日|[多余]?[万亿]{{0,2}}{_UNIT})")
_TIME = (
    r"(?:[\d０-９]{1,4}(?:年[度底初末间来内]?|月[份底初末]?|日|时)"
    r"|前?[一二三四]季度|年[初底末]|月底)"
)
_TIME_AFTER = re.compile(_TIME + "{1,3}")
# A time or a unit of reference between the measured thing and its figure.
_ASIDE_BEFORE = re.compile(
    f"(?:{_TIME}|每{_UNIT}|[一二三四五六七八九十两几]+[余多]?(?:年|个月|天|周)[间来内])$"
)
_RATE_AFTER = re.compile(r"[/／每][\u3400-\u9fff]{1,3}的")
_SHARE = re.compile(
    r"占(?![比有用地])[到了据]?([^占，。；]{2,14}?)"
    r"(?:的|(?<=[\u3400-\u9fff]{2}))(?:约|近|超过|逾|超|不到)?$"
)
_COMPARISON = re.compile(r"(?:(?<![占对同环])比|较)[^，,；;比较]{1,14}$")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_PERSON = re.compile(
    r"([他她我])(?:今年|现年|目前|当[年时]|那年|才|刚|已|还|只有|不[到满]|未满|年仅|是|快)*$"
)


def _meanings(**tables: Iterable[str]) -> dict[str, str]:
    """Each word with the name of the last table that holds it."""
    return {word: name for name, table in tables.items() for word in table}


_LEADS = Backward(_meanings(lead=words.LEAD_INS | words.REFERENCES, change=words.CHANGE_TAILS))
_COMPARISONS = Backward(_meanings(comparison=words.COMPARISONS))
_QUANTITIES = Backward(_meanings(quantity=words.QUANTITY_WORDS | words.QUANTITY_ENDINGS))
_LONG_QUANTITIES = Backward(_meanings(quantity=words.QUANTITY_WORDS))
_DATES = Backward(_meanings(date=words.DATES))
_IN_FRONT = Forward(
    _meanings(whole=words.WHOLE_WORDS, cut=[*words.CUTS_BEFORE, *_MARKS], start=words.NAME_STARTS)
)
_BEHIND = Forward(
    _meanings(
        whole=words.WHOLE_WORDS,
        link="的和与",
        cut=[*(words.FUNCTION_WORDS - {*"的和与"}), *_MARKS, *".-"],
        date=words.DATES,
        nominal=words.NOMINAL_VERBS,
        verb=words.VERBS,
    )
)
_PREDICATES = Forward(_meanings(predicate=words.PREDICATES))
_LEADING_VERBS = Forward(_meanings(verb=words.VERBS | words.NOMINAL_VERBS | words.LEAD_INS))
_CLAUSE_LEADS = Forward(_meanings(lead=words.CONNECTIVES | words.REFERENCES))
_LEADS_AFTER = Forward(_meanings(lead=words.LEADS_AFTER))
_MODIFIERS = Forward(_meanings(modifier=words.MODIFIER_STARTS))


class _Chinese:
    """The sentence around a figure, which stands between `before` and `after`."""

    def __init__(self, before: str, after: str) -> None:
        # What stands in brackets is no clause of the sentence; the mask keeps the offsets.
        before = _BRACKETED.sub(lambda match: "(" + "\0" * (len(match[0]) - 2) + ")", before)
        self.text = (before + after).translate(words.TRADITIONAL)
        self.figure = len(before)
        self.low = _last_end(_SENTENCE_ENDS, self.text, 0, self.figure)
        self.high = _first_start(_SENTENCE_ENDS, self.text, self.figure, len(self.text))

    def label(self, kind: str, unit: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        text, figure = self.text, self.figure
        share = _SHARE.search(text, self.low, figure)
        if share and kind in ("percent", "ratio"):
            return share.start(), share.end(1)
        quantity = self.measured(figure, inherit=False)
        if kind == "count":
            verb = _BEHIND.find(text, self.behind_leads(figure))
            beside = quantity[1] == figure and unit in words.PEOPLE_MEASURES
            if beside and verb and verb[0] in ("verb", "nominal"):
                return quantity
            noun = self.counted(figure, modified=True)
            return _first(noun, quantity, self.parallel(unit), self.measured(figure))
        noun = self.counted(figure, modified=text[figure - 1 : figure] in words.MEANS)
        if noun[1] - noun[0] >= 2 and not self.is_quantity(quantity):
            return noun
        person = _PERSON.search(text, self.low, figure)
        if person and unit.endswith(("岁", "歲")):
            return person.span(1)
        return _first(self.measured(figure), noun)

    def is_quantity(self, span: Span) -> bool:
        """Whether the noun at `span` names a quantity."""
        return span[0] < span[1] and _QUANTITIES.find(self.text, span[1]) is not None

    def measured(self, high: int, inherit: bool = True) -> Span:
        """The noun phrase that a figure beginning at `high` says the size of.

        Args:
            high: Where the figure begins.
            inherit: Whether a clause without a noun of its own takes that of the one before.
        """
        text = self.text
        change = _NOTHING
        while high > self.low and not _LONG_QUANTITIES.find(text, high):
            last = text[high - 1]
            if last in _OPENING and (opening := text.rfind(_OPENING[last], self.low, high)) >= 0:
                high = opening
            elif last in _QUOTES or last in "(（:：、~～-—":
                high -= 1
            elif lead := _LEADS.find(text, high):
                if lead[0] == "change":
                    change = lead[1], high
                    high = self.before_comparison(lead[1])
                else:
                    high = lead[1]
            elif aside := _ASIDE_BEFORE.search(text, max(self.low, high - 8), high):
                high = aside.start()
            else:
                joined = high - (last in "和与及")
                figure = _FIGURE_BEFORE.search(text, max(self.low, joined - 14), joined)
                if not figure:
                    break
                high = figure.start()
        clause = _last_end(_CLAUSE_ENDS, text, self.low, high)
        low = max(self.cut_before(clause, high), high - _LONGEST_NOUN)
        verb = _LEADING_VERBS.find(text, low)
        if verb and verb[1] > low + 1 and high - verb[1] >= 4:
            low = verb[1]
        if high - low >= 2:
            return low, high
        return _first(self.topic(clause), change, (low, high)) if inherit else _NOTHING

    def before_comparison(self, high: int) -> int:
        """`high` moved before the words that compare, in front of a rise or fall."""
        while high > self.low and (word := _COMPARISONS.find(self.text, high)):
            high = word[1]
        match = _COMPARISON.search(self.text, max(self.low, high - 16), high)
        return match.start() if match else high

    def cut_before(self, low: int, high: int) -> int:
        """Where the noun phrase that ends at `high` begins."""
        text = self.text
        place = low
        while place < high:
            if text[place].isdigit() and (figure := _FIGURE_CUT.match(text, place, high)):
                place = figure.end()
                # A single character behind a figure is a verb: the figure is its subject.
                low = figure.start() if place == high - 1 else place
                continue
            meaning, end = _IN_FRONT.find(text, place) or ("", place + 1)
            if meaning == "start":
                low = place
            elif meaning == "cut" and (end < high or text[place:end] not in words.NOUN_ENDS):
                low = min(end, high)
            place = end
        return low

    def topic(self, high: int) -> Span:
        """What the clauses before `high` speak of: the subject of the nearest one that has one.

        Where none has, it is the quantity that one of them states.
        """
        stated = _NOTHING
        for _ in range(5):
            while high > self.low and self.text[high - 1] in "，；,;：: \u3000":
                high -= 1
            low = _last_end(_CLAUSE_ENDS, self.text, self.low, high)
            if low >= high:
                break
            span, is_subject = self.subject(low, high)
            if span[1] - span[0] >= 2:
                if is_subject:
                    return span
                stated = _first(stated, span)
            high = low
        return stated

    def subject(self, low: int, high: int) -> tuple[Span, bool]:
        """The noun that the clause at `low` to `high` begins with, or else states the size of."""
        text = self.text
        low += text[low] in _QUOTES
        while low < high and (lead := _CLAUSE_LEADS.find(text, low)):
            low = lead[1]
        if time := _TIME_AFTER.match(text, low, high):
            low = time.end()
        verb = _PREDICATES.find(text, low)
        headless = verb is not None and text[verb[1] : verb[1] + 1] not in words.NOUN_SUFFIXES
        figures = [match.start() for match in _FIGURE.finditer(text, low, high)]
        for figure in figures[:3]:
            begin, end = self.measured(figure, inherit=False)
            begin = max(begin, low)
            if end - begin >= 2 and (not headless or self.is_quantity((begin, end))):
                return (begin, end), not headless
        if headless:
            return _NOTHING, False
        if figures:
            span = self.cut_before(figures[-1], high), high
            if self.is_quantity(span) or (span[0] < high and text[span[0] - 1] == "的"):
                return span, True
        low = max(low, max(map(text[: high - 1].rfind, ")）")) + 1)
        end = self.cut_after(low, high, subject=True)
        if end == low:
            low = max(low, text.find("的", low, high) + 1)
            end = self.cut_after(low, high, subject=True)
        high = end
        while high > low and (date := _DATES.find(text, high)):
            high = date[1]
        return (self.cut_before(low, high), high), True

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
        low += low < clause and text[low] in '"“‘「『《'
        while low < clause:
            end = self.cut_after(low, clause, verb_first=modified)
            noun = low, min(end, low + _LONGEST_NOUN)
            if end == low and modified and _MODIFIERS.find(text, low):
                end = text.find("的", low, clause)
            elif (
                not modified or text[end : end + 1] != "的" or text[end - 1] in words.OWNER_ENDINGS
            ):
                return noun
            if end < low:
                return _NOTHING
            low = end + 1
            behind = low, self.cut_after(low, clause)
            if noun[0] < noun[1] and (low == behind[1] or self.is_quantity(behind)):
                return noun
        return _NOTHING

    def parallel(self, unit: str) -> Span:
        """What an earlier figure of the sentence with the same measure word counts."""
        place = self.text.rfind(unit.translate(words.TRADITIONAL), self.low, self.figure)
        if unit and place > self.low and _NUMERAL_BEFORE.search(self.text, self.low, place):
            return self.counted(place + len(unit), modified=True)
        return _NOTHING

    def behind_leads(self, low: int) -> int:
        """`low` moved behind what may stand between a figure and its noun."""
        text = self.text
        while low < self.high:
            if (
                (match := _RATE_AFTER.match(text, low, self.high))
                or (match := _FIGURE_AFTER.match(text, low, self.high))
                or (match := _BRACKETED.match(text, low, self.high))
            ):
                low = match.end()
            elif lead := _LEADS_AFTER.find(text, low):
                low = lead[1]
            elif text[low] in ")）" and text[low + 1 : low + 2] == "的":
                low += 2
            elif text[low] == " " and text[low + 1 : low + 2].isascii():
                low += 1
            else:
                break
        return low

    def cut_after(
        self, low: int, high: int, subject: bool = False, verb_first: bool = False
    ) -> int:
        """Where the noun phrase that begins at `low` ends.

        Args:
            low: Where it begins.
            high: Where it ends at the latest.
            subject: Whether it may hold other nouns, and dates.
            verb_first: Whether it may begin with a verb.
        """
        text = self.text
        place = low
        while place < high and not text[place].isdigit():
            if latin := _LATIN.match(text, place, high):
                place = latin.end()
                continue
            meaning, end = _BEHIND.find(text, place) or ("", place + 1)
            verb = verb_first and place == low + 1 and text[place:end] in words.VERB_ENDINGS
            if (meaning == "cut" and not verb) or (meaning in ("link", "date") and not subject):
                break
            cuts = meaning == "verb" or (meaning == "nominal" and place == low)
            allowed = (verb_first and place == low) or text[end : end + 1] in words.NOUN_SUFFIXES
            if cuts and not allowed:
                break
            place = end
        return min(place, high)


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
        return (self.spans[low][0], self.spans[high - 1][1]) if low < high else _NOTHING

    def relates(self, index: int) -> bool:
        """Whether a preposition ties its noun to one that is nothing without it."""
        return (
            index > 0
            and self.words[index] in ("of", "in", "to")
            and self.words[index - 1] in words.ENGLISH_RELATIONS
        )


class _English:
    """The sentence around a figure, which stands between `before` and `after`."""

    def __init__(self, before: str, after: str) -> None:
        text = before + after
        figure = len(before)
        low = _last_end(_ENGLISH_ENDS, text, 0, figure)
        high = _first_start(_ENGLISH_ENDS, text, figure, len(text))
        aside = _ASIDE_AFTER.match(text, figure, high)
        self.left = _Tokens(text, low, figure)
        self.right = _Tokens(text, aside.end() if aside else figure, high)

    def label(self, kind: str, figure: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        last = self.left.words[-1] if self.left.words else ""
        noun, quantity = self.noun_phrase(0), self.measured()
        if kind in ("count", "number"):
            return _first(noun, self.linked("of"), self.happening(), quantity)
        if kind == "measure":
            if "-year" in figure:
                return noun
            spans = self.linked("of"), noun
            return _first(quantity, *spans) if last == "aged" else _first(*spans, quantity)
        if kind == "money":
            owned = not words.ENGLISH_OWNING.isdisjoint(self.left.words[-3:])
            held = self.linked("in") if owned or last.endswith("ing") else _NOTHING
            return _first(self.noun(0), self.linked("for"), held, quantity)
        predicate = self.happening() if last in words.ENGLISH_CLAUSE_STARTS else _NOTHING
        return _first(self.linked("of"), noun, predicate, quantity)

    def noun(self, low: int) -> Span:
        """The noun phrase that begins at the token `low` on the right."""
        tokens, right = self.right, self.right.words
        high = low
        for word in right[low : low + _MOST_WORDS]:
            if not _is_word(word) or word in words.ENGLISH_STOPS:
                behind = self.noun_phrase(high + 1) if tokens.relates(high) else _NOTHING
                if low < high and behind[1]:
                    return tokens.spans[low][0], behind[1]
                break
            describes = any(map(_is_plural, right[high + 1 : high + 2]))
            ended = high > low and _is_plural(right[high - 1])
            if ended or (_is_past(word) and not describes):
                break
            high += 1
        if right[low:high] and right[low] in words.ENGLISH_DIMENSIONS and high == low + 1:
            return _NOTHING
        return tokens.span(low, high)

    def noun_phrase(self, low: int) -> Span:
        """The noun phrase whose determiners begin at the token `low` on the right."""
        for word in self.right.words[low:]:
            if word not in words.ENGLISH_DETERMINERS and not word[0].isdigit() and word != "-":
                break
            low += 1
        return self.noun(low)

    def linked(self, preposition: str) -> Span:
        """The noun phrase behind the preposition that follows the figure."""
        return self.noun_phrase(1) if self.right.words[:1] == [preposition] else _NOTHING

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
        return self.left.span(high - 1, high) if last and bare else _NOTHING

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
