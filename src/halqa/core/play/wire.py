"""Commands and events as bytes, the chain of digests over a log, and the seal over the rows that lie apart.

JSON in tagged unions; unknown fields and unknown tags are refused (msgspec.ValidationError, or DecodeError when it is no JSON at all).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from halqa.core.ids import ActId, ActivityId, RoomId, TextId, Token
from halqa.core.play.commands import AnyCommand
from halqa.core.play.events import VERSION, AnyEvent, ApartRow, Done

T = TypeVar("T")
_ENCODER = msgspec.json.Encoder()
_COMMANDS: msgspec.json.Decoder[AnyCommand] = msgspec.json.Decoder(AnyCommand)
_EVENTS: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_ROWS = msgspec.json.Decoder(ApartRow)

FIRST = hashlib.sha256(b"halqa room log 1").digest()
"""What the first event of every log is chained to."""


class UnknownVersion(ValueError):
    """An event of a version this release does not know: the log was written by a newer one."""


def _plain(decoder: msgspec.json.Decoder[T], raw: bytes) -> T:
    """Bytes that are no text are no JSON either: one kind of error for what cannot be read."""
    try:
        return decoder.decode(raw)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(str(error)) from error


def encode_command(command: AnyCommand) -> bytes:
    """A command as JSON."""
    return _ENCODER.encode(command)


def decode_command(raw: bytes) -> AnyCommand:
    """The command these bytes hold; raises msgspec.DecodeError (ValidationError is one) when they hold none."""
    return _plain(_COMMANDS, raw)


def encode_event(event: AnyEvent) -> bytes:
    """An event as JSON: what is stored and chained."""
    return _ENCODER.encode(event)


def decode_event(raw: bytes) -> AnyEvent:
    """The event of the present version that these bytes hold; raises msgspec.DecodeError."""
    return _plain(_EVENTS, raw)


def upcast(v: int, raw: bytes) -> AnyEvent:
    """An event of version `v`, brought forward to the present one. Raises UnknownVersion."""
    if v != VERSION:
        raise UnknownVersion(v)
    return decode_event(raw)


def encode_row(row: ApartRow) -> bytes:
    """A row that lies apart, as JSON."""
    return _ENCODER.encode(row)


def decode_row(raw: bytes) -> ApartRow:
    """The row these bytes hold; raises msgspec.DecodeError."""
    return _plain(_ROWS, raw)


def with_digests(event: AnyEvent, digests: dict[TextId, str]) -> AnyEvent:
    """The event with the salted digests of its free texts filled in, as the store made them."""
    if isinstance(event, Done) and event.texts:
        return msgspec.structs.replace(event, texts={id: digests[id] for id in event.texts})
    return event


def _joined(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(8, "big") + part for part in parts)


def chain(previous: bytes, room: RoomId, seq: int, payload: bytes) -> bytes:
    """The digest of an event in its place: over the one before, the room, the number and the bytes (32 bytes, SHA-256)."""
    return hashlib.sha256(_joined(previous, room.encode(), seq.to_bytes(8, "big"), payload)).digest()


def broken_at(
    room: RoomId, rows: Iterable[tuple[int, bytes, bytes]], head: tuple[int, bytes] | None = None
) -> int | None:
    """The first seq where a log `(seq, payload, digest)` is not what was appended, or None when it holds.

    Numbers run from 1 without a gap. `head` is the last anchored (seq, digest): a log cut before it breaks at the first missing
    number, one rewritten before it breaks at the anchor.
    """
    previous, expected = FIRST, 1
    for seq, payload, digest in rows:
        previous = chain(previous, room, expected, payload)
        if seq != expected or digest != previous or (head is not None and seq == head[0] and digest != head[1]):
            return expected
        expected += 1
    return expected if head is not None and expected <= head[0] else None


def fresh_text(activity: ActivityId, voice: str, act: ActId) -> TextId:
    """The id of an act's free text: opaque, the same each time the act is repeated, and not to be guessed from the act alone."""
    return TextId(hashlib.sha256(_joined(b"text", activity.encode(), voice.encode(), act.encode())).hexdigest()[:24])


def apart_key(activity: ActivityId, token: Token, slot: str) -> bytes:
    """The key a row that lies apart is stored under: its order says nothing about when it came (16 bytes)."""
    return hashlib.sha256(_joined(b"apart", activity.encode(), token.encode(), slot.encode())).digest()[:16]


def seal(rows: Iterable[ApartRow]) -> str:
    """The digest over an activity's rows, whatever their order and without their free text, so that erasing breaks nothing.

    What is sealed is listed field by field: a field that a later release adds to a row leaves old seals as they are.
    """
    return hashlib.sha256(_joined(*sorted(_ENCODER.encode(_sealed(row)) for row in rows))).hexdigest()


def _sealed(row: ApartRow) -> tuple[object, ...]:
    said = (row.slot, row.payload, row.how, row.turn, row.text, row.changed)
    return (row.activity, row.token, *said, row.minute, row.acts)
