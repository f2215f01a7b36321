"""The index after any changes is the index that the files would make at once."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from reader.article import Article, Figure
from reader.library import Library
from reader.library.database import Database
from reader.library.files import CorpusFile
from reader.library.preparing import Rejected, Row, article_row
from reader.library.tokens import phrase
from reader.library.writing import put, remove

WORDS = ("渡口", "航线", "茶馆", "ferry")
TIMES = ("", "2023-05-01", "2023-05-02")


def row(chance: random.Random, path: bytes) -> Row:
    text = "题目\n" + "".join(chance.choices(WORDS, k=3))
    figure = Figure(0, 2, "题目", "money", chance.choice((5, 5_000_000)), unit="CNY")
    article = Article(id=f"{chance.randrange(1 << 60):064x}", text=text, figures=(figure,))
    made = article_row(CorpusFile(path, chance.randrange(1 << 40)), article)
    return replace(made, published=chance.choice(TIMES))


@pytest.mark.parametrize("seed", range(4))
def test_any_changes_leave_what_the_files_hold(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    database = Database(tmp_path / "index.sqlite")
    held: dict[bytes, Row | Rejected] = {}
    for _ in range(25):
        paths = [b"%d/%d.txt" % (number % 2, number) for number in range(40)]
        changed = chance.sample(paths, chance.randrange(12))
        gone = chance.sample(sorted(held), min(len(held), chance.randrange(8)))
        prepared: list[Row | Rejected] = [
            row(chance, path)
            if chance.random() < 0.9
            else Rejected(CorpusFile(path, 1), "It can't be read.")
            for path in changed
        ]
        with database.writing() as connection:
            remove(connection, gone)
            put(connection, prepared, maker=1)
        held = {path: item for path, item in held.items() if path not in gone}
        held |= {item.file.path: item for item in prepared}
    database.close()

    library = Library(tmp_path, tmp_path / "index.sqlite")
    rows = [item for _, item in sorted(held.items()) if isinstance(item, Row)]
    rows.sort(key=lambda item: item.published, reverse=True)
    assert [entry.path.encode() for entry in library.rows(0, 99)] == [r.file.path for r in rows]
    assert library.count() == len(rows)
    assert len(library.unreadable()) == len(held) - len(rows)
    for word in WORDS:
        tokens = f" {' '.join(phrase(word))} "
        expected = [item.file.path for item in rows if tokens in item.tokens]
        assert [entry.path.encode() for entry in library.rows(0, 99, word)] == expected
    expected = [item.file.path for item in rows if item.largest_money == 5_000_000]
    assert [entry.path.encode() for entry in library.rows(0, 99, "money>1e6")] == expected
    for group in library.groups("section"):
        assert group.total == len(library.rows(0, 99, section=group.name))
    library.close()
