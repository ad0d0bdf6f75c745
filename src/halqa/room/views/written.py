"""What people write in the room: hidden and shown, the circle's themes, cards on and off; the map's page and poster."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.words import LANGS, OWN_NAMES
from halqa.render import poster as press
from halqa.room.actions import leading
from halqa.room.chain import Found, chain_of, need_of, poster_of
from halqa.room.views.commands import again
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs

FIELDS = {"hide": "text", "show": "text", "theme": "text", "drop": "theme", "cards": "on"}
"""The field of each act that is done here."""


@require_POST
@needs(may_lead)
def written(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """Hide a text, show it, keep a theme or take it off, open or close the written cards."""
    room = room_or_404(session)
    do = request.POST.get("do", "")
    field = FIELDS.get(do)
    if field is None or field not in request.POST:
        return HttpResponseBadRequest()
    payload = {"act": do, field: request.POST[field]}
    return again(request, room, leading.moderate(room=room, activity=activity, payload=payload))


@require_GET
@needs(may_lead)
def chain(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """The map as a page, with its posters."""
    found = _found(session, activity)
    lang = lang_of(request)
    needs_met = [need_of(each, lang) for each in found.view["needs"]]
    values = {"facts": facts_or_404(session), "session": session, "activity": activity, "found": found}
    return render(
        request,
        "room/chain.html",
        {**values, "needs": needs_met, "languages": [(each, OWN_NAMES[each]) for each in LANGS]},
    )


@require_GET
@needs(may_lead)
def poster(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """The map as a poster, in the language asked for or in that of the desk."""
    found = _found(session, activity)
    lang = next((each for each in LANGS if each == request.GET.get("language")), lang_of(request))
    made = poster_of(found, session=session, lang=lang)
    response = HttpResponse(press.write(made), content_type="application/pdf")
    mark = "DEMONSTRATION-" if made.mark else ""
    response["Content-Disposition"] = f'inline; filename="{mark}halqa-map-{lang}.pdf"'
    return response


def _found(session: str, activity: str) -> Found:
    found = chain_of(room_or_404(session), activity)
    if found is None:
        raise Http404
    return found
