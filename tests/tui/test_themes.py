import pytest
from textual.color import Color
from textual.theme import Theme

from reader.article import KINDS
from reader.config import Config
from reader.library import Library
from reader.tui.app import ReaderApp
from reader.tui.themes import OWN_THEMES, THEMES
from tests.tui.sessions import painted, press, settle

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
    texts = [theme.foreground, theme.primary, theme.secondary, theme.accent, theme.error]
    texts += [theme.variables["quiet"]]
    texts += [theme.variables[f"figure-{kind}"] for kind in KINDS]
    for ground in (theme.background, theme.surface, theme.panel):
        assert ground
        for text in texts:
            assert text
            assert contrast(text, ground) >= READABLE, (text, ground)


@pytest.mark.parametrize("keys", [("shift+tab",), ("e",), ("y",), ("colon",)])
@pytest.mark.parametrize("theme", [*THEMES, None], ids=lambda theme: theme and theme.name)
async def test_the_cursor_is_seen(
    library: Library,
    theme: Theme | None,
    keys: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if theme is None:
        monkeypatch.setenv("NO_COLOR", "1")
    config = Config(theme=theme.name if theme else "")
    async with ReaderApp(library, config=config).run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await press(pilot, *keys)
        before = painted(pilot)
        await press(pilot, "down")
        rows = zip(before, painted(pilot), strict=True)
        restyled = [old for old, new in rows if old != new and old.text == new.text]
        assert len(restyled) >= 2  # the row that it leaves and the one that it comes to
