"""What changes the portal: a report put before the public, a message left for the desk."""

from __future__ import annotations

import datetime as dt

from django.db import IntegrityError, transaction

from halqa.core.problems import Refused
from halqa.core.words import Lang
from halqa.portal.models import Message, Publication
from halqa.record.models import SealedReport
from halqa.staff.actions import record_action
from halqa.staff.models import User


@transaction.atomic
def publish_report(
    *, report: SealedReport, slug: str, demonstration: bool, by: User | None, now: dt.datetime
) -> Publication | Refused:
    """Put a sealed report before the public.

    Refused when the report was sealed for readers inside (its small cells were not hidden), when its world is not this
    installation's (a demonstration is never published as real), or when it or its address is taken.
    """
    if not report.public:
        return Refused("portal-report-not-public")
    if (report.world == "demonstration") != demonstration:
        return Refused("portal-other-world")
    try:
        with transaction.atomic():
            publication = Publication.objects.create(report=report, slug=slug, published_at=now, by=by)
    except IntegrityError:
        return Refused("portal-already-published")
    record_action(action="report published", subject=f"report:{report.pk}", by=by, now=now, detail={"slug": slug})
    return publication


@transaction.atomic
def leave_message(
    *, kind: str, words: str, lang: Lang, now: dt.datetime, name: str = "", contact: str = "", organisation: str = ""
) -> Message:
    """Keep a visitor's words for the desk. The audit learns of nobody: it is no trace of who wrote."""
    return Message.objects.create(
        kind=kind, words=words, lang=lang, left_at=now, name=name, contact=contact, organisation=organisation
    )


@transaction.atomic
def withdraw_publication(*, publication: Publication, by: User | None, now: dt.datetime) -> None:
    """Take a report from before the public. Its seal stays; it can be published again."""
    report = publication.report_id
    publication.delete()
    record_action(action="report withdrawn", subject=f"report:{report}", by=by, now=now)


@transaction.atomic
def erase_message(*, message: Message, by: User | None, now: dt.datetime) -> None:
    """Erase an answered message wholly. The audit keeps that one of its kind was answered, by whom and when."""
    kind = message.kind
    message.delete()
    record_action(action="message answered and erased", subject=f"message:{kind}", by=by, now=now)
