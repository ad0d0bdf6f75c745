"""The stored rows of an anonymous or paired activity, to be shown in front of the room: as they lie on disk, but for three things.

A token is a key: whoever reads a whole one could answer in its stead, and a card's number is known to the neighbours, so tokens are
cut and act ids left out. Free text that was not released, and answers to a test whose items come again, are told by their length alone.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from halqa.core.activity import APART, LEAST, Audience, Mode, Stage, facing
from halqa.core.ids import ActivityId, TextId
from halqa.core.play.spoken import said_in
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.room import follow
from halqa.room.log import Log, Lying
from halqa.room.queries import RoomRow

Why = Literal["not-apart", "open", "few", ""]


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One row for the page: its key, its fields in the order stored (name, value), what lies in `body`: words that were released, or
    their length in characters; and the same as the `line` that lies in the file, with the same cuts."""

    key: str
    fields: tuple[tuple[str, str], ...]
    line: str
    body: str = ""
    letters: int = 0


class Rows(msgspec.Struct, frozen=True, kw_only=True):
    """An activity's rows, or why they are not opened now."""

    title: Text
    mode: Mode
    why: Why
    rows: tuple[Shown, ...] = ()
    voices: int = 0
    secret: bool = False


def rows_of(room: RoomRow, activity: str) -> Rows | None:
    """The rows of an activity as they lie; None when the room has no such activity. Raises NoRoomFile."""
    id = ActivityId(activity)
    found = follow.ask(room.file, lambda state: _asked(state, id))
    if found is None or found[0].why:
        return found[0] if found is not None else None
    rows, released = found
    with Log(room.file) as log:
        lying = log.lying(id)
    shown = tuple(_shown(each, released, secret=rows.secret) for each in lying)
    return msgspec.structs.replace(rows, rows=shown)


def _asked(state: RoomState, id: ActivityId) -> tuple[Rows, frozenset[TextId]] | None:
    planned = state.planned.get(id)
    if planned is None:
        return None
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    voices = len({token for token, _ in state.apart[id]})
    rows = Rows(
        title=planned.title,
        mode=planned.mode,
        why=_why(planned.mode, state.stages[id], voices),
        voices=voices,
        secret=not getattr(spec, "solutions", True),
    )
    return rows, frozenset(said_in(kind.view(spec, board, state.stages[id], Audience.EVERYONE)))


def _why(mode: Mode, stage: Stage, voices: int) -> Why:
    """Rows that appear while people answer would tell who just did, so an activity is closed first."""
    if mode not in APART:
        return "not-apart"
    if facing(mode, stage) is Audience.MODERATOR:
        return "open"
    return "few" if voices < LEAST else ""


def _shown(lying: Lying, released: frozenset[TextId], *, secret: bool) -> Shown:
    stored: dict[str, Any] = msgspec.json.decode(lying.row)
    fields = tuple((name, _value(name, value, secret=secret)) for name, value in stored.items() if name != "acts")
    words = lying.body if str(stored.get("text")) in released else ""
    letters = 0 if words else len(lying.body)
    cut = {
        name: value if isinstance(value, int) or name not in ("token", "payload") else _raw(name, value, secret=secret)
        for name, value in stored.items()
        if name != "acts"
    }
    line = msgspec.json.encode({"key": lying.key, **cut, "body": words or "·" * letters}).decode()
    return Shown(key=lying.key, fields=fields, line=line, body=words, letters=letters)


def _raw(name: str, value: Any, *, secret: bool) -> Any:
    """A value as it lies, but for what is cut."""
    return _value(name, value, secret=secret) if name == "token" or secret else value


def _value(name: str, value: Any, *, secret: bool) -> str:
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    if name == "token":
        return f"{text[:2]}…" if len(text) >= 8 else "…"
    if name == "payload" and secret:
        return "…"
    return text
