"""The command `reader`: has the application opened at once, and the command line do all else.

Typer takes as long to read a command line as the application to show itself, so that what is
opened without options is opened here.
"""

import os
import sys
from pathlib import Path

from reader import words
from reader.config import load_config
from reader.opening import open_reader
from reader.streams import INTERRUPTED, open_missing_streams, write_out

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
    except SystemExit as ended:
        # Typer ends with 1 where nobody reads its help.
        if ended.code == 1 and isinstance(ended.__context__, BrokenPipeError):
            raise SystemExit(0) from None
        raise
    finally:
        write_out(b"", flush=True)


def is_path(word: str) -> bool:
    """Whether a word is the path of something that exists, and can't be a command."""
    return not word.startswith("-") and os.sep in word and os.path.exists(word)  # noqa: PTH110
