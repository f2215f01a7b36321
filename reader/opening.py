"""Opening the application: on a corpus, on one article, on what comes in."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import load_config
from reader.inputs import STDIN, article_of, library, marks, names_folder, read_file
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
        with marks() as own:
            from reader.cleaning import MAXIMUM_SIZE

            data = read_file(name, MAXIMUM_SIZE + 1)
            article = article_of(data, name, own, limit=MAXIMUM_SIZE)
            if name == STDIN:
                reopen_terminal()
            run_application(None, article, name, own, data)
    else:
        need_terminal()
        with marks() as own, library(Path(path) if path else corpus, own, fresh=False) as opened:
            run_application(opened, None, "", own)


def run_application(
    library: "Library | None",
    article: "Article | None",
    name: str,
    marks: "Marks",
    data: bytes = b"",
) -> None:
    """Open the application and wait until it is left."""
    need_terminal()

    from reader.state import state_path
    from reader.tui.app import ReaderApp

    app = ReaderApp(library, article, name, marks, load_config(), data=data, state=state_path())
    app.run()
    if app.return_code:
        raise SystemExit(app.return_code)
