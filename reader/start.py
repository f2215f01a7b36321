"""The command `reader`: opens the application at once, and hands all else to the command line.

Typer takes as long to read a command line as the application to show itself, so that what is
opened without options is opened here.
"""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import words
from reader.config import load_config
from reader.inputs import STDIN, library, marks, names_folder, read_article
from reader.streams import (
    INTERRUPTED,
    need_terminal,
    open_missing_streams,
    reopen_terminal,
    write_out,
)

if TYPE_CHECKING:
    from reader.article import Article
    from reader.library import Library
    from reader.library.marks import Marks

COMPLETION = "_READER_COMPLETE"
"""The variable by which a shell asks how a command line may go on."""


def main() -> None:
    """Run the command."""
    open_missing_streams()
    typed = sys.argv[1:]
    try:
        words.use(load_config().language)
        if not typed and COMPLETION not in os.environ:
            corpus = os.environ.get("READER_CORPUS")
            open_reader(None, Path(corpus) if corpus else None)
        elif len(typed) == 1 and is_path(typed[0]):
            open_reader(typed[0])
        else:
            from reader.cli import app

            app()
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    finally:
        write_out(b"", flush=True)


def is_path(word: str) -> bool:
    """Whether a word is the path of something that exists, and can't be a command."""
    return not word.startswith("-") and os.sep in word and os.path.exists(word)  # noqa: PTH110


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
