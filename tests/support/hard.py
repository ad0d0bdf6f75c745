"""What the rows of `docs/hard-conditions.md` share: whole or shortened, what is measured, what must be equal."""

from __future__ import annotations

import os
import statistics
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from halqa.bots.phone import Phone
from halqa.core.activity import Audience
from halqa.core.play import view
from halqa.core.words import FR
from halqa.room.live.client import Control
from halqa.room.log import Log
from tests.support.doors import GUARD

WHOLE = os.environ.get("HALQA_WHOLE") == "1"  # noqa: TID251 - the tests' own switch


def measured(row: int, **values: object) -> None:
    """Print what a row measured: a time is shown, it fails nothing. `pytest -s` or a whole run shows the lines."""
    shown = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in values.items())
    print(f"\nrow {row} ({'whole' if WHOLE else 'shortened'}): {shown}")  # noqa: T201 - the whole run's record


def seconds(values: Sequence[float], share: float) -> str:
    """The value that `share` of all values stay below, in seconds."""
    if len(values) < 2:
        return f"{max(values, default=0):.3f} s"
    return f"{statistics.quantiles(values, n=1000, method='inclusive')[round(share * 1000) - 1]:.3f} s"


def until(true: Callable[[], bool], words: str, patience: float = GUARD) -> float:
    """Wait for a condition; how many seconds it took. The patience is a hang guard, no measurement."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < patience, words
        time.sleep(0.01)
    return time.monotonic() - started


def at_once(phones: Sequence[Phone], act: Callable[[Phone], Any], patience: float = GUARD) -> None:
    """Each phone does this in a thread of its own; returns when all have. A phone's trouble is the test's."""
    troubles: list[BaseException] = []

    def run(phone: Phone) -> None:
        try:
            act(phone)
        except BaseException as error:  # handed to the test's own thread
            troubles.append(error)

    threads = [threading.Thread(target=run, args=(phone,), daemon=True) for phone in phones]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + patience
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
        assert not thread.is_alive(), "a phone hangs"
    if troubles:
        raise troubles[0]


def live_equals_replayed(control: Control, path: Path) -> None:
    """What the door has in memory is what its file tells when it is folded from the beginning."""
    with Log(path) as log:
        assert log.verify() == ()
        state, head, room = log.state(), log.head(), log.room()
    live = control.status(room)
    assert (live["seq"], live["digest"]) == (head.seq, head.digest)
    told = {name: getattr(state, name) for name in ("shown", "stages", "half_day", "ways", "closed")}
    told["counters"] = view.counters(state)
    assert {name: live[name] for name in told} == _plain(told)
    for audience in (Audience.FACILITATOR, Audience.WALL, Audience.EVERYONE):
        assert control.frame(room, FR, audience)["values"] == _plain(view.frame(state, audience, FR).values), audience


def _plain(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))
