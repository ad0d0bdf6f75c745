"""Streams as load: fan-out with or without answers, a herd that joins, a storm of phones that come back."""

from __future__ import annotations

import asyncio
import itertools
import secrets
import time
from collections.abc import Coroutine
from functools import partial

from halqa.bench import jobs, wire
from halqa.bench.answering import Ledger, OpenLoop
from halqa.bench.phones import FORM, LANGS, Phone, Phones, cookie_of
from halqa.bench.wire import HOST, Line, Listening, get, post

PATIENCE = 30.0
SETTLE = 0.6
"""Seconds after the last command in which its frame must have reached everybody."""


class Frames:
    """When each frame was commanded and when it came to each stream."""

    def __init__(self) -> None:
        self.commanded: list[float] = []
        self.lasts: list[float] = []
        self.times: list[float] = []
        self.deliveries = self.bytes = 0

    def command(self) -> None:
        """A command is sent now: what comes from now on belongs to it."""
        self.commanded.append(time.perf_counter())
        self.lasts.append(0.0)

    def came(self, listening: Listening, id: bytes, size: int) -> None:
        """A frame is whole at one stream."""
        if not self.commanded:
            return
        took = time.perf_counter() - self.commanded[-1]
        self.times.append(took)
        self.lasts[-1] = max(self.lasts[-1], took)
        self.deliveries += 1
        self.bytes += size


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
            if await _opened(listening, phones.at.port):
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
    beside = [asyncio.ensure_future(one) for one in _beside(phones, job)]
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
    for task in beside:
        task.cancel()
    for each in listening:
        each.came = _unseen
        if job.target == "raw":
            each.close()
    ledger.write(job.acts_file)
    missing = sum(1 for each in listening if each.transport is None and job.target == "room")
    return jobs.Done(
        units=len(ledger.acknowledged) if job.rate else frames.deliveries,
        deliveries=frames.deliveries,
        frame_bytes=frames.bytes // max(1, frames.deliveries),
        errors=ledger.errors + missing,
        seconds=took,
        latency=jobs.spread(times or frames.times),
        last=jobs.spread([last for last in frames.lasts if last]),
        before=before,
        after=after,
    )


async def _turn(phones: Phones, job: jobs.Fan, frames: Frames) -> None:
    """Show another step every so often, each time at the moment it was meant to be."""
    started, raw = time.perf_counter(), None
    shows = itertools.cycle(phones.at.rooms[0].shows or ("",))
    for number in range(max(1, int(job.seconds / job.every))):
        await asyncio.sleep(max(0.0, started + number * job.every - time.perf_counter()))
        frames.command()
        if job.target == "raw":
            raw = raw or await wire.connect(phones.at.port)
            await raw.reply(get(f"/bench/fan?bytes={job.raw_bytes}"))
            continue
        step = next(shows)
        for room in phones.at.rooms:
            command = {"do": "Show", "act": secrets.token_hex(10), "activity": step}
            await phones.staff("/command", {"room": room.id, "command": command})
    await asyncio.sleep(min(SETTLE, job.every))


def _beside(phones: Phones, job: jobs.Fan) -> list[Coroutine[None, None, None]]:
    """Who else is at work: the facilitator's desk, which asks each second, and one wall."""
    room = phones.at.rooms[0]

    async def desk() -> None:
        while True:
            for path in ("/status", "/frame"):
                await phones.staff(path, {"room": room.id, "lang": "fr"})
            await asyncio.sleep(1.0)

    async def wall() -> None:
        listening = Listening(get(f"/w/{room.wall}/stream?l=fr&l2=ar"), _unseen)
        await asyncio.get_running_loop().create_connection(lambda: listening, HOST, phones.at.port)
        try:
            await asyncio.sleep(86_400)
        finally:
            listening.close()

    return [*([desk()] if job.desk else []), *([wall()] if job.wall else [])]


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
            _, line = await loop.create_connection(Line, HOST, phones.at.port)
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
    await timed(get(room.style, language), 200, time.perf_counter())
    form = post(f"/j/{room.code}", f"lang={lang}".encode(), FORM, language)
    cookie = cookie_of(await timed(form, 303, time.perf_counter()))
    await timed(get(f"/r/{room.code}", language, f"Cookie: {cookie}"), 200, time.perf_counter())
    await timed(get(room.script, language), 200, time.perf_counter())
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
