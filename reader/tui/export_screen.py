"""The dialog that exports: what, in which format, where to, and how far it has come."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Checkbox, Input, OptionList, ProgressBar, Static
from textual.widgets.option_list import Option
from textual.worker import Worker, get_current_worker

from reader.export import (
    FORMATS,
    ExportError,
    Format,
    Source,
    export_each,
    export_name,
    export_together,
    find_format,
    target_folder,
)
from reader.sources import adapted
from reader.state import State
from reader.streams import printable
from reader.tui.clipboard import copy
from reader.tui.dialog import Dialog
from reader.tui.exporting import Scope
from reader.tui.key_line import Key
from reader.tui.still_ground import StillGround
from reader.words import _, fault


class Choice(OptionList):
    """A list to choose from, with the keys of the other lists; a click alone writes nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [("j", "cursor_down"), ("k", "cursor_up")]

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on what is clicked."""
        if event.chain == 1:
            event.prevent_default()
            self.highlighted = event.style.meta.get("option", self.highlighted)


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The person thought better of it."""


class Exported(NamedTuple):
    """What came of it.

    Attributes:
        sentence: What was written, for the person.
        state: What is remembered, with what was chosen.
    """

    sentence: str
    state: State


class ExportScreen(StillGround[Exported | None]):
    """Asks what, how and where; dismissed with what came of it, or None.

    Args:
        scopes: What can be exported.
        state: What is remembered of the last time.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "cancel", "Cancel"),
        ("y", "copy", "Copy"),
    ]

    @dataclass
    class Came(Message):
        """An article more was read."""

        done: int

        def can_replace(self, message: Message) -> bool:
            """Only the newest one matters."""
            return isinstance(message, ExportScreen.Came)

    @dataclass
    class Ended(Message):
        """It is written or copied, or not.

        Attributes:
            sentence: What came of it.
            done: Whether all is written.
            kept: Whether files were there and have been kept.
            text: What is to be copied.
        """

        sentence: str
        done: bool = False
        kept: bool = False
        text: str | None = None

    def __init__(self, scopes: Sequence[Scope], state: State) -> None:
        super().__init__()
        self._scopes = scopes
        self._state = state
        self._scope = scopes[0]
        self._folder = state.export_folder
        self._missed = 0
        self._may_replace: tuple[Scope, str, str] | None = None
        self._worker: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Build the lists of what and how, and the line for the target."""
        keys = (
            Key("enter", _("Write"), "write"),
            Key("y", _("Copy"), "copy"),
            Key("tab", _("Next field"), "app.focus_next"),
            Key("escape", _("Cancel"), "cancel"),
        )
        with Dialog(_("Export"), *keys):
            names = [Option(Content(each.name)) for each in self._scopes]
            yield Choice(*names, id="scopes")
            yield Choice(
                *(
                    Option(Content(f"{name:6} {_(format_.sentence)}"), id=name)
                    for name, format_ in FORMATS.items()
                ),
                id="formats",
            )
            yield Static(_("To this file or folder"), markup=False)
            yield Input(select_on_focus=False, id="target")
            yield Checkbox(_("with your highlights and notes"), self._state.export_highlights)
            yield ProgressBar(show_eta=False, id="progress")
            yield Static("", id="export-problem", markup=False)

    def on_mount(self) -> None:
        """Start at the formats, where they were the last time."""
        self.query_one("#scopes", OptionList).highlighted = 0
        formats = self.query_one("#formats", OptionList)
        names = list(FORMATS)
        known = self._state.export_format in names
        formats.highlighted = names.index(self._state.export_format) if known else 0
        formats.focus()
        self.query_one(ProgressBar).display = False

    @property
    def _format(self) -> str:
        formats = self.query_one("#formats", OptionList)
        return list(FORMATS)[formats.highlighted or 0]

    @property
    def _target(self) -> str:
        return self.query_one("#target", Input).value.strip()

    def _suggested(self) -> str:
        """The target as it is offered."""
        format_ = FORMATS[self._format]
        if self._scope.source:
            name = export_name(self._scope.source.article, format_.suffix)
        else:
            name = f"articles{format_.suffix}" if format_.join else ""
        return str(Path(self._folder) / name) + ("" if name else os.sep)

    @on(OptionList.OptionHighlighted, "#scopes")
    def _take_scope(self, event: OptionList.OptionHighlighted) -> None:
        self._scope = self._scopes[event.option_index]
        self._suggest()

    @on(OptionList.OptionHighlighted, "#formats")
    def _take_format(self) -> None:
        self._suggest()

    def _suggest(self) -> None:
        self.query_one("#target", Input).value = self._suggested()

    @on(Input.Changed, "#target")
    def _take_folder(self, event: Input.Changed) -> None:
        self._folder = os.path.dirname(event.value)  # noqa: PTH120 - of `a/` it is `a`

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    def action_write(self) -> None:
        """Write what is chosen."""
        asked = self._scope, self._format, self._target
        try:
            format_ = find_format(self._format, self._options())
        except ExportError as error:
            self._tell(f"{error}")
            return
        if self._begin():
            target = os.path.expanduser(self._target or ".")  # noqa: PTH111 - keeps the slash
            self._worker = self._run(format_, target, asked)

    def action_copy(self) -> None:
        """Copy what would be written."""
        try:
            format_ = find_format(self._format, self._options())
        except ExportError as error:
            self._tell(f"{error}")
            return
        if not self._scope.source and not format_.join:
            sentence = _("{format} is a file an article; one article can be copied.")
            self._tell(sentence.format(format=format_.name))
        elif self._begin():
            self._worker = self._run(format_, None, None)

    def _options(self) -> dict[str, bool]:
        return {"figures": True} if self._scope.figures else {}

    def _begin(self) -> bool:
        """Get ready for the work; False where it is going on."""
        if self._worker and self._worker.is_running:
            return False
        self._state = replace(
            self._state,
            export_format=self._format,
            export_folder=self._folder,
            export_highlights=self.query_one(Checkbox).value,
        )
        self._tell("")
        self._missed = 0
        bar = self.query_one(ProgressBar)
        bar.display = self._scope.count > 1
        bar.update(total=self._scope.count, progress=0)
        return True

    @work(thread=True, exclusive=True, group="export", exit_on_error=False)
    def _run(
        self, format_: Format, target: str | None, asked: tuple[Scope, str, str] | None
    ) -> None:
        try:
            sources = self._read(self._scope)
            if target is None:
                text = "".join(format_.together(sources))
                self.post_message(self.Ended("", done=True, text=text))
                return
            self.post_message(self._written(format_, sources, target, asked))
        except Cancelled:
            self.post_message(self.Ended(_("Cancelled; what was written is whole.")))
        except OSError as error:
            sentence = _("It can't be read: {fault}.")
            self.post_message(self.Ended(sentence.format(fault=fault(error))))

    def _written(
        self,
        format_: Format,
        sources: Iterator[Source],
        target: str,
        asked: tuple[Scope, str, str] | None,
    ) -> Ended:
        overwrite = asked == self._may_replace
        single = self._scope.source is not None
        try:
            if single and Path(target).is_dir():
                target += os.sep
            folder = target_folder(format_, target, single=single)
            if folder is None:
                sentence = export_together(format_, sources, Path(target), overwrite)
            else:
                sentence = export_each(format_, sources, folder, overwrite)
        except ExportError as error:
            self._may_replace = asked if error.kept else None
            return self.Ended(str(error), kept=error.kept)
        return self.Ended(f"{sentence[0].upper()}{sentence[1:]}.", done=True)

    def _read(self, scope: Scope) -> Iterator[Source]:
        """The sources, telling how far it has come."""
        worker = get_current_worker()
        for done, source in enumerate(scope.sources(self._miss)):
            if worker.is_cancelled:
                raise Cancelled
            self.post_message(self.Came(done))
            yield adapted(source, None, highlights=self._state.export_highlights)

    def _miss(self) -> None:
        self._missed += 1

    def on_export_screen_came(self, event: Came) -> None:
        """Let the bar grow."""
        self.query_one(ProgressBar).update(progress=event.done)

    def on_export_screen_ended(self, event: Ended) -> None:
        """Close, or say why not."""
        self.query_one(ProgressBar).display = False
        sentence = event.sentence
        if self._missed:
            sentence += " " + _("{number:,} could not be read.").format(number=self._missed)
        if event.done:
            if event.text is not None:
                way = copy(self.app, event.text)
                done = _("Copied {what} as {format} by {way}")
                done = done.format(what=self._scope.name, format=self._format, way=way)
                sentence = done + sentence
            self.dismiss(Exported(sentence, self._state))
        else:
            if event.kept:
                sentence += " " + _("Enter once more replaces what is there.")
            self._tell(sentence)

    def action_cancel(self) -> None:
        """Stop what is going on, or close."""
        if self._worker and self._worker.is_running:
            self._worker.cancel()
        else:
            self.dismiss(None)

    def _tell(self, sentence: str) -> None:
        problem = self.query_one("#export-problem", Static)
        problem.update(Content(printable(sentence)))
        self.call_after_refresh(problem.scroll_visible, animate=False)
