"""The reader's own themes: ink and bamboo on dark, ink on paper, and the terminal's colours."""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="jiandu-dark",
    dark=True,
    primary="#9dbf7c",
    secondary="#d0b078",
    accent="#e08b66",
    foreground="#ddd8cc",
    background="#15171a",
    surface="#1b1e21",
    panel="#272b2f",
    success="#9dbf7c",
    warning="#e0b45c",
    error="#e5786d",
    variables={
        "quiet": "#97958c",
        "figure-money": "#e8c46a",
        "figure-percent": "#83d0a4",
        "figure-count": "#8bbcf0",
        "figure-measure": "#c8a6ea",
        "figure-duration": "#eb9fa5",
        "figure-date": "#a3b4c4",
        "figure-ratio": "#72d3d8",
        "figure-ordinal": "#e2a7d0",
        "figure-number": "#c3c98a",
    },
)

LIGHT = Theme(
    name="jiandu-light",
    dark=False,
    primary="#45692f",
    secondary="#7a5a1c",
    accent="#a0411e",
    foreground="#26241f",
    background="#f7f3e8",
    surface="#efe9da",
    panel="#e2dac6",
    success="#45692f",
    warning="#8a5a00",
    error="#a3271d",
    variables={
        "quiet": "#605c54",
        "figure-money": "#7d5700",
        "figure-percent": "#1d6b44",
        "figure-count": "#1f5a9c",
        "figure-measure": "#6b3fa0",
        "figure-duration": "#9c2f3b",
        "figure-date": "#4b5b6b",
        "figure-ratio": "#0f6670",
        "figure-ordinal": "#8b2f73",
        "figure-number": "#57601a",
    },
)


_ANSI = BUILTIN_THEMES["ansi-dark"]

TERMINAL = replace(
    _ANSI,
    name="jiandu-terminal",
    primary="ansi_green",
    secondary="ansi_yellow",
    accent="ansi_red",
    panel="ansi_bright_black",
    variables={
        **_ANSI.variables,
        "quiet": "ansi_bright_black",
        "figure-money": "ansi_yellow",
        "figure-percent": "ansi_green",
        "figure-count": "ansi_blue",
        "figure-measure": "ansi_magenta",
        "figure-duration": "ansi_red",
        "figure-date": "ansi_cyan",
        "figure-ratio": "ansi_cyan",
        "figure-ordinal": "ansi_magenta",
        "figure-number": "ansi_yellow",
    },
)
"""The colours that the person has given to the terminal."""

OWN_THEMES = (DARK, LIGHT)
"""The themes whose colours are ours."""

THEMES = (*OWN_THEMES, TERMINAL)
