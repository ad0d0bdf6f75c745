"""Row 20: no outside network at all. The demonstration plays through and a page works where only this machine can be reached."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.live.test_browser import chromium
from tests.live.test_kill import opened
from tests.support.doors import PhoneDoor, free_port
from tests.support.hard import measured
from tests.support.room_files import room_file

pytestmark = pytest.mark.live
ALONE = ["unshare", "--net", "--map-root-user", "sh", "-c"]
LOOPBACK_UP = "ip link set lo up && exec "


def may_be_alone() -> bool:
    """Whether this machine lets a test make a network of its own."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    return subprocess.run([*ALONE, f"{LOOPBACK_UP} true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_be_alone(), reason="this machine lets nobody make a network of its own (unshare --net)")
def test_row_20_the_demonstration_plays_where_there_is_no_other_machine(tmp_path: Path) -> None:
    values = {
        **os.environ,  # noqa: TID251 - the child's environment is this one's with changes
        "PYTHONPATH": os.pathsep.join(("src", ".")),
        "HALQA_DATA": str(tmp_path),
        "HALQA_STAFF_PORT": str(free_port()),
        "HALQA_PHONE_PORT": str(free_port()),
        "HALQA_CONTROL_PORT": str(free_port()),
    }
    command = f"{LOOPBACK_UP}{sys.executable} -m halqa.cli demo --play --exit"
    played = subprocess.run([*ALONE, command], env=values, capture_output=True, text=True, timeout=900, check=False)
    assert played.returncode == 0, played.stdout[-2000:] + played.stderr[-2000:]
    measured(20, demonstration="played in a network of its own, loopback alone")


@pytest.mark.browser
def test_row_20_no_page_asks_for_anything_elsewhere(tmp_path: Path) -> None:
    room_file(tmp_path / "rooms")
    asked: list[str] = []
    with PhoneDoor(tmp_path) as door, chromium() as browser:
        opened(door)
        page = browser.new_page(locale="fr")
        page.on("request", lambda request: asked.append(request.url))
        page.on("websocket", lambda socket: asked.append(socket.url))
        page.goto(f"{door.address}/")
        page.fill("input[name=code]", "H7KQP")
        page.click("form button")
        page.click("form.stack button[lang=fr]")
        page.wait_for_selector("#now form")
        page.check("input[value=a]")
        page.click("form[data-act] button")
        page.wait_for_selector(".state.received")
        for address in ("/r/H7KQP/me", "/r/H7KQP/checkin"):
            page.goto(door.address + address)
        page.goto(door.control.status("room-H7KQP")["wall"])  # type: ignore[arg-type]
        page.wait_for_selector("#now")
    elsewhere = [url for url in asked if not url.startswith((door.address, "data:"))]
    assert len(asked) > 8
    assert elsewhere == []
    measured(20, requests=len(asked), elsewhere=len(elsewhere))
