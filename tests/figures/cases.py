"""How the tests write what they expect: one string a figure."""

from __future__ import annotations

from datetime import date

from reader.figures import extract_figures

PUBLISHED = date(2018, 5, 20)


def read(text: str, published: date | None = PUBLISHED, language: str = "zh") -> list[str]:
    """Every figure as `text = kind value unit qualifier`, a range as `low..high`."""
    return [
        " ".join(
            str(part)
            for part in (
                figure.text,
                "=",
                figure.kind,
                figure.value if figure.high is None else f"{figure.low}..{figure.high}",
                figure.unit,
                figure.qualifier,
            )
            if part != ""
        )
        for figure in extract_figures(text, published, language)
    ]
