"""The frame of a training: programmes, projects, who funds them and by how much, courses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec
from django.db import transaction
from django.db.models import Sum

from halqa.core.play.brief import World
from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.desk.models import Course, Funder, FundingShare, Programme, Project
from halqa.staff.actions import record_action
from halqa.staff.models import User

WHOLE = 100
"""Percent: the shares of a project together are at most this."""


@transaction.atomic
def make_programme(*, key: str, name: Text, world: World, by: User | None, now: dt.datetime) -> Programme:
    """A new programme in its world, which all beneath it share."""
    programme = Programme.objects.create(key=key, name=name, world=world)
    record_action(action="programme made", subject=f"programme:{key}", by=by, now=now)
    return programme


@transaction.atomic
def make_project(*, key: str, programme: str, name: Text, by: User | None, now: dt.datetime) -> Project:
    """A new project of a programme."""
    project = Project.objects.create(key=key, programme_id=programme, name=name)
    record_action(action="project made", subject=f"project:{key}", by=by, now=now)
    return project


@transaction.atomic
def make_funder(*, key: str, name: Text, by: User | None, now: dt.datetime) -> Funder:
    """A new funder."""
    funder = Funder.objects.create(key=key, name=name)
    record_action(action="funder made", subject=f"funder:{key}", by=by, now=now)
    return funder


@transaction.atomic
def set_share(
    *, project: str, funder: str, percent: int | None, by: User | None, now: dt.datetime
) -> FundingShare | Refused:
    """A funder's share of a project: percent, or None for "shared, not stated". Refused when the shares would exceed 100."""
    others = FundingShare.objects.filter(project=project).exclude(funder=funder)
    taken = others.aggregate(total=Sum("percent"))["total"] or 0
    if percent is not None and not 0 < percent <= WHOLE:
        return Refused("desk-share-range", {"percent": percent})
    if percent is not None and taken + percent > WHOLE:
        return Refused("desk-shares-over", {"percent": percent, "taken": taken, "left": WHOLE - taken})
    share, _ = FundingShare.objects.update_or_create(
        project_id=project, funder_id=funder, defaults={"percent": percent}
    )
    detail: dict[str, object] = {"funder": funder, "percent": percent}
    record_action(action="share set", subject=f"project:{project}", by=by, now=now, detail=detail)
    return share


@transaction.atomic
def drop_share(*, project: str, funder: str, by: User | None, now: dt.datetime) -> None:
    """A funder no longer funds a project."""
    FundingShare.objects.filter(project=project, funder=funder).delete()
    record_action(action="share dropped", subject=f"project:{project}", by=by, now=now, detail={"funder": funder})


@transaction.atomic
def make_course(
    *,
    key: str,
    title: Text,
    themes: Sequence[Text],
    methods: Sequence[Text],
    pack: str,
    by: User | None,
    now: dt.datetime,
) -> Course:
    """A new course: what is taught, how, and from which pack (a folder name of `packs/`, or empty)."""
    course = Course.objects.create(
        key=key,
        title=title,
        themes=msgspec.to_builtins(list(themes)),
        methods=msgspec.to_builtins(list(methods)),
        pack=pack,
    )
    record_action(action="course made", subject=f"course:{key}", by=by, now=now)
    return course
