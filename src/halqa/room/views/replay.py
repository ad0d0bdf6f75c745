"""The replay: the room's log, moment by moment, in front of the room."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import get_current_timezone
from django.views.decorators.http import require_GET

from halqa.room.log import NoRoomFile
from halqa.room.queries import room_of
from halqa.room.replay import replay_of
from halqa.room.views.pages import facts_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


@require_GET
@needs(may_lead)
def replay(request: HttpRequest, session: str) -> HttpResponse:
    """The moment `?at=` (an event's number) of a room that runs or is closed; nothing is changed by looking."""
    facts = facts_or_404(session)
    room = room_of(session)
    if room is None:
        return render(request, "room/not_open.html", {"facts": facts, "session": session})
    try:
        found = replay_of(room, lang_of(request), request.GET.get("at", ""), get_current_timezone())
    except NoRoomFile:
        return render(request, "room/no_file.html", {"facts": facts}, status=409)
    return render(request, "room/replay.html", {"facts": facts, "session": session, "replay": found})
