"""The screen of a library as far as it marks: articles, lines of a page, searches."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from textual import getters, on

from reader.article import Correction
from reader.config import Config
from reader.library.marks import Marks
from reader.library.marks_values import Marked
from reader.state import State
from reader.tui.article_screen import ArticleScreen
from reader.tui.commands import Command
from reader.tui.marker import Marker
from reader.tui.navigation_pane import NavigationPane
from reader.tui.raw_view import RawView
from reader.words import _, ngettext


class MarkingScreen(ArticleScreen):
    """Marks what is selected in the list, or the open article.

    Args:
        commands: The commands with the keys that they have.
        config: What the config file says.
        marks: The reader's own marks; None where nothing is to be marked.
        state: What is remembered of the last time.
    """

    navigation = getters.query_one("#navigation", NavigationPane)

    def __init__(
        self, commands: Sequence[Command], config: Config, marks: Marks | None, state: State
    ) -> None:
        marker = Marker(marks, self) if marks else None
        super().__init__(commands, config, marker=marker, state=state)
        self._marks = marks

    @property
    def _meant(self) -> list[Marked]:
        """The articles that marks are made on: those that are selected, or the open one."""
        if selected := self.navigation.articles.selected:
            return list(selected.values())
        return [self._marker.article] if self._marker and self._marker.article else []

    def action_toggle_read(self) -> None:
        """Mark the articles as read or unread."""
        if self._marker:
            self._marker.toggle_read(self._meant)

    def action_toggle_star(self) -> None:
        """Give the articles a star, or take it away."""
        if self._marker:
            self._marker.toggle_star(self._meant)

    def action_tag(self) -> None:
        """Ask for a tag that the articles get or lose."""
        from reader.tui.ask_screen import AskScreen

        if self._marker is None or self._marks is None:
            return
        articles, marker = self._meant, self._marker
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
            self.say(_("Lines are corrected in a corpus, where corrections can be kept."))
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

    # Searches

    def action_save_search(self) -> None:
        """Ask for a name to save the query of the list under."""
        from reader.tui.ask_screen import AskScreen

        query, marker = self.navigation.listed_query, self._marker
        if not query or marker is None:
            self.say(_("All articles are listed; filter them first: / asks for words."))
            return

        def save(name: str | None) -> None:
            if name:
                marker.save_search(name, query)

        hint = _("a name; one that is there already is replaced")
        self.app.push_screen(AskScreen(_("Save the search"), query, placeholder=hint), save)

    def action_remove_search(self) -> None:
        """Remove the saved search under the cursor of the sidebar."""
        row = self.navigation.sidebar.current
        scope = row.counted.scope if row and row.counted else None
        if scope is None or not scope.search or self._marker is None:
            self.say(_("There is no saved search under the cursor of the sidebar."))
        else:
            self._marker.remove_search(scope.name)
