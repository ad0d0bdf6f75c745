"""Questions are read, released, held, answered and owed: beside the step on show, or on a page of their own at any moment."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from halqa.core.problems import Refused
from halqa.locale import say_refusal
from halqa.room.actions import leading
from halqa.room.asking import Asking, asking_of
from halqa.room.forms import read_day
from halqa.room.queries import RoomRow
from halqa.room.views.commands import again
from halqa.room.views.pages import facts_or_404, next_week, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def questions(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """The questions of a step; asked for every two seconds: nothing (204) when nothing has changed since `was`. A press on this page
    comes back to it, one on the desk to the desk."""
    room = room_or_404(session)
    if request.method == "GET":
        asking = _asking_or_404(room, activity)
        if request.GET.get("was") == _digest(asking):
            return HttpResponse(status=204)
        part = "room/_asking.html" if request.headers.get("HX-Request") else "room/questions.html"
        return render(request, part, {"facts": facts_or_404(session), **_values(request, room, asking)})
    done = _done(request.POST)
    if done is None:
        return HttpResponseBadRequest()
    refused = done if isinstance(done, Refused) else leading.moderate(room=room, activity=activity, payload=done)
    if request.POST.get("on") != "page":
        return again(request, room, refused)
    if request.headers.get("HX-Request"):
        return render(request, "room/_asking.html", _values(request, room, _asking_or_404(room, activity), refused))
    if refused is not None:
        messages.error(request, say_refusal(lang_of(request), refused))
    return redirect("room:questions", session, activity)


def _done(posted: QueryDict) -> dict[str, object] | Refused | None:
    """The act of a button; None for one that the page has not."""
    do, chosen = posted.get("do", ""), posted.getlist("question")
    if do == "release":
        return {"act": "release", "questions": chosen}
    if do in ("hold", "answer", "reopen") and chosen:
        return {"act": do, "question": chosen[0]}
    if do == "owe" and chosen:
        day = read_day(posted.get("by", ""))
        if isinstance(day, Refused):
            return day
        return {"act": "owe", "question": chosen[0], "by": day, "who": posted.get("who", "organisers")}
    if do == "merge" and chosen and posted.get("into"):
        return {"act": "merge", "question": chosen[0], "into": posted["into"]}
    return None


def _asking_or_404(room: RoomRow, activity: str) -> Asking:
    found = asking_of(room, activity)
    if found is None:
        raise Http404
    return found


def _digest(asking: Asking) -> str:
    return hashlib.sha256(msgspec.json.encode(asking)).hexdigest()[:16]


def _values(request: HttpRequest, room: RoomRow, asking: Asking, refused: Refused | None = None) -> dict[str, Any]:
    return {
        "session": room.session,
        "asking": asking,
        "was": _digest(asking),
        "refused": say_refusal(lang_of(request), refused) if refused is not None else "",
        "in_a_week": next_week(request),
    }
