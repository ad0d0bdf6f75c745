"""The parent of both doors: starts them, watches them, starts a dead one again within about a second, and ends them together.

It makes the key that signs staff's commands at each start and hands it to both. It holds no state of its own: whatever it forgets
when it is killed, the doors have on disk.
"""

from __future__ import annotations

import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from halqa.core.words import FR, Lang
from halqa.locale import say
from halqa.room.network import BEARS
from halqa.server import environment, platform
from halqa.server.environment import Environment
from halqa.server.reach import bare, reach

SETTINGS = "halqa.server.settings"
LOOK_EVERY = 0.1
"""Seconds between two looks at the doors."""
SOON = 3.0
"""A door that ends sooner than this after its start is in trouble of its own ..."""
MOST_SOON = 5
"""... and after so many times in a row it is not started again."""


APART = 10
"""Ports between one phone door and the next of the same machine: both ports of a door stay beside each other."""


class DoorProcess(msgspec.Struct, frozen=True):
    """A door to start: its name, its command, the port it answers on, what its environment says unless it is
    said already, and what it alone is told."""

    name: str
    command: tuple[str, ...]
    port: int
    defaults: dict[str, str] = {}
    own: dict[str, str] = {}


class _Running:
    """A door that was started."""

    def __init__(self, door: DoorProcess) -> None:
        self.door = door
        self.process: subprocess.Popen[bytes] | None = None
        self.since = 0.0
        self.soon = 0


def phone_door(env: Environment, lang: Lang = FR) -> DoorProcess:
    """The phone door's process."""
    return DoorProcess("phone", (sys.executable, "-m", "halqa.server.phone", "--language", lang), env.phone_port)


def phone_doors(env: Environment, lang: Lang = FR) -> list[DoorProcess]:
    """The phone doors of this machine: one, or several on one database, each `APART` ports above the last."""
    doors = []
    for n in range(env.phone_doors):
        port, control = env.phone_port + APART * n, env.control_port + APART * n
        own = {"HALQA_PHONE_PORT": str(port), "HALQA_CONTROL_PORT": str(control)} if n else {}
        name = f"phone-{n + 1}" if n else "phone"
        doors.append(msgspec.structs.replace(phone_door(env, lang), name=name, port=port, own=own))
    return doors


def staff_door(env: Environment, lang: Lang = FR) -> DoorProcess:
    """The staff door's process. The demonstration names its own settings in the environment; otherwise the usual ones."""
    command = (sys.executable, "-m", "halqa.server.staff", "--language", lang)
    return DoorProcess("staff", command, env.staff_port, {"DJANGO_SETTINGS_MODULE": SETTINGS})


def with_keys(env: Environment) -> Environment:
    """The environment with a fresh control key (unless one is given)."""
    env.data.mkdir(parents=True, exist_ok=True)
    return msgspec.structs.replace(env, control_key=env.control_key or secrets.token_hex(32))


class Serving:
    """Both doors (or any list of them), watched. `tell` gets one sentence for each thing a person should know."""

    def __init__(
        self, env: Environment, doors: Sequence[DoorProcess], tell: Callable[[str], None], lang: Lang = FR
    ) -> None:
        """`env` comes from `with_keys`. Nothing runs before `start`."""
        self._env, self._tell, self._lang = env, tell, lang
        self._running = [_Running(door) for door in doors]
        self._stop = threading.Event()
        self._runs = env.data / "run"

    def start(self) -> None:
        """Start every door. Returns at once; `wait_until_ready` tells when they answer."""
        self._runs.mkdir(parents=True, exist_ok=True)
        for each in self._running:
            self._start(each)

    def _start(self, each: _Running) -> None:
        surroundings = {**each.door.defaults, **environment.child(self._env), **each.door.own}
        each.process = subprocess.Popen(each.door.command, env=surroundings)
        each.since = time.monotonic()
        note = msgspec.json.encode({"name": each.door.name, "pid": each.process.pid, "port": each.door.port})
        (self._runs / f"{each.door.name}.json").write_bytes(note)

    def watch(self) -> int:
        """Watch until `stop` is called or a door cannot open; then end all. The exit status: 0, or 3 when a door refused."""
        status = 0
        while status == 0 and not self._stop.wait(LOOK_EVERY):
            for each in self._running:
                if each.process is not None and each.process.poll() is not None and not self._stop.is_set():
                    status = status or self._ended(each, each.process.returncode)
        self.end()
        return status

    def _ended(self, each: _Running, returncode: int) -> int:
        each.soon = each.soon + 1 if time.monotonic() - each.since < SOON else 0
        if returncode == platform.REFUSED or each.soon >= MOST_SOON:
            self._tell(say(self._lang, "serve-gave-up", door=self._named(each)))
            return platform.REFUSED
        self._tell(say(self._lang, "serve-restarted", door=self._named(each)))
        self._start(each)
        return 0

    def _named(self, each: _Running) -> str:
        return say(self._lang, f"serve-door-{each.door.name.partition('-')[0]}")

    def stop(self) -> None:
        """Ask `watch` to end everything. May be called from any thread or a signal."""
        self._stop.set()

    def end(self) -> None:
        """End every door and remove the run files."""
        self._stop.set()
        for each in self._running:
            if each.process is not None:
                platform.end(each.process)
            (self._runs / f"{each.door.name}.json").unlink(missing_ok=True)

    def wait_until_ready(self, seconds: float) -> bool:
        """Whether every door answers within so many seconds."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and not self._stop.is_set():
            if all(answers(each.door.port) for each in self._running):
                return True
            time.sleep(LOOK_EVERY)
        return False


def answers(port: int) -> bool:
    """Whether a door listens on this port of this machine: both begin to listen once they can answer."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2).close()
    except OSError:
        return False
    return True


def running(data: Path, name: str) -> dict[str, int | str] | None:
    """What the run file of a door says (`name`, `pid`, `port`), or None when it is not running."""
    try:
        raw = (data / "run" / f"{name}.json").read_bytes()
    except OSError:
        return None
    found: dict[str, int | str] = msgspec.json.decode(raw)
    return found


def serve(lang: Lang = FR, *, staff: bool = True) -> int:
    """Serve until Ctrl-C; the exit status. Says the addresses once the doors answer."""
    env = with_keys(environment.read())
    if staff and not (env.data / "secret").exists():
        platform.tell(say(lang, "serve-init-first", path=str(env.data)))
        return platform.REFUSED
    doors = [*phone_doors(env, lang), *([staff_door(env, lang)] if staff else [])]
    serving = Serving(env, doors, platform.tell, lang)
    platform.on_stop(serving.stop)
    serving.start()
    threading.Thread(target=_say_addresses, args=(env, serving, lang, staff), daemon=True).start()
    return serving.watch()


def _say_addresses(env: Environment, serving: Serving, lang: Lang, staff: bool) -> None:
    if not serving.wait_until_ready(60):
        return
    found = reach(env)
    if bare(found) == platform.LOOPBACK:
        platform.tell(say(lang, "serve-no-lan"))
    platform.tell(say(lang, "serve-phones", address=found.address))
    if found.hotspot:
        platform.tell(say(lang, "serve-hotspot", kind=found.hotspot, bears=BEARS))
    for other in found.candidates[1:]:
        platform.tell(say(lang, "serve-other-address", address=other))
    if staff:
        platform.tell(say(lang, "serve-staff", address=env.origin or f"http://{env.staff_host}:{env.staff_port}"))
