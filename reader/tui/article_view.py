"""The article itself: a centred column of text with figures, hits and highlights marked in it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.selection import Selection

from reader.article import Article
from reader.layout import segments
from reader.library.marks_values import KeptHighlight
from reader.passages import Passage
from reader.tui import signs
from reader.tui.article_rows import Note, Row, RowKind
from reader.tui.article_scroll import ArticleScroll
from reader.tui.commands import Place, bindings
from reader.tui.hits import Hits
from reader.tui.kinds import FIGURE_CLASSES
from reader.words import _

SELECTION, HIT, CURRENT_HIT, HIGHLIGHT = -1, -2, -3, -4
"""Marks among the layers of a row, where a figure has its index."""

MARK_CLASSES = {HIT: "hit", CURRENT_HIT: "hit--current", HIGHLIGHT: "highlight"}
"""The component classes of the marks that are no figures."""

MOTIONS: Mapping[str, Callable[[Passage], Passage]] = {
    "next_sentence": Passage.next_sentence,
    "previous_sentence": Passage.previous_sentence,
    "sentence_on": lambda passage: passage.by_sentence(1),
    "sentence_back": lambda passage: passage.by_sentence(-1),
    "word_on": lambda passage: passage.by_word(1),
    "word_back": lambda passage: passage.by_word(-1),
    "character_on": lambda passage: passage.by_character(1),
    "character_back": lambda passage: passage.by_character(-1),
    "other_end": Passage.other_end,
    "paragraph": Passage.paragraph,
}
"""What the keys of selecting do to the passage."""

MEASURE_STEP = 4
"""Cells by which the measure changes at a time."""

Layer = list[tuple[int, int, int]]
"""Start, end and mark of spans that are sorted and do not overlap."""


class ArticleView(ArticleScroll):
    """Shows one article, finds words in it and lets passages of it be selected."""

    BINDINGS = [*bindings(Place.SELECTING), *bindings(Place.ARTICLE)]  # noqa: RUF012
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"row--{kind}" for kind in RowKind),
        *FIGURE_CLASSES,
        *MARK_CLASSES.values(),
        "row--message",
    }

    figure: reactive[int | None] = reactive(None, repaint=False, init=False)
    """Index of the current figure."""

    passage: reactive[Passage | None] = reactive(None, init=False, bindings=True)
    """What is selected by keys; None while nothing is."""

    @dataclass
    class FigureClicked(Message):
        """A figure was clicked."""

        index: int

    @dataclass
    class FindWanted(Message):
        """The reader wants to find words in the article."""

    @dataclass
    class Told(Message):
        """Something that the person should know."""

        sentence: str

    @dataclass
    class Left(Message):
        """The reader wants back to the list."""

    @dataclass
    class PassageChosen(Message):
        """Something is to be done with a stretch of the text.

        Attributes:
            start: Offset of the first character.
            end: Offset after the last character.
            use: What is to be done: `highlight`, `note` or `copy`.
        """

        start: int
        end: int
        use: str

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._figure_layer: Layer = []
        self._highlight_layer: Layer = []
        self._hit_layer: Layer = []
        self._hidden_kinds: frozenset[str] = frozenset()
        self._hits = Hits()
        self._found_from: int | None = None
        self._spot = 0

    # What is shown

    def show(self, article: Article) -> None:
        """Show an article from its beginning; one that can't be read shows its problem."""
        self.set_reactive(ArticleView.figure, None)
        self.passage = None
        self._found_from = None
        self._highlight_layer = []
        self._spot = 0
        self.show_rows(article)
        self._figure_layer = self._figures_of(article)
        self._take_hits(Hits())

    def show_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark what was searched for by start and end, and show the first."""
        self._take_hits(Hits(hits))
        self.find_again(0)

    def show_message(self, message: str) -> None:
        """Show a message in place of an article."""
        super().show_message(message)
        self.set_reactive(ArticleView.figure, None)
        self.passage = None

    def show_highlights(self, highlights: Sequence[KeptHighlight]) -> None:
        """Mark the highlights of the article and show their notes."""
        found = [item for item in highlights if not item.lost]
        layer: Layer = []
        for start, end in sorted((item.start, item.end) for item in found):
            begin = max(start, layer[-1][1]) if layer else start
            if begin < end:
                layer.append((begin, end, HIGHLIGHT))
        self._highlight_layer = layer
        notes = (Note(item.end, " ".join(item.note.split())) for item in found if item.note)
        self.set_notes(sorted(notes))
        self.repaint()

    @property
    def spot(self) -> int:
        """Offset of what the person looks at: figure, hit or jump, else the first on the screen."""
        return self._spot if self.is_visible(self._spot) else self.first_visible

    def look_at(self, offset: int) -> None:
        """Bring the character at an offset into view; it is what the person looks at."""
        self._spot = offset
        self.show_offset(offset)

    # Painting

    def margin_sign(self, row: Row) -> str:
        """The sign of a highlight, beside rows that have a piece of one."""
        found = bisect_left(self._highlight_layer, row.end, key=itemgetter(0))
        touched = found and self._highlight_layer[found - 1][1] > row.start
        return signs.HIGHLIGHT if touched and row.end > row.start else ""

    def row_segments(self, row: Row, style: Style) -> Iterator[Segment]:
        """The row cut where its look changes."""
        current: Layer = []
        if self.figure is not None and self.article:
            figure = self.article.figures[self.figure]
            current = [(figure.start, figure.end, self.figure)]
        span = self._selected_in(row)
        selected = [] if span is None else [(*span, SELECTION)]
        hit = [(*self._hits.current, CURRENT_HIT)] if self._hits.current else []
        layers = (
            *(self._highlight_layer, self._figure_layer, current),
            *(self._hit_layer, hit, selected),
        )
        for start, end, marks in segments(row.start, row.end, layers):
            look = style
            for mark, times in Counter(marks).items():
                look += self._mark_style(mark, current=times > 1)
            yield Segment(row.text[start - row.start : end - row.start], look)

    def _mark_style(self, mark: int, *, current: bool) -> Style:
        if mark == SELECTION or self.article is None:
            return self.screen.get_component_rich_style("screen--selection")
        if name := MARK_CLASSES.get(mark):
            return self.get_component_rich_style(name)
        kind = self.article.figures[mark].kind
        style = self.part(f"figure--{kind}")
        return style + Style(reverse=True) if current else style

    def watch_figure(self, before: int | None, index: int | None) -> None:
        """Show the current figure, in view and standing out; the one before stands out no more."""
        figures = self.article.figures if self.article else ()
        for changed in (before, index):
            if changed is not None and changed < len(figures):
                self.repaint_span(figures[changed].start, figures[changed].end)
        if index is not None and figures:
            self.look_at(figures[index].start)

    def figure_after(self, offset: int) -> int:
        """Index of the first figure that starts at or after an offset; how many, where none."""
        figures = self.article.figures if self.article else ()
        return bisect_left(figures, offset, key=attrgetter("start"))

    def hide_kinds(self, kinds: frozenset[str]) -> None:
        """Show figures of these kinds as plain text."""
        self._hidden_kinds = kinds
        if self.article:
            self._figure_layer = self._figures_of(self.article)
        self.repaint()

    def _figure_at(self, offset: int) -> int | None:
        """Index of the figure, among those shown, that the character at an offset belongs to."""
        found = bisect_right(self._figure_layer, offset, key=itemgetter(0))
        _start, end, index = self._figure_layer[found - 1] if found else (0, 0, 0)
        return index if offset < end else None

    def _figures_of(self, article: Article) -> Layer:
        return [
            (figure.start, figure.end, index)
            for index, figure in enumerate(article.figures)
            if figure.kind not in self._hidden_kinds
        ]

    # Finding words

    def find(self, words: str) -> None:
        """Mark all places of some words, and go to the first one from where finding began."""
        if self.article is None:
            return
        if self._found_from is None:
            self._found_from = self.first_visible
        self._take_hits(Hits.of_words(self.article.text, words, self._found_from))
        if self._hits.spans:
            self.find_again(0)
        else:
            self.go_to(self._found_from, centre=False)

    @property
    def hit_count(self) -> str:
        """Which of how many hits is the current one; "" where no words are looked for."""
        return self._hits.count if self._hits.spans or self._found_from is not None else ""

    @property
    def has_hits(self) -> bool:
        """Whether words are marked."""
        return bool(self._hits.spans)

    def find_again(self, by: int) -> None:
        """Go on to another hit; the last one is followed by the first."""
        self._hits = self._hits.step(by)
        if self._hits.current:
            self.write_subtitle(self._hits.count)
            self.look_at(self._hits.current[0])
            self.repaint()

    def stop_finding(self) -> bool:
        """Unmark the hits and go back to where finding began; whether there was something to do."""
        if self._found_from is None:
            return False
        self.go_to(self._found_from, centre=False)
        self._found_from = None
        self._take_hits(Hits())
        return True

    def _take_hits(self, hits: Hits) -> None:
        self._hits = hits
        self._hit_layer = [(*span, HIT) for span in hits.spans]
        self.write_subtitle(self.hit_count)
        self.repaint()

    # Selecting

    @property
    def selected(self) -> tuple[int, int] | None:
        """Start and end of what is selected by keys or with the mouse."""
        if self.passage is not None:
            return self.passage.start, self.passage.end
        selection = self.text_selection
        return self._stretch(selection) if selection and self.article else None

    def _stretch(self, selection: Selection) -> tuple[int, int] | None:
        """Where Textual's selection of lines and columns is in the article's text."""
        starts, length = self._paragraph_starts, len(self.article.text) if self.article else 0
        begin, stop = selection
        start = 0 if begin is None else starts[min(begin.y, len(starts) - 1)] + begin.x
        end = length if stop is None else starts[min(stop.y, len(starts) - 1)] + stop.x
        return (start, min(end, length)) if start < min(end, length) else None

    def _selected_in(self, row: Row) -> tuple[int, int] | None:
        start, end = self.selected or (0, 0)
        start, end = max(row.start, start), min(row.end, end)
        return (start, end) if start < end else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What is copied: the selected stretch of the article's text."""
        span = self._stretch(selection) if self.article else None
        return (self.article.text[slice(*span)], "\n") if self.article and span else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Repaint what is selected."""
        self.repaint()

    def watch_passage(self, before: Passage | None, passage: Passage | None) -> None:
        """Keep the end that moves in view."""
        self.repaint()
        if passage is not None:
            self.look_at(passage.start if passage.moves_start else max(passage.end - 1, 0))
        elif before is not None:
            self._spot = before.start

    def action_start_selecting(self) -> None:
        """Select the sentence that the person looks at."""
        self.passage = self._passage_looked_at

    def action_stop_selecting(self) -> None:
        """Select nothing any more."""
        self.passage = None

    def action_select(self, motion: str) -> None:
        """Select something else, by one of the motions."""
        if self.passage is not None:
            self.passage = MOTIONS[motion](self.passage)

    def action_use_selected(self, use: str) -> None:
        """Do something with what is selected."""
        if span := self.selected:
            self.passage = None
            self.screen.clear_selection()
            self.post_message(self.PassageChosen(*span, use))

    def action_use_sentence(self, use: str) -> None:
        """Do something with the sentence that is looked at, or with what the mouse selected."""
        if not self.selected:
            self.passage = self._passage_looked_at
        self.action_use_selected(use)

    def action_use_paragraph(self, use: str) -> None:
        """Do something with the paragraph that is looked at."""
        passage = self._passage_looked_at
        self.passage = passage and passage.paragraph()
        self.action_use_selected(use)

    @property
    def _passage_looked_at(self) -> Passage | None:
        text = self.article.text if self.article else ""
        return Passage.at(text, self.spot) if text else None

    # Keys and mouse

    def on_click(self, event: events.Click) -> None:
        """Look at what is clicked; twice selects the sentence, three times the paragraph."""
        event.prevent_default()  # Textual would select the whole article
        _, place = self.screen.get_widget_and_offset_at(*event.screen_offset)
        if self.article is None or place is None:
            return
        self._spot = min(self._paragraph_starts[place.y] + place.x, len(self.article.text))
        if event.chain > 1:
            passage = Passage.at(self.article.text, self._spot)
            self.passage = passage if event.chain == 2 else passage.paragraph()
        elif "offset" in event.style.meta and (index := self._figure_at(self._spot)) is not None:
            self.post_message(self.FigureClicked(index))

    def action_narrower(self, count: int = 1) -> None:
        """Make the lines of the text shorter."""
        self._change_measure(-count)

    def action_wider(self, count: int = 1) -> None:
        """Make the lines of the text longer."""
        self._change_measure(count)

    def _change_measure(self, by: int) -> None:
        self.set_measure(self.measure + by * MEASURE_STEP)
        sentence = _("Lines of {number} cells at most")
        self.post_message(self.Told(sentence.format(number=self.measure)))

    def action_find(self) -> None:
        """Ask for the words to find."""
        self.post_message(self.FindWanted())

    def action_next_hit(self, count: int = 1) -> None:
        """Go to the next hit."""
        self.find_again(count)

    def action_previous_hit(self, count: int = 1) -> None:
        """Go to the previous hit."""
        self.find_again(-count)

    def action_leave(self) -> None:
        """Go back to the list."""
        self.post_message(self.Left())
