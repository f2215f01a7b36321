"""Foreign characters that no document may hold as they are."""

_UNWANTED = (
    *(range(9), range(11, 32), range(127, 160)),  # control characters but tab and newline
    *(range(0x202A, 0x202F), range(0x2066, 0x206A)),  # those that turn the direction of text
    *(range(0xD800, 0xE000), range(0xFFFE, 0x10000)),  # those that UTF-8 or XML does not hold
)
_REPLACEMENTS = {point: "\ufffd" for points in _UNWANTED for point in points}


def visible(text: str) -> str:
    """The text with control characters replaced, one for one."""
    return text.translate(_REPLACEMENTS)
