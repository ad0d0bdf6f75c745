"""What holds for every test: property tests have no deadline and browsers have their time, because a busy machine is no fault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import expect

from halqa.room import database
from halqa.room.queries import database_url
from tests.support.patience import SLOW

expect.set_options(timeout=SLOW)
settings.register_profile("halqa", deadline=None)
settings.load_profile("halqa")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Iterator[None]:
    """The test database; before PostgreSQL drops it, the connections that the readers of rooms keep are closed."""
    yield
    database.let_go(database_url())
