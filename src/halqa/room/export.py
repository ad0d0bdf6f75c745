"""A room's log for other programs: what was answered, by pseudonyms of this one export. Free text never leaves: nobody was asked.

An anonymous or paired activity that fewer than five people answered is left out: in a small circle a line would tell whose it is.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Iterator
from typing import Any

import msgspec

from halqa.activities.registry import kind, stored_act
from halqa.core.activity import APART, Role
from halqa.core.ids import ActivityId
from halqa.core.play.brief import Brief
from halqa.core.play.events import ApartRow, Done
from halqa.core.words import FR
from halqa.formats.room_csv import ActLine
from halqa.room.log import Log

LEAST = 5


def lines_of(log: Log, salt: bytes) -> tuple[ActLine, ...]:
    """The participants' acts: those of the log in order, those that lie apart by activity and pseudonym. The same salt gives the same
    pseudonyms; a fresh one each time keeps two exports apart."""
    brief = log.brief()
    lines = [
        line for each in log.events() if isinstance(each.event, Done) for line in _of_event(brief, each.event, salt)
    ]
    for planned in brief.activities:
        rows = log.apart(planned.id) if planned.mode in APART else []
        if len({row.token for row in rows}) >= LEAST:
            apart = [_of_row(brief, row, salt) for row in rows]
            lines += sorted(apart, key=lambda line: (line.voice, line.item, line.round))
    return tuple(lines)


def _of_event(brief: Brief, event: Done, salt: bytes) -> Iterator[ActLine]:
    planned = _planned(brief, event.activity)
    act = stored_act(planned.kind, event.payload)
    if kind(planned.kind).role_of(act) is Role.PARTICIPANT:
        tables = {each.id: each.name.in_(FR) for each in brief.tables}
        at = dt.datetime.fromtimestamp(event.at / 1000, dt.UTC).isoformat(timespec="seconds")
        table = tables.get(event.table, "") if event.table is not None else ""
        yield _line(
            brief, event.activity, act, way=event.how.value, table=table, voice=_named(salt, event.voice), at=at
        )


def _of_row(brief: Brief, row: ApartRow, salt: bytes) -> ActLine:
    act = stored_act(_planned(brief, row.activity).kind, row.payload)
    at = dt.datetime.fromtimestamp(row.minute * 60, dt.UTC).isoformat(timespec="minutes")
    return _line(brief, row.activity, act, way=row.how.value, table="", voice=_named(salt, row.token), at=at)


def _line(brief: Brief, activity: ActivityId, act: Any, *, way: str, table: str, voice: str, at: str) -> ActLine:
    planned = _planned(brief, activity)
    marked = kind(planned.kind).marked(act)
    return ActLine(
        world=brief.world,
        activity=activity,
        kind=planned.kind,
        mode=planned.mode.value,
        item=marked.line if marked is not None else str(msgspec.structs.asdict(act).get("question", "")),
        options=marked.chosen if marked is not None else (),
        round=getattr(act, "round", ""),
        sure=getattr(act, "sure", None) or "",
        way=way,
        table=table,
        voice=voice,
        at=at,
    )


def _planned(brief: Brief, activity: ActivityId) -> Any:
    return next(each for each in brief.activities if each.id == activity)


def _named(salt: bytes, voice: str) -> str:
    return hmac.new(salt, voice.encode(), hashlib.sha256).hexdigest()[:12]
