from pathlib import Path

import pytest

from reader.config import SETTINGS, Config, Setting, load_config


def config_of(folder: Path, text: str) -> Config:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return load_config(file)


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert load_config(tmp_path / "config.toml") == Config()


def test_the_corpus_is_a_path(tmp_path: Path) -> None:
    assert config_of(tmp_path, 'corpus = "/news"').corpus == Path("/news")


def test_keys_are_one_or_several(tmp_path: Path) -> None:
    config = config_of(tmp_path, '[keys]\ntop = "g"\ndown = ["j", "n"]')
    assert config == Config(keys={"top": ("g",), "down": ("j", "n")})


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_example_is_read(tmp_path: Path, setting: Setting) -> None:
    config = config_of(tmp_path, f"{setting.name} = {setting.example}")
    assert not config.problems
    assert getattr(config, setting.name) != getattr(Config(), setting.name)


@pytest.mark.parametrize(
    "text", ["corpus = 3", "theme = 1", "ascii = 'yes'", "keys = 1", "[keys]\ntop = 1", "corpus ="]
)
def test_what_is_wrong_is_told_with_the_file_and_left_out(tmp_path: Path, text: str) -> None:
    config = config_of(tmp_path, text)
    (problem,) = config.problems
    assert "config.toml" in problem
    assert config == Config(problems=config.problems)


@pytest.mark.parametrize("text", ["\x00", "a = " + "[" * 10_000, 'corpus = "~nobody-here/x"'])
def test_no_file_is_too_odd(tmp_path: Path, text: str) -> None:
    assert config_of(tmp_path, text).problems


def test_an_unknown_name_is_told_with_the_nearest_and_the_rest_holds(tmp_path: Path) -> None:
    config = config_of(tmp_path, 'theem = "x"\ncorpus = "/news"')
    assert config.corpus == Path("/news")
    (problem,) = config.problems
    assert "'theem'; the nearest is theme" in problem
