"""The application: themes, style sheet, and the one screen."""

from textual.app import App

from reader.article import Article
from reader.library import Library
from reader.library.marks import Marks
from reader.resources import resource_folder
from reader.tui.main_screen import MainScreen
from reader.tui.themes import DARK, THEMES


class ReaderApp(App[None]):
    """Opens on a library, or on one article alone.

    Args:
        library: The corpus to list; None with an article.
        article: The one article to show; None with a library.
        name: The file name of that article.
        marks: The reader's own marks; None where nothing is to be marked.
    """

    TITLE = "reader"
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
    ) -> None:
        super().__init__()
        self._library = library
        self._article = article
        self._marks = marks
        self._file_name = name
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of the kinds of figures, for themes that have none of their own."""
        return dict(DARK.variables)

    def on_mount(self) -> None:
        """Open the screen."""
        self.push_screen(MainScreen(self._library, self._article, self._file_name, self._marks))
