"""The phone door's process: `python -m halqa.server.phone`. Started and watched by `halqa.server.serve`.

Two listeners in one loop: the LAN's, for phones, walls and remotes, and the loopback control port for commands from staff.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import secrets
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec
import uvicorn

from halqa.core.words import FR, Lang
from halqa.locale import say
from halqa.room.live import disk
from halqa.room.live.app import PhoneApp
from halqa.room.live.assets import Assets
from halqa.room.live.control import ControlApp
from halqa.room.live.door import Config, Door
from halqa.room.live.render import HERE, Renderer
from halqa.room.live.room import CannotServe
from halqa.room.live.rooms import Rooms
from halqa.room.live.shared import Shared
from halqa.room.network import BEARS
from halqa.server import clock, environment, platform
from halqa.server.reach import reach

BACKLOG = 4096
FONTS = Path(__file__).parent / "theme" / "static" / "halqa" / "fonts"
"""The wall is set in the same letters as the desk; phones use their own."""
LOOK_EVERY = 3.0
"""Seconds between two looks at the machine's own address."""
YOUNG = 50_000
"""New objects before the collector looks through them."""
TURN = 0.0005
"""Seconds after which a thread that waits gets its turn (Python's own is 0.005). A commit's thread waits for a busy loop at each of its
statements: with 5,000 phones a commit took several times 5 ms, and every answer in it."""
GRACE = 2
"""Seconds that open requests get when the door is asked to stop."""


class _Listener(uvicorn.Server):
    """A uvicorn server that leaves signals to this module."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listener(app: object, taken: socket.socket, proxy: str = "") -> tuple[_Listener, socket.socket]:
    config = uvicorn.Config(
        app,  # type: ignore[arg-type]  # our own small ASGI application
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        proxy_headers=bool(proxy),  # only in server mode may the proxy say whom it speaks for
        forwarded_allow_ips=proxy or None,
        backlog=BACKLOG,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=GRACE,
        http=_protocol(),
    )
    return _Listener(config), taken


def _protocol() -> type[asyncio.Protocol] | Literal["auto"]:
    try:
        from halqa.server.streaming import StreamingProtocol
    except ImportError:  # no httptools on this machine
        return "auto"
    return StreamingProtocol


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; raises CannotServe when the address is taken."""
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0 if platform.WINDOWS else 1)
    try:
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        raise CannotServe("port", address=f"{host}:{port}") from error
    return taken


async def follow_network(door: Door, env: environment.Environment, lang: Lang) -> None:
    """Look every few seconds how phones reach this machine; when it changes, walls and join cards follow and the console says so."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        before = door.reach
        found = await asyncio.to_thread(reach, env)
        if door.put_reach(found) and found.address != before.address:
            platform.tell(say(lang, "serve-address-changed", before=before.address, now=found.address))
            if found.hotspot:
                platform.tell(say(lang, "serve-hotspot", kind=found.hotspot, bears=BEARS))


def spare_the_collector() -> None:
    """Have Python look for rings of unused objects seldom, and never through what was there at the start.

    A room's state only grows and has no rings; at the usual thresholds each answer paid as much for being looked through again and
    again as for all its own work, and a full look stops every phone. Connections leave rings behind, so it is not turned off.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 10)


async def share(door: Door, env: environment.Environment) -> asyncio.Task[None]:
    """Stand among the doors of the database: the first look before the first request, then one a second."""

    def learned(key: bytes) -> None:
        door.config = msgspec.structs.replace(door.config, control_key=key)

    door.shared = Shared(env.database, f"{env.internal_host}:{env.control_port}", door.rooms, learned)
    await door.shared.look()
    return asyncio.create_task(door.shared.run())


async def serve(env: environment.Environment, lang: Lang = FR) -> None:
    """Serve until asked to stop. Raises CannotServe with the reason before the first request."""
    phones, staff = bind(env.phone_host, env.phone_port), bind(env.internal_host, env.control_port)
    assets = Assets(HERE / "static", FONTS)
    found = reach(env)
    compiled = env.data / "run" / "templates"
    compiled.mkdir(parents=True, exist_ok=True)
    renderer = Renderer(assets, found.address, found.wifi, compiled)
    rooms = Rooms(env.data / "rooms", clock.now_ms, platform.hold_lock, renderer)
    if not env.database:
        rooms.open_all()
    spare_the_collector()
    sys.setswitchinterval(TURN)
    framed_by = tuple(f"http://{host}:{env.staff_port}" for host in ("127.0.0.1", "localhost"))
    # Doors of one database share a key that lies there; until it is known nobody can guess what signs a command.
    key = secrets.token_bytes(32) if env.database else env.control_key.encode()
    config = Config(secure=bool(env.origin), control_key=key, framed_by=framed_by)
    door = Door(config, rooms, assets, renderer)
    door.put_reach(found)
    app = PhoneApp(door)
    listeners = [_listener(app, phones, env.proxy if env.origin else ""), _listener(ControlApp(door, app), staff)]
    sharing = await share(door, env) if env.database else None
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()

    def stop() -> None:
        with contextlib.suppress(RuntimeError):  # the loop may be closed already when the parent's end is noticed
            loop.call_soon_threadsafe(stopping.set)

    platform.on_stop(stop)
    platform.end_with_parent(stop)
    serving = [asyncio.create_task(server.serve([taken])) for server, taken in listeners]
    waiting = asyncio.create_task(stopping.wait())
    following = asyncio.create_task(follow_network(door, env, lang))
    await asyncio.wait([*serving, waiting], return_when=asyncio.FIRST_COMPLETED)
    following.cancel()
    if sharing is not None:
        sharing.cancel()
    for room in rooms:
        await room.hub.stop()
    for server, _ in listeners:
        server.should_exit = True
    await asyncio.gather(*serving, return_exceptions=True)
    await rooms.close_all()
    if door.shared is not None:
        await door.shared.stop()


def look_first(env: environment.Environment, lang: Lang) -> None:
    """Look at what the machine promises and say it; raises CannotServe for a SQLite that damages files."""
    version = disk.sqlite_version()
    if disk.can_corrupt(version):
        raise CannotServe("sqlite", version=version)
    (env.data / "rooms").mkdir(parents=True, exist_ok=True)
    took = disk.sync_ms(env.data / "rooms")
    key = "serve-sync-implausible" if took < disk.IMPLAUSIBLE_MS else "serve-sync"
    platform.tell(say(lang, key, ms=f"{took:.2f}"))
    got = platform.raise_open_files()
    if got:
        platform.tell(say(lang, "serve-files", got=got))


def main(argv: list[str] | None = None) -> int:
    """Run the door; the exit status: 0 asked to stop, 3 refused to start (the reason is on standard error)."""
    parser = argparse.ArgumentParser(prog="halqa.server.phone")
    parser.add_argument("--language", default=FR)
    lang = Lang(parser.parse_args(argv).language)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    env = environment.read()
    if env.demo:
        clock.use_offset(env.data / "clock")
    try:
        look_first(env, lang)
        with asyncio.Runner(loop_factory=platform.loop_factory()) as runner:
            runner.run(serve(env, lang))
    except CannotServe as error:
        platform.tell(say(lang, f"phone-cannot-{error.code}", **error.values))
        return platform.REFUSED
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
