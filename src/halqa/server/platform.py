"""Where operating systems differ, and nowhere else: open files, locks, signals, ending a process, the machine's own address."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from halqa.core.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE

WANTED_FILES = 65_536
WINDOWS = sys.platform == "win32"


def raise_open_files() -> int:
    """Raise the soft limit of open files as far as the system lets; the limit now in force (0 where there is none to raise)."""
    if WINDOWS:
        return 0
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if hard == resource.RLIM_INFINITY else min(WANTED_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return int(resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The faster event loop where it is installed (not on Windows); None means Python's own, which does everything too."""
    if sys.platform == "win32":
        return None
    try:
        import uvloop
    except ImportError:
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


_held: list[IO[bytes]] = []


def hold_lock(path: Path) -> Callable[[], None] | None:
    """Take the lock beside `path` for this process; gives what lets go of it, or None when another process has it.

    The system lets go when the process ends in any way, kill -9 included; the empty lock file stays.
    """
    file = path.with_name(path.name + ".lock").open("ab")
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    _held.append(file)

    def release() -> None:
        _held.remove(file)
        file.close()

    return release


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def on_stop(stop: Callable[[], None]) -> None:
    """Call `stop` once when this process is asked to end (Ctrl-C, SIGTERM; Ctrl-Break on Windows)."""
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, lambda *_: stop())


def end_with_parent(stop: Callable[[], None]) -> None:
    """End this process when the one that started it is gone, so that no door stays open alone."""
    if WINDOWS:
        return
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        stop()

    threading.Thread(target=watch, daemon=True, name="parent").start()


def end(process: subprocess.Popen[bytes], patience: float = 5.0) -> None:
    """Ask a child to end, and end it when it does not within `patience` seconds."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def kill(pid: int) -> None:
    """End a process outright, as a power cut would; nothing when it has ended already."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGTERM if WINDOWS else signal.SIGKILL)


def lan_address() -> str:
    """The numeric address by which the local network reaches this machine, or 127.0.0.1 when there is no network.

    A UDP socket is pointed at a private address: the system picks the way out, nothing is sent, no name is looked up.
    """
    for target in ("192.168.255.254", "10.255.255.254", "172.31.255.254"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
            probe.connect((target, 9))
            address = str(probe.getsockname()[0])
            if not address.startswith(("127.", "0.")):
                return address
    return "127.0.0.1"


def tell(line: str) -> None:
    """One line on standard error, at once, without the invisible marks that a terminal may draw as boxes."""
    plain = line.translate({ord(mark): None for mark in (FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE)})
    sys.stderr.write(f"halqa: {plain}\n")
    sys.stderr.flush()
