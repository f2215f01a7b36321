"""The sample corpus comes out as it was written, page by page.

Rows of tables are kept as lines and are never subheads; the name behind the page's title is the
source where the page names no other.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.cleaning import clean_page

CHECKOUT = Path(__file__).parents[2]
EXPECTED = [
    json.loads(line)
    for line in (CHECKOUT / "tests/corpus_expected.jsonl").read_text("utf-8").splitlines()
]


def read(path: str) -> dict[str, Any]:
    page = clean_page((CHECKOUT / "corpus" / path).read_bytes(), Path(path).name)
    subheads = [section.title for section in page.sections if section.title]
    paragraphs = [line for line in page.text.split("\n")[1:] if line not in subheads]
    return {
        "title": page.title,
        "published": page.published.isoformat()[:16] if page.published else "",
        "source": page.source,
        "outlet": page.outlet,
        "authors": list(page.authors),
        "language": page.language,
        "section_titles": subheads,
        "first": paragraphs[0][:20] if paragraphs else "",
        "last": paragraphs[-1][-20:] if paragraphs else "",
    }


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: str(expected["path"]))
def test_a_page_comes_out_as_it_was_written(expected: dict[str, Any]) -> None:
    expected = expected | {"published": expected["published"][:16]}
    got = read(expected["path"])
    wrong = {
        name: (value, expected[name]) for name, value in got.items() if value != expected[name]
    }
    assert not wrong
