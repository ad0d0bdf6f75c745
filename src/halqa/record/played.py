"""How the cases of rooms were played, and what their circles took on, as figures for reports.

A table's decision is the table's: it may be counted by choice. Where people played alone, or changed their mind, a part of one to four
would tell of those few, and is left out with everything that it could be worked out from, a session's page beside its course's too.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from halqa.activities.case.debrief import Played, played
from halqa.activities.case.spec import Step
from halqa.core.ids import ActivityId, EntryId, SessionId
from halqa.core.ledger.figures import Breakdown, Cell, Scope, exactly
from halqa.core.ledger.tallies import Counted
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.record.commitments import Committed
from halqa.record.parts import may_be_told
from halqa.reports.facts import CaseFigures, CommitmentFigures, DecisionTold


class CaseTold(msgspec.Struct, frozen=True, kw_only=True):
    """A case that was played in one room."""

    room: str
    activity: ActivityId
    title: Text
    played: Played


def cases_of(state: RoomState) -> tuple[CaseTold, ...]:
    """The cases of a room in which anything was decided."""
    found = []
    for planned in state.brief.activities:
        if planned.kind == "case":
            spec, board = state.specs[planned.id], state.boards[planned.id]
            how = played(spec, board)
            if how.runs:
                found.append(CaseTold(room=state.brief.room, activity=planned.id, title=planned.title, played=how))
    return tuple(found)


def cases_told(cases: Iterable[CaseTold], sessions: tuple[SessionId, ...], position: int) -> tuple[CaseFigures, ...]:
    """Each case over all rooms that played it in the same way, in the order of the first room; none of which nothing may be told."""
    same: dict[tuple[str, str], list[CaseTold]] = {}
    for case in cases:
        same.setdefault((case.activity, case.played.pacing), []).append(case)
    found = (_case(each, sessions, position) for each in same.values())
    return tuple(each for each in found if each.steps)


def _case(cases: list[CaseTold], sessions: tuple[SessionId, ...], position: int) -> CaseFigures:
    first = cases[0]
    origins = tuple(EntryId(f"room:{each.room}/{each.activity}") for each in cases)
    counted = Counted(scope=Scope(sessions=sessions), position=position, origins=origins)
    steps = {step.id: step for each in cases for step in each.played.steps}
    taken = {
        step.id: {
            one.id: sum(each.played.taken.get(step.id, {}).get(one.id, 0) for each in cases) for one in step.options
        }
        for step in steps.values()
    }
    alone = first.played.pacing == "free"
    told = [id for id, step in steps.items() if not alone or may_be_told(_taken(each.played, step) for each in cases)]
    cells = tuple(
        Cell(f"{first.activity}/{id}/{option}", exactly(count))
        for id in told
        for option, count in taken[id].items()
        if count
    )
    decisions = counted.figure("case_decisions", "decisions", sum(sum(taken[id].values()) for id in told))
    leaned, moved = _minds(cases, steps)
    return CaseFigures(
        title=first.title,
        played=first.played.pacing,
        tables=counted.figure("case_tables", "tables", sum(each.played.runs for each in cases))
        if first.played.pacing == "table"
        else None,
        decisions=msgspec.structs.replace(decisions, breakdowns=(Breakdown("choice", cells),)),
        steps=tuple(
            DecisionTold(
                ask=steps[id].ask,
                choices=tuple(
                    (f"{first.activity}/{id}/{one.id}", one.text) for one in steps[id].options if taken[id][one.id]
                ),
            )
            for id in told
        ),
        leaned=counted.figure("case_leaned", "answers", leaned) if moved else None,
        moved=counted.figure("case_moved", "answers", moved) if moved else None,
    )


def _minds(cases: list[CaseTold], steps: Iterable[str]) -> tuple[int, int]:
    """Votes of those who leaned in silence first, and how many of them differed: of the decisions of which that may be told."""
    leaned = moved = 0
    for step in steps:
        both = sum(each.played.leaned.get(step, 0) for each in cases)
        other = sum(each.played.moved.get(step, 0) for each in cases)
        if may_be_told(_moved(each.played, step) for each in cases):
            leaned, moved = leaned + both, moved + other
    return leaned, moved


def _taken(how: Played, step: Step) -> list[int]:
    return [how.taken.get(step.id, {}).get(one.id, 0) for one in step.options]


def _moved(how: Played, step: str) -> tuple[int, int]:
    """How many of those who had leaned voted otherwise, and how many did not."""
    return how.moved.get(step, 0), how.leaned.get(step, 0) - how.moved.get(step, 0)


def commitments_told(
    rounds: Iterable[tuple[SessionId, str, Committed]], position: int
) -> tuple[CommitmentFigures, ...]:
    """Each round of commitments with how many took on an act and the day the last is due: by session, its room and the round."""
    return tuple(
        CommitmentFigures(
            title=each.title,
            session=session,
            people=Counted(
                scope=Scope(sessions=(session,)),
                position=position,
                origins=(EntryId(f"room:{room}/{each.activity}"),),
            ).figure("commitments", "people", each.people),
            until=each.until.isoformat(),
        )
        for session, room, each in rounds
    )
