"""A language for tests in which every message is Greek to all, so that other words stand out."""

import re
import string
from functools import cache

import pytest

from reader import words
from tests.catalogue import messages

LATIN = re.compile("[A-Za-z]{2,}")

_GREEK = str.maketrans(dict.fromkeys(string.ascii_letters, "α"))


@cache
def _known() -> frozenset[str]:
    texts = (message.id for message in messages() if message.id)
    return frozenset(text for each in texts for text in ([each] if isinstance(each, str) else each))


class Greek:
    """Answers as a catalogue of gettext does."""

    def gettext(self, message: str) -> str:
        """A message in Greek letters; what is none stays as it is."""
        if message not in _known():
            return message
        pieces = re.split(r"(\{[^{}]*\})", message)
        return "".join(
            piece if number % 2 else piece.translate(_GREEK) for number, piece in enumerate(pieces)
        )

    def ngettext(self, one: str, several: str, number: int) -> str:
        """The message for a number."""
        return self.gettext(one if number == 1 else several)


def speak_greek(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test see which words are messages."""
    monkeypatch.setattr(words, "_catalogue", lambda language: Greek())
