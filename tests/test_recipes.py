"""The recipes of CONTRIBUTING.md, followed to the letter in a copy of the package."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PARTS = re.split(r"^### ", (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8"), flags=re.M)
RECIPES = {part.partition("\n")[0]: part for part in PARTS[1:]}


def blocks(recipe: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", recipe, flags=re.M | re.S)


def follow(difference: str, folder: Path) -> None:
    """Put the lines with a plus in the place of those with a minus."""
    head, *lines = difference.splitlines()
    path = folder / head.removeprefix("--- ")
    old, new = ("\n".join(line[1:] for line in lines if line[0] == sign) for sign in "-+")
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if old:
        assert text.count(old) == 1, f"{path.name} has changed: {old!r}"
    path.write_text(text.replace(old, new) if old else new + "\n", encoding="utf-8")


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_does_what_it_says(name: str, tmp_path: Path) -> None:
    for folder in ("reader", "styles", "tests"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder)
    for difference in blocks(RECIPES[name], "diff"):
        follow(difference, tmp_path)
    [check] = blocks(RECIPES[name], "python")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", check],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_recipe_is_needed(tmp_path: Path) -> None:
    """Without its changes no recipe's check passes."""
    for recipe in RECIPES.values():
        [check] = blocks(recipe, "python")
        done = subprocess.run(
            [sys.executable, "-c", check], cwd=tmp_path, capture_output=True, check=False
        )
        assert done.returncode == 1
