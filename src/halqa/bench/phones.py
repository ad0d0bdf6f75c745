"""The generator's phones: their seats, their cookies, what each said last, and the way to the doors."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Iterator, Sequence

import msgspec

from halqa.bench import jobs, wire
from halqa.bench.wire import Line, Listening, get, post
from halqa.room.live.control import SIGNATURE, signature

FORM = "application/x-www-form-urlencoded"
LANGS = ("fr", "ar", "en")


class Phone:
    """One phone with a seat. `turn` rises with each act; `made` counts its acts of this job."""

    __slots__ = ("cookie", "heads", "made", "number", "room", "turn")

    def __init__(self, number: int, room: jobs.Room, cookie: str) -> None:
        self.number, self.room, self.cookie = number, room, cookie
        self.turn = 100_000
        self.made = 0
        self.heads: dict[str, bytes] = {}

    @property
    def token(self) -> str:
        """Its token for paired and anonymous activities; the bench needs no secrets."""
        return f"BENCH{self.number:011d}"

    def request(self, act: str, way_number: int, target: str) -> bytes:
        """The bytes of its next act. The turn has six digits, so that a request's length never changes."""
        way = self.room.ways[way_number]
        self.turn += 1
        payload = way.payloads[self.turn % len(way.payloads)]
        token = f',"token":"{self.token}"' if way.mode in {"paired", "anonymous"} else ""
        body = f'{{"activity":"{way.activity}","payload":{payload},"act":"{act}","turn":{self.turn}{token}}}'.encode()
        return self._head(target) + str(len(body)).encode() + b"\r\n\r\n" + body

    def _head(self, target: str) -> bytes:
        head = self.heads.get(target)
        if head is None:
            path = {"answer": f"/r/{self.room.code}/act"}.get(target, f"/bench/{target}")
            whole = post(path, b"", "application/json", f"Cookie: {self.cookie}")
            head = self.heads[target] = whole[: whole.index(b"Content-Length: ") + len(b"Content-Length: ")]
        return head

    def slot(self, way_number: int) -> str:
        """The slot its newest act answered."""
        way = self.room.ways[way_number]
        return way.slots[self.turn % len(way.slots)] if way.slots else ""

    def stream(self, after: str = "") -> bytes:
        """Its request for the stream."""
        query = f"?after={after}" if after else ""
        return get(f"/r/{self.room.code}/stream{query}", f"Cookie: {self.cookie}")


class Phones:
    """All phones of the generator and the lines they share with it."""

    def __init__(self) -> None:
        self.at = jobs.Meet(ports=(), raw_port=0, key="", rooms=())
        self.seated: list[Phone] = []
        self.streams: list[Listening] = []
        self.lines: list[Line] = []
        self.turned = 0
        self._asking: dict[int, Line] = {}

    async def meet(self, at: jobs.Meet) -> None:
        """The doors stand here; whoever had a seat keeps it when the rooms are the same."""
        if [room.id for room in at.rooms] != [room.id for room in self.at.rooms]:
            self.seated = []
        for line in self.lines:
            line.close()
        for listening in self.streams:
            listening.close()
        self.at, self.lines, self.streams = at, [], []
        self._asking = {}

    def port(self, number: int) -> int:
        """Where phone `number` finds its door: neighbours take different ones."""
        return self.at.ports[number % len(self.at.ports)]

    async def _line(self, port: int) -> Line:
        """The kept line of questions to a port."""
        line = self._asking.get(port)
        if line is None or line.transport is None:
            line = self._asking[port] = await wire.connect(port)
        return line

    async def usage(self) -> jobs.Usage:
        """What the doors' processes have used up to now, all together."""
        cpu, rss_kb, files = 0.0, 0, 0
        for port in self.at.ports:
            reply = await (await self._line(port)).reply(get("/bench/usage"))
            found = msgspec.json.decode(reply.body, type=jobs.Usage)
            cpu, rss_kb, files = cpu + found.cpu, rss_kb + found.rss_kb, files + found.files
        return jobs.Usage(cpu, rss_kb, files, own=time.process_time(), wall=time.perf_counter())

    async def staff(self, room: jobs.Room, path: str, ask: dict[str, object]) -> bytes:
        """A signed request at the control port of the room's door; the reply's body."""
        body = msgspec.json.encode({"room": room.id, **ask})
        signed = f"{SIGNATURE}: {signature(self.at.key.encode(), path, body)}"
        line = await self._line(room.control_port)
        return (await line.reply(post(path, body, "application/json", signed))).body

    async def show(self, room: jobs.Room, step: str) -> int:
        """The facilitator shows a step; the number it got in the log, 0 when it was on show already."""
        command = {"do": "Show", "act": secrets.token_hex(10), "activity": step}
        answer = msgspec.json.decode(await self.staff(room, "/command", {"command": command}))
        return int(answer.get("seq", 0))

    async def hold(self, connections: int, port: int = 0) -> list[Line]:
        """So many free kept connections, opened fifty at a time. Another port than the phones' is not kept for later."""
        if port:
            return await _open([port], 0, connections)
        if any(line.transport is None for line in self.lines):
            for line in self.lines:
                line.close()
            self.lines = []
        self.lines += await _open(self.at.ports, len(self.lines), connections)
        return self.lines[:connections]

    def some(self, count: int) -> list[Phone]:
        """So many seated phones. Raises ValueError when there are fewer."""
        if len(self.seated) < count:
            raise ValueError(f"{count} phones are needed and {len(self.seated)} have a seat")
        return self.seated[:count]

    async def seat(self, phones: int, at_once: int) -> jobs.Done:
        """Take seats as phones do: a plain form with a language, answered by a cookie."""
        missing = iter(range(len(self.seated), phones))
        found: dict[int, Phone] = {}
        await asyncio.gather(*(self._seating(missing, found) for _ in range(max(1, at_once))))
        self.seated += [found[number] for number in sorted(found)]
        return jobs.Done(units=len(found))

    async def _seating(self, missing: Iterator[int], found: dict[int, Phone]) -> None:
        lines: dict[int, Line] = {}
        for number in missing:
            port = self.port(number)
            line = lines[port] = lines[port] if port in lines else await wire.connect(port)
            room = self.at.rooms[number % len(self.at.rooms)]
            form = f"lang={LANGS[number % len(LANGS)]}".encode()
            cookie = cookie_of(await line.reply(post(f"/j/{room.code}", form, FORM)))
            found[number] = Phone(number, room, cookie)
        for line in lines.values():
            line.close()


def cookie_of(reply: wire.Reply) -> str:
    """The seat's cookie in the answer to a join. Raises ValueError when there is none."""
    for value in reply.header(b"set-cookie"):
        return value.partition(b";")[0].decode()
    raise ValueError(f"a join was answered by {reply.status}")


async def _open(ports: Sequence[int], first: int, end: int) -> list[Line]:
    """Connections number `first` to `end`, each to the next of these ports."""
    lines: list[Line] = []
    for start in range(first, end, 50):
        some = (wire.connect(ports[number % len(ports)]) for number in range(start, min(end, start + 50)))
        lines += await asyncio.gather(*some)
    return lines
