"""What the facilitator does in a case: have a table, or all of them, go on; give time; say what is decided."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from halqa.core.ids import ActId, ActivityId, TableId
from halqa.core.play.commands import Do
from halqa.core.problems import Refused
from halqa.room.control import send
from halqa.room.queries import RoomRow
from halqa.staff.requests import new_key


def lead_case(*, room: RoomRow, activity: str, payload: Mapping[str, object], table: str = "") -> Refused | None:
    """One act of the facilitator, at one table or at all of them."""
    command = Do(
        act=ActId(new_key()),
        activity=ActivityId(activity),
        payload=msgspec.Raw(msgspec.json.encode(dict(payload))),
        table=TableId(table) if table else None,
        facilitator=True,
    )
    return send(room.key, command)
