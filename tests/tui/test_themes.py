import pytest
from textual.color import Color
from textual.theme import Theme

from reader.article import KINDS
from reader.tui.themes import OWN_THEMES

READABLE = 4.5
"""Contrast of text on its ground by WCAG 2, level AA."""


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = (part / 255 for part in Color.parse(colour).rgb)
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", OWN_THEMES, ids=lambda theme: theme.name)
def test_every_colour_of_text_can_be_read(theme: Theme) -> None:
    texts = [theme.foreground, theme.primary, theme.secondary, theme.variables["quiet"]]
    texts += [theme.variables[f"figure-{kind}"] for kind in KINDS]
    for ground in (theme.background, theme.surface):
        assert ground
        for text in texts:
            assert text
            assert contrast(text, ground) >= READABLE, (text, ground)
