"""The base of screens that mark: articles, passages and lines of a page."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import on

from reader.article import Article, Correction
from reader.config import Config
from reader.library.marks import Marks
from reader.library.marks_values import KeptHighlight, Marked
from reader.state import State
from reader.tui.article_screen import ArticleScreen
from reader.tui.commands import Command, Need
from reader.tui.marker import Marker
from reader.tui.raw_view import RawView
from reader.words import _, ngettext

if TYPE_CHECKING:
    from reader.tui.exporting import Scope


class MarkingScreen(ArticleScreen):
    """Marks the open article, or what else is meant.

    Args:
        commands: The commands with the keys that they have.
        config: What the config file says.
        marks: The reader's own marks; None where nothing is to be marked.
        state: What is remembered of the last time.
    """

    def __init__(
        self, commands: Sequence[Command], config: Config, marks: Marks | None, state: State
    ) -> None:
        marker = Marker(marks, self) if marks else None
        super().__init__(commands, config, marker, state)
        self._marks = marks

    @property
    def meant(self) -> list[Marked]:
        """The articles that marks are made on."""
        return [self._marker.article] if self._marker and self._marker.article else []

    def read_again(self) -> None:
        """Clean the open article again, whose corrections have changed."""
        raise NotImplementedError

    def go_to_highlight(self, highlight: KeptHighlight) -> None:
        """Open the article of a highlight at its place."""
        raise NotImplementedError

    def keep_place(self, *, leaving: bool = False) -> None:
        """Remember where reading goes on; before the application ends, where it does."""
        if self._marker and self.article:
            place = self.view.first_visible
            self._marker.keep_place(place, self.article.text, leaving=leaving)

    def on_marker_changed(self, event: Marker.Changed) -> None:
        """Show what is marked now."""
        if self._marker and event.article == self._marker.article:
            self.reading.show_highlights(event.highlights)
        from reader.tui.highlights_screen import HighlightsScreen

        if isinstance(self.app.screen, HighlightsScreen):
            self.app.screen.load()
        if event.read_again:
            self.read_again()
        if event.sentence:
            self.say(event.sentence)

    def action_list_highlights(self) -> None:
        """List highlights and notes, and go to the one that is chosen."""
        if self._marks and self._marker:
            from reader.tui.highlights_screen import HighlightsScreen

            dialog = HighlightsScreen(self._marks, self._marker, self._marker.article)
            self.app.push_screen(dialog, self._highlight_chosen)

    def _highlight_chosen(self, highlight: KeptHighlight | None) -> None:
        if highlight is not None:
            self.go_to_highlight(highlight)

    def scopes(self, article: Article) -> "list[Scope]":
        """What can be exported: the article with its highlights."""
        from reader.sources import source_of
        from reader.tui.exporting import scopes

        highlights = self._marks.highlights(article.id) if self._marks else ()
        return scopes(source_of(article, self._file_name, highlights))

    # Articles

    def action_toggle_read(self) -> None:
        """Mark the articles as read or unread."""
        if self._marker:
            self._marker.toggle_read(self.meant)

    def action_toggle_star(self) -> None:
        """Give the articles a star, or take it away."""
        if self._marker:
            self._marker.toggle_star(self.meant)

    def action_tag(self) -> None:
        """Ask for a tag that the articles get or lose."""
        from reader.tui.ask_screen import AskScreen

        if self._marker is None or self._marks is None:
            return
        articles, marker = self.meant, self._marker
        tags = self._marks.tags()
        number = len(articles)
        several = ngettext("{number:,} article", "{number:,} articles", number)
        about = articles[0].title if number == 1 else several.format(number=number)
        known = " ".join(self._marks.of(articles[0].id).tags) if number == 1 else ""

        def take(tag: str | None) -> None:
            if tag:
                marker.toggle_tag(articles, tag)

        about = _("{title} · has {tags}").format(title=about, tags=known) if known else about
        hint = _("a tag; one that is there already goes away")
        choices = sorted(tags, key=lambda tag: -tags[tag])
        self.app.push_screen(AskScreen(_("Tag"), about, placeholder=hint, choices=choices), take)

    def action_undo(self) -> None:
        """Take back the last mark."""
        if self._marker:
            self._marker.undo()

    def action_redo(self) -> None:
        """Make the mark again that was taken back."""
        if self._marker:
            self._marker.redo()

    # Lines of the page

    @on(RawView.LineCorrected)
    def _line_corrected(self, event: RawView.LineCorrected) -> None:
        if self._marker is None or self.article is None:
            self.say(_(Need.MARKS.value))
        elif not event.everywhere:
            self._marker.correct(event.correction)
        elif not self.article.source:
            self.say(_("The page names no source; x corrects this line alone."))
        else:
            correction = replace(event.correction, source=self.article.source)
            from reader.tui.confirm_screen import ConfirmScreen

            confirm = partial(self._correct_everywhere, correction)
            keep = _("Keep lines like this on every page of {source}?")
            remove = _("Remove lines like this on every page of {source}?")
            question = remove if correction.action == "remove" else keep
            question = question.format(source=correction.source)
            self.app.push_screen(ConfirmScreen(question), confirm)

    def _correct_everywhere(self, correction: Correction, confirmed: bool | None) -> None:
        if confirmed and self._marker:
            self._marker.correct(correction)
