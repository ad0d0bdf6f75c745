"""The demonstration's house for journeys: a data folder, both doors through `halqa serve`, and what is marked as a demonstration.

Everything runs in processes of its own, on free ports, and ends by its own number.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from halqa.core.words import LANGS
from halqa.locale import say
from halqa.server.serve import APART
from tests.support.doors import GUARD, free_port, is_free

MARKS = tuple(
    dict.fromkeys(
        [
            "DEMONSTRATION",
            *(say(lang, key) for lang in LANGS for key in ("theme-demonstration", "phone-demonstration-mark")),
        ]
    )
)
"""How a page says that it is the demonstration's, in the languages of the house."""
MAKE_WORLD = "import django; django.setup(); from halqa.demo.stage import make_world; make_world()"


def is_marked(text: str) -> bool:
    """Whether a text says that it is a demonstration."""
    return any(mark in text.upper() for mark in MARKS)


class House:
    """One installation: its data folder and, inside `with`, both doors."""

    def __init__(self, data: Path, *, demonstration: bool = True, database: str = "", doors: int = 1) -> None:
        """Nothing runs yet. `demonstration` chooses the demonstration's settings, else a real installation's. `database`: a PostgreSQL
        that holds everything, behind so many phone `doors`."""
        self.data, self.demonstration, self.database = data, demonstration, database
        self.staff_port = free_port()
        self.phone_port, self.control_port = free_port(), free_port()
        while not all(is_free(port + APART * n) for port in (self.phone_port, self.control_port) for n in range(doors)):
            self.phone_port, self.control_port = free_port(), free_port()
        self.phone_ports = tuple(self.phone_port + APART * n for n in range(doors))
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def staff(self) -> str:
        """The staff door's address."""
        return f"http://127.0.0.1:{self.staff_port}"

    @property
    def phones(self) -> str:
        """The phone door's address."""
        return f"http://127.0.0.1:{self.phone_port}"

    def environment(self) -> dict[str, str]:
        """What the processes of the house are told."""
        return {
            **os.environ,  # noqa: TID251 - the child's environment is this one's with changes
            "PYTHONPATH": os.pathsep.join(("src", ".")),
            "HALQA_DATA": str(self.data),
            "HALQA_DATABASE": self.database,
            "HALQA_PHONE_DOORS": str(len(self.phone_ports)),
            "HALQA_DEMO": "1" if self.demonstration else "0",
            "HALQA_STAFF_PORT": str(self.staff_port),
            "HALQA_PHONE_HOST": "127.0.0.1",
            "HALQA_PHONE_PORT": str(self.phone_port),
            "HALQA_CONTROL_PORT": str(self.control_port),
            "HALQA_CONTROL_KEY": secrets.token_urlsafe(32),
            "HALQA_LAN_ADDRESS": "127.0.0.1",
            "DJANGO_SETTINGS_MODULE": "halqa.demo.settings" if self.demonstration else "halqa.server.settings",
        }

    def make_world(self) -> None:
        """The invented country, as `halqa demo` makes it."""
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "secret").write_text(secrets.token_urlsafe(48), encoding="ascii")
        subprocess.run([sys.executable, "-c", MAKE_WORLD], env=self.environment(), check=True, timeout=GUARD * 4)

    def __enter__(self) -> House:
        command = [sys.executable, "-m", "halqa.cli", "serve"]
        self.process = subprocess.Popen(command, env=self.environment(), start_new_session=True)
        try:
            self._wait(self.process)
        except BaseException:
            self.__exit__(None, None, None)  # a house that was not entered is left all the same
            raise
        return self

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + GUARD * 2
        addresses = [f"{self.staff}/", *(f"http://127.0.0.1:{port}/health" for port in self.phone_ports)]
        while not all(_answers(each) for each in addresses):
            assert process.poll() is None, f"the doors ended with {process.returncode}"
            assert time.monotonic() < deadline, "the doors do not answer"
            time.sleep(0.05)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(GUARD)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=GUARD):
            return True
    except urllib.error.HTTPError:
        return True
    except (TimeoutError, OSError):
        return False
