import json
from datetime import datetime
from functools import cache

from reader.article import Article
from reader.cleaning import clean_page
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

SEED = SHARED / "seed"


@cache
def seed() -> tuple[str, Article]:
    (path,) = SEED.glob("000_*.txt")
    data = path.read_bytes()
    return data.decode(), clean_page(data, path.name)


def test_text_is_the_hand_cleaned_one_line_for_line() -> None:
    clean = (SEED / "clean.txt").read_text(encoding="utf-8").strip().split("\n")
    assert seed()[1].text.split("\n") == clean


def test_facts_are_those_of_the_page() -> None:
    page = seed()[1]
    told = json.loads((SEED / "meta.json").read_text(encoding="utf-8"))
    assert page.title == told["title"]
    assert page.published == datetime.fromisoformat(told["published"])
    assert page.source == told["source"]
    assert page.outlet == told["byline"]["outlet"]
    assert list(page.authors) == told["byline"]["authors"]
    assert page.language == "zh-Hans"
    assert page.confidence == "high"
    lead, *titled = page.sections
    assert lead.title == ""
    assert [section.title for section in titled] == [item["title"] for item in told["sections"]]
    lines = page.text.split("\n")
    assert [lines.index(section.title) + 1 for section in titled] == [
        item["line"] for item in told["sections"]
    ]


def test_what_was_removed_has_its_reason_in_its_place() -> None:
    raw, page = seed()
    assert "\n".join(line.text for line in page.lines) == raw
    removed = {
        part.text: part.reason
        for line in page.lines
        for part in line.parts
        if not part.kept and part.text.strip()
    }
    told = json.loads((SEED / "meta.json").read_text(encoding="utf-8"))
    for item in told["removed"]:
        reasons = {reason for text, reason in removed.items() if text.startswith(item["lines"])}
        assert reasons, item
        assert all(reasons), item
    assert {reason for text, reason in removed.items() if "记者" in text} >= {"byline"}
