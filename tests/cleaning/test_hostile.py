import re
from time import process_time

import pytest

from reader.cleaning import clean_page
from tests.cleaning.test_page import check_offsets
from tests.conftest import timed
from tests.hostile import hostile_files

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
FILES = dict(hostile_files())


@timed
@pytest.mark.parametrize("name", FILES)
def test_every_file_is_an_article_or_a_reason_in_bounded_time(name: str) -> None:
    data = FILES[name]
    start = process_time()
    page = clean_page(data, name)
    assert process_time() - start < 2 + len(data) / 1_000_000
    assert bool(page.text) != bool(page.problem)
    shown = (page.title, page.text, page.source, page.outlet, page.section, page.url, *page.authors)
    assert not any(CONTROL.search(text) for text in shown)
    assert not any(CONTROL.search(line.text) for line in page.lines)
    if len(data) < 100_000:
        check_offsets(page)


@pytest.mark.parametrize(
    "name",
    [
        *(name for name in FILES if name.startswith(("encoding", "declared"))),
        "mixed.txt",
        "encoded twice.txt",
        "cut in a character.txt",
    ],
)
def test_text_in_any_encoding_is_read(name: str) -> None:
    page = clean_page(FILES[name], name)
    assert re.search("大[桥橋]正式通[车車]|Café à la carte", page.text)
    assert "\ufffd" not in page.text


@pytest.mark.parametrize("name", ["archive.txt", "archive.html", "picture.txt", "random.txt"])
def test_what_is_no_page_has_a_sentence_that_says_what_to_do(name: str) -> None:
    problem = clean_page(FILES[name], name).problem
    assert problem.count(". ") >= 1
    assert problem.endswith(".")
