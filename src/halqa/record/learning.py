"""What a session's room says beyond presence, as figures: tests before and after, questions asked and answered. Counts, no identities.

The evidence of these figures is the activity in its room, never a token: a list of tokens would be a list of people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from halqa.core.ids import EntryId, SessionId
from halqa.core.ledger.figures import Figure, Scope
from halqa.core.ledger.tallies import Counted, LearningEvidence, learning_evidence, questions
from halqa.core.play.state import RoomState
from halqa.room import follow
from halqa.room.queries import room_of

Marks = dict[str, dict[str, bool]]
"""Right or wrong by token and matched item."""


class RoomTold(msgspec.Struct, frozen=True, kw_only=True):
    """What one room gives: marks before and after (None: there was no such test), questions by standing (None: no round)."""

    room: str
    before: Marks | None
    after: Marks | None
    items: frozenset[str]
    questions: Mapping[str, int] | None
    activities: tuple[str, ...]


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
    return RoomTold(
        room=state.brief.room,
        before=marks.get("pre"),
        after=marks.get("post"),
        items=frozenset(items["pre"] & items["post"]),
        questions=asked,
        activities=tuple(read),
    )


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


def questions_told(
    told: tuple[RoomTold, ...], sessions: tuple[SessionId, ...], position: int
) -> tuple[Figure, Figure] | None:
    """Questions asked and answered, over all rooms; None when no room had a round of questions."""
    with_rounds = tuple(each for each in told if each.questions is not None)
    if not with_rounds:
        return None
    counted = _counted(with_rounds, sessions, position)
    asked = sum(sum((each.questions or {}).values()) for each in with_rounds)
    answered = sum((each.questions or {}).get("answered", 0) for each in with_rounds)
    return questions("questions_asked", asked, counted), questions("questions_answered", answered, counted)
