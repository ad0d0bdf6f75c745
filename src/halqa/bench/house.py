"""The staff door in use beside the phones: `python -m halqa.bench.house`.

A house of the bench's own with one planned session, whose room is the one that is measured. It prints where its facilitator enters
(one line), then serves as `halqa.server.staff` does.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys

import django

from halqa.bench.brief import PACK, brief_of
from halqa.core.play.brief import Brief

SESSION = "bench"
FACILITATOR = "bench-facilitator"


def furnish(brief: Brief, wall: str) -> str:
    """Make the tables, the facilitator, the plan and the room's row; the path of a link that logs the facilitator in once."""
    from django.core.management import call_command

    from halqa.room.models import Room
    from halqa.server import clock
    from halqa.staff.actions import make_account
    from halqa.staff.links import login_link
    from halqa.staff.rules import Role

    call_command("migrate", verbosity=0)
    now = clock.now()
    make_account(username=FACILITATOR, password=None, roles=frozenset({Role.FACILITATOR}), by=None, now=now)
    _plan(brief, now)
    Room.objects.create(key=brief.room, session_id=SESSION, code=brief.code, wall_token=wall, opened_at=now)
    return login_link(username=FACILITATOR, next_page=f"/room/{SESSION}/", now=now)


def _plan(brief: Brief, now: dt.datetime) -> None:
    from halqa.desk.actions import frame, sessions

    name = brief.title
    frame.make_programme(key=SESSION, name=name, world="demonstration", by=None, now=now)
    frame.make_funder(key=SESSION, name=name, by=None, now=now)
    frame.make_project(key=SESSION, programme=SESSION, name=name, by=None, now=now)
    frame.set_share(project=SESSION, funder=SESSION, percent=None, by=None, now=now)
    frame.make_course(key=SESSION, title=name, themes=(name,), methods=(name,), pack=PACK, by=None, now=now)
    sessions.plan_session(
        key=SESSION, programme=SESSION, course=SESSION, place=name, projects=(SESSION,), by=None, now=now
    )
    plan = [
        sessions.HalfDayPlan(date=dt.date.fromisoformat(each.date), part=each.part, minutes=each.minutes)
        for each in brief.half_days
    ]
    sessions.set_half_days(session=SESSION, plan=plan, by=None, now=now)


def main(argv: list[str] | None = None) -> int:
    """Furnish, say where to enter, serve until stopped."""
    parser = argparse.ArgumentParser(prog="halqa.bench.house")
    parser.add_argument("--code", required=True)
    parser.add_argument("--wall", required=True)
    said = parser.parse_args(argv)
    django.setup()
    entrance = furnish(brief_of(said.code, 0), said.wall)
    sys.stdout.write(entrance + "\n")
    sys.stdout.flush()
    from halqa.server import staff

    return staff.main([])


if __name__ == "__main__":
    raise SystemExit(main())
