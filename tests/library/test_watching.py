import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep

import pytest

from reader.library import Library, watching
from reader.library.entry import Progress

PATIENCE = 30.0  # seconds after which what did not happen will not happen


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < deadline, "it did not happen"
        sleep(0.02)


class Following:
    """A reader that follows a corpus, in a thread."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.told: list[str] = []
        self.changes = 0
        self._ended = Event()
        follow = (library, self._report, self.told.append, self._ended.is_set)
        self._thread = Thread(target=watching.follow, args=follow)
        self._thread.start()

    def _report(self, progress: Progress | None) -> None:
        self.changes += progress is None

    def paths(self) -> set[str]:
        return {entry.path for entry in self.library.rows(0, 10_000)}

    def wait_for(self, *paths: str) -> None:
        wait_until(lambda: self.paths() == set(paths))

    def end(self) -> None:
        self._ended.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


@pytest.fixture
def follow() -> Iterator[Callable[[Library], Following]]:
    followed: list[Following] = []

    def follow_one(library: Library) -> Following:
        followed.append(Following(library))
        return followed[-1]

    yield follow_one
    for following in followed:
        following.end()


@pytest.fixture
def following(
    library: Library, write: Callable[..., Path], follow: Callable[[Library], Following]
) -> Following:
    """A reader that watches a corpus of one article."""
    write("渡口/一.txt", "渡口通车", "新桥今天通车。")
    library.refresh()
    started = follow(library)
    wait_until(lambda: started.changes > 0)
    return started


def test_new_changed_and_removed_files_are_noticed(
    following: Following, write: Callable[..., Path]
) -> None:
    file = write("渡口/二.txt", "渡口下雨", "明天有雨。")
    following.wait_for("渡口/一.txt", "渡口/二.txt")
    file.write_text("渡口放晴\n\n后天放晴。", "utf-8")
    wait_until(lambda: following.library.count("title:放晴") == 1)
    file.unlink()
    following.wait_for("渡口/一.txt")


def test_no_clock_decides_what_is_noticed(following: Following, write: Callable[..., Path]) -> None:
    for number, moment in enumerate((4e9, 1e9, 0, -1e9, 4e9), start=1):
        file = write("渡口/二.txt", f"渡口第{number}班", "明天有雨。")
        os.utime(file, (moment, moment))
        wait_until(lambda: following.library.count(f"title:第{number}班") == 1)  # noqa: B023
    assert following.library.count("title:渡口") == 2


def test_folders_that_are_made_and_moved_are_noticed(
    following: Following, corpus: Path, tmp_path: Path, write: Callable[..., Path]
) -> None:
    write("新/内/一.txt", "渡口下雨", "明天有雨。")
    following.wait_for("渡口/一.txt", "新/内/一.txt")
    write("新/内/二.txt", "渡口下雪", "后天有雪。")
    following.wait_for("渡口/一.txt", "新/内/一.txt", "新/内/二.txt")
    (corpus / "新").rename(corpus / "旧")
    following.wait_for("渡口/一.txt", "旧/内/一.txt", "旧/内/二.txt")
    shutil.move(corpus / "旧", tmp_path / "elsewhere")
    following.wait_for("渡口/一.txt")


def test_a_burst_of_files_is_taken_in_few_steps(
    following: Following, write: Callable[..., Path]
) -> None:
    for number in range(600):
        write(f"渡口/{number:03}.txt", f"渡口第{number}号", "沿岸的茶馆坐满了人。")
    wait_until(lambda: following.library.count() == 601)
    assert following.changes < 100


def test_what_is_hidden_or_ignored_is_not_taken(
    following: Following, corpus: Path, tmp_path: Path, write: Callable[..., Path]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "四.txt").write_text("渡口之外\n\n这里不是渡口。", "utf-8")
    (corpus / "外").symlink_to(outside)
    write("渡口/草稿/一.txt", "渡口草稿", "还没有写完。")
    following.wait_for("渡口/一.txt", "渡口/草稿/一.txt")
    (corpus / ".readerignore").write_text("草稿/\n", "utf-8")
    following.wait_for("渡口/一.txt")
    write("渡口/草稿/二.txt", "渡口草稿", "还没有写完。")
    write("渡口/.三.txt", "渡口草稿", "还没有写完。")
    write(".藏/三.txt", "渡口草稿", "还没有写完。")
    (outside / "五.txt").write_text("渡口之外\n\n这里不是渡口。", "utf-8")
    write("渡口/末.txt", "渡口完工", "已经写完了。")
    wait_until(lambda: "渡口/末.txt" in following.paths())
    assert following.paths() == {"渡口/一.txt", "渡口/末.txt"}


def test_a_name_that_is_no_text_is_noticed_and_what_comes_after_it(
    following: Following, corpus: Path, write: Callable[..., Path]
) -> None:
    name = os.fsdecode(b"\xb2\xe2.txt")
    write(name, "渡口下雨", "明天有雨。")
    following.wait_for("渡口/一.txt", name)
    write("渡口/二.txt", "渡口下雪", "后天有雪。")
    following.wait_for("渡口/一.txt", name, "渡口/二.txt")
    assert not following.told


def test_two_readers_see_what_the_other_one_indexed(
    following: Following,
    corpus: Path,
    tmp_path: Path,
    write: Callable[..., Path],
    follow: Callable[[Library], Following],
) -> None:
    second = follow(Library(corpus, tmp_path / "index.sqlite"))
    wait_until(lambda: second.changes > 0)
    before = following.changes, second.changes
    write("渡口/二.txt", "渡口下雨", "明天有雨。")
    wait_until(lambda: following.changes > before[0] and second.changes > before[1])
    second.wait_for("渡口/一.txt", "渡口/二.txt")
    second.end()
    second.library.close()


def test_a_folder_that_cannot_be_watched_is_scanned_and_that_is_said_once(
    library: Library,
    write: Callable[..., Path],
    follow: Callable[[Library], Following],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watching, "network_of", lambda path: "nfs")
    monkeypatch.setattr(watching, "_SCAN_PAUSE", 0.05)
    monkeypatch.setattr(watching, "_SCAN_SHARE", 0)
    following = follow(library)
    write("渡口/一.txt", "渡口通车", "新桥今天通车。")
    following.wait_for("渡口/一.txt")
    write("渡口/二.txt", "渡口下雨", "明天有雨。")
    following.wait_for("渡口/一.txt", "渡口/二.txt")
    assert len(following.told) == 1
    assert "nfs" in following.told[0]


def test_a_folder_that_goes_away_and_comes_back(
    following: Following, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_SCAN_PAUSE", 0.05)
    monkeypatch.setattr(watching, "_RETRY_PAUSE", 0.05)
    corpus.rename(tmp_path / "away")
    wait_until(lambda: len(following.told) == 2)
    assert all(sentence.endswith(".") for sentence in following.told)
    assert following.paths() == {"渡口/一.txt"}
    (tmp_path / "away/渡口/一.txt").rename(tmp_path / "away/二.txt")
    (tmp_path / "away").rename(corpus)
    following.wait_for("二.txt")


@pytest.mark.parametrize(
    ("mounts", "system"),
    [
        ("/dev/sda1 / ext4 rw 0 0\n", ""),
        ("/dev/sda1 / ext4 rw 0 0\nserver:/x {folder} nfs4 rw 0 0\n", "nfs4"),
        ("server:/x / nfs rw 0 0\n/dev/sda1 {folder} ext4 rw 0 0\n", ""),
        ("server:/x {folder}else nfs rw 0 0\n", ""),
    ],
)
def test_the_file_system_of_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounts: str, system: str
) -> None:
    folder = tmp_path / "a b"
    (folder / "c").mkdir(parents=True)
    table = tmp_path / "mounts"
    table.write_text(mounts.format(folder=str(folder).replace(" ", "\\040")))
    monkeypatch.setattr(watching, "_MOUNTS", table)
    assert watching.network_of(folder / "c") == system
