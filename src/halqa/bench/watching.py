"""Streams as load: fan-out with or without answers, a herd that joins, a storm of phones that come back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from functools import partial

from halqa.bench import jobs, wire
from halqa.bench.answering import Ledger, OpenLoop
from halqa.bench.phones import FORM, LANGS, Phone, Phones, cookie_of
from halqa.bench.wire import HOST, Line, Listening, get, post

PATIENCE = 30.0
SETTLE = 0.5
"""Seconds after the last command of frames that nobody numbers."""


class Frames:
    """When each step was commanded and when its frame came to each stream.

    A frame's id begins with the log's number, so a frame that comes after the next command still belongs to its own.
    """

    def __init__(self) -> None:
        self.commanded: list[tuple[int, float]] = []
        self.wanted: dict[str, int] = {}
        self.arrived: dict[int, list[float]] = {}
        self.deliveries = self.bytes = 0

    def command(self, room: str, seq: int, at: float) -> None:
        """A step was shown in a room as number `seq` of its log, commanded at `at`. 0: it was on show already."""
        if seq:
            self.commanded.append((seq, at))
            self.wanted[room] = seq

    def came(self, listening: Listening, id: bytes, size: int) -> None:
        """A frame is whole at one stream."""
        self.arrived.setdefault(number_of(id), []).append(time.perf_counter())
        self.deliveries += 1
        self.bytes += size

    def of_commands(self) -> list[tuple[float, list[float]]]:
        """Each command of a single room with the moments its frame came: the first frame at or after it, before the next."""
        found = []
        ends = [*(seq for seq, _ in self.commanded[1:]), 1 << 62]
        for (seq, at), end in zip(self.commanded, ends, strict=False):
            own = min((each for each in self.arrived if seq <= each < end), default=None)
            found.append((at, self.arrived[own] if own is not None else []))
        return found

    def late(self, watched: Iterable[tuple[str, Listening]]) -> int:
        """How many streams (each with its room) have not got the newest step."""
        return sum(1 for room, each in watched if number_of(each.last) < self.wanted.get(room, 0))


def number_of(id: bytes) -> int:
    """The log's number in a frame's id; 0 before the first frame."""
    return int(id.partition(b"-")[0] or b"0")


async def streams(phones: Phones, job: jobs.Streams) -> jobs.Done:
    """Hold so many streams."""
    for listening in phones.streams[job.phones :]:
        listening.close()
    phones.streams = phones.streams[: job.phones]
    await asyncio.sleep(0.05)
    before, started = await phones.usage(), time.perf_counter()
    who = phones.some(job.phones)[len(phones.streams) :]
    opened = await _listen(phones, [(phone, "") for phone in who], job.at_once)
    took = time.perf_counter() - started
    await asyncio.sleep(0.3)
    times = [each for each, _ in opened]
    phones.streams += [listening for _, listening in opened]
    return jobs.Done(
        units=len(opened),
        errors=len(who) - len(opened),
        seconds=took,
        latency=jobs.spread(times),
        before=before,
        after=await phones.usage(),
    )


async def _listen(phones: Phones, who: list[tuple[Phone, str]], at_once: int) -> list[tuple[float, Listening]]:
    """Streams opened, each with the time until its first bytes; in the order of `who`, which stay in that order."""
    waiting = iter(enumerate(who))
    opened: dict[int, tuple[float, Listening]] = {}

    async def open_some() -> None:
        for number, (phone, last) in waiting:
            began, listening = time.perf_counter(), Listening(phone.stream(last), _unseen)
            if await _opened(listening, phones.port(phone.number)):
                opened[number] = (time.perf_counter() - began, listening)

    await asyncio.gather(*(open_some() for _ in range(max(1, at_once))))
    return [opened[number] for number in sorted(opened)]


async def _opened(listening: Listening, port: int) -> bool:
    """Whether the stream's first bytes came in time."""
    loop = asyncio.get_running_loop()
    here: asyncio.Future[bool] = loop.create_future()

    def tell(good: bool) -> None:
        if not here.done():
            here.set_result(good)

    listening.opened, listening.lost = (lambda _: tell(True)), (lambda _: tell(False))
    try:
        await loop.create_connection(partial(_itself, listening), HOST, port)
        return await asyncio.wait_for(here, PATIENCE)
    except (OSError, TimeoutError):
        return False


def _itself(listening: Listening) -> Listening:
    """The protocol of a connection that is made for it."""
    return listening


def _unseen(listening: Listening, id: bytes, size: int) -> None:
    """A frame that nobody counts."""


async def fan(phones: Phones, job: jobs.Fan) -> jobs.Done:
    """A facilitator turns steps while streams listen and, with a rate, phones answer."""
    frames, ledger = Frames(), Ledger(job.ways)
    listening = phones.streams if job.target == "room" else await _raw(phones, len(phones.streams))
    for each in listening:
        each.came = frames.came
    wall = asyncio.ensure_future(_wall(phones)) if job.wall else None
    lines = await phones.hold(job.connections) if job.rate else []
    await asyncio.sleep(0.1)
    before, started = await phones.usage(), time.perf_counter()
    turning = asyncio.ensure_future(_turn(phones, job, frames))
    times: list[float] = []
    if job.rate:
        who = phones.some(job.connections)
        times = await OpenLoop(ledger, list(zip(who, lines, strict=True))).run(job.rate, job.seconds)
    await turning
    took, after = time.perf_counter() - started, await phones.usage()
    late = await _late(phones, frames) if job.target == "room" else 0
    if wall is not None:
        wall.cancel()
    for each in listening:
        each.came = _unseen
        if job.target == "raw":
            each.close()
    ledger.write(job.acts_file)
    missing = sum(1 for each in listening if each.transport is None and job.target == "room")
    told = frames.of_commands()
    return jobs.Done(
        units=len(ledger.acknowledged) if job.rate else frames.deliveries,
        deliveries=frames.deliveries,
        frame_bytes=frames.bytes // max(1, frames.deliveries),
        errors=ledger.errors + missing + late,
        skipped=len(told) * len(listening) - sum(len(came) for _, came in told),
        seconds=took,
        latency=jobs.spread(times),
        last=jobs.spread([max(came) - at for at, came in told if came]),
        before=before,
        after=after,
    )


async def _turn(phones: Phones, job: jobs.Fan, frames: Frames) -> None:
    """Show another step every so often, each time at the moment it was meant to be."""
    started, raw = time.perf_counter(), None
    for number in range(max(1, int(job.seconds / job.every))):
        await asyncio.sleep(max(0.0, started + number * job.every - time.perf_counter()))
        at = time.perf_counter()
        if job.target == "raw":
            raw = raw or await wire.connect(phones.port(0))
            await raw.reply(get(f"/bench/fan?bytes={job.raw_bytes}"))
            continue
        phones.turned += 1
        for room in phones.at.rooms:
            step = room.shows[phones.turned % len(room.shows)]
            frames.command(room.id, await phones.show(room, step), at)
    await asyncio.sleep(min(SETTLE, job.every))


async def _late(phones: Phones, frames: Frames) -> int:
    """How many streams have not got the newest step in the end. What was missed on the way does not count: a stream holds the newest
    frame only."""
    watched = [(phone.room.id, each) for phone, each in zip(phones.seated, phones.streams, strict=False)]
    until = time.perf_counter() + PATIENCE
    while (late := frames.late(watched)) and time.perf_counter() < until:
        await asyncio.sleep(0.05)
    return late


async def _wall(phones: Phones) -> None:
    """One wall on its stream, for as long as it is let."""
    room = phones.at.rooms[0]
    listening = Listening(get(f"/w/{room.wall}/stream?l=fr&l2=ar"), _unseen)
    await asyncio.get_running_loop().create_connection(lambda: listening, HOST, phones.port(0))
    try:
        await asyncio.sleep(86_400)
    finally:
        listening.close()


async def _raw(phones: Phones, count: int) -> list[Listening]:
    """As many connections to the bare protocol, which is told to write the same bytes to all."""
    loop = asyncio.get_running_loop()
    found = [Listening(b"GET /bench/listen HTTP/1.1\r\n\r\n", _unseen) for _ in range(count)]
    for start in range(0, count, 100):
        some = found[start : start + 100]
        await asyncio.gather(*(loop.create_connection(partial(_itself, one), HOST, phones.at.raw_port) for one in some))
    await asyncio.sleep(0.2)
    return found


async def herd(phones: Phones, job: jobs.Herd) -> jobs.Done:
    """New phones join, evenly over the time: each opens the page, takes a seat and opens the room. Timed from its intended start."""
    loop, started = asyncio.get_running_loop(), time.perf_counter() + 0.1
    times: list[float] = []
    joined: dict[int, Phone] = {}
    steps: list[float] = []
    errors = 0
    first = len(phones.seated)

    async def one(number: int) -> None:
        nonlocal errors
        intended = started + (number - first) * job.seconds / job.phones
        await asyncio.sleep(max(0.0, intended - time.perf_counter()))
        room = phones.at.rooms[number % len(phones.at.rooms)]
        try:
            _, line = await loop.create_connection(Line, HOST, phones.port(number))
            joined[number] = Phone(number, room, await _join(line, room, LANGS[number % len(LANGS)], intended, steps))
            line.close()
        except (OSError, ValueError):
            errors += 1
            return
        times.append(time.perf_counter() - intended)

    await asyncio.gather(*(one(number) for number in range(first, first + job.phones)))
    phones.seated += [joined[number] for number in sorted(joined)]
    return jobs.Done(units=len(joined), errors=errors, latency=jobs.spread(steps), last=jobs.spread(times))


async def _join(line: Line, room: jobs.Room, lang: str, intended: float, steps: list[float]) -> str:
    """The requests of a phone that joins, in a browser's order; the seat's cookie. Raises ValueError at a wrong answer."""
    language = f"Accept-Language: {lang}"

    async def timed(request: bytes, wanted: int, since: float) -> wire.Reply:
        reply = await line.reply(request)
        steps.append(time.perf_counter() - since)
        if reply.status != wanted:
            raise ValueError(f"a join step was answered by {reply.status}")
        return reply

    page = await timed(get(f"/j/{room.code}", language), 200, intended)
    for file in room.join_files:
        await timed(get(file, language), 200, time.perf_counter())
    form = post(f"/j/{room.code}", f"lang={lang}".encode(), FORM, language)
    cookie = cookie_of(await timed(form, 303, time.perf_counter()))
    await timed(get(f"/r/{room.code}", language, f"Cookie: {cookie}"), 200, time.perf_counter())
    for file in room.room_files:
        await timed(get(file, language), 200, time.perf_counter())
    assert page.body
    return cookie


async def storm(phones: Phones, job: jobs.Storm) -> jobs.Done:
    """Every stream breaks in one moment; all come back at once with what they last saw."""
    seen = [listening.last.decode() for listening in phones.streams]
    count = len(phones.streams)
    for listening in phones.streams:
        listening.close()
    who = list(zip(phones.some(count), seen, strict=True))
    before, started = await phones.usage(), time.perf_counter()
    opened = await _listen(phones, who, count)
    took = time.perf_counter() - started
    phones.streams = [listening for _, listening in opened]
    return jobs.Done(
        units=len(opened),
        errors=count - len(opened),
        seconds=took,
        latency=jobs.spread([each for each, _ in opened]),
        before=before,
        after=await phones.usage(),
    )
