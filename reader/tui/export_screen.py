"""The dialog that exports the open article: a format, a target, and what came of it."""

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from reader.article import Article
from reader.export import FORMATS, Provenance, Source, export_name, write
from reader.streams import printable


class FormatList(OptionList):
    """The formats, with the keys of the other lists."""

    BINDINGS: ClassVar[list[BindingType]] = [("j", "cursor_down"), ("k", "cursor_up")]


class ExportScreen(ModalScreen[str | None]):
    """Asks for format and file; dismissed with a sentence on what was written, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "dismiss", "Cancel"),
    ]

    def __init__(self, article: Article, provenance: Provenance) -> None:
        super().__init__()
        self._article = article
        self._provenance = provenance
        self._format = next(iter(FORMATS))
        self._may_replace: Path | None = None

    def compose(self) -> ComposeResult:
        """Build the list of formats and the line for the target."""
        with Vertical(classes="dialog") as box:
            box.border_title = Content("Export the article")
            box.border_subtitle = Content("Enter writes, Esc cancels")
            yield FormatList(
                *(
                    Option(Content(f"{name:6} {format_.sentence}"), id=name)
                    for name, format_ in FORMATS.items()
                ),
                id="formats",
            )
            yield Static("File", markup=False)
            yield Input(self._target(), id="target", select_on_focus=False)
            yield Static("", id="export-problem", markup=False)

    def on_mount(self) -> None:
        """Start at the formats."""
        self.query_one("#formats", OptionList).highlighted = 0
        self.query_one("#formats").focus()

    def _target(self) -> str:
        return export_name(self._article, FORMATS[self._format].suffix)

    @on(OptionList.OptionHighlighted)
    def _take_format(self, event: OptionList.OptionHighlighted) -> None:
        target = self.query_one("#target", Input)
        folder = Path(target.value).parent
        self._format = str(event.option_id)
        target.value = str(folder / self._target())

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    def _write(self) -> None:
        name = self.query_one("#target", Input).value.strip()
        path = Path(name or ".").expanduser()
        if path.is_dir():
            path /= self._target()
        text = FORMATS[self._format].render(Source(self._article, self._provenance))
        try:
            write(path, text, overwrite=path == self._may_replace)
        except FileExistsError:
            self._may_replace = path
            self._tell(f"{path} is there already. Enter once more replaces it.")
        except OSError as error:
            self._tell(f"{path} could not be written: {error.strerror or error}.")
        else:
            self.dismiss(f"Written to {path.resolve()}")

    def _tell(self, sentence: str) -> None:
        problem = self.query_one("#export-problem", Static)
        problem.update(Content(printable(sentence)))
        self.call_after_refresh(problem.scroll_visible, animate=False)
