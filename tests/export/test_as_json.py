import json

from reader.article import Article
from reader.export.as_json import join_lines, render, render_line
from tests.export.articles import HARD, PROVENANCE


def test_json_is_the_article() -> None:
    assert Article.from_dict(json.loads(render(HARD, PROVENANCE))) == HARD


def test_line_is_one_line_and_the_same() -> None:
    line = render_line(HARD, PROVENANCE)
    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(render(HARD, PROVENANCE))


def test_articles_are_one_a_line() -> None:
    whole = "".join(join_lines([(HARD, PROVENANCE), (Article("0"), PROVENANCE)]))
    articles = [Article.from_dict(json.loads(line)) for line in whole.splitlines()]
    assert articles == [HARD, Article("0")]
