"""A real phone door in its own process, to be killed, starved and started again by live tests. Times are hang guards only."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

import msgspec

from halqa.room.live.client import Control
from halqa.room.owners import control_key

KEY = "a-key-for-tests"
GUARD = 30.0
"""Seconds after which something is taken to hang."""


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    """Whether nobody listens on a port just now."""
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True


class PhoneDoor:
    """`python -m halqa.server.phone` on a data folder of its own."""

    def __init__(self, data: Path, most_bytes: int = 0, demo: bool = False, database: str = "") -> None:
        """`most_bytes` limits the size of any file the process writes: what a full disk does. `demo`: its clock may be moved.
        `database`: rooms in PostgreSQL, not in files."""
        self.data, self.most_bytes, self.demo, self.database = data, most_bytes, demo, database
        self.port, self.control_port = free_port(), free_port()
        self.lan_address = "127.0.0.1"
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> PhoneDoor:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def control(self) -> Control:
        """The staff's side."""
        return Control(self.control_port, control_key(self.database).decode() if self.database else KEY)

    @property
    def address(self) -> str:
        """Where phones reach it."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """What the process is told."""
        return {
            **os.environ,  # noqa: TID251 - the child's environment is this one's with changes
            "PYTHONPATH": os.pathsep.join(("src", ".")),
            "HALQA_DATA": str(self.data),
            "HALQA_DATABASE": self.database,
            "HALQA_PHONE_HOST": "127.0.0.1",
            "HALQA_PHONE_PORT": str(self.port),
            "HALQA_CONTROL_PORT": str(self.control_port),
            "HALQA_CONTROL_KEY": KEY,
            "HALQA_LAN_ADDRESS": self.lan_address,
            "HALQA_DEMO": "1" if self.demo else "0",
        }

    def start(self) -> None:
        """Start the process and wait until it answers."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "halqa.server.phone"], env=self.environment(), preexec_fn=self._limit
        )
        self.wait()

    def _limit(self) -> None:
        if self.most_bytes:
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (self.most_bytes, resource.RLIM_INFINITY))

    def more_room(self) -> None:
        """Space returns."""
        import resource

        assert self.process is not None
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def wait(self) -> None:
        """Until the door answers."""
        deadline = time.monotonic() + GUARD
        while time.monotonic() < deadline:
            if self.process is not None and self.process.poll() is not None:
                raise AssertionError(f"the door ended with {self.process.returncode}")
            try:
                if self.get("/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.03)
        raise AssertionError("the door does not answer")

    def get(self, path: str, **headers: str) -> tuple[int, bytes]:
        """Status and body of a plain GET."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=GUARD)
        try:
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def health(self) -> dict[str, int]:
        """What /health says."""
        found: dict[str, int] = msgspec.json.decode(self.get("/health")[1])
        return found

    def kill(self) -> None:
        """kill -9."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """Ask it to end."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(GUARD)
            except subprocess.TimeoutExpired:
                self.kill()
