"""The portal's two staff pages: what is before the public, and what visitors wrote to the desk."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages as told
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from halqa.core.problems import Refused
from halqa.locale import say, say_refusal
from halqa.portal import queries
from halqa.portal.actions import erase_message, publish_report, withdraw_publication
from halqa.portal.models import Message, Publication
from halqa.record.models import SealedReport
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_plan, may_publish, needs


@needs(may_publish)
def publications(request: HttpRequest) -> HttpResponse:
    """Sealed reports that may be published, and those that are."""
    context = {
        "waiting": queries.publishable(demonstration=settings.HALQA_DEMO),
        "published": queries.reports(demonstration=settings.HALQA_DEMO),
    }
    return render(request, "portal/publications.html", context)


@needs(may_publish)
@require_POST
def publish(request: HttpRequest, key: str) -> HttpResponse:
    """Put one sealed report before the public, at the address shown beside it."""
    report, lang = get_object_or_404(SealedReport, pk=key), lang_of(request)
    slug = request.POST.get("slug", "")
    done = publish_report(
        report=report, slug=slug, demonstration=settings.HALQA_DEMO, by=user_of(request), now=now_of(request)
    )
    if isinstance(done, Refused):
        told.error(request, say_refusal(lang, done))
    else:
        told.success(request, say(lang, "portal-staff-published"))
    return redirect("portal:publications")


@needs(may_publish)
@require_POST
def withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take one report from before the public."""
    withdraw_publication(
        publication=get_object_or_404(Publication, slug=slug), by=user_of(request), now=now_of(request)
    )
    told.success(request, say(lang_of(request), "portal-staff-withdrawn"))
    return redirect("portal:publications")


@needs(may_plan)
def inbox(request: HttpRequest) -> HttpResponse:
    """What visitors wrote, oldest first."""
    lang = lang_of(request)
    rows = [(row, say(lang, f"portal-act-{row.kind}")) for row in queries.messages()]
    return render(request, "portal/inbox.html", {"rows": rows})


@needs(may_plan)
@require_POST
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Erase an answered message."""
    erase_message(message=get_object_or_404(Message, pk=pk), by=user_of(request), now=now_of(request))
    told.success(request, say(lang_of(request), "portal-staff-erased"))
    return redirect("portal:inbox")
