"""The page that takes a room's answers out, as it is seen: it fits, axe finds nothing serious, and a browser downloads the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer

from halqa.core.activity import Stage
from halqa.formats.xapi_check import check
from halqa.room.actions import leading
from halqa.staff.rules import Role
from tests.room.export.test_pages import PAGE
from tests.room.test_look import _steps, chromium, circle, entered, faults, look, ticket
from tests.support.doors import PhoneDoor

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.django_db(transaction=True)]


def test_the_page_fits_is_accessible_and_gives_the_file(
    live_server: LiveServer, door: PhoneDoor, tmp_path: Path
) -> None:
    room = circle()
    steps = [step for step in _steps(room) if step.kind in ("theory", "questions")]
    for step in steps:
        leading.set_stage(room=room, activity=step.id, stage=Stage.OPEN)
    session = ticket(Role.FACILITATOR)
    problems: list[str] = []
    with chromium() as browser:
        for lang, width in (("fr", 360), ("ar", 360), ("en", 768), ("fr", 1280), ("ar", 1280)):
            page = entered(browser, live_server, session, width, lang)
            page.goto(live_server.url + PAGE)
            look(page, f"export-{lang}-{width}")
            problems += [f"{lang} {width}: {each}" for each in faults(page)]
        with page.expect_download() as download:
            page.locator("#export-xapi + p + form button").click()
        assert download.value.suggested_filename.endswith(f"room-{room.code}.xapi.json")
        download.value.save_as(tmp_path / "file.json")
    assert problems == []
    body = (tmp_path / "file.json").read_bytes()
    assert check(body) == []
    assert b"experienced" in body
