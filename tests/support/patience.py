"""How long a test waits for what has to come. No test fails because a machine is busy: only what hangs takes as long."""

SLOW = 120_000
"""Milliseconds: the wait of `expect` in every test (`tests/conftest.py`), and of pages that are told so."""
