"""People at the desk beyond check-in: minutes late and early, the roster brought up to date, the remote on a phone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from halqa.core.problems import Refused
from halqa.locale import say, say_refusal
from halqa.room.actions import people as act
from halqa.room.control import remote_address
from halqa.room.forms import whole
from halqa.room.joining import qr
from halqa.room.views.commands import again
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs

PART = "room/_people.html"


@require_POST
@needs(may_lead)
def times(request: HttpRequest, session: str) -> HttpResponse:
    """How late somebody came and how early somebody left, in minutes; two empty fields take the note back."""
    room = room_or_404(session)
    try:
        late, early = (whole(request.POST.get(name, "")) or 0 for name in ("late", "early"))
    except ValueError:
        return again(request, room, Refused("room-minutes"), PART)
    refused = act.note_times(
        room=room,
        enrolment=request.POST.get("enrolment", ""),
        half_day=request.POST.get("half_day", ""),
        late=late,
        early=early,
    )
    return again(request, room, refused, PART)


@require_POST
@needs(may_lead)
def roster(request: HttpRequest, session: str) -> HttpResponse:
    """Bring people who were enrolled since the room was opened into it."""
    room = room_or_404(session)
    brought = act.bring_roster(room=room)
    if isinstance(brought, Refused):
        return again(request, room, brought, PART)
    done = say(lang_of(request), "people-roster-done", added=brought.added, expected=brought.expected)
    return again(request, room, None, PART, done)


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def remote(request: HttpRequest, session: str) -> HttpResponse:
    """The code that makes a phone the remote of today; posted, all remotes are let go and the code is another one."""
    room = room_or_404(session)
    refused: Refused | None = None
    if request.method == "POST":
        refused = act.end_remotes(room=room)
        if refused is None:
            return redirect("room:remote", session)
    found = remote_address(room.key) if room.closed_at is None else Refused("room-closed")
    if isinstance(found, Refused):
        refused = found
    values = {
        "session": session,
        "facts": facts_or_404(session),
        "address": "" if isinstance(found, Refused) else found,
        "qr": "" if isinstance(found, Refused) else qr(found),
        "refused": say_refusal(lang_of(request), refused) if refused is not None else "",
    }
    return render(request, "room/remote.html", values)
