"""What a case remembers: where each table, the room or each person alone stands, and what each voice has said in its decision."""

from __future__ import annotations

from typing import assert_never

import msgspec

from halqa.activities.ballot import Voters
from halqa.activities.case.run import Run, begin
from halqa.activities.case.spec import Spec
from halqa.core.activity import Pacing, Voice
from halqa.core.ids import TableId


class Own(msgspec.Struct):
    """What one voice has said: where, in which decision and round, what it leans to, what it votes."""

    place: str = ""
    mark: str = ""
    lean: str = ""
    vote: str = ""


class Board(msgspec.Struct):
    """`runs` by place: a table's id, nothing for the room, the voice of one who plays alone. `gone` are those of tables that were
    merged, with the table. `sheets` holds typed decision sheets by place (in plenary by card), `counted` the hands of each table by
    step."""

    runs: dict[str, Run]
    pacing: Pacing = "plenary"
    held: bool = True
    gone: list[tuple[TableId, Run]] = []
    own: dict[str, Own] = {}
    sheets: dict[str, dict[str, str]] = {}
    counted: dict[TableId, dict[str, dict[str, int]]] = {}
    voters: Voters = msgspec.field(default_factory=Voters)
    page: str = ""


def empty(spec: Spec) -> Board:
    """The room at the start of the case."""
    return Board(runs={"": begin(spec)})


def place_of(board: Board, voice: Voice) -> str | None:
    """Where a voice plays; None for one at no table while tables play."""
    match board.pacing:
        case "plenary":
            return ""
        case "table":
            return voice.table
        case "free":
            return voice.key
        case _:
            assert_never(board.pacing)


def run_at(spec: Spec, board: Board, voice: Voice) -> Run | None:
    """The run a voice takes part in; a new one, not kept yet, for one who plays alone and has done nothing. None at no table."""
    place = place_of(board, voice)
    if place is None:
        return None
    run = board.runs.get(place)
    if run is None and board.pacing == "free":
        return begin(spec, alone=True, held=board.held)
    return run


def runs_at(board: Board, table: TableId | None) -> list[Run]:
    """The runs that the facilitator leads: of one table, of all of them, of the room. Who plays alone is led by nobody."""
    match board.pacing:
        case "plenary":
            return [board.runs[""]]
        case "free":
            return []
        case "table" if table is not None:
            return [board.runs[table]] if table in board.runs else []
        case "table":
            return [run for place, run in board.runs.items() if place]
        case _:
            assert_never(board.pacing)
