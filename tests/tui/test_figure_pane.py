"""The pane of figures: what it paints."""

import pytest

from reader import Figure, clean
from reader.tui import figure_pane
from reader.tui.app import ReaderApp
from reader.values import NumberStyle, normalised
from tests.tui.sessions import press, settle

ARTICLE = "渡口纪事\n\n2023-06-01 来源：渡口晚报\n\n" + "".join(
    f"渡口在第{number}天运送{number}名乘客过了河。" for number in range(1, 21)
)


async def test_stepping_paints_only_the_rows_that_change(monkeypatch: pytest.MonkeyPatch) -> None:
    article = clean(ARTICLE)
    painted = set()

    def noted(figure: Figure, language: str, style: NumberStyle) -> str:
        painted.add(figure)
        return normalised(figure, language, style)

    async with ReaderApp(article=article, name="a.txt").run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        assert "1/40" in await press(pilot, "f")
        monkeypatch.setattr(figure_pane, "normalised", noted)
        assert "2/40" in await press(pilot, "f")
    assert painted == set(article.figures[:2])
