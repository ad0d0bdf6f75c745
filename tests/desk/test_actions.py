"""Planning: shares, sessions, half-days, seats; and what is refused with nothing changed."""

from __future__ import annotations

import datetime as dt

import pytest

from halqa.core.ids import SessionId
from halqa.core.problems import Refused
from halqa.core.words import trilingual
from halqa.desk import actions
from halqa.desk.models import HalfDay, NominationStep
from halqa.desk.queries import NoSession, book_facts, checkin_keys, session_facts, sheet_lines
from halqa.people.actions import decide_pair
from halqa.record.models import HeadcountEntry
from halqa.staff.models import AuditEntry
from tests.desk.worlds import NOW, enrolled, person, training

pytestmark = pytest.mark.django_db


def test_shares_of_a_project_never_exceed_the_whole() -> None:
    training()
    refused = actions.set_share(project="bir-1-pj", funder="bir-1-f2", percent=41, by=None, now=NOW)
    assert refused == Refused("desk-shares-over", {"percent": 41, "taken": 60, "left": 40})
    assert not isinstance(
        actions.set_share(project="bir-1-pj", funder="bir-1-f2", percent=40, by=None, now=NOW), Refused
    )
    assert not isinstance(
        actions.set_share(project="bir-1-pj", funder="bir-1-f1", percent=60, by=None, now=NOW), Refused
    )
    assert isinstance(actions.set_share(project="bir-1-pj", funder="bir-1-f1", percent=0, by=None, now=NOW), Refused)
    actions.drop_share(project="bir-1-pj", funder="bir-1-f1", by=None, now=NOW)
    assert [share.percent for share in session_facts("bir-1").shares] == [40]


def test_a_session_serves_projects_of_its_own_programme_only() -> None:
    training("one")
    training("two")
    refused = actions.plan_session(
        key="x",
        programme="one-pr",
        course="one-c",
        place=trilingual("X", "X", "X"),
        projects=["two-pj"],
        by=None,
        now=NOW,
    )
    assert refused == Refused("desk-project-elsewhere")


def _plan(*slots: tuple[int, str, int]) -> list[actions.HalfDayPlan]:
    return [actions.HalfDayPlan(dt.date(2027, 5, day), part, minutes) for day, part, minutes in slots]  # type: ignore[arg-type]  # parts


def test_half_days_keep_their_keys_and_one_with_people_is_not_removed() -> None:
    training()
    before = set(HalfDay.objects.values_list("key", flat=True))
    changed = _plan((30, "morning", 200), (30, "afternoon", 180), (31, "morning", 180))
    assert not isinstance(actions.set_half_days(session="bir-1", plan=changed, by=None, now=NOW), Refused)
    assert set(HalfDay.objects.values_list("key", flat=True)) < before
    counted = HalfDay.objects.get(date="2027-05-31")
    HeadcountEntry.objects.create(key="h", half_day=counted, total=9, origin="room:x#1", posted_at=NOW)
    fewer = _plan((30, "morning", 90))
    assert actions.set_half_days(session="bir-1", plan=fewer, by=None, now=NOW) == Refused("desk-half-day-in-use")
    assert [half.minutes for half in HalfDay.objects.all()] == [200, 180, 180]


@pytest.mark.parametrize(
    ("slots", "code"),
    [
        (((30, "morning", 180), (30, "morning", 90)), "desk-half-day-twice"),
        (((30, "morning", 0),), "desk-half-day-minutes"),
        (((30, "morning", 721),), "desk-half-day-minutes"),
    ],
)
def test_half_days_that_make_no_sense_are_refused(slots: tuple[tuple[int, str, int], ...], code: str) -> None:
    training()
    assert actions.set_half_days(session="bir-1", plan=_plan(*slots), by=None, now=NOW) == Refused(code)
    assert HalfDay.objects.count() == 4


def test_facts_of_a_session_say_where_when_who_and_who_pays() -> None:
    training()
    enrolled("bir-1", person(1, institution="bir-1-harbour"))
    enrolled("bir-1", person(2, institution="bir-1-harbour"), role="facilitator")
    facts = session_facts("bir-1")
    assert (facts.first, facts.last, facts.participants, facts.world) == ("2027-05-30", "2027-05-31", 1, "live")
    assert [half.part for half in facts.half_days] == ["morning", "afternoon"] * 2
    assert [(row.key, row.seats, row.taken) for row in facts.institutions] == [
        ("bir-1-harbour", 3, 1),
        ("bir-1-roads", 2, 0),
    ]
    assert [share.percent for share in facts.shares] == [60, None]
    assert [theme.in_(theme.source) for theme in facts.themes] == ["Traite", "Enfance"]
    with pytest.raises(NoSession):
        session_facts("nowhere")


def test_the_ledger_counts_a_person_of_two_sessions_once_as_first_seen() -> None:
    training("late")
    training("early")
    plan = [actions.HalfDayPlan(dt.date(2027, 1, 4), "morning", 180)]
    actions.set_half_days(session="early", plan=plan, by=None, now=NOW)
    first = enrolled("early", person(1, sex="declined", rank="rank_and_file"))
    again = enrolled("late", person(1, sex="female", staff_number="BS-X"))
    trainer = enrolled("late", person(3), role="facilitator")
    decide_pair(record_a=first.person_id, record_b=again.person_id, verdict="same", by=None, now=NOW)
    facts = book_facts(["late", "early"])
    assert len(facts.people) == 1
    assert (facts.people[0].sex, facts.people[0].rank) == ("not_stated", "rank_and_file")
    assert (
        facts.person_of[(SessionId("late"), again.person_id)] == facts.person_of[(SessionId("early"), first.person_id)]
    )
    assert (SessionId("late"), trainer.person_id) not in facts.person_of
    assert {funding.percent for funding in facts.funding} == {60, None}


def test_somebody_withdrawn_is_on_no_sheet_and_can_come_back() -> None:
    training()
    row = enrolled("bir-1", person(1, telephone="0999 00 12 34"))
    other = enrolled("bir-1", person(2))
    actions.set_nomination(enrolment=row.key, state="withdrawn", by=None, now=NOW)
    assert [line.enrolment for line in sheet_lines("bir-1")] == [other.key]
    assert [key.enrolment for key in checkin_keys("bir-1")] == [other.key]
    actions.set_nomination(enrolment=row.key, state="nominated", by=None, now=NOW)
    keys = {key.enrolment: key for key in checkin_keys("bir-1")}
    assert keys[row.key].last_three == ("001", "234")  # type: ignore[index]  # an EnrolmentId
    assert keys[row.key].masked.in_(keys[row.key].masked.source) == "Sa… T…"  # type: ignore[index]  # an EnrolmentId
    assert NominationStep.objects.filter(enrolment=row).count() == 3


def test_every_change_is_in_the_audit_without_a_name() -> None:
    training()
    enrolled("bir-1", person(1))
    rows = AuditEntry.objects.all()
    assert {"session planned", "share set", "half-days set", "seats set", "person enrolled"} <= {
        row.action for row in rows
    }
    assert not any("Tazrout" in f"{row.subject}{row.detail}" for row in rows)
