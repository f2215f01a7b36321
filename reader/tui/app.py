"""The application: themes, style sheet, and the screen of a library or of one article."""

import asyncio
import codecs
import gc
import locale
import shutil
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import RenderableType
from textual.app import App
from textual.binding import Binding
from textual.events import Resize
from textual.filter import LineFilter
from textual.geometry import Size
from textual.theme import Theme

from reader.article import Article
from reader.config import Config, nearest
from reader.library import Library
from reader.library.marks import Marks
from reader.resources import resource_folder
from reader.state import FIRST_STATE, load_state, save_state
from reader.streams import TERMINATED
from reader.tui.article_screen import ArticleScreen
from reader.tui.commands import COMMANDS, single_keys
from reader.tui.file_screen import FileScreen
from reader.tui.keys import key_sign, keyboard, rebound
from reader.tui.main_screen import MainScreen
from reader.tui.marking_screen import MarkingScreen
from reader.tui.palette import ColoursProvider, CommandProvider, Palette
from reader.tui.remembered import Remembered
from reader.tui.signs import AsciiSigns
from reader.tui.themes import DARK, LIGHT, THEMES
from reader.words import N_, _

HINT = N_("Enter opens, / filters, ] next figure, Tab next pane, : commands, ? all keys")
"""What a new person is told until the first command."""

HINTED_STARTS = 3
"""How often it is told."""

RESIZED_PAUSE = 0.2
"""Seconds after which another size of the terminal has come to rest."""

NO_KEY = "none"
"""What Textual takes for the key of a command that has none."""


class ReaderApp(App[None]):
    """Opens on a library, or on one article alone.

    Args:
        library: The corpus to list; None with an article.
        article: The one article to show; None with a library.
        name: The file name of that article.
        marks: The reader's own marks; None where nothing is to be marked.
        config: What the config file says.
        data: The bytes of the one article's file, to clean it again after a correction.
        state: The file that remembers things for the next time; None where nothing does.
    """

    TITLE = "reader"
    COMMANDS = {CommandProvider}  # noqa: RUF012 - Textual types it as an instance's
    CSS_PATH = resource_folder("styles") / "reader.tcss"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual types it as an instance's
        (0, "-narrow"),
        (76, "-normal"),
        (110, "-wide"),
        (170, "-huge"),
    ]

    def __init__(
        self,
        library: Library | None = None,
        article: Article | None = None,
        name: str = "",
        marks: Marks | None = None,
        config: Config | None = None,
        *,
        data: bytes = b"",
        state: Path | None = None,
    ) -> None:
        super().__init__()
        self._library = library
        self._article = article
        self._marks = marks
        self._file_name = name
        self._data = data
        for theme in THEMES:
            self.register_theme(theme)
        self._config = config = config or Config()
        ascii_only = not _speaks_unicode() if config.ascii is None else config.ascii
        self._signs = AsciiSigns(ascii_only)
        self._keyboard = keyboard(COMMANDS, config.keys)
        self._state_path = state
        self._state = load_state(state) if state else FIRST_STATE
        self._problems = [*config.problems, *self._keyboard.problems]
        if marks and marks.trouble:
            self._problems.append(marks.trouble)
        self.theme = self._wished_theme(config.theme or self._state.theme)
        self.stylesheet.set_variables(self.get_css_variables())
        self._styled_for = self.theme
        if config.keys:
            told = rebound(COMMANDS, self._keyboard.commands)
            keys = {item.identity: ",".join(single_keys(item)) or NO_KEY for item in told}
            self.set_keymap(keys)

    def _wished_theme(self, name: str) -> str:
        if not name or name in self.available_themes:
            return name or DARK.name
        hint = nearest(name, self.available_themes)
        sentence = _("theme: there is none named {name!r}{hint}.")
        self._problems.append(sentence.format(name=name, hint=hint))
        return DARK.name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the kinds of figures, for themes that have none of their own."""
        return dict((DARK if self.current_theme.dark else LIGHT).variables)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every line that is painted goes through."""
        signs = [self._signs] if self._signs.enabled else []
        return [*super().get_line_filters(), *signs]

    def get_key_display(self, binding: Binding) -> str:
        """A key of the footer as people write it."""
        return key_sign(binding.key)

    def action_command_palette(self) -> None:
        """Find a command by its words."""
        self.push_screen(Palette(placeholder=_("a command")))

    def search_themes(self) -> None:
        """Choose a theme."""
        self.push_screen(Palette([ColoursProvider], placeholder=_("a theme")))

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheet anew for another theme; Textual would for the first one, too."""
        if self._styled_for != self.theme:
            self._styled_for = self.theme
            super().refresh_css(animate)

    def get_default_screen(self) -> ArticleScreen:
        """The screen, arranged for the terminal's width from the beginning."""
        commands, config = self._keyboard.commands, self._config
        screen = (
            FileScreen(
                commands,
                config,
                self._marks,
                article=self._article,
                name=self._file_name,
                data=self._data,
                state=self._state,
            )
            if self._library is None
            else MainScreen(
                commands,
                config,
                self._library,
                self._marks,
                state=self._state,
            )
        )
        names = [name for least, name in self.HORIZONTAL_BREAKPOINTS if self.size.width >= least]
        screen.add_class(names[-1], update=False)
        hint = _(HINT) if self._state_path and self._state.starts < HINTED_STARTS else ""
        screen.greeting = " ".join(self._problems) or hint
        return screen

    def exit(
        self, result: None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """Leave, by whatever key or signal; the place in the open article is kept."""
        for screen in self.screen_stack:
            if isinstance(screen, MarkingScreen):
                screen.keep_place(leaving=True)
        if self._library:
            self._library.leave()
        super().exit(result, return_code, message)

    def on_mount(self) -> None:
        """From here on the terminal is given back to whoever ends the program."""
        with suppress(NotImplementedError):  # Windows has no such handlers
            loop = asyncio.get_running_loop()
            loop.add_signal_handler(signal.SIGTERM, partial(self.exit, return_code=TERMINATED))
            # Without this it cancels a task, which what that waits for may swallow.
            loop.add_signal_handler(signal.SIGINT, self.exit)
        self.theme_changed_signal.subscribe(self, self._theme_chosen)

    def _theme_chosen(self, theme: Theme) -> None:
        self._remember(theme=theme.name)

    def on_remembered(self, event: Remembered) -> None:
        """Remember what a widget wants to be remembered."""
        self._remember(**event.changes)

    def _remember(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        if self._state_path:
            save_state(self._state, self._state_path)

    def on_resize(self) -> None:
        """Look at the size once more: of two signals at once, Textual may take the first last."""
        if not self.is_headless:
            self.set_timer(RESIZED_PAUSE, self._look_at_size)

    def _look_at_size(self) -> None:
        size = Size(*shutil.get_terminal_size())
        if size != self.size:
            self.post_message(Resize(size, size))

    def on_ready(self) -> None:
        """Do what the first frame need not wait for.

        Garbage is collected from here on, but not among what lasts as long as the application.
        """
        self._remember(starts=self._state.starts + 1)
        gc.freeze()
        gc.enable()
        if _freeze not in gc.callbacks:
            gc.callbacks.append(_freeze)


def _freeze(phase: str, info: Mapping[str, int]) -> None:
    """Look at what a full collection has left no more: of 100,000 articles it takes 0.7 s."""
    if phase == "stop" and info["generation"] == 2:
        gc.freeze()


def _speaks_unicode() -> bool:
    """Whether the locale is one of UTF-8."""
    return codecs.lookup(locale.getpreferredencoding(do_setlocale=False)).name == "utf-8"
