from pathlib import Path

import pytest

from reader.config import Config, ConfigError, load_config


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert load_config(tmp_path / "config.toml") == Config()


def test_the_corpus_is_a_path(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('corpus = "/news"\n')
    assert load_config(file).corpus == Path("/news")


def test_the_theme_is_a_name(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('theme = "jiandu-light"\n')
    assert load_config(file) == Config(theme="jiandu-light")


@pytest.mark.parametrize("text", ["corpus = 3", "theme = 1", "corpus =", "\x00"])
def test_a_wrong_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(ConfigError, match=r"config\.toml"):
        load_config(file)
