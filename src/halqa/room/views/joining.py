"""The join card, projected or printed, its moving part, and what an organiser sets for the network of the room."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from halqa.core.problems import Refused
from halqa.locale import say, say_refusal
from halqa.room import network as reach
from halqa.room.joining import join_card
from halqa.room.live.joincard import Wifi
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.actions import record_action
from halqa.staff.requests import lang_of, now_of, user_of
from halqa.staff.rules import may_lead, needs

_CARDS = {"large": "room/_join_large.html", "small": "room/_join.html"}


@require_GET
@needs(may_lead)
def join(request: HttpRequest, session: str) -> HttpResponse:
    """The join card, to be projected or printed, and below it the network's settings."""
    room = room_or_404(session)
    chosen = reach.read(settings.HALQA_DATA)
    values = {"facts": facts_or_404(session), "room": room, "session": session, "chosen": chosen, **join_card(room)}
    return render(request, "room/join.html", values)


@require_GET
@needs(may_lead)
def card(request: HttpRequest, session: str) -> HttpResponse:
    """The part of a join card that follows the address: nothing (204) when nothing has changed since `was`."""
    room = room_or_404(session)
    values = {"room": room, "session": session, **join_card(room)}
    if request.GET.get("was") == values["card_was"]:
        return HttpResponse(status=204)
    return render(request, _CARDS["large" if request.GET.get("large") else "small"], values)


@require_POST
@needs(may_lead)
def network(request: HttpRequest, session: str) -> HttpResponse:
    """Set the Wi-Fi on the join card and which of the machine's addresses stands on it. Kept with the organisers' data."""
    room_or_404(session)
    name, password = request.POST.get("wifi_name", "").strip(), request.POST.get("wifi_password", "").strip()
    wrong = reach.wrong_with(name, password) if name or password else ""
    if wrong:
        messages.error(request, say_refusal(lang_of(request), Refused(wrong)))
        return redirect("room:join", session)
    wifi = Wifi(name=name, password=password, told="wifi_told" in request.POST) if name else None
    reach.write(settings.HALQA_DATA, reach.Chosen(wifi, request.POST.get("address", "")))
    record_action(action="network set", subject=f"session:{session}", by=user_of(request), now=now_of(request))
    messages.success(request, say(lang_of(request), "network-set"))
    return redirect("room:join", session)
