"""Write `reader/layout/classes.py` from the Unicode Character Database.

    python -m tests.layout.generate_classes [FOLDER] > reader/layout/classes.py

FOLDER holds `LineBreak.txt`, `EastAsianWidth.txt`, `auxiliary/` and `emoji/`; by default it is
where Debian's package unicode-data puts them.
"""

import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

UNICODE_FOLDER = Path("/usr/share/unicode")

_RESOLVED = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}
"""Rule LB1 of UAX #14, but for SA, which depends on the general category."""

_WIDE = {"F", "W", "H"}
"""East Asian widths whose brackets are no brackets of rule LB30."""

_MODULE = '''"""Classes of characters for line breaking, of Unicode {version}.

Written by `python -m tests.layout.generate_classes`; not to be edited by hand.
"""

UNICODE_VERSION = "{version}"

{ranges}
"""Code points of each class of UAX #14, resolved by rule LB1; what is not listed is AL.

OP30 and CP30 are the brackets of rule LB30 that are not East Asian wide, XP the unassigned
pictographs of rule LB30b; H3 stands for H2 as well.
"""

{clusters}
"""Code points that UAX #29 keeps with a neighbour and UAX #14 does not."""
'''


def generate(folder: Path = UNICODE_FOLDER) -> str:
    """The source of the module, made from the database in `folder`."""
    widths = _property(folder / "EastAsianWidth.txt")
    pictographs = {
        point
        for point, name in _property(folder / "emoji/emoji-data.txt").items()
        if name == "Extended_Pictographic"
    }
    clusters = _property(folder / "auxiliary/GraphemeBreakProperty.txt")
    classes: dict[str, list[int]] = defaultdict(list)
    resolved: dict[int, str] = {}
    for point, name, category in _entries(folder / "LineBreak.txt"):
        resolved[point] = _resolve(
            name, category, widths.get(point, "N") in _WIDE, point in pictographs
        )
    for point, name in sorted(resolved.items()):
        classes[name].append(point)
    del classes["AL"]
    extending = [
        point
        for point, name in clusters.items()
        if name in ("Extend", "SpacingMark") and resolved.get(point) not in ("CM", "ZWJ")
    ]
    prepended = [point for point, name in clusters.items() if name == "Prepend"]
    first_line = (folder / "LineBreak.txt").read_text(encoding="utf-8").partition("\n")[0]
    version = first_line.removeprefix("# LineBreak-").removesuffix(".txt")
    return _MODULE.format(
        version=version,
        ranges=_mapping("RANGES", classes),
        clusters=_mapping("CLUSTERS", {"extending": extending, "prepended": prepended}),
    )


def _resolve(name: str, category: str, wide: bool, pictograph: bool) -> str:
    if name == "SA":
        return "CM" if category in ("Mn", "Mc") else "AL"
    if name in ("OP", "CP") and not wide:
        return f"{name}30"
    if name == "ID" and category == "Cn" and pictograph:
        return "XP"
    return "H3" if name == "H2" else _RESOLVED.get(name, name)


def _entries(path: Path) -> Iterator[tuple[int, str, str]]:
    """Code point, value and general category of each line of a file of the database."""
    line = re.compile(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)\s*#\s*(\w\S)?")
    for match in filter(None, map(line.match, path.read_text(encoding="utf-8").splitlines())):
        first, last, name, category = match.groups()
        for point in range(int(first, 16), int(last or first, 16) + 1):
            yield point, name, category or ""


def _property(path: Path) -> dict[int, str]:
    return {point: name for point, name, _ in _entries(path)}


def _ranges(points: Iterable[int]) -> Iterator[str]:
    """Runs of neighbouring code points as `first-last` in hexadecimal."""
    runs: list[list[int]] = []
    for point in sorted(points):
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return (f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in runs)


def _mapping(name: str, values: dict[str, list[int]]) -> str:
    lines = [f"{name} = {{"]
    for key, points in sorted(values.items()):
        ranges = " ".join(_ranges(points))
        if len(line := f'    "{key}": "{ranges}",') <= 100:
            lines.append(line)
        else:
            rows = textwrap.wrap(ranges, 72)
            spaced = [row + " " for row in rows[:-1]] + rows[-1:]
            lines += [f'    "{key}": (', *(f'        "{row}"' for row in spaced), "    ),"]
    return "\n".join((*lines, "}"))


if __name__ == "__main__":
    sys.stdout.write(generate(*map(Path, sys.argv[1:])))
