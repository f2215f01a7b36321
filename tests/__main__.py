"""Everything that has to hold before a change lands: format, lint, types, tests.

Run from the top folder as `python -m tests`; arguments go on to pytest.
"""

import subprocess
import sys

CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("pytest", *sys.argv[1:]),
)


def main() -> int:
    for check in CHECKS:
        print("$", *check, flush=True)
        if status := subprocess.run([sys.executable, "-m", *check], check=False).returncode:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
