"""A command where there is no other machine: a network of its own, and how many packets tried to leave it.

Beside loopback there is one line, which everything that is not this machine is reached by, and nobody at its other end. The kernel
counts the packets that go out on it. Before the command runs a connection and a datagram are tried, so that a counter which counts
nothing is noticed. Asking the kernel which address it would use (`server/platform.py` does) sends nothing, and counts nothing.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from playwright.sync_api import Browser

ELSEWHERE = "192.0.2.1"
"""An address that belongs to nobody (RFC 5737)."""
ALONE = ["unshare", "--net", "--mount", "--map-root-user"]
LINE = (
    "ip link set lo up",
    "ip link add out type veth peer name nobody",
    "ip link set dev out arp off multicast off",
    "ip link set dev nobody arp off multicast off",
    "sysctl -qw net.ipv6.conf.out.disable_ipv6=1 net.ipv6.conf.nobody.disable_ipv6=1",
    "ip addr add 198.51.100.2/24 dev out",
    "ip link set nobody up",
    "ip link set out up",
    "ip route add default dev out",
)
"""IPv6 is off on the line: its own greetings would be counted. Over loopback it stays."""
SENT = Path("/sys/class/net/out/statistics/tx_packets")
ASKED = os.environ.get("HALQA_ASKED", "")  # noqa: TID251 - the tests' own switch: a file for what pages ask for
QUIET = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"
"""Chromium looks its maker's names up when it starts. Here it knows no names; what pages ask for is written down instead."""


def listened(browser: Browser) -> Browser:
    """The browser, which writes down every address that any of its pages asks for, where `HALQA_ASKED` says."""
    new_context, new_page = browser.new_context, browser.new_page

    def note(context: Any) -> None:
        def asked(request: Any) -> None:
            with Path(ASKED).open("a", encoding="utf-8") as file:
                file.write(f"{request.url}\n")

        context.on("request", asked)

    def context_of(**how: Any) -> Any:
        made = new_context(**how)
        note(made)
        return made

    def page_of(**how: Any) -> Any:
        made = new_page(**how)
        note(made.context)
        return made

    if ASKED:
        browser.new_context, browser.new_page = context_of, page_of  # type: ignore[method-assign]
    return browser


class Ran(msgspec.Struct, frozen=True):
    """A command that has ended: its status, what it said, and how many times something tried to reach another machine."""

    status: int
    said: str
    attempts: int


def may_be_alone() -> bool:
    """Whether this machine lets a test make a network of its own."""
    if any(shutil.which(name) is None for name in ("unshare", "ip", "sysctl")):
        return False
    return subprocess.run([*ALONE, "sh", "-ec", "\n".join(LINE)], capture_output=True, check=False).returncode == 0


def alone(command: Sequence[str], env: Mapping[str, str], report: Path, timeout: float) -> Ran:
    """Run a command in a network of its own. `report` is a file to be written."""
    inside = [*ALONE, sys.executable, "-m", "tests.support.alone", str(report), *command]
    ran = subprocess.run(
        inside, env={**env, "PYTHONPATH": os.pathsep.join(("src", "."))}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, timeout=timeout, check=False,
    )  # fmt: skip
    assert report.exists(), ran.stdout[-2000:]
    return Ran(ran.returncode, ran.stdout, int(report.read_text()))


def sent() -> int:
    """Packets that have gone out on the line so far. Read with the namespace's own /sys: `unshare --mount` shows it."""
    return int(SENT.read_text())


def _inside(report: Path, command: Sequence[str]) -> int:
    for line in LINE:
        subprocess.run(line.split(), check=True)
    subprocess.run(["mount", "-t", "sysfs", "sysfs", "/sys"], check=True)
    before = sent()
    with socket.socket() as leaving, contextlib.suppress(OSError):
        leaving.settimeout(0.2)
        leaving.connect((ELSEWHERE, 9))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as leaving:
        leaving.sendto(b"", (ELSEWHERE, 9))
    assert sent() == before + 2, "the kernel does not count what tries to leave"
    before = sent()
    status = subprocess.run(command, check=False).returncode
    report.write_text(str(sent() - before))
    return status


if __name__ == "__main__":
    raise SystemExit(_inside(Path(sys.argv[1]), sys.argv[2:]))
