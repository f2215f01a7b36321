"""An index survives whatever ends the process that writes it.

`KILLS=200 python -m pytest tests/library -k killed` kills ten times as often, also what marks.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library

KILLS = int(os.environ.get("KILLS", "20"))
ARTICLES = 20 * KILLS

# Forked from one interpreter, so that twenty starts take no time; killed between the first reports
# of progress, each of which follows a batch.
INDEX_UNTIL_KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from reader.library import Library, indexing
import reader.reading
indexing._FIRST_BATCH = indexing._BATCH = 3
indexing._WORTH_PROCESSES = 1 << 30
chance = random.Random(1)
for _ in range(int(sys.argv[3])):
    reports, told = os.pipe()
    child = os.fork()
    if not child:
        library = Library(Path(sys.argv[1]), Path(sys.argv[2]))
        library.refresh(lambda progress: os.write(told, b"."))
        os._exit(0)
    os.close(told)
    for _ in range(chance.randint(1, 3)):
        os.read(reports, 1)
    time.sleep(chance.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reports)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_killed_indexing_goes_on_where_it_was(corpus: Path, tmp_path: Path) -> None:
    for number in range(ARTICLES):
        text = f"渡口第{number}号\n\n沿岸的茶馆坐满了人，收入超过{number}万元。\n"
        (corpus / f"{number}.txt").write_text(text)
    index = tmp_path / "index.sqlite"
    subprocess.run(
        [sys.executable, "-c", INDEX_UNTIL_KILLED, corpus, index, str(KILLS)], check=True
    )
    library = Library(corpus, index)
    before = library.count()
    assert 0 < before < ARTICLES
    assert before == library.count("渡口") == len(library.rows(0, ARTICLES))
    library.refresh()
    assert library.count() == library.count("渡口") == ARTICLES
    assert library.unreadable() == []
    library.close()
