"""A short run of every target; `python -m tests.fuzz` runs them for as long as one likes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.inputs import inputs_of
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=50)
@given(data=st.data())
def test_nothing_random_breaks_it(name: str, data: st.DataObject) -> None:
    target = TARGETS[name]
    target.run(data.draw(inputs_of(target)))
