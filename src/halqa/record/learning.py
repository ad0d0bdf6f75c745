"""What a session's room says beyond presence, as figures: tests before and after, how sure people were, questions asked, answered and
owed. Counts, no identities.

The evidence of these figures is the activity in its room, never a token: a list of tokens would be a list of people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

import msgspec

from halqa.activities.questions.owed import Promise, promises
from halqa.core.activity import LEAST
from halqa.core.ids import ActivityId, EntryId, SessionId
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.tallies import (
    Counted,
    LearningEvidence,
    learning_evidence,
    questions,
    sure_answers,
)
from halqa.core.play.brief import HalfDay, Planned
from halqa.core.play.state import RoomState
from halqa.core.words import Text
from halqa.record.commitments import Committed, commitments_in
from halqa.record.grids import GridTold, grids_of
from halqa.record.played import CaseTold, cases_of
from halqa.record.queries import answers_noted
from halqa.reports.facts import Moment, SureMoment
from halqa.room import follow
from halqa.room.queries import room_of

Marks = dict[str, dict[str, bool]]
"""Right or wrong by token and matched item."""


MOMENTS: tuple[Moment, ...] = get_args(Moment)
"""When an answer was given: in the test before, in between, in the test after. They are never put together."""


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that was promised in a room: in which round, the promise, and the question's words as the room still has them (empty
    once they were erased)."""

    activity: ActivityId
    title: Text
    promise: Promise
    words: str


class ScaleTold(msgspec.Struct, frozen=True):
    """One statement of a feedback sheet and how many chose each step, from the first to the last."""

    ask: Text
    low: Text
    high: Text
    counts: tuple[int, ...]


class FeedbackTold(msgspec.Struct, frozen=True, kw_only=True):
    """A feedback sheet: how many gave it, and the steps they chose; no scales where fewer than LEAST did. Words stay in the room."""

    activity: ActivityId
    title: Text
    half: HalfDay
    voices: int
    scales: tuple[ScaleTold, ...]


class RoomTold(msgspec.Struct, frozen=True, kw_only=True):
    """What one room gives: marks before and after (None: there was no such test), questions by standing (None: no round), answers
    promised, how sure people were by moment, and the activities each was read from."""

    room: str
    session: SessionId
    before: Marks | None
    after: Marks | None
    items: frozenset[str]
    questions: Mapping[str, int] | None
    activities: tuple[str, ...]
    owed: tuple[Owed, ...] = ()
    sure: Mapping[Moment, Mapping[str, int]] = {}
    sure_in: Mapping[Moment, tuple[str, ...]] = {}
    feedback: tuple[FeedbackTold, ...] = ()
    cases: tuple[CaseTold, ...] = ()
    grids: tuple[GridTold, ...] = ()
    commitments: tuple[Committed, ...] = ()


def rooms_told(sessions: Iterable[str]) -> tuple[RoomTold, ...]:
    """What the rooms of these sessions tell; sessions without a room are left out. Reads the room files."""
    rooms = [room_of(session) for session in sessions]
    return tuple(follow.ask(room.file, _told) for room in rooms if room is not None and room.file.exists())


def _told(state: RoomState) -> RoomTold:
    marks: dict[str, Marks] = {}
    items: dict[str, set[str]] = {"pre": set(), "post": set()}
    asked: dict[str, int] | None = None
    read: list[str] = []
    for planned in state.brief.activities:
        kind, spec = state.kind_of(planned.id), state.specs[planned.id]
        tally = kind.tally(spec, state.boards[planned.id])
        if planned.test:
            read.append(planned.id)
            marks.setdefault(planned.test, {})
            items[planned.test] |= {item.pair or item.id for item in spec.items}
            for token, answers in tally.pairs.items():
                marks[planned.test].setdefault(token, {}).update(answers)
        elif planned.kind == "questions":
            read.append(planned.id)
            asked = asked or {}
            for standing, count in tally.rows["questions"].items():
                asked[standing] = asked.get(standing, 0) + count
    sure, sure_in = _sure(state)
    return RoomTold(
        room=state.brief.room,
        session=state.brief.session,
        before=marks.get("pre"),
        after=marks.get("post"),
        items=frozenset(items["pre"] & items["post"]),
        questions=asked,
        activities=tuple(read),
        owed=tuple(each for planned in state.brief.activities for each in _owed(state, planned)),
        sure=sure,
        sure_in=sure_in,
        feedback=tuple(_feedback(state, each) for each in state.brief.activities if each.kind == "feedback"),
        cases=cases_of(state),
        grids=grids_of(state),
        commitments=commitments_in(state),
    )


def _feedback(state: RoomState, planned: Planned) -> FeedbackTold:
    spec = state.specs[planned.id]
    tally = state.kind_of(planned.id).tally(spec, state.boards[planned.id])
    scales = spec.scales if tally.voices >= LEAST else ()
    return FeedbackTold(
        activity=planned.id,
        title=planned.title,
        half=next(each for each in state.brief.half_days if each.id == planned.half_day),
        voices=tally.voices,
        scales=tuple(
            ScaleTold(each.ask, each.low, each.high, tuple(tally.rows[each.id].get(step, 0) for step in each.values))
            for each in scales
        ),
    )


def _owed(state: RoomState, planned: Planned) -> Iterator[Owed]:
    if planned.kind != "questions":
        return
    for promise in promises(state.boards[planned.id]):
        words = state.texts.get(promise.question, "")
        yield Owed(activity=planned.id, title=planned.title, promise=promise, words=words)


def _sure(state: RoomState) -> tuple[dict[Moment, dict[str, int]], dict[Moment, tuple[str, ...]]]:
    """How sure people were and how many were right, by moment, over the items; and the activities that asked it."""
    sure: dict[Moment, dict[str, int]] = {}
    asked: dict[Moment, tuple[str, ...]] = {}
    for planned in state.brief.activities:
        tally = state.kind_of(planned.id).tally(state.specs[planned.id], state.boards[planned.id])
        moment: Moment = planned.test or "between"
        for counts in tally.confidence.values():
            at = sure.setdefault(moment, {})
            for mark, count in counts.items():
                at[mark] = at.get(mark, 0) + count
        if tally.confidence:
            asked[moment] = (*asked.get(moment, ()), planned.id)
    return sure, asked


def _counted(told: tuple[RoomTold, ...], sessions: tuple[SessionId, ...], position: int) -> Counted:
    origins = tuple(EntryId(f"room:{each.room}/{activity}") for each in told for activity in each.activities)
    return Counted(scope=Scope(sessions=sessions), position=position, origins=origins)


def evidence_of_tests(
    told: tuple[RoomTold, ...], sessions: tuple[SessionId, ...], position: int
) -> LearningEvidence | None:
    """Tests before and after, over all rooms, on the items both tests have; None when no room had both tests.

    Rooms are kept apart: the card with the same number in two towns is not the same person.
    """
    with_tests = tuple(each for each in told if each.before is not None and each.after is not None)
    if not with_tests:
        return None
    before = {token: answers for each in with_tests for token, answers in _matched(each, each.before or {})}
    after = {token: answers for each in with_tests for token, answers in _matched(each, each.after or {})}
    lengths = {len(each.items) for each in with_tests}
    return learning_evidence(
        before, after, _counted(with_tests, sessions, position), lengths.pop() if len(lengths) == 1 else None
    )


def _matched(told: RoomTold, marks: Marks) -> Iterator[tuple[str, dict[str, bool]]]:
    """The answers to the items both tests have, under a token that names its room."""
    for token, answers in marks.items():
        yield f"{told.room}/{token}", {item: right for item, right in answers.items() if item in told.items}


class QuestionsTold(msgspec.Struct, frozen=True, kw_only=True):
    """Written questions as figures: `asked` are `answered` in the circle, `owed` an answer, or without an answer noted; of those owed
    some were `answered_since`."""

    asked: Figure
    answered: Figure
    owed: Figure
    answered_since: Figure


def questions_told(told: tuple[RoomTold, ...], sessions: tuple[SessionId, ...], position: int) -> QuestionsTold | None:
    """Written questions over all rooms; None when no room had a round of questions."""
    with_rounds = tuple(each for each in told if each.questions is not None)
    if not with_rounds:
        return None
    counted = _counted(with_rounds, sessions, position)
    noted = {(room.room, id) for room in with_rounds for id in answers_noted(room.room)}

    def standing(name: str) -> int:
        return sum((each.questions or {}).get(name, 0) for each in with_rounds)

    since = sum(
        each.promise.asked for room in with_rounds for each in room.owed if (room.room, each.promise.question) in noted
    )
    return QuestionsTold(
        asked=questions("questions_asked", sum(sum((each.questions or {}).values()) for each in with_rounds), counted),
        answered=questions("questions_answered", standing("answered"), counted),
        owed=questions("questions_owed", standing("owed"), counted),
        answered_since=questions("questions_answered_since", since, counted),
    )


def sure_told(told: tuple[RoomTold, ...], sessions: tuple[SessionId, ...], position: int) -> tuple[SureMoment, ...]:
    """How sure people were of their answers and how many were right, moment by moment, over all rooms that asked it. A moment of which
    nothing may be said is left out."""
    found = []
    for moment in MOMENTS:
        origins = tuple(
            EntryId(f"room:{each.room}/{activity}") for each in told for activity in each.sure_in.get(moment, ())
        )
        counts: dict[str, int] = {}
        for each in told:
            for mark, count in each.sure.get(moment, {}).items():
                counts[mark] = counts.get(mark, 0) + count
        counted = Counted(scope=Scope(sessions=sessions), position=position, origins=origins)
        shown = sure_answers(counts, counted)
        if shown:
            found.append(SureMoment(moment, shown))
    return tuple(found)
