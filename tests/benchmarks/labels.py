"""How often the label of a figure is right: `python -m tests.benchmarks.labels [FAULTS]`.

Reads the annotated articles in the folder `shared` beside the checkout, takes their spans as
given, and prints the scorer's line for each language, apart for the articles that the rules were
made with and for those held out (a third, by the hash of the name).
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from reader.figures.labels import find_label

SHARED = Path(__file__).parents[2] / "../shared"
GOLD = (
    (SHARED / "pages-modern/figures.jsonl", SHARED / "pages-modern/reference"),
    (SHARED / "figures-dev/dev.figures.jsonl", SHARED / "figures-dev"),
)


def held_out(name: str) -> bool:
    """Whether this article was kept from the making of the rules until the end."""
    return int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def labelled(article: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The article with our labels on its figures."""
    text = (folder / f"{article['doc']}.txt").read_text(encoding="utf-8")
    figures = [
        {
            **figure,
            "label": find_label(
                text,
                figure["start"],
                figure["end"],
                figure.get("kind", ""),
                figure.get("unit", ""),
                article["lang"],
            ),
        }
        for figure in article["figures"]
    ]
    return {**article, "figures": figures}


def main() -> None:
    if not SHARED.exists():
        print(f"no annotated articles at {SHARED}")
        return
    articles = [
        (article, labelled(article, folder))
        for file, folder in GOLD
        for article in map(json.loads, file.read_text(encoding="utf-8").splitlines())
    ]
    faults = sys.argv[1] if len(sys.argv) > 1 else "0"
    scorer = SHARED / "check/score_labels.py"
    for language in ("zh", "en"):
        for held in (False, True):
            chosen = [
                pair
                for pair in articles
                if pair[0]["lang"] == language and held_out(pair[0]["doc"]) == held
            ]
            with tempfile.TemporaryDirectory() as folder:
                files = [Path(folder, name) for name in ("gold.jsonl", "ours.jsonl")]
                for file, rows in zip(files, zip(*chosen, strict=True), strict=True):
                    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
                print(language, "held out" if held else "seen", flush=True)
                subprocess.run([sys.executable, scorer, *files, "--faults", faults], check=True)


if __name__ == "__main__":
    main()
