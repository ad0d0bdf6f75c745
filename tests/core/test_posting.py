"""From a room's log and a signed sheet to entries: nothing twice, nothing lost, nothing edited."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from halqa.core.activity import How
from halqa.core.ids import ActId, EnrolmentId, HalfDayId, PersonId, RoomId, SeatId
from halqa.core.play.events import (
    AnyEvent,
    CheckedIn,
    CheckInUndone,
    HalfDayStarted,
    HeadsCounted,
    RoomClosed,
    TimesNoted,
)
from halqa.core.posting import Posted, SheetRow, from_sheet, post
from halqa.core.words import AR, EN, FR
from halqa.locale import say_problem

ROOM = RoomId("r1")
WHO = {EnrolmentId("e1"): PersonId("p1"), EnrolmentId("e2"): PersonId("p2")}
MORNING = HalfDayId("h1")


def came(who: str, half_day: str = "h1") -> CheckedIn:
    return CheckedIn(
        act=ActId("a"),
        at=0,
        enrolment=EnrolmentId(who),
        half_day=HalfDayId(half_day),
        how=How.PHONE,
        seat=SeatId("s"),
        by="participant",
    )


def undone(who: str, half_day: str = "h1") -> CheckInUndone:
    return CheckInUndone(
        act=ActId("a"), at=0, enrolment=EnrolmentId(who), half_day=HalfDayId(half_day), by="facilitator"
    )


def counted(total: int) -> HeadsCounted:
    return HeadsCounted(act=ActId("a"), at=0, half_day=MORNING, total=total, women=1, men=None, not_stated=None, by="f")


def log(*events: AnyEvent) -> list[tuple[int, AnyEvent]]:
    return list(enumerate(events, start=1))


def codes(posted: Posted) -> list[str]:
    for problem in posted.problems:
        for lang in (FR, AR, EN):
            assert all(say_problem(lang, problem))
    return [problem.code.removeprefix("posting-") for problem in posted.problems]


def test_a_check_in_becomes_a_presence_with_its_place_in_the_log() -> None:
    posted = post(log(HalfDayStarted(act=ActId("a"), at=0, half_day=MORNING), came("e1")), ROOM, WHO)
    (entry,) = posted.presences
    assert (entry.id, entry.origin, entry.person, entry.half_day) == ("room:r1#2", "room:r1#2", "p1", "h1")
    assert (entry.source, entry.how, entry.reverses, entry.minutes) == ("room", "phone", None, None)
    assert posted.problems == ()


def test_an_undo_reverses_what_stands_and_nothing_else() -> None:
    posted = post(
        log(came("e1"), came("e1"), came("e1", "h2"), came("e2"), undone("e1"), came("e1"), undone("e1")), ROOM, WHO
    )
    reversals = [(entry.id, entry.reverses) for entry in posted.presences if entry.reverses]
    assert reversals == [("room:r1#5", "room:r1#1"), ("room:r1#5/1", "room:r1#2"), ("room:r1#7", "room:r1#6")]
    assert codes(posted) == []


def test_heads_are_a_number_with_their_evidence() -> None:
    (count,) = post(log(counted(48)), ROOM, WHO).headcounts
    assert (count.id, count.origin, count.total, count.women, count.men) == ("room:r1#1", "room:r1#1", 48, 1, None)


def test_what_cannot_be_posted_is_told_with_its_place() -> None:
    posted = post(log(came("stranger"), undone("e1"), RoomClosed(act=ActId("a"), at=0)), ROOM, WHO)
    assert (posted.presences, codes(posted)) == ((), ["unknown-enrolment", "nothing-to-undo"])
    assert [problem.where.line for problem in posted.problems] == [1, 2]


def test_a_signed_sheet() -> None:
    rows = [
        SheetRow(row=1, enrolment=EnrolmentId("e1"), signed=True, minutes=90),
        SheetRow(row=2, enrolment=EnrolmentId("e2"), signed=False),
        SheetRow(row=3, enrolment=EnrolmentId("stranger"), signed=True),
        SheetRow(row=1, enrolment=EnrolmentId("e2"), signed=True),
    ]
    posted = from_sheet("s9", MORNING, rows, WHO)
    (entry,) = posted.presences
    assert (entry.id, entry.person, entry.source, entry.how, entry.minutes) == (
        "sheet:s9#1",
        "p1",
        "signed_sheet",
        "paper",
        90,
    )
    assert codes(posted) == ["unknown-row", "row-twice"]


_EVENTS = st.lists(
    st.one_of(
        st.builds(came, st.sampled_from(["e1", "e2", "stranger"]), st.sampled_from(["h1", "h2"])),
        st.builds(undone, st.sampled_from(["e1", "e2"]), st.sampled_from(["h1", "h2"])),
        st.builds(counted, st.integers(0, 50)),
    ),
    max_size=30,
)


@given(_EVENTS, st.integers(0, 30))
def test_posting_again_or_in_pieces_changes_nothing(events: list[AnyEvent], upto: int) -> None:
    whole = post(log(*events), ROOM, WHO)
    assert whole == post(log(*events), ROOM, WHO)
    before = post(log(*events)[:upto], ROOM, WHO)
    assert whole.presences[: len(before.presences)] == before.presences
    assert whole.headcounts[: len(before.headcounts)] == before.headcounts
    ids = [*(entry.id for entry in whole.presences), *(count.id for count in whole.headcounts)]
    assert len(ids) == len(set(ids))


@given(_EVENTS)
def test_nothing_is_lost_and_what_stands_is_what_the_log_says(events: list[AnyEvent]) -> None:
    posted = post(log(*events), ROOM, WHO)
    kinds = Counter(type(event).__name__ for event in events)
    assert len(posted.headcounts) == kinds["HeadsCounted"]
    assert (
        sum(entry.reverses is None for entry in posted.presences) + codes(posted).count("unknown-enrolment")
        == kinds["CheckedIn"]
    )
    standing: set[tuple[str, str]] = set()
    for event in events:
        if isinstance(event, CheckedIn) and event.enrolment in WHO:
            standing.add((WHO[event.enrolment], event.half_day))
        elif isinstance(event, CheckInUndone):
            standing.discard((WHO[event.enrolment], event.half_day))
    reversed_ids = {entry.reverses for entry in posted.presences}
    entries = {(e.person, e.half_day) for e in posted.presences if e.reverses is None and e.id not in reversed_ids}
    assert entries == standing


def timed(who: str, late: int, early: int) -> TimesNoted:
    return TimesNoted(
        act=ActId("a"),
        at=0,
        enrolment=EnrolmentId(who),
        half_day=MORNING,
        late=late,
        early=early,
        minutes=180 - late - early,
    )


def test_noted_times_give_a_presence_with_its_minutes_in_the_place_of_the_first() -> None:
    posted = post(log(came("e1"), timed("e1", 20, 30), timed("e1", 0, 0), undone("e1")), ROOM, WHO)
    assert codes(posted) == []
    told = [(entry.id, entry.reverses, entry.minutes) for entry in posted.presences]
    assert told == [
        ("room:r1#1", None, None),
        ("room:r1#2/1", "room:r1#1", None),
        ("room:r1#2", None, 130),
        ("room:r1#3/1", "room:r1#2", 130),
        ("room:r1#3", None, None),
        ("room:r1#4", "room:r1#3", None),
    ]


def test_a_phone_used_after_the_times_were_noted_gives_no_minutes_back() -> None:
    """Checked in from the list, noted as late, then tied to the phone: two evidences of the same shorter presence."""
    posted = post(log(came("e1"), timed("e1", 20, 0), came("e1"), undone("e1")), ROOM, WHO)
    assert codes(posted) == []
    told = [(entry.id, entry.reverses, entry.minutes) for entry in posted.presences]
    assert told[2:] == [
        ("room:r1#2", None, 160),
        ("room:r1#3", None, 160),
        ("room:r1#4", "room:r1#2", 160),
        ("room:r1#4/1", "room:r1#3", 160),
    ]


def test_times_of_somebody_who_is_not_here_are_told() -> None:
    assert codes(post(log(timed("e1", 5, 0)), ROOM, WHO)) == ["nothing-to-time"]
