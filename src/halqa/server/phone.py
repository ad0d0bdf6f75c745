"""The phone door's process: `python -m halqa.server.phone`. Started and watched by `halqa.server.serve`.

Two listeners in one loop: the LAN's, for phones, walls and remotes, and the loopback control port for commands from staff.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import socket
from collections.abc import Iterator

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
from halqa.server import clock, environment, platform

BACKLOG = 4096
REFUSED = 3
"""The exit status that tells `serve` not to start this door again: the reason has been said."""
GRACE = 2
"""Seconds that open requests get when the door is asked to stop."""


class _Listener(uvicorn.Server):
    """A uvicorn server that leaves signals to this module."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listener(app: object, taken: socket.socket, behind_proxy: bool = False) -> tuple[_Listener, socket.socket]:
    config = uvicorn.Config(
        app,  # type: ignore[arg-type]  # our own small ASGI application
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        proxy_headers=behind_proxy,  # only in server mode may a neighbour on this machine say whom it speaks for
        backlog=BACKLOG,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=GRACE,
    )
    return _Listener(config), taken


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


async def serve(env: environment.Environment) -> None:
    """Serve until asked to stop. Raises CannotServe with the reason before the first request."""
    phones, staff = bind(env.phone_host, env.phone_port), bind("127.0.0.1", env.control_port)
    assets = Assets(HERE / "static")
    address = env.origin or f"http://{env.lan_address or platform.lan_address()}:{env.phone_port}"
    renderer = Renderer(assets, address)
    rooms = Rooms(env.data / "rooms", clock.now_ms, platform.hold_lock, renderer)
    rooms.open_all()
    framed_by = tuple(f"http://{host}:{env.staff_port}" for host in ("127.0.0.1", "localhost"))
    config = Config(address=address, control_key=env.control_key.encode(), framed_by=framed_by)
    door = Door(config, rooms, assets, renderer)
    listeners = [_listener(PhoneApp(door), phones, bool(env.origin)), _listener(ControlApp(door), staff)]
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()

    def stop() -> None:
        with contextlib.suppress(RuntimeError):  # the loop may be closed already when the parent's end is noticed
            loop.call_soon_threadsafe(stopping.set)

    platform.on_stop(stop)
    platform.end_with_parent(stop)
    serving = [asyncio.create_task(server.serve([taken])) for server, taken in listeners]
    waiting = asyncio.create_task(stopping.wait())
    await asyncio.wait([*serving, waiting], return_when=asyncio.FIRST_COMPLETED)
    for room in rooms:
        await room.hub.stop()
    for server, _ in listeners:
        server.should_exit = True
    await asyncio.gather(*serving, return_exceptions=True)
    await rooms.close_all()


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
            runner.run(serve(env))
    except CannotServe as error:
        platform.tell(say(lang, f"phone-cannot-{error.code}", **error.values))
        return REFUSED
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
