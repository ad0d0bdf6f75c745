"""Taking a room's answers out: what each file says and leaves behind, and the files. Who took one is noted in the audit."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from halqa.locale import say_message
from halqa.room.export.facts import Taken, take
from halqa.room.export.files import FORMS, LOSSES, TYPES, made, stays
from halqa.room.log import Log
from halqa.room.queries import RoomRow
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.actions import record_action
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_export, may_lead, needs, roles_of

COMMON = frozenset(LOSSES["csv"]) & frozenset(LOSSES["xapi"])
"""What neither file says: said once on the page."""


@require_GET
@needs(may_export)
def export(request: HttpRequest, session: str) -> HttpResponse:
    """Both files, each with what it leaves behind, and what of this room stays where it is."""
    room, lang = room_or_404(session), lang_of(request)
    taken = _taken(room)
    values = {
        "facts": facts_or_404(session),
        "session": session,
        "leads": may_lead(roles_of(request.user)),
        "both": [key for key in LOSSES[FORMS[0]] if key in COMMON],
        "forms": [(form, [key for key in LOSSES[form] if key not in COMMON]) for form in FORMS],
        "stays": [say_message(lang, message) for message in stays(taken, lang)],
        "running": taken.closed is None,
        "demonstration": taken.brief.world == "demonstration",
    }
    return render(request, "room/export.html", values)


@require_POST
@never_cache
@needs(may_export)
def file(request: HttpRequest, session: str, form: str) -> HttpResponse:
    """One file, as of now, with tables by their names in the page's language."""
    room = room_or_404(session)
    wanted = next((each for each in FORMS if each == form), None)
    if wanted is None:
        raise Http404
    found = made(_taken(room), wanted, lang_of(request))
    record_action(
        action="room exported",
        subject=f"room:{room.key}",
        by=user_of(request),
        now=now_of(request),
        detail={"form": wanted},
    )
    response = HttpResponse(found.body, content_type=TYPES[wanted])
    response["Content-Disposition"] = f'attachment; filename="{found.name}"'
    return response


def _taken(room: RoomRow) -> Taken:
    with Log(room.file) as log:
        return take(log)
