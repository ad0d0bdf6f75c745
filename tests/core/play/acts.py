"""Short ways to write commands, and hypothesis strategies for whole circles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from halqa.activities.registry import KINDS
from halqa.core.activity import APART, How, Mode, Role, Stage
from halqa.core.ids import ActId, ActivityId, EnrolmentId, HalfDayId, SeatId, TableId, Token
from halqa.core.play.brief import Table
from halqa.core.play.commands import (
    AddEnrolments,
    AnyCommand,
    ChangeTimer,
    CheckIn,
    CloseRoom,
    CountHeads,
    Do,
    EndRemotes,
    EndTimer,
    Join,
    MergeTables,
    NoteTimes,
    SetLanguage,
    SetMinutes,
    SetPacing,
    SetStage,
    SetTables,
    SetWay,
    Show,
    SitAt,
    StartHalfDay,
    StartTimer,
    UndoCheckIn,
)
from halqa.core.words import AR, EN, FR, Lang
from tests.support.room import AFTERNOON, MORNING, PEOPLE, TABLES, Memory, activity, brief, examples_of, payload, words

SEATS = tuple(SeatId(f"seat-{n}") for n in range(1, 5))
TOKENS = tuple(Token(f"token-number-{n}") for n in range(1, 5))


def join(seat: str, act: str | None = None, lang: Lang = FR, table: str | None = "t1", how: How = How.PHONE) -> Join:
    """A phone takes a seat."""
    return Join(
        act=ActId(act or f"join-{seat}"),
        seat=SeatId(seat),
        lang=lang,
        table=TableId(table) if table else None,
        how=how,
    )


def check_in(person: str, half_day: str = MORNING, act: str | None = None, **more: Any) -> CheckIn:
    """A person is present."""
    return CheckIn(
        act=ActId(act or f"in-{person}-{half_day}"),
        enrolment=EnrolmentId(person),
        half_day=HalfDayId(half_day),
        how=more.pop("how", How.PHONE),
        **more,
    )


def do(act: str, at: ActivityId, what: Any, **more: Any) -> Do:
    """An activity's act."""
    return Do(act=ActId(act), activity=at, payload=payload(what), **more)


def stage(at: ActivityId, to: Stage, act: str | None = None) -> SetStage:
    """The facilitator sets a stage."""
    return SetStage(act=ActId(act or f"{at}-{to.value}"), activity=at, stage=to)


def room(*open_ones: ActivityId) -> Memory:
    """A room with four seats, the morning started and these activities open."""
    memory = Memory(brief())
    memory.must(*(join(seat) for seat in SEATS), StartHalfDay(act=ActId("morning"), half_day=MORNING))
    memory.must(*(stage(each, Stage.OPEN) for each in open_ones))
    return memory


ALL = tuple((kind.name, mode) for kind in KINDS for mode in kind.modes)
ACTIVITIES = tuple(activity(name, mode) for name, mode in ALL)


def _acts_of(name: str) -> list[tuple[Any, str | None]]:
    """The acts of a kind's examples with the table they were done at, refused ones too."""
    steps = [step for each in examples_of(name) for step in (*each.steps, *(step for step, _ in each.refused))]
    return [(step.act, step.voice.table) for step in steps]


@st.composite
def doing(draw: st.DrawFn, act: ActId) -> Do:
    """Any act of any kind's examples, by anybody, in any way, possible or not."""
    name, mode = draw(st.sampled_from(ALL))
    what, table = draw(st.sampled_from(_acts_of(name)))
    lead = next(each for each in KINDS if each.name == name).role_of(what) is Role.FACILITATOR
    facilitator = lead or draw(st.booleans())
    apart = mode in APART or facilitator
    return Do(
        act=act,
        activity=activity(name, mode),
        payload=payload(what),
        how=draw(st.sampled_from((How.PAPER, How.HANDS) if facilitator else (How.PHONE, How.TABLET))),
        seat=None if apart else draw(st.sampled_from(SEATS)),
        token=draw(st.sampled_from(TOKENS)) if apart else None,
        table=TableId(table) if table else None,
        turn=draw(st.integers(1, 3)),
        place=draw(st.integers(0, 2)),
        enrolment=draw(st.sampled_from((*PEOPLE, None))),
        facilitator=facilitator,
    )


@st.composite
def arranging(draw: st.DrawFn, act: ActId, at: ActivityId) -> list[AnyCommand]:
    """Anything about tables, time and late enrolments."""
    table, other = draw(st.sampled_from(TABLES)), draw(st.sampled_from((*TABLES, None)))
    person, seat = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(SEATS))
    chosen = draw(st.lists(st.sampled_from((*TABLES, TableId("t3"))), unique=True, max_size=3))
    few = draw(st.integers(0, 200))
    return [
        SetTables(
            act=act,
            tables=tuple(Table(id, words(id)) for id in chosen),
            places={person: table} if draw(st.booleans()) else {},
            seats={seat: table} if draw(st.booleans()) else {},
        ),
        MergeTables(act=act, table=draw(st.sampled_from(TABLES)), into=table),
        SetPacing(act=act, activity=at, pacing=draw(st.sampled_from(("plenary", "table", "free")))),
        StartTimer(act=act, activity=at, seconds=few, table=other, then=draw(st.sampled_from((None, *Stage)))),
        ChangeTimer(act=act, activity=at, seconds=few - 100, table=other),
        EndTimer(act=act, activity=at, table=other, drop=draw(st.booleans())),
        SetMinutes(act=act, minutes={at: few}),
        NoteTimes(act=act, enrolment=person, half_day=MORNING, late=few, early=draw(st.integers(0, 9))),
        AddEnrolments(
            act=act, enrolments=(EnrolmentId("late"),), expected=few, uncounted=draw(st.sampled_from((None, (person,))))
        ),
        EndRemotes(act=act),
    ]


@st.composite
def command(draw: st.DrawFn, number: int) -> AnyCommand:
    """Anything that may be asked of a room; acts come up most."""
    act = ActId(f"act-{number if draw(st.integers(0, 9)) else draw(st.integers(0, number))}")
    half_day = draw(st.sampled_from((MORNING, AFTERNOON)))
    person = draw(st.sampled_from(PEOPLE))
    seat = draw(st.sampled_from(SEATS))
    at = draw(st.sampled_from(ACTIVITIES))
    few, by = st.integers(0, 9), st.sampled_from(("participant", "facilitator"))
    others: list[AnyCommand] = [
        Join(act=act, seat=seat, lang=draw(st.sampled_from((FR, AR, EN))), table=draw(st.sampled_from((*TABLES, None)))),
        SetLanguage(act=act, seat=seat, lang=draw(st.sampled_from((FR, AR, EN)))),
        SitAt(act=act, seat=seat, table=draw(st.sampled_from(TABLES))),
        check_in(person, half_day, act, how=draw(st.sampled_from(How)), seat=draw(st.sampled_from((seat, None))), by=draw(by)),
        UndoCheckIn(act=act, enrolment=person, half_day=half_day, by="facilitator"),
        CountHeads(act=act, half_day=half_day, total=draw(few), women=draw(few), men=draw(st.sampled_from((None, 2)))),
        SetStage(act=act, activity=at, stage=draw(st.sampled_from(Stage)), table=draw(st.sampled_from((*TABLES, None)))),
        Show(act=act, activity=draw(st.sampled_from((*ACTIVITIES, None)))),
        *draw(arranging(act, at)),
        SetWay(act=act, table=draw(st.sampled_from(TABLES)), how=draw(st.sampled_from(How))),
        StartHalfDay(act=act, half_day=half_day),
    ]  # fmt: skip
    if draw(st.integers(0, 199)) == 199:
        return CloseRoom(act=act)
    return draw(doing(act)) if draw(st.integers(0, 2)) else draw(st.sampled_from(others))


@st.composite
def circle(draw: st.DrawFn) -> Sequence[AnyCommand]:
    """A whole session: seats and stages first, so that much of what follows is possible."""
    opening: list[AnyCommand] = [join(seat) for seat in SEATS[: draw(st.integers(0, 4))]]
    opening += [stage(at, Stage.OPEN) for at in ACTIVITIES if draw(st.integers(0, 9))]
    return [*opening, *(draw(command(number)) for number in range(draw(st.integers(0, 40))))]


BY_SEAT = activity("poll", Mode.BY_SEAT)
BY_NAME = activity("poll", Mode.BY_NAME)
ANONYMOUS = activity("poll", Mode.ANONYMOUS)
PAIRED = activity("quiz", Mode.PAIRED)
QUESTIONS = activity("questions", Mode.ANONYMOUS)
QUESTIONS_BY_SEAT = activity("questions", Mode.BY_SEAT)
