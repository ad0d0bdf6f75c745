"""The steps that paper and raised hands can answer, of every half-day of a room: typed in during the step, at lunch or in the evening,
whatever is on show."""

from __future__ import annotations

import msgspec

from halqa.core.activity import APART, Stage
from halqa.core.ids import ActivityId
from halqa.core.play.brief import HalfDay, Planned
from halqa.core.play.state import RoomState
from halqa.room import follow
from halqa.room.queries import RoomRow


class PaperStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step that paper or hands can answer. `cards` were typed in so far, of `voices` that answered by any way; `cards_too`,
    `hands_too`: what may be typed or counted there now; `stored`: its rows lie apart and may be looked at."""

    planned: Planned
    stage: Stage
    begun: bool
    voices: int
    cards: int
    cards_too: bool
    hands_too: bool
    stored: bool


class Papers(msgspec.Struct, frozen=True, kw_only=True):
    """A room's steps for typing, by half-day, and whether the room is closed, so that it takes nothing more."""

    half_days: tuple[tuple[HalfDay, tuple[PaperStep, ...]], ...]
    closed: bool


def papers_of(room: RoomRow) -> Papers:
    """The steps of a room that paper or hands can answer, in the order of the run list. Raises NoRoomFile."""
    return follow.ask(room.file, _papers)


def takes_paper(state: RoomState, id: ActivityId) -> bool:
    """Whether a step can be answered on paper or by hands at all."""
    kind, spec = state.kind_of(id), state.specs[id]
    return bool(kind.paper(spec) or kind.hands(spec, state.boards[id]))


def begun(state: RoomState, id: ActivityId) -> bool:
    """Whether a step was open once, for everyone or at some table: from then on until the room closes typed answers are taken."""
    return any(stage is not Stage.AHEAD for stage in (state.stages[id], *state.table_stages.get(id, {}).values()))


def _papers(state: RoomState) -> Papers:
    listed = [each for each in state.brief.activities if takes_paper(state, each.id)]
    return Papers(
        half_days=tuple(
            (half, tuple(_step(state, each) for each in listed if each.half_day == half.id))
            for half in state.brief.half_days
        ),
        closed=state.closed,
    )


def _step(state: RoomState, planned: Planned) -> PaperStep:
    id = planned.id
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    tally = kind.tally(spec, board)
    return PaperStep(
        planned=planned,
        stage=state.stages[id],
        begun=begun(state, id),
        voices=tally.voices,
        cards=tally.by_how.get("paper", 0),
        cards_too=bool(kind.paper(spec)),
        hands_too=bool(kind.hands(spec, board)),
        stored=planned.mode in APART and state.stages[id] in (Stage.CLOSED, Stage.REVEALED),
    )
