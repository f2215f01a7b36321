from pathlib import Path

import reader
from reader.doctor import VARIABLES, examine


def test_it_tells_versions_folders_and_settings(tmp_path: Path) -> None:
    told = dict(examine(tmp_path, {"TERM": "xterm"}))
    assert told["reader"] == reader.__version__
    assert told["textual"][0].isdigit()
    assert told["corpus"] == str(tmp_path)
    assert told["TERM"] == "xterm"
    assert {told[name] for name in VARIABLES if name != "TERM"} == {"not set"}


def test_it_tells_what_is_the_matter_with_a_folder(tmp_path: Path) -> None:
    missing = tmp_path / "news"
    assert dict(examine(missing, {}))["corpus"] == f"{missing} (not there)"
