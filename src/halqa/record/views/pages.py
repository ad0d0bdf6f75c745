"""The record's home: every session with its ledger."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from halqa.desk.listing import session_rows
from halqa.staff.requests import now_of
from halqa.staff.rules import may_see_figures, needs


@require_GET
@needs(may_see_figures)
def home(request: HttpRequest) -> HttpResponse:
    """All sessions."""
    return render(request, "record/home.html", {"rows": session_rows(now_of(request).date())})


@require_GET
@needs(may_see_figures)
def session(request: HttpRequest, session: str) -> HttpResponse:
    """The reconciliation sheet of a session."""
    return render(request, "record/home.html", {"rows": ()})
