"""The JSON Schema of an article, held by a validator and by the articles themselves."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import reader
from reader.article import KINDS, Article, Figure
from reader.export import FORMATS
from reader.resources import resource_folder
from tests.export.articles import HARD, HIGHLIGHTED

SCHEMA: Any = json.loads(
    (Path(reader.__file__).parent / "export/article.schema.json").read_text(encoding="utf-8")
)
FIGURE = SCHEMA["$defs"]["figure"]["properties"]
VALID = Draft202012Validator(SCHEMA)
CORPUS = sorted(path for path in resource_folder("corpus").rglob("*") if path.is_file())


def errors(article: Article, **changes: Any) -> list[str]:
    return [error.message for error in VALID.iter_errors(article.to_dict() | changes)]


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_schema_has_the_names_of_the_contract() -> None:
    assert set(SCHEMA["properties"]) == {*SCHEMA["required"], "highlights"}
    assert SCHEMA["required"] == list(HARD.to_dict())
    assert list(FIGURE) == SCHEMA["$defs"]["figure"]["required"]
    assert list(FIGURE) == [field.name for field in fields(Figure)]
    assert tuple(FIGURE["kind"]["enum"]) == KINDS


def test_hard_article_is_valid() -> None:
    assert not errors(HARD)
    assert not errors(Article("0" * 64, problem="It is empty."))


def test_highlights_are_valid() -> None:
    assert not list(VALID.iter_errors(json.loads(FORMATS["json"].render(HIGHLIGHTED))))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_sample_is_valid(path: Path) -> None:
    assert not errors(reader.clean(path.read_bytes(), path.name))


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "5d41"},
        {"language": "fr"},
        {"published": "2023-08"},
        {"sections": [{"title": "", "start": -1, "end": 2}]},
        {"lines": [[{"text": "a"}]]},
        {"lines": [[{"text": "a", "start": 0, "end": 1, "reason": "furniture"}]]},
        {"figures": [Figure(0, 1, "1", "sum", 1).to_dict()]},
        {"figures": [Figure(0, 1, "1", "date", 1).to_dict()]},
        {"figures": [Figure(0, 1, "1", "count", "1").to_dict()]},
        {"figures": [Figure(0, 1, "1", "money", 1, unit="元").to_dict()]},
        {"figures": [Figure(0, 1, "1", "percent", 1).to_dict()]},
        {"note": "more"},
        {"highlights": []},
        {"highlights": [{"start": 0, "end": 1, "text": "a"}]},
    ],
)
def test_what_is_wrong_is_found(changes: dict[str, Any]) -> None:
    assert len(errors(HARD, **changes)) == 1
