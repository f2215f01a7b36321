import json

from reader.article import Article
from reader.export import FORMATS
from reader.export.as_json import join_lines
from reader.export.provenance import Source
from tests.export.articles import HARD, HIGHLIGHTED, PROVENANCE, SOURCE

render = FORMATS["json"].render


def test_json_is_the_article() -> None:
    assert Article.from_dict(json.loads(render(SOURCE))) == HARD


def test_line_is_one_line_and_the_same() -> None:
    line = FORMATS["jsonl"].render(SOURCE)
    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(render(SOURCE))


def test_articles_are_one_a_line() -> None:
    whole = "".join(join_lines([SOURCE, Source(Article("0"), PROVENANCE)]))
    articles = [Article.from_dict(json.loads(line)) for line in whole.splitlines()]
    assert articles == [HARD, Article("0")]


def test_highlights_are_there_as_they_were_made() -> None:
    assert "highlights" not in json.loads(render(SOURCE))
    found = json.loads(render(HIGHLIGHTED))["highlights"]
    assert len(found) == 6
    assert found[0]["text"] == '水量"同比下降30'
    assert found[0]["note"].startswith("为什么 <b>30%</b>？\n")
    for each in found:
        assert each["text"] == HARD.text[each["start"] : each["end"]]
