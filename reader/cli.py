"""The command line: opens the application, and its plain twin for pipes.

Data goes to stdout, words to stderr. Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 a file
could not be read.

One module, because a command is a function whose signature is its options, and because only here
is Typer imported; what the commands do is in the modules that they call.
"""

import os
import shutil
from collections.abc import Iterable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

import reader
from reader.inputs import (
    STDIN,
    default_corpus,
    figure_rows,
    library,
    likely_command,
    marks,
    matching,
    names_file,
    order_of,
    query_of,
    read_article,
    read_clipboard,
    read_file,
    sources_of,
)
from reader.listing import (
    FigureOrder,
    as_line,
    as_values,
    by_value,
    csv_of,
    page_with_reasons,
)
from reader.marks_files import MarksAction, export_marks, import_marks
from reader.opening import open_reader as open_application
from reader.streams import (
    NOTHING_FOUND,
    UNREADABLE,
    WRONG_USE,
    fail,
    limited,
    print_json,
    print_json_text,
    print_text,
    printable,
    tell,
)
from reader.words import _, fault, ngettext

if TYPE_CHECKING:
    from reader.export import Source
    from reader.library import Library


WrongUse: Any = typer.BadParameter.__base__
"""What all errors of a command line are; Typer does not export it."""

MEASURE = 80
"""The widest line of a help in cells."""


class _Explained:
    """Explains itself in the language of the person."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        from reader import usage

        width = min(shutil.get_terminal_size().columns, MEASURE)
        formatter.write(usage.help_page(self, ctx.command_path, width))


class ExplainedCommand(_Explained, TyperCommand):
    """A command with a help of ours."""


class DefaultGroup(_Explained, TyperGroup):
    """A first word that is no command is what `open` opens."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        """Run the command; what can't be understood is told as everything is."""
        try:
            return super().invoke(ctx)
        except WrongUse as error:
            from reader import usage

            path = f"{ctx.command_path} {ctx.invoked_subcommand}"
            fail(usage.wrong_use(error.format_message(), path), WRONG_USE)

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put `open` in front where the first word is neither a command nor an option of ours."""
        own = {"--version", "--help", "--install-completion", "--show-completion"}
        if not args and ctx.resilient_parsing:  # a shell asks how the first word may go on
            return super().parse_args(ctx, args)
        if not args or (args[0] not in self.commands and args[0] not in own):
            if args and (likely := likely_command(args[0], self.commands)):
                sentence = _("there is no {name}; do you mean reader {likely}?")
                fail(sentence.format(name=args[0], likely=likely), WRONG_USE)
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
Large = Annotated[bool, typer.Option("--large", help="Read a file over 16 MB too.")]
Limit = Annotated[int | None, typer.Option("--limit", min=0, help="At most so many.")]

command = partial(app.command, cls=ExplainedCommand)

WITH_QUERY = {"ignore_unknown_options": True}
"""Settings of commands that take a query, so that `-word` is a part of it."""


def offered_formats(incomplete: str) -> list[str]:
    """The formats that a shell offers."""
    from reader.export import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def offered_orders(incomplete: str) -> list[str]:
    """The orders that a shell offers."""
    from reader.library.orders import ORDERS

    return [name for name in ORDERS if name.startswith(incomplete)]


def _show_version(wanted: bool) -> None:
    if wanted:
        print_text(f"reader {reader.__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Options without a command."""


@command("open")
def open_reader(
    path: Annotated[str | None, typer.Argument(help="A folder or a file; - for stdin.")] = None,
    corpus: Corpus = None,
) -> None:
    """Open the application on a corpus, or on one article."""
    open_application(path, corpus)


@command("list", context_settings=WITH_QUERY)
def list_articles(
    query: Annotated[list[str] | None, typer.Argument(help="Words that it must hold.")] = None,
    *,
    corpus: Corpus = None,
    as_json: AsJson = False,
    limit: Limit = None,
    sort: Annotated[
        str,
        typer.Option(
            metavar="ORDER",
            help="newest, oldest, title, source, length …",
            autocompletion=offered_orders,
        ),
    ] = "newest",
    folded: Annotated[
        bool, typer.Option("--fold", help="Of reprints of each other, only the newest.")
    ] = False,
) -> None:
    """List the articles that match, newest first."""
    if query and len(query) == 1 and names_file(query[0]):
        sentence = _("{name} names a file; list takes a query, show takes a file.")
        fail(sentence.format(name=query[0]), WRONG_USE)
    with marks() as own, library(corpus, own) as opened:
        found = 0
        entries = matching(opened, query_of(query), order_of(sort), folded=folded)
        for found, entry in enumerate(limited(entries, limit), 1):  # noqa: B007
            if as_json:
                names = ["id", "path", "title", "published", "source", "section", "figures"]
                names += ["copies"] if folded else []
                print_json({name: getattr(entry, name) for name in names})
            else:
                day = entry.published[:10] or "-"
                copies = f"\t×{entry.copies}" if entry.copies > 1 else ""
                line = f"{day}\t{entry.figures}\t{entry.path}\t{entry.title}{copies}"
                print_text(printable(line) + "\n")
    if not found:
        fail(_("no article matches."), NOTHING_FOUND)


@command()
def show(
    file: Annotated[str, typer.Argument(help="A file; - for stdin.")],
    removed: Annotated[
        bool, typer.Option("--removed", help="The page as it came, with what was removed and why.")
    ] = False,
    as_json: AsJson = False,
    large: Large = False,
) -> None:
    """Show one cleaned article."""
    article = read_article(file, large=large)
    if as_json:
        from reader.export.as_json import article_line

        print_json_text(article_line(article))
    elif removed:
        print_text(page_with_reasons(article))
    else:
        print_text(article.text + "\n")


@command(context_settings=WITH_QUERY)
def figures(
    target: Annotated[list[str] | None, typer.Argument(help="A file, - or a query.")] = None,
    *,
    corpus: Corpus = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Comma-separated, with a header.")] = False,
    sort: Annotated[
        FigureOrder,
        typer.Option(
            metavar="text|value", help="As in the text, or the largest value of each unit first."
        ),
    ] = FigureOrder.TEXT,
    limit: Limit = None,
    large: Large = False,
) -> None:
    """List the figures of a file, or of all articles that match a query."""
    if as_json and as_csv:
        fail(_("--json and --csv exclude each other."), WRONG_USE)
    rows = figure_rows(target or [], corpus, large=large)
    if sort is FigureOrder.VALUE:
        rows = by_value(rows, None if limit is None else limit + 1)
    rows = limited(rows, limit)
    found = 0
    if as_csv:
        for found, text in enumerate(csv_of(rows), 1):  # noqa: B007
            print_text(text)
    else:
        for found, row in enumerate(rows, 1):  # noqa: B007
            if as_json:
                print_json(as_values(row))
            else:
                print_text(as_line(row) + "\n")
    if not found:
        fail(_("no figure matches."), NOTHING_FOUND)


@command(context_settings=WITH_QUERY)
def export(
    target: Annotated[list[str] | None, typer.Argument(help="Files, - or a query.")] = None,
    *,
    to: Annotated[
        str,
        typer.Option(
            "--to", metavar="FORMAT", help="html, md, json …", autocompletion=offered_formats
        ),
    ] = "html",
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="PATH", help="A file, FOLDER/, or - for stdout."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that exist.")] = False,
    width: Annotated[
        int | None, typer.Option(min=16, max=1000, help="Cells of a row: txt, ansi, svg.")
    ] = None,
    bold: Annotated[bool, typer.Option("--bold", help="Bold in place of ==…==: md.")] = False,
    figures: Annotated[
        bool, typer.Option("--figures", help="The figures alone: html, md, txt, ansi, csv.")
    ] = False,
    highlights: Annotated[
        bool, typer.Option("--highlights/--no-highlights", help="With your highlights and notes.")
    ] = True,
    dated: Annotated[bool, typer.Option("--dated", help="With the day of export.")] = False,
    corpus: Corpus = None,
) -> None:
    """Export articles with their figures highlighted: of files, or all that match a query."""
    from reader.export import ExportError, export_each, export_together, find_format, target_folder
    from reader.sources import adapted

    files = target if target and all(map(names_file, target)) else None
    unreadable: list[str] = []
    day = date.today() if dated else None
    try:
        options = {"width": width, "bold": bold or None, "figures": figures or None}
        format_ = find_format(to, options, dated=dated)
        folder = target_folder(format_, output, single=files is not None and len(files) == 1)
        with sources_of(files, query_of(target), corpus, unreadable) as (found, total):
            sources = (adapted(source, day, highlights=highlights) for source in found)
            if output == STDIN:
                for piece in format_.together(sources):
                    print_text(piece)
            elif folder is None:
                shown = with_progress(sources, total)
                tell(export_together(format_, shown, Path(str(output)), force))
            else:
                tell(export_each(format_, with_progress(sources, total), folder, force))
    except ExportError as error:
        advice = " " + _("--force replaces what is there.") if error.kept else ""
        fail(f"{error}{advice}", UNREADABLE if error.unwritable else WRONG_USE)
    if unreadable:
        raise SystemExit(UNREADABLE)


def with_progress(sources: Iterable["Source"], total: int) -> Iterable["Source"]:
    """The articles, with a bar on stderr while they are taken if there are several."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    hidden = total < 2 or not console.is_terminal
    return track(sources, _("Exporting"), total, console=console, transient=True, disable=hidden)


@command()
def add(
    files: Annotated[list[str] | None, typer.Argument(help="Files to copy; - for stdin.")] = None,
    section: Annotated[str, typer.Option("--section", help="The folder in the corpus.")] = "",
    clipboard: Annotated[bool, typer.Option("--clipboard", help="What was copied.")] = False,
    url: Annotated[str, typer.Option("--url", help="The page's address, noted in it.")] = "",
    corpus: Corpus = None,
) -> None:
    """Copy pages into the corpus; nothing that is there is ever changed."""
    from reader.adding import AddingError, add_page
    from reader.cleaning import MAXIMUM_SIZE

    folder = target_section(corpus, section)
    if bool(files) == clipboard:
        fail(_("name files, - for standard input, or --clipboard."), WRONG_USE)
    if url and len(files or ()) > 1:
        fail(_("an address belongs to one page; add them one by one."), WRONG_USE)
    for name in files or [""]:
        pasted = name in ("", STDIN)
        data = read_file(name, MAXIMUM_SIZE + 1) if name else read_clipboard()
        retrieved = datetime.now().astimezone().replace(tzinfo=None) if pasted else None
        shown = name or _("the clipboard")
        try:
            path = add_page(data, folder, "" if pasted else Path(name).name, url, retrieved)
        except AddingError as error:
            fail(f"{shown}: {error}", UNREADABLE)
        except FileExistsError as error:
            sentence = _("{name} is there already, as {path}.")
            fail(sentence.format(name=shown, path=error.args[0]), WRONG_USE)
        except OSError as error:
            sentence = _("{path} can't be written: {fault}.")
            fail(sentence.format(path=folder, fault=fault(error)), UNREADABLE)
        tell(_("added {path}").format(path=path))


def target_section(corpus: Path | None, section: str) -> Path:
    """The folder of a section that pages may be added to; ends with a sentence for others."""
    from reader.resources import resource_folder

    folder = corpus or default_corpus()
    if folder.resolve() == resource_folder("corpus").resolve():
        fail(_("the sample corpus is not added to; name your folder with --corpus."), WRONG_USE)
    if not (folder / section).resolve().is_relative_to(folder.resolve()):
        fail(_("{path} leads out of the corpus.").format(path=section), WRONG_USE)
    hidden = any(part[0] == "." and part != ".." for part in Path(section).parts)
    if hidden or not section.isprintable():
        sentence = _("{path} is no name of a section: it is hidden, or can't be printed.")
        fail(sentence.format(path=printable(section)), WRONG_USE)
    return folder / section


@command()
def index(
    corpus: Corpus = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, max=64, help="Processes that read files; one a core.")
    ] = None,
) -> None:
    """Bring the index of the corpus up to date."""
    from rich.console import Console
    from rich.progress import Progress as ProgressBar

    from reader.library import Progress

    console = Console(stderr=True)
    with (
        marks() as own,
        library(corpus, own, fresh=False) as opened,
        ProgressBar(console=console, transient=True, disable=not console.is_terminal) as bar,
    ):
        task = bar.add_task(_("Reading the folder"), total=None)

        def report(progress: Progress) -> None:
            bar.update(task, completed=progress.done, total=progress.total)

        opened.refresh(report, jobs=jobs)
        count = opened.count()
        sentence = ngettext("{number:,} article in {path}", "{number:,} articles in {path}", count)
        tell(sentence.format(number=count, path=opened.corpus))
        report_unreadable(opened, as_json=False)


@command("marks")
def keep_marks(
    action: Annotated[
        MarksAction,
        typer.Argument(metavar="export|import", help="Write the marks, or add those of a file."),
    ],
    file: Annotated[str, typer.Argument(help="A file of JSON lines; - for a pipe.")] = STDIN,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that exists.")] = False,
) -> None:
    """Export your marks as JSON lines, or import them.

    Where a mark of the file contradicts one that is there, the one that is there stays.
    """
    with marks() as own:
        if action is MarksAction.EXPORT:
            export_marks(own, file, force=force)
        else:
            import_marks(own, file)


@command()
def check(corpus: Corpus = None, as_json: AsJson = False) -> None:
    """List the files of the corpus that could not be read, with the reason."""
    with marks() as own, library(corpus, own) as opened:
        report_unreadable(opened, as_json=as_json)


def report_unreadable(library: "Library", *, as_json: bool) -> None:
    """Print what could not be read; ends with its exit code where there is something."""
    from reader.problems import in_words

    files = library.unreadable()
    for file in files:
        if as_json:
            print_json({"path": file.path, "reason": file.reason})
        else:
            reason = in_words(file.reason)
            print_text(printable(f"{file.path}: {reason}") + "\n")
    if files:
        raise SystemExit(UNREADABLE)


@command()
def doctor(corpus: Corpus = None) -> None:
    """Print versions, folders and what the terminal can do, for a report of a bug."""
    from reader.doctor import examine
    from reader.layout import cell_width, pad

    told = dict(examine(corpus or default_corpus(), os.environ))
    margin = max(map(cell_width, told))
    for name, text in told.items():
        print_text(printable(f"{pad(name, margin)}  {text}") + "\n")
