"""What leaves a room that was played in memory."""

from __future__ import annotations

from halqa.core.play import wire
from halqa.room.export.facts import Taken, taken
from halqa.room.log import Happened
from tests.support.room import Memory

SECRET = b"the secret of a room, 32 bytes.."


def taken_from(memory: Memory, secret: bytes = SECRET) -> Taken:
    """The facts of a room, read from its stored bytes."""
    log = [Happened(seq, wire.upcast(1, raw)) for seq, raw in enumerate(memory.log, start=1)]
    rows = [wire.decode_row(memory.rows[key]) for key in sorted(memory.rows)]
    return taken(memory.brief, log, rows, secret)
