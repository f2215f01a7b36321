"""The folders that are shipped beside the code: style sheets and the sample corpus."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_folder(name: str) -> Path:
    """The shipped folder `styles` or `corpus`.

    A wheel holds it inside the package, a checkout (and so an editable install) beside it.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
