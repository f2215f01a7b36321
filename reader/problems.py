"""Why a file is no article, in English: as an article, the index and JSON keep it."""

from reader.words import N_, reworded

EMPTY = N_("The file is empty. Fetch the page again.")
NO_PAGE = N_("The file is {kind}, not a page. Unpack or convert it first.")
BINARY = N_("The file is binary, not text. Check what it is, or fetch it again.")
NO_ENCODING = N_("The file's encoding can't be told. Save it as UTF-8, then try again.")
TOO_LARGE = N_(
    "The file is too large ({size} MB; the limit is {limit} MB)."
    " Read it with `--large`, or split it."
)
NO_TEXT = N_("The page has no text. Fetch it again.")
NO_ARTICLE = N_(
    "No article was found on this page. Look at what was removed, or open the page itself."
)
FORBIDDEN = N_("It may not be read; change its permissions.")
BROKEN_ARCHIVE = N_("not a complete gzip file")
UNREADABLE = N_("It can't be read: {fault}.")
FAILED = N_("It can't be cleaned ({fault}); please report it.")
CRASHED = N_("Reading this file makes the reader crash; please report it.")

_ALL = (
    EMPTY,
    NO_PAGE,
    BINARY,
    NO_ENCODING,
    TOO_LARGE,
    NO_TEXT,
    NO_ARTICLE,
    FORBIDDEN,
    UNREADABLE,
    FAILED,
    CRASHED,
)


def in_words(problem: str) -> str:
    """A problem in the language of the person."""
    return reworded(problem, _ALL)
