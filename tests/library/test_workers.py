import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import processes, workers
from reader.library.files import CorpusFile, corpus_files, ignored
from reader.library.preparing import Rejected, Row, Unchanged

CRASHING = """
import os, sys
sys.path[:] = {path!r}
from reader.library import workers
prepare_all = workers.prepare_all
workers.prepare_all = lambda corpus, job: (
    os._exit(1) if any(b"crash" in file.path for file, _ in job) else prepare_all(corpus, job)
)
workers.serve()
"""


HANGING = """
import sys, time
sys.path[:] = {path!r}
from reader.library import workers
workers.prepare_all = lambda *_: time.sleep(3600)
workers.serve()
"""


@pytest.fixture
def jobs(corpus: Path) -> list[workers.Job]:
    """Five jobs of three files."""
    for number in range(15):
        name = "crash" if number in (4, 9) else "file"
        (corpus / f"{number:02}-{name}.txt").write_text(f"渡口第{number}号\n\n沿岸的茶馆坐满了人。")
    files = list(corpus_files(corpus, ignored(corpus)))
    return [[(file, b"") for file in files[start : start + 3]] for start in range(0, 15, 3)]


def test_answers_come_in_the_order_of_the_jobs(corpus: Path, jobs: list[workers.Job]) -> None:
    answers = list(workers.in_processes(corpus, jobs))
    assert [[item.file for item in answer] for answer in answers] == [
        [file for file, _ in job] for job in jobs
    ]
    assert all(isinstance(item, Row) for answer in answers for item in answer)


def test_what_is_known_is_not_read_again(corpus: Path, jobs: list[workers.Job]) -> None:
    (first, *_), *_ = workers.in_processes(corpus, jobs[:1])
    assert isinstance(first, Row)
    assert list(workers.in_processes(corpus, [[(first.file, first.id)]])) == [
        [Unchanged(first.file)]
    ]


def test_a_file_that_crashes_a_worker_is_found_out(
    corpus: Path, jobs: list[workers.Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_START", CRASHING)
    prepared = [item for answer in workers.in_processes(corpus, jobs) for item in answer]
    assert [item.file for item in prepared] == [file for job in jobs for file, _ in job]
    rejected = [os.fsdecode(item.file.path) for item in prepared if isinstance(item, Rejected)]
    assert rejected == ["04-crash.txt", "09-crash.txt"]


def test_where_no_process_starts_the_work_is_done_here(
    corpus: Path, jobs: list[workers.Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_START", "{path}; raise SystemExit(1)")
    answers = list(workers.in_processes(corpus, jobs))
    assert [len(answer) for answer in answers] == [3] * 5


def test_no_answer_is_waited_for_once_it_is_cancelled(
    corpus: Path, jobs: list[workers.Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_START", HANGING)
    answers = workers.in_processes(corpus, jobs, 1, lambda: True)
    assert [answer for answer in answers if answer] == []


def test_a_worker_ends_with_its_input() -> None:
    code = processes._START.format(path=sys.path, module="reader.library.workers")
    worker = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    worker.communicate(timeout=20)
    assert worker.returncode is not None


def test_a_job_has_files_that_do_not_fit_on_a_disk_any_more(corpus: Path) -> None:
    (answer,) = workers.in_processes(corpus, [[(CorpusFile(b"gone.txt", 1), b"")]])
    assert isinstance(answer[0], Rejected)
    assert "No such file" in answer[0].reason


def test_processes_of_a_pool_go_on_to_the_next_files(
    corpus: Path, jobs: list[workers.Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(workers.Pool()) as pool:
        first = list(workers.in_processes(corpus, jobs, 2, pool=pool))
        kept = pool.idle
        assert len(kept) == 2
        assert list(workers.in_processes(corpus, jobs, 2, pool=pool)) == first
        assert pool.idle == kept
        pool.end_idle()
        assert pool.idle
        monkeypatch.setattr(workers, "_IDLE", -1)
        pool.end_idle()
        assert not pool.idle


def test_processes_that_are_given_up_are_not_kept(corpus: Path, jobs: list[workers.Job]) -> None:
    pool = workers.Pool()
    answers = workers.in_processes(corpus, jobs, 1, pool=pool)
    next(answers)
    answers.close()
    assert not pool.idle
