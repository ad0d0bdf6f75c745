"""The facilitator leads a case from the desk, one POST each."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

from halqa.room.actions.case import lead_case
from halqa.room.views.commands import again
from halqa.room.views.pages import room_or_404
from halqa.staff.rules import may_lead, needs

TIMES = {"more": 60, "less": -60}
"""Seconds that a button gives or takes."""


@require_POST
@needs(may_lead)
def case(request: HttpRequest, session: str) -> HttpResponse:
    """A table, or all tables in a phase, go on; a time is made longer or shorter; a decision is settled."""
    room = room_or_404(session)
    do, activity, table, mark = (request.POST.get(name, "") for name in ("do", "activity", "table", "mark"))
    payload: dict[str, object]
    if do == "on" and request.POST.get("phase"):
        payload = {"act": "on", "phase": request.POST["phase"], "mark": mark}
    elif do in TIMES:
        payload = {"act": "time", "seconds": TIMES[do]}
    elif request.POST.get("option") and mark:
        payload = {"act": "settle", "mark": mark, "option": request.POST["option"]}
    else:
        return HttpResponseBadRequest()
    return again(request, room, lead_case(room=room, activity=activity, payload=payload, table=table))
