"""A reader's own decisions on lines, which nothing overrules."""

import re
from collections.abc import Sequence

from reader.article import Correction

_DIGITS = re.compile(r"\d+")


def corrected(
    texts: Sequence[str], corrections: Sequence[Correction], sources: Sequence[str]
) -> dict[int, bool]:
    """Which lines a reader has decided on: index to whether the line is kept.

    Args:
        texts: The lines without the white space at their ends, blank ones left out.
        corrections: Later ones overrule earlier ones.
        sources: The names by which the page's source is known.
    """
    verdicts: dict[int, bool] = {}
    for correction in corrections:
        keep = correction.action == "keep"
        wanted = correction.text.strip()
        if correction.source:
            if correction.source in sources:
                shape = _DIGITS.sub("0", wanted)
                verdicts |= {
                    index: keep
                    for index, text in enumerate(texts)
                    if _DIGITS.sub("0", text) == shape
                }
            continue
        equal = [index for index, text in enumerate(texts) if text.strip() == wanted]
        if correction.occurrence is not None:
            equal = equal[correction.occurrence :][:1] if correction.occurrence >= 0 else []
        verdicts |= dict.fromkeys(equal, keep)
    return verdicts
