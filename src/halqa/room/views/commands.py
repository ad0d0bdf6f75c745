"""What the facilitator does, one POST each. With htmx the moving part of the desk comes back; without, the desk again."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from halqa.core.activity import How, Stage
from halqa.core.problems import Refused
from halqa.locale import say, say_refusal
from halqa.room.actions import leading
from halqa.room.actions.people import check_in_anybody, roster_of
from halqa.room.forms import read_heads
from halqa.room.joining import join_card, tablet_links
from halqa.room.queries import RoomRow
from halqa.room.screen import screen_of
from halqa.room.views.pages import context, room_or_404, screen_now
from halqa.staff.requests import lang_of
from halqa.staff.rules import may_lead, needs


def again(
    request: HttpRequest, room: RoomRow, refused: Refused | None, part: str = "room/_now.html", done: str = ""
) -> HttpResponse:
    """The desk after a command: the part that moved, or the whole page for a browser without scripts."""
    lang = lang_of(request)
    half_day = request.POST.get("half_day", "")
    if request.headers.get("HX-Request"):
        screen = screen_now(request, room)
        more: dict[str, object] = {"roster": roster_of(room)} if part == "room/_people.html" else {}
        if part == "room/_tables.html":
            more = {"tablets": tablet_links(join_card(room)["join_url"], screen.tables)}
        return render(request, part, {**context(request, room, screen, refused), "done": done, **more})
    if refused is not None:
        messages.error(request, say_refusal(lang, refused))
    elif done:
        messages.success(request, done)
    address = reverse("room:desk", args=[room.session])
    return redirect(f"{address}?half_day={half_day}" if half_day else address)


@require_POST
@needs(may_lead)
def step(request: HttpRequest, session: str) -> HttpResponse:
    """Next, previous, show, an item of a quiz on the wall, or a stage of one activity."""
    room = room_or_404(session)
    do, activity = request.POST.get("do", ""), request.POST.get("activity", "")
    if do in ("next", "previous"):
        seen = request.POST.get("seen")
        return again(request, room, leading.turn(room=room, forward=do == "next", seen=seen))
    if do == "show":
        return again(request, room, leading.show_step(room=room, activity=activity))
    if "item" in request.POST:
        return again(request, room, leading.focus(room=room, activity=activity, item=request.POST["item"]))
    if do in ("round-1", "round-2"):
        return again(request, room, leading.turn_round(room=room, activity=activity, round=do[-1]))
    if do not in {stage.value for stage in Stage}:
        return HttpResponseBadRequest()
    return again(request, room, leading.set_stage(room=room, activity=activity, stage=Stage(do)))


@require_POST
@needs(may_lead)
def half_day(request: HttpRequest, session: str) -> HttpResponse:
    """Start a half-day."""
    room = room_or_404(session)
    refused = leading.start_half_day(room=room, half_day=request.POST.get("start", ""))
    if refused is not None:
        messages.error(request, say_refusal(lang_of(request), refused))
    return redirect("room:desk", session)


@require_POST
@needs(may_lead)
def check_in(request: HttpRequest, session: str) -> HttpResponse:
    """Check somebody in from the list, by personal code, or undo it."""
    room = room_or_404(session)
    do, enrolment, day = (request.POST.get(name, "") for name in ("do", "enrolment", "half_day"))
    done = ""
    if do == "undo":
        refused = leading.undo_check_in(room=room, enrolment=enrolment, half_day=day)
    elif do == "code":
        found = leading.check_in_by_code(room=room, code=request.POST.get("code", ""), half_day=day)
        refused = found if isinstance(found, Refused) else None
        if not isinstance(found, Refused):
            person = next(each for each in screen_of(room, lang_of(request), day).people if each.enrolment == found)
            done = say(lang_of(request), "room-checked-in-now", name=person.name)
    else:
        refused = check_in_anybody(room=room, enrolment=enrolment, half_day=day)
    return again(request, room, refused, "room/_people.html", done)


@require_POST
@needs(may_lead)
def heads(request: HttpRequest, session: str) -> HttpResponse:
    """A headcount of the half-day on the page."""
    room = room_or_404(session)
    counted = read_heads(request.POST)
    if isinstance(counted, Refused):
        return again(request, room, counted, "room/_heads.html")
    refused = leading.count_heads(
        room=room,
        half_day=request.POST.get("half_day", ""),
        total=counted.total,
        women=counted.women,
        men=counted.men,
        not_stated=counted.not_stated,
    )
    return again(request, room, refused, "room/_heads.html")


@require_POST
@needs(may_lead)
def way(request: HttpRequest, session: str) -> HttpResponse:
    """How a table works from now on."""
    room = room_or_404(session)
    wanted = request.POST.get("way", "")
    if wanted not in {how.value for how in How}:
        return HttpResponseBadRequest()
    refused = leading.set_way(room=room, table=request.POST.get("table", ""), how=How(wanted))
    return again(request, room, refused, "room/_tables.html")
