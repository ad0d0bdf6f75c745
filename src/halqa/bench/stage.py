"""The bench's stage: a folder of its own, real room files, the door's process and the generator's, and what the log says afterwards."""

from __future__ import annotations

import http.client
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec

from halqa.bench import brief as play
from halqa.bench import jobs, postgres
from halqa.bench.desk import Desk
from halqa.bots.phone import Phone
from halqa.core.activity import Stage as ActivityStage
from halqa.core.ids import ActId, ActivityId, RoomId
from halqa.core.play.brief import Brief
from halqa.core.play.commands import AnyCommand, SetStage, Show, StartHalfDay
from halqa.core.play.events import ApartRow
from halqa.core.play.events import Done as Answered
from halqa.room.live import store
from halqa.room.live.client import Control
from halqa.room.log import Log
from halqa.room.owners import control_key, owner_of
from halqa.room.storage import InDatabase, Place
from halqa.server import environment, platform

PATIENCE = 60.0
"""Seconds a process may take to answer before the bench gives up on it."""
_FILES = re.compile(r'(?:href|src)="(/s/[^"]+)"')
Variant = Literal["whole", "one-by-one", "no-store"]
"""What the door does: as in the product, each answer committed alone, or all but storing."""
CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


class CannotMeasure(Exception):
    """Nothing can be measured here: `key` of the catalogue says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(f"{key} {values}")
        self.key, self.values = key, values


class Checked(msgspec.Struct, frozen=True):
    """What the log says of acknowledged acts: how many are not in it, how many are there more than once."""

    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0


class Ports(msgspec.Struct, frozen=True):
    """Where a door listens."""

    phones: int
    control: int
    raw: int


class Stage:
    """One door and one generator over rooms of their own. Use as a context manager."""

    def __init__(
        self,
        wait_ms: float,
        rooms: int = 1,
        phones: int = 500,
        variant: Variant = "whole",
        profile: str = "",
        server: str = "",
        doors: int = 1,
    ) -> None:
        """`wait_ms`: what each commit waits. `server`: the PostgreSQL that holds the rooms, with so many `doors`; empty: files and one
        door. Nothing runs before it is entered."""
        self.wait_ms, self.variant, self.profile = wait_ms, variant, profile
        self.data = Path(tempfile.mkdtemp(prefix="halqa-bench-", dir=platform.memory_folder()))
        self.ports = tuple(Ports(*free_ports(3)) for _ in range(doors))
        (self.staff_port,) = free_ports(1)
        self.server, self.database = server, ""
        self.key, self.secret = secrets.token_hex(16), secrets.token_urlsafe(32)
        self.briefs: tuple[Brief, ...] = tuple(play.brief_of(_code(number), phones) for number in range(rooms))
        self.doors: list[subprocess.Popen[bytes]] = []
        self.generator: subprocess.Popen[bytes] | None = None
        self.house: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Stage:
        """Make the rooms, start both processes, open what the phones will answer."""
        try:
            folder = self.data / "rooms"
            folder.mkdir(parents=True)
            self._make_rooms()
            for number in range(len(self.ports)):
                self._spawn_door(number)
            self.generator = self._start_generator()
            for number in range(len(self.ports)):
                self._wait_for_door(number)
            self._open_rooms()
            self.meet()
        except BaseException:
            self.close()
            raise
        return self

    def _make_rooms(self) -> None:
        if self.server:
            self.database = postgres.make(self.server)
            self.key = control_key(self.database).decode()
        for one in self.briefs:
            create(self.place(one), one)

    def __exit__(self, *_: object) -> None:
        """End both and remove the folder."""
        self.close()

    def close(self) -> None:
        """End both processes and remove the folder."""
        for process in (self.house, self.generator, *self.doors):
            if process is not None:
                platform.end(process)
                for pipe in (process.stdin, process.stdout):
                    if pipe is not None:
                        pipe.close()
        if self.database:
            postgres.drop(self.server, self.database)
        shutil.rmtree(self.data, ignore_errors=True)

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes of this stage."""
        return tuple(process.pid for process in (*self.doors, self.generator, self.house) if process is not None)

    @property
    def port(self) -> int:
        """Where phones reach the first door."""
        return self.ports[0].phones

    @property
    def control(self) -> Control:
        """The staff's side of the door that serves the first room."""
        return self.control_of(self.briefs[0])

    def control_of(self, one: Brief) -> Control:
        """The staff's side of the door that serves a room. Raises CannotMeasure when none does."""
        return Control(self.control_port(one), self.key)

    def control_port(self, one: Brief) -> int:
        """The control port of the door that serves a room. Raises CannotMeasure when none does."""
        if not self.database:
            return self.ports[0].control
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            address = owner_of(self.database, one.room)
            if address:
                return int(address.rpartition(":")[2])
            time.sleep(0.05)
        raise CannotMeasure("bench-no-door")

    def place(self, one: Brief) -> Place:
        """Where a room lies."""
        if self.database:
            return InDatabase(self.database, one.room)
        return self.data / "rooms" / f"{one.room}.room"

    def environment(self, number: int = 0) -> environment.Environment:
        """What a door of this stage is told."""
        ports = self.ports[number]
        return msgspec.structs.replace(
            environment.read(), data=self.data, demo=False, origin="", phone_host="127.0.0.1", lan_address="127.0.0.1",
            phone_port=ports.phones, control_port=ports.control, control_key=self.key, staff_port=self.staff_port,
            database=self.database, phone_doors=1, secret=self.secret,
        )  # fmt: skip

    def start_door(self, number: int = 0) -> None:
        """Start a door (again) and wait until it answers. Raises CannotMeasure."""
        self._spawn_door(number)
        self._wait_for_door(number)

    def _spawn_door(self, number: int) -> None:
        command = [sys.executable, "-m", "halqa.bench.door", "--core", str(core(0))]
        command += ["--raw-port", str(self.ports[number].raw)]
        command += ["--wait-ms", str(self.wait_ms), "--variant", self.variant]
        command += ["--profile", self.profile] if self.profile and number == 0 else []
        door = subprocess.Popen(command, env=environment.child(self.environment(number)), stderr=subprocess.DEVNULL)
        self.doors[number : number + 1] = [door]

    def _wait_for_door(self, number: int) -> None:
        door = self.doors[number]
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and door.poll() is None:
            try:
                if fetch(self.ports[number].phones, "/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise CannotMeasure("bench-no-door")

    def start_house(self) -> Desk:
        """Start a staff door whose session has the first room, and a facilitator who uses it. Raises CannotMeasure."""
        wall = self.control.open(self.place(self.briefs[0]))["wall"].rpartition("/")[2]
        (self.staff_port,) = free_ports(1)  # only now: the phones' own connections might have taken one chosen before
        command = [sys.executable, "-m", "halqa.bench.house", "--code", self.briefs[0].code, "--wall", wall]
        told = environment.child(self.environment(), HALQA_DEMO="1", DJANGO_SETTINGS_MODULE="halqa.server.settings")
        self.house = subprocess.Popen(command, env=told, stdout=subprocess.PIPE)  # why it cannot start, it says itself
        assert self.house.stdout is not None
        entrance = self.house.stdout.readline().decode().strip()
        if not entrance:
            raise CannotMeasure("bench-no-staff-door")
        return Desk(f"http://127.0.0.1:{self.staff_port}", entrance)

    def _start_generator(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "halqa.bench.generator", "--core", str(core(1))]
        return subprocess.Popen(
            command, env=environment.child(environment.read()), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def kill_door(self) -> int:
        """kill -9, as a power cut would, of the door that serves the first room; its number. Raises CannotMeasure when none does."""
        port = self.control_port(self.briefs[0])
        number = next(number for number, each in enumerate(self.ports) if each.control == port)
        platform.kill(self.doors[number].pid)
        self.doors[number].wait()
        return number

    def meet(self) -> None:
        """Tell the generator where the doors and rooms are."""
        files = self._files()
        self.say(
            jobs.Meet(
                ports=tuple(each.phones for each in self.ports),
                raw_port=self.ports[0].raw,
                key=self.key,
                rooms=tuple(self._room(one, files) for one in self.briefs),
            )
        )

    def _files(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The files that the page of joining names, and those that the room's page names besides, as a browser loads them."""
        phone = Phone("127.0.0.1", self.port, self.briefs[0].code, 0)
        pages = [phone.ask("GET", f"/j/{phone.code}")[1].decode()]
        phone.join()
        pages.append(phone.ask("GET", f"/r/{phone.code}")[1].decode())
        phone.close()
        join, room = (tuple(dict.fromkeys(_FILES.findall(page))) for page in pages)
        return join, tuple(each for each in room if each not in join)

    def _room(self, one: Brief, files: tuple[tuple[str, ...], tuple[str, ...]]) -> jobs.Room:
        port = self.control_port(one)
        opened = Control(port, self.key).open(self.place(one))
        ways = play.ways(one)
        return jobs.Room(
            id=one.room,
            code=one.code,
            control_port=port,
            wall=opened["wall"].rpartition("/")[2],
            ways=ways,
            shows=tuple(way.activity for way in ways),  # three: after two turns at once the step is still another
            join_files=files[0],
            room_files=files[1],
        )

    def _open_rooms(self) -> None:
        for one in self.briefs:
            self._open(one)

    def _open(self, one: Brief) -> None:
        ways = play.ways(one)
        commands: list[AnyCommand] = [
            StartHalfDay(act=ActId("start"), half_day=one.half_days[0].id),
            Show(act=ActId("show"), activity=ActivityId(ways[0].activity)),
        ]
        commands += [
            SetStage(act=ActId(f"open-{way.activity}"), activity=ActivityId(way.activity), stage=ActivityStage.OPEN)
            for way in ways
        ]
        control = self.control_of(one)
        for command in commands:
            control.command(RoomId(one.room), command)

    def say(self, job: jobs.Job) -> jobs.Done:
        """Have the generator do a job. Raises CannotMeasure when it cannot."""
        assert self.generator is not None
        assert self.generator.stdin is not None
        assert self.generator.stdout is not None
        self.generator.stdin.write(msgspec.json.encode(job) + b"\n")
        self.generator.stdin.flush()
        line = self.generator.stdout.readline()
        done = msgspec.json.decode(line, type=jobs.Done) if line else jobs.Done(trouble="it ended")
        if done.trouble:
            raise CannotMeasure("bench-generator-trouble", trouble=done.trouble)
        return done

    def acts_file(self) -> str:
        """Where the generator writes what was acknowledged."""
        return str(self.data / "acknowledged")

    def checked(self) -> Checked:
        """What the log says of the acts in the file the generator wrote last."""
        path = Path(self.acts_file())
        lines = [line.split("\t") for line in path.read_text(encoding="ascii").splitlines()]
        path.unlink()
        return checked(lines, [self.place(one) for one in self.briefs])


def checked(lines: list[list[str]], places: Sequence[Place]) -> Checked:
    """Whether each acknowledged act (act, activity, token, slot, turn) is in the logs exactly once.

    A row that lies apart keeps its newest act only: there the newest acknowledged act of each slot must be, once.
    """
    events = Counter[str]()
    rows: dict[tuple[str, str, str], ApartRow] = {}
    for place in places:
        with Log(place) as log:
            events.update(str(each.event.act) for each in log.events() if isinstance(each.event, Answered))
            rows.update({(row.activity, row.token, row.slot): row for row in log.apart()})
    lost = doubled = 0
    newest: dict[tuple[str, str, str], tuple[int, str]] = {}
    for act, activity, token, slot, turn in lines:
        if token:
            key = (activity, token, slot)
            newest[key] = max(newest.get(key, (0, "")), (int(turn), act))
            continue
        lost += events[act] == 0
        doubled += events[act] > 1
    apart = Counter(str(act) for row in rows.values() for act in row.acts)
    for _, act in newest.values():
        lost += apart[act] == 0
        doubled += apart[act] > 1
    return Checked(len(lines), lost, doubled)


def create(place: Place, one: Brief) -> None:
    """Write a new room where it belongs."""
    if isinstance(place, InDatabase):
        from halqa.room.live import store_postgres  # psycopg is needed only here

        store_postgres.create(place, one)
    else:
        store.create(place, one)


def fetch(port: int, path: str) -> tuple[int, bytes]:
    """Status and body of a plain GET at a phone door."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def core(number: int) -> int:
    """The core of the door (0) or of the generator (1); -1 where there are not two to choose from."""
    known = platform.cores()
    return known[number] if len(known) > 1 else -1


def free_ports(count: int) -> list[int]:
    """Ports nobody listens on just now."""
    with _held(count) as ports:
        return ports


@contextmanager
def _held(count: int) -> Iterator[list[int]]:
    probes = [socket.socket(socket.AF_INET, socket.SOCK_STREAM) for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        yield [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def _code(number: int) -> str:
    letters = []
    for _ in range(3):
        number, place = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[place])
    return "BN" + "".join(letters)
