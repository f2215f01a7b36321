"""Opening the application: on a corpus, on one article, on what comes in."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import load_config
from reader.inputs import STDIN, library, marks, names_folder, read_article
from reader.streams import need_terminal, reopen_terminal

if TYPE_CHECKING:
    from reader.article import Article
    from reader.library import Library
    from reader.library.marks import Marks


def open_reader(path: str | None, corpus: Path | None = None) -> None:
    """Open the application on a corpus, or on one article.

    Args:
        path: A folder or a file; - for standard input. None for the corpus, or for standard input
            where that is a pipe and no corpus is named.
        corpus: The corpus folder.
    """
    # Nothing that is made for the first frame can go: to look for it takes a tenth of the time.
    gc.disable()
    piped = path is None and corpus is None and not sys.stdin.isatty()
    if path == STDIN or piped or (path and not names_folder(path)):
        name = path or STDIN
        article = read_article(name)
        if name == STDIN:
            reopen_terminal()
        run_application(None, article, name, None)
    else:
        need_terminal()
        with marks() as own, library(Path(path) if path else corpus, own, fresh=False) as opened:
            run_application(opened, None, "", own)


def run_application(
    library: "Library | None", article: "Article | None", name: str, marks: "Marks | None"
) -> None:
    """Open the application and wait until it is left."""
    need_terminal()

    from reader.state import state_path
    from reader.tui.app import ReaderApp

    app = ReaderApp(library, article, name, marks, load_config(), state=state_path())
    app.run()
    if app.return_code:
        raise SystemExit(app.return_code)
