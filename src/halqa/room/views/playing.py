"""What the director of a role-play does, one POST each."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

from halqa.core.problems import Refused
from halqa.room.actions import leading
from halqa.room.forms import whole
from halqa.room.views.commands import again
from halqa.room.views.pages import room_or_404
from halqa.staff.rules import may_lead, needs

_ALONE = frozenset({"stop", "resume", "end"})
_TOLD = frozenset({"release", "hold", "skip", "plan"})


@require_POST
@needs(may_lead)
def direct(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """Go to a page, give or take time, stop, go on, end, cast a role, and what becomes of an inject; at one table or everywhere."""
    room = room_or_404(session)
    payload = read_direction(request.POST)
    if payload is None:
        return HttpResponseBadRequest()
    if isinstance(payload, Refused):
        return again(request, room, payload)
    table = request.POST.get("table", "")
    return again(request, room, leading.moderate(room=room, activity=activity, payload=payload, table=table))


def read_direction(posted: Mapping[str, str]) -> dict[str, object] | Refused | None:
    """The act that a form of the director's desk asks for; None when it asks for none."""
    do, inject = posted.get("do", ""), posted.get("inject", "")
    if do in _ALONE:
        return {"act": do}
    if do in _TOLD and inject:
        return {"act": do, "inject": inject}
    if do == "retime" and inject:
        return _retime(inject, posted)
    if do == "go" and posted.get("page"):
        return {"act": "go", "page": posted["page"]}
    if do in ("more", "less"):
        return {"act": "give", "seconds": 60 if do == "more" else -60}
    if do in ("cast", "uncast") and posted.get("role"):
        return {"act": "cast", "role": posted["role"], "played": "yes" if do == "cast" else "no"}
    if do == "free" and posted.get("role"):
        return {"act": "free", "role": posted["role"]}
    return None


def _retime(inject: str, posted: Mapping[str, str]) -> dict[str, object] | Refused:
    try:
        minutes, seconds = (whole(posted.get(name, "")) or 0 for name in ("minute", "second"))
    except ValueError:
        return Refused("activity-time-too-long")
    return {"act": "retime", "inject": inject, "seconds": minutes * 60 + seconds}
