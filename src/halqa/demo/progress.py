"""How far the play is, kept in files so that the page, the player and a restarted server all see the same."""

from __future__ import annotations

from pathlib import Path

import msgspec

from halqa.server import platform


class Progress(msgspec.Struct, kw_only=True):
    """The play so far. `phase` names the sentence `demo-step-<phase>`; `acts` are the act ids the phones hold a receipt for."""

    phase: str = "waiting"
    half_days: int = 0
    joined: int = 0
    acts: list[str] = []


def progress_file(data: Path) -> Path:
    """Where the play's progress lies."""
    return data / "run" / "play.json"


def kills_file(data: Path) -> Path:
    """One line for each time the phone door was killed. A file of its own: the player rewrites the progress all the time."""
    return data / "run" / "kills"


def kills(data: Path) -> int:
    """How often the phone door was killed."""
    path = kills_file(data)
    return len(path.read_text(encoding="ascii").splitlines()) if path.exists() else 0


def read(data: Path) -> Progress:
    """The play so far; a fresh one before it began."""
    try:
        return msgspec.json.decode(progress_file(data).read_bytes(), type=Progress)
    except (OSError, msgspec.DecodeError):
        return Progress()


def write(data: Path, progress: Progress) -> None:
    """Replace the file in one step, so that a reader never sees half of it."""
    path = progress_file(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(msgspec.json.encode(progress))
    fresh.replace(path)


def kill_door(data: Path) -> None:
    """Kill the phone door's process outright and count it. Nothing happens while there is no such process."""
    try:
        note = msgspec.json.decode((data / "run" / "phone.json").read_bytes())
    except OSError:
        return
    with kills_file(data).open("a", encoding="ascii") as file:
        file.write(f"{note['pid']}\n")
    platform.kill(int(note["pid"]))
