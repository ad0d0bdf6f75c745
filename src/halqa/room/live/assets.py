"""Style, script and their compressed forms, in memory from the start, under names that carry their digest.

A name never changes its content, so a phone keeps it for good; a herd of joining phones is served without touching the disk.
"""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import msgspec

from halqa.room.live.asgi import Response

_KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
_WORTH_COMPRESSING = 400


class Asset(msgspec.Struct, frozen=True):
    """A file ready to serve."""

    kind: str
    plain: bytes
    zipped: bytes


class Assets:
    """The static files of a folder, by their hashed names."""

    def __init__(self, folder: Path) -> None:
        self._by_name: dict[str, Asset] = {}
        self._names: dict[str, str] = {}
        for path in sorted(folder.iterdir()):
            kind = _KINDS.get(path.suffix)
            if kind is None:
                continue
            plain = _lean(path.read_text(encoding="utf-8")) if path.suffix == ".js" else path.read_bytes()
            name = f"{path.stem}.{hashlib.sha256(plain).hexdigest()[:10]}{path.suffix}"
            self._names[path.name] = name
            self._by_name[name] = Asset(kind, plain, squeezed(plain, 9))

    def address(self, file: str) -> str:
        """Where a file is served: `/s/phone.1a2b3c4d5e.css`."""
        return f"/s/{self._names[file]}"

    def answer(self, name: str, gzip_accepted: bool) -> Response | None:
        """The file of this hashed name, compressed when the browser takes it; None when there is none."""
        asset = self._by_name.get(name)
        if asset is None:
            return None
        headers = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}
        if not gzip_accepted:
            return Response(body=asset.plain, kind=asset.kind, headers=headers)
        return Response(body=asset.zipped, kind=asset.kind, headers={**headers, "content-encoding": "gzip"})


def _lean(script: str) -> bytes:
    """A script without its comment lines and indentation: what a phone downloads is what it runs."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")).encode()


def squeezed(plain: bytes, level: int = 6) -> bytes:
    """Gzip without a time in its head, so that equal pages are equal bytes."""
    return gzip.compress(plain, level, mtime=0)


def squeeze(response: Response) -> Response:
    """The same page compressed, when it is long enough to be worth it."""
    if len(response.body) < _WORTH_COMPRESSING or "content-encoding" in response.headers:
        return response
    headers = {**response.headers, "content-encoding": "gzip", "vary": "accept-encoding"}
    return msgspec.structs.replace(response, body=squeezed(response.body), headers=headers)
