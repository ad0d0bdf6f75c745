"""Where operating systems differ, and but for the lock in `formats.file_lock` nowhere else: open files, signals, ending a process, the
machine's own address."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import locale
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, NamedTuple

from halqa.core.words import AR, EN, FIRST_STRONG_ISOLATE, FR, POP_DIRECTIONAL_ISOLATE, Lang
from halqa.formats.file_lock import take

WANTED_FILES = 65_536
WINDOWS = sys.platform == "win32"
REFUSED = 3
"""A door's exit status that tells `serve` not to start it again: the reason has been said."""


def system_language() -> Lang | None:
    """The language of ours that the person at this machine has set for all programs; None where it is another, or none."""
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]  # noqa: TID251 - the system's own names
    said = next(filter(None, names), None) or (locale.getlocale()[0] if WINDOWS else None) or ""
    tongue = re.split(r"[_.@-]", said.lower())[0]
    return {"fr": FR, "french": FR, "ar": AR, "arabic": AR, "en": EN, "english": EN}.get(tongue)


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
        take(file)
    except OSError:
        file.close()
        return None
    _held.append(file)

    def release() -> None:
        _held.remove(file)
        file.close()

    return release


def cores() -> tuple[int, ...]:
    """The cores this process may use, by number; empty where the system does not say."""
    if not hasattr(os, "sched_getaffinity"):
        return ()
    return tuple(sorted(os.sched_getaffinity(0)))


def processor() -> str:
    """What the processor calls itself, with its family and model where it says them; empty where the system does not say."""
    try:
        said = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    first = dict(re.findall(r"^(model name|cpu family|model)\s*: (.*)$", said.partition("\n\n")[0], re.MULTILINE))
    numbers = [f"{name.removeprefix('cpu ')} {first[name]}" for name in ("cpu family", "model") if name in first]
    return " ".join([first.get("model name", ""), *numbers]).strip()


def stay_on(core: int) -> bool:
    """Keep this process and the threads it starts on one core; whether the system could."""
    if core not in cores():
        return False
    os.sched_setaffinity(0, {core})
    return True


def resident_kb() -> int:
    """The memory this process holds now, in kB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def open_files() -> int:
    """How many descriptors this process holds; 0 where the system does not say."""
    try:
        return len(os.listdir("/proc/self/fd"))
    except OSError:
        return 0


def memory_folder() -> Path | None:
    """A folder that lies in memory, whose writes take no time of a disk; None where the system has none."""
    found = Path("/dev/shm")  # noqa: S108 - a folder with a random name is made inside
    return found if found.is_dir() and os.access(found, os.W_OK) else None


def busy_seconds() -> float | None:
    """CPU seconds that all processes of the machine have used since it started, the kernel's own network work left out; None where
    the system does not say."""
    try:
        first = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()
    except OSError:
        return None
    user, nice, system = (int(each) for each in first[1:4])
    return (user + nice + system) / os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """CPU seconds another process has used; 0 where the system does not say or the process is gone."""
    return sum(int(each) for each in _stat(pid)[11:13]) / (1 if WINDOWS else os.sysconf("SC_CLK_TCK"))


def family_seconds(pid: int) -> float:
    """CPU seconds that another process and its children have used, children that ended included; 0 where the system does not say."""
    if not Path(f"/proc/{pid}").is_dir():
        return 0.0
    fields = _stat(pid)
    children = [
        each for each in Path("/proc").iterdir() if each.name.isdecimal() and _stat(int(each.name))[1:2] == [str(pid)]
    ]
    own = sum(int(each) for each in fields[11:15]) / os.sysconf("SC_CLK_TCK")
    return own + sum(cpu_seconds(int(each.name)) for each in children)


def parent_of(pid: int, name: str) -> int:
    """The parent of a process of this name, which has the same name; 0 where the system does not say or there is no such process."""
    if _name(pid) != name:
        return 0
    parent = int(_stat(pid)[1])
    return parent if _name(parent) == name else 0


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _stat(pid: int) -> list[str]:
    """What the system says of a process after its name; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def as_unprivileged() -> dict[str, Any]:
    """What `subprocess` needs to start a child as an unprivileged user, when this process is root; else nothing."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    users = {each.pw_name: each for each in pwd.getpwall()}
    user = users.get("postgres") or users["nobody"]
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def give_to_unprivileged(folder: Path) -> None:
    """Make that user the owner of a folder, when this process is root."""
    user = as_unprivileged()
    if user:
        shutil.chown(folder, user["user"], user["group"])


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


LOOPBACK = "127.0.0.1"
_VIRTUAL = re.compile(
    r"(lo|docker|veth|br-|virbr|lxc|cni|flannel|tun|tap|utun|wg|ppp|tailscale|zt|vmnet|vboxnet|vEthernet)", re.I
)
"""How systems name interfaces that lead to containers, tunnels and virtual machines, not to phones."""


class Local(NamedTuple):
    """An address of this machine. `way_out`: the system's own choice towards other networks."""

    interface: str
    address: str
    virtual: bool = False
    way_out: bool = False

    @property
    def private(self) -> bool:
        """Whether it is one of the ranges that homes, routers and hotspots use."""
        found = ipaddress.ip_address(self.address)
        return found.is_private and not found.is_link_local


def addresses() -> list[Local]:
    """The numeric addresses of the interfaces that are up. Nothing is sent, no name is looked up.

    Linux tells them interface by interface; elsewhere the system's own choice towards private networks is asked for, then the rest.
    """
    out = _ways_out()
    if sys.platform == "linux":
        return [each._replace(way_out=each.address in out) for each in _of_interfaces()]
    else:
        with contextlib.suppress(OSError):
            out += [each for each in socket.gethostbyname_ex(socket.gethostname())[2] if each not in out]
        return [Local("", each, way_out=place == 0) for place, each in enumerate(out)]


def _of_interfaces() -> list[Local]:
    import fcntl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            ask = struct.pack("256s", name.encode()[:15])
            try:
                flags = struct.unpack("16xH", fcntl.ioctl(probe, 0x8913, ask)[:18])[0]  # SIOCGIFFLAGS
                address = socket.inet_ntoa(fcntl.ioctl(probe, 0x8915, ask)[20:24])  # SIOCGIFADDR
            except OSError:  # no IPv4 address there
                continue
            up, loops, point_to_point = flags & 1, flags & 8, flags & 16
            if up and not loops:
                found.append(Local(name, address, virtual=bool(point_to_point or _VIRTUAL.match(name))))
    return found


def _ways_out() -> list[str]:
    """Which address the system would use towards private networks: a UDP socket is pointed there, nothing is sent."""
    found: list[str] = []
    for target in ("192.168.255.254", "10.255.255.254", "172.31.255.254"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
            probe.connect((target, 9))
            address = str(probe.getsockname()[0])
            if not address.startswith(("127.", "0.")) and address not in found:
                found.append(address)
    return found


def tell(line: str) -> None:
    """One line on standard error, at once, without the invisible marks that a terminal may draw as boxes."""
    plain = line.translate({ord(mark): None for mark in (FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE)})
    sys.stderr.write(f"halqa: {plain}\n")
    sys.stderr.flush()
