"""The command line: opens the application, and its plain twin for pipes.

Data goes to stdout, words to stderr. Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 a file
could not be read.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

import reader
from reader.streams import fail, print_json, print_text, printable, tell, write_out

if TYPE_CHECKING:
    from reader.article import Article
    from reader.export import Source
    from reader.library import Entry, Library

NOTHING_FOUND, WRONG_USE, UNREADABLE = 1, 2, 3
STDIN = "-"
SUFFIXES = {".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".md", ".markdown", ".gz"}
"""What names a file even where it does not exist."""


class DefaultGroup(TyperGroup):
    """A first word that is no command is what `open` opens."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put `open` in front where the first word is neither a command nor an option of ours."""
        own = {"--version", "--help", "--install-completion", "--show-completion"}
        if not args or (args[0] not in self.commands and args[0] not in own):
            args = ["open", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=DefaultGroup,
    help="Read scraped news: clean articles, and every figure in them as data.",
    epilog="A first word that is no command is opened: a folder as corpus, a file as an article.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Corpus = Annotated[
    Path | None,
    typer.Option("--corpus", metavar="PATH", envvar="READER_CORPUS", help="The corpus folder."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Limit = Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")]


def main() -> None:
    """Run the command line."""
    try:
        app()
    finally:
        write_out(b"", flush=True)


@contextmanager
def library(corpus: Path | None, *, fresh: bool = True) -> Iterator["Library"]:
    """The library of the corpus that is meant, brought up to date first where `fresh`."""
    from reader.library import CorpusError, Library

    try:
        opened = Library(corpus or default_corpus())
    except CorpusError as error:
        fail(str(error), WRONG_USE)
    try:
        if fresh:
            opened.refresh()
        yield opened
    finally:
        opened.close()


def default_corpus() -> Path:
    """The config file's folder, else the folder `corpus` here, else the sample that is shipped."""
    from reader.config import ConfigError, load_config
    from reader.resources import resource_folder

    try:
        config = load_config()
    except ConfigError as error:
        fail(str(error), WRONG_USE)
    if config.corpus is not None:
        return config.corpus
    here = Path("corpus")
    return here if here.is_dir() else resource_folder("corpus")


def read_file(name: str) -> bytes:
    """The bytes of a file, or of standard input; ends with a sentence where there are none."""
    if name == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        fail(f"{name} does not exist.", WRONG_USE)
    except IsADirectoryError:
        fail(f"{name} is a folder; name a file in it.", WRONG_USE)
    except OSError as error:
        fail(f"{name} can't be read: {error.strerror or error}.", UNREADABLE)


def read_article(name: str) -> "Article":
    """The article of a file, or of standard input; ends with a sentence where there is none."""
    article = reader.clean(read_file(name), "" if name == STDIN else Path(name).name)
    if article.problem:
        fail(f"{name}: {article.problem}", UNREADABLE)
    return article


def names_file(word: str) -> bool:
    """Whether a word means a file rather than a query."""
    path = Path(word)
    return word == STDIN or path.is_file() or "/" in word or path.suffix.lower() in SUFFIXES


def query_of(words: list[str] | None) -> str:
    """The words of a command line as one query."""
    return " ".join(words or [])


def count_matching(library: "Library", query: str) -> int:
    """How many articles match; ends with a sentence where the query is wrong."""
    from reader.library import QueryError

    try:
        return library.count(query)
    except QueryError as error:
        fail(str(error), WRONG_USE)


def matching(library: "Library", query: str) -> Iterator["Entry"]:
    """The entries that match, newest first; ends with a sentence where the query is wrong."""
    block = 500
    count = count_matching(library, query)
    for first in range(0, count, block):
        yield from library.rows(first, min(first + block, count), query)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"reader {reader.__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Options without a command."""


@app.command("open")
def open_reader(
    path: Annotated[str | None, typer.Argument(help="A folder or a file; - for stdin.")] = None,
    corpus: Corpus = None,
) -> None:
    """Open the application on a corpus, or on one article."""
    piped = path is None and corpus is None and not sys.stdin.isatty()
    if path == STDIN or piped or (path and not Path(path).is_dir()):
        name = path or STDIN
        article = read_article(name)
        if name == STDIN:
            reopen_terminal()
        run_application(None, article, name)
    else:
        need_terminal()
        with library(Path(path) if path else corpus, fresh=False) as opened:
            run_application(opened, None, "")


def need_terminal() -> None:
    """End with a hint where there is no terminal to draw on."""
    if not sys.stdout.isatty():
        fail(
            "there is no terminal here; `reader list` and `reader show` work in a pipe.", WRONG_USE
        )


def reopen_terminal() -> None:
    """Take keys from the terminal again after standard input was a pipe."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        fail("there is no terminal to take keys from; try `reader show -`.", WRONG_USE)
    os.dup2(terminal, 0)


def run_application(library: "Library | None", article: "Article | None", name: str) -> None:
    """Open the application and wait until it is left."""
    from reader.tui.app import ReaderApp

    need_terminal()
    ReaderApp(library, article, name).run()


@app.command("list")
def list_articles(
    query: Annotated[list[str] | None, typer.Argument(help="Words that it must hold.")] = None,
    corpus: Corpus = None,
    as_json: AsJson = False,
    limit: Limit = None,
) -> None:
    """List the articles that match, newest first."""
    with library(corpus) as opened:
        found = 0
        for entry in matching(opened, query_of(query)):
            if limit is not None and found >= limit:
                tell(f"the first {limit}; --limit shows more.")
                break
            found += 1
            if as_json:
                names = ("id", "path", "title", "published", "source", "section", "figures")
                print_json({name: getattr(entry, name) for name in names})
            else:
                day = entry.published[:10] or "-"
                print_text(printable(f"{day}\t{entry.figures}\t{entry.path}\t{entry.title}") + "\n")
    if not found:
        raise SystemExit(NOTHING_FOUND)


@app.command()
def show(
    file: Annotated[str, typer.Argument(help="A file; - for stdin.")],
    removed: Annotated[
        bool, typer.Option("--removed", help="The page as it came, with what was removed and why.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show one cleaned article."""
    article = read_article(file)
    if as_json:
        print_json(article.to_dict())
    elif removed:
        print_text(page_with_reasons(article))
    else:
        print_text(article.text + "\n")


def page_with_reasons(article: "Article") -> str:
    """Every line of the page, behind the reason for which it was removed, if it was."""
    from reader.layout import pad

    lines = article.lines
    if lines and not lines[-1].text:  # the page ended with a line break
        lines = lines[:-1]
    reasons = [
        " + ".join(
            dict.fromkeys(part.reason for part in line.parts if not part.kept and part.text.strip())
        )
        for line in lines
    ]
    margin = max(map(len, reasons), default=0)
    marked = zip(reasons, lines, strict=True)
    return "".join(f"{pad(reason, margin)} │ {line.text}\n" for reason, line in marked)


@app.command()
def figures(
    target: Annotated[list[str] | None, typer.Argument(help="A file, - or a query.")] = None,
    corpus: Corpus = None,
    as_json: AsJson = False,
    limit: Limit = None,
) -> None:
    """List the figures of a file, or of all articles that match a query."""
    rows = (
        figures_of_file(target[0])
        if target and len(target) == 1 and names_file(target[0])
        else None
    )
    if rows is not None:
        found = print_figures(rows, as_json, limit)
    else:
        with library(corpus) as opened:
            found = print_figures(figures_of_query(opened, query_of(target)), as_json, limit)
    if not found:
        raise SystemExit(NOTHING_FOUND)


def figures_of_file(name: str) -> Iterator[dict[str, Any]]:
    """The figures of one file as JSON values."""
    for figure in read_article(name).figures:
        yield figure.to_dict()


def figures_of_query(library: "Library", query: str) -> Iterator[dict[str, Any]]:
    """The figures of all matching articles as JSON values, with where they stand."""
    from reader.library import QueryError

    try:
        for found in library.figures(query):
            where = {"id": found.entry.id, "path": found.entry.path, "title": found.entry.title}
            yield {**where, **found.figure.to_dict(), "sentence": found.sentence}
    except QueryError as error:
        fail(str(error), WRONG_USE)


def print_figures(rows: Iterable[dict[str, Any]], as_json: bool, limit: int | None) -> int:
    """Print figures, one a line; how many there were."""
    found = 0
    for row in rows:
        if limit is not None and found >= limit:
            tell(f"the first {limit}; --limit shows more.")
            break
        found += 1
        if as_json:
            print_json(row)
        else:
            print_text(printable(figure_line(row)) + "\n")
    return found


def figure_line(row: dict[str, Any]) -> str:
    """A figure as tab-separated columns: kind, as written, normalised, label, title."""
    from reader.article import Figure
    from reader.values import normalised

    where = {"id", "path", "title", "sentence"}
    figure = Figure.from_dict({name: value for name, value in row.items() if name not in where})
    columns = (figure.kind, figure.text, normalised(figure), figure.label, row.get("title", ""))
    return "\t".join(columns).rstrip("\t")


@app.command()
def export(
    target: Annotated[list[str] | None, typer.Argument(help="Files, - or a query.")] = None,
    *,
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help="html, md, json …")] = "html",
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="PATH", help="A file, FOLDER/, or - for stdout."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that exist.")] = False,
    width: Annotated[
        int | None, typer.Option(min=16, max=1000, help="Cells of a row: txt, ansi, svg.")
    ] = None,
    bold: Annotated[bool, typer.Option("--bold", help="Bold in place of ==…==: md.")] = False,
    corpus: Corpus = None,
) -> None:
    """Export articles with their figures highlighted: of files, or all that match a query."""
    from reader.export import ExportError, export_each, export_together, find_format, target_folder

    files = target if target and all(map(names_file, target)) else None
    unreadable: list[str] = []
    try:
        format_ = find_format(to, {"width": width, "bold": bold or None})
        folder = target_folder(format_, output, single=files is not None and len(files) == 1)
        with sources_of(files, query_of(target), corpus, unreadable) as (sources, total):
            if output == STDIN:
                for piece in format_.together(sources):
                    print_text(piece)
            elif folder is None:
                shown = with_progress(sources, total)
                tell(export_together(format_, shown, Path(str(output)), force))
            else:
                tell(export_each(format_, with_progress(sources, total), folder, force))
    except ExportError as error:
        fail(str(error), UNREADABLE if error.unwritable else WRONG_USE)
    if unreadable:
        raise SystemExit(UNREADABLE)


@contextmanager
def sources_of(
    files: list[str] | None, query: str, corpus: Path | None, unreadable: list[str]
) -> Iterator[tuple[Iterable["Source"], int]]:
    """The articles of the files, else of the query, and how many there are."""
    if files:
        yield map(source_of_file, files), len(files)
        return
    with library(corpus) as opened:
        count = count_matching(opened, query)
        if not count:
            fail("no article matches.", NOTHING_FOUND)
        yield sources_of_query(opened, query, unreadable), count


def source_of_file(name: str) -> "Source":
    """The article of a file, or of standard input, with its name."""
    from reader.export import Provenance

    file = "" if name == STDIN else Path(name).name
    return read_article(name), Provenance(file, reader.__version__)


def sources_of_query(library: "Library", query: str, unreadable: list[str]) -> Iterator["Source"]:
    """The articles that match; what can't be read any more is told and added to a list."""
    from reader.export import Provenance

    for entry in matching(library, query):
        try:
            article = library.article(entry.path)
            problem = article.problem
        except OSError as error:
            problem = error.strerror or str(error)
        if problem:
            tell(f"{entry.path}: {problem}")
            unreadable.append(entry.path)
        else:
            yield article, Provenance(Path(entry.path).name, reader.__version__)


def with_progress(sources: Iterable["Source"], total: int) -> Iterable["Source"]:
    """The articles, with a bar on stderr while they are taken if there are several."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    hidden = total < 2 or not console.is_terminal
    return track(sources, "Exporting", total, console=console, transient=True, disable=hidden)


@app.command()
def add(
    files: Annotated[list[str], typer.Argument(help="Files to copy; - for stdin.")],
    section: Annotated[str, typer.Option("--section", help="The folder in the corpus.")] = "",
    corpus: Corpus = None,
) -> None:
    """Copy files into the corpus; nothing that is there is ever changed."""
    from reader.resources import resource_folder

    folder = corpus or default_corpus()
    if folder.resolve() == resource_folder("corpus").resolve():
        fail("the sample corpus is not added to; name your folder with --corpus.", WRONG_USE)
    target = (folder / section).resolve()
    if not target.is_relative_to(folder.resolve()):
        fail(f"{section} leads out of the corpus.", WRONG_USE)
    for name in files:
        data = read_file(name)
        path = target / ("standard-input.txt" if name == STDIN else Path(name).name)
        try:
            target.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            fail(f"{path} is there already; nothing was changed.", WRONG_USE)
        except OSError as error:
            fail(f"{path} could not be written: {error.strerror or error}.", UNREADABLE)
        tell(f"added {path}")


@app.command()
def index(corpus: Corpus = None) -> None:
    """Bring the index of the corpus up to date."""
    from rich.console import Console
    from rich.progress import Progress as ProgressBar

    from reader.library import Progress

    with (
        library(corpus, fresh=False) as opened,
        ProgressBar(console=Console(stderr=True), transient=True) as bar,
    ):
        task = bar.add_task("Reading the folder", total=None)

        def report(progress: Progress) -> None:
            bar.update(task, completed=progress.done, total=progress.total)

        opened.refresh(report)
        tell(f"{opened.count():,} articles in {opened.corpus}")
        report_unreadable(opened)


@app.command()
def check(corpus: Corpus = None) -> None:
    """List the files of the corpus that could not be read, with the reason."""
    with library(corpus) as opened:
        report_unreadable(opened)


def report_unreadable(library: "Library") -> None:
    """Print what could not be read; ends with its exit code where there is something."""
    files = library.unreadable()
    for file in files:
        print_text(printable(f"{file.path}: {file.reason}") + "\n")
    if files:
        raise SystemExit(UNREADABLE)
