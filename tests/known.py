"""tests/known.txt: what does not work yet, each with its reason. A test of that name may fail; when it passes, that is
announced among the warnings, and the line is to be taken out."""
import pathlib
import warnings

import pytest

KNOWN = pathlib.Path(__file__).with_name("known.txt")


def read():
    rows = [line.split("\t") for line in KNOWN.read_text().splitlines() if line and line[0] != "#"]
    return {name: reason for name, reason in rows}


def settle(name, holds, what):
    """Ends a test of this name: passed, failed, or known to fail."""
    reason = read().get(name)
    if holds and reason:
        warnings.warn(f"fixed: {name} ({reason}): take it out of {KNOWN.name}")
    if not holds and reason:
        pytest.xfail(reason)
    assert holds, what
