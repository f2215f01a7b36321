import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from reader.library import CorpusError, Library, Progress, QueryError, SectionCount
from reader.library.marks import Marks
from reader.library.marks_values import Marked

Write = Callable[..., Path]
BODY = "清溪镇的渡口在雨后重新开放，三条航线恢复了班次，沿岸的茶馆也坐满了人。"


def titles(library: Library, query: str = "", section: str | None = None) -> list[str]:
    return [entry.title for entry in library.rows(0, 1000, query, section)]


def test_a_corpus_has_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no folder"):
        Library(tmp_path / "missing")
    file = tmp_path / "file.txt"
    file.write_text("x")
    with pytest.raises(CorpusError, match="is a file"):
        Library(file)


def test_an_empty_corpus(library: Library) -> None:
    library.refresh()
    assert library.count() == 0
    assert library.rows(0, 10) == []
    assert library.sections() == []
    assert library.unreadable() == []
    assert library.entry("0" * 64) is None
    assert library.position("x.txt") is None


def test_newest_first_undated_last_then_by_path(library: Library, write: Write) -> None:
    write("b.txt", "渡口通航", BODY, published="2023-05-02 08:30:00")
    write("a.txt", "茶馆开业", BODY)
    write("c.txt", "渡口停航", BODY, published="2023-05-02 18:30:00")
    write("e.txt", "航线增加", BODY, published="2021-01-01")
    write("d.txt", "航线减少", BODY, published="2021-01-01")
    library.refresh()
    assert [entry.path for entry in library.rows(0, 9)] == [
        "c.txt",
        "b.txt",
        "d.txt",
        "e.txt",
        "a.txt",
    ]
    assert [entry.path for entry in library.rows(1, 3)] == ["b.txt", "d.txt"]
    assert [entry.path for entry in library.rows(3, 5)] == ["e.txt", "a.txt"]
    assert [entry.path for entry in library.rows(4, 9)] == ["a.txt"]
    assert library.rows(5, 9) == library.rows(9, 12) == library.rows(3, 2) == []
    assert [library.position(entry.path) for entry in library.rows(0, 9)] == [0, 1, 2, 3, 4]


def test_folders_are_sections(library: Library, write: Write) -> None:
    write("交通/水路/a.txt", "渡口通航", BODY)
    write("交通/b.txt", "航线增加", BODY)
    write("c.txt", "茶馆开业", BODY)
    library.refresh()
    assert library.sections() == [
        SectionCount("交通", 1),
        SectionCount("交通/水路", 1),
        SectionCount("", 1),
    ]
    assert titles(library, section="交通") == ["航线增加"]
    assert library.count("渡口", "交通/水路") == 1
    assert library.position("c.txt", section="交通") is None
    assert library.position("交通/b.txt", "渡口", "交通") == 0


def test_articles_are_counted_by_source_and_month(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY, published="2023-05-02 08:30")
    write("b.txt", "航线增加", BODY, published="2023-05-09")
    write("c.txt", "茶馆开业", BODY)
    library.refresh()
    assert library.groups("source") == [SectionCount("渡口晚报", 2), SectionCount("", 1)]
    assert library.groups("month") == [SectionCount("2023-05", 2), SectionCount("", 1)]
    (library.corpus / "b.txt").unlink()
    (library.corpus / "c.txt").unlink()
    library.refresh()
    assert library.groups("month") == [SectionCount("2023-05", 1)]


def test_sections_are_completed_by_how_many_they_have(library: Library, write: Write) -> None:
    write("科技/a.txt", "渡口通航", BODY)
    write("要闻/b.txt", "航线增加", BODY)
    write("要闻/c.txt", "茶馆开业", BODY)
    library.refresh()
    assert library.complete("section:", 8).choices == ("要闻", "科技")


def test_plain_words_are_found_in_the_text(library: Library, write: Write) -> None:
    write("a.txt", "香港的渡口", BODY)
    write(
        "b.txt",
        "茶香，港口静",
        BODY + "往返的班次由 Ferry Star2 号执行，船上设有15座茶席，可供沿岸居民休息。",
    )
    library.refresh()
    assert titles(library, "香港") == ["香港的渡口"]
    assert titles(library, "香港 茶館") == ["香港的渡口"]
    assert titles(library, "ＦＥＲＲＹ star2") == ["茶香，港口静"]
    assert titles(library, "ferr") == titles(library, "5座") == []
    assert library.count("渡口") == 2
    assert library.position("b.txt", "渡口") == 1
    assert library.position("b.txt", "香港") is None


def test_figures_of_the_corpus_come_with_their_sentences(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY + "渡口去年收入超过3亿元。今年游客有4200人，增长5%。")
    write("b.txt", "茶馆开业", BODY + "茶馆投入80万元，其中装修用去30万元。")
    library.refresh()
    hits = list(library.figures("money>1e6"))
    assert [(hit.entry.path, hit.figure.value) for hit in hits] == [("a.txt", 300_000_000)]
    assert hits[0].sentence == "渡口去年收入超过3亿元。"
    assert {hit.figure.kind for hit in library.figures("茶馆开业")} == {"count", "money"}
    assert len(list(library.figures())) == sum(entry.figures for entry in library.rows(0, 9))
    with pytest.raises(QueryError):
        library.figures("money>")


def test_hits_have_their_places_and_sentences(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY + "渡口去年收入超过3亿元。今年游客有4200人，增长5%。")
    library.refresh()
    text = library.article("a.txt").text
    hits = library.hits("a.txt", "渡口 (money>1e8 OR 茶馆) -percent>9")
    found = [text[hit.start : hit.end] for hit in hits]
    assert found == ["渡口", "渡口", "茶馆", "渡口", "3亿元"]
    assert hits[-1].sentence == "渡口去年收入超过3亿元。"
    assert text[hits[-1].sentence_start :].startswith(hits[-1].sentence)
    assert library.hits("gone.txt", "渡口") == []


def test_marks_are_asked_for(library: Library, write: Write, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(f"{name}.txt", f"渡口通航{name}", BODY)
    marks = Marks(tmp_path / "marks.sqlite")
    marked = Library(library.corpus, tmp_path / "index.sqlite", marks)
    marked.refresh()
    first, second, third = (Marked(entry.id, entry.path, "") for entry in marked.rows(0, 9))
    marks.set_read([first, second], True)
    marks.add_tag([second, third], "茶")
    assert [entry.path for entry in marked.rows(0, 9, "is:read")] == ["a.txt", "b.txt"]
    assert [entry.path for entry in marked.rows(0, 9, "is:unread 渡口")] == ["c.txt"]
    assert [entry.path for entry in marked.rows(0, 9, "tag:茶 OR is:starred")] == ["b.txt", "c.txt"]
    marks.set_starred([first], True)
    assert marked.count("tag:茶 OR is:starred") == 3
    assert marked.complete("tag:", 4).choices == ("茶",)
    assert library.complete("tag:", 4).choices == ()
    assert marked.position("a.txt", "is:starred") == 0
    with pytest.raises(QueryError, match="none here"):
        library.count("is:read")
    marked.close()
    marks.close()


def test_what_is_read_is_counted_by_section_source_and_month(
    library: Library, write: Write, tmp_path: Path
) -> None:
    write("水路/a.txt", "渡口通航", BODY, published="2023-05-02 08:30")
    write("水路/b.txt", "航线增加", BODY)
    (library.corpus / "c.txt").write_bytes((library.corpus / "水路/a.txt").read_bytes())
    marks = Marks(tmp_path / "marks.sqlite")
    marked = Library(library.corpus, tmp_path / "index.sqlite", marks)
    marked.refresh()
    assert marked.groups("source") == [SectionCount("渡口晚报", 2), SectionCount("", 1)]
    entry = marked.entry("水路/a.txt")
    assert entry
    marks.set_read([Marked(entry.id, entry.path, ""), Marked("f" * 64, "gone.txt", "")], True)
    assert marked.groups("section") == [SectionCount("水路", 2, 1), SectionCount("", 1, 1)]
    assert marked.groups("source") == [SectionCount("渡口晚报", 2, 2), SectionCount("", 1)]
    assert marked.groups("month") == [SectionCount("2023-05", 2, 2), SectionCount("", 1)]
    assert sum(group.unread for group in marked.groups("section")) == marked.count("is:unread")
    marks.undo()
    (library.corpus / "c.txt").unlink()
    marked.refresh()
    assert marked.groups("section") == [SectionCount("水路", 2)]
    marked.close()
    marks.close()


def test_changes_of_the_folder_are_found(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY)
    kept = write("b.txt", "航线增加", BODY)
    library.refresh()
    (library.corpus / "a.txt").unlink()
    write("新/c.txt", "茶馆开业", BODY)
    library.refresh()
    assert titles(library) == ["航线增加", "茶馆开业"]
    identity = library.rows(0, 1)[0].id
    os.utime(kept, ns=(5, 5))
    seen: list[Progress] = []
    library.refresh(seen.append)
    assert seen[-1] == Progress(1, 1, 0)
    assert library.rows(0, 1)[0].id == identity
    library.refresh(seen.append)
    assert seen[-1] == Progress(0, 0, 0)
    write("b.txt", "渡口停航", BODY)
    library.refresh()
    assert titles(library, "停航") == ["渡口停航"]
    assert titles(library, "航线增加") == []
    with pytest.raises(FileNotFoundError):
        library.article("a.txt")
    assert library.article("b.txt").title == "渡口停航"


def test_a_second_start_has_the_list_at_once(
    library: Library, write: Write, tmp_path: Path
) -> None:
    write("a.txt", "渡口通航", BODY)
    library.refresh()
    again = Library(library.corpus, tmp_path / "index.sqlite")
    assert titles(again, "渡口") == ["渡口通航"]
    (entry,) = again.rows(0, 9)
    assert again.entry("a.txt") == again.entry(entry.id) == again.entry(entry.id.upper()) == entry
    assert again.entry("0" * 64) is again.entry("a") is None
    again.close()


def test_what_cannot_be_read_is_listed_with_the_reason(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY)
    (library.corpus / "broken.txt.gz").write_bytes(b"no gzip at all")
    (library.corpus / "empty.txt").write_bytes(b"")
    library.refresh()
    assert titles(library) == ["渡口通航"]
    assert [item.path for item in library.unreadable()] == ["broken.txt.gz", "empty.txt"]
    assert all(item.reason for item in library.unreadable())
    write("empty.txt", "航线增加", BODY)
    (library.corpus / "broken.txt.gz").unlink()
    library.refresh()
    assert library.unreadable() == []
    assert library.count() == 2


def test_names_that_are_not_unicode(library: Library, write: Write) -> None:
    path = os.fsdecode(b"caf\xe9/\xff.txt")
    write(path, "渡口通航", BODY)
    library.refresh()
    (entry,) = library.rows(0, 9)
    assert entry.path == path
    assert library.entry(path) == entry
    assert library.count("渡口", entry.section) == library.count(section=entry.section) == 1
    assert library.article(path).title == "渡口通航"


def test_a_stopped_refresh_is_taken_up_again(library: Library, write: Write) -> None:
    for index in range(160):
        write(f"{index}.txt", f"渡口通航{index}", BODY)
    library.refresh(cancelled=lambda: library.count() > 0)
    assert 0 < library.count() < 160
    library.refresh()
    assert library.count() == library.count("渡口") == 160


def test_what_is_being_written_is_given_up_when_it_is_cancelled(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.txt", "渡口通航", BODY)
    begun: list[object] = []

    def write_without_end(connection: sqlite3.Connection, *_: object) -> None:
        begun.append(connection)
        connection.execute(
            "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).fetchall()

    with monkeypatch.context() as patch:
        patch.setattr("reader.library.indexing.put", write_without_end)
        assert not library.refresh(cancelled=lambda: bool(begun))
    assert library.count() == 0
    library.refresh()
    assert library.count() == 1


def test_many_files_are_prepared_in_processes(library: Library, write: Write) -> None:
    for index in range(220):
        write(f"{index}.txt", f"渡口通航{index}", BODY)
    seen: list[Progress] = []
    library.refresh(seen.append)
    assert seen[0] == Progress(0, 220, 0)
    assert seen[-1] == Progress(220, 220, 0)
    assert library.count("渡口") == library.count() == 220


def test_two_libraries_of_one_corpus(library: Library, write: Write, tmp_path: Path) -> None:
    write("a.txt", "渡口通航", BODY)
    other = Library(library.corpus, tmp_path / "index.sqlite")
    seen: list[Progress] = []

    def refresh_again(progress: Progress) -> None:
        if progress.done == 0:
            other.refresh(seen.append)

    library.refresh(refresh_again)
    assert seen == []
    assert titles(other, "渡口") == ["渡口通航"]
    other.close()


def test_any_thread_may_ask(library: Library, write: Write) -> None:
    write("a.txt", "渡口通航", BODY)
    counts: list[int] = []
    refreshing = Thread(target=library.refresh)
    refreshing.start()
    refreshing.join()
    threads = [Thread(target=lambda: counts.append(library.count("渡口"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [1] * 16


@pytest.mark.parametrize("damage", [b"this is no database at all" * 200, b""])
def test_a_damaged_index_is_made_anew(
    corpus: Path, write: Write, tmp_path: Path, damage: bytes
) -> None:
    write("a.txt", "渡口通航", BODY)
    index = tmp_path / "damaged.sqlite"
    index.write_bytes(damage)
    library = Library(corpus, index)
    library.refresh()
    assert titles(library, "渡口") == ["渡口通航"]
    library.close()


def test_an_index_that_is_damaged_while_it_is_open(
    library: Library, write: Write, tmp_path: Path
) -> None:
    for index in range(30):
        write(f"{index}.txt", "渡口通航", BODY)
    library.refresh()
    assert library.count("渡口") == 30
    library.close()
    with (tmp_path / "index.sqlite").open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 200_000)
    assert library.rows(0, 9) == []
    assert library.count("渡口") == 0
    library.refresh()
    assert library.count("渡口") == len(library.rows(0, 99)) == 30


def test_what_another_version_made_is_made_again(
    library: Library, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.txt", "渡口通航", BODY)
    write("b.txt", "航线增加", BODY)
    library.refresh()
    monkeypatch.setattr("reader.library.indexing.maker", lambda: 7)
    (library.corpus / "b.txt").unlink()
    seen: list[Progress] = []
    library.refresh(seen.append)
    assert seen[-1] == Progress(1, 1, 0)
    assert titles(library, "渡口") == ["渡口通航"]
    assert library.count() == 1
    library.refresh(seen.append)
    assert seen[-1] == Progress(0, 0, 0)


def test_an_index_of_another_schema_is_made_anew(
    corpus: Path, write: Write, tmp_path: Path
) -> None:
    write("a.txt", "渡口通航", BODY)
    index = tmp_path / "other.sqlite"
    connection = sqlite3.connect(index)
    connection.executescript("CREATE TABLE articles (x); PRAGMA user_version = 999")
    connection.close()
    library = Library(corpus, index)
    library.refresh()
    assert titles(library, "渡口") == ["渡口通航"]
    library.close()


def test_the_index_is_in_the_cache_folder_or_in_memory(
    corpus: Path, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a.txt", "渡口通航", BODY)
    cache = tmp_path / "cache"
    monkeypatch.setattr("reader.library.library.user_cache_path", lambda name: cache / name)
    for make_cache in (lambda: None, lambda: (cache / "jiandu").write_text("in the way")):
        make_cache()
        library = Library(corpus)
        library.refresh()
        assert titles(library, "渡口") == ["渡口通航"]
        assert library.count() == 1
        library.close()
        for file in (cache / "jiandu").glob("*"):
            file.unlink()
        (cache / "jiandu").rmdir() if (cache / "jiandu").is_dir() else None
