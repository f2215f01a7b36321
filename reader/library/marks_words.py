"""What was done to the marks, in words, for who takes it back: "marked 3 articles as read"."""

from reader.article import Correction
from reader.library.marks_rows import READ, STARRED, TAG
from reader.words import _, ngettext


def labelled(label: str, on: bool, number: int) -> str:
    """Some articles were read, starred or tagged, or are not any more.

    Args:
        label: What they were given, as it is kept.
        on: Whether they have it.
        number: How many they are.
    """
    if label == READ and on:
        words = ngettext(
            "marked {number} article as read", "marked {number} articles as read", number
        )
    elif label == READ:
        words = ngettext(
            "marked {number} article as unread", "marked {number} articles as unread", number
        )
    elif label == STARRED and on:
        words = ngettext("starred {number} article", "starred {number} articles", number)
    elif label == STARRED:
        words = ngettext("unstarred {number} article", "unstarred {number} articles", number)
    elif on:
        words = ngettext(
            "tagged {number} article with {tag}", "tagged {number} articles with {tag}", number
        )
    else:
        words = ngettext(
            "took the tag {tag} from {number} article",
            "took the tag {tag} from {number} articles",
            number,
        )
    return words.format(number=number, tag=label.removeprefix(TAG))


def corrected(correction: Correction) -> str:
    """A line was restored or removed."""
    if correction.source:
        restored = _("restored a line on every page of {source}")
        removed = _("removed a line on every page of {source}")
    else:
        restored, removed = _("restored a line"), _("removed a line")
    words = restored if correction.action == "keep" else removed
    return words.format(source=correction.source)


def imported(number: int) -> str:
    """Some marks came from a file."""
    words = ngettext("imported {number} mark", "imported {number} marks", number)
    return words.format(number=number)
