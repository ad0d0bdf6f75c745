"""A cast of simulated phones, each in its own thread and language, playing whatever the room shows until they are told to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from halqa.bots.forms import step_of
from halqa.bots.phone import Away, Phone

_LOOK_EVERY = 0.7
_LANGS = ("fr", "ar", "en")


class Part(msgspec.Struct, frozen=True):
    """One phone of the cast: its language, the personal code it checks in with (none: it stays without a name), its pace in seconds."""

    lang: str
    personal_code: str = ""
    pace: float = 0.4


def parts(count: int, codes: Sequence[str] = (), langs: Sequence[str] = _LANGS) -> tuple[Part, ...]:
    """`count` parts in turn through the languages; the first `len(codes)` have a personal code."""
    return tuple(Part(langs[n % len(langs)], codes[n] if n < len(codes) else "") for n in range(count))


class Cast:
    """The phones of a room, played by rule. What was acknowledged is in their ledgers, for comparison with the log."""

    def __init__(self, host: str, port: int, code: str, cast: Sequence[Part], seed: int = 1) -> None:
        """`code` is the room's join code. The same seed gives the same answers to the same steps."""
        self.phones = [Phone(host, port, code, seed * 10_000 + n, part.lang) for n, part in enumerate(cast)]
        self._cast = tuple(cast)
        self._stop = threading.Event()
        self._threads = [
            threading.Thread(target=self._play, args=each, daemon=True) for each in zip(self.phones, cast, strict=True)
        ]
        self.troubles: list[str] = []

    def start(self) -> None:
        """Everybody joins, one shortly after the other, and plays."""
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float = 30) -> bool:
        """Stop playing once outboxes are empty; whether all did so in time."""
        self._stop.set()
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def wait(self, done: Callable[[Cast], bool], seconds: float) -> bool:
        """Whether `done` became true within so many seconds."""
        deadline = time.monotonic() + seconds
        while not done(self):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.05)
        return True

    @property
    def acknowledged(self) -> dict[str, dict[str, Any]]:
        """Everything any phone was told is on disk, by act id."""
        return {act: sent for phone in self.phones for act, sent in list(phone.ledger.items())}

    @property
    def waiting(self) -> int:
        """Answers that phones still keep."""
        return sum(len(phone.outbox) for phone in self.phones)

    @property
    def seated(self) -> int:
        """Phones that have a seat."""
        return sum(1 for phone in self.phones if phone.cookies)

    def _play(self, phone: Phone, part: Part) -> None:
        try:
            self._stop.wait(phone.random.random() * part.pace * 2)
            phone.join()
            self._follow(phone, part)
        except (Away, ValueError) as error:
            self.troubles.append(f"{part.lang}: {error!r}")
        finally:
            phone.close()

    def _follow(self, phone: Phone, part: Part) -> None:
        last, present = "", not part.personal_code
        while not self._stop.is_set():
            html = phone.frame()["html"]
            if not present:
                present = phone.check_in(part.personal_code)
            step = step_of(html)
            if step != last and step:
                self._stop.wait(phone.random.random() * part.pace * 2)
                phone.play_step(html)
                last = step
            self._stop.wait(_LOOK_EVERY + phone.random.random() * part.pace)
        phone.send()
