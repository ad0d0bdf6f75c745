"""Behind a proxy: both doors believe what it says of the one who asks, and nobody else who says so."""

from __future__ import annotations

import subprocess
import sys
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

import pytest

from tests.live.test_faults import until
from tests.support.doors import GUARD, PhoneDoor, free_port, is_free

pytestmark = pytest.mark.live

ELSEWHERE = "203.0.113.1"


class Behind(PhoneDoor):
    """A phone door in server mode."""

    proxy = "127.0.0.1"

    def environment(self) -> dict[str, str]:
        """What the process is told."""
        return {**super().environment(), "HALQA_ORIGIN": "https://halqa.example.org", "HALQA_PROXY": self.proxy}


def guesses(door: PhoneDoor, address: str) -> list[int]:
    """What somebody hears who guesses codes, as the proxy passes it on."""
    return [door.get(f"/r/ZZZ{a}{b}/frame", **{"X-Forwarded-For": address})[0] for a in "23456" for b in "ABCDE"]


@pytest.mark.parametrize(("proxy", "hears"), [("127.0.0.1", 404), (ELSEWHERE, 429)])
def test_who_guesses_is_slowed_down_and_not_all_who_come_through_the_proxy(
    tmp_path: Path, proxy: str, hears: int
) -> None:
    door = Behind(tmp_path)
    door.proxy = proxy
    with door:
        assert guesses(door, "203.0.113.9")[-1] == 429
        assert door.get("/r/ZZZ99/frame", **{"X-Forwarded-For": "203.0.113.10"})[0] == hears


def headers(port: int) -> HTTPMessage:
    """The head of a page of the staff door, asked for as a proxy with TLS asks."""
    connection = HTTPConnection("127.0.0.1", port, timeout=GUARD)
    try:
        sent = {"Host": "halqa.example.org", "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9"}
        connection.request("GET", "/static/none.css", headers=sent)
        return connection.getresponse().headers
    finally:
        connection.close()


@pytest.mark.parametrize("proxy", ["127.0.0.1", ELSEWHERE])
def test_the_staff_door_knows_that_the_browser_came_by_tls(tmp_path: Path, proxy: str) -> None:
    door = Behind(tmp_path)
    door.proxy = proxy
    port = free_port()
    told = {**door.environment(), "HALQA_STAFF_PORT": str(port), "DJANGO_SETTINGS_MODULE": "halqa.server.settings"}
    process = subprocess.Popen([sys.executable, "-m", "halqa.server.staff"], env=told)
    try:
        until(lambda: not is_free(port), "the staff door does not open")
        assert ("strict-transport-security" in headers(port)) == (proxy == "127.0.0.1")
    finally:
        process.terminate()
        process.wait(GUARD)
