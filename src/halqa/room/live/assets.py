"""Style, script and their compressed forms, in memory from the start, under names that carry their digest.

A name never changes its content, so a phone keeps it for good; a herd of joining phones is served without touching the disk.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

import msgspec

from halqa.room.live.asgi import Response

_KINDS = {
    ".woff2": "font/woff2",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_FONT = ".woff2"
_WORTH_COMPRESSING = 400


class Asset(msgspec.Struct, frozen=True):
    """A file ready to serve."""

    kind: str
    plain: bytes
    zipped: bytes


class Assets:
    """The static files of a folder, by their hashed names, and the fonts that the wall's style sheet names."""

    def __init__(self, folder: Path, fonts: Path | None = None) -> None:
        """`fonts` is a folder of fonts; without it pages are set in the system's."""
        self._by_name: dict[str, Asset] = {}
        self._names: dict[str, str] = {}
        for path in sorted(fonts.glob(f"*{_FONT}")) if fonts is not None else ():
            self._add(path, path.read_bytes())
        for path in sorted(folder.iterdir()):
            if path.suffix == ".js":
                self._add(path, lean(path.read_text(encoding="utf-8")))
            elif path.suffix == ".css":
                self._add(path, self._with_fonts(path.read_text(encoding="utf-8")))
            elif path.suffix in _KINDS:
                self._add(path, path.read_bytes())

    def _add(self, path: Path, plain: bytes) -> None:
        name = f"{path.stem}.{hashlib.sha256(plain).hexdigest()[:10]}{path.suffix}"
        self._names[path.name] = name
        zipped = plain if path.suffix == _FONT else squeezed(plain, 9)  # a font is compressed already
        self._by_name[name] = Asset(_KINDS[path.suffix], plain, zipped)

    def _with_fonts(self, style: str) -> bytes:
        """A style sheet whose fonts are at their hashed addresses."""
        return re.sub(r"url\(([\w-]+\.woff2)\)", lambda found: f"url({self._named(found[1])})", style).encode()

    def _named(self, file: str) -> str:
        return f"/s/{self._names[file]}" if file in self._names else "data:,"

    def address(self, file: str) -> str:
        """Where a file is served: `/s/phone.1a2b3c4d5e.css`."""
        return f"/s/{self._names[file]}"

    def answer(self, name: str, gzip_accepted: bool) -> Response | None:
        """The file of this hashed name, compressed when the browser takes it; None when there is none."""
        asset = self._by_name.get(name)
        if asset is None:
            return None
        headers = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}
        if not gzip_accepted or asset.zipped is asset.plain:
            return Response(body=asset.plain, kind=asset.kind, headers=headers)
        return Response(body=asset.zipped, kind=asset.kind, headers={**headers, "content-encoding": "gzip"})


_PARTS = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`)
    |(?P<pattern>(?<=[(,=:!&|?;])[ ]*/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/)
    |(?P<space>\s+)
    |(?P<word>[\w$]+)
    |(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
"""What a script of ours is made of: comments, strings and templates and patterns (kept as they are), space, names, signs."""


def lean(script: str) -> bytes:
    """A script without comments and needless space: what a phone downloads is what it runs.

    A line's end stays where leaving it out could join two statements. What goes as well: the brackets around an arrow's only name, the
    semicolon at a block's end, the second of two `const` in a row. No template of ours holds another one, no block ends empty.
    """
    out = ""
    parts = _spaced(script)
    bare = {at + each for at in range(1, len(parts) - 4) if _one_name(parts, at) for each in (0, 2)}
    begun: list[str] = [""]  # the word that began the last statement of each block and bracket that is open
    for at, (space, text) in enumerate(parts):
        if at in bare:
            continue
        if out[-1:] in ";{" or (
            out[-1:] == "}" and re.match(r"[\w$]", text)
        ):  # a sign after a brace goes on with what it ended
            if text == begun[-1] == "const" and out.endswith(";"):
                out = f"{out[:-1]},"
                continue
            begun[-1] = text
        if text in "([{":
            begun.append("")
        elif text in ")]}" and len(begun) > 1:
            begun.pop()
        if text == "}":
            out = out.removesuffix(";")
        out += _between(out[-1:], text[0], space) + (_HOLE.sub(_leaner, text) if text[0] == "`" else text)
    return out.encode()


_HOLE = re.compile(r"\$\{([^{}]*)\}")


def _leaner(hole: re.Match[str]) -> str:
    return f"${{{lean(hole[1]).decode()}}}"


def _one_name(parts: list[tuple[str, str]], at: int) -> bool:
    before, opened, name, *rest = (text for _, text in parts[at - 1 : at + 5])
    return (
        opened == "("
        and rest == [")", "=", ">"]
        and bool(re.fullmatch(r"[\w$]+", name))
        and not re.match(r"[\w$]", before)
    )


def _spaced(script: str) -> list[tuple[str, str]]:
    """The parts of a script, each with the space before it: none, a space, or a line's end."""
    found = []
    space = ""
    for part in _PARTS.finditer(script):
        kind, text = part.lastgroup, part.group()
        if kind == "comment":
            space = space or " "
        elif kind == "space":
            space = "\n" if "\n" in text or space == "\n" else " "
        else:
            found.append((space, text.lstrip(" ")))
            space = ""
    return found


def _between(before: str, after: str, space: str) -> str:
    """The space that must stay between two signs: one between names, and a line's end where it may end a statement."""
    named = [bool(re.match(r"[\w$]", each)) for each in (before, after)]
    if space == "\n" and before not in ";{,([=?:&|" and after not in "})],.?:&|" and before:
        return "\n"
    return " " if space and (all(named) or (before in "+-" and after in "+-" and before)) else ""


def squeezed(plain: bytes, level: int = 6) -> bytes:
    """Gzip without a time in its head, so that equal pages are equal bytes."""
    return gzip.compress(plain, level, mtime=0)


def squeeze(response: Response) -> Response:
    """The same page compressed, when it is long enough to be worth it. Sound is compressed already, and asked for in parts."""
    small = len(response.body) < _WORTH_COMPRESSING
    if small or "content-encoding" in response.headers or response.kind.startswith("audio/"):
        return response
    headers = {**response.headers, "content-encoding": "gzip", "vary": "accept-encoding"}
    return msgspec.structs.replace(response, body=squeezed(response.body), headers=headers)
