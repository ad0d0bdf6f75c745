"""Time and pace from the desk: timers, minutes, who sets the pace, a table's stage, and the re-flow of the day."""

from __future__ import annotations

from typing import cast, get_args

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from halqa.core.activity import Pacing, Stage
from halqa.core.problems import Refused
from halqa.locale import say_refusal
from halqa.room import follow
from halqa.room.actions import pacing as act
from halqa.room.forms import read_minutes, read_timer
from halqa.room.running import proposal_of
from halqa.room.views.commands import again
from halqa.room.views.pages import facts_or_404, ms_of, room_or_404
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs

LONGER = {"more-5": 5, "more": 1, "less": -1}
STEPS = {"longer": 5, "shorter": -5}


@require_POST
@needs(may_lead)
def timer(request: HttpRequest, session: str) -> HttpResponse:
    """Start a timer, make it longer or shorter, skip the rest of it, or take it away."""
    room = room_or_404(session)
    do, activity, table = (request.POST.get(name, "") for name in ("do", "activity", "table"))
    if do in LONGER:
        return again(request, room, act.change_timer(room=room, activity=activity, minutes=LONGER[do], table=table))
    if do in ("skip", "drop"):
        return again(request, room, act.end_timer(room=room, activity=activity, drop=do == "drop", table=table))
    asked = read_timer(request.POST)
    if isinstance(asked, Refused):
        return again(request, room, asked)
    refused = act.start_timer(
        room=room, activity=activity, minutes=asked.minutes, what=asked.what, then=asked.then, table=table
    )
    return again(request, room, refused)


@require_POST
@needs(may_lead)
def minutes(request: HttpRequest, session: str) -> HttpResponse:
    """A step gets longer or shorter, is skipped, or is as planned again."""
    room = room_or_404(session)
    do, activity = request.POST.get("do", ""), request.POST.get("activity", "")
    if do in STEPS:
        return again(request, room, act.change_minutes(room=room, activity=activity, by=STEPS[do]))
    if do == "skip":
        return again(request, room, act.set_minutes(room=room, minutes={activity: 0}))
    if do == "restore":
        return again(request, room, act.restore_minutes(room=room, activity=activity))
    return HttpResponseBadRequest()


@require_POST
@needs(may_lead)
def pacing(request: HttpRequest, session: str) -> HttpResponse:
    """Who sets the pace of a step; or the stage of one table, or of all of them."""
    room = room_or_404(session)
    activity, pace, stage = (request.POST.get(name, "") for name in ("activity", "pace", "stage"))
    if pace in get_args(Pacing):
        return again(request, room, act.set_pacing(room=room, activity=activity, pacing=cast(Pacing, pace)))
    if stage in {each.value for each in Stage}:
        table = request.POST.get("table", "")
        return again(request, room, act.set_table_stage(room=room, activity=activity, table=table, stage=Stage(stage)))
    return HttpResponseBadRequest()


@require_http_methods(["GET", "POST"])
@needs(may_lead)
def reflow(request: HttpRequest, session: str) -> HttpResponse:
    """What a re-flow of the day would change; posted, it is done, and the minutes before can be taken back."""
    room = room_or_404(session)
    now = ms_of(request)
    before: dict[str, int] = {}
    refused: Refused | None = None
    if request.method == "POST":
        wanted = read_minutes(request.POST)
        if isinstance(wanted, Refused):
            refused = wanted
        else:
            before = follow.ask(room.file, lambda state: {str(id): count for id, count in state.minutes.items()})
            refused = act.set_minutes(room=room, minutes=wanted)
            before = {id: before[id] for id in wanted if id in before} if refused is None else {}
    values = {
        "session": session,
        "facts": facts_or_404(session),
        "proposal": follow.ask(room.file, lambda state: proposal_of(state, now)),
        "before": before,
        "undone": bool(before) and request.POST.get("do") == "undo",
        "refused": say_refusal(lang_of(request), refused) if refused is not None else "",
    }
    return render(request, "room/_reflow.html" if request.headers.get("HX-Request") else "room/reflow.html", values)
