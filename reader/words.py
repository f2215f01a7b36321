"""The words that people see: English in the code, and from a catalogue of gettext in other tongues.

Data is the same in every language: JSON, the names of kinds, fields, settings and commands.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

LANGUAGES = ("en", "zh")
"""What the program speaks; the first one is that of the code."""

DOMAIN = "reader"
LOCALE = Path(__file__).parent / "locale"
"""The folder of the catalogues."""


def N_(message: str) -> str:  # noqa: N802 - the name that tools of gettext look for
    """Mark a message of a table, which is put into words where it is shown."""
    return message


def _(message: str) -> str:
    """A message in the language of the person."""
    catalogue = _catalogue(language())
    # For the empty message a catalogue has its own header.
    return catalogue.gettext(message) if catalogue and message else message


def ngettext(one: str, several: str, number: int) -> str:
    """A message in the form that goes with a number, in the language of the person."""
    if catalogue := _catalogue(language()):
        return catalogue.ngettext(one, several, number)
    return one if number == 1 else several


def reworded(sentence: str, forms: Iterable[str]) -> str:
    """A sentence that was made in English, in the language of the person.

    Args:
        sentence: The sentence.
        forms: The messages that it may have been made from, with the names of what was put in
            in braces. What was put in is put into words, too, where it is a message.
    """
    for form in forms:
        if found := _pattern(form).fullmatch(sentence):
            return _(form).format(**{name: _(text) for name, text in found.groupdict().items()})
    return sentence


def fault(error: OSError) -> str:
    """What the system says of an error, in few words."""
    return _(error.strerror or str(error))


FAULTS = (
    N_("No such file or directory"),
    N_("Permission denied"),
    N_("Operation not permitted"),
    N_("File exists"),
    N_("Not a directory"),
    N_("Is a directory"),
    N_("No space left on device"),
    N_("Disk quota exceeded"),
    N_("Read-only file system"),
    N_("File name too long"),
    N_("Too many open files"),
    N_("Too many levels of symbolic links"),
    N_("Input/output error"),
    N_("Stale file handle"),
    N_("Broken pipe"),
)
"""What systems say most often, as they say it."""


class _Choice:
    """The language that is spoken; None until one is asked for."""

    language: str | None = None


def use(language: str) -> None:
    """Speak one of `LANGUAGES` from here on, or with "" that of the environment."""
    _Choice.language = language or language_of(os.environ)


def language() -> str:
    """The language that is spoken."""
    if _Choice.language is None:
        use("")
    return _Choice.language or LANGUAGES[0]


def language_beside(text_language: str) -> str:
    """The language of what is said of a text, such as its day: the text's own, or the person's.

    Who has the program speak English reads the text's own; the sums and days of English texts are
    put into Chinese for others.

    Args:
        text_language: `zh-Hans`, `zh-Hant`, `en`, or "" where it is not known.
    """
    return "zh-Hans" if language() == "zh" and text_language in ("en", "") else text_language


def language_of(environment: Mapping[str, str]) -> str:
    """The first language of an environment that is one of `LANGUAGES`, else English.

    As gettext has it, LANGUAGE lists what a person reads, and says nothing in the locale C.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next(filter(None, map(environment.get, names)), None) or ""
    wished = "" if locale in ("C", "POSIX") else environment.get("LANGUAGE", "")
    known = (re.split("[_.@-]", name)[0].lower() for name in (wished or locale).split(":"))
    return next((name for name in known if name in LANGUAGES), LANGUAGES[0])


@cache
def _catalogue(language: str) -> NullTranslations | None:
    """The messages of a language; None for that of the code."""
    if language == LANGUAGES[0]:
        return None
    from gettext import GNUTranslations

    with (LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.mo").open("rb") as file:
        return GNUTranslations(file)


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)", re.escape(form)), re.DOTALL)
