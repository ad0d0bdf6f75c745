"""The only reader of rooms: brief, events, rows that lie apart, texts, head digest, and whether the log still holds.

Record, replay, export, backup and audit read through here, whether the room lies in a file or in PostgreSQL (`room.storage`). A reader
never writes and never waits for the live writer: what it sees is the log as of its last commit. The layout is in `docs/room-file.md`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

import msgspec

from halqa.core.ids import ActivityId, RoomId, TextId
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.events import AnyEvent, ApartRow, Done, StageSet
from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.state import RoomState, opened
from halqa.room.storage import NoRoomFile, Place, rows

__all__ = ["FORMAT", "Fault", "Happened", "Head", "Log", "NoRoomFile", "text_digest"]

FORMAT = "halqa room 1"
"""What the `brief` table says the file is."""


class Head(msgspec.Struct, frozen=True):
    """The last event's number and chain digest (hex); 0 and the chain's start while the log is empty."""

    seq: int
    digest: str


class Happened(msgspec.Struct, frozen=True):
    """One event in its place, brought forward to the present version."""

    seq: int
    event: AnyEvent


class Lying(msgspec.Struct, frozen=True):
    """One stored row that lies apart, as its columns stand: the key in hexadecimal, the row's text, the free text beside it."""

    key: str
    row: str
    body: str


class Fault(msgspec.Struct, frozen=True):
    """Where a room file is not what was appended.

    `what`: chain (the event `seq` was changed, inserted, removed or moved), columns (`seq`'s columns disagree with its payload),
    text (the words `where` are not those the event `seq` took in), apart (the rows of activity `where` are not those sealed at `seq`).
    """

    seq: int
    what: str
    where: str = ""


def text_digest(salt: bytes, body: str) -> str:
    """The salted digest an event carries of a free text: it proves the text while it is kept and tells nothing once erased."""
    return hashlib.sha256(salt + body.encode()).hexdigest()


class Log:
    """A room opened for reading. Use as a context manager, one per thread."""

    def __init__(self, place: Place) -> None:
        """Open the room; raises NoRoomFile with the reason when there is none, and Away when its database does not answer."""
        self._rows = rows(place)
        try:
            kept = self._rows.kept()
            if kept.get("format") != FORMAT:
                raise NoRoomFile(
                    place, "newer" if str(kept.get("format", "")).startswith("halqa room") else "not-a-room"
                )
        except NoRoomFile:
            self._rows.close()
            raise
        self._kept = kept

    def __enter__(self) -> Log:
        """The log itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let go of it."""
        self._rows.close()

    def brief(self) -> Brief:
        """The room as it was opened."""
        return msgspec.json.decode(self._kept["brief"], type=Brief)

    def kept(self) -> dict[str, Any]:
        """What was written with the brief, by name: format, brief, secret, wall. For the live store."""
        return self._kept

    def room(self) -> RoomId:
        """The room's id."""
        return self.brief().room

    def events(self, after: int = 0) -> Iterator[Happened]:
        """The events numbered above `after`, in order."""
        for seq, v, payload in self._rows.select("seq, v, payload", "events", "seq > ? ORDER BY seq", (after,)):
            yield Happened(seq, wire.upcast(v, payload))

    def head(self) -> Head:
        """The log's last number and digest, to be anchored elsewhere so that a cut tail is found."""
        row = next(self._rows.select("seq, chain", "events", "ORDER BY seq DESC LIMIT 1"), None)
        return Head(row[0], row[1].hex()) if row else Head(0, wire.FIRST.hex())

    def apart(self, activity: ActivityId | None = None) -> list[ApartRow]:
        """The rows of paired and anonymous activities, in the order of their meaningless keys."""
        found = self._rows.select("row, body", "apart", "ORDER BY key")
        every = [msgspec.structs.replace(wire.decode_row(row), body=body) for row, body in found]
        return [row for row in every if activity is None or row.activity == activity]

    def lying(self, activity: ActivityId) -> list[Lying]:
        """The rows of an activity exactly as they are stored, in the order of their keys."""
        found = self._rows.select("key, row, body", "apart", "ORDER BY key")
        return [
            Lying(bytes(key).hex(), bytes(row).decode(), body)
            for key, row, body in found
            if wire.decode_row(row).activity == activity
        ]

    def texts(self) -> dict[TextId, str]:
        """The free texts of the events that are still kept (erased ones have an empty body)."""
        return {TextId(id): body for id, body in self._rows.select("id, body", "texts")}

    def state(self) -> RoomState:
        """The room's state, folded from this file alone: what the live door has in memory, or had when it stopped."""
        state = opened(self.brief())
        for each in self.events():
            fold(state, each.event, each.seq)
        for row in self.apart():
            fold_apart(state, row)
        for id, body in self.texts().items():
            fold_text(state, id, body)
        return state

    def verify(self, anchors: Sequence[Head] = ()) -> tuple[Fault, ...]:
        """Every place where the file is not what was appended, at most one for the chain (its first broken position).

        `anchors` are heads noted earlier in the staff database: with them a tail cut off or rewritten is found too.
        """
        return (*self._chain_faults(anchors), *self._column_faults(), *self._text_faults(), *self._seal_faults())

    def _chain_faults(self, anchors: Sequence[Head]) -> Iterator[Fault]:
        found = list(self._rows.select("seq, payload, chain", "events", "ORDER BY seq"))
        room = self.room()
        heads = [(anchor.seq, bytes.fromhex(anchor.digest)) for anchor in anchors if anchor.seq > 0]
        broken = [wire.broken_at(room, found), *(wire.broken_at(room, found, head) for head in heads)]
        positions = [seq for seq in broken if seq is not None]
        if positions:
            yield Fault(min(positions), "chain")

    def _column_faults(self) -> Iterator[Fault]:
        """The columns beside the payload are there to be searched; they must say what the payload says."""
        room = self.room()
        for of, seq, act, kind, at, v, payload in self._rows.select(
            "room, seq, act, kind, at, v, payload", "events", "ORDER BY seq"
        ):
            try:
                event = wire.upcast(v, payload)
            except (msgspec.DecodeError, wire.UnknownVersion):
                yield Fault(seq, "columns")
                continue
            if (of, act, kind, at) != (room, event.act, type(event).__name__, event.at):
                yield Fault(seq, "columns")

    def _text_faults(self) -> Iterator[Fault]:
        kept = {id: (body, salt) for id, body, salt in self._rows.select("id, body, salt", "texts")}
        for seq, event in self._readable():
            if not isinstance(event, Done):
                continue
            for id, digest in event.texts.items():
                body, salt = kept.get(id, ("", None))
                if salt is None or (salt and text_digest(salt, body) != digest):
                    yield Fault(seq, "text", id)

    def _seal_faults(self) -> Iterator[Fault]:
        last: dict[ActivityId, tuple[int, StageSet]] = {}
        for seq, event in self._readable():
            if isinstance(event, StageSet):
                last[event.activity] = (seq, event)
        for activity, (seq, event) in last.items():
            if event.apart_digest is not None and wire.seal(self.apart(activity)) != event.apart_digest:
                yield Fault(seq, "apart", activity)

    def _readable(self) -> Iterator[tuple[int, AnyEvent]]:
        for seq, v, payload in self._rows.select("seq, v, payload", "events", "ORDER BY seq"):
            try:
                yield seq, wire.upcast(v, payload)
            except (msgspec.DecodeError, wire.UnknownVersion):
                continue
