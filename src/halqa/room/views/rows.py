"""Anonymity shown: the stored rows of an activity, opened in front of the room, large enough to be projected."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from halqa.core.activity import LEAST
from halqa.room.database import lying
from halqa.room.queries import RoomRow
from halqa.room.rows import rows_of
from halqa.room.storage import InDatabase
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.rules import may_lead, needs


@require_GET
@needs(may_lead)
def rows(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """First what will be shown, then (`?open=yes`) the rows, or (`?open=lines`) the lines of the file."""
    room = room_or_404(session)
    found = rows_of(room, activity)
    if found is None:
        raise Http404
    values = {
        "facts": facts_or_404(session),
        "session": session,
        "found": found,
        "least": LEAST,
        "opened": request.GET.get("open") in ("yes", "lines") and not found.why,
        "lines": request.GET.get("open") == "lines",
        "in_database": isinstance(room.file, InDatabase),
        "command": _command(room, activity),
    }
    return render(request, "room/rows.html", values)


def _command(room: RoomRow, activity: str) -> str:
    """What reads the same rows without the pages: by the name of the room's file, never by its path, which is the machine's own."""
    if isinstance(room.file, InDatabase):
        return f'psql -c "{lying(room.key, activity)}"'
    return f"halqa room rows {room.file.name} --activity {activity}"
