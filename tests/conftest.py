"""What holds for all tests."""

import os
import sys

import pytest
from hypothesis import HealthCheck, settings

# What people see is read in English, whatever the machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# A busy machine is no fault of the code: speed is a matter of tests/benchmarks.
settings.register_profile(
    "patient", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("patient")

timed = pytest.mark.skipif(
    sys.gettrace() is not None, reason="while coverage is measured, time tells nothing"
)
"""For tests of how time grows."""
