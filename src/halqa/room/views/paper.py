"""Typing in what was written on paper or counted by hands: keyboard only, in the order of the paper."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from halqa.core.ids import ActivityId, TableId
from halqa.core.paper import Line
from halqa.core.play.brief import Planned
from halqa.core.play.state import RoomState
from halqa.core.problems import Refused
from halqa.core.words import Text
from halqa.locale import say, say_refusal
from halqa.room import follow
from halqa.room.actions import leading
from halqa.room.forms import read_lines
from halqa.room.views.pages import facts_or_404, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def paper(request: HttpRequest, session: str, activity: str) -> HttpResponse:
    """One card after the other: the card's number, then one key a line, then the next card."""
    room = room_or_404(session)
    found = follow.ask(room.file, lambda state: _paper(state, ActivityId(activity)))
    if found is None:
        raise Http404
    planned, lines, tables, stored = found
    card, typed, refused = "", {}, ""
    lang = lang_of(request)
    if request.method == "POST":
        card, typed = request.POST.get("card", ""), read_lines(request.POST)
        kept = leading.type_card(
            room=room, activity=activity, card=card, typed=typed, table=request.POST.get("table", "")
        )
        if not isinstance(kept, Refused):
            messages.success(request, say(lang, "room-card-kept", card=card or "-", lines=kept))
            return redirect("room:paper", session, activity)
        refused = say_refusal(lang, kept)
    values: dict[str, Any] = {
        "facts": facts_or_404(session),
        "session": session,
        "planned": planned,
        "lines": [(line, typed.get(line.id, "")) for line in lines],
        "tables": tables,
        "card": card,
        "table": request.POST.get("table", ""),
        "refused": refused,
        "stored": stored,
        "numbered": planned.mode.value != "anonymous",
        "hands": [line for line in lines if line.choices],
    }
    return render(request, "room/paper.html", values)


def _paper(
    state: RoomState, activity: ActivityId
) -> tuple[Planned, tuple[Line, ...], list[tuple[TableId, Text]], int] | None:
    planned = state.planned.get(activity)
    if planned is None:
        return None
    tally = state.kind_of(activity).tally(state.specs[activity], state.boards[activity])
    tables = [(each.id, each.name) for each in state.tables.values()]
    return planned, state.kind_of(activity).paper(state.specs[activity]), tables, tally.by_how.get("paper", 0)
