"""What changes the plan. Each action is one transaction, takes `by` and `now`, and gives a value or `Refused`."""

from __future__ import annotations

from halqa.desk.actions.enrolling import change_enrolment, enrol_person, set_nomination
from halqa.desk.actions.frame import drop_share, make_course, make_funder, make_programme, make_project, set_share
from halqa.desk.actions.rosters import apply_roster, undo_roster, upload_roster
from halqa.desk.actions.sessions import PARTS, HalfDayPlan, plan_session, set_half_days, set_seats

__all__ = [
    "PARTS",
    "HalfDayPlan",
    "apply_roster",
    "change_enrolment",
    "drop_share",
    "enrol_person",
    "make_course",
    "make_funder",
    "make_programme",
    "make_project",
    "plan_session",
    "set_half_days",
    "set_nomination",
    "set_seats",
    "set_share",
    "undo_roster",
    "upload_roster",
]
