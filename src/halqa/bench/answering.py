"""Answers as load: closed loop for capacity, open loop for latency, everyone in one instant, and through kills."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from halqa.bench import jobs, wire
from halqa.bench.phones import Phone, Phones
from halqa.bench.wire import Line, Reply

STEP = 0.001
"""Seconds between two looks at what is due in the open loop."""
PATIENCE = 30.0
"""Seconds that answers under way get at the end of a job before they count as errors."""
_OK = b'"ok":true'
_CHANCE = random.Random()  # noqa: S311 - ids that must differ, nobody has to guess them
Said = tuple[str, str, str, str, int]
"""An act as the ledger keeps it: its id, its activity, its token and slot where it lies apart, its turn."""


class Ledger:
    """What the door said it has: written out so that the log can be compared with it."""

    def __init__(self, ways: tuple[int, ...]) -> None:
        self.ways = ways
        self.acknowledged: list[Said] = []
        self.errors = 0

    def next(self, phone: Phone, target: str) -> tuple[bytes, Said]:
        """The phone's next act: its bytes, and its line in the ledger. Way after way, a different one for neighbours."""
        way_number = self.ways[(phone.number + phone.made) % len(self.ways)]
        phone.made += 1
        act = f"{_CHANCE.getrandbits(80):020x}"  # as long and as scattered as a phone's own, without asking the system
        raw = phone.request(act, way_number, target)
        way = phone.room.ways[way_number]
        apart = way.mode in {"paired", "anonymous"}
        return raw, (act, way.activity, phone.token if apart else "", phone.slot(way_number), phone.turn)

    def settle(self, line: Said, reply: Reply) -> bool:
        """Take note of a reply; whether it was an acknowledgement."""
        good = reply.status == 200 and _OK in reply.raw
        if good:
            self.acknowledged.append(line)
        else:
            self.errors += 1
        return good

    def write(self, file: str) -> None:
        """One acknowledged act a line, tab-separated, with its room's activity, token, slot and turn."""
        if file:
            lines = ("\t".join(map(str, each)) + "\n" for each in self.acknowledged)
            Path(file).write_text("".join(lines), encoding="ascii")

    def done(self, took: float, times: list[float], before: jobs.Usage, after: jobs.Usage) -> jobs.Done:
        """What came of it: what was acknowledged in so many seconds, and what the door's process used."""
        return jobs.Done(
            units=len(self.acknowledged),
            errors=self.errors,
            seconds=took,
            latency=jobs.spread(times),
            before=before,
            after=after,
        )


async def answers(phones: Phones, job: jobs.Answers) -> jobs.Done:
    """Answers for so many seconds, in closed or open loop."""
    who = phones.some(job.connections)
    lines = await phones.hold(job.connections, phones.at.raw_port if job.target == "raw" else 0)
    ledger = Ledger(job.ways)
    before = await phones.usage()
    started = time.perf_counter()
    if job.rate:
        times = await OpenLoop(ledger, list(zip(who, lines, strict=True)), job.target).run(job.rate, job.seconds)
    else:
        times = await _closed(ledger, who, lines, job)
    took = time.perf_counter() - started
    after = await phones.usage()
    if job.target == "raw":
        for line in lines:
            line.close()
    ledger.write(job.acts_file)
    return ledger.done(took, times, before, after)


async def _closed(ledger: Ledger, who: list[Phone], lines: list[Line], job: jobs.Answers) -> list[float]:
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    times: list[float] = []
    until, left = time.perf_counter() + job.seconds, len(lines)

    def start(phone: Phone, line: Line) -> None:
        said: Said = ("", "", "", "", 0)

        def ask() -> None:
            nonlocal said
            raw, said = ledger.next(phone, job.target)
            line.ask(raw)

        def told(_: Line, reply: Reply) -> None:
            now = time.perf_counter()
            times.append(now - line.sent)
            ledger.settle(said, reply)
            if now < until:
                ask()
            else:
                finish()

        def lost(_: Line) -> None:
            ledger.errors += 1
            finish()

        line.told, line.lost = told, lost
        ask()

    def finish() -> None:
        nonlocal left
        left -= 1
        if left == 0 and not over.done():
            over.set_result(None)

    for phone, line in zip(who, lines, strict=True):
        start(phone, line)
    await _in_time(over, job.seconds + PATIENCE, ledger, lambda: left)
    _let_go(lines)
    return times


class OpenLoop:
    """Answers at a set rate, each timed from when it was meant to be sent, whatever the door or this process was doing then."""

    def __init__(self, ledger: Ledger, pairs: list[tuple[Phone, Line]], target: str = "answer") -> None:
        self._ledger, self._target = ledger, target
        self._free = deque(pairs)
        self._due: deque[float] = deque()
        self._away = 0
        self.times: list[float] = []

    async def run(self, rate: float, seconds: float) -> list[float]:
        """So many a second for so many seconds; the times from intended to answered."""
        started, sent, whole = time.perf_counter(), 0, int(rate * seconds)
        while sent < whole:
            now = time.perf_counter()
            while sent < whole and started + sent / rate <= now:
                self._due.append(started + sent / rate)
                sent += 1
            self._send()
            await asyncio.sleep(STEP)
        deadline = time.perf_counter() + PATIENCE
        while (self._due or self._away) and time.perf_counter() < deadline:
            await asyncio.sleep(STEP)
        self._ledger.errors += len(self._due) + self._away
        return self.times

    def _send(self) -> None:
        while self._due and self._free:
            phone, line = self._free.popleft()
            if line.transport is None:
                self._ledger.errors += 1
                continue
            self._one(phone, line, self._due.popleft())

    def _one(self, phone: Phone, line: Line, intended: float) -> None:
        raw, said = self._ledger.next(phone, self._target)
        self._away += 1

        def told(_: Line, reply: Reply) -> None:
            self.times.append(time.perf_counter() - intended)
            self._away -= 1
            self._ledger.settle(said, reply)
            self._free.append((phone, line))
            if self._due:
                self._send()

        line.told = told
        line.ask(raw)


async def instant(phones: Phones, job: jobs.Instant) -> jobs.Done:
    """Everyone answers in one instant: all requests are made before, then written one after another without a pause."""
    who, ledger = phones.some(job.phones), Ledger(job.ways)
    lines = await phones.hold(job.phones)
    ready = [(line, *ledger.next(phone, "answer")) for phone, line in zip(who, lines, strict=True)]
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    times: list[float] = []
    before = await phones.usage()
    started = time.perf_counter()
    for line, raw, said in ready:

        def told(_: Line, reply: Reply, said: Said = said) -> None:
            times.append(time.perf_counter() - started)
            ledger.settle(said, reply)
            if len(times) == len(ready) and not over.done():
                over.set_result(None)

        line.told = told
        line.ask(raw)
    await _in_time(over, PATIENCE, ledger, lambda: len(ready) - len(times))
    took, after = time.perf_counter() - started, await phones.usage()
    ledger.write(job.acts_file)
    return ledger.done(took, times, before, after)


async def insist(phones: Phones, job: jobs.Insist) -> jobs.Done:
    """Answers until so many are acknowledged; each is sent again, the same, through broken connections and refusals to store."""
    who, ledger = phones.some(job.connections), Ledger(job.ways)
    await asyncio.gather(*(_insisting(phones, phone, ledger, job) for phone in who))
    ledger.write(job.acts_file)
    return jobs.Done(units=len(ledger.acknowledged), errors=ledger.errors)


async def _insisting(phones: Phones, phone: Phone, ledger: Ledger, job: jobs.Insist) -> None:
    line: Line | None = None
    while len(ledger.acknowledged) < job.answers:
        raw, said = ledger.next(phone, "answer")
        while True:
            try:
                if line is None or line.transport is None:
                    line = await wire.connect(phones.port(phone.number))
                reply = await line.reply(raw)
            except OSError:
                await asyncio.sleep(0.05)
                continue
            if reply.status != 503:
                break
            await asyncio.sleep(0.05)
        ledger.settle(said, reply)
    if line is not None:
        line.close()


async def _in_time(over: asyncio.Future[None], seconds: float, ledger: Ledger, left: Callable[[], int]) -> None:
    """Wait for the end; whoever was not answered in time counts as an error."""
    try:
        await asyncio.wait_for(over, seconds)
    except TimeoutError:
        ledger.errors += left()


def _let_go(lines: list[Line]) -> None:
    for line in lines:
        line.lost = wire.nothing
