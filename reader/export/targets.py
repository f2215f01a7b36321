"""Where the command writes articles: a file for all, or a folder with a file for each."""

import os
from collections.abc import Iterable
from pathlib import Path

from reader.export.files import ExportError, UniqueNames, write
from reader.export.formats import Format
from reader.export.provenance import Source
from reader.words import N_, _, fault

STDOUT = "-"
_THERE = N_("{path} is there already.")
_WRITTEN = N_("written to {path}")


def target_folder(format_: Format, output: str | None, *, single: bool) -> Path | None:
    """The folder that gets a file for each article.

    Args:
        format_: The format; some take several articles in one file.
        output: What the person wrote; a folder ends in a slash where that is not clear.
        single: Whether one article is exported, and no list that happens to have one.

    Returns:
        The folder; None where one file or standard output gets them all.

    Raises:
        ExportError: The target does not go with the format, or can't be looked at.
    """
    if output is None:
        if not single:
            raise ExportError(_("several articles need a folder or a file; name it with -o."))
        return Path()
    together = single or format_.join is not None
    if output == STDOUT:
        if not together:
            raise ExportError(
                _("{format} is a file an article; name a folder with -o.").format(
                    format=format_.name
                )
            )
        return None
    path = Path(output)
    try:
        is_folder, is_file = path.is_dir(), path.is_file()
    except OSError as error:  # a name too long, a folder that may not be looked into
        raise _unwritable(path, error) from error
    if together and not output.endswith(("/", os.sep)) and (single or not is_folder):
        return None
    if is_file:
        sentence = _("{path} is a file, and no folder to write into.")
        raise ExportError(sentence.format(path=path))
    return path


def export_together(
    format_: Format, sources: Iterable[Source], path: Path, overwrite: bool = False
) -> str:
    """Write all articles to one file.

    Returns:
        A sentence on what was written.

    Raises:
        ExportError: It was not written; nothing is left behind.
    """
    try:
        write(path, format_.together(sources), overwrite)
    except FileExistsError:
        raise ExportError(_(_THERE).format(path=path), kept=True) from None
    except IsADirectoryError:
        sentence = _("{path} is a folder; -o {path}/ writes into it.")
        raise ExportError(sentence.format(path=path), unwritable=True) from None
    except OSError as error:
        raise _unwritable(path, error) from error
    return _(_WRITTEN).format(path=path)


def export_each(
    format_: Format, sources: Iterable[Source], folder: Path, overwrite: bool = False
) -> str:
    """Write each article to a file of its own; the folder is made with the first one.

    Returns:
        A sentence on what was written.

    Raises:
        ExportError: A file can't be written, or some were there already and have been kept;
            what was written is whole.
    """
    names = UniqueNames()
    path, written, kept = folder, 0, 0
    for source in sources:
        path = folder / names.name(source.article, format_.suffix)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write(path, format_.chunks(source), overwrite)
            written += 1
        except FileExistsError:
            kept += 1
        except OSError as error:
            raise _unwritable(path, error) from error
    if written + kept == 1:
        if kept:
            raise ExportError(_(_THERE).format(path=path), kept=True)
        return _(_WRITTEN).format(path=path)
    if kept:
        sentence = _(
            "{number:,} of {total:,} files written to {path}, the others were there already."
        ).format(number=written, total=written + kept, path=folder)
        raise ExportError(sentence, kept=True)
    return _("{number:,} files written to {path}").format(number=written, path=folder)


def _unwritable(path: Path, error: OSError) -> ExportError:
    sentence = _("{path} could not be written: {fault}.")
    return ExportError(sentence.format(path=path, fault=fault(error)), unwritable=True)
