"""The facilitator's desk as values: the room's state joined with names, which never leave the staff door."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from halqa.core.activity import APART, LEAST, Audience, How, Stage, facing, may_be_parted
from halqa.core.ids import ActivityId, EnrolmentId, HalfDayId, TableId
from halqa.core.play import leading
from halqa.core.play.events import HeadsCounted, TimesNoted
from halqa.core.play.pace import Going
from halqa.core.play.spoken import worded
from halqa.core.play.state import RoomState
from halqa.core.words import Lang, Text, trilingual
from halqa.room import follow
from halqa.room.asking import KIND, Beside, beside, waiting_in
from halqa.room.cases import CaseRoom, case_of
from halqa.room.control import Lines
from halqa.room.live.clock import day_at
from halqa.room.papers import begun, takes_paper
from halqa.room.places import Seatless, seatless_of
from halqa.room.queries import Listed, RoomRow, people_of
from halqa.room.running import HalfDayClock, TablePace, TimerShown, clock_of, goings, table_paces, timer_of

NO_LINES = Lines()
SECOND_ROUND = ":2"
"""How the row of a poll's second round ends in its tally."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the run list. `typed`: paper and hands can be typed in now, whatever is on show; `asks`: it is a round of questions
    that was begun, of which `waiting` wait for their release."""

    id: ActivityId
    title: Text
    kind: str
    minutes: int
    mode: str
    test: str
    stage: Stage
    shown: bool
    answered: int
    planned: int
    spent: int
    over: bool
    keep: bool
    pacing: str
    typed: bool
    asks: bool
    waiting: int
    notes: Text | None = None

    @property
    def apart(self) -> bool:
        """Whether its answers are kept without seat or table, so that it cannot go table by table."""
        return self.mode in APART

    @property
    def skipped(self) -> bool:
        """Whether the facilitator took the step out; the clicker passes it by."""
        return self.minutes == 0 and self.planned > 0


class HalfDayTab(msgspec.Struct, frozen=True, kw_only=True):
    """A half-day of the room, and who was counted there. `counted` is None before a headcount."""

    id: HalfDayId
    date: str
    part: str
    current: bool
    checked_in: int
    counted: HeadsCounted | None

    @property
    def unlisted(self) -> int:
        """Heads counted without a name (negative: more names than heads); 0 before a count. Participants, as the ledger counts them."""
        return self.counted.total - self.checked_in if self.counted is not None else 0

    @property
    def beyond(self) -> int:
        """Names that no head was counted for."""
        return max(0, -self.unlisted)

    @property
    def remainder(self) -> int:
        """Heads that the counted parts leave open; 0 when no part was counted."""
        heads = self.counted
        if heads is None:
            return 0
        parts = [part for part in (heads.women, heads.men, heads.not_stated) if part is not None]
        return heads.total - sum(parts) if parts else 0


class TableRow(msgspec.Struct, frozen=True, kw_only=True):
    """A table: its neutral name, its way, the seats taken there, and how many answered (None: not told for this mode)."""

    id: TableId
    name: Text
    way: How
    seats: int
    answered: int | None
    weak: int
    gone: int


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody the room expects; `how` is set once checked in at the half-day."""

    enrolment: EnrolmentId
    name: str
    other: str
    code: str
    role: str
    how: str
    late: int
    early: int
    line: str


class TallyOption(msgspec.Struct, frozen=True):
    """A choice and how many took it; `share` in whole percent of those who answered."""

    label: Text
    count: int
    share: int


class TallyRow(msgspec.Struct, frozen=True):
    """A question and its choices; `after` discussion, in a poll's second round."""

    id: str
    label: Text | None
    options: tuple[TallyOption, ...]
    after: bool = False


class Present(msgspec.Struct, frozen=True, kw_only=True):
    """The step in front of everyone, with what only the facilitator sees: notes and live tallies. `by_how` is empty where the
    answers are apart and one way has too few: it would tell of the one card. `veiled`: answers that lie apart may still come, so
    how many have answered is all that is counted."""

    step: Step
    notes: Text | None
    rows: tuple[TallyRow, ...]
    voices: int
    by_how: tuple[tuple[str, int], ...]
    values: dict[str, Any]
    few: bool
    veiled: bool
    timer: TimerShown | None
    tables: tuple[TablePace, ...]
    seen: str
    on_wall: str
    case: CaseRoom | None = None
    seatless: Seatless | None = None
    least: int = LEAST

    @property
    def empty_tables(self) -> int:
        """Tables where nobody is, in a step at the pace of tables."""
        return sum(1 for each in self.tables if not each.plays)


class Counters(msgspec.Struct, frozen=True, kw_only=True):
    """The ring of seats: participants checked in, seats joined by a device, expected."""

    joined: int
    checked_in: int
    expected: int
    state: Literal["waiting", "present", "closed"]

    @property
    def missing(self) -> int:
        """Expected people who are not checked in."""
        return max(0, self.expected - self.checked_in)


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """All the desk shows of a room at one moment."""

    seq: int
    closed: bool
    half_day: HalfDayId | None
    half_days: tuple[HalfDayTab, ...]
    steps: tuple[Step, ...]
    present: Present | None
    counters: Counters
    tables: tuple[TableRow, ...]
    people: tuple[PersonRow, ...]
    clock: HalfDayClock | None
    weak: int
    gone: int
    due: HalfDayTab | None = None
    finished: bool = False
    others: tuple[str, ...] = ()
    beside: tuple[Beside, ...] = ()

    @property
    def gathering(self) -> bool:
        """Whether people are still coming: no step of this half-day is on show yet."""
        return self.present is None or all(step.id != self.present.step.id for step in self.steps)


def screen_of(room: RoomRow, lang: Lang, half_day: str = "", now: int = 0, lines: Lines = NO_LINES) -> Screen:
    """The desk's view of a room; `half_day` looks at another one than the present, `now` (ms since the epoch) tells how far it is,
    `lines` how its phones are linked. Raises NoRoomFile."""
    people = people_of(room.session)
    return follow.ask(room.file, lambda state: _screen(state, people, lang, HalfDayId(half_day), now, lines))


def _screen(
    state: RoomState, people: tuple[Listed, ...], lang: Lang, asked: HalfDayId, now: int, lines: Lines
) -> Screen:
    day = asked if asked in state.presences else state.half_day
    here = state.presences[day] if day is not None else {}
    participants = frozenset(each.enrolment for each in people if each.role == "participant")
    minutes = goings(state, now)
    steps = tuple(
        _step(state, minutes[planned.id])
        for planned in state.brief.activities
        if day is None or planned.half_day == day
    )
    times = state.times.get(day, {}) if day is not None else {}
    by_person = {
        seat.enrolment: lines.by_seat.get(id, "") for id, seat in state.seats.items() if seat.enrolment is not None
    }
    present = _present(state, minutes[state.shown], participants) if state.shown is not None else None
    tabs = tuple(_tab(state, each.id, each.date, each.part, participants) for each in state.brief.half_days)
    due = leading.due(state, day_at(now) if now else "")
    return Screen(
        seq=state.seq,
        closed=state.closed,
        half_day=day,
        half_days=tabs,
        steps=steps,
        present=present,
        counters=Counters(
            joined=len(state.seats),
            checked_in=sum(1 for each in here if each in participants),
            expected=state.expected or len(participants),
            state="closed" if state.closed else "present" if day is not None else "waiting",
        ),
        tables=tuple(_table(state, each.id, each.name, lines) for each in state.tables.values()),
        people=tuple(
            _person(
                each,
                here[each.enrolment].how if each.enrolment in here else "",
                lang,
                times.get(each.enrolment),
                by_person.get(each.enrolment, ""),
            )
            for each in people
        ),
        clock=clock_of(state, day, now),
        weak=sum(1 for line in lines.by_seat.values() if line == "weak"),
        gone=sum(1 for line in lines.by_seat.values() if line == "gone"),
        due=next((tab for tab in tabs if tab.id == due), None),
        finished=leading.finished(state),
        beside=beside(state),
    )


def _tab(state: RoomState, id: HalfDayId, date: str, part: str, participants: frozenset[EnrolmentId]) -> HalfDayTab:
    return HalfDayTab(
        id=id,
        date=date,
        part=part,
        current=state.half_day == id,
        checked_in=sum(1 for each in state.presences[id] if each in participants),
        counted=state.headcounts.get(id),
    )


def _step(state: RoomState, going: Going) -> Step:
    id = going.id
    planned = state.planned[id]
    tally = state.kind_of(id).tally(state.specs[id], state.boards[id])
    return Step(
        id=id,
        title=planned.title,
        kind=planned.kind,
        minutes=going.minutes,
        mode=planned.mode.value,
        test=planned.test,
        stage=state.stages[id],
        shown=state.shown == id,
        answered=tally.voices,
        planned=going.planned,
        spent=going.spent,
        over=going.over,
        keep=planned.keep,
        pacing=state.pacing[id],
        typed=takes_paper(state, id) and begun(state, id),
        asks=planned.kind == KIND and begun(state, id),
        waiting=waiting_in(state, id),
        notes=planned.notes,
    )


def _present(state: RoomState, going: Going, participants: frozenset[EnrolmentId]) -> Present:
    id = going.id
    kind, spec, board = state.kind_of(id), state.specs[id], state.boards[id]
    tally = kind.tally(spec, board)
    labels = _labels(spec)
    ask = getattr(spec, "ask", None)
    every = (
        TallyRow(
            question,
            labels.get(question.removesuffix(SECOND_ROUND), ask),
            _options(
                counts,
                sum(counts.values()) if kind.lively else tally.voices,
                labels,
                question.removesuffix(SECOND_ROUND),
            ),
            after=question.endswith(SECOND_ROUND),
        )
        for question, counts in tally.rows.items()
    )
    apart = state.planned[id].mode in APART
    rows = tuple(row for row in every if row.options and not (apart and row.after and _thin(row, spec)))
    seen_by = facing(state.planned[id].mode, state.stages[id])
    veiled = seen_by is Audience.MODERATOR
    few = bool(rows) and apart and not veiled and 0 < tally.voices < LEAST
    hidden = apart and not may_be_parted(*tally.by_how.values())
    return Present(
        step=_step(state, going),
        notes=state.planned[id].notes,
        rows=() if few or veiled else rows,
        voices=tally.voices,
        by_how=() if hidden else tuple(sorted(tally.by_how.items())),
        values=worded(kind.view(spec, board, state.stages[id], seen_by), state.texts),
        few=few,
        veiled=veiled,
        timer=timer_of(state, id, None),
        tables=table_paces(state, id),
        seen=leading.seen(state),
        on_wall=leading.on_wall(state),
        case=case_of(state, id),
        seatless=seatless_of(state, id, participants),
    )


def _thin(row: TallyRow, spec: Any) -> bool:
    """Whether a second round has too few answers to be broken down, however many there were in the first. Where several may be chosen
    each voice may count several times."""
    most = getattr(spec, "limit", 1) or 1
    return sum(option.count for option in row.options) < LEAST * most


def _options(counts: dict[str, int], voices: int, labels: dict[str, Text], question: str) -> tuple[TallyOption, ...]:
    """The choices with words of their own, and the steps of a scale; what a kind counts otherwise is in its view."""
    found = []
    for option, count in counts.items():
        label = labels.get(f"{question}/{option}") or labels.get(option)
        if label is None and option.isdecimal():
            label = trilingual(option, option, option)
        if label is not None:
            found.append(TallyOption(label, count, round(100 * count / voices) if voices else 0))
    return tuple(found)


def _labels(spec: Any, inside: str = "") -> dict[str, Text]:
    """The words of every part of a spec that has an id, also as `<id of the part it lies in>/<id>`: whatever the kind, what an
    author can count answers of has an id and a text."""
    found: dict[str, Text] = {}
    if isinstance(spec, msgspec.Struct):
        parts = [getattr(spec, name) for name in spec.__struct_fields__]
        id = getattr(spec, "id", "")
        text = next((part for part in parts if isinstance(part, Text)), None)
        if isinstance(id, str) and id and text is not None:
            found[id] = text
            found[f"{inside}/{id}"] = text
        for part in parts:
            found |= {key: each for key, each in _labels(part, id or inside).items() if key not in found}
    elif isinstance(spec, tuple | list):
        for part in spec:
            found |= {key: each for key, each in _labels(part, inside).items() if key not in found}
    return found


def _table(state: RoomState, id: TableId, name: Text, lines: Lines) -> TableRow:
    shown = state.shown
    told = shown is not None and state.planned[shown].mode not in APART
    answered = len(state.answered.get(shown, {}).get(id, ())) if told and shown is not None else None
    seats = [seat for seat, sitting in state.seats.items() if sitting.table == id]
    heard = [lines.by_seat.get(seat, "") for seat in seats]
    return TableRow(
        id=id,
        name=name,
        way=state.ways[id],
        seats=len(seats),
        answered=answered,
        weak=heard.count("weak"),
        gone=heard.count("gone"),
    )


def _person(listed: Listed, how: str, lang: Lang, times: TimesNoted | None, line: str) -> PersonRow:
    name = listed.name(lang)
    other = listed.arabic if name == listed.latin else listed.latin
    return PersonRow(
        enrolment=listed.enrolment,
        name=name,
        other=other if other != name else "",
        code=listed.code,
        role=listed.role,
        how=str(how),
        late=times.late if times is not None else 0,
        early=times.early if times is not None else 0,
        line=line if how else "",
    )
