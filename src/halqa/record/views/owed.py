"""The answers a session owes: read, noted as given, taken along as a file."""

from __future__ import annotations

import datetime as dt

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.problems import Refused
from halqa.formats.owed_answers import write_csv, write_xlsx
from halqa.locale import say, say_refusal
from halqa.record.actions.answers import PARTS, note_answer
from halqa.record.owed import lines_of, owed_rows
from halqa.record.rules import may_type
from halqa.record.views.sheets import facts_or_404
from halqa.render import MEDIA_TYPES
from halqa.room.queries import room_of
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_see_figures, needs

FILES = {"csv": "text/csv; charset=utf-8", "xlsx": MEDIA_TYPES["xlsx"]}


@require_GET
@needs(may_type)
def owed(request: HttpRequest, session: str) -> HttpResponse:
    """The list, with the words of each question as the room still has them."""
    facts = facts_or_404(session)
    today = now_of(request).astimezone().date()
    rows = owed_rows(session, today)
    values = {
        "facts": facts,
        "session": session,
        "rows": rows,
        "late": sum(row.state == "late" for row in rows),
        "parts": PARTS,
        "today": today,
        "files": sorted(FILES),
    }
    return render(request, "record/owed.html", values)


@require_POST
@needs(may_type)
def note(request: HttpRequest, session: str) -> HttpResponse:
    """Note the day an answer was given and by whom, or take the note back."""
    room = room_of(session)
    asked = request.POST.get("question", "")
    row = next(
        (
            each
            for each in owed_rows(session, now_of(request).astimezone().date())
            if each.owed.promise.question == asked
        ),
        None,
    )
    if room is None or row is None:
        raise Http404
    lang, back = lang_of(request), request.POST.get("do") == "back"
    day = None if back else _day(request.POST.get("on", ""))
    done: object = day
    if not isinstance(day, Refused):
        who = request.POST.get("who", "")
        done = note_answer(room=room, owed=row.owed, on=day, who=who, by=user_of(request), now=now_of(request))
    if isinstance(done, Refused):
        messages.error(request, say_refusal(lang, done))
    else:
        messages.success(request, say(lang, "record-answer-back" if back else "record-answer-noted"))
    return redirect("record:owed", session)


def _day(text: str) -> dt.date | Refused:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return Refused("activity-date-unclear")


@require_GET
@needs(may_see_figures)
def file(request: HttpRequest, session: str, form: str) -> HttpResponse:
    """The list as CSV or XLSX, without the words."""
    if form not in FILES:
        raise Http404
    facts = facts_or_404(session)
    lines = lines_of(
        owed_rows(session, now_of(request).astimezone().date()),
        session=session,
        world=facts.world,
        lang=lang_of(request),
    )
    body = write_csv(lines) if form == "csv" else write_xlsx(lines)
    mark = "DEMONSTRATION-" if facts.world == "demonstration" else ""
    response = HttpResponse(body, content_type=FILES[form])
    response["Content-Disposition"] = f'attachment; filename="{mark}owed-answers-{session}.{form}"'
    return response
