"""What the scorer adds up from tables is what the names of a line's features weigh."""

from __future__ import annotations

import pytest

from reader.cleaning.contexts import contexts_of
from reader.cleaning.scoring import BIAS, FAR, score_lines
from reader.cleaning.shapes import shape_of
from reader.cleaning.weights import COLUMNS, WEIGHTS
from tests.cleaning.train import context_names

PROSE = "河口渡轮星期一重新开航，第一班船载了两百名乘客，港务处说，每天计划开十二班。"
MENU = [f"栏目{number}" for number in range(30)]
LINES = [
    "渡轮重新开航",
    "2021-03-04 09:30",
    "来源：某报",
    PROSE,
    "两岸的路",
    PROSE.replace("渡轮", "船"),
    "责任编辑：某某",
    "渡轮重新开航",
    "相关新闻",
    *MENU,
]


def test_a_score_is_the_sum_of_the_weights_of_the_names() -> None:
    titled = [text == LINES[0] for text in LINES]
    scores, shapes = score_lines(LINES, None, "zh-Hans", titled, LINES[0])
    contexts = contexts_of(LINES, shapes, titled, LINES[0], [False] * len(LINES))
    column = COLUMNS.index("zh text")
    near = [index for index, context in enumerate(contexts) if context]
    assert near[-1] < len(LINES) - 1
    for index, (text, score) in enumerate(zip(LINES, scores, strict=True)):
        context = contexts[index]
        names = [BIAS, *shape_of(text).names, *context_names(context)] if context else []
        weights = [WEIGHTS[name][column] for name in names if name in WEIGHTS]
        assert score == pytest.approx(sum(weights) if context else FAR)
