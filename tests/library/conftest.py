from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library import Library


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    return folder


@pytest.fixture
def write(corpus: Path) -> Callable[..., Path]:
    """Write an article of a title, a day of publication and paragraphs."""

    def write_article(path: str, title: str, *paragraphs: str, published: str = "") -> Path:
        file = corpus / path
        file.parent.mkdir(parents=True, exist_ok=True)
        head = f"{published}　来源：渡口晚报" if published else ""
        file.write_text("\n\n".join(filter(None, (title, head, *paragraphs))), "utf-8")
        return file

    return write_article


@pytest.fixture
def library(corpus: Path, tmp_path: Path) -> Iterator[Library]:
    opened = Library(corpus, tmp_path / "index.sqlite")
    yield opened
    opened.close()
