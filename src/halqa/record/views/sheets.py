"""Typing a signed sheet: one key a line, in the order of the paper."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from halqa.core.problems import Refused
from halqa.desk.models import HalfDay
from halqa.desk.queries import NoSession, SessionFacts, session_facts, sheet_lines
from halqa.locale import say, say_refusal
from halqa.record.actions.sheets import type_sheet
from halqa.record.forms import STATES, read_sheet
from halqa.record.queries import newest_sheet
from halqa.record.rules import may_type
from halqa.staff.requests import lang_of, new_key, now_of, user_of
from halqa.staff.rules import needs


@require_http_methods(["GET", "POST"])
@needs(may_type)
def sheet(request: HttpRequest, session: str, half_day: str) -> HttpResponse:
    """The sheet of one half-day. Typing it again corrects what was typed before; nothing is overwritten."""
    facts = facts_or_404(session)
    half = get_object_or_404(HalfDay, key=half_day, session=session)
    lang = lang_of(request)
    refused = ""
    if request.method == "POST":
        lines = read_sheet(request.POST)
        kept = type_sheet(half_day=half, lines=lines, key=new_key(), by=user_of(request), now=now_of(request))
        if not isinstance(kept, Refused):
            present = sum(1 for line in lines if line.state == "present")
            messages.success(request, say(lang, "record-sheet-kept", present=present, lines=len(lines)))
            return redirect("record:session", session)
        refused = say_refusal(lang, kept)
    typed = newest_sheet(half.key)
    rows = [(line, typed.get(line.enrolment, "")) for line in sheet_lines(session)]
    values = {"facts": facts, "session": session, "half": half, "rows": rows, "refused": refused, "states": STATES}
    return render(request, "record/sheet.html", {**values, "again": bool(typed)})


def facts_or_404(session: str) -> SessionFacts:
    """The session's facts; no such session is a page not found."""
    try:
        return session_facts(session)
    except NoSession as error:
        raise Http404 from error
