"""Rooms stored by earlier releases fold for ever to what they were."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from halqa.activities.questions.owed import promises
from halqa.core.activity import Tally
from halqa.core.play import wire
from halqa.core.play.brief import Brief
from halqa.core.play.fold import fold, fold_apart, fold_text
from halqa.core.play.state import RoomState, opened

ROOMS = sorted(path.parent for path in Path(__file__).parent.glob("*/brief.json"))


class Line(msgspec.Struct):
    """One stored event."""

    v: int
    digest: str
    event: msgspec.Raw


def lines(room: Path) -> list[Line]:
    return [msgspec.json.decode(raw, type=Line) for raw in (room / "log.jsonl").read_bytes().splitlines()]


def folded(room: Path) -> RoomState:
    state = opened(msgspec.json.decode((room / "brief.json").read_bytes(), type=Brief))
    for seq, line in enumerate(lines(room), start=1):
        fold(state, wire.upcast(line.v, bytes(line.event)), seq)
    for raw in (room / "apart.jsonl").read_bytes().splitlines():
        fold_apart(state, wire.decode_row(raw))
    for id, body in msgspec.json.decode((room / "texts.json").read_bytes()).items():
        fold_text(state, id, body)
    return state


def outcome(state: RoomState) -> dict[str, Any]:
    """What a room came to: plain values that a reader can compare."""
    return {
        "seq": state.seq,
        "closed": state.closed,
        "stages": {id: stage.value for id, stage in state.stages.items()},
        "presences": {day: sorted(people) for day, people in state.presences.items()},
        "headcounts": {
            day: [each.total, each.women, each.men, each.not_stated] for day, each in state.headcounts.items()
        },
        "seats": {id: [seat.lang, seat.table, seat.how.value, seat.enrolment] for id, seat in state.seats.items()},
        "ways": {table: how.value for table, how in state.ways.items()},
        "seals": {id: [each.count, each.digest] for id, each in state.seals.items()},
        "tallies": {
            id: _tallied(state.kind_of(id).tally(state.specs[id], board)) for id, board in state.boards.items()
        },
        "texts": sorted(state.texts.values()),
        "owed": _owed(state),
    }


def _owed(state: RoomState) -> list[list[str | int]]:
    """The promises that stand: the question's words, the day, who owes it, how many asked it."""
    boards = [state.boards[each.id] for each in state.brief.activities if each.kind == "questions"]
    return [
        [state.texts[each.question], each.by.isoformat(), each.who, each.asked]
        for board in boards
        for each in promises(board)
    ]


def _tallied(tally: Tally) -> dict[str, Any]:
    """A tally as it is stored here: confidence came later than the first rooms, which have none."""
    values: dict[str, Any] = msgspec.to_builtins(tally, order="sorted")
    return {name: value for name, value in values.items() if name != "confidence" or value}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_stored_room_folds_to_what_it_was(room: Path) -> None:
    expected = msgspec.json.decode((room / "expected.json").read_bytes())
    found = outcome(folded(room))
    assert {name: found[name] for name in expected} == expected
    assert found.keys() - expected.keys() <= {"owed"}, "what a room owes was first written down with the second one"


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_its_chain_holds_and_its_seals_too(room: Path) -> None:
    state = folded(room)
    rows = [(seq, bytes(line.event), bytes.fromhex(line.digest)) for seq, line in enumerate(lines(room), start=1)]
    assert wire.broken_at(state.brief.room, rows) is None
    for id, sealed in state.seals.items():
        assert wire.seal(state.apart[id].values()) == sealed.digest


def test_there_is_a_golden_room() -> None:
    assert ROOMS
