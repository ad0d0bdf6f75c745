"""A case in the twin: tables of phones go their own ways, tables without a phone hand in their decision sheets."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from random import Random

import msgspec

from halqa.activities.case.board import Board
from halqa.activities.case.spec import Option, Spec
from halqa.bots.forms import Form
from halqa.bots.phone import Phone
from halqa.core.ids import TableId
from halqa.core.paper import Line
from halqa.core.play.brief import Planned
from halqa.core.play.state import RoomState
from halqa.room import follow
from halqa.room.actions.case import lead_case
from halqa.room.queries import RoomRow

LONGEST = 300.0
"""Seconds after which a case that comes to no end is a bug."""
LOOK = 0.15
"""Seconds between two looks at where the tables stand: a page is at most half a second old."""
FIRM = 0.7
"""How likely somebody votes as they leaned in silence."""


class Head(msgspec.Struct):
    """What an invented participant keeps in mind: what was said last, and where the silent round leaned."""

    said: str = ""
    leaned: str = ""


class Endless(RuntimeError):
    """The tables came to no end in time."""


def play(
    *,
    room: RoomRow,
    planned: Planned,
    tables: Sequence[tuple[TableId, Sequence[Phone]]],
    act: Callable[[Phone, Form, dict[str, object]], None],
) -> None:
    """The phones of each table play to an end. `act` sends what a phone says of a form, in its own time. Where a table is tied the
    facilitator settles; raises Endless."""
    deadline = time.monotonic() + LONGEST
    heads = {id(phone): Head() for _, phones in tables for phone in phones}
    while True:
        waiting = follow.ask(room.file, lambda state: _phases(state, planned))
        if all(waiting.get(table) == "end" for table, phones in tables if phones):
            return
        if time.monotonic() > deadline:
            raise Endless(planned.id)
        for table, phones in tables:
            if waiting.get(table) == "tie":
                _settle(room, planned, table)
            for place, phone in enumerate(phones):
                _say(phone, heads[id(phone)], leads=place == 0, act=act)
        time.sleep(LOOK)


def _phases(state: RoomState, planned: Planned) -> dict[str, str]:
    board: Board = state.boards[planned.id]
    return {place: run.phase for place, run in board.runs.items()}


def _settle(room: RoomRow, planned: Planned, table: TableId) -> None:
    """The facilitator takes the first of the options that had most votes: somebody has to."""

    def wanted(state: RoomState) -> tuple[str, str] | None:
        board: Board = state.boards[planned.id]
        run = board.runs[table]
        if run.phase != "tie":
            return None
        votes = list(run.votes.values())
        spec: Spec = state.specs[planned.id]
        options = [one.id for one in spec.step(run.step).options]
        return run.mark, max(options, key=lambda option: (votes.count(option), -options.index(option)))

    found = follow.ask(room.file, wanted)
    if found is not None:
        mark, option = found
        payload = {"act": "settle", "mark": mark, "option": option}
        lead_case(room=room, activity=planned.id, payload=payload, table=table)


def _say(phone: Phone, head: Head, *, leads: bool, act: Callable[[Phone, Form, dict[str, object]], None]) -> None:
    """What a phone has to say now: it leans, it votes mostly as it leaned; the first of a table says that they go on."""
    for form in phone.forms():
        mark = f"{form.do} {form.fixed.get('mark', '')} {form.fixed.get('phase', '')}"
        if head.said == mark or form.do == "decide" or (form.do == "go" and not leads):
            continue
        chosen: dict[str, object] = dict(form.fixed)
        if "option" in form.fields:
            options = form.fields["option"].values
            firm = form.do == "vote" and head.leaned in options and phone.random.random() < FIRM
            head.leaned = head.leaned if firm else phone.random.choice(options)
            chosen["option"] = head.leaned
        head.said = mark
        act(phone, form, chosen)


def sheet_of(spec: Spec, lines: Sequence[Line], random: Random) -> dict[str, str]:
    """The decision sheet of a table that went one way to an end: the key of its choice at each decision it came to."""
    keys = {(line.id, choice.id): choice.key for line in lines for choice in line.choices}
    sheet: dict[str, str] = {}
    taken: set[str] = set()
    step = spec.step(spec.start)
    while step.options:
        option = random.choice(_offered(step.options, taken))
        sheet[step.id] = keys[step.id, option.id]
        taken.add(f"{step.id}/{option.id}")
        step = spec.step(option.to)
    return sheet


def _offered(options: Sequence[Option], taken: set[str]) -> list[Option]:
    fitting = [one for one in options if taken.issuperset(one.after) and not taken.intersection(one.unless)]
    return fitting or list(options)
