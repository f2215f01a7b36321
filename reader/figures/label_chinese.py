"""Labels in Chinese: a counted noun follows its figure, a measured quantity stands before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.figures import label_words as words
from reader.figures.label_spans import NOTHING, QUOTES, Span, first, first_start, last_end
from reader.figures.lexicon import Backward, Forward

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_NOUN = 16
_MARKS = '"+、～~“”‘’「」『』《》()（）[]【】|…—/×'
_OPENING = {")": "(", "）": "（", "]": "[", "】": "【"}
_SENTENCE_ENDS = "。！？!?\n"
_SENTENCE_END = re.compile(f"[{_SENTENCE_ENDS}]")
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
    _meanings(
        whole=words.WHOLE_WORDS,
        cut=[*words.CUTS_BEFORE, *words.DEMONSTRATIVES, *_MARKS],
        start=words.NAME_STARTS,
    )
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


class ChineseSentence:
    """The sentence around a figure, which stands between `before` and `after`.

    Both are in Simplified characters.
    """

    def __init__(self, before: str, after: str) -> None:
        # What stands in brackets is no clause of the sentence; the mask keeps the offsets.
        if ")" in before or "）" in before:
            before = _BRACKETED.sub(lambda match: "(" + "\0" * (len(match[0]) - 2) + ")", before)
        self.text = before + after
        self.figure = len(before)
        self.low = max(map(before.rfind, _SENTENCE_ENDS)) + 1
        self.high = first_start(_SENTENCE_END, self.text, self.figure, len(self.text))

    def label(self, kind: str, unit: str) -> Span:
        """Where the label stands; an empty span where nowhere."""
        text, figure = self.text, self.figure
        share = _SHARE.search(text, self.low, figure)
        if share and kind in ("percent", "ratio"):
            return share.start(), share.end(1)
        if unit in words.OWNER_MEASURES and text[figure : figure + 1] == "的":
            return NOTHING
        quantity = self.measured(figure, inherit=False)
        if kind == "count":
            verb = _BEHIND.find(text, self.behind_leads(figure))
            beside = quantity[1] == figure and unit in words.PEOPLE_MEASURES
            if beside and verb and verb[0] in ("verb", "nominal"):
                return quantity
            noun = self.counted(figure, modified=True)
            if noun[1] - noun[0] == 1 and text[noun[0] - 1] == "被":
                noun = noun[0] - 1, noun[1]
            found = first(noun, quantity)
            return found if found[1] else first(self.parallel(unit), self.measured(figure))
        noun = self.counted(figure, modified=text[figure - 1 : figure] in words.MEANS)
        if noun[1] - noun[0] >= 2 and not self.is_quantity(quantity):
            return noun
        person = _PERSON.search(text, self.low, figure)
        if person and unit.endswith(("岁", "歲")):
            return person.span(1)
        return quantity if quantity[1] else first(self.measured(figure), noun)

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
        change = NOTHING
        while high > self.low and not _LONG_QUANTITIES.find(text, high):
            last = text[high - 1]
            if last in _OPENING and (opening := text.rfind(_OPENING[last], self.low, high)) >= 0:
                high = opening
            elif last in QUOTES or last in "(（:：、~～-—":
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
                joined = high - (last in "和与及×")
                figure = _FIGURE_BEFORE.search(text, max(self.low, joined - 14), joined)
                if not figure:
                    break
                high = figure.start()
        clause = last_end(_CLAUSE_ENDS, text, self.low, high)
        low = max(self.cut_before(clause, high), high - _LONGEST_NOUN)
        verb = _LEADING_VERBS.find(text, low)
        if verb and verb[1] > low + 1 and high - verb[1] >= 4:
            low = verb[1]
        if high - low >= 2:
            return low, high
        return first(self.topic(clause), change, (low, high)) if inherit else NOTHING

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
        stated = NOTHING
        for _ in range(5):
            while high > self.low and self.text[high - 1] in "，；,;：: \u3000":
                high -= 1
            low = last_end(_CLAUSE_ENDS, self.text, self.low, high)
            if low >= high:
                break
            span, is_subject = self.subject(low, high)
            if span[1] - span[0] >= 2:
                if is_subject:
                    return span
                stated = first(stated, span)
            high = low
        return stated

    def subject(self, low: int, high: int) -> tuple[Span, bool]:
        """The noun that the clause at `low` to `high` begins with, or else states the size of."""
        text = self.text
        low += text[low] in QUOTES
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
            return NOTHING, False
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
        clause = first_start(_CLAUSE_ENDS, text, low, self.high)
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
                return NOTHING
            low = end + 1
            behind = low, self.cut_after(low, clause)
            if noun[0] < noun[1] and (low == behind[1] or self.is_quantity(behind)):
                return noun
        return NOTHING

    def parallel(self, unit: str) -> Span:
        """What an earlier figure of the sentence with the same measure word counts."""
        place = self.text.rfind(unit.translate(words.TRADITIONAL), self.low, self.figure)
        if unit and place > self.low and _NUMERAL_BEFORE.search(self.text, self.low, place):
            return self.counted(place + len(unit), modified=True)
        return NOTHING

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
        if text[low : low + 1] == "人" and text[low : low + 2] not in words.PEOPLE:
            return min(low + 1, high)
        place = low
        while place < high and not text[place].isdigit():
            if text[place].isascii() and (latin := _LATIN.match(text, place, high)):
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
