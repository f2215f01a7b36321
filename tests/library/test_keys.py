import random
from pathlib import Path

import pytest

from reader.library.contents import Contents
from reader.library.database import Database
from reader.library.files import CorpusFile
from reader.library.keys import UNDATED_END, first_key_of_day, intended_key
from reader.library.positions import Listed
from reader.library.preparing import Row
from reader.library.writing import put, remove

TIMES = ("", "2023-05-01", "2023-05-01T00:00:00", "2023-05-01T23:59:59", "2023-05-02", "0987-01-01")


def row(path: bytes, published: str) -> Row:
    contents = Contents("题", "题\n文", "", "", "", (), ())
    return Row(
        file=CorpusFile(path, hash(path)),
        id=bytes(32),
        title="题",
        published=published,
        source="",
        outlet="",
        section=b"",
        language="zh-Hans",
        figures=0,
        characters=3,
        largest_money=None,
        currency="",
        title_order=b"",
        source_order=b"",
        figure_rows=(),
        packed=contents.pack(),
        tokens=contents.tokens(()),
    )


def test_intended_keys_rise_with_time() -> None:
    keys = [intended_key(time) for time in ("", *sorted(TIMES[1:5]), "9999-12-31T23:59:59")]
    assert keys == sorted(set(keys))
    assert intended_key("0987-01-01") > intended_key("")
    assert first_key_of_day("2023-05-02") > intended_key("2023-05-01T23:59:59")
    assert first_key_of_day("2023-05-02") < intended_key("2023-05-02")


@pytest.mark.parametrize("batch", [1, 7, 300])
def test_the_list_is_in_order_whatever_the_order_of_arrival(tmp_path: Path, batch: int) -> None:
    random.seed(batch)
    rows = [row(b"%d.txt" % index, TIMES[index % len(TIMES)]) for index in range(300)]
    random.shuffle(rows)
    database = Database(tmp_path / "index.sqlite")
    for start in range(0, len(rows), batch):
        with database.writing() as connection:
            put(connection, rows[start : start + batch], maker=1)
    rows.sort(key=lambda item: item.file.path)
    rows.sort(key=lambda item: item.published, reverse=True)
    with database.reading() as connection:
        found = connection.execute("SELECT path FROM articles ORDER BY key DESC").fetchall()
        searched = connection.execute(
            "SELECT path FROM search JOIN articles ON key = search.rowid"
            " WHERE search MATCH '\"题 _ 文\"' ORDER BY search.rowid DESC"
        ).fetchall()
        keys = [key for (key,) in connection.execute("SELECT key FROM articles ORDER BY key DESC")]
        dated = [key for key in keys if key >= UNDATED_END]
        oldest = dated[::-1] + keys[len(dated) :][::-1]
        for listed, expected in ((Listed(oldest=False), keys), (Listed(oldest=True), oldest)):
            assert listed.stretch(connection, 0, 400) == expected
            assert [listed.place(connection, key) for key in expected] == list(range(300))
            for first in range(0, 310, 7):
                assert listed.stretch(connection, first, first + 9) == expected[first : first + 9]
    assert found == searched == [(item.file.path,) for item in rows]
    with database.writing() as connection:
        remove(connection, [item.file.path for item in rows[1:]])
    with database.reading() as connection:
        left = connection.execute("SELECT rowid FROM search WHERE search MATCH '文'").fetchall()
        assert [(key,) for key in Listed(oldest=True).stretch(connection, 0, 9)] == left
    assert len(left) == 1
    database.close()
