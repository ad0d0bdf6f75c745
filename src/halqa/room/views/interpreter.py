"""The interpreter's page at the staff door: two languages side by side, two minutes ahead, with reasons and notes."""

from __future__ import annotations

import hashlib

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from halqa.core.play.ahead import ahead
from halqa.core.problems import Refused
from halqa.core.words import LANGS, OWN_NAMES
from halqa.room import follow
from halqa.room.content import has_guide
from halqa.room.control import addresses
from halqa.room.glossary import read, two_of
from halqa.room.joining import qr
from halqa.room.live.clock import day_at
from halqa.room.queries import RoomRow
from halqa.room.views.pages import facts_or_404, ms_of, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


@require_GET
@needs(may_lead)
def interpreter(request: HttpRequest, session: str) -> HttpResponse:
    """What will be said, in the two languages asked for; the moving part alone for its script, nothing (204) when it is the same."""
    room = room_or_404(session)
    source, target = two_of(request.GET.get("from", ""), request.GET.get("to", ""), lang_of(request))
    now = ms_of(request)
    coming, terms = follow.ask(
        room.file, lambda state: (ahead(state, now, staff=True, today=day_at(now)), state.brief.terms)
    )
    steps, words = read(coming, terms, source, target)
    was = hashlib.sha256(msgspec.json.encode((steps, words))).hexdigest()[:16]
    if request.GET.get("was") == was:
        return HttpResponse(status=204)
    part = bool(request.headers.get("HX-Request"))
    address = "" if part else _address(room)
    facts = facts_or_404(session)
    values = {
        "session": session,
        "facts": facts,
        "has_guide": not part and has_guide(facts),
        "steps": steps,
        "glossary": words,
        "source": source,
        "target": target,
        "was": was,
        "address": address,
        "qr": qr(address) if address else "",
        "languages": [(lang, OWN_NAMES[lang]) for lang in LANGS],
    }
    return render(request, "room/_ahead.html" if part else "room/interpreter.html", values)


def _address(room: RoomRow) -> str:
    """The page at the phone door, for a telephone or a tablet; empty while that door is away."""
    found = addresses(room.key) if room.closed_at is None else Refused("room-closed")
    return "" if isinstance(found, Refused) else found.interpreter
