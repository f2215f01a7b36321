"""Take a picture of the application: `python -m tests.screenshot OUT.svg [KEY …]`.

It opens on the sample corpus, presses the keys and writes the screen as SVG. Every run of text is
given its own place and length in cells, so that Chinese has its right width in any viewer.
NO_COLOR works as in the application.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from unittest import mock

from rich.segment import Segment
from textual.strip import Strip

from reader import words
from reader.config import Config
from reader.layout import cell_width
from reader.library import Library
from reader.library.marks import Marks
from reader.resources import resource_folder
from reader.tui import navigation_pane
from reader.tui.app import ReaderApp
from tests.tui.conftest import look_once

CELL, LINE = 9, 20
"""Width of a cell and height of a line in pixels."""

FONTS = "'Noto Sans Mono CJK SC','Sarasa Mono SC','DejaVu Sans Mono',Menlo,Consolas,monospace"


def runs(text: str) -> Iterator[str]:
    """The text in pieces whose characters are all equally wide."""
    for _, group in groupby(text, cell_width):
        yield "".join(group)


def draw_segment(segment: Segment, x: int, y: int) -> str:
    style = segment.style
    assert style is not None
    colour, ground = style.color, style.bgcolor
    ink = colour.get_truecolor().hex if colour else "#dddddd"
    paper = ground.get_truecolor(foreground=False).hex if ground else "#15171a"
    if style.reverse:
        ink, paper = paper, ink
    width = segment.cell_length * CELL
    drawn = [f'<rect x="{x}" y="{y}" width="{width}" height="{LINE}" fill="{paper}"/>']
    look = "".join(
        part
        for part, wanted in (
            (' font-weight="bold"', style.bold),
            (' font-style="italic"', style.italic),
            (' text-decoration="underline"', style.underline),
            (' text-decoration="line-through"', style.strike),
            (' opacity="0.6"', style.dim),
        )
        if wanted
    )
    for run in runs(segment.text):
        width = cell_width(run) * CELL
        if run.strip():
            drawn.append(
                f'<text x="{x}" y="{y + 15}" fill="{ink}"{look} textLength="{width}"'
                f' lengthAdjust="spacingAndGlyphs" xml:space="preserve">{escape(run)}</text>'
            )
        x += width
    return "".join(drawn)


def draw(strips: list[Strip]) -> str:
    """The strips of a screen as one SVG picture."""
    width = max(strip.cell_length for strip in strips) * CELL
    drawn = []
    for row, strip in enumerate(strips):
        x = 0
        for segment in strip:
            if segment.text:
                drawn.append(draw_segment(segment, x, row * LINE))
            x += segment.cell_length * CELL
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {len(strips) * LINE}"'
        f' width="{width}" font-family="{FONTS}" font-size="15">{"".join(drawn)}</svg>\n'
    )


async def take(
    out: Path, size: tuple[int, int], config: Config, corpus: Path, keys: list[str]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(navigation_pane, "follow", look_once),
    ):
        marks = Marks(Path(folder) / "marks.sqlite")
        library = Library(corpus, Path(folder) / "index.sqlite", marks)
        library.refresh()
        app = ReaderApp(library, marks=marks, config=config)
        async with app.run_test(size=size) as pilot:
            for key in ["", *keys]:
                if key:
                    await pilot.press(key)
                await pilot.pause(0.4)
            out.write_text(draw(app.screen._compositor.render_strips()), encoding="utf-8")
        library.close()


def main() -> None:
    words.use("en")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("keys", nargs="*")
    parser.add_argument("--size", default="120x36", help="columns x rows")
    parser.add_argument("--theme", default="")
    parser.add_argument("--ascii", action="store_true")
    parser.add_argument("--corpus", type=Path, default=resource_folder("corpus"))
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    config = Config(theme=given.theme, ascii=given.ascii)
    asyncio.run(take(given.out, (width, height), config, given.corpus, given.keys))


if __name__ == "__main__":
    main()
