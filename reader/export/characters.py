"""Foreign characters that no document may hold as they are."""

_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "\ufffd")


def visible(text: str) -> str:
    """The text with control characters replaced, all but tab and newline."""
    return text.translate(_CONTROLS)
