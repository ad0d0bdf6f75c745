"""Looks at a zip before anybody opens it: members, sizes, ratios, names. A bomb or a liar is refused in well under a second.

Sizes written in a zip are claims. Everything that will be used is decompressed here under a limit, so that a claim that is too small
is found out too.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from halqa.core.problems import Refused

MEMBERS = 300
WHOLE = 60_000_000
"""Decompressed bytes of all members together."""
MEMBER = 40_000_000
RATIO = 200
SMALL = 500_000
"""Members below this size may have any ratio: a small sheet of equal cells compresses very well."""
CHUNK = 1 << 16
PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How a member may be packed: of these alone the library unpacks no more at once than it is asked for."""


def open_zip(data: bytes, members: int = MEMBERS, whole: int = WHOLE) -> dict[str, bytes] | Refused:
    """The members of a zip by name, or why it is refused. Folders are left out. `members` and `whole` (bytes of all together) are what
    is allowed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            refused = _refuse(infos, len(data), members, whole)
            return refused or _read(archive, infos)
    except NotImplementedError:  # newer than the library: it names versions, patches and ways to lock a zip
        return Refused("roster-packed")
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError, UnicodeError):
        return Refused("roster-broken-file")


def _refuse(infos: list[zipfile.ZipInfo], size: int, members: int, whole: int) -> Refused | None:
    names = [info.filename for info in infos]
    if len(infos) > members:
        return Refused("roster-too-many-parts", {"count": len(infos), "limit": members})
    if len({name.casefold() for name in names}) < len(names) or any(_strange(name) for name in names):
        return Refused("roster-broken-file")
    if any(info.flag_bits & 0x1 for info in infos):
        return Refused("roster-locked")
    if any(info.compress_type not in PACKED for info in infos):
        return Refused("roster-packed")
    if sum(info.compress_size for info in infos) > size:
        return Refused("roster-bomb")
    if sum(info.file_size for info in infos) > whole or any(_swells(info) for info in infos):
        return Refused("roster-bomb")
    return None


def _strange(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name or "\x00" in name


def _swells(info: zipfile.ZipInfo) -> bool:
    if info.file_size > MEMBER:
        return True
    return info.file_size > SMALL and info.file_size > RATIO * max(1, info.compress_size)


def _read(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> dict[str, bytes] | Refused:
    """Every member, decompressed under its own claim: one byte more than claimed refuses the file."""
    members: dict[str, bytes] = {}
    for info in infos:
        parts: list[bytes] = []
        seen = 0
        with archive.open(info) as member:
            while part := member.read(CHUNK):
                seen += len(part)
                if seen > min(MEMBER, info.file_size):
                    return Refused("roster-bomb")
                parts.append(part)
        if seen != info.file_size:
            return Refused("roster-broken-file")
        members[info.filename] = b"".join(parts)
    return members
